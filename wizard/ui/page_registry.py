"""The pages of the window, in the order of the steps."""

from __future__ import annotations

from itertools import zip_longest

from wizard.complete import require_all
from wizard.setup.steps import ORDER
from wizard.ui.assignments.assignments_page import AssignmentsPage
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.connections.codio_page import CodioPage
from wizard.ui.connections.course_lms_url_page import CourseLmsUrlPage
from wizard.ui.connections.courses_page import CoursesPage
from wizard.ui.lti_app.lti_app_page import LtiAppPage
from wizard.ui.results.results_page import ResultsPage
from wizard.ui.review.review_page import ReviewPage
from wizard.ui.session.controller import SetupController
from wizard.ui.shell.page import Page
from wizard.ui.students.students_page import StudentsPage
from wizard.ui.theme import Theme
from wizard.ui.welcome.welcome_page import WelcomePage

PAGES: tuple[type[Page], ...] = (
    WelcomePage,
    CanvasPage,
    CodioPage,
    CoursesPage,
    LtiAppPage,
    CourseLmsUrlPage,
    StudentsPage,
    AssignmentsPage,
    ReviewPage,
    ResultsPage,
)
require_all("PAGES", {page.step for page in PAGES}, ORDER)
if _moved := [page.__name__ for page, step in zip_longest(PAGES, ORDER) if page.step != step]:
    raise TypeError(f"In PAGES, not in the order of the steps: {', '.join(_moved)}.")


def make_pages(controller: SetupController, theme: Theme) -> tuple[Page, ...]:
    """Make one page of each kind."""
    return tuple(page(controller, theme) for page in PAGES)
