"""Which changes of a row a blueprint course locks, and which become exceptions to its syncs."""

import pytest
from msgspec import UNSET

from wizard.canvas.fields import AssignmentFields, ExternalToolTagFields
from wizard.canvas.types import (
    Assignment,
    AssignmentGroup,
    BlueprintCourse,
    BlueprintRestrictions,
    ExternalTool,
    ExternalToolTag,
)
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.setup.document import AssignmentMapping, LtiApp, SetupDocument, Target
from wizard.setup.mapping.blueprint import (
    exception_in_words,
    exceptions_of,
    locked_fields,
    written_fields,
)
from wizard.setup.mapping.conflicts import ConflictKind, is_only_locked
from wizard.setup.mapping.rows import RowState, judge_rows
from wizard.setup.mapping.state import AssignmentState, assignment_state
from wizard.setup.snapshot import Assignments, CodioCourseFacts, Snapshot, Tools

COURSE, LOOPS = "c" * 32, "a" * 32
URL = f"https://apollo.codio.com/lti/2c08254e-541a-4923-a9f1-224ed64b159e_{COURSE}_{LOOPS}"
LAST_TERM = "b" * 32
ELSEWHERE = URL.replace(COURSE, LAST_TERM)
APP = ExternalTool(id=9, name="Codio", domain="codio.com", consumer_key="our key")
TAG = ExternalToolTag(url=URL, new_tab=True, content_id=APP.id)
LOCKS = ("content", "points", "due_dates", "availability_dates", "settings", "state")


def assignment(*locked: str, **changes) -> Assignment:
    """Return an assignment of a blueprint that is as its row wants it, but for `changes`."""
    values = {
        "id": 1,
        "name": "Loops",
        "points_possible": 10,
        "assignment_group_id": 5,
        "published": True,
        "submission_types": ("external_tool",),
        "external_tool_tag_attributes": TAG,
        "is_master_course_child_content": True,
        "restricted_by_master_course": bool(locked),
        "master_course_restrictions": BlueprintRestrictions(**dict.fromkeys(locked, True))
        if locked
        else None,
    }
    return Assignment(**(values | changes))


def judge(canvas: Assignment, *, app: bool = True, blueprint: str = "Python blueprint", **wanted):
    row = AssignmentMapping(
        codio_assignment_id=LOOPS,
        launch_url=URL,
        target=Target.EXISTING,
        canvas_assignment_id=canvas.id,
        **({"published": True, "new_tab": True, "points": 10.0} | wanted),
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
            assignments=(canvas,),
            groups=(AssignmentGroup(id=5, name="Assignments"),),
            blueprint=BlueprintCourse(id=7, name=blueprint) if blueprint else None,
        ),
        tools=Tools(of_course=(APP,) if app else (), of_accounts=()),
    )
    document = SetupDocument(
        name="Autumn", lti_app=LtiApp(consumer_key="our key"), assignments=(row,)
    )
    (judged,) = judge_rows(document, snapshot, CodioEndpoints.for_domain("codio.com"))
    return judged


CHANGES = [
    ("content", "name", {}, {"canvas_name": "While loops"}),
    ("content", "new tab", {}, {"new_tab": False}),
    (
        "content",
        "launch URL",
        {
            "external_tool_tag_attributes": ExternalToolTag(
                url=ELSEWHERE, new_tab=True, content_id=9
            )
        },
        {},
    ),
    (
        "content",
        "app",
        {"external_tool_tag_attributes": ExternalToolTag(url=URL, new_tab=True, content_id=4)},
        {},
    ),
    ("points", "points", {}, {"points": 50.0}),
    ("settings", "group", {}, {"group": "Codio labs"}),
    (
        "settings",
        "submission type",
        {"submission_types": ("online_upload",), "external_tool_tag_attributes": None},
        {},
    ),
    ("state", "published", {}, {"published": False}),
]


@pytest.mark.parametrize(
    ("group", "words", "is_now", "wanted"), CHANGES, ids=[case[1] for case in CHANGES]
)
class TestEachField:
    def test_is_a_conflict_where_its_group_is_locked(self, group, words, is_now, wanted):
        row = judge(assignment(group, **is_now), **wanted)

        (conflict,) = row.conflicts
        assert row.state is RowState.CONFLICT
        assert conflict.kind is ConflictKind.LOCKED_BY_BLUEPRINT
        assert is_only_locked(row.conflicts)
        assert conflict.words.startswith("Locked by the blueprint “Python blueprint”: ")
        assert words in conflict.words
        assert "blueprint course" in conflict.mend

    def test_may_be_changed_where_only_other_groups_are_locked(self, group, words, is_now, wanted):
        # What opens Codio has a launch URL besides its type: both locks are in the way of that.
        needed = {group, "content"} if words == "submission type" else {group}
        others = [each for each in LOCKS if each not in needed]

        row = judge(assignment(*others, **is_now), **wanted)

        assert (row.state, row.conflicts) == (RowState.WILL_CHANGE, ())
        assert group in row.exceptions

    def test_is_free_in_the_blueprint_itself(self, group, words, is_now, wanted):
        own = {"is_master_course_child_content": None}

        row = judge(assignment(*LOCKS, **own, **is_now), **wanted)

        assert (row.state, row.exceptions) == (RowState.WILL_CHANGE, ())

    def test_is_free_where_canvas_says_nothing_of_blueprints(self, group, words, is_now, wanted):
        absent = dict.fromkeys(
            ("is_master_course_child_content", "restricted_by_master_course",
             "master_course_restrictions")
        )  # fmt: skip

        row = judge(assignment(**is_now, **absent), **wanted)

        assert (row.state, row.exceptions) == (RowState.WILL_CHANGE, ())


def test_what_is_right_already_is_mapped_whatever_is_locked():
    row = judge(assignment(*LOCKS))

    assert (row.state, row.conflicts, row.exceptions) == (RowState.MAPPED, (), ())


def test_one_locked_field_holds_back_the_whole_row():
    row = judge(assignment("points"), points=50.0, new_tab=False)

    assert row.state is RowState.CONFLICT
    assert row.exceptions == ()
    assert "points of" in row.conflicts[0].words
    assert "new tab" not in row.conflicts[0].words, "only what is locked is named"


def test_an_app_that_is_still_to_be_installed_cannot_be_bound_to_what_is_locked():
    unbound = ExternalToolTag(url=URL, new_tab=True)

    row = judge(assignment("content", external_tool_tag_attributes=unbound), app=False)

    assert row.state is RowState.CONFLICT
    assert "app" in row.conflicts[0].words


@pytest.mark.parametrize(
    ("is_now", "mend"),
    [
        ({"external_tool_tag_attributes": ExternalToolTag(url=ELSEWHERE)}, "or a new one."),
        ({"name": "Another name"}, "let this row keep what Canvas has."),
    ],
    ids=["opens something else", "opens it already"],
)
def test_the_mend_offers_another_assignment_only_where_the_row_can_have_one(is_now, mend):
    row = judge(assignment("content", **is_now), canvas_name="Loops")

    assert row.conflicts[0].mend.endswith(mend)


def test_without_the_blueprints_name_the_words_do_without_it():
    (conflict,) = judge(assignment("points"), blueprint="", points=50.0).conflicts

    assert conflict.words == "Locked by the blueprint: points of “Loops”."


def test_where_canvas_does_not_say_what_is_locked_anything_may_be():
    untold = assignment(restricted_by_master_course=True, master_course_restrictions=None)

    assert judge(untold, points=50.0).state is RowState.CONFLICT
    assert locked_fields(assignment("all"), ("points", "name")) == ("points", "name")


def test_exceptions_are_named_by_what_syncs_leave_alone():
    groups = exceptions_of(assignment(), ("url", "name", "points", "published"))

    assert groups == ("content", "points", "state")
    assert exception_in_words(groups) == (
        "This becomes an exception to later syncs of the blueprint: they leave its content, "
        "points, publishing alone."
    )
    assert exception_in_words(()) == ""


NOW: AssignmentState = assignment_state(assignment())


@pytest.mark.parametrize(
    ("fields", "written"),
    [
        ({"name": "Loops", "points_possible": 10.0, "published": True}, ()),
        ({"name": "Arrays"}, ("name",)),
        ({"points_possible": 5.0, "published": False}, ("points", "published")),
        ({"assignment_group_id": 6, "position": 3}, ("group",)),
        ({"submission_types": ["on_paper"]}, ("url", "submission_types")),
    ],
)
def test_a_request_writes_what_it_would_change(fields, written):
    assert written_fields(NOW, AssignmentFields(**fields)) == written


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        ({"url": URL, "new_tab": True}, ()),
        ({"url": URL, "new_tab": False, "content_id": 9}, ("new_tab",)),
        ({"url": ELSEWHERE, "content_id": 4}, ("url", "content_id")),
        ({"content_id": UNSET}, ()),
    ],
)
def test_a_tag_writes_what_it_would_change(tag, written):
    fields = AssignmentFields(
        submission_types=["external_tool"],
        external_tool_tag_attributes=ExternalToolTagFields(**tag),
    )

    assert written_fields(NOW, fields) == written
