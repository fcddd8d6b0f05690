"""Asks which comes first in dates that are written in numbers alone, day or month."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from wizard.imported.dates import DateOrder
from wizard.ui.assignments.mapping_columns import tr
from wizard.ui.confirm_dialog import set_plain_texts


def ask_for_order(
    words: str, chosen: Callable[[DateOrder], object], parent: QWidget
) -> QMessageBox:
    """Ask, saying by `words` why; `chosen` is called with the answer, if there is one.

    Returns the box, which is shown already and goes by itself.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    set_plain_texts(
        box,
        tr("Which comes first in these dates, the day or the month?"),
        words,
    )
    for text, order in (
        (tr("&Day first"), DateOrder.DAY_FIRST),
        (tr("&Month first"), DateOrder.MONTH_FIRST),
    ):
        made = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
        made.clicked.connect(lambda _checked=False, order=order: chosen(order))
    nothing = box.addButton(tr("Take none"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(nothing)
    box.setEscapeButton(nothing)
    box.finished.connect(box.deleteLater)
    box.open()
    return box
