"""Quizzes, discussions and their like: left alone without a person's word, lost only with it."""

import sqlite3

import pytest

from helpers.kinds_of_assignment import (
    ADD,
    NEW_QUIZ_URL,
    OTHER_TOOL_URL,
    add_discussion,
    add_of_kind,
    add_quiz,
)
from helpers.world import actions_of
from wizard.setup.changes.actions import decode_action, encode_action
from wizard.setup.changes.assignment import UpdateAssignment
from wizard.setup.changes.base import ActionError, Made
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import AgreedConversion, AssignmentKind, Target
from wizard.setup.mapping.conversion import undo_in_words as words_of_undo
from wizard.setup.operations import services_of
from wizard.setup.undo_plan import in_words, plan_undo

each_kind = pytest.mark.parametrize("kind", ADD)


def choose(world, assignment, *kinds: str):
    """Let the first row have this Canvas assignment, agreed to as being of these kinds."""
    word = AgreedConversion(
        canvas_assignment_id=assignment.id, kinds=tuple(map(AssignmentKind, kinds))
    )
    for row in world.document.assignments[1:]:
        world.change_row(row, target=Target.SKIP)
    world.change_row(
        0,
        target=Target.EXISTING,
        canvas_assignment_id=assignment.id,
        agreed_conversion=word if kinds else None,
    )


def updates(world):
    return actions_of(world.plan(), UpdateAssignment)


def shown(world, assignment):
    return world.ask(f"{world.course}/assignments/{assignment.id}").json()


def undo_in_words(world):
    plan = plan_undo(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        cancellation=world.cancellation,
    )
    (result,) = [r for r in plan.undoable if isinstance(r.action, UpdateAssignment)]
    return f"{in_words(result)} {result.message}"


def undone(world):
    (result,) = [r for r in world.undo() if isinstance(r.action, UpdateAssignment)]
    return result


@each_kind
def test_without_a_word_nothing_is_planned_and_nothing_written_to_it(small_world, kind):
    assignment = add_of_kind(small_world.sandbox.canvas, kind, "Week 3")
    choose(small_world, assignment)
    before = shown(small_world, assignment)

    plan = small_world.plan()
    small_world.apply()

    (left,) = [row for row in plan.left_out if row.asks]
    assert left.asks.kinds == (AssignmentKind(kind),)
    assert "“Week 3” is more than an ordinary assignment" in left.reason
    assert actions_of(plan, UpdateAssignment) == []
    assert shown(small_world, assignment) == before


@each_kind
def test_with_a_word_it_opens_codio_and_plan_and_undo_say_what_is_lost(small_world, kind):
    assignment = add_of_kind(small_world.sandbox.canvas, kind, "Week 3")
    choose(small_world, assignment, kind)

    (action,) = updates(small_world)
    small_world.apply()

    assert action.in_words().startswith("Convert “Week 3” (")
    assert words_of_undo(action.converts) in action.in_words()
    assert decode_action(encode_action(action)) == action
    now = shown(small_world, assignment)
    assert now["external_tool_tag_attributes"]["url"] == action.desired.url
    assert updates(small_world) == []

    planned = undo_in_words(small_world)
    result = undone(small_world)

    assert result.state is UndoState.UNDONE
    assert result.message == words_of_undo(action.converts)
    assert result.message in planned


def test_a_word_for_another_kind_than_it_is_by_now_is_void(small_world):
    canvas = small_world.sandbox.canvas
    assignment, _ = add_quiz(canvas, "Week 3")
    choose(small_world, assignment, "classic_quiz")
    assert len(updates(small_world)) == 1

    assignment.submission_types = ["discussion_topic"]

    assert updates(small_world) == []


def test_a_quiz_is_gone_and_undo_makes_no_new_one(small_world):
    canvas = small_world.sandbox.canvas
    assignment, quiz = add_quiz(canvas, "Week 3")
    choose(small_world, assignment, "classic_quiz")
    small_world.apply()
    assert (quiz.assignment_id, quiz.workflow_state) == (None, "available")

    result = undone(small_world)

    now = shown(small_world, assignment)
    assert now["submission_types"] == ["none"]
    assert (now["name"], now["points_possible"], now["published"]) == ("Week 3", 10, True)
    assert list(canvas.quizzes) == [quiz.id]
    assert "Set “Week 3” back: no submission" in " ".join(result.steps)
    assert "Undo cannot bring the quiz back" in result.message
    assert [r for r in small_world.undo() if isinstance(r.action, UpdateAssignment)] == []


def test_peer_reviews_are_switched_on_again_and_groups_stay(small_world):
    canvas = small_world.sandbox.canvas
    assignment = add_of_kind(canvas, "peer_reviewed", "Week 3")
    assignment.group_category_id = 71
    choose(small_world, assignment, "peer_reviewed", "group_assignment")
    before = shown(small_world, assignment)
    small_world.apply()
    assert not assignment.peer_reviews

    planned = undo_in_words(small_world)
    result = undone(small_world)

    now = shown(small_world, assignment)
    assert {name for name in now if now[name] != before[name]} <= {"updated_at"}
    assert (now["peer_reviews"], now["group_category_id"]) == (True, 71)
    assert "file upload, with peer reviews" in planned
    assert result.state is UndoState.UNDONE


def test_peer_reviews_stay_off_where_another_tool_opens_again(small_world):
    assignment = add_of_kind(small_world.sandbox.canvas, "other_tool", "Week 3")
    assignment.peer_reviews = True
    choose(small_world, assignment, "peer_reviewed", "other_tool")
    small_world.apply()

    result = undone(small_world)

    assert shown(small_world, assignment)["peer_reviews"] is False
    assert "unless another tool opens" in result.message


def test_an_empty_discussion_is_deleted_and_one_with_entries_only_cut_off(small_world):
    canvas = small_world.sandbox.canvas
    assignment, topic = add_discussion(canvas, "Week 3", entries=0)
    choose(small_world, assignment, "graded_discussion")
    small_world.apply()

    assert topic.workflow_state == "deleted"
    assert "Undo cannot bring the discussion back" in undone(small_world).message
    assert list(canvas.discussion_topics) == [topic.id]


@pytest.mark.parametrize(
    ("kind", "url"), [("new_quiz", NEW_QUIZ_URL), ("other_tool", OTHER_TOOL_URL)]
)
def test_the_address_of_another_tool_is_put_back_with_its_app(small_world, kind, url):
    canvas = small_world.sandbox.canvas
    assignment = add_of_kind(canvas, kind, "Week 3")
    app = assignment.tag.content_id
    choose(small_world, assignment, kind)
    small_world.apply()
    assert assignment.tag.content_id != app

    result = undone(small_world)

    now = shown(small_world, assignment)["external_tool_tag_attributes"]
    assert (now["url"], now["content_id"]) == (url, app)
    assert "is not known" in result.message
    assert all(kept.is_cut_off for kept in canvas.new_quizzes.values())


@pytest.mark.parametrize("points", [None, 40.0], ids=["nothing else changed", "points too"])
def test_a_discussion_that_somebody_has_set_back_by_hand_stays_one(small_world, points):
    canvas = small_world.sandbox.canvas
    assignment, _ = add_discussion(canvas, "Week 3")
    choose(small_world, assignment, "graded_discussion")
    small_world.change_row(0, points=points)
    small_world.apply()
    assignment.submission_types, assignment.tag = ["discussion_topic"], None

    result = undone(small_world)

    now = shown(small_world, assignment)
    assert (now["submission_types"], now["points_possible"]) == (["discussion_topic"], 10)
    assert "Somebody has changed “Week 3” since" in result.message
    assert "cannot bring" not in result.message


def test_a_journal_that_names_no_loss_is_undone_as_harmlessly(small_world):
    canvas = small_world.sandbox.canvas
    assignment, quiz = add_quiz(canvas, "Week 3")
    choose(small_world, assignment, "classic_quiz")
    (action,) = updates(small_world)
    old = encode_action(action).replace(b',"converts":["classic_quiz"]', b"")
    assert decode_action(old).converts == ()
    small_world.apply()
    with sqlite3.connect(small_world.paths.database_file) as database:
        changed = database.execute(
            "UPDATE journal_entries SET action = CAST(? AS BLOB) WHERE action = ?",
            (old, encode_action(action)),
        )
    database.close()
    assert changed.rowcount == 1

    result = undone(small_world)

    assert list(canvas.quizzes) == [quiz.id]
    assert "Undo cannot bring the quiz back" in result.message


def test_the_change_itself_refuses_what_nobody_has_agreed_to(small_world):
    canvas = small_world.sandbox.canvas
    assignment, quiz = add_quiz(canvas, "Week 3")
    choose(small_world, assignment, "classic_quiz")
    (action,) = updates(small_world)
    services = services_of(small_world.document, small_world.credentials, small_world.cancellation)
    stripped = decode_action(encode_action(action).replace(b',"converts":["classic_quiz"]', b""))
    small_world.hearing.heard.clear()

    with pytest.raises(ActionError, match="nobody has agreed"):
        stripped.carry_out(services, Made(tool_id=1))

    assert small_world.hearing.writes() == []
    assert quiz.assignment_id == assignment.id
