"""A field for one value of Codio's LTI box that knows the other values and passes them on."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from wizard.codio.export_files import Paste, PasteKind
from wizard.ui.desktop import Desktop
from wizard.ui.theme import Theme
from wizard.ui.widgets.paste_edit import PasteEdit, Recogniser

Objection = Callable[[str], str]
"""Says why a text cannot be the value of this field; empty where it can."""


class LtiValueEdit(PasteEdit):
    """A paste field that objects to known mix-ups and hands on what another field takes.

    Signals: `misplaced(Paste)` instead of a word of its own where `passes_on` has the kind.
    """

    misplaced = Signal(object)

    def __init__(
        self,
        recognise: Recogniser,
        accepted: Collection[PasteKind],
        *,
        desktop: Desktop,
        theme: Theme,
        objection: Objection,
        passes_on: Collection[PasteKind] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(recognise, accepted, desktop=desktop, theme=theme, parent=parent)
        self._objection = objection
        self._passes_on = frozenset(passes_on)

    def passes_on(self, kind: PasteKind) -> bool:
        """Tell whether what is of this kind belongs into another field."""
        return kind in self._passes_on

    def word(self) -> str:
        """Return what stands below the field."""
        return self._word.text()

    def _judge(self, paste: Paste) -> None:
        objection = self._objection(self.text())
        if objection:
            self.say(objection, wrong=True)
        elif self.passes_on(paste.kind):
            self.misplaced.emit(paste)
        else:
            super()._judge(paste)
