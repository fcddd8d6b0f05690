"""Cleans what a person types, pastes or drops into a line, in one way for all of these."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QLineEdit

from wizard.http.wrapped_addresses import unwrapped
from wizard.imported.characters import clean_value
from wizard.setup.lti_app.pasted_values import additions_in_words


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("CleanedLine", text)


class CleanedLine(QObject):
    """Watches a line edit: what nobody means to be in a value leaves it at once, and is told.

    Signals: `edited(str)` with the cleaned value after each change by the person.
    """

    edited = Signal(str)

    def __init__(self, edit: QLineEdit, *, unwraps: bool = False) -> None:
        """With `unwraps`, a link around an address is taken off as well."""
        super().__init__(edit)
        self._edit = edit
        self._unwraps = unwraps
        self._rewriting = False
        self.told = ""
        """What was taken out at the last change, in words; "" where nothing was."""
        edit.textEdited.connect(self._on_edited)

    def put(self, text: str) -> None:
        """Replace what stands in the line, as pasting over it would: it can be undone."""
        self._edit.selectAll()
        self._edit.insert(text)

    def forget(self) -> None:
        """Say no more of what was taken out: something else stands in the line."""
        self.told = ""

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if self._rewriting:
            return
        cleaned = clean_value(text)
        value = unwrapped(cleaned.text) if self._unwraps else cleaned.text
        said = [additions_in_words(cleaned.additions)]
        if value != cleaned.text:
            said.append(tr("The address was taken out of the link around it."))
        self.told = " ".join(each for each in said if each)
        if self.told:
            self._rewrite(value)
        self.edited.emit(value)

    def _rewrite(self, value: str) -> None:
        self._rewriting = True
        try:
            # Or Ctrl+Z would bring back what is taken out again at once, and get nowhere.
            self._edit.undo()
            self.put(value)
        finally:
            self._rewriting = False
