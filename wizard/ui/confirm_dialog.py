"""Questions before something is destroyed: pressing just Enter or Escape destroys nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget


def ask_before(
    act: Callable[[], None],
    *,
    parent: QWidget,
    question: str,
    consequence: str,
    keep: str,
    destroy: str,
) -> QMessageBox:
    """Ask, and act if the person presses the button `destroy`; `keep` has the focus.

    Returns the box, which is shown already and goes by itself.
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    set_plain_texts(box, question, consequence)
    safe = box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    # Without these two Qt chooses by itself, and it takes the first button of its own order.
    box.setDefaultButton(safe)
    box.setEscapeButton(safe)
    box.addButton(destroy, QMessageBox.ButtonRole.DestructiveRole).clicked.connect(act)
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def set_plain_texts(box: QMessageBox, text: str, informative_text: str) -> None:
    """Show both texts as they are: a name from a server may look like rich text.

    The box's own `setTextFormat` holds for the first of them only.
    """
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(informative_text)
    for label in box.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
