"""A setup file that names a quiz as a target: left out until its row agrees to what is lost."""

import json

import pytest
from msgspec.structs import replace

from helpers.kinds_of_assignment import add_discussion, add_of_kind, add_quiz
from wizard.setup.document import AgreedConversion, Target, decode, encode


@pytest.fixture
def quiz(command_line):
    """The first row names a quiz of Canvas, the others are skipped."""
    world = command_line.world
    assignment, made = add_quiz(world.sandbox.canvas, "Quiz 1")
    for row in world.document.assignments[1:]:
        world.change_row(row, target=Target.SKIP)
    choose(command_line, assignment)
    command_line.run("apply", "--yes")
    return made


def choose(command_line, assignment):
    command_line.world.change_row(
        0, target=Target.EXISTING, canvas_assignment_id=assignment.id, agreed_conversion=None
    )


def agree_as_told(command_line, out: str) -> None:
    """Write into the setup's file, as a person does, what the plan says."""
    (line,) = [line for line in out.splitlines() if "To agree to that" in line]
    content = json.loads(encode(command_line.world.document))
    (row,) = [r for r in content["assignments"] if f'"{r["codio_assignment_id"]}"' in line]
    row |= json.loads("{" + line[line.index('"agreed_conversion"') :] + "}")
    command_line.file_is(json.dumps(content).encode())


def test_plan_and_apply_leave_it_and_say_how_to_agree(command_line, quiz):
    said = command_line.run("plan")

    assert said.code == 0
    assert "Left out (6)" in said.out
    assert "“Quiz 1” is more than an ordinary assignment (quiz)." in said.out
    assert "Canvas unlinks its quiz" in said.out
    assert '"agreed_conversion":{"canvas_assignment_id":' in said.out
    assert quiz.assignment_id is not None


def test_what_the_plan_says_is_enough_to_agree(command_line, quiz):
    agree_as_told(command_line, command_line.run("plan").out)

    planned = command_line.run("plan")
    assert planned.code == 2
    assert "Convert “Quiz 1” (quiz): Canvas unlinks its quiz" in planned.out
    assert "Undo cannot bring the quiz back" in planned.out

    assert command_line.run("apply", "--yes").code == 0
    assert quiz.assignment_id is None

    undo = command_line.run("undo")
    assert "Set “Quiz 1” back: no submission" in undo.out
    assert "Undo cannot bring the quiz back" in undo.out
    done = command_line.run("undo", "--yes")
    assert done.code == 0
    assert "Undo cannot bring the quiz back" in done.out
    assert list(command_line.world.sandbox.canvas.quizzes) == [quiz.id]


def test_the_word_does_not_follow_the_row_to_another_assignment(command_line, quiz):
    agree_as_told(command_line, command_line.run("plan").out)
    other, topic = add_discussion(command_line.world.sandbox.canvas, "Say hello")
    (row, *rest) = command_line.world.document.assignments
    command_line.world.change(assignments=(replace(row, canvas_assignment_id=other.id), *rest))

    said = command_line.run("apply", "--yes")

    assert "Say hello" not in said.out.partition("Left out")[0]
    assert topic.assignment_id == other.id
    assert quiz.assignment_id is not None


def test_a_word_in_the_file_names_kinds_by_the_words_of_the_plan(command_line, quiz):
    group = add_of_kind(command_line.world.sandbox.canvas, "group_assignment", "Teams")
    choose(command_line, group)
    agree_as_told(command_line, command_line.run("plan").out)

    (row, *_) = decode(command_line.file.read_bytes()).assignments
    assert row.agreed_conversion is None
    (row, *_) = command_line.world.document.assignments
    assert isinstance(row.agreed_conversion, AgreedConversion)
    assert [kind.value for kind in row.agreed_conversion.kinds] == ["group_assignment"]
    assert command_line.run("plan").code == 2
