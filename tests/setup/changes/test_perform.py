"""What one action sends, how its answer is judged, and how a lost one is made up for by reading."""

import pytest

from helpers.scripted_service import Reply
from wizard.canvas.client import connect_canvas
from wizard.codio.client import connect_codio
from wizard.codio.endpoints import CodioEndpoints
from wizard.secret import Secret
from wizard.setup.changes.actions import (
    CodioAssignmentState,
    CreateAssignment,
    CreateAssignmentGroup,
    CreateCourse,
    InstallTool,
    LinkObserver,
    UpdateCodioAssignment,
)
from wizard.setup.changes.perform import (
    ActionError,
    Before,
    Done,
    Made,
    Services,
    carry_out,
    find_made,
    look_before,
)
from wizard.setup.lti_app.state import ToolState

TOKEN = Reply(body={"access_token": "bearer-token-1", "expires_in": 3600})


@pytest.fixture
def services(service, timing):
    """Canvas and Codio, both of which say what the test tells them to say."""
    endpoints = CodioEndpoints(
        domain="codio.com",
        api_url=f"{service.url}/api/v1",
        auth_url=f"{service.url}/api/v1/token",
        lti_url=f"{service.url}/lti",
    )
    canvas = connect_canvas(service.url, Secret("a-token-of-somebody"), timing=timing)
    codio = connect_codio(endpoints, "client-7", Secret("the-client-secret"), timing=timing)
    yield Services(canvas=canvas, codio=codio, shared_secret=None)
    canvas.close()
    codio.close()


class TestCodiosAnswer:
    """Codio answers a change with all settings as they are after it (codio.md §1.3)."""

    def change(self, service, services, answer, *, release=True, enable=True):
        action = UpdateCodioAssignment(
            codio_course_id="c",
            codio_assignment_id="a",
            name="Loops",
            current=CodioAssignmentState(release_grades=False, disabled=True),
            desired=CodioAssignmentState(release_grades=release, disabled=not enable),
        )
        service.says(TOKEN, Reply(body=answer))
        done, _ = carry_out(action, services, Made())
        return done

    @pytest.mark.parametrize(
        "answer",
        [
            {"releaseGrades": False, "isDisabled": False},
            {"releaseGrades": True, "isDisabled": True},
            {"releaseGrades": False, "isDisabled": True},
            {"releaseGrades": False},
            {"isDisabled": True},
        ],
        ids=str,
    )
    def test_a_setting_that_it_did_not_take_fails_the_action(self, service, services, answer):
        with pytest.raises(ActionError) as refused:
            self.change(service, services, answer)

        assert str(refused.value) == "Codio did not take the settings of “Loops”."

    @pytest.mark.parametrize(
        "answer",
        [
            {"releaseGrades": True, "isDisabled": False},
            {"releaseGrades": True, "isDisabled": False, "action": "DISABLE"},
            {"releaseGrades": True},
            {},
        ],
        ids=str,
    )
    def test_what_was_taken_or_is_not_told_is_done(self, service, services, answer):
        assert self.change(service, services, answer) == Done()

    def test_only_what_differs_is_sent_and_only_that_is_looked_at(self, service, services):
        answer = {"releaseGrades": True, "isDisabled": True}

        assert self.change(service, services, answer, enable=False) == Done()
        assert service.heard[1].json == {"releaseGrades": True}


KEY = "7f5a917c-79c4-4c15-85c8-f0c137e22cd4"
URL = "https://apollo.codio.com/lti/org_course_assignment"
INSTALL = InstallTool(
    course_id=1158,
    desired=ToolState(
        name="Codio",
        consumer_key=KEY,
        url="https://apollo.codio.com/lti",
        domain="codio.com",
        privacy_level="public",
        custom_fields={},
    ),
)
COURSE = CreateCourse(account_id=2, name="Programming", code="P 1")
ASSIGNMENT = CreateAssignment(
    course_id=1158,
    codio_assignment_id="loops",
    codio_name="Loops",
    module="Python",
    name="Loops",
    launch_url=URL,
    points=10,
    group_name="",
    published=True,
    new_tab=True,
    tool_id=9,
)
GROUP = CreateAssignmentGroup(course_id=1158, name="Codio labs")
LINK = LinkObserver(
    course_id=1158, observer_id=4, observer_name="Ruth", student_id=6, student_name="Chen"
)


def app(identifier: int, name: str = "Codio", key: str = KEY) -> dict[str, object]:
    return {"id": identifier, "name": name, "consumer_key": key}


def course(identifier: int, name: str = COURSE.name) -> dict[str, object]:
    return {"id": identifier, "name": name}


def assignment(identifier: int, url: str | None = URL) -> dict[str, object]:
    return {"id": identifier, "external_tool_tag_attributes": {"url": url} if url else None}


def link(identifier: int, student: int | None, observer: int = 4) -> dict[str, object]:
    return {"id": identifier, "user_id": observer, "associated_user_id": student}


class TestAfterALostAnswer:
    @pytest.mark.parametrize(
        ("action", "listed"),
        [
            (INSTALL, [app(7, key="another"), app(8)]),
            (COURSE, [course(7, "Programming II"), course(8)]),
            (ASSIGNMENT, [assignment(6, None), assignment(7, f"{URL}2"), assignment(8)]),
            (GROUP, [{"id": 7, "name": "Codio"}, {"id": 8, "name": "Codio labs"}]),
            (LINK, [link(5, None), link(6, 6, observer=5), link(7, 3), link(8, 6)]),
        ],
        ids=lambda each: type(each).__name__ if not isinstance(each, list) else "",
    )
    def test_what_appeared_is_told_by_what_the_action_creates(
        self, service, services, action, listed
    ):
        service.says(Reply(body=listed), Reply(body=listed[:-1]))

        assert find_made(action, None, services) == Done(id=8)
        assert find_made(action, None, services) is None

    @pytest.mark.parametrize(
        ("action", "listed"), [(INSTALL, [app(5), app(8)]), (COURSE, [course(5), course(8)])]
    )
    def test_what_looked_like_it_before_is_never_taken_for_it(
        self, service, services, action, listed
    ):
        service.says(Reply(body=listed[:1]), Reply(body=listed[:1]), Reply(body=listed))

        before = look_before(action, services)

        assert before == Before(ids=(5,))
        assert find_made(action, before, services) is None
        assert find_made(action, before, services) == Done(id=8)

    @pytest.mark.parametrize(
        ("action", "listed"),
        [
            (INSTALL, [app(5), app(8), app(9, "Codio in the UK")]),
            (INSTALL, [app(9, "A second Codio"), app(5), app(8)]),
            (COURSE, [course(5), course(8), course(9)]),
            (ASSIGNMENT, [assignment(8), assignment(9)]),
            (ASSIGNMENT, [assignment(9), assignment(8)]),
        ],
        ids=[
            "a later app",
            "a later app whose name comes first",
            "a later course",
            "a later assignment",
            "a later assignment in an earlier group",
        ],
    )
    def test_of_several_that_have_appeared_the_first_is_ours(
        self, service, services, action, listed
    ):
        """It was sent as soon as `before` was read; undoing must not delete what others made."""
        service.says(Reply(body=listed))

        assert find_made(action, Before(ids=(5,)), services) == Done(id=8)
