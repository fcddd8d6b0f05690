"""Lays a widget out once for many changes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def arranged_once(widget: QWidget, *within: QWidget) -> Iterator[None]:
    """Lay out what is in `widget` at the end of a block that shows and hides parts of it.

    Qt lays a visible window out anew with each part that becomes visible. `within` are widgets in
    it of which parts are shown and hidden as well. Blocks may be nested; the outermost counts.
    """
    layouts = [layout for each in (widget, *within) if (layout := each.layout()) is not None]
    held = [layout for layout in layouts if layout.isEnabled()]
    for layout in held:
        layout.setEnabled(False)
    try:
        yield
    finally:
        for layout in reversed(held):
            layout.setEnabled(True)
        # The parts are laid out with it, or when Qt hears that they ask for another size.
        if held and held[0] is layouts[0]:
            held[0].activate()
