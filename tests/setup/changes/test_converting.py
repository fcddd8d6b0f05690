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
from helpers.world import actions_of, build_world
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
    for row in world.document.assignments[1:]:
        world.change_row(row, target=Target.SKIP)
    choose_for(world, 0, assignment, *kinds)


def choose_for(world, row, assignment, *kinds: str):
    word = AgreedConversion(
        canvas_assignment_id=assignment.id, kinds=tuple(map(AssignmentKind, kinds))
    )
    world.change_row(
        row,
        target=Target.EXISTING,
        canvas_assignment_id=assignment.id,
        agreed_conversion=word if kinds else None,
    )


def updates(world):
    return actions_of(world.plan(), UpdateAssignment)


def shown(world, assignment):
    return world.ask(f"{world.course}/assignments/{assignment.id}").json()


def planned_undo(world):
    return plan_undo(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        cancellation=world.cancellation,
    )


def is_update(result):
    return isinstance(result.action, UpdateAssignment)


def undo_in_words(world):
    (result,) = filter(is_update, planned_undo(world).undoable)
    return f"{in_words(result)} {result.message}"


def undone(world):
    (result,) = [r for r in world.undo() if isinstance(r.action, UpdateAssignment)]
    return result


class OneOfEachKind:
    """A course with an assignment of each kind, each chosen by a row: planned, applied, undone."""

    def __init__(self, world, *, agreed):
        canvas = world.sandbox.canvas
        self.assignments = {kind: add_of_kind(canvas, kind, f"Week of {kind}") for kind in ADD}
        for row, (kind, assignment) in enumerate(self.assignments.items()):
            choose_for(world, row, assignment, *((kind,) if agreed else ()))
        self.before = self.shown(world)
        self.plan = world.plan()
        assert world.apply().result.complete
        self.after, self.plan_after = self.shown(world), world.plan()
        planned = [each for each in planned_undo(world).undoable if is_update(each)]
        self.planned = {
            each.action.assignment_id: f"{in_words(each)} {each.message}" for each in planned
        }
        undone = [each for each in world.undo() if is_update(each)]
        self.undone = {each.action.assignment_id: each for each in undone}

    def shown(self, world):
        rows = {row["id"]: row for row in world.assignments()}
        return {kind: rows[each.id] for kind, each in self.assignments.items()}


@pytest.fixture(scope="module")
def unagreed(tmp_path_factory):
    """What becomes of one of each kind where nobody has agreed to anything."""
    with build_world(tmp_path_factory.mktemp("unagreed"), assignments=len(ADD)) as world:
        yield OneOfEachKind(world, agreed=False)


@pytest.fixture(scope="module")
def agreed(tmp_path_factory):
    """What becomes of one of each kind where somebody has agreed to each."""
    with build_world(tmp_path_factory.mktemp("agreed"), assignments=len(ADD)) as world:
        yield OneOfEachKind(world, agreed=True)


@each_kind
def test_without_a_word_nothing_is_planned_and_nothing_written_to_it(unagreed, kind):
    (left,) = [row for row in unagreed.plan.left_out if f"“Week of {kind}”" in row.reason]
    assert left.asks.kinds == (AssignmentKind(kind),)
    assert "is more than an ordinary assignment" in left.reason
    assert actions_of(unagreed.plan, UpdateAssignment) == []
    assert unagreed.after[kind] == unagreed.before[kind]
    assert unagreed.undone == {}


@each_kind
def test_with_a_word_it_opens_codio_and_plan_and_undo_say_what_is_lost(agreed, kind):
    identifier = agreed.assignments[kind].id
    updates = actions_of(agreed.plan, UpdateAssignment)
    (action,) = [each for each in updates if each.assignment_id == identifier]

    assert action.in_words().startswith(f"Convert “Week of {kind}” (")
    assert words_of_undo(action.converts) in action.in_words()
    assert decode_action(encode_action(action)) == action
    assert agreed.after[kind]["external_tool_tag_attributes"]["url"] == action.desired.url
    assert actions_of(agreed.plan_after, UpdateAssignment) == []

    result = agreed.undone[identifier]
    assert result.state is UndoState.UNDONE
    assert result.message == words_of_undo(action.converts)
    assert result.message in agreed.planned[identifier]


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
