"""How a lost answer is made up for by reading what the action has made."""

import pytest

from helpers.scripted_service import Reply
from wizard.setup.changes.apply import find_made
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.assignment_group import CreateAssignmentGroup
from wizard.setup.changes.base import Before
from wizard.setup.changes.canvas_course import CreateCourse
from wizard.setup.changes.lti_tool import InstallTool
from wizard.setup.changes.observer_link import LinkObserver
from wizard.setup.lti_app.state import ToolState

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

        assert find_made(action, None, services).id == 8
        assert find_made(action, None, services) is None

    @pytest.mark.parametrize(
        ("action", "listed"), [(INSTALL, [app(5), app(8)]), (COURSE, [course(5), course(8)])]
    )
    def test_what_looked_like_it_before_is_never_taken_for_it(
        self, service, services, action, listed
    ):
        service.says(Reply(body=listed[:1]), Reply(body=listed[:1]), Reply(body=listed))

        before = action.look_before(services)

        assert before == Before(ids=(5,))
        assert find_made(action, before, services) is None
        assert find_made(action, before, services).id == 8

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

        assert find_made(action, Before(ids=(5,)), services).id == 8
