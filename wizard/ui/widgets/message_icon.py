"""The icon that says how something is meant: good news, bad news, or something to know."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from wizard.complete import require_all
from wizard.ui.messages import MessageKind
from wizard.ui.theme import Theme

_ICONS = {
    MessageKind.INFORMATION: ("info", "info"),
    MessageKind.SUCCESS: ("success", "success"),
    MessageKind.WARNING: ("alert", "warning"),
    MessageKind.FAILURE: ("error", "danger"),
}
"""The icon of each kind, and the token that colours it."""
require_all("_ICONS", _ICONS, MessageKind)


class MessageIcon(QLabel):
    """The icon of a kind of message, `size` logical pixels wide and high."""

    def __init__(
        self,
        kind: MessageKind = MessageKind.INFORMATION,
        *,
        size: int,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._size = size
        self._theme = theme
        self._renew()
        theme.changed.connect(self._renew)

    def set_kind(self, kind: MessageKind) -> None:
        """Show the icon of another kind."""
        self._kind = kind
        self._renew()

    @Slot()
    def _renew(self) -> None:
        name, token = _ICONS[self._kind]
        colour = getattr(self._theme.tokens, token)
        self.setPixmap(self._theme.pixmap(name, colour, self._size))
