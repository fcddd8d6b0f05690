"""A value to be carried to another program, with a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wizard.secret import Secret
from wizard.ui.announce import announce
from wizard.ui.desktop import Desktop
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.plain_label import plain_tooltip

_COPIED_SHOWN_MS = 2500


class CopyField(QWidget):
    """A read-only field with a copy button; a secret is masked, and leaves the clipboard again."""

    def __init__(
        self, name: str, *, desktop: Desktop, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`name` says what the value is, for screen readers."""
        super().__init__(parent)
        self._desktop = desktop
        self._name = name
        self._secret: Secret | None = None
        self.edit = QLineEdit()
        self.edit.setReadOnly(True)
        self.edit.setAccessibleName(name)
        self.button = Button(self.tr("Copy"), theme=theme, icon="copy")
        self.button.setAccessibleName(self.tr("Copy {name}").format(name=name))
        self.button.clicked.connect(self.copy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.button)
        # The first of both: Tab enters at the focus proxy, and would pass by what is before it.
        self.setFocusProxy(self.edit)
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(_COPIED_SHOWN_MS)
        self._back.timeout.connect(self._show_copy)
        self.set_value("")

    @property
    def value(self) -> str:
        """The value that the button copies."""
        return self._secret.reveal() if self._secret else self.edit.text()

    def set_value(self, value: str) -> None:
        """Show a value that anyone may see."""
        self._secret = None
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal)
        self._show(value)

    def set_secret(self, secret: Secret | None) -> None:
        """Hold a secret: shown as dots, copied in full."""
        self._secret = secret
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._show("•" * 12 if secret else "")

    @Slot()
    def copy(self) -> None:
        """Put the value into the clipboard and say so."""
        self._desktop.copy(self.value, secret=self._secret is not None)
        self.button.setText(self.tr("Copied"))
        self._back.start()
        announce(self.button, self.tr("{name} copied").format(name=self._name))

    def _show(self, text: str) -> None:
        if self.edit.text() != text:
            self.edit.setText(text)
            self.edit.setCursorPosition(0)
        self.edit.setToolTip(plain_tooltip(text) if self._secret is None else "")
        self.button.setEnabled(bool(text))

    @Slot()
    def _show_copy(self) -> None:
        self.button.setText(self.tr("Copy"))
