"""What is published, and yet no student gets at it."""

from datetime import timedelta

from helpers.breaking import canvas_assignment, now
from helpers.broken_in_codio import complete_one
from helpers.findings_said import is_named, words_of
from wizard.sandbox.canvas import assignments, submissions
from wizard.sandbox.canvas.model import AssignmentOverride


def test_an_assignment_that_nobody_can_open_any_more_is_named(ready):
    shut = canvas_assignment(ready)
    shut.lock_at = f"{now() - timedelta(days=90):%Y-%m-%dT%H:%M:%SZ}"

    assert is_named(ready, shut.name)


def test_a_grade_that_students_do_not_see_before_somebody_posts_it_is_named(ready, answer_more):
    complete_one(ready)
    answer_more(submissions, "submission_json", lambda *_: {"posted_at": None})
    answer_more(assignments, "assignment_json", lambda *_: {"post_manually": True})

    assert is_named(ready, canvas_assignment(ready).name)


def test_an_assignment_whose_many_dates_are_but_counted_is_not_said_to_be_for_nobody(ready):
    counted = canvas_assignment(ready)
    counted.only_visible_to_overrides = True
    for number in range(25):
        one = AssignmentOverride(id=number, title="Ben", student_ids=[number])
        counted.overrides.append(one)

    said = [words_of(finding) for finding in ready.findings()]

    assert not any("nobody" in each and counted.name in each for each in said)
    assert any("only how many" in each and counted.name in each for each in said)
    assert not any("closed in Canvas" in each or "waits for a date" in each for each in said)
