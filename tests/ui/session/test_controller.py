"""The controller on the real sandbox: edits, checks, stale results, secrets, saving."""

import threading
from collections.abc import Callable, Collection
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from helpers.one_page import only
from wizard.findings import Status
from wizard.http.cancellation import Cancellation
from wizard.setup import operations
from wizard.setup.connections import Credentials
from wizard.setup.document import CanvasConnection, SetupDocument, decode
from wizard.setup.snapshot import CanvasAccount, NotRead, Section, Snapshot
from wizard.setup.steps import Step, StepState
from wizard.store.secrets import SecretName
from wizard.store.setups import SetupStore
from wizard.ui.app import WindowParts
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.connections.codio_page import CodioPage
from wizard.ui.connections.course_lms_url_page import CourseLmsUrlPage
from wizard.ui.connections.courses_page import CoursesPage
from wizard.ui.demo import Demo

MakeWindow = Callable[..., WindowParts]


@pytest.fixture
def make_window(make_window: Callable[..., WindowParts]) -> Callable[..., WindowParts]:
    return partial(make_window, pages=only(CanvasPage, CodioPage, CoursesPage, CourseLmsUrlPage))


class HeldOperations:
    """The real engine, which waits before each reading until the test lets it go on."""

    def __init__(self) -> None:
        self.entered = threading.Event()
        self.go_on = threading.Event()
        self.sections_for = operations.sections_for
        self.check_step = operations.check_step
        self.create_canvas_course = operations.create_canvas_course

    def read_sections(
        self,
        *,
        document: SetupDocument,
        credentials: Credentials,
        sections: Collection[Section],
        previous: Snapshot,
        cancellation: Cancellation,
    ) -> Snapshot:
        self.entered.set()
        assert self.go_on.wait(10)
        return operations.read_sections(
            document=document,
            credentials=credentials,
            sections=sections,
            previous=previous,
            cancellation=cancellation,
        )


@pytest.fixture
def held() -> HeldOperations:
    return HeldOperations()


def test_a_check_reads_the_service_and_goes_on_when_everything_is_right(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.check(Step.CANVAS, advance=True)
    checked(parts)
    assert isinstance(parts.controller.snapshot.canvas_account, CanvasAccount)
    assert parts.controller.state_of(Step.CANVAS) is StepState.COMPLETE
    assert parts.controller.step is Step.CODIO


def test_a_red_check_stays_on_the_page_and_says_what_to_do(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, "not-a-token")
    messages: list[object] = []
    parts.controller.message.connect(messages.append)
    parts.controller.check(Step.CANVAS, advance=True)
    checked(parts)
    assert parts.controller.step is Step.CANVAS
    assert parts.controller.state_of(Step.CANVAS) is StepState.FAILED
    shown = messages[-1]
    assert shown is not None
    assert shown.what
    assert shown.to_do
    assert "not-a-token" not in shown.text


def test_editing_what_was_checked_makes_the_result_stale_and_forgets_what_was_read(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.check(Step.CANVAS)
    checked(parts)
    parts.controller.edit_part("canvas", address="https://other.instructure.com")
    assert parts.controller.state_of(Step.CANVAS) is StepState.STALE
    assert isinstance(parts.controller.snapshot.canvas_account, NotRead)


def test_another_token_makes_the_result_stale_too(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.check(Step.CANVAS)
    checked(parts)
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, "another")
    assert parts.controller.state_of(Step.CANVAS) is StepState.STALE


def test_a_result_for_what_was_edited_meanwhile_counts_as_stale_and_does_not_go_on(
    qtbot: QtBot,
    make_window: MakeWindow,
    held: HeldOperations,
    checked: Callable[[WindowParts], None],
) -> None:
    parts = make_window(Step.CANVAS, operations=held)
    parts.controller.check(Step.CANVAS, advance=True)
    assert held.entered.wait(5)
    parts.controller.edit_part("canvas", address="https://other.instructure.com")
    held.go_on.set()
    checked(parts)
    assert parts.controller.step is Step.CANVAS
    assert parts.controller.state_of(Step.CANVAS) is StepState.STALE
    assert isinstance(parts.controller.snapshot.canvas_account, NotRead)


def test_cancelling_a_check_gives_the_page_back_at_once(
    qtbot: QtBot, make_window: MakeWindow, held: HeldOperations
) -> None:
    parts = make_window(Step.CANVAS, operations=held)
    parts.controller.check(Step.CANVAS)
    assert held.entered.wait(5)
    assert parts.controller.state_of(Step.CANVAS) is StepState.CHECKING
    parts.controller.cancel_check()
    assert parts.controller.state_of(Step.CANVAS) is StepState.NOT_STARTED
    held.go_on.set()
    assert parts.jobs.shutdown()
    assert Step.CANVAS not in parts.controller.results


def test_leaving_a_page_cancels_its_check_and_keeps_what_was_typed(
    make_window: MakeWindow, held: HeldOperations
) -> None:
    parts = make_window(Step.CANVAS, operations=held)
    parts.controller.edit_part("canvas", address="https://typed.instructure.com")
    parts.controller.check(Step.CANVAS)
    parts.controller.go_to(Step.CODIO)
    assert parts.controller.checking is None
    assert parts.controller.document.canvas.address == "https://typed.instructure.com"
    held.go_on.set()


def test_passing_over_a_red_step_is_noted_in_the_document(
    make_window: MakeWindow, checked: Callable[[WindowParts], None]
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, "wrong")
    parts.controller.check(Step.CANVAS)
    checked(parts)
    parts.controller.pass_over(Step.CANVAS)
    assert parts.controller.document.passed_over == (Step.CANVAS,)
    assert parts.controller.state_of(Step.CANVAS) is StepState.PASSED_OVER
    assert parts.controller.step is Step.CODIO


def test_a_confirmation_names_the_person_and_the_time(
    make_window: MakeWindow, checked: Callable[[WindowParts], None], demo: Demo
) -> None:
    parts = make_window(Step.COURSE_LMS_URL)
    connection = demo.sandbox.connection
    parts.controller.edit_part(
        "courses",
        canvas_course_id=connection.canvas_course_id,
        codio_course_id=connection.codio_course_id,
    )
    parts.controller.check(Step.COURSE_LMS_URL)
    checked(parts)
    asked = next(
        finding
        for finding in parts.controller.results[Step.COURSE_LMS_URL].findings
        if finding.confirmable
    )
    parts.controller.words.confirm(asked.check)
    checked(parts)
    found = {f.check: f for f in parts.controller.results[Step.COURSE_LMS_URL].findings}
    assert found[asked.check].status is Status.CONFIRMED
    assert found[asked.check].confirmed_by == "Dana Whitfield"
    parts.controller.words.withdraw(asked.check)
    checked(parts)
    found = {f.check: f for f in parts.controller.results[Step.COURSE_LMS_URL].findings}
    assert found[asked.check].status is not Status.CONFIRMED


def test_every_edit_is_saved_without_a_secret(
    qtbot: QtBot, make_window: MakeWindow, demo: Demo
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.edit_part("lti_app", name="Codio for us")
    store = SetupStore(demo.paths)

    def saved() -> bool:
        data = store.load(demo.document.name)
        assert demo.sandbox.connection.canvas_token.encode() not in data
        return decode(data).lti_app.name == "Codio for us"

    qtbot.waitUntil(lambda: store.exists(demo.document.name) and saved())


def test_closing_saves_what_was_typed_last(make_window: MakeWindow, demo: Demo) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.edit_part("canvas", address="https://last.instructure.com")
    parts.window.close()
    saved = decode(SetupStore(demo.paths).load(demo.document.name))
    assert saved.canvas == CanvasConnection(address="https://last.instructure.com")


def test_secrets_come_back_when_the_setup_is_opened_again(
    qtbot: QtBot, make_window: MakeWindow, demo: Demo
) -> None:
    parts = make_window(Step.CANVAS)
    token = parts.controller.credentials.canvas_token
    assert token is not None
    assert token.reveal() == demo.sandbox.connection.canvas_token


def test_deleting_a_setup_deletes_the_secrets_that_no_other_setup_uses(
    qtbot: QtBot, make_window: MakeWindow, demo: Demo
) -> None:
    parts = make_window(Step.CANVAS)
    parts.controller.storage.save_now()
    parts.controller.delete_setup(demo.document.name)
    assert parts.jobs.shutdown()
    assert repr(demo.secrets) == "<MemorySecretStore: 0 secrets>"
    assert not parts.controller.has_setup
