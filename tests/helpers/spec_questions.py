"""Questions that Canvas's own specs and source answer, asked of the sandbox by plain HTTP.

A question is a row of a table: what is asked, in words; the file of the public repository
instructure/canvas-lms that answers it; how it is asked; and the answer. All rows of a table share
one sandbox, so each makes what it needs and leaves alone what it did not make.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import count
from typing import Any, NamedTuple

import pytest

from helpers.canvas_server import Canvas
from wizard.sandbox.canvas.model import Course, User

_NUMBERS = count(1)


class Question(NamedTuple):
    """A row: asked in words, answered by a public file, asked by HTTP, and what is right."""

    asked: str
    source: str
    ask: Callable[[Canvas], Any]
    answer: Any


def each_of(questions: Sequence[Question]) -> pytest.MarkDecorator:
    """Return the mark that asks every question of a table, named by its words."""
    return pytest.mark.parametrize("question", questions, ids=[each.asked for each in questions])


def fresh(word: str) -> str:
    """Return a name that nothing else of the process has."""
    return f"{word} {next(_NUMBERS)}"


def newcomer(canvas: Canvas, kind: str = "", *, course: int = 0, **state: Any) -> User:
    """Add a person, enrolled in the course as the type of that first word, if any."""
    name = fresh("Person")
    user = canvas.state.add_user(name, f"{name.replace(' ', '.').lower()}@example.edu")
    if kind:
        where = course or canvas.state.course_id
        canvas.state.enroll(user.id, where, f"{kind}Enrollment", **state)
    return user


def new_course(canvas: Canvas, state: str = "available", *, own: bool = True) -> Course:
    """Add a course, taught by the caller or, where it is not their own, in a foreign account."""
    made = canvas.state.add_course(fresh("Course"), "C", 2 if own else 1, workflow_state=state)
    if own:
        canvas.state.enroll(
            canvas.state.user_named("Dana Whitfield").id, made.id, "TeacherEnrollment"
        )
    return made


def seen_as(canvas: Canvas, user: User) -> Canvas:
    """Return the same Canvas in another person's hands."""
    return canvas.as_person(user.name)


def refused(answer: Any) -> tuple[int, Any]:
    """Return status and body of an answer."""
    return answer.status_code, answer.json()


def messages(answer: Any) -> tuple[int, list[str]]:
    """Return status and every message of a bare, a listed or a field error, in their order."""
    return answer.status_code, list(_messages(answer.json()))


def _messages(body: Any) -> Iterator[str]:
    if isinstance(body, dict):
        if isinstance(body.get("message"), str):
            yield body["message"]
        for value in body.values():
            yield from _messages(value)
    elif isinstance(body, list):
        for value in body:
            yield from _messages(value)
