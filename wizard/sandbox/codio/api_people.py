"""The operations on a course's people and their mentors (codio.md §1.3, §4)."""

from typing import Any

from flask import Blueprint, jsonify
from flask.typing import ResponseReturnValue

from wizard.sandbox.codio import answers
from wizard.sandbox.codio.api_lookup import course_of
from wizard.sandbox.codio.problems import ApiError
from wizard.sandbox.codio.request_body import json_body, json_object
from wizard.sandbox.codio.state import CodioState, Course, User


def people_blueprint(state: CodioState) -> Blueprint:
    """Return the operations on students, teachers and mentors."""
    blueprint = Blueprint("people", __name__, url_prefix="/api/v1/courses/<course_id>")

    @blueprint.get("/students")
    def students(course_id: str) -> ResponseReturnValue:
        course = course_of(state, course_id)
        return jsonify([answers.user(student) for student in state.listed_students(course)])

    @blueprint.get("/teachers")
    def teachers(course_id: str) -> ResponseReturnValue:
        course = course_of(state, course_id)
        return jsonify([answers.user(state.users[user_id]) for user_id in course.teachers])

    @blueprint.post("/teachers")
    def add_teacher(course_id: str) -> ResponseReturnValue:
        try:
            course = course_of(state, course_id)
        except ApiError as problem:
            # The document knows 401, 403 and 412 for this operation, and no 404.
            raise _incorrect_add() if problem.status == 404 else problem from None
        body = json_object()
        user = state.users.get(str(body.get("userId")))
        read_only = body.get("readOnly", False)
        if user is None or not user.in_organization or not isinstance(read_only, bool):
            raise _incorrect_add()
        course.teachers[user.id] = read_only and not user.is_owner
        return {"completed": True}

    @blueprint.get("/students/<student>/progress")
    def progress(course_id: str, student: str) -> ResponseReturnValue:
        course = course_of(state, course_id)
        user = student_of(state, course, student)
        return jsonify(
            [
                answers.progress_item(module, assignment, assignment.progress.get(user.id))
                for module, assignment in course.assignments()
                if not assignment.hidden
            ]
        )

    @blueprint.post("/filterLearnersForMentors")
    def filter_learners_for_mentors(course_id: str) -> ResponseReturnValue:
        course = course_of(state, course_id)
        mentors = _mentors(json_body())
        if not (course.lti.enable_lti and course.lti.filter_learners_for_mentors):
            # That this is what 412 means is inferred (codio.md §4).
            raise ApiError(412, "Incorrect course configuration")
        if state.choices.mentor_upload_refuses_unknown_people:
            named = {*mentors, *(learner for learners in mentors.values() for learner in learners)}
            if any(state.user_by_reference(reference) is None for reference in named):
                raise ApiError(412, "Incorrect course configuration")
        kept = course.uploaded_mentor_filter if state.choices.mentor_upload == "merge" else {}
        course.uploaded_mentor_filter = {**kept, **mentors}
        return {"completed": True}

    return blueprint


def student_of(state: CodioState, course: Course, reference: str) -> User:
    """Return the course's student of that id, e-mail address or login.

    Raises ApiError with status 404.
    """
    wanted = reference.lower()
    for user_id in course.students:
        user = state.users[user_id]
        if user.id == reference or wanted in (user.email.lower(), user.login.lower()):
            return user
    raise ApiError(404, "Course or student not found")


def _incorrect_add() -> ApiError:
    return ApiError(412, "Incorrect add configuration")


def _mentors(body: Any) -> dict[str, tuple[str, ...]]:  # noqa: ANN401 - any JSON value may come.
    mentors: dict[str, tuple[str, ...]] = {}
    if not isinstance(body, list):
        raise ApiError(400, "The request body is not a JSON array")
    for entry in body:
        mentor = entry.get("mentorId") if isinstance(entry, dict) else None
        learners = entry.get("learnerIds") if isinstance(entry, dict) else None
        if not isinstance(mentor, str) or not isinstance(learners, list):
            raise ApiError(400, "Every entry needs a mentorId and learnerIds")
        mentors[mentor] = tuple(str(learner) for learner in learners)
    return mentors
