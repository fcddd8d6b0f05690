"""A part that was asked for and did not come is not known, whatever the rest says."""

import pytest
from msgspec.structs import replace

from helpers.breaking import confirm_everything, confirmable
from helpers.remembered_world import remembered
from wizard.findings import Status
from wizard.setup.document import MentorFilter, MentorRow, Students
from wizard.setup.operations import check_all
from wizard.setup.steps import ORDER

ROLES = ("students.observers", "students.mentor_roles", "students.arrived")


def set_up_with_a_mentor(world):
    """Everything is right, and a mentor is named."""
    assert world.apply().result.complete
    confirm_everything(world, confirmable(world))
    emails = [user.email for user in world.read().people.users]
    world.change(
        students=Students(
            mentor_filter=MentorFilter.OBSERVERS,
            mentors=(MentorRow(mentor=emails[0], learners=(emails[1],)),),
        )
    )


@pytest.fixture(scope="module")
def set_up_once(tmp_path_factory):
    with remembered(tmp_path_factory.mktemp("absent"), set_up_with_a_mentor, assignments=6) as one:
        yield one


@pytest.fixture
def healthy(set_up_once):
    """That setup, read once: a test takes away what did not come."""
    return set_up_once.read_once()


def findings(world, snapshot):
    results = check_all(document=world.document, snapshot=snapshot)
    return {f.check: f for step in ORDER for f in results[step].findings}


def without_term(snapshot, **more):
    course = replace(snapshot.canvas_course.course, term=None, **more)
    return replace(snapshot, canvas_course=replace(snapshot.canvas_course, course=course))


def test_a_term_that_did_not_come_leaves_the_dates_unknown(healthy):
    found = findings(healthy, without_term(healthy.read()))["results.dates"]

    assert found.status is Status.UNKNOWN
    assert "the term of the course" in found.found
    assert "Allow Include Parameters" in found.mend


def test_a_course_with_dates_of_its_own_needs_no_term(healthy):
    own = without_term(healthy.read(), restrict_enrollments_to_course_dates=True)

    assert findings(healthy, own)["results.dates"].status is Status.PASSED


@pytest.mark.parametrize("whose", ["everybody's", "one person's"])
@pytest.mark.parametrize("check", ROLES)
def test_roles_that_did_not_come_leave_everything_about_roles_unknown(healthy, check, whose):
    snapshot = healthy.read()
    without = len(snapshot.people.users) if whose == "everybody's" else 1
    users = tuple(
        replace(user, enrollments=()) if number < without else user
        for number, user in enumerate(snapshot.people.users)
    )

    found = findings(healthy, replace(snapshot, people=replace(snapshot.people, users=users)))

    assert found[check].status is Status.UNKNOWN
    assert "the roles of the people" in found[check].found


@pytest.mark.parametrize("check", ["results.open_in_canvas", "results.start_in_canvas"])
def test_dates_that_did_not_come_are_not_dates_of_nobody(healthy, check):
    snapshot = healthy.read()
    known = tuple(
        replace(each, all_dates=(), only_visible_to_overrides=bool(each.launch_url))
        for each in snapshot.assignments.assignments
    )
    assignments = replace(snapshot.assignments, assignments=known)

    found = findings(healthy, replace(snapshot, assignments=assignments))[check]

    assert found.status is Status.UNKNOWN
    assert "for whom the assignments are" in found.found


@pytest.mark.parametrize("role", ["ObserverEnrollment", "StudentEnrollment"])
def test_whoever_waits_for_the_course_to_be_published_is_read(small_world, role):
    canvas = small_world.sandbox.canvas
    waiting = next(
        row
        for row in canvas.enrollments.values()
        if row.course_id == canvas.course_id and row.type == role
    )
    for row in canvas.enrollments.values():
        if row.course_id == canvas.course_id and row.user_id == waiting.user_id:
            row.enrollment_state = "creation_pending"

    people = small_world.read().people

    (user,) = [user for user in people.users if user.id == waiting.user_id]
    assert user.has_role(role)
    assert user.email == canvas.users[waiting.user_id].email
    assert len({each.id for each in people.users}) == len(people.users)
