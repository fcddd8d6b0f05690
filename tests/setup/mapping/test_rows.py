"""What becomes of a row whose Canvas assignment students have already submitted to."""

import pytest
from msgspec.structs import replace

from wizard.canvas.types import Assignment, AssignmentGroup, ExternalTool, ExternalToolTag
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.setup.document import AssignmentMapping, LtiApp, SetupDocument, Target
from wizard.setup.mapping.conflicts import ConflictKind
from wizard.setup.mapping.rows import RowState, judge_rows
from wizard.setup.mapping.state import AssignmentState, touches_submissions
from wizard.setup.snapshot import Assignments, CodioCourseFacts, Snapshot, Tools

ENDPOINTS = CodioEndpoints.for_domain("codio.com")
COURSE, LOOPS = "c" * 32, "a" * 32
URL = f"https://apollo.codio.com/lti/2c08254e-541a-4923-a9f1-224ed64b159e_{COURSE}_{LOOPS}"
APP = ExternalTool(id=9, name="Codio", domain="codio.com", consumer_key="our key")
STATE = AssignmentState(
    name="Loops",
    points=10,
    group=5,
    published=True,
    submission_types=("external_tool",),
    url=URL,
    new_tab=True,
    content_id=9,
    position=1,
)


@pytest.mark.parametrize(
    "change",
    [
        {"url": URL.replace(LOOPS, "b" * 32)},
        {"url": None},
        {"submission_types": ("online_upload",)},
        {"points": 20},
        {"points": None},
        {"published": False},
    ],
    ids=str,
)
def test_what_pulls_the_ground_from_under_submissions(change):
    assert touches_submissions(STATE, replace(STATE, **change))


@pytest.mark.parametrize(
    "change",
    [{}, {"name": "Loops 2"}, {"group": 6}, {"new_tab": False}, {"content_id": 4}, {"position": 2}],
    ids=str,
)
def test_what_leaves_submissions_as_they_are(change):
    assert not touches_submissions(STATE, replace(STATE, **change))


@pytest.mark.parametrize("after", [True, False], ids=["published", "left hidden"])
def test_one_that_was_not_published_may_be_published_or_left_hidden(after):
    assert not touches_submissions(replace(STATE, published=False), replace(STATE, published=after))


def judge(*, submitted: bool, **wanted):
    """Judge the row of an assignment that is as it should be, but for what is `wanted` of it."""
    canvas = Assignment(
        id=1,
        name="Loops",
        points_possible=10,
        assignment_group_id=5,
        published=True,
        submission_types=("external_tool",),
        external_tool_tag_attributes=ExternalToolTag(url=URL, new_tab=True, content_id=APP.id),
        has_submitted_submissions=submitted,
    )
    row = AssignmentMapping(
        codio_assignment_id=LOOPS,
        launch_url=URL,
        target=Target.EXISTING,
        canvas_assignment_id=canvas.id,
        **({"published": True, "new_tab": True} | wanted),
    )
    module = CodioModule(
        id="m1", name="Python", assignments=(CodioAssignment(id=LOOPS, name="Loops"),)
    )
    snapshot = Snapshot(
        codio_course=CodioCourseFacts(
            course=CodioCourse(id=COURSE, modules=(module,)),
            teachers=(),
            students=(),
        ),
        assignments=Assignments(
            assignments=(canvas,), groups=(AssignmentGroup(id=5, name="Assignments"),)
        ),
        tools=Tools(of_course=(APP,), of_accounts=()),
    )
    document = SetupDocument(
        name="Autumn", lti_app=LtiApp(consumer_key="our key"), assignments=(row,)
    )
    (judged,) = judge_rows(document, snapshot, ENDPOINTS)
    return judged


@pytest.mark.parametrize("wanted", [{"published": False}, {"points": 20.0}], ids=str)
def test_a_change_that_touches_submissions_is_refused_only_where_there_are_some(wanted):
    assert judge(submitted=False, **wanted).state is RowState.WILL_CHANGE

    row = judge(submitted=True, **wanted)

    assert row.state is RowState.CONFLICT
    assert [conflict.kind for conflict in row.conflicts] == [ConflictKind.HAS_SUBMISSIONS]


def test_another_name_is_given_even_where_students_have_submitted():
    assert judge(submitted=True, canvas_name="Loops 2").state is RowState.WILL_CHANGE


def test_what_is_right_stays_as_it_is():
    assert judge(submitted=True).state is RowState.MAPPED
