"""What forbids applying anything, and what a person may pass over."""

import pytest

from wizard.findings import Finding, Status
from wizard.setup.checks.run import obstacles
from wizard.setup.document import MentorFilter, SetupDocument, Students
from wizard.setup.steps import Step


def finding(check: str, status: Status) -> Finding:
    step = check.partition(".")[0]
    return Finding(check=check, step=step, status=status, title="Title", found="Found")


def standing(*findings: Finding, **wanted) -> list[str]:
    document = SetupDocument(name="Autumn", **wanted)
    return [found.check for found in obstacles(document, findings)]


KEY = finding("lti_app.consumer_key", Status.FAILED)
RIGHTS = finding("courses.rights", Status.FAILED)


def test_what_a_plan_needs_stands_in_its_way_while_it_is_wrong():
    assert standing(KEY, RIGHTS) == ["lti_app.consumer_key", "courses.rights"]


def test_nothing_is_applied_while_mentors_and_students_are_turned_round():
    mixed_up = finding("students.mentor_roles", Status.FAILED)
    assert standing(mixed_up) == ["students.mentor_roles"]
    assert standing(mixed_up, passed_over=(Step.STUDENTS,)) == []


def test_continue_anyway_lifts_the_obstacles_of_that_step_and_of_no_other():
    assert standing(KEY, RIGHTS, passed_over=(Step.LTI_APP,)) == ["courses.rights"]
    assert standing(KEY, RIGHTS, passed_over=(Step.LTI_APP, Step.COURSES)) == []
    assert standing(KEY, passed_over=(Step.COURSES,)) == ["lti_app.consumer_key"]


@pytest.mark.parametrize(
    "harmless",
    [
        finding("lti_app.consumer_key", Status.WARNING),
        finding("lti_app.consumer_key", Status.PASSED),
        finding("lti_app.others", Status.FAILED),
        finding("results.app", Status.FAILED),
    ],
    ids=lambda found: f"{found.check} {found.status.value}",
)
def test_what_is_not_wrong_or_is_for_the_plan_to_mend_is_no_obstacle(harmless):
    assert standing(harmless) == []


UNREAD = ("courses.canvas", "courses.codio", "lti_app.situation", "assignments.listed")


@pytest.mark.parametrize("status", [Status.UNKNOWN, Status.BLOCKED])
@pytest.mark.parametrize("check", UNREAD)
def test_what_could_not_be_read_cannot_be_passed_over(check, status):
    """A plan that rests on it would leave things out without a word."""
    assert standing(finding(check, status), passed_over=tuple(Step)) == [check]


@pytest.mark.parametrize(
    ("students", "needed"),
    [
        (Students(mentor_filter=MentorFilter.OBSERVERS, link_observers=True), True),
        (Students(mentor_filter=MentorFilter.OBSERVERS), False),
        (Students(mentor_filter=MentorFilter.OFF, link_observers=True), False),
    ],
    ids=["links wanted", "no links wanted", "no mentors at all"],
)
def test_the_roster_must_be_read_where_observers_are_to_be_linked(students, needed):
    unread = finding("students.roster", Status.UNKNOWN)

    assert standing(unread, students=students) == (["students.roster"] if needed else [])
