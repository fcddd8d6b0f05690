"""The Codio that the sandbox starts with: one organisation, four courses, a few people."""

import hashlib
import json
import secrets
import string
import uuid
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from wizard.resource_files import resource
from wizard.sandbox import people
from wizard.sandbox.codio.identifiers import stable_id, stable_uuid
from wizard.sandbox.codio.made_up import made_up_course
from wizard.sandbox.codio.state import (
    COMPLETED,
    Assignment,
    CodioState,
    Course,
    CourseLtiSettings,
    Module,
    Progress,
    User,
)

_ORGANIZATION_ID = stable_uuid("organization", "Example University")
_OTHER_ORGANIZATION_ID = stable_uuid("organization", "Another University")

Names = list[tuple[str, list[str]]]


def seed_codio(course_file: Path | None = None, assignments: int | None = None) -> CodioState:
    """Return a fresh Codio.

    Args:
        course_file: a course in the form of `codio-coding-library.json`; that course by default.
        assignments: the size of a made-up course to use instead.

    The client secret and the shared secret are random; every id is the same at each start.
    Raises OSError or ValueError where the file cannot be read as a course.
    """
    name, names = _course_names(course_file, assignments)
    organization = _ORGANIZATION_ID
    state = CodioState(
        client_id=_alphanumeric(hashlib.sha256(organization.encode()).digest()),
        client_secret="".join(
            secrets.choice(string.ascii_letters + string.digits) for _ in range(40)
        ),
        consumer_key=stable_uuid("consumer key", organization),
        shared_secret=str(uuid.uuid4()),
        organization_id=organization,
        course_id=stable_id("course", name),
    )
    today = state.clock().replace(hour=13, minute=0, second=0, microsecond=0)
    term, before = today - timedelta(days=28), today - timedelta(days=210)
    teacher, students, test_student = _add_people(state)
    course = _course(name, names, organization, term)
    course.lti = CourseLtiSettings(
        enable_lti=True, filter_learners_for_mentors=True, provide_feedback_link=True
    )
    course.teachers = {teacher.id: False}
    # The teacher studies too: the API's student list must leave them out.
    course.students = [*(s.id for s in students), test_student.id, teacher.id]
    last_term = _last_term(_course(f"{name} (Last term)", names, organization, before), students)
    last_term.teachers = {teacher.id: False}
    archived = _course(
        "Introduction to Python (Pilot)", names[:2], organization, before - timedelta(days=700)
    )
    archived.archived_at = archived.end
    archived.teachers = {teacher.id: False}
    foreign = _course(name, names[:2], _OTHER_ORGANIZATION_ID, term)
    state.courses = {c.id: c for c in (course, last_term, archived, foreign)}
    return state


def _course_names(course_file: Path | None, assignments: int | None) -> tuple[str, Names]:
    if assignments is not None:
        return f"Made-up Course of {assignments} Assignments", made_up_course(assignments)
    source = (
        resource("courses", "codio-coding-library.json") if course_file is None else course_file
    )
    try:
        course: dict[str, Any] = json.loads(source.read_text(encoding="utf-8"))["course"]
        return str(course["name"]), [
            (str(module["name"]), [str(a["name"]) for a in module["assignments"]])
            for module in course["modules"]
        ]
    except (KeyError, TypeError) as error:
        message = f"{source.name} does not hold a course with modules and assignments"
        raise ValueError(message) from error


def _course(name: str, names: Names, organization_id: str, start: datetime) -> Course:
    own = organization_id == _ORGANIZATION_ID
    course_id = stable_id("course", name) if own else stable_id("course", organization_id, name)
    return Course(
        id=course_id,
        name=name,
        organization_id=organization_id,
        created_at=start - timedelta(days=30),
        description=f"{name}, as taught at Example University." if own else name,
        start=start,
        end=start + timedelta(days=365),
        tags=["programming"],
        modules=[
            Module(
                id=stable_id(course_id, str(position), module),
                name=module,
                assignments=[
                    Assignment(
                        id=stable_id(course_id, module, f"{position}.{place}", title), name=title
                    )
                    for place, title in enumerate(titles)
                ],
            )
            for position, (module, titles) in enumerate(names)
        ],
    )


def _last_term(course: Course, students: list[User]) -> Course:
    course.lti = CourseLtiSettings(enable_lti=True)
    course.students = [student.id for student in students]
    if not course.modules:
        return course
    hidden = Assignment(
        id=stable_id(course.id, "hidden"), name="Instructor notes", hidden=True, published=False
    )
    course.modules[0].assignments.append(hidden)
    for position, student in enumerate(students):
        course.modules[0].assignments[0].progress[student.id] = Progress(
            status=COMPLETED,
            seconds_spent=1800 + 240 * position,
            grade=90 - 5 * position,
            completion_date=course.created_at + timedelta(days=44, minutes=position),
        )
    return course


def _add_people(state: CodioState) -> tuple[User, list[User], User]:
    teacher = _user(people.ADMINISTRATOR)
    teacher.is_owner = True
    # The last two appear by their first launch.
    students = [_user(student) for student in people.STUDENTS[:4]]
    for student in students:
        student.came_from_lms = True
    test_student = User(
        id=stable_uuid("user", "test student"),
        name="Test Student",
        login="test-student",
        email="",
        is_test_student=True,
    )
    state.users = {u.id: u for u in (teacher, *students, test_student)}
    return teacher, students, test_student


def _user(person: people.Person) -> User:
    return User(
        id=stable_uuid("user", person.email),
        name=person.name,
        login=person.email.partition("@")[0].replace(".", ""),
        email=person.email,
    )


def _alphanumeric(digest: bytes) -> str:
    alphabet = string.ascii_letters + string.digits
    return "".join(alphabet[byte % len(alphabet)] for byte in digest[:28])
