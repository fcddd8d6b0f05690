"""The errors that schools meet most: each with its text and mend in the window, nothing lost."""

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtWidgets import QLabel

from wizard.findings import Status
from wizard.sandbox.canvas.model import Tool
from wizard.setup.document import Courses
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName
from wizard.ui.findings.finding_row import FindingRow

SOMEBODY_ELSES_COURSE = 1311


def wrong_token(parts, demo):
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, "1~mistyped")


def wrong_client_secret(parts, demo):
    parts.controller.set_secret(SecretName.CODIO_CLIENT_SECRET, "mistyped")


def secret_of_the_api_as_shared_secret(parts, demo):
    secret = demo.sandbox.connection.codio_client_secret
    parts.controller.set_secret(SecretName.SHARED_SECRET, secret)


def host_that_is_not_canvas(parts, demo):
    codio = demo.sandbox.connection.codio_url.removesuffix("/api/v1")
    parts.controller.edit_part("canvas", address=codio)


def uk_domain(parts, demo):
    parts.controller.edit_part("codio", domain="codio.co.uk")


def missing_permission(parts, demo):
    demo.sandbox.canvas.user_named("Dana Whitfield").denied = {"manage_lti_add"}


def installed_lti_1_3_app(parts, demo):
    canvas = demo.sandbox.canvas
    canvas.tools[900] = Tool(
        id=900,
        context_type="Account",
        context_id=1,
        name="Codio (1.3)",
        domain=demo.sandbox.connection.lti_url.split("/")[2],
        version="1.3",
    )


def course_of_somebody_else(parts, demo):
    parts.controller.edit_part("courses", canvas_course_id=SOMEBODY_ELSES_COURSE)


NAMED = [
    (Step.CANVAS, wrong_token, "canvas.token", "does not accept this access token",
     "New Access Token"),
    (Step.CANVAS, host_that_is_not_canvas, "canvas.address", "No Canvas answers at",
     "address you see in the browser"),
    (Step.CODIO, wrong_client_secret, "codio.credentials", "does not accept this client ID",
     "Client Id and Secret Id"),
    (Step.CODIO, uk_domain, "codio.region", "UK version of Codio", "XML Configuration Url"),
    (Step.COURSES, missing_permission, "courses.rights", "may not add the LTI app",
     "Ask a Canvas administrator"),
    (Step.COURSES, course_of_somebody_else, "courses.canvas", "belongs to somebody else",
     "Choose a course of your own"),
    (Step.LTI_APP, secret_of_the_api_as_shared_secret, "lti_app.shared_secret",
     "secret of the API integration", "LTI Secret"),
    (Step.LTI_APP, installed_lti_1_3_app, "lti_app.no_lti_1_3", "Canvas prefers those",
     "remove it"),
]  # fmt: skip


@pytest.fixture
def chosen(demo):
    """The demo's setup with both courses chosen."""
    connection = demo.sandbox.connection
    courses = Courses(
        canvas_course_id=connection.canvas_course_id, codio_course_id=connection.codio_course_id
    )
    return msgspec.structs.replace(demo.document, courses=courses)


def _text_of(part):
    return part.text if isinstance(part, FindingRow) else part.text()


def shown_words(widget):
    parts = (*widget.findChildren(QLabel), *widget.findChildren(FindingRow))
    return " ".join(_text_of(part) for part in parts if part.isVisible())


@pytest.mark.parametrize(
    ("step", "break_it", "check", "found", "mend"), NAMED, ids=[row[1].__name__ for row in NAMED]
)
def test_each_error_has_its_own_text_and_mend_and_loses_nothing(
    qtbot, make_window: Callable, checked, demo, chosen, step, break_it, check, found, mend
):
    parts = make_window(step, chosen)
    break_it(parts, demo)
    typed = (parts.controller.document, parts.controller.credentials)

    parts.window.check()
    checked(parts)

    failed = [
        finding
        for finding in parts.controller.results[step].findings
        if finding.status is Status.FAILED
    ]
    assert [finding.check for finding in failed] == [check]
    # Qt shows what is added to a visible page with the next turn of the event loop.
    qtbot.waitUntil(lambda: found in shown_words(parts.window.page.finding_list))
    assert mend in shown_words(parts.window.page.finding_list)
    qtbot.waitUntil(lambda: bool(shown_words(parts.window.strip)))
    assert parts.controller.step is step
    assert (parts.controller.document, parts.controller.credentials) == typed
