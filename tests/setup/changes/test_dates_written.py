"""Dates in the plan: written to Canvas, foreseen where Canvas refuses, and put back by undo."""

import pytest

from helpers.blueprints import bring
from helpers.breaking import canvas_assignment, canvas_course
from helpers.dated_rows import url_of
from helpers.world import build_world
from wizard.canvas.types import Assignment, ExternalToolTag
from wizard.findings import Status
from wizard.sandbox import people
from wizard.sandbox.canvas.model import AssignmentOverride
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import NO_DATE, DateField, with_mappings
from wizard.setup.document_edits import with_dates_of_row
from wizard.setup.mapping.dates import Dates
from wizard.setup.undo_plan import plan_undo

OPENS, DUE, ENDS = "2026-09-01T12:00:00Z", "2026-10-01T03:59:59Z", "2026-10-08T03:59:59Z"
LATER = "2026-11-01T03:59:59Z"
DATES = {"unlock_at": OPENS, "due_at": DUE, "lock_at": ENDS}


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=3) as built:
        yield built


@pytest.fixture
def applied(applied_once, tmp_path):
    return applied_once(3).again(tmp_path)


def dates_of(world, row=0):
    return world.ask(f"{world.course}/assignments/{canvas_assignment(world, row).id}").json()


def wish(world, row=0, **dates):
    world.change_row(row, **dates)
    return world.plan()


def undo_dates(world):
    """Undo the newest change alone."""
    newest = max(entry.id for entry in world.entries())
    return world.undo(chosen={newest})


def test_new_assignments_are_created_with_the_dates_that_are_wished(world):
    world.change_row(0, **DATES)
    world.change_row(1, due_at=DUE, lock_at=NO_DATE)

    first, second, third = (a for a in world.plan().actions if isinstance(a, CreateAssignment))
    assert first.in_words().endswith(
        "published, due date 2026-09-30 23:59 (America/New_York), “Available from” date 2026-09-01 "
        "08:00 (America/New_York), “Until” date 2026-10-07 23:59 (America/New_York)."
    )
    assert "Available" not in second.in_words()
    assert "2026" not in third.in_words()
    assert world.apply().result.complete

    assert DATES.items() <= dates_of(world).items()
    assert {"due_at": DUE, "lock_at": None, "unlock_at": None}.items() <= dates_of(world, 1).items()
    assert {"due_at": None}.items() <= dates_of(world, 2).items()
    assert world.plan().is_empty


def test_dates_are_changed_and_cleared_and_the_plan_says_from_what_to_what(applied):
    canvas_assignment(applied).due_at = DUE
    canvas_assignment(applied).unlock_at = OPENS

    (action,) = wish(applied, due_at=LATER, unlock_at=NO_DATE).actions

    assert action.in_words().endswith(
        "due date from “2026-09-30 23:59 (America/New_York)” to “2026-10-31 23:59 "
        "(America/New_York)”; “Available from” date from “2026-09-01 08:00 (America/New_York)” to "
        "“none”."
    )
    assert applied.apply().result.complete
    assert {"due_at": LATER, "unlock_at": None}.items() <= dates_of(applied).items()
    assert applied.plan().is_empty


def test_undo_puts_back_each_date_that_still_holds_what_was_written(applied):
    lab = canvas_assignment(applied)
    lab.due_at, lab.lock_at = DUE, ENDS
    wish(applied, due_at=LATER, lock_at=NO_DATE, unlock_at=OPENS)
    assert applied.apply().result.complete
    lab.unlock_at = "2026-09-03T12:00:00Z"

    results = undo_dates(applied)

    assert (lab.due_at, lab.lock_at) == (DUE, ENDS)
    assert lab.unlock_at == "2026-09-03T12:00:00Z"
    (told,) = [each.message for each in results if "Somebody" in each.message]
    assert "“Available from” date" in told
    assert "2026-09-03 08:00" in told


def test_undo_keeps_a_new_assignment_whose_date_somebody_has_changed(world):
    wish(world, **DATES)
    assert world.apply().result.complete
    canvas_assignment(world).due_at = LATER

    results = world.undo()

    assert any("due date" in each.message for each in results)
    assert canvas_assignment(world).workflow_state != "deleted"


def test_a_date_that_somebody_sets_while_the_plan_is_carried_out_stays(applied):
    lab = canvas_assignment(applied)
    wish(applied, due_at=DUE)

    (result,) = applied.apply(on_progress=lambda _: setattr(lab, "due_at", LATER)).result.results

    assert result.state is ActionState.SKIPPED
    assert "due date" in result.message
    assert "2026-10-31 23:59 (America/New_York)" in result.message
    assert lab.due_at == LATER


def test_a_date_that_the_plan_leaves_alone_is_others_business(applied):
    lab = canvas_assignment(applied)
    wish(applied, due_at=DUE)

    applied.apply(on_progress=lambda _: setattr(lab, "lock_at", LATER))

    assert (lab.due_at, lab.lock_at) == (DUE, LATER)


def test_dates_that_a_blueprint_locks_are_left_and_others_become_an_exception(applied):
    bring(applied, canvas_assignment(applied).id, "availability_dates")

    (action,) = wish(applied, due_at=DUE).actions
    assert "they leave its due date alone" in action.in_words()

    (left,) = wish(applied, lock_at=ENDS).left_out
    assert "“Until” date of" in left.reason
    assert "Locked by the blueprint" in left.reason


@pytest.mark.slow
def test_overrides_are_left_alone_and_the_plan_says_so(applied):
    lab = canvas_assignment(applied)
    section = next(iter(applied.sandbox.canvas.sections.values()))
    override = AssignmentOverride(id=7, title="B", course_section_id=section.id, due_at=LATER)
    lab.overrides = [override]

    (action,) = wish(applied, due_at=DUE).actions

    assert "sections, groups or people have of their own stay" in action.in_words()
    assert "stay as they are" not in wish(applied, due_at=None, points=7.0).actions[0].in_words()
    wish(applied, due_at=DUE, points=None)
    assert applied.apply().result.complete
    assert lab.overrides == [override]
    assert lab.due_at == DUE


def test_what_is_assigned_to_sections_alone_is_not_opened_to_all_by_a_date(applied):
    lab = canvas_assignment(applied)
    section = next(iter(applied.sandbox.canvas.sections.values()))
    lab.overrides = [AssignmentOverride(id=7, title="B", course_section_id=section.id)]
    lab.only_visible_to_overrides = True

    plan = wish(applied, due_at=DUE)

    assert plan.is_empty
    assert any("is assigned only to sections, groups or people" in note for note in plan.notes)
    assert lab.only_visible_to_overrides


def test_what_is_due_in_a_closed_grading_period_is_foreseen_and_told(applied):
    canvas_course(applied).closed_grading_periods = [
        ("2026-09-01T00:00:00Z", "2026-10-31T00:00:00Z")
    ]
    canvas_assignment(applied).due_at = DUE

    (action,) = wish(applied, due_at=LATER).actions

    assert action.in_words().endswith(
        "Its due date is, or was, in a closed grading period: Canvas lets only an administrator of "
        "the account change this."
    )
    applied.sandbox.canvas.user_named(people.ADMINISTRATOR.name).admin_of.clear()
    (result,) = applied.apply().result.results
    assert result.state is ActionState.FAILED
    assert "closed grading period" in result.message


def test_a_due_date_that_would_be_in_a_closed_grading_period_is_foreseen(applied):
    world = applied
    canvas_course(world).closed_grading_periods = [("2026-09-01T00:00:00Z", "2026-09-30T00:00:00Z")]
    world.hearing.heard.clear()
    world.read()
    assert not any("grading_periods" in heard for heard in world.hearing.heard), "nothing is in one"
    canvas_assignment(world, 2).due_at = "2026-09-20T12:00:00Z"
    canvas_assignment(world, 1).workflow_state = "deleted"
    world.change_row(0, due_at="2026-09-10T12:00:00Z")
    world.change_row(1, due_at="2026-09-11T12:00:00Z")

    words = sorted(action.in_words() for action in world.plan().actions)

    assert [text.split()[0] for text in words] == ["Change", "Create"]
    assert all("only an administrator" in text for text in words)
    world.hearing.add("403:/grading_periods")
    assert not any("only an administrator" in a.in_words() for a in world.plan().actions)


@pytest.mark.parametrize("there", [True, False])
def test_midnight_is_told_to_become_the_end_of_the_day_and_is_as_wished_then(request, there):
    world = request.getfixturevalue("applied" if there else "world")

    plan = wish(world, due_at="2026-10-01T04:00:00Z", unlock_at="2026-09-01T04:00:00Z")

    words = " ".join(action.in_words() for action in plan.actions)
    assert words.count("which Canvas takes as the end of that day") == 1
    assert world.apply().result.complete
    assert dates_of(world)["due_at"] == "2026-10-02T03:59:59Z"
    assert world.plan().is_empty
    assert all(not each.message for each in (undo_dates(world) if there else world.undo()))


def test_dates_are_found_as_sent_after_a_lost_answer(world):
    wish(world, due_at="2026-10-01T04:00:00Z", lock_at=ENDS)
    world.hearing.add("drop:POST /api/v1/courses/1158/assignments:1")

    assert world.apply().result.complete
    assert len(world.codio_assignments()) == 3


@pytest.mark.slow
def test_a_course_of_seventy_with_dates_sections_and_a_paced_assignment(tmp_path):
    with build_world(tmp_path, assignments=70) as world:
        assert world.apply().result.complete
        section = next(iter(world.sandbox.canvas.sections.values()))
        labs = [canvas_assignment(world, row) for row in range(70)]
        labs[0].in_paced_course = True
        override = AssignmentOverride(id=7, title="B", course_section_id=section.id, due_at=LATER)
        labs[1].overrides = [override]
        labs[2].overrides = [replace_override(override)]
        labs[2].only_visible_to_overrides = True
        for lab in labs[3:]:
            lab.due_at = "2026-12-01T04:59:59Z"
        before = world.canvas_lists()
        wished = {DateField.UNLOCK: OPENS, DateField.DUE: DUE, DateField.LOCK: ENDS}
        rows = [with_dates_of_row(mapping, wished) for mapping in world.document.assignments]
        world.document = with_mappings(world.document, tuple(rows))

        plan = world.plan()
        assert len(plan.actions) == 68
        assert len(plan.notes) == 2
        applied = world.apply()
        assert applied.result.complete
        assert [lab.due_at for lab in labs[:4]] == [None, DUE, None, DUE]
        assert labs[1].overrides == [override]
        assert labs[2].only_visible_to_overrides
        assert world.plan().is_empty
        assert world.finding("results.assignment_dates").status is Status.PASSED

        newest = sorted(entry.id for entry in world.entries())[-68:]
        world.undo(chosen=set(newest))
        assert world.canvas_lists() == before


def replace_override(override):
    return AssignmentOverride(
        id=8, title=override.title, course_section_id=override.course_section_id, due_at=LATER
    )


@pytest.mark.parametrize("fault", [pytest.param("drop", marks=pytest.mark.slow), "drop-before"])
def test_a_changed_date_whose_answer_is_lost_is_looked_for(applied, fault):
    lab = canvas_assignment(applied)
    lab.lock_at = LATER
    wish(applied, due_at="2026-10-01T04:00:00Z")
    applied.hearing.add(f"{fault}:PUT /api/v1/courses/1158/assignments:1")

    assert applied.apply().result.complete

    assert (lab.due_at, lab.lock_at) == ("2026-10-02T03:59:59Z", LATER)


@pytest.mark.parametrize("fault", [pytest.param("drop", marks=pytest.mark.slow), "drop-before"])
def test_a_date_is_put_back_though_the_answer_is_lost(applied, fault):
    lab = canvas_assignment(applied)
    lab.due_at = DUE
    wish(applied, due_at=LATER)
    assert applied.apply().result.complete
    applied.hearing.add(f"{fault}:PUT /api/v1/courses/1158/assignments:1")

    undo_dates(applied)

    assert lab.due_at == DUE


@pytest.mark.slow
def test_the_plan_of_an_undo_foresees_each_date_on_the_way_back(applied):
    lab = canvas_assignment(applied)
    lab.due_at = OPENS
    for date in (DUE, LATER):
        wish(applied, due_at=date)
        assert applied.apply().result.complete
    changes = sorted(entry.id for entry in applied.entries())[-2:]

    planned = plan_undo(
        document=applied.document,
        credentials=applied.credentials,
        journal=applied.journal,
        cancellation=applied.cancellation,
    )

    of_dates = [each for each in planned.results if each.entry in changes]
    assert [each.state for each in of_dates] == [UndoState.UNDONE] * 2
    assert "2026-09-01 08:00" in of_dates[-1].steps[0]


@pytest.mark.parametrize(
    ("sent", "found", "own"),
    [
        (DUE, DUE, True),
        (DUE, LATER, False),
        (DUE, None, False),
        ("2026-10-01T04:00:00Z", "2026-10-02T03:59:59Z", True),
        ("2026-10-01T04:00:00Z", "2026-10-02T03:59:58Z", False),
        (None, LATER, True),
    ],
)
def test_an_assignment_with_another_date_than_was_sent_is_somebody_elses(sent, found, own):
    """Of a date that was not sent nothing is known: a person may have set it meanwhile."""
    url = url_of("a" * 32)
    action = CreateAssignment(
        course_id=1,
        codio_assignment_id="a",
        codio_name="Loops",
        module="Python",
        name="Loops",
        launch_url=url,
        points=10.0,
        group_name="",
        published=True,
        new_tab=True,
        tool_id=9,
        dates=Dates(due_at=sent),
    )
    there = Assignment(
        id=5,
        name="Loops",
        points_possible=10.0,
        published=True,
        submission_types=("external_tool",),
        external_tool_tag_attributes=ExternalToolTag(url=url, new_tab=True, content_id=9),
        due_at=found,
    )

    assert action._is_as_sent(there) is own
