"""Buttons in the looks of the style sheet, with tinted icons that follow the scheme."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import (
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QToolTip,
    QWidget,
)

from wizard.ui.theme import Theme, Tokens
from wizard.ui.widgets.plain_label import plain_tooltip

_GAP = 4
_FEWEST_LETTERS = 6
_MNEMONIC = Qt.TextFlag.TextShowMnemonic.value
_MNEMONIC_MARK = re.compile("&(.)")


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


class ElidedButton(Button):
    """A push button for long words, a name in them: they end in an ellipsis where room ends.

    `text()` stays whole, and is the tooltip while some of it is not seen.
    """

    def __init__(
        self,
        text: str,
        *,
        theme: Theme,
        role: str = "",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, theme=theme, role=role, icon=icon, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Allow the button to become narrow."""
        whole = super().minimumSizeHint()
        metrics = self.fontMetrics()
        around = whole.width() - metrics.size(_MNEMONIC, self.text()).width()
        narrow = around + metrics.averageCharWidth() * _FEWEST_LETTERS
        return QSize(min(whole.width(), narrow), whole.height())

    def is_elided(self) -> bool:
        """Tell whether some of the words are not seen."""
        return self._seen() != self.text()

    def event(self, event: QEvent) -> bool:
        """Show all the words as a tooltip where they are not seen, the button's own one else."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip() and self.is_elided():
            assert isinstance(event, QHelpEvent)  # noqa: S101 - as Qt documents of this type
            words = plain_tooltip(_MNEMONIC_MARK.sub(r"\1", self.text()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button with as much of its words as fits."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._seen()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
        event.accept()

    def _seen(self) -> str:
        metrics = self.fontMetrics()
        around = super().minimumSizeHint().width() - metrics.size(_MNEMONIC, self.text()).width()
        room = self.width() - around
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room, _MNEMONIC)


class IconButton(QToolButton):
    """A button without text; `name` is its tooltip and what a screen reader says."""

    def __init__(
        self, name: str, icon: str, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self.setToolTip(plain_tooltip(name))
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
