"""A part of a card that is folded away until somebody wants it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from wizard.ui.theme import Theme


class Fold(QWidget):
    """A button with a heading that shows and hides what is added to `body`."""

    def __init__(self, heading: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.button = QToolButton()
        self.button.setText(heading)
        self.button.setCheckable(True)
        self.button.setAccessibleName(heading)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.toggled.connect(self._show)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 6, 0, 0)
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._content)
        self._content.hide()
        self._renew_icon()
        theme.changed.connect(self._renew_icon)

    @property
    def is_open(self) -> bool:
        """Whether the content is shown."""
        return self.button.isChecked()

    def open(self) -> None:
        """Show the content."""
        self.button.setChecked(True)

    @Slot(bool)
    def _show(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        self._content.setVisible(shown)
        state = self.tr("shown") if shown else self.tr("hidden")
        self.button.setAccessibleDescription(state)
        self._renew_icon()

    @Slot()
    def _renew_icon(self) -> None:
        name = "chevron-down" if self.is_open else "chevron-right"
        self.button.setIcon(self._theme.icon(name, self._theme.tokens.muted))
