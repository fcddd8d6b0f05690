"""What Canvas did not send is not known; it is not fine."""

from datetime import timedelta

import pytest

from helpers.breaking import now
from wizard.findings import Status
from wizard.setup.document import MentorFilter, Students


class EveryScope(frozenset):
    def __contains__(self, scope):
        return True


def end_the_term(world):
    world.sandbox.canvas.terms[1].end_at = f"{now() - timedelta(days=90):%Y-%m-%dT%H:%M:%SZ}"


def test_a_term_that_is_over_is_told(ready):
    end_the_term(ready)

    assert ready.finding("results.dates").status is Status.WARNING


def test_the_course_does_not_count_as_open_when_its_term_was_not_sent(ready):
    """A scoped token without “Allow Include Parameters”: Canvas drops `include[]` silently."""
    end_the_term(ready)
    canvas = ready.sandbox.canvas
    token = canvas.tokens[canvas.canvas_token]
    token.scopes, token.allow_includes = EveryScope(), False

    assert ready.finding("results.dates").status is not Status.PASSED


@pytest.mark.parametrize("state", ["active", "creation_pending"])
def test_observers_without_a_student_do_not_count_as_linked(ready, state):
    """Whoever is enrolled by hand waits as creation_pending until the course is published."""
    ready.change(students=Students(mentor_filter=MentorFilter.OBSERVERS))
    canvas = ready.sandbox.canvas
    for enrollment in canvas.enrollments.values():
        if enrollment.course_id != canvas.course_id:
            continue
        if enrollment.type == "ObserverEnrollment":
            enrollment.associated_user_id = None
        if enrollment.type in {"ObserverEnrollment", "StudentEnrollment"}:
            enrollment.enrollment_state = state

    assert ready.finding("students.observers").status is Status.FAILED
