"""Canvas refuses a change: it is told which field of what, in Canvas's words, and the mend."""

import pytest

from helpers.world import build_world
from wizard.sandbox.canvas import assignments
from wizard.sandbox.canvas.answers import CanvasError
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import MentorFilter

TOO_LONG = {"attribute": "title", "type": "too_long", "message": "The title is too long"}


@pytest.fixture
def one_lab(tmp_path):
    """A setup with a single assignment."""
    with build_world(tmp_path, assignments=1) as built:
        yield built


def failed_of(world):
    """Apply and return what failed."""
    results = world.apply().result.results
    return [result for result in results if result.state is ActionState.FAILED]


@pytest.mark.parametrize(
    ("status", "body", "told"),
    [
        (400, {"errors": {"title": [TOO_LONG]}}, "the name of {what}: “The title is too long”."),
        (
            400,
            {"errors": {"points_possible": [{"message": "cannot exceed 999999999."}]}},
            "the points of {what}: “cannot exceed 999999999”.",
        ),
        (
            403,
            {"errors": {"due_at": [{"message": "Cannot be in a closed grading period"}]}},
            "the due date of {what}: “Cannot be in a closed grading period”.",
        ),
        (400, [{"message": "A bare list says why"}], "{what}: “A bare list says why”."),
        (422, {"errors": ["Only a text says why"]}, "{what}: “Only a text says why”."),
        (422, {"errors": [{"code": "x", "message": "With a code"}]}, "{what}: “With a code”."),
        (400, "A sentence alone", "{what}: “A sentence alone”."),
        (400, {}, "{what} and gave no reason."),
    ],
    ids=["name", "points", "date", "bare list", "texts", "code", "sentence", "nothing"],
)
def test_a_refused_assignment_is_named_with_its_module_and_field(
    one_lab, monkeypatch, status, body, told
):
    def refuse(*_given, **_named):
        raise CanvasError(status, body)

    monkeypatch.setattr(assignments, "write_assignment", refuse)
    first = one_lab.plan().actions
    created = next(action for action in first if hasattr(action, "codio_name"))
    what = f"the assignment “{created.name}” ({created.module})"

    failed = failed_of(one_lab)

    assert failed[0].message.startswith(f"Canvas refused {told.format(what=what)}")
    assert "on the page Assignments, in its row" in failed[0].mend
    assert "try again" not in failed[0].mend


@pytest.mark.parametrize(
    ("request_refused", "what", "where"),
    [
        ("external_tools", "the LTI app “Codio”", "on the page LTI app"),
        ("assignment_groups", "the assignment group “Week 9”", "in the rows that name it"),
        ("enrollments", "the link of ", "on the page Students"),
    ],
)
def test_whatever_else_is_refused_is_named_as_well(one_lab, request_refused, what, where):
    one_lab.change_row(0, group="Week 9")
    one_lab.want_mentors("chen.yu", mentor_filter=MentorFilter.OBSERVERS, link_observers=True)
    one_lab.hearing.add(f"422:POST /api/v1/{one_lab.course}/{request_refused}")

    failed = failed_of(one_lab)

    told = next(result for result in failed if what in result.message)
    assert told.message.startswith("Canvas refused ")
    assert where in told.mend


def test_what_undo_cannot_put_back_is_named_too(one_lab):
    assert one_lab.apply().result.complete
    one_lab.hearing.add("422:DELETE /api/v1/courses/")

    failed = [each for each in one_lab.undo() if each.state is UndoState.FAILED]

    told = [each.message for each in failed if hasattr(each.action, "codio_name")]
    assert told
    assert all("Canvas refused the assignment “" in message for message in told)
    assert all("undo again" in message and "apply the plan" not in message for message in told)
