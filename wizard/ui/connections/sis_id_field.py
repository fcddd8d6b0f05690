"""The SIS id of the Canvas course: told where it matters, and entered where there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.imported.characters import clean_words
from wizard.setup.document import SetupDocument
from wizard.setup.lti_app.app import app_of
from wizard.setup.lti_app.course_sis_id import (
    blank_in_words,
    courses_with,
    how_a_person_sets_it,
    launched_without_in_words,
    may_be_set,
    needs_sis_id,
    not_shown_in_words,
    objection_to,
    shown_sis_id,
)
from wizard.setup.snapshot import CanvasCourse, Section, Snapshot
from wizard.setup.web_pages import endpoints_or_usual
from wizard.ui.session.controller import SetupController
from wizard.ui.theme import Theme
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.fact_line import FactLine, Tone
from wizard.ui.widgets.plain_label import PlainLabel


class SisIdField(Card):
    """Hidden where neither constant URLs nor course copy are meant."""

    def __init__(
        self, controller: SetupController, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(role="inset", parent=parent)
        self._controller = controller
        self.fact = FactLine(theme=theme)
        self.body.addWidget(self.fact)
        self.edit = QLineEdit()
        self.edit.setObjectName("sis_course_id")
        self.edit.setPlaceholderText("Fall-2026")
        self.edit.textEdited.connect(
            lambda text: controller.edit_part("courses", sis_course_id=clean_words(text))
        )
        self._label = self.add_field(self.tr("&SIS id of the Canvas course"), self.edit)
        self.objection = PlainLabel(role="error")
        self.body.addWidget(self.objection)
        self.hide()

    def sections(self) -> tuple[Section, ...]:
        """Return what it needs to be read: the chosen course, where its SIS id matters."""
        document = self._controller.document
        meant = self._is_meant(document, self._controller.snapshot)
        chosen = document.courses.canvas_course_id is not None
        return (Section.CANVAS_COURSE,) if meant and chosen else ()

    def _is_meant(self, document: SetupDocument, snapshot: Snapshot) -> bool:
        endpoints = endpoints_or_usual(document)
        situation = app_of(document, snapshot, endpoints)
        return needs_sis_id(document, situation, endpoints) or bool(document.courses.sis_course_id)

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show what the course has, the field where it has none, or whom to ask."""
        known = isinstance(snapshot.canvas_course, CanvasCourse)
        shown = known and self._is_meant(document, snapshot)
        self.setVisible(shown)
        if not shown:
            return
        offered = may_be_set(snapshot)
        self.fact.say(*self._fact(snapshot, offered=offered))
        wanted = document.courses.sis_course_id
        objection = objection_to(wanted, courses_with(wanted, snapshot)) if offered else ""
        self.objection.setText(objection)
        self.objection.setVisible(bool(objection))
        self._label.setVisible(offered)
        self.edit.setVisible(offered)
        if clean_words(self.edit.text()) != wanted:
            self.edit.setText(wanted)
        self.edit.setAccessibleDescription(objection or self.fact.text())

    def _fact(self, snapshot: Snapshot, *, offered: bool) -> tuple[str, Tone]:
        found = shown_sis_id(snapshot.canvas_course)
        if found:
            text = self.tr("SIS id of the Canvas course: {sis_id}. The wizard never changes it.")
            return text.format(sis_id=found), Tone.GOOD
        if found is None:
            return not_shown_in_words(), Tone.DOUBTFUL
        if snapshot.remembered.launch is not None:
            return launched_without_in_words(), Tone.PLAIN
        what_to_do = (
            self.tr("Enter one that no other course has; the plan sets it first.")
            if offered
            else how_a_person_sets_it()
        )
        return f"{blank_in_words()} {what_to_do}", Tone.DOUBTFUL
