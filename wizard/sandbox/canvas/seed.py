"""The university the sandbox's Canvas starts with."""

import uuid
from typing import NamedTuple

from wizard.sandbox import people
from wizard.sandbox.canvas.assignment_order import append
from wizard.sandbox.canvas.model import Account, Assignment, Course, Submission, Term
from wizard.sandbox.canvas.state import CanvasState

COURSE_ID = 1158
OTHER_COURSE_ID = 1203
FOREIGN_COURSE_ID = 1311
CLOSED_COURSE_ID = 987
ROOT_ACCOUNT_ID = 1
SCHOOL_ACCOUNT_ID = 2
SUBMITTED_ASSIGNMENT = "Loops (Python) – homework"


class Existing(NamedTuple):
    """An assignment that was in Canvas before Codio came."""

    name: str
    points: float
    published: bool
    submission_type: str = "online_upload"
    group: str = "Assignments"


EXISTING_ASSIGNMENTS = (
    Existing("Python 1: Numeric & String Expressions", 10.0, published=False),
    Existing("Conditional statements (Python)", 20.0, published=True),
    Existing(SUBMITTED_ASSIGNMENT, 25.0, published=True),
    Existing("Python 4 - Functions", 100.0, published=False),
    Existing("JavaScript: Arrays", 15.0, published=False, submission_type="none"),
    Existing("Java - 2D arrays", 15.0, published=True),
    Existing("Java: File Handling", 0.0, published=False, submission_type="none"),
    Existing("SQL: Constraints & Keys", 30.0, published=False),
    Existing("MySQL – What is a database?", 5.0, published=True, submission_type="none"),
    Existing("Lab: Users and permissions (Linux)", 10.0, published=True, group="Labs"),
    Existing("Lab: Linux file system commands", 10.0, published=False, group="Labs"),
    Existing("Lab: CSS basics", 12.5, published=False, submission_type="none", group="Labs"),
)


def seed_canvas() -> CanvasState:
    """Return a university whose ids are the same at every start and whose secrets are not."""
    state = CanvasState()
    _add_accounts(state)
    state.terms[1] = Term(id=1, name="Default Term")
    administrator = state.add_user(people.ADMINISTRATOR.name, people.ADMINISTRATOR.email)
    administrator.admin_of.add(SCHOOL_ACCOUNT_ID)
    mentor = state.add_user(people.MENTOR.name, people.MENTOR.email)
    students = {
        person: state.add_user(person.name, person.email, sis_user_id=f"S{number:05d}")
        for number, person in enumerate(people.STUDENTS, start=20411)
    }
    colleague = state.add_user("Gregor Stahl", "gregor.stahl@example.edu")

    course = state.add_course(
        "Introduction to Programming", "CS 101", SCHOOL_ACCOUNT_ID, id=COURSE_ID
    )
    state.course_id = course.id
    state.enroll(administrator.id, course.id, people.ADMINISTRATOR.enrollment_type)
    for student in students.values():
        state.enroll(student.id, course.id, "StudentEnrollment")
    for person in people.OBSERVED:
        state.enroll(
            mentor.id,
            course.id,
            people.MENTOR.enrollment_type,
            associated_user_id=students[person].id,
        )
    state.add_group(course.id, "Labs")
    for existing in EXISTING_ASSIGNMENTS:
        add_assignment(state, course, existing)
    _submit_homework(state, course, students[people.STUDENTS[2]].id)

    other = state.add_course(
        "Data Structures",
        "CS 201",
        SCHOOL_ACCOUNT_ID,
        id=OTHER_COURSE_ID,
        workflow_state="available",
    )
    state.enroll(administrator.id, other.id, "TeacherEnrollment")
    foreign = state.add_course("History of Art", "ART 110", ROOT_ACCOUNT_ID, id=FOREIGN_COURSE_ID)
    state.enroll(colleague.id, foreign.id, "TeacherEnrollment")
    closed = state.add_course(
        "Introduction to Programming (last year)",
        "CS 101",
        ROOT_ACCOUNT_ID,
        id=CLOSED_COURSE_ID,
        workflow_state="available",
        restricted_for={administrator.id},
    )
    state.enroll(administrator.id, closed.id, "TeacherEnrollment")
    state.canvas_token = state.mint_token(administrator.id)
    return state


def _add_accounts(state: CanvasState) -> None:
    root = Account(id=ROOT_ACCOUNT_ID, name="Example University", uuid="ExampleUniversityAccount")
    school = Account(
        id=SCHOOL_ACCOUNT_ID,
        name="School of Engineering",
        parent_account_id=ROOT_ACCOUNT_ID,
        root_account_id=ROOT_ACCOUNT_ID,
        uuid="SchoolOfEngineeringAccount",
    )
    state.accounts |= {root.id: root, school.id: school}


def add_assignment(state: CanvasState, course: Course, existing: Existing) -> Assignment:
    """Add an assignment that has nothing to do with Codio and return it."""
    group = next(g for g in state.groups_of(course.id) if g.name == existing.group)
    identifier = state.next_id("assignment")
    assignment = Assignment(
        id=identifier,
        course_id=course.id,
        assignment_group_id=group.id,
        name=existing.name,
        points_possible=existing.points,
        submission_types=[existing.submission_type],
        workflow_state="published" if existing.published else "unpublished",
        lti_context_id=str(uuid.uuid4()),
        created_at="2026-08-03T10:00:00Z",
        updated_at="2026-08-03T10:00:00Z",
    )
    append(state, assignment)
    state.assignments[identifier] = assignment
    return assignment


def _submit_homework(state: CanvasState, course: Course, user_id: int) -> None:
    homework = next(a for a in state.assignments_of(course.id) if a.name == SUBMITTED_ASSIGNMENT)
    submission = Submission(
        id=state.next_id("submission"),
        assignment_id=homework.id,
        user_id=user_id,
        submitted_at="2026-09-04T18:12:00Z",
    )
    state.submissions[submission.id] = submission
