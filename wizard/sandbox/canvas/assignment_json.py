"""An assignment as Canvas shows it (canvas.md §5, lib/api/v1/assignment.rb)."""

from collections import Counter
from typing import Any, NamedTuple

from flask import request

from wizard.sandbox.canvas.assignment_dates import (
    all_dates_json,
    dates_for,
    lock_json,
    lock_of,
    override_json,
    students_seeing,
)
from wizard.sandbox.canvas.assignment_input import in_closed_period
from wizard.sandbox.canvas.blueprints import blueprint_fields
from wizard.sandbox.canvas.context import account_named, caller, parameters, the_state
from wizard.sandbox.canvas.model import Assignment, Course, ModuleItem
from wizard.sandbox.canvas.module_contents import shut_by_modules
from wizard.sandbox.canvas.parameters import flag
from wizard.sandbox.canvas.rights import ACTIVE_STATES, STUDENT_TYPES, course_rights
from wizard.sandbox.canvas.sanitised import with_whole_links
from wizard.sandbox.canvas.state import CanvasState
from wizard.sandbox.canvas.submissions import submission_json
from wizard.sandbox.canvas.submittables import ONLINE_QUIZ, is_new_quiz, quiz_of, topic_of
from wizard.sandbox.canvas.topic_json import topic_json

TOO_MANY_OVERRIDES = 25
"""From so many on, `all_dates` is left out and `all_dates_count` told instead."""
OF_SEVERAL_GRADERS = {
    "grader_count": 0,
    "final_grader_id": None,
    "graders_anonymous_to_graders": False,
    "grader_comments_visible_to_graders": True,
    "grader_names_visible_to_final_grader": True,
    "anonymous_instructor_annotations": False,
}
LEFT_OUT_ON_DEMAND = ("description", "rubric", "in_closed_grading_period", "needs_grading_count")
UNPUBLISHED_MODULE = "This assignment is part of an unpublished module and is not available yet."
"""lib/lock_explanation.rb."""


class Viewer(NamedTuple):
    """What a caller's rights let them see of a course's assignments."""

    manages: bool
    grades: bool
    teaches: bool
    reads_sis: bool


def viewer_of(course: Course) -> Viewer:
    """Return what the caller may see; reckoned once per request."""
    held = course_rights(the_state(), caller(), course)
    return Viewer(
        manages="manage_assignments_edit" in held,
        grades="manage_grades" in held,
        teaches="read_as_admin" in held,
        reads_sis="read_sis" in held,
    )


def assignment_json(
    course: Course, assignment: Assignment, wanted: set[str], viewer: Viewer
) -> dict[str, Any]:
    """Return an assignment as that viewer sees it: a student, with the dates for them."""
    state = the_state()
    dates = dates_for(state, assignment, None if viewer.teaches else caller())
    submissions = state.submissions_of(assignment.id)
    submitted = any(row.submitted_at is not None for row in submissions)
    host = request.host_url
    answer: dict[str, Any] = {
        "id": assignment.id,
        "description": _description(assignment),
        "due_at": dates.due_at,
        "unlock_at": dates.unlock_at,
        "lock_at": dates.lock_at,
        "points_possible": assignment.points_possible,
        "grading_type": assignment.grading_type,
        "assignment_group_id": assignment.assignment_group_id,
        "grading_standard_id": assignment.grading_standard_id,
        "created_at": assignment.created_at,
        "updated_at": assignment.updated_at,
        "peer_reviews": assignment.peer_reviews,
        "automatic_peer_reviews": False,
        "position": assignment.position,
        "grade_group_students_individually": False,
        "anonymous_peer_reviews": False,
        "group_category_id": assignment.group_category_id,
        "post_to_sis": assignment.post_to_sis,
        **OF_SEVERAL_GRADERS,
        "moderated_grading": False,
        "omit_from_final_grade": assignment.omit_from_final_grade,
        "hide_in_gradebook": assignment.hide_in_gradebook,
        "intra_group_peer_reviews": False,
        "anonymous_grading": False,
        "allowed_attempts": assignment.allowed_attempts,
        "secure_params": state.opaque_identifier(f"secure_{assignment.id}"),
        "lti_context_id": assignment.lti_context_id,
        "course_id": course.id,
        "name": assignment.name,
        "submission_types": assignment.submission_types,
        "has_submitted_submissions": submitted,
        "graded_submissions_exist": any(row.graded_at is not None for row in submissions),
        "max_name_length": state.maximum_assignment_name_length,
        "in_closed_grading_period": in_closed_period(course, assignment.due_at),
        "only_visible_to_overrides": assignment.only_visible_to_overrides,
        "visible_to_everyone": not assignment.only_visible_to_overrides,
        "post_manually": assignment.post_manually,
        "anonymize_students": False,
        "due_date_required": state.post_to_sis_requires_due_at and assignment.post_to_sis,
        "important_dates": assignment.important_dates,
        "suppress_assignment": assignment.suppress_assignment,
        "require_lockdown_browser": False,
        "restrict_quantitative_data": False,
        "can_duplicate": can_duplicate(state, assignment),
        **_origin(assignment),
        "published": assignment.workflow_state == "published",
        "workflow_state": assignment.workflow_state,
        "html_url": f"{host}courses/{course.id}/assignments/{assignment.id}",
        "submissions_download_url": _download_url(course, assignment),
        "muted": True,
        **_lock(assignment, viewer),
    }
    if not viewer.teaches and shut_by_modules(assignment) is not None:
        answer |= {"locked_for_user": True, "lock_explanation": UNPUBLISHED_MODULE}
    lock = answer.get("lock_info")
    if lock is not None and not lock.get("can_view"):
        answer["description"] = None
    if viewer.manages or viewer.grades:
        overridden = bool(assignment.overrides)
        answer |= {"unpublishable": not submitted, "has_overrides": overridden}
    if viewer.grades:
        answer |= _waiting(assignment)
    if assignment.allowed_extensions:
        answer["allowed_extensions"] = assignment.allowed_extensions
    if assignment.in_paced_course or course.enable_course_paces:
        answer["in_paced_course"] = True
    if viewer.reads_sis:
        answer |= {
            "sis_assignment_id": assignment.sis_assignment_id,
            "integration_id": assignment.integration_id,
            "integration_data": assignment.integration_data,
        }
    if assignment.submission_types == ["external_tool"]:
        answer |= _tool_fields(course, assignment)
    answer |= _kind_fields(course, assignment) | blueprint_fields(course, assignment)
    return answer | _included(assignment, wanted, viewer)


def _lock(assignment: Assignment, viewer: Viewer) -> dict[str, Any]:
    state = the_state()
    lock = None if viewer.teaches else lock_of(state, assignment, caller())
    return lock_json(lock, account_named("self").default_time_zone)


def _description(assignment: Assignment) -> str | None:
    text = assignment.description
    return text and with_whole_links(text, request.host_url)


def _download_url(course: Course, assignment: Assignment) -> str:
    quiz = quiz_of(the_state(), assignment)
    kind = f"assignments/{assignment.id}" if quiz is None else f"quizzes/{quiz.id}"
    return f"{request.host_url}courses/{course.id}/{kind}/submissions?zip=1"


def _waiting(assignment: Assignment) -> dict[str, Any]:
    """Return how much work waits to be graded, by section where that is asked for."""
    state = the_state()
    rows = state.submissions_of(assignment.id)
    people = {row.user_id for row in rows if row.workflow_state == "submitted"}
    waiting = sum(row.workflow_state == "submitted" for row in rows)
    answer: dict[str, Any] = {"needs_grading_count": waiting}
    if not flag(parameters().get("needs_grading_count_by_section")):
        return answer
    sections = Counter(
        state.section_of(row).id
        for row in state.enrollments.values()
        if row.course_id == assignment.course_id
        and row.user_id in people
        and row.type in STUDENT_TYPES
        and row.enrollment_state in ACTIVE_STATES
    )
    answer["needs_grading_count_by_section"] = [
        {"section_id": section, "needs_grading_count": number}
        for section, number in sorted(sections.items())
    ]
    return answer


def _tool_fields(course: Course, assignment: Assignment) -> dict[str, Any]:
    launch = (
        f"{request.host_url}api/v1/courses/{course.id}/external_tools/sessionless_launch"
        f"?assignment_id={assignment.id}&launch_type=assessment"
    )
    fields: dict[str, Any] = {"url": launch}
    tag = assignment.tag
    if tag is not None:
        attributes: dict[str, Any] = {
            "url": tag.url,
            "new_tab": tag.new_tab,
            "resource_link_id": tag.resource_link_id,
            "resource_link_title": assignment.name,
            "external_data": tag.external_data,
        }
        if tag.content_id is not None:
            attributes |= {"content_type": "ContextExternalTool", "content_id": tag.content_id}
        attributes["custom_params"] = tag.custom_params
        fields["external_tool_tag_attributes"] = attributes
    return fields


def _kind_fields(course: Course, assignment: Assignment) -> dict[str, Any]:
    """Return what tells of which kind an assignment is (lib/api/v1/assignment.rb)."""
    state = the_state()
    quiz, topic = quiz_of(state, assignment), topic_of(state, assignment)
    graded = quiz is not None and quiz.quiz_type == "assignment"
    fields: dict[str, Any] = {"is_quiz_assignment": graded}
    if assignment.annotatable_attachment_id is not None:
        fields["annotatable_attachment_id"] = assignment.annotatable_attachment_id
    if assignment.frozen_attributes is not None:
        fields["frozen_attributes"] = list(assignment.frozen_attributes)
    if is_new_quiz(state, assignment):
        frozen = [*(assignment.frozen_attributes or ()), "submission_types"]
        fields |= {"is_quiz_lti_assignment": True, "frozen_attributes": frozen}
    if quiz is not None:
        fields |= {"quiz_id": quiz.id, "anonymous_submissions": quiz.anonymous_submissions}
    if topic is not None:
        fields["discussion_topic"] = topic_json(course, topic)
    return fields


def can_duplicate(state: CanvasState, assignment: Assignment) -> bool:
    """Tell whether Canvas copies an assignment: no quiz, and no tool but New Quizzes."""
    types = assignment.submission_types
    return types != ONLINE_QUIZ and (types != ["external_tool"] or is_new_quiz(state, assignment))


def _origin(assignment: Assignment) -> dict[str, Any]:
    """Return of which assignment another one is a copy."""
    found = the_state().assignments.get(assignment.duplicate_of or 0)
    link = found.tag.resource_link_id if found is not None and found.tag is not None else None
    return {
        "original_course_id": found.course_id if found else None,
        "original_assignment_id": found.id if found else None,
        "original_lti_resource_link_id": link,
        "original_assignment_name": found.name if found else None,
        "original_quiz_id": None,
    }


def _included(assignment: Assignment, wanted: set[str], viewer: Viewer) -> dict[str, Any]:
    more: dict[str, Any] = {}
    if "can_edit" in wanted:
        more["can_edit"] = viewer.manages
    if "overrides" in wanted and viewer.manages:
        more["overrides"] = [override_json(assignment, each) for each in assignment.overrides]
    if "all_dates" in wanted:
        more |= _all_dates(assignment, wanted, viewer)
    if "assignment_visibility" in wanted and viewer.teaches:
        seen = students_seeing(the_state(), assignment)
        more["assignment_visibility"] = [str(user_id) for user_id in sorted(seen)]
    if "module_ids" in wanted:
        items = _items_showing(assignment)
        more["module_ids"] = [item.module_id for item in items]
        more["module_positions"] = [item.position for item in items]
    if "submission" in wanted:
        rows = the_state().submissions_of(assignment.id)
        own = [row for row in rows if row.user_id == caller().id]
        shown = [submission_json(assignment, row, sees_all=viewer.teaches) for row in own]
        more["submission"] = shown[0] if shown else None
    return more


def _all_dates(assignment: Assignment, wanted: set[str], viewer: Viewer) -> dict[str, Any]:
    """Return the dates of all; where there are too many overrides, but how many."""
    if len(assignment.overrides) >= TOO_MANY_OVERRIDES:
        return {"all_dates_count": len(assignment.overrides)}
    rows = all_dates_json(assignment)
    if "can_edit" in wanted:
        course = the_state().courses[assignment.course_id]
        for row in rows:
            closed = in_closed_period(course, row["due_at"])
            row |= {"in_closed_grading_period": closed, "can_edit": viewer.manages and not closed}
    return {"all_dates": rows}


def _items_showing(assignment: Assignment) -> list[ModuleItem]:
    """Return the module items that show an assignment, or the quiz or discussion it has."""
    state = the_state()
    quiz, topic = quiz_of(state, assignment), topic_of(state, assignment)
    shown = ("Assignment", assignment.id)
    if quiz is not None:
        shown = ("Quiz", quiz.id)
    elif topic is not None:
        shown = ("Discussion", topic.id)
    return [item for item in state.items.values() if (item.type, item.content_id) == shown]


def without(answer: dict[str, Any], fields: list[str]) -> dict[str, Any]:
    """Return an answer without what `exclude_response_fields[]` names, of the few it may name."""
    left_out = set(fields) & set(LEFT_OUT_ON_DEMAND)
    return {key: value for key, value in answer.items() if key not in left_out}
