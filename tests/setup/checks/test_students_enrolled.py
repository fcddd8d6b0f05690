"""A Canvas course left without a student is mentioned; spellings of a name are one name."""

import pytest
from msgspec.structs import replace

from helpers.world import build_world
from wizard.findings import Status
from wizard.setup.operations import check_all
from wizard.setup.people_names import same_name
from wizard.setup.steps import ORDER

STUDENT = "StudentEnrollment"


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    with build_world(tmp_path_factory.mktemp("enrolled"), assignments=1) as built:
        yield built


@pytest.fixture(scope="module")
def snapshot(world):
    return world.read()


def told(world, snapshot, users):
    changed = replace(snapshot, people=replace(snapshot.people, users=tuple(users)))
    results = check_all(document=world.document, snapshot=changed)
    findings = [f for step in ORDER for f in results[step].findings]
    return next(f for f in findings if f.check == "students.enrolled")


def as_role(users, role):
    return [
        replace(user, enrollments=tuple(replace(each, type=role) for each in user.enrollments))
        for user in users
    ]


def test_a_course_with_students_is_right(world, snapshot):
    finding = told(world, snapshot, snapshot.people.users)

    assert finding.status is Status.PASSED
    assert finding.found == "The Canvas course has 6 students."


@pytest.mark.parametrize(
    "role",
    ["StudentViewEnrollment", "ObserverEnrollment", "TeacherEnrollment", "DesignerEnrollment"],
)
def test_a_course_in_which_nobody_is_a_student_is_mentioned(world, snapshot, role):
    finding = told(world, snapshot, as_role(snapshot.people.users, role))

    assert finding.status is Status.WARNING
    assert "has no student" in finding.found
    assert "Introduction to Programming" in finding.found
    assert "accept this until they come" in finding.mend


def test_a_course_without_anybody_is_mentioned(world, snapshot):
    assert told(world, snapshot, ()).status is Status.WARNING


def test_where_roles_did_not_come_nobody_counts_as_missing(world, snapshot):
    users = [replace(user, enrollments=()) for user in snapshot.people.users]

    assert told(world, snapshot, users).status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Amira Haddad", "Haddad, Amira", True),
        ("Amira Haddad", "amira   haddad", True),
        ("José Núñez", "Nunez Jose", True),
        ("Zoë O'Brien", "O\u2019Brien, Zoe", True),
        ("Ana María López", "López Ana Maria", True),
        ("Anne-Marie Roy", "Roy, Anne Marie", True),
        ("Amira\u00a0Haddad", "Amira Haddad\u200b", True),
        ("Amira Haddad", "Amira Hadad", False),
        ("Amira", "Amira Haddad", False),
        ("", "", False),
    ],
)
def test_names_of_people_compare_without_order_spaces_and_accents(one, other, same):
    assert same_name(one, other) is same
    assert same_name(other, one) is same
