"""Parts of a widget that come and go."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLayout, QWidget


def put_in(layout: QLayout, part: QWidget) -> None:
    """Add a part and show it: one that Qt shows later has the page laid out anew."""
    layout.addWidget(part)
    part.show()


def take_out(layout: QLayout, parts: Iterable[QWidget]) -> None:
    """Take parts out for good: they are gone from sight at once, and deleted soon."""
    for part in parts:
        layout.removeWidget(part)
        part.hide()
        part.deleteLater()
