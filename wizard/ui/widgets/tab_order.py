"""Where Tab leads: controls made later belong where they stand, not behind the whole window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_BY_TAB = Qt.FocusPolicy.TabFocus.value


def reached_before(widget: QWidget) -> QWidget:
    """Return the control from which Tab leads to this one, itself where there is no other."""
    before = widget.previousInFocusChain()
    while (
        before is not None
        and before is not widget
        and before.focusPolicy() == Qt.FocusPolicy.NoFocus
    ):
        before = before.previousInFocusChain()
    return before or widget


def put_into_tab_order(holder: QWidget, made: Iterable[QWidget]) -> None:
    """Have Tab reach what was made for `holder`, in this order, where `holder` stands.

    Qt puts a new widget at the end of its window's order: behind the footer. `made` are controls,
    or rows of controls.
    """
    before = reached_before(holder)
    for each in made:
        for control in (each, *each.findChildren(QWidget)):
            if control.focusPolicy().value & _BY_TAB and control is not before:
                QWidget.setTabOrder(before, control)
                before = control
