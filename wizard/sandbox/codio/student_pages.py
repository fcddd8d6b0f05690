"""The two things a student's page of an assignment is for: completing it, and reading the grade.

Nobody has to sign in: this Codio serves one person's own machine.
"""

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from wizard.sandbox.codio.grade_return import mark_completed
from wizard.sandbox.codio.problems import LaunchError
from wizard.sandbox.codio.state import Assignment, CodioState, Course, User


def student_pages_blueprint(state: CodioState) -> Blueprint:
    """Return the pages of a student's work on an assignment."""
    blueprint = Blueprint(
        "work", __name__, url_prefix="/home/student/<course_id>/<assignment_id>/<user_id>"
    )

    @blueprint.get("")
    def feedback(course_id: str, assignment_id: str, user_id: str) -> ResponseReturnValue:
        _, assignment, user = _work(state, course_id, assignment_id, user_id)
        return render_template(
            "feedback.html", assignment=assignment, progress=assignment.progress[user.id]
        )

    @blueprint.post("/complete")
    def complete(course_id: str, assignment_id: str, user_id: str) -> ResponseReturnValue:
        course, assignment, user = _work(state, course_id, assignment_id, user_id)
        mark_completed(state, course, assignment, user, request.form.get("grade", type=int))
        return redirect(url_for("work.feedback", **(request.view_args or {})), 303)

    return blueprint


def _work(
    state: CodioState, course_id: str, assignment_id: str, user_id: str
) -> tuple[Course, Assignment, User]:
    course = state.courses.get(course_id)
    assignment = course.find_assignment(assignment_id) if course else None
    if course is None or assignment is None or user_id not in assignment.progress:
        raise LaunchError(404, "Nothing here", "The student has not started this assignment.")
    return course, assignment, state.users[user_id]
