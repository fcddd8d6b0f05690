"""What is published, and yet no student gets at it."""

from datetime import timedelta

from helpers.breaking import canvas_assignment, now
from helpers.broken_in_codio import complete_one
from helpers.findings_said import is_named
from wizard.sandbox.canvas import assignments, submissions


def test_an_assignment_that_nobody_can_open_any_more_is_named(ready):
    shut = canvas_assignment(ready)
    shut.lock_at = f"{now() - timedelta(days=90):%Y-%m-%dT%H:%M:%SZ}"

    assert is_named(ready, shut.name)


def test_a_grade_that_students_do_not_see_before_somebody_posts_it_is_named(ready, answer_more):
    complete_one(ready)
    answer_more(submissions, "submission_json", lambda *_: {"posted_at": None})
    answer_more(assignments, "assignment_json", lambda *_: {"post_manually": True})

    assert is_named(ready, canvas_assignment(ready).name)
