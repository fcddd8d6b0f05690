"""Labels that show text as it is: what a server sends is never read as rich text."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

_BREAK = "\u200b"
"""Zero-width space: where Qt may break a line (Unicode's line breaking class ZW)."""
_LONGEST_WORD = 40
_LONG_WORD = re.compile(rf"\S{{{_LONGEST_WORD + 1},}}")
_BETWEEN_LETTERS = re.compile(r"(?<=\w)(?=\w)")


class PlainLabel(QLabel):
    """A label in plain text that wraps; `role` names its look in `wizard.qss`.

    A very long word, an address or a name without a space, breaks anywhere, so that it does not
    widen the page. Qt's label cannot do that, so it is given breaks that have no width; whoever
    reads the label, has it read out, or copies from it gets the text without them.
    """

    def __init__(self, text: str = "", *, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def text(self) -> str:
        """Return the text, without breaks that are only for the eye."""
        return self._full

    def setText(self, text: str) -> None:
        """Show `text`; its very long words may break anywhere."""
        self._full = text
        shown = _LONG_WORD.sub(lambda word: _BETWEEN_LETTERS.sub(_BREAK, word[0]), text)
        if _BREAK in shown or self._is_broken():
            self.setAccessibleName(text if _BREAK in shown else "")
        super().setText(shown)

    def selectedText(self) -> str:
        """Return what is selected, without breaks that are only for the eye."""
        return super().selectedText().replace(_BREAK, "")

    def _is_broken(self) -> bool:
        return _BREAK in super().text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the keys copy, and clean what was copied."""
        super().keyPressEvent(event)
        self._clean_clipboard()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Clean what a selection copies by itself, where the platform does that."""
        super().mouseReleaseEvent(event)
        self._clean_clipboard()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show Qt's menu, and clean what it copies."""
        super().contextMenuEvent(event)
        for menu in self.findChildren(QMenu):
            menu.triggered.connect(self._clean_clipboard)

    @Slot()
    def _clean_clipboard(self) -> None:
        selected = super().selectedText()
        if _BREAK not in selected:
            return
        clipboard = QGuiApplication.clipboard()
        modes = [QClipboard.Mode.Clipboard]
        if clipboard.supportsSelection():
            modes.append(QClipboard.Mode.Selection)
        for mode in modes:
            if clipboard.text(mode) == selected:
                clipboard.setText(self.selectedText(), mode)

    def set_role(self, role: str) -> None:
        """Give the label another look."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)

    def set_selectable(self) -> None:
        """Let the mouse and the keyboard select the text, for what people want to copy."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class ElidedLabel(QLabel):
    """One line of plain text that ends in an ellipsis, with a tooltip, where it is too long."""

    def __init__(
        self,
        text: str = "",
        *,
        role: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full = ""
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_full_text(text)

    @property
    def full_text(self) -> str:
        """The whole text, whatever of it is seen."""
        return self._full

    def set_full_text(self, text: str) -> None:
        """Show `text`, on one line."""
        self._full = " ".join(text.split())
        self.setAccessibleName(self._full)
        self.updateGeometry()
        self._elide()

    def minimumSizeHint(self) -> QSize:
        """Allow the label to become narrow."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 6), hint.height())

    def sizeHint(self) -> QSize:
        """Ask for the room that the whole text needs."""
        width = self.fontMetrics().horizontalAdvance(self._full) + 2
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, self._mode, self.width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(plain_tooltip(self._full) if shown != self._full else "")


def plain_tooltip(text: str) -> str:
    """Escape text for a tooltip, which Qt would otherwise read as rich text where it can."""
    if "<" not in text and "&" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>"
