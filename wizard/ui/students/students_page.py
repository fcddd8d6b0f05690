"""The Students page: what students see in Codio, and which students a mentor may see."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wizard.findings import Finding
from wizard.setup.document import MentorFilter, SetupDocument, is_confirmed
from wizard.setup.document_edits import (
    FILTER_LEARNERS,
    HIDE_NOT_STARTED,
    with_hide_not_started,
    with_mentor_filter,
    with_mentors,
)
from wizard.setup.mentors import MENTOR_LIST
from wizard.setup.snapshot import Snapshot
from wizard.setup.steps import Step
from wizard.setup.web_pages import canvas_course, codio_course
from wizard.ui.shell.page import Page
from wizard.ui.students.codio_changes_card import CodioChangesCard
from wizard.ui.students.mentor_consent import MentorConsent
from wizard.ui.students.mentor_field_edit import MentorFieldEdit
from wizard.ui.students.mentor_table import MentorTable
from wizard.ui.students.switch import Switch
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.choice_cards import Choice, ChoiceCards
from wizard.ui.widgets.confirm_box import ConfirmBox
from wizard.ui.widgets.fact_line import FactLine, Tone
from wizard.ui.widgets.guidance import Guidance, set_url
from wizard.ui.widgets.plain_label import PlainLabel


class StudentsPage(Page):
    """Two settings of the Codio course, and the list of mentors."""

    step = Step.STUDENTS

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Decide what students and mentors see")

    def instruction(self) -> str:
        """Say what the page is for."""
        return self.tr(
            "Codio shows students a dashboard of their own, and lets mentors look at students' "
            "work. Both can be narrowed; if in doubt, leave both off."
        )

    def build(self) -> None:
        """Make the switch, the four ways to filter, the list of mentors and the confirmations."""
        self.body.addWidget(self._dashboard_card())
        self.body.addWidget(self._filter_card())
        self.mentors_card = self._mentors_card()
        self.body.addWidget(self.mentors_card)
        self.codio_changes = CodioChangesCard(self.controller, theme=self.theme)
        self.body.addWidget(self.codio_changes)
        self.body.addWidget(self._codio_card())
        self.place_findings()
        self.controller.secrets_changed.connect(self._read_what_is_missing)

    def _dashboard_card(self) -> Card:
        card = Card(self.tr("Students' dashboard in Codio"))
        self.hide_not_started = Switch(self.tr("&Hide not started assignments"), theme=self.theme)
        self.hide_not_started.setObjectName("hide_not_started")
        self.hide_not_started.clicked.connect(
            lambda hidden: self.controller.edit(
                lambda document: with_hide_not_started(document, hidden=hidden)
            )
        )
        self._if_on = FactLine(theme=self.theme)
        self._if_off = FactLine(theme=self.theme)
        card.body.addWidget(self.hide_not_started)
        card.body.addWidget(self._if_on)
        card.body.addWidget(self._if_off)
        return card

    def _filter_card(self) -> Card:
        card = Card(
            self.tr("Filter learners for mentors"),
            self.tr("A mentor looks after single students: a tutor, an advisor, a parent."),
        )
        self.mentor_filter = ChoiceCards(
            self._filters(), self.tr("How mentors are filtered"), theme=self.theme, columns=2
        )
        self.mentor_filter.chosen.connect(self._on_filter_chosen)
        self.observers = self._observer_guidance()
        self.mentor_field = MentorFieldEdit(theme=self.theme)
        self.mentor_field.edited.connect(
            lambda value: self.controller.edit_part("students", mentor_field=value)
        )
        card.body.addSpacing(4)
        card.body.addWidget(self.mentor_filter)
        self.observers.setContentsMargins(0, 14, 0, 0)
        card.body.addWidget(self.observers)
        card.body.addWidget(self.mentor_field)
        return card

    def _filters(self) -> tuple[Choice, ...]:
        return (
            Choice(
                value=MentorFilter.OFF,
                title=self.tr("&Off"),
                text=self.tr(
                    "Every mentor sees all students of the course and can open all their work."
                ),
            ),
            Choice(
                value=MentorFilter.OBSERVERS,
                title=self.tr("Obser&vers linked in Canvas"),
                text=self.tr(
                    "Mentors are observers in Canvas. Each sees the students linked to them there. "
                    "This is the way Codio describes for Canvas."
                ),
            ),
            Choice(
                value=MentorFilter.CUSTOM_FIELD,
                title=self.tr("A c&ustom field of the app"),
                text=self.tr(
                    "Canvas sends a list of students in codio_custom_mentor_for with each launch."
                ),
            ),
            Choice(
                value=MentorFilter.CODIO_API,
                title=self.tr("A &list sent to Codio"),
                text=self.tr(
                    "The wizard sends the whole list below to Codio's API when the plan is "
                    "applied, once you have agreed to it."
                ),
            ),
        )

    def _observer_guidance(self) -> Guidance:
        guidance = Guidance(
            [
                self.tr("In the Canvas course open “People”."),
                self.tr("Press ⋮ behind the mentor, then “Edit Role”, and choose “Observer”."),
                self.tr("Press ⋮ again, then “Link to Students”."),
                self.tr("Choose the mentor's students and press “Update”."),
            ],
            theme=self.theme,
            illustration="canvas-link-students",
            description=self.tr(
                "Canvas's People page with the menu of a mentor open and “Link to Students” marked"
            ),
        )
        guidance.add_remark(
            self.tr("Or list them below, and let the wizard link whoever is not linked yet.")
        )
        self.open_people = guidance.add_open_button(
            self.tr("Open People in Canvas"), desktop=self.controller.desktop
        )
        return guidance

    def _mentors_card(self) -> Card:
        card = Card(self.tr("Mentors and their students"))
        self.link_observers = Switch(self.tr("Lin&k missing observers in Canvas"), theme=self.theme)
        self.link_observers.setObjectName("link_observers")
        self.link_observers.clicked.connect(
            lambda wanted: self.controller.edit_part("students", link_observers=wanted)
        )
        self.table = MentorTable(desktop=self.controller.desktop, theme=self.theme)
        self.table.edited.connect(
            lambda rows: self.controller.edit(lambda document: with_mentors(document, rows))
        )
        self.consent = MentorConsent()
        self.keep_confirmations(self.consent.box)
        card.body.addWidget(self.table)
        card.body.addSpacing(4)
        card.body.addWidget(self.link_observers)
        self._link_hint = PlainLabel(
            self.tr(
                "On: the wizard enrols the listed mentors as observers of their students in the "
                "Canvas course, without an invitation by e-mail. It removes nobody."
            ),
            role="hint",
        )
        card.body.addWidget(self._link_hint)
        card.body.addWidget(self.consent)
        return card

    def _codio_card(self) -> Card:
        card = Card(self.tr("Set both switches in Codio"))
        guidance = Guidance(
            [
                self.tr("Open the Codio course, then “Admin” in its menu, then “LTI / LMS”."),
                self.tr("Set “Hide not started assignments” as named below."),
                self.tr("Set “Filter Learners For Mentors” as named below."),
                self.tr("Press “Save Changes”, and tick both boxes here."),
            ],
            theme=self.theme,
            illustration="codio-student-settings",
            description=self.tr(
                "Codio's page LTI / LMS with the switches Hide not started assignments and Filter "
                "Learners For Mentors marked"
            ),
        )
        self.open_codio = guidance.add_open_button(
            self.tr("Open the Codio course"), desktop=self.controller.desktop
        )
        self.hide_box = ConfirmBox(HIDE_NOT_STARTED, "")
        self.filter_box = ConfirmBox(FILTER_LEARNERS, "")
        self.keep_confirmations(self.hide_box, self.filter_box)
        card.body.addWidget(guidance)
        card.body.addSpacing(4)
        card.body.addWidget(self.hide_box)
        card.body.addWidget(self.filter_box)
        return card

    # --- showing ------------------------------------------------------------------------------

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show the choices, what follows from them, and the list of mentors."""
        students = document.students
        self._show_dashboard(hidden=students.hide_not_started)
        self.codio_changes.show_choice(document.codio_assignments)
        chosen = students.mentor_filter
        self.mentor_filter.set_chosen(chosen)
        self.observers.setVisible(chosen is MentorFilter.OBSERVERS)
        set_url(self.open_people, canvas_course(document, "users"))
        self.mentor_field.setVisible(chosen is MentorFilter.CUSTOM_FIELD)
        self.mentor_field.show_value(students.mentor_field, snapshot)
        by_api = chosen is MentorFilter.CODIO_API
        self.mentors_card.setVisible(chosen is not MentorFilter.OFF)
        links = not by_api or students.link_observers
        self.table.show_mentors(students.mentors, snapshot, links=links)
        self.link_observers.setChecked(students.link_observers)
        self.consent.setVisible(by_api)
        self.consent.show_list(document)
        set_url(self.open_codio, codio_course(document))
        self._show_boxes(document, filtered=chosen is not MentorFilter.OFF)

    def _show_dashboard(self, *, hidden: bool) -> None:
        on = self.tr(
            "On: the dashboard leaves out what a student has not started. Students have to begin "
            "new assignments in Canvas, and may not realize it: tell them."
        )
        off = self.tr(
            "Off: the dashboard lists every assignment. One that is not started leads back to "
            "Canvas by the Course LMS url."
        )
        self.hide_not_started.setChecked(hidden)
        self.hide_not_started.setAccessibleDescription(on if hidden else off)
        self._if_on.say(on, Tone.CHOSEN if hidden else Tone.OTHER)
        self._if_off.say(off, Tone.OTHER if hidden else Tone.CHOSEN)

    def _show_boxes(self, document: SetupDocument, *, filtered: bool) -> None:
        result = self.controller.results.get(self.step)
        hide = document.students.hide_not_started
        self.hide_box.set_text(
            self.tr("“Hide not started assignments” is on in Codio, and I saved it.")
            if hide
            else self.tr("“Hide not started assignments” is off in Codio, and I saved it.")
        )
        self.filter_box.set_text(
            self.tr("“Filter Learners For Mentors” is on in Codio, and I saved it.")
            if filtered
            else self.tr("“Filter Learners For Mentors” is off in Codio, and I saved it.")
        )
        for box in (self.hide_box, self.filter_box):
            box.show_state(document, result)

    def entered(self) -> None:
        """Read who is in both courses."""
        self._read_what_is_missing()

    def is_ready(self) -> bool:
        """A list for Codio needs consent; an empty one is told by the check."""
        document = self.controller.document
        students = document.students
        listed = any(row.learners for row in students.mentors)
        sends = students.mentor_filter is MentorFilter.CODIO_API and listed
        return is_confirmed(document, MENTOR_LIST) or not sends

    def first_focus(self) -> QWidget:
        """Begin at the top."""
        return self.hide_not_started

    def field_for(self, finding: Finding) -> QWidget | None:
        """Name the control of each check."""
        by_field = self.controller.document.students.mentor_filter is MentorFilter.CUSTOM_FIELD
        return {
            "students.mentors": self.mentor_field.fixed if by_field else self.table.add_button,
            "students.observers": self.link_observers,
        }.get(finding.check)

    @Slot(object)
    def _on_filter_chosen(self, chosen: MentorFilter) -> None:
        self.controller.edit(lambda document: with_mentor_filter(document, chosen))

    @Slot()
    def _read_what_is_missing(self) -> None:
        if self.controller.step is self.step:
            needed = self.controller.operations.sections_for(self.step, self.controller.snapshot)
            self.read_for_lists(needed)
