"""The tour's script: one setup from the welcome page to the exported report."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar
from urllib.request import urlopen

from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton

from wizard.findings import Status, all_good
from wizard.redact import RUN
from wizard.report.writer import FORMATS
from wizard.sandbox.people import STUDENTS
from wizard.sandbox.student import open_assignment
from wizard.setup import operations
from wizard.setup.connections import endpoints_of
from wizard.setup.document import MentorFilter, Target, encode
from wizard.setup.mapping.rows import RowState, judge_rows
from wizard.setup.steps import ORDER, Step, StepState
from wizard.store.paths import write_whole_file
from wizard.ui.app import WindowParts, run_window
from wizard.ui.assignments.assignments_page import AssignmentsPage
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.connections.courses_page import CoursesPage
from wizard.ui.demo import Demo
from wizard.ui.results.results_page import ResultsPage
from wizard.ui.review.review_page import ReviewPage
from wizard.ui.shell.page import Page
from wizard.ui.theme import Scheme
from wizard.ui.tour.driver import Driver, TourError
from wizard.ui.tour.scripted_desktop import ScriptedDesktop
from wizard.ui.welcome.welcome_page import WelcomePage
from wizard.ui.widgets.chooser import Chooser

_Page = TypeVar("_Page", bound=Page)

_FAILED = 1
_A_THIRD = 24
"""After how many of the demo's changes the picture of a plan being applied is taken."""
_FINE = frozenset({StepState.COMPLETE})
_PROVEN_LATER = frozenset({StepState.COMPLETE, StepState.ATTENTION})


def run_tour(demo: Demo, folder: Path, scheme: Scheme | None, language: str = "en") -> int:
    """Drive the window through all pages; leave pictures, setup and reports in the folder.

    Returns 0 only if every check passed or was confirmed at the end; says on stderr what went
    wrong otherwise.
    """
    folder.mkdir(parents=True, exist_ok=True)
    desktop = ScriptedDesktop()

    def started(parts: WindowParts) -> None:
        QApplication.setCursorFlashTime(0)  # A cursor that blinks is in every other picture only.
        QTimer.singleShot(0, parts.window, lambda: _drive(parts, demo, desktop, folder))

    earlier = qInstallMessageHandler(_tell_but_for_what_no_screen_can_do)
    try:
        return run_window(
            paths=demo.paths,
            secrets=demo.secrets,
            operations=operations,
            document=demo.document,
            desktop=desktop,
            scheme=scheme or Scheme.LIGHT,
            language=language,
            started=started,
        )
    finally:
        qInstallMessageHandler(earlier)


def _tell_but_for_what_no_screen_can_do(
    _kind: QtMsgType, _context: QMessageLogContext, text: str
) -> None:
    """Pass Qt's messages on, but for those of a screen in memory about window managers."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)  # noqa: T201 - where Qt itself would have written it


def _drive(parts: WindowParts, demo: Demo, desktop: ScriptedDesktop, folder: Path) -> None:
    tour = Tour(Driver(parts, folder), demo, desktop, folder)
    code = 0
    try:
        tour.run()
    except TourError as error:
        print(f"The tour failed: {error}", file=sys.stderr)  # noqa: T201 - the tour's outcome
        parts.window.grab().save(str(folder / "failed.png"))
        code = _FAILED
    parts.window.close()
    QApplication.exit(code)


class Tour:
    """One administrator's way through the wizard, page by page."""

    def __init__(self, driver: Driver, demo: Demo, desktop: ScriptedDesktop, folder: Path) -> None:
        self._driver = driver
        self._window = driver.window
        self._controller = driver.controller
        self._demo = demo
        self._desktop = desktop
        self._folder = folder
        self._pictured: set[int] = set()

    def run(self) -> None:
        """Go through all pages. Raises TourError where something is not as it should be."""
        visits = self._visits()
        for step in ORDER:
            self._driver.wait_for_step(step)
            visits.get(step, partial(self._check_and_go_on, step.value))()

    def _visits(self) -> dict[Step, Callable[[], None]]:
        """Return what is done on each page; a page without anything of its own is only checked."""
        return {
            Step.WELCOME: self._welcome,
            Step.CANVAS: self._canvas,
            Step.CODIO: self._codio,
            Step.COURSES: self._courses,
            Step.LTI_APP: self._lti_app,
            Step.COURSE_LMS_URL: self._course_lms_url,
            Step.STUDENTS: self._students,
            Step.ASSIGNMENTS: self._assignments,
            Step.REVIEW: self._review,
            Step.RESULTS: self._results,
        }

    def _welcome(self) -> None:
        page = self._page(WelcomePage)
        self._driver.wait(lambda: page.saved.count > 0, "the saved setups")
        # The page was shown before they were there, or after: the keyboard is where it then is.
        page.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        self._driver.picture("welcome")
        self._driver.press("continue_button")

    def _canvas(self) -> None:
        self._driver.picture("canvas")
        self._driver.type_into("canvas_address", self._demo.sandbox.connection.canvas_url)
        self._check_and_go_on("canvas")

    def _codio(self) -> None:
        self._driver.picture("codio")
        self._check_and_go_on("codio")

    def _courses(self) -> None:
        page = self._page(CoursesPage)
        connection = self._demo.sandbox.connection
        self._choose(page.canvas, "canvas_course_search", "Introduction")
        self._choose(page.codio, "codio_course_search", "Coding Library")
        courses = self._controller.document.courses
        chosen = (courses.canvas_course_id, courses.codio_course_id)
        if chosen != (connection.canvas_course_id, connection.codio_course_id):
            raise TourError(f"Chosen were the courses {chosen}.")
        self._check_and_go_on("courses")

    def _lti_app(self) -> None:
        self._driver.pictures("lti-app")
        self._check_and_go_on("lti-app", expect=_PROVEN_LATER)

    def _course_lms_url(self) -> None:
        self._driver.pictures("course-lms-url")
        self._driver.press("copy_course_lms_url")
        self._enter_in_codio(self._desktop.clipboard_text())
        self._confirm("course_lms_url.lti_enabled", "course_lms_url.entered")
        self._check_and_go_on("course-lms-url")

    def _students(self) -> None:
        self._driver.press_button(
            self._driver.find(QRadioButton, f"choose_{MentorFilter.OBSERVERS.value}")
        )
        self._confirm("students.hide_not_started", "students.filter_learners")
        self._check_and_go_on("students-and-mentors")

    def _assignments(self) -> None:
        page = self._page(AssignmentsPage)
        self._driver.wait(lambda: bool(page.session.suggestions), "names to be compared")
        self._driver.picture("assignments-without-urls")
        self._desktop.next_file = self._export_file()
        self._driver.press("mapping_import")
        self._driver.wait(lambda: not self._rows_in({RowState.NO_URL}), "the launch URLs")
        self._driver.find(QAbstractButton, "mapping_accept_certain")
        self._driver.click_row_of_tree("mapping_table", 0, 0)
        self._driver.picture("assignments-imported")
        self._driver.press("mapping_accept_certain")
        self._driver.wait(
            lambda: bool(self._rows_in({RowState.WILL_CHANGE})), "suggestions to be accepted"
        )
        self._make_a_conflict_and_undo_it(page)
        self._confirm_finding("assignments.published_in_codio")
        self._check_and_go_on("assignments")

    def _review(self) -> None:
        page = self._page(ReviewPage)
        self._driver.wait(lambda: bool(page.commit_text()) and page.can_commit(), "the plan")
        self._driver.picture("plan")
        page.run.progressed.connect(lambda _progress: self._picture_while_applying(page))
        self._driver.press("continue_button")
        self._driver.wait(lambda: not page.hold_reason(), "the plan to be applied")
        self._driver.wait(lambda: not page.commit_text(), "everything to be read back")
        self._driver.picture("applied")
        self._driver.press("continue_button")

    def _results(self) -> None:
        page = self._page(ResultsPage)
        self._driver.press("check_everything")
        self._driver.wait(lambda: not page.overview_reader.is_busy, "the checks")
        self._watch_a_launch(page)
        self._driver.wait(lambda: not page.overview_reader.is_busy, "the checks after the launch")
        self._say_that_a_teacher_releases_grades()
        self._driver.wait(
            lambda: not page.overview_reader.is_busy and self._all_good(),
            "every check to be passed or confirmed",
        )
        self._driver.pictures("results")
        self._desktop.next_file = self._folder / "report.html"
        page.report.ask_where(".html", every=True)
        self._driver.wait(
            lambda: all((self._folder / f"report{form}").is_file() for form in FORMATS),
            "the reports",
        )
        document = RUN.mask_json(encode(self._controller.document))
        write_whole_file(self._folder / "setup.json", document)

    def _make_a_conflict_and_undo_it(self, page: AssignmentsPage) -> None:
        targeted = next(row for row in page.session.judgement.rows if row.canvas is not None)
        other = next(row for row in page.session.judgement.rows if row.canvas is None)
        target = (Target.EXISTING, targeted.mapping.canvas_assignment_id)
        page.session.edit([other.codio_assignment_id], Column.TARGET, target)
        self._driver.wait(lambda: len(self._rows_in({RowState.CONFLICT})) > 1, "the conflict")
        page.jump_to(other.codio_assignment_id)
        self._driver.picture("assignments-conflict")
        self._driver.press("mapping_undo")
        self._driver.wait(lambda: not self._rows_in({RowState.CONFLICT}), "the edit to be undone")

    def _picture_while_applying(self, page: ReviewPage) -> None:
        if page.run.over == _A_THIRD and _A_THIRD not in self._pictured:
            self._pictured.add(_A_THIRD)
            page.card.view.scrollToTop()  # Where it has scrolled to depends on the pace of the run.
            page.progress.renew()
            self._driver.picture("applying", at_once=True)

    # --- what several pages need --------------------------------------------------------------

    def _page(self, kind: type[_Page]) -> _Page:
        page = self._window.page
        if not isinstance(page, kind):
            raise TourError(f"Instead of {kind.__name__} there is {type(page).__name__}.")
        return page

    def _check_and_go_on(self, label: str, *, expect: frozenset[StepState] = _FINE) -> None:
        self._driver.key(self._window, Qt.Key.Key_F5)
        self._driver.wait_for_check(expect=expect)
        self._driver.pictures(f"{label}-checked")
        self._driver.press("continue_button")

    def _choose(self, chooser: Chooser, search: str, words: str) -> None:
        self._driver.wait(lambda: bool(chooser.choices), f"the list “{words}” is in")
        self._driver.type_into(search, words)
        self._driver.click_row(chooser.list, 0)

    def _confirm(self, *checks: str) -> None:
        for check in checks:
            self._driver.press_button(self._driver.find(QCheckBox, f"confirm_box_{check}"))
            self._driver.wait(lambda: self._controller.checking is None, "the page to settle")

    def _confirm_finding(self, check: str) -> None:
        self._driver.key(self._window, Qt.Key.Key_F5)
        self._driver.wait_for_check(expect=_PROVEN_LATER)
        self._driver.press(f"confirm_{check}")
        self._driver.wait(lambda: self._controller.checking is None, "the page to settle")

    def _rows_in(self, states: set[RowState]) -> list[str]:
        document = self._controller.document
        rows = judge_rows(document, self._controller.snapshot, endpoints_of(document))
        return [row.codio_name for row in rows if row.state in states]

    def _say_that_a_teacher_releases_grades(self) -> None:
        self._driver.press(f"chip_{Status.UNKNOWN.value}")
        self._driver.click_row_of_tree("checks", 0, 0)
        self._driver.press("detail_confirm")
        self._driver.wait(lambda: self._controller.checking is None, "the page to settle")
        self._driver.press("chip_all")

    def _canvas_assignment(self, codio_assignment_id: str) -> int:
        document = self._controller.document
        rows = judge_rows(document, self._controller.snapshot, endpoints_of(document))
        for row in rows:
            if row.codio_assignment_id == codio_assignment_id and row.canvas is not None:
                return row.canvas.id
        raise TourError("The assignment to launch is not in Canvas.")

    def _all_good(self) -> bool:
        results = self._controller.results
        return all(step in results for step in ORDER) and all(
            all_good(results[step].findings) for step in ORDER
        )

    def _enter_in_codio(self, url: str) -> None:
        """Do in Codio's web page what the wizard asks a person to do there."""
        state = self._demo.sandbox.codio
        with state.lock:
            state.course.lti.course_lms_url = url

    def _export_file(self) -> Path:
        file = self._folder / "codio-assignment-urls.csv"
        with urlopen(self._demo.export_address, timeout=30) as answer:  # noqa: S310 - loopback
            file.write_bytes(answer.read())
        return file

    def _watch_a_launch(self, page: ResultsPage) -> None:
        choice = page.watch_panel.choice
        if choice is None:
            raise TourError("There is no assignment to launch.")
        looks: list[object] = []
        page.watch.seen.connect(looks.append)
        self._driver.press("start_watching")
        self._driver.wait(lambda: bool(looks), "the watch to begin")
        student = threading.Thread(
            target=open_assignment,
            args=(
                self._demo.sandbox,
                STUDENTS[-1],
                self._canvas_assignment(choice.codio_assignment_id),
            ),
        )
        student.start()
        self._driver.picture("watching-a-launch")
        self._driver.wait(lambda: not page.watch.is_running, "the launch to be seen")
        student.join()
        self._driver.wait(
            lambda: self._controller.state_of(Step.LTI_APP) is StepState.COMPLETE,
            "what the launch proves",
        )
        self._driver.picture("launch-proven")
