"""How a lost answer is made up for by reading what the action has made."""

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from helpers.scripted_service import Reply
from wizard.http.errors import NotAuthorized
from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
from wizard.setup.changes.assignment_group import CreateAssignmentGroup
from wizard.setup.changes.base import Before
from wizard.setup.changes.canvas_course import CreateCourse, PublishCourse
from wizard.setup.changes.course_sis_id import SetCourseSisId
from wizard.setup.changes.lti_tool import InstallTool, UpdateTool
from wizard.setup.changes.observer_link import LinkObserver
from wizard.setup.changes.recognition import OthersError, at_this_time
from wizard.setup.changes.seen_now import SeenNow
from wizard.setup.lti_app.state import ToolState
from wizard.setup.mapping.state import AssignmentState

KEY = "7f5a917c-79c4-4c15-85c8-f0c137e22cd4"
URL = "https://apollo.codio.com/lti/org_course_assignment"
DESIRED = ToolState(
    name="Codio",
    consumer_key=KEY,
    url="https://apollo.codio.com/lti",
    domain="codio.com",
    privacy_level="public",
    custom_fields={},
)
INSTALL = InstallTool(course_id=1158, desired=DESIRED)
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


def app(identifier: int, **other) -> dict[str, object]:
    known = {
        "id": identifier,
        "name": "Codio",
        "consumer_key": KEY,
        "url": "https://apollo.codio.com/lti",
        "domain": "codio.com",
        "privacy_level": "public",
        "custom_fields": {},
    }
    return known | other


def course(identifier: int, **other) -> dict[str, object]:
    return {"id": identifier, "name": COURSE.name, "course_code": COURSE.code} | other


def assignment(identifier: int, url: str | None = URL, **other) -> dict[str, object]:
    tag = {"url": url, "new_tab": True, "content_id": 9} if url else None
    known = {
        "id": identifier,
        "name": "Loops",
        "points_possible": 10.0,
        "published": True,
        "submission_types": ["external_tool"],
        "external_tool_tag_attributes": tag,
    }
    return known | other


def group(identifier: int, **other) -> dict[str, object]:
    return {"id": identifier, "name": "Codio labs"} | other


def link(identifier: int, student: int | None = 6, observer: int = 4, **other):
    return {"id": identifier, "user_id": observer, "associated_user_id": student} | other


class TestWhatAppeared:
    @pytest.mark.parametrize(
        ("action", "listed"),
        [
            (INSTALL, [app(6, consumer_key="x"), app(7, domain="codio.co.uk"), app(8)]),
            (COURSE, [course(7, name="Programming II"), course(8)]),
            (ASSIGNMENT, [assignment(6, None), assignment(7, f"{URL}2"), assignment(8)]),
            (GROUP, [group(7, name="Codio"), group(8)]),
            (LINK, [link(5, None), link(6, 6, observer=5), link(7, 3), link(8)]),
        ],
        ids=lambda each: type(each).__name__ if not isinstance(each, list) else "",
    )
    def test_is_told_by_what_the_action_creates(self, service, services, action, listed):
        service.says(Reply(body=listed), Reply(body=listed[:-1]))

        assert action.find_made(None, services).id == 8
        assert action.find_made(None, services) is None

    @pytest.mark.parametrize(
        ("action", "listed"),
        [
            (INSTALL, [app(5), app(8)]),
            (COURSE, [course(5), course(8)]),
            (GROUP, [group(5), group(8)]),
        ],
    )
    def test_is_never_what_looked_like_it_before(self, service, services, action, listed):
        service.says(Reply(body=listed[:1]), Reply(body=listed[:1]), Reply(body=listed))

        before = action.look_before(services)

        assert before == Before(ids=(5,))
        assert action.find_made(before, services) is None
        assert action.find_made(before, services).id == 8

    @pytest.mark.parametrize(
        ("action", "listed"),
        [
            (INSTALL, [app(5), app(8), app(9)]),
            (INSTALL, [app(9), app(5), app(8)]),
            (COURSE, [course(5), course(8), course(9)]),
            (ASSIGNMENT, [assignment(8), assignment(9)]),
            (ASSIGNMENT, [assignment(9), assignment(8)]),
        ],
        ids=[
            "a later app",
            "a later app that comes first",
            "a later course",
            "a later assignment",
            "a later assignment in an earlier group",
        ],
    )
    def test_is_none_of_several_that_are_alike(self, service, services, action, listed):
        """Undoing must not delete what others made, and nobody can tell which that is."""
        service.says(Reply(body=listed))

        with pytest.raises(OthersError, match="more than once"):
            action.find_made(Before(ids=(5,)), services)

    @pytest.mark.parametrize(
        ("action", "listed"),
        [
            (ASSIGNMENT, assignment(8, points_possible=25.0)),
            (ASSIGNMENT, assignment(8, name="Loops for everybody")),
            (ASSIGNMENT, assignment(8, published=False)),
            (INSTALL, app(8, url="https://apollo.codio.com/lti/x")),
            (INSTALL, app(8, name="Codio of Mr Lee")),
            (INSTALL, app(8, privacy_level="anonymous")),
            (INSTALL, app(8, custom_fields={"course_target": "x"})),
            (COURSE, course(8, course_code="PROG-24")),
            (GROUP, group(8, group_weight=20)),
        ],
    )
    def test_is_somebody_elses_where_it_is_not_like_what_was_sent(
        self, service, services, action, listed
    ):
        service.says(Reply(body=[listed]))

        with pytest.raises(OthersError, match=r"^Somebody else has created “"):
            action.find_made(Before(), services)

    @pytest.mark.parametrize(
        ("action", "make"),
        [(ASSIGNMENT, assignment), (INSTALL, app), (COURSE, course), (LINK, link)],
        ids=["assignment", "app", "course", "link"],
    )
    def test_is_somebody_elses_where_it_is_older_than_the_request(
        self, service, services, action, make
    ):
        before = Before(at="2026-09-14T15:00:07+00:00")
        for created in ("2026-09-14T15:00:06Z", "2026-09-14T09:00:06-06:00"):
            service.says(Reply(body=[make(8, created_at=created)]))
            with pytest.raises(OthersError):
                action.find_made(before, services)
        for created in ("2026-09-14T15:00:07Z", "2026-09-14T09:01:00-06:00", None):
            service.says(Reply(body=[make(8, created_at=created)]))
            assert action.find_made(before, services).id == 8

    def test_is_found_beside_what_others_have_made_as_well(self, service, services):
        service.says(Reply(body=[assignment(7, name="Loops (Lee)"), assignment(8)]))

        assert ASSIGNMENT.find_made(Before(), services).id == 8


def test_the_request_is_dated_by_canvass_own_clock(service, services):
    assert at_this_time(None, services) is None
    service.says(Reply(body=[]))
    now = datetime.now(UTC).replace(microsecond=0)
    before = INSTALL.look_before(services)

    noted = at_this_time(replace(before, ids=(5,)), services)

    assert noted.ids == (5,)
    assert now <= datetime.fromisoformat(noted.at) <= datetime.now(UTC)


CURRENT = AssignmentState(
    name="Arrays",
    points=20.0,
    group=3,
    published=False,
    submission_types=("none",),
    url=None,
    new_tab=False,
    content_id=None,
)
UPDATE = UpdateAssignment(
    course_id=1158,
    assignment_id=77,
    codio_assignment_id="arrays",
    codio_name="Arrays",
    module="Java",
    current=CURRENT,
    desired=replace(
        CURRENT, published=True, submission_types=("external_tool",), url=URL, new_tab=True
    ),
    group_name="",
)
NOW = {
    "id": 77,
    "name": "Arrays",
    "points_possible": 20.0,
    "assignment_group_id": 3,
    "published": False,
    "submission_types": ["none"],
    "position": 5,
}
THEN = NOW | {
    "published": True,
    "submission_types": ["external_tool"],
    "external_tool_tag_attributes": {"url": URL, "new_tab": True, "content_id": 9},
}
UPDATE_APP = UpdateTool(
    course_id=1158,
    tool_id=8,
    current=replace(DESIRED, privacy_level="anonymous"),
    desired=DESIRED,
    write_secret=False,
)
PUBLISH = PublishCourse(course_id=1158, name="Programming")
SIS_ID = SetCourseSisId(course_id=1158, name="Programming", sis_id="Fall-2026")


class TestAChangeWhoseAnswerIsLost:
    @pytest.mark.parametrize(
        ("action", "is_as", "was_as"),
        [
            (UPDATE, THEN, NOW),
            (UPDATE_APP, app(8), app(8, privacy_level="anonymous")),
            (
                PUBLISH,
                course(1158, workflow_state="available"),
                course(1158, workflow_state="unpublished"),
            ),
            (SIS_ID, course(1158, sis_course_id="Fall-2026"), course(1158, sis_course_id=None)),
        ],
        ids=["assignment", "app", "course", "SIS id"],
    )
    def test_is_made_or_not_made(self, service, services, action, is_as, was_as):
        service.says(Reply(body=is_as), Reply(body=was_as))

        assert action.find_made(None, services).id == is_as["id"]
        assert action.find_made(None, services) is None

    @pytest.mark.parametrize(
        ("action", "others"),
        [
            (UPDATE, NOW | {"name": "Arrays for Monday"}),
            (UPDATE, NOW | {"points_possible": 5.0}),
            (UPDATE, THEN | {"points_possible": 5.0}),
            (UPDATE_APP, app(8, privacy_level="name_only")),
            (UPDATE_APP, app(8, privacy_level="anonymous", name="Codio 2")),
            (replace(UPDATE_APP, current=DESIRED, write_secret=True), app(8, name="Codio 2")),
            (PUBLISH, course(1158, workflow_state="completed")),
            (SIS_ID, course(1158, sis_course_id="Spring-2027")),
        ],
    )
    def test_is_left_to_whoever_has_changed_it_meanwhile(self, service, services, action, others):
        service.says(Reply(body=others))

        with pytest.raises(OthersError, match=r" has changed “.*” meanwhile\. It stays as it is\."):
            action.find_made(None, services)

    def test_is_unknown_where_its_field_is_not_shown_any_more(self, service, services):
        service.says(Reply(body={"id": 1158, "name": "Programming"}))

        with pytest.raises(NotAuthorized):
            SIS_ID.find_made(None, services)

    @pytest.mark.parametrize("action", [UPDATE, UPDATE_APP], ids=["assignment", "app"])
    def test_is_not_repeated_where_the_thing_is_gone_and_the_course_is_there(
        self, service, services, action
    ):
        missing = {"errors": [{"message": "The specified resource does not exist."}]}
        service.says(Reply(404, missing), Reply(body=course(1158)))

        with pytest.raises(OthersError, match="is gone meanwhile"):
            action.find_made(None, services)


@pytest.mark.parametrize("spelled", ["{url}/", "{url}?page=1", "http{rest}", "{upper}"])
def test_what_opens_the_same_by_another_address_is_somebody_elses(service, services, spelled):
    url = f"https://apollo.codio.com/lti/{KEY}_{'c' * 32}_{'a' * 32}"
    there = spelled.format(
        url=url, rest=url.removeprefix("https"), upper=url.replace(KEY, KEY.upper())
    )
    service.says(Reply(body=[assignment(4, there)]))

    with pytest.raises(OthersError, match="Somebody else has created"):
        replace(ASSIGNMENT, launch_url=url).find_made(Before(), services)


def test_what_opens_the_same_by_another_address_is_seen_before_a_write(service, services):
    url = f"https://apollo.codio.com/lti/{KEY}_{'c' * 32}_{'a' * 32}"
    service.says(Reply(body=[assignment(4, f"{url}/?page=1"), assignment(5, url.upper())]))

    seen = SeenNow(services.canvas, None).opening(1158, url)

    assert [each.id for each in seen] == [4]
