"""The bars above the mapping table, filled from the session: what many rows have in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui.assignments.mapping_columns import tr
from wizard.ui.assignments.mapping_filter import Show
from wizard.ui.assignments.mapping_notices import Notice
from wizard.ui.assignments.mapping_session import MappingSession
from wizard.ui.assignments.mapping_words import ImportWords
from wizard.ui.theme import Theme


class MappingNotices(QWidget):
    """Import, last term's links, suggestions, and URLs to be had without Codio.

    Signals: `show_requested(Show)` for a chip.
    """

    show_requested = Signal(object)

    def __init__(
        self, session: MappingSession, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._first_things_first = False
        self.imports = Notice("success", theme=theme, closable=True)
        self.last_term = Notice("warning", theme=theme)
        self.rewrite = self.last_term.add_button(
            tr("Point them all at this course"), session.rewrite_last_term, "mapping_rewrite"
        )
        self.suggestions = Notice("information", theme=theme)
        self.suggestions.add_button(
            tr("Show them"),
            lambda: self.show_requested.emit(Show.SUGGESTED),
            "mapping_show_suggested",
        )
        self.accept = self.suggestions.add_button(
            "", session.accept_certain, "mapping_accept_certain"
        )
        self.fillers = Notice("information", theme=theme)
        self.take = self.fillers.add_button(
            tr("Take them"), session.take_from_canvas, "mapping_take_from_canvas"
        )
        self.fill = self.fillers.add_button(
            tr("Fill them in"), session.fill_by_pattern, "mapping_fill"
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for notice in self._notices:
            layout.addWidget(notice)
        self.renew()

    @property
    def _notices(self) -> tuple[Notice, ...]:
        return (self.imports, self.last_term, self.fillers, self.suggestions)

    def show_import(self, words: ImportWords) -> None:
        """Say what an import did, until it is closed or, if all went well, the next edit."""
        self.imports.say(words.text, kind=words.kind, lines=words.lines)
        self._fold()

    def forget_import(self) -> None:
        """Close the word on an import of which nothing was left out."""
        if self.imports.kind == "success":
            self.imports.say("")
            self._fold()

    def set_first_things_first(self, first: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show no suggestions while there is no launch URL at all."""
        if first is not self._first_things_first:
            self._first_things_first = first
            self.renew()

    def renew(self) -> None:
        """Offer what the session has to offer now."""
        self._renew_last_term()
        self._renew_fillers()
        self._renew_suggestions()
        self._fold()

    def _fold(self) -> None:
        self.setVisible(any(not notice.isHidden() for notice in self._notices))

    def _renew_last_term(self) -> None:
        found = self._session.judgement.last_term
        number, known = len(found.links), len(found.rewritten)
        text = ""
        if number:
            text = tr("{count} links still open another Codio course, perhaps last term's.").format(
                count=number
            )
            if known < number:
                text = f"{text} " + tr(
                    "Import this course's export, or paste one of its URLs, to rewrite them."
                )
        lines = tuple(f"{each.text}: {each.reason}" for each in found.left_out)
        self.last_term.say(text, lines=lines if number else ())
        self.rewrite.setVisible(bool(known))

    def _renew_fillers(self) -> None:
        in_canvas = len(self._session.judgement.in_canvas)
        derivable = len(self._session.judgement.derivable)
        misfit = self._session.judgement.misfit
        self.take.setVisible(bool(in_canvas))
        self.fill.setVisible(bool(derivable) and not in_canvas)
        if in_canvas:
            text = tr("Canvas opens {count} of these assignments already: their URLs are known.")
            self.fillers.say(text.format(count=in_canvas))
        elif derivable:
            text = tr(
                "The known URLs are made of Codio's own ids; the other {count} would follow. Only "
                "a test launch proves them."
            )
            self.fillers.say(text.format(count=derivable))
        elif misfit is not None:
            text = tr("The other URLs do not follow from the one that is known. {reason} {mend}")
            self.fillers.say(text.format(reason=misfit.reason, mend=misfit.mend))
        else:
            self.fillers.say("")

    def _renew_suggestions(self) -> None:
        number, certain = len(self._session.suggestions), len(self._session.certain)
        text = tr("{count} Canvas assignments look like they belong to rows here.")
        if number == 1:
            text = tr("1 Canvas assignment looks like it belongs to a row here.")
        shown = number and not self._first_things_first
        self.suggestions.say(text.format(count=number) if shown else "")
        self.accept.setText(
            tr("Accept the certain one")
            if certain == 1
            else tr("Accept the {count} certain ones").format(count=certain)
        )
        self.accept.setVisible(bool(certain))
