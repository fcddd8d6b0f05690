"""Lays a widget out once for many changes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def arranged_once(widget: QWidget) -> Iterator[None]:
    """Lay out what is in `widget` at the end of a block that shows and hides parts of it.

    Qt lays a visible window out anew with each part that becomes visible. Blocks may be nested; the
    outermost counts.
    """
    layout = widget.layout()
    if layout is None or not layout.isEnabled():
        yield
        return
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        layout.activate()
