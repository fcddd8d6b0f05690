"""What Canvas's specs say of assignments that are shut by their dates, asked of the sandbox."""

import pytest

from helpers.canvas_server import serve
from helpers.spec_questions import Question, each_of, fresh, newcomer, seen_as

LOCKED = "app/models/abstract_assignment.rb, low_level_locked_for?"
SAID = "lib/api/v1/locked.rb; lib/lock_explanation.rb"
BEFORE, AFTER = "2026-09-01T03:59:59Z", "2026-12-24T17:05:00Z"


@pytest.fixture(scope="module")
def canvas():
    with serve() as running:
        running.state.courses[running.state.course_id].workflow_state = "available"
        yield running


def seen(c, kind, **dates):
    work = {"name": fresh("Work"), "published": True, "description": "<p>Do it</p>"} | dates
    made = c.post(f"{c.course}/assignments", {"assignment": work}).json()
    viewer = seen_as(c, newcomer(c, kind))
    return viewer.get(f"{c.course}/assignments/{made['id']}").json()


def told(c, kind, **dates):
    row = seen(c, kind, **dates)
    info = row.get("lock_info", {})
    return row["locked_for_user"], sorted(info), row["description"]


def for_a_section(c):
    """Return what a student of a section sees that may hand in longer."""
    student = newcomer(c, "Student")
    evening = c.state.add_section(c.state.course_id, "Evening").id
    row = next(row for row in c.state.enrollments.values() if row.user_id == student.id)
    row.course_section_id = evening
    override = {"course_section_id": evening, "lock_at": AFTER}
    work = {"name": fresh("Work"), "published": True, "lock_at": BEFORE}
    work["assignment_overrides"] = [override]
    made = c.post(f"{c.course}/assignments", {"assignment": work}).json()
    path = f"{c.course}/assignments/{made['id']}"
    return [
        seen_as(c, who).get(path).json()["locked_for_user"]
        for who in (student, newcomer(c, "Student"))
    ]


QUESTIONS = (
    Question(
        "work without dates is open",
        LOCKED,
        lambda c: told(c, "Student"),
        (False, [], "<p>Do it</p>"),
    ),
    Question(
        "work that is over is shut, and can be looked at",
        LOCKED,
        lambda c: told(c, "Student", lock_at=BEFORE),
        (True, ["asset_string", "can_view", "lock_at"], "<p>Do it</p>"),
    ),
    Question(
        "work to come is shut, and its description is not told",
        f"{LOCKED} filter_attributes_for_user",
        lambda c: told(c, "Student", unlock_at=AFTER),
        (True, ["asset_string", "unlock_at"], None),
    ),
    Question(
        "work that is over is open for who teaches",
        f"{LOCKED} check_policies",
        lambda c: told(c, "Teacher", lock_at=BEFORE),
        (False, [], "<p>Do it</p>"),
    ),
    Question(
        "when it was shut is said in the time of the account",
        SAID,
        lambda c: seen(c, "Student", lock_at=BEFORE)["lock_explanation"],
        "This assignment was locked Aug 31 at 11:59pm.",
    ),
    Question(
        "when it opens is said in the time of the account",
        SAID,
        lambda c: seen(c, "Student", unlock_at=AFTER)["lock_explanation"],
        "This assignment is locked until Dec 24 at 12:05pm.",
    ),
    Question(
        "a section's own date opens it for that section", LOCKED, for_a_section, [False, True]
    ),
)


@each_of(QUESTIONS)
def test_the_sandbox_answers_as_canvas_does(canvas, question):
    assert question.ask(canvas) == question.answer, question.source
