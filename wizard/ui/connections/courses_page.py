"""The Courses page: the Canvas course and the Codio course that belong together."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from wizard.canvas.types import Course
from wizard.codio.types import CodioCourse
from wizard.findings import Finding
from wizard.setup import web_pages
from wizard.setup.document import SetupDocument
from wizard.setup.document_edits import with_canvas_course
from wizard.setup.snapshot import (
    CanvasAccount,
    CanvasCourses,
    CodioAccount,
    NotRead,
    Section,
    Snapshot,
    is_held,
)
from wizard.setup.steps import Step
from wizard.ui.connections.course_addresses import Found, canvas_course_in, codio_course_in
from wizard.ui.connections.new_course import NewCourse
from wizard.ui.connections.sis_id_field import SisIdField
from wizard.ui.shell.page import Page
from wizard.ui.widgets.buttons import Button, button
from wizard.ui.widgets.card import Card, Columns
from wizard.ui.widgets.chooser import Choice, Chooser
from wizard.ui.widgets.guidance import open_button, set_url
from wizard.ui.widgets.plain_label import PlainLabel

_LISTS = (Section.CANVAS_ACCOUNT, Section.CANVAS_COURSES, Section.CODIO_ACCOUNT)
_LIST_HEIGHT = 230


class CoursesPage(Page):
    """Two lists side by side."""

    step = Step.COURSES
    content_width = 1100

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Choose the two courses")

    def instruction(self) -> str:
        """Say what the page is for."""
        return self.tr(
            "The assignments of the Codio course will open from the Canvas course. Try it with a "
            "test course before you do it with one that students use."
        )

    def build(self) -> None:
        """Make the two lists."""
        columns = Columns(side_by_side_from=640)
        columns.add(self._canvas_card())
        columns.add(self._codio_card())
        self.body.addWidget(columns)
        self.place_findings()

    def _canvas_card(self) -> Card:
        card = Card(self.tr("Canvas course"))
        self.canvas = Chooser(
            self.tr("Canvas courses"),
            self.tr("Search, or paste the course's address"),
            theme=self.theme,
        )
        self.canvas.search.setObjectName("canvas_course_search")
        self.canvas.list.setMinimumHeight(_LIST_HEIGHT)
        self.canvas.chosen.connect(lambda key: self._choose_canvas(int(key)))
        self.canvas.searched.connect(self._on_canvas_searched)
        self.canvas_chosen = PlainLabel(role="hint")
        self.open_canvas = self._opener(self.tr("Open in Canvas"))
        self.publish = QCheckBox(self.tr("Publish it when the plan is applied"))
        self.publish.setToolTip(self.tr("Students see a Canvas course only once it is published."))
        self.publish.clicked.connect(
            lambda on: self.controller.edit_part("courses", publish_canvas_course=on)
        )
        self.show_new = Button(
            self.tr("Create a test course…"), theme=self.theme, role="link", icon="plus"
        )
        self.show_new.setObjectName("show_new_course")
        self.show_new.setCheckable(True)
        self.show_new.clicked.connect(self._renew_new_course)
        self.sis_id = SisIdField(self.controller, theme=self.theme)
        for part in (self.canvas, self.canvas_chosen, self.publish, self.sis_id):
            card.body.addWidget(part)
        card.body.addLayout(_row(self.open_canvas))
        card.body.addLayout(_row(self.show_new))
        self.new_course = NewCourse(self.controller, theme=self.theme)
        self.new_course.created.connect(self._on_created)
        self.new_course.running_changed.connect(self._on_creation_changed)
        card.body.addWidget(self.new_course)
        card.body.addStretch(1)
        return card

    def _codio_card(self) -> Card:
        card = Card(self.tr("Codio course"))
        self.codio = Chooser(
            self.tr("Codio courses"),
            self.tr("Search, or paste the course's address"),
            theme=self.theme,
        )
        self.codio.search.setObjectName("codio_course_search")
        self.codio.list.setMinimumHeight(_LIST_HEIGHT)
        self.codio.chosen.connect(self._choose_codio)
        self.codio.searched.connect(self._on_codio_searched)
        self.codio_chosen = PlainLabel(role="hint")
        self.open_codio = self._opener(self.tr("Open in Codio"))
        self.reload = button(
            self.tr("Read both lists again"), self.read_lists, theme=self.theme, role="link",
            icon="refresh",
        )  # fmt: skip
        card.body.addWidget(self.codio)
        card.body.addWidget(self.codio_chosen)
        card.body.addLayout(_row(self.open_codio))
        card.body.addLayout(_row(self.reload))
        card.body.addStretch(1)
        return card

    def _opener(self, text: str) -> Button:
        desktop = self.controller.desktop
        return open_button(text, desktop=desktop, theme=self.theme, role="link")

    # --- showing ------------------------------------------------------------------------------

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show both lists and what is chosen in them."""
        chosen = document.courses
        canvas, codio = snapshot.canvas_courses, snapshot.codio_account
        canvas_courses = canvas.courses if isinstance(canvas, CanvasCourses) else ()
        codio_courses = codio.courses if isinstance(codio, CodioAccount) else ()
        self.canvas.set_choices([self._canvas_choice(each) for each in canvas_courses])
        self.codio.set_choices(
            [self._codio_choice(each) for each in sorted(codio_courses, key=_active_first)]
        )
        self.canvas.set_chosen(str(chosen.canvas_course_id or ""))
        self.codio.set_chosen(chosen.codio_course_id or "")
        self.canvas.set_empty_text(self._why_empty(canvas, canvas_courses, "Canvas"))
        self.codio.set_empty_text(self._why_empty(codio, codio_courses, "Codio"))
        self._say_chosen(self.canvas, self.canvas_chosen, str(chosen.canvas_course_id or ""))
        self._say_chosen(self.codio, self.codio_chosen, chosen.codio_course_id or "")
        self.publish.setChecked(chosen.publish_canvas_course)
        self.sis_id.load(document, snapshot)
        self._load_addresses(document)
        self._load_accounts(snapshot)

    def _load_addresses(self, document: SetupDocument) -> None:
        set_url(self.open_canvas, web_pages.canvas_course(document))
        set_url(self.open_codio, web_pages.codio_course(document))

    def _load_accounts(self, snapshot: Snapshot) -> None:
        account = snapshot.canvas_account
        accounts = account.where_to_create() if isinstance(account, CanvasAccount) else ()
        self.new_course.set_accounts(accounts)
        self.show_new.setVisible(bool(accounts))
        self._renew_new_course()

    @Slot()
    def _renew_new_course(self) -> None:
        offered = self.show_new.isChecked() and self.new_course.account.count() > 0
        self.new_course.setVisible(offered)

    def _canvas_choice(self, course: Course) -> Choice:
        state = {
            "unpublished": self.tr("not published"),
            "available": self.tr("published"),
            "completed": self.tr("concluded"),
        }.get(course.workflow_state, "")
        if course.access_restricted_by_date:
            state = self.tr("not open to you at present")
        term = course.term.name if course.term else ""
        name = course.name or self.tr("Course {id}").format(id=course.id)
        detail = " · ".join(part for part in (course.course_code, term, state) if part)
        return Choice(key=str(course.id), name=name, detail=detail)

    def _codio_choice(self, course: CodioCourse) -> Choice:
        count = len(course.assignments())
        parts = [self.tr("{count} assignments").format(count=count)]
        if course.archived:
            parts.append(self.tr("archived"))
        return Choice(key=course.id, name=course.name, detail=" · ".join(parts))

    def _why_empty(self, section: object, courses: tuple[object, ...], service: str) -> str:
        if courses and is_held(section):
            return ""
        known = self.controller.credentials
        logged_in = known.canvas_token if service == "Canvas" else known.codio_client_secret
        if not logged_in:
            return self.tr(
                "Fill in the page “{service}” to see the list, or paste the course's address above."
            ).format(service=service)
        if isinstance(section, NotRead) or courses:
            return self.tr("The list is read from {service} …").format(service=service)
        if isinstance(section, CanvasCourses | CodioAccount):
            return self.tr("{service} lists no course for you.").format(service=service)
        return self.tr(
            "{service} could not be read. Check the page “{service}”, or paste the course's "
            "address above."
        ).format(service=service)

    def _say_chosen(self, chooser: Chooser, label: PlainLabel, key: str) -> None:
        name = next((each.name for each in chooser.choices if each.key == key), "")
        if name:
            text = self.tr("Chosen: {name}").format(name=name)
        elif key:
            text = self.tr("Chosen: the course with the id {id}").format(id=key)
        else:
            text = self.tr("None chosen yet.")
        label.setText(text)

    # --- what the frame asks ------------------------------------------------------------------

    def entered(self) -> None:
        """Read the lists, once, who may create a course, and the course where its SIS id matters.

        The course is read apart from the lists: together with it they would not be asked for.
        """
        self.read_for_lists(_LISTS)
        self.read_for_lists(self.sis_id.sections())

    def read_lists(self) -> None:
        """Read both lists anew."""
        self.controller.read(_LISTS)

    def is_ready(self) -> bool:
        """Both courses are needed."""
        chosen = self.controller.document.courses
        return chosen.canvas_course_id is not None and bool(chosen.codio_course_id)

    def first_focus(self) -> QWidget:
        """Begin with the course that is missing."""
        chosen = self.controller.document.courses.canvas_course_id
        return self.canvas.search if chosen is None else self.codio.search

    def field_for(self, finding: Finding) -> QWidget | None:
        """Tell the two lists apart."""
        if finding.check == "courses.canvas":
            return self.canvas.search
        return self.codio.search if finding.check.startswith("courses.codio") else None

    def hold_reason(self) -> str:
        """A course that is being created must be known before the page is left."""
        return self.tr("Canvas is creating the course.") if self.new_course.is_running else ""

    # --- acting -------------------------------------------------------------------------------

    def _choose_canvas(self, course_id: int) -> None:
        self.controller.edit(lambda document: with_canvas_course(document, course_id))

    def _choose_codio(self, course_id: str) -> None:
        self.controller.edit_part("courses", codio_course_id=course_id)

    @Slot(str)
    def _on_canvas_searched(self, text: str) -> None:
        found = canvas_course_in(text, self.controller.document)
        if found.course:
            self._choose_canvas(int(found.course))
        self._object(found)

    @Slot(str)
    def _on_codio_searched(self, text: str) -> None:
        found = codio_course_in(text, self.controller.document)
        if found.course:
            self._choose_codio(found.course)
        self._object(found)

    def _object(self, found: Found) -> None:
        if found.objection is not None:
            self.controller.message.emit(found.objection)

    @Slot(int)
    def _on_created(self, course_id: int) -> None:
        self.show_new.setChecked(False)
        self._choose_canvas(course_id)
        self.read_lists()

    @Slot()
    def _on_creation_changed(self) -> None:
        running = self.new_course.is_running
        self.show_busy(self.tr("Creating the course in Canvas …") if running else "")
        self.changed.emit()


def _active_first(course: CodioCourse) -> tuple[bool, str]:
    return course.archived, course.name.casefold()


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
