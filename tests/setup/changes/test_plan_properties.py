"""What holds of every setup: apply reaches what was wanted, undo goes back to what was there."""

import copy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from helpers.world import actions_of, build_world
from wizard.findings import Status
from wizard.setup import operations
from wizard.setup.changes.mentor_filter import SetMentorFilter
from wizard.setup.changes.plan import make_plan
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import AssignmentDefaults, MentorFilter, Students, Target

EXISTING = ("Lab: CSS basics", "Conditional statements (Python)", "Python 4 - Functions")
GROUPS = (None, "", "Labs", "Assignments", "Codio labs", " Codio labs ")

rows = st.fixed_dictionaries(
    {
        "target": st.sampled_from(Target),
        "existing": st.sampled_from(EXISTING),
        "points": st.none() | st.sampled_from([1.0, 12.5, 100.0]),
        "group": st.sampled_from(GROUPS),
        "published": st.booleans(),
        "new_tab": st.booleans(),
        "canvas_name": st.sampled_from(["", "Loops", "  Loops 2 ", "Ünïcode – <b>1</b>"]),
    }
)
setups = st.fixed_dictionaries(
    {
        "rows": st.lists(rows, min_size=6, max_size=6),
        "default_group": st.sampled_from(["", "Labs", "Homework"]),
        "default_points": st.sampled_from([10.0, 100.0]),
        "publish": st.booleans(),
        "app_name": st.sampled_from(["Codio", " Codio labs "]),
        "custom_fields": st.sampled_from([{}, {"codio_page": "1"}]),
    }
)


@pytest.fixture(scope="module")
def shared_world(tmp_path_factory):
    """Every example begins with the same Canvas, because undo and the copy below see to it."""
    with build_world(tmp_path_factory.mktemp("properties"), assignments=6) as world:
        yield world


def want(world, healthy, setup):
    document = replace(
        healthy,
        id=f"{abs(hash(str(setup))):x}",
        courses=replace(healthy.courses, publish_canvas_course=setup["publish"]),
        defaults=AssignmentDefaults(points=setup["default_points"], group=setup["default_group"]),
        lti_app=replace(
            healthy.lti_app, name=setup["app_name"], custom_fields=setup["custom_fields"]
        ),
        students=Students(),
    )
    ids = {row["name"]: row["id"] for row in world.assignments()}
    world.change(
        **{
            name: getattr(document, name)
            for name in ("id", "courses", "defaults", "lti_app", "students", "assignments")
        }
    )
    for number, row in enumerate(setup["rows"]):
        target = row["target"]
        existing = ids[row["existing"]] if target is Target.EXISTING else None
        changes = {key: value for key, value in row.items() if key != "existing"}
        world.change_row(number, **changes, canvas_assignment_id=existing)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(setup=setups)
@pytest.mark.slow
def test_apply_reaches_what_was_wanted_and_undo_goes_back(shared_world, setup):
    world, healthy = shared_world, shared_world.document
    try:
        want(world, healthy, setup)
        before = world.canvas_lists()

        applied = world.apply()

        assert applied.result.complete, [r.message for r in applied.result.results if r.message]
        assert world.plan().is_empty, world.plan().actions
        assert {result.state for result in world.undo()} <= {UndoState.UNDONE}
        assert world.canvas_lists() == before
    finally:
        world.document = healthy


def test_a_plan_is_the_same_however_often_it_is_made_and_changes_nothing(world):
    world.map_existing()
    snapshot = world.read()
    document = world.document
    untouched = copy.deepcopy((document, snapshot))
    world.hearing.heard.clear()

    plans = [operations.make_plan(document=document, snapshot=snapshot) for _ in range(3)]

    assert plans[0] == plans[1] == plans[2]
    assert (document, snapshot) == untouched
    assert world.hearing.heard == []


def test_a_plan_does_not_depend_on_the_order_of_the_documents_rows(world):
    snapshot = world.read()
    mixed = replace(world.document, assignments=world.document.assignments[::-1])

    assert operations.make_plan(document=mixed, snapshot=snapshot) == operations.make_plan(
        document=world.document, snapshot=snapshot
    )


def test_without_the_canvas_course_there_is_no_plan(world):
    from wizard.setup.connections import endpoints_of
    from wizard.setup.snapshot import Snapshot

    assert make_plan(world.document, Snapshot(), endpoints_of(world.document)).is_empty


def test_a_list_of_mentors_is_sent_only_once_somebody_has_agreed_to_it(small_world):
    small_world.want_mentors("chen.yu", mentor_filter=MentorFilter.CODIO_API)
    agreed = small_world.plan()
    small_world.change(confirmations=())

    assert len(actions_of(agreed, SetMentorFilter)) == 1
    assert actions_of(small_world.plan(), SetMentorFilter) == []
    assert small_world.finding("students.mentors").status is Status.FAILED
