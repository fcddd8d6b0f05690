"""A field for a token or secret: masked, shown on demand, and honest about where it is kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from wizard.secret import Secret
from wizard.setup.lti_app.pasted_values import Judgement
from wizard.ui.desktop import Desktop
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import icon_button
from wizard.ui.widgets.cleaned_line import CleanedLine
from wizard.ui.widgets.field_word import FieldWord
from wizard.ui.widgets.plain_label import PlainLabel, plain_tooltip

_SHOW_KEYS = QKeySequence("Ctrl+Shift+H")
"""Tab does not reach the button inside the field."""

LONGEST_SECRET = 4096
"""Characters of a secret; those of Canvas and Codio have fewer than a hundred."""


class SecretEdit(QWidget):
    """A masked line edit with buttons to show and to paste, and what is to be said of its value.

    Signals: `secret_edited(str)` with each change by the person, cleaned.
    """

    secret_edited = Signal(str)

    def __init__(self, *, desktop: Desktop, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._theme = theme
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(LONGEST_SECRET)
        self._line = CleanedLine(self.edit)
        self._line.edited.connect(self.secret_edited)
        self._show = QAction(self)
        self._show.setCheckable(True)
        self._show.setShortcut(_SHOW_KEYS)
        self._show.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._show.toggled.connect(self._on_show_toggled)
        self.edit.addAction(self._show, QLineEdit.ActionPosition.TrailingPosition)
        paste = icon_button(self.tr("Paste from the clipboard"), "paste", self.paste, theme=theme)
        self.word = FieldWord(self.edit)
        self._kept = PlainLabel(role="hint")
        self._kept.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.edit, 1)
        row.addWidget(paste)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.word)
        layout.addWidget(self._kept)
        self.setFocusProxy(self.edit)
        self._renew_action()
        theme.changed.connect(self._renew_action)

    def set_secret(self, secret: Secret | None) -> None:
        """Fill the field, unless that is what it holds already; another secret is masked."""
        value = secret.reveal() if secret else ""
        if self.edit.text().strip() != value:
            self._line.forget()
            self._show.setChecked(False)
            self.edit.setText(value)

    def paste(self) -> None:
        """Replace what stands in the field by the clipboard's text."""
        text = self._desktop.clipboard_text()
        if len(text) > LONGEST_SECRET:
            said = self.tr("What was pasted is longer than {count} characters: it is no secret.")
            self.word.say(said.format(count=LONGEST_SECRET), wrong=True)
            return
        self._line.put(text)
        self.edit.setFocus()

    def say(self, judgement: Judgement) -> None:
        """Say below the field what was taken out of its value, and what that seems to be."""
        said = f"{self._line.told} {judgement.words}".strip()
        self.word.say(said, wrong=judgement.wrong)

    def set_where_kept(self, where: str) -> None:
        """Say where the secret is kept, as in “in the macOS Keychain”; empty says nothing."""
        self._kept.setText(self.tr("Kept {where}, never in a file.").format(where=where))
        self._kept.setVisible(bool(where))

    def hideEvent(self, event: QHideEvent) -> None:
        """Mask the secret when its page is left: whoever comes back may not be alone."""
        super().hideEvent(event)
        self._show.setChecked(False)

    @Slot(bool)
    def _on_show_toggled(self, shown: bool) -> None:  # noqa: FBT001 - Qt's signature
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self._renew_action()

    @Slot()
    def _renew_action(self) -> None:
        shown = self._show.isChecked()
        name = self.tr("Hide it") if shown else self.tr("Show it")
        icon = "eye-off" if shown else "eye"
        self._show.setText(name)
        keys = _SHOW_KEYS.toString(QKeySequence.SequenceFormat.NativeText)
        self._show.setToolTip(plain_tooltip(f"{name} ({keys})"))
        self._show.setIcon(self._theme.icon(icon, self._theme.tokens.muted))
        for tool_button in self.edit.findChildren(QToolButton):
            tool_button.setAccessibleName(name)
