"""A field that recognises what was pasted into it and says so."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from wizard.codio.export_files import LONGEST_PASTE, Paste, PasteKind
from wizard.complete import require_all
from wizard.http.wrapped_addresses import locked_in_words
from wizard.setup.steps import Step, step_name
from wizard.ui.desktop import Desktop
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import icon_button
from wizard.ui.widgets.cleaned_line import CleanedLine
from wizard.ui.widgets.field_word import FieldWord

Recogniser = Callable[[str], Paste]


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("PasteEdit", text)


def kind_in_words(kind: PasteKind) -> str:
    """Name what was pasted."""
    return tr(_KINDS[kind])


_KINDS = {
    PasteKind.CONSUMER_KEY: "a consumer key",
    PasteKind.XML_URL: "the address of Codio's LTI configuration (XML)",
    PasteKind.LAUNCH_URL: "a Codio launch URL",
    PasteKind.CANVAS_COURSE_URL: "the address of a Canvas course",
    PasteKind.CODIO_COURSE_URL: "the address of a Codio course",
    PasteKind.OTHER_REGION_URL: "an LTI address of another Codio region",
    PasteKind.SEVERAL_URLS: "several launch URLs",
    PasteKind.CSV_TEXT: "a table of assignments and launch URLs",
    PasteKind.EMPTY: "",
    PasteKind.UNKNOWN: "",
}
require_all("_KINDS", _KINDS, PasteKind)


def page_for(kind: PasteKind) -> Step:
    """Return the page on which something that was pasted is of use."""
    return _PAGES[kind]


_PAGES = {
    PasteKind.CONSUMER_KEY: Step.LTI_APP,
    PasteKind.XML_URL: Step.LTI_APP,
    PasteKind.LAUNCH_URL: Step.ASSIGNMENTS,
    PasteKind.CANVAS_COURSE_URL: Step.COURSES,
    PasteKind.CODIO_COURSE_URL: Step.COURSES,
    PasteKind.OTHER_REGION_URL: Step.CODIO,
    PasteKind.SEVERAL_URLS: Step.ASSIGNMENTS,
    PasteKind.CSV_TEXT: Step.ASSIGNMENTS,
    PasteKind.EMPTY: Step.ASSIGNMENTS,
    PasteKind.UNKNOWN: Step.ASSIGNMENTS,
}
require_all("_PAGES", _PAGES, PasteKind)


class PasteEdit(QWidget):
    """A line, or several lines, with a paste button and a word on what was recognised.

    Signals: `edited(str)` with each change by the person, cleaned; `recognised(Paste)` when what
    stands in the field is of one of the accepted kinds.
    """

    edited = Signal(str)
    recognised = Signal(object)

    def __init__(
        self,
        recognise: Recogniser,
        accepted: Collection[PasteKind],
        *,
        desktop: Desktop,
        theme: Theme,
        several_lines: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`accepted` are the kinds that belong here; any other known kind is named as wrong."""
        super().__init__(parent)
        self._recognise = recognise
        self._accepted = frozenset(accepted)
        self._desktop = desktop
        self.edit: QLineEdit | QPlainTextEdit
        self._line: CleanedLine | None = None
        if several_lines:
            self.edit = QPlainTextEdit()
            self.edit.setTabChangesFocus(True)
            self.edit.textChanged.connect(self._on_text_changed)
        else:
            self.edit = QLineEdit()
            self._line = CleanedLine(self.edit, unwraps=True)
            self._line.edited.connect(self._on_edited)
        self._filling = False
        paste = icon_button(self.tr("Paste from the clipboard"), "paste", self.paste, theme=theme)
        self._word = FieldWord(self.edit)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.edit, 1)
        row.addWidget(paste)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self._word)
        self.setFocusProxy(self.edit)

    def text(self) -> str:
        """Return what stands in the field, trimmed."""
        if isinstance(self.edit, QLineEdit):
            return self.edit.text().strip()
        return self.edit.toPlainText().strip()

    def set_text(self, text: str) -> None:
        """Fill the field without `edited`, unless that is what it holds already."""
        if self.text() == text.strip():
            return
        self._filling = True
        if isinstance(self.edit, QLineEdit):
            self.edit.setText(" ".join(text.split()))
        else:
            self.edit.setPlainText(text)
        self._filling = False
        if self._line is not None:
            self._line.forget()
        self.say("")

    def paste(self) -> None:
        """Replace what stands in the field by the clipboard's text."""
        text = self._desktop.clipboard_text()
        if len(text) > self._longest:
            self._say_too_long()
            return
        if self._line is not None:
            self._line.put(text)
        elif isinstance(self.edit, QPlainTextEdit):
            self.edit.setPlainText(text)
        self.edit.setFocus()

    @property
    def _longest(self) -> int:
        """How many characters may be pasted; Qt itself cuts a line off, in silence."""
        return self.edit.maxLength() if isinstance(self.edit, QLineEdit) else LONGEST_PASTE

    def _say_too_long(self) -> None:
        said = self.tr("What was pasted is longer than {count} characters; paste a part of it.")
        self.say(said.format(count=self._longest), wrong=True)

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Show a word below the field, in green, or in red where something is wrong.

        What was taken out of the value is told before it.
        """
        told = self._line.told if self._line is not None else ""
        self._word.say(f"{told} {text}".strip(), wrong=wrong)

    @Slot()
    def _on_text_changed(self) -> None:
        if self._filling:
            return
        self._on_edited(self.text())

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self.edited.emit(text)
        if len(text) >= self._longest:
            self._say_too_long()
            return
        self._judge(self._recognise(text))

    def _judge(self, paste: Paste) -> None:
        words = kind_in_words(paste.kind)
        if paste.kind in self._accepted:
            self.say(self.tr("Recognised: {what}.").format(what=words) if words else "")
            self.recognised.emit(paste)
        elif words:
            self.say(
                self.tr("This is {what}; it belongs on the page “{page}”.").format(
                    what=words, page=step_name(page_for(paste.kind))
                ),
                wrong=True,
            )
        else:
            locked = locked_in_words(paste.text)
            self.say(locked, wrong=bool(locked))
