"""Buttons in the looks of the style sheet, with tinted icons that follow the scheme."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from wizard.ui.theme import Theme, Tokens

_GAP = 4


class Button(QPushButton):
    """A push button; `role` is "", "primary", "quiet", "link" or "danger"."""

    def __init__(
        self,
        text: str,
        *,
        theme: Theme,
        role: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._role = role
        self._icon_name = icon
        self.setProperty("role", role)
        self.setAutoDefault(False)
        if role == "link":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            self.setIconSize(QSize(16 + _GAP, 16))
            self.renew_icon()
            theme.changed.connect(self.renew_icon)

    def set_icon_name(self, icon: str) -> None:
        """Show another icon of `resources/icons`."""
        self._icon_name = icon
        self.renew_icon()

    @Slot()
    def renew_icon(self) -> None:
        """Draw the icon in the colours of the scheme shown now."""
        colour = _icon_colour(self._role, self._theme.tokens)
        self.setIcon(self._theme.icon(self._icon_name, colour, gap=_GAP))


class IconButton(QToolButton):
    """A button without text; `name` is its tooltip and what a screen reader says."""

    def __init__(
        self, name: str, icon: str, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(QSize(18, 18))
        self.renew_icon()
        theme.changed.connect(self.renew_icon)

    @Slot()
    def renew_icon(self) -> None:
        """Draw the icon in the colours of the scheme shown now."""
        self.setIcon(self._theme.icon(self._icon_name))


def button(
    text: str,
    clicked: Callable[[], object],
    *,
    theme: Theme,
    role: str = "",
    icon: str = "",
) -> Button:
    """Return a push button that calls `clicked`."""
    made = Button(text, theme=theme, role=role, icon=icon)
    made.clicked.connect(lambda _checked=False: clicked())
    return made


def icon_button(name: str, icon: str, clicked: Callable[[], object], *, theme: Theme) -> IconButton:
    """Return a button without text that calls `clicked`."""
    made = IconButton(name, icon, theme=theme)
    made.clicked.connect(lambda _checked=False: clicked())
    return made


def _icon_colour(role: str, tokens: Tokens) -> str:
    match role:
        case "primary":
            return tokens.on_accent
        case "link":
            return tokens.accent_text
        case "danger":
            return tokens.danger
        case _:
            return tokens.text
