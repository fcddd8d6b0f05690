"""The pages of the window, in the order of the steps."""

from __future__ import annotations

from wizard.ui.controller import SetupController
from wizard.ui.pages.assignments import AssignmentsPage
from wizard.ui.pages.base import Page
from wizard.ui.pages.canvas import CanvasPage
from wizard.ui.pages.codio import CodioPage
from wizard.ui.pages.course_lms_url import CourseLmsUrlPage
from wizard.ui.pages.courses import CoursesPage
from wizard.ui.pages.lti_app import LtiAppPage
from wizard.ui.pages.results import ResultsPage
from wizard.ui.pages.review import ReviewPage
from wizard.ui.pages.students import StudentsPage
from wizard.ui.pages.welcome import WelcomePage
from wizard.ui.theme import Theme

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


def make_pages(controller: SetupController, theme: Theme) -> tuple[Page, ...]:
    """Make one page of each kind."""
    return tuple(page(controller, theme) for page in PAGES)
