"""What Canvas takes, drops and refuses of an assignment's parameters (canvas.md §5)."""

import re
from typing import Any
from urllib.parse import urlsplit

from flask import request

from wizard.sandbox.canvas.answers import CanvasError, field_error, message_error, not_found
from wizard.sandbox.canvas.assignment_dates import days_ended
from wizard.sandbox.canvas.assignment_order import append, close_gap, insert_at
from wizard.sandbox.canvas.blueprints import (
    changed_columns,
    locked_error,
    note_downstream_changes,
)
from wizard.sandbox.canvas.context import has_right, the_state
from wizard.sandbox.canvas.model import Assignment, Course, ToolTag
from wizard.sandbox.canvas.parameters import (
    Parameters,
    flag,
    integer,
    mapping,
    moment,
    number,
    strings,
)
from wizard.sandbox.canvas.sanitised import sanitised, with_short_links
from wizard.sandbox.canvas.submittables import is_type_kept
from wizard.sandbox.canvas.tool_finder import find_tool

GRADING_TYPES = frozenset(
    {"points", "percent", "letter_grade", "gpa_scale", "pass_fail", "not_graded"}
)
SUBMISSION_TYPES = frozenset(
    [
        "discussion_topic",
        "online_quiz",
        "on_paper",
        "none",
        "not_graded",
        "external_tool",
        "online_text_entry",
        "online_url",
        "online_upload",
        "media_recording",
        "student_annotation",
    ]
)
TOOL_CONTENT_TYPES = frozenset({"ContextExternalTool", "context_external_tool"})
DATES = ("due_at", "lock_at", "unlock_at")
_FIXED_IN_CLOSED_PERIOD = (
    "name",
    "unlock_at",
    "lock_at",
    "workflow_state",
    "points_possible",
    "grading_type",
    "omit_from_final_grade",
)
LARGEST_POINTS = 999_999_999
FLAGS = (
    "omit_from_final_grade",
    "hide_in_gradebook",
    "peer_reviews",
    "only_visible_to_overrides",
    "post_to_sis",
    "important_dates",
    "suppress_assignment",
)


class Problems:
    """Collects field errors so that all of them are answered together."""

    def __init__(self) -> None:
        self.errors: dict[str, list[dict[str, str]]] = {}

    def add(self, field: str, message: str, kind: str | None = None) -> None:
        """Note one field's error."""
        self.errors.setdefault(field, []).append(field_error(field, message, kind))

    def raise_any(self, status: int = 400) -> None:
        """End the request if there are errors."""
        if self.errors:
            raise CanvasError(status, {"errors": self.errors})


def write_assignment(course: Course, assignment: Assignment, given: Parameters) -> None:
    """Set on an assignment what the parameters say, or refuse them all.

    The assignment is unchanged when CanvasError is raised.
    """
    problems = Problems()
    # Each of these ends the request by itself (update_parameters_valid?).
    group_id = _group(course, assignment, given, problems)
    problems.raise_any()
    dates = _checked_dates(given, problems)
    problems.raise_any()
    types = _checked_types(given, problems)
    problems.raise_any()
    changes = _plain_changes(given, problems) | dates
    _check_closed_periods(course, assignment, changes, given)
    changes |= days_ended(the_state(), assignment, changes)
    if "submission_types" in given and not is_type_kept(the_state(), assignment):
        changes["submission_types"] = [kind for kind in types if kind] or ["none"]
        changes["annotatable_attachment_id"] = _document_to_annotate(types, given)
    elif changes.get("grading_type") == "not_graded" and "submission_types" not in given:
        changes["submission_types"] = ["not_graded"]
    types = changes.get("submission_types", assignment.submission_types)
    tag = _tag(course, assignment, given, problems) if types == ["external_tool"] else None
    if types == ["external_tool"]:
        changes["peer_reviews"] = False
    changes |= _published(assignment, given, problems)
    changes |= _sis_fields(course, assignment, given)
    _check_sis_due_date(assignment, changes, problems)
    _check_fixed_fields(course, assignment, changes, problems)
    _check_frozen_dates(assignment, changes, problems)
    changed = changed_columns(assignment, changes, group_id, tag)
    if locked := locked_error(assignment, changed):
        problems.errors["base"] = locked
    problems.raise_any()
    note_downstream_changes(assignment, changed)
    for key, value in changes.items():
        setattr(assignment, key, value)
    assignment.tag = tag
    _place(assignment, group_id, given)


def _checked_types(given: Parameters, problems: Problems) -> list[str]:
    """Return the submission types; a page needs conditional release, which is off here."""
    types = strings(given.get("submission_types"))
    for kind in types:
        if kind == "wiki_page":
            raise CanvasError(400, {"errors": {}})
        if kind and kind not in SUBMISSION_TYPES:
            problems.add("assignment[submission_types]", "Invalid submission types")
            break
    return types


def _document_to_annotate(types: list[str], given: Parameters) -> int | None:
    """Return the document that students annotate; Canvas asks for it anew with each such change.

    lib/api/v1/assignment.rb, update_parameters_valid?: it refuses without naming a field.
    """
    if "student_annotation" not in types:
        return None
    document = integer(given.get("annotatable_attachment_id"))
    if document is None:
        raise CanvasError(400, {"errors": {}})
    return document


def _plain_changes(given: Parameters, problems: Problems) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    if "name" in given:
        changes["name"] = _checked_name(given["name"], problems)
    if "points_possible" in given:
        points = number(given["points_possible"]) or 0.0
        if points < 0:
            message = "The value of possible points for this assignment must be zero or greater."
            problems.add("points_possible", message)
        elif points > LARGEST_POINTS:
            message = (
                f"The value of possible points for this assignment cannot exceed {LARGEST_POINTS}."
            )
            problems.add("points_possible", message)
        changes["points_possible"] = points
    if str(given.get("grading_type")) in GRADING_TYPES:
        changes["grading_type"] = str(given["grading_type"])
    if "description" in given:
        text = given["description"]
        kept = None if text is None else sanitised(str(text))
        changes["description"] = kept and with_short_links(kept, request.host_url)
    changes |= {key: flag(given[key]) for key in FLAGS if key in given}
    changes |= _attempts(given, problems)
    if "grading_standard_id" in given and not given["grading_standard_id"]:
        # A scheme that the course does not know is left out in silence, and here it knows none.
        changes["grading_standard_id"] = None
    if "allowed_extensions" in given:
        texts = ",".join(strings(given["allowed_extensions"])).split(",")
        changes["allowed_extensions"] = [text.strip() for text in texts if text.strip()]
    return changes


def _attempts(given: Parameters, problems: Problems) -> dict[str, Any]:
    """Return how often work may be handed in: -1 for any number, else more than none at all."""
    attempts = integer(given.get("allowed_attempts"))
    if attempts is None:
        return {}
    if attempts < 1 and attempts != -1:
        problems.add("allowed_attempts", "must be greater than 0", "greater_than")
    return {"allowed_attempts": attempts}


def _checked_name(given: object, problems: Problems) -> str:
    name = "" if given is None else str(given).strip()
    longest = the_state().maximum_assignment_name_length
    if not name:
        problems.add("title", "blank", "blank")
    elif len(name) > longest:
        problems.add("title", f"The title cannot be longer than {longest} characters", "too_long")
    return name


def _checked_dates(given: Parameters, problems: Problems) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    for key in DATES:
        if key in given:
            try:
                changes[key] = _date(given[key])
            except ValueError:
                problems.add(f"assignment[{key}]", f"Invalid datetime for {key}")
    return changes


def _check_fixed_fields(
    course: Course, assignment: Assignment, changes: dict[str, Any], problems: Problems
) -> None:
    """Refuse what nobody but an admin changes once it is due in a closed grading period.

    lib/api/v1/assignment.rb, assignment_editable_fields_valid?.
    """
    closed = assignment.id and in_closed_period(course, assignment.due_at)
    if not closed or has_right(course, "manage"):
        return
    for key in _FIXED_IN_CLOSED_PERIOD:
        if key in changes and changes[key] != getattr(assignment, key):
            message = "cannot be changed because this assignment is due in a closed grading period"
            problems.add("published" if key == "workflow_state" else key, message)


def _check_frozen_dates(
    assignment: Assignment, changes: dict[str, Any], problems: Problems
) -> None:
    """Refuse dates that the account has locked (abstract_assignment.rb frozen_atts_not_altered)."""
    for key in DATES:
        locked = key in (assignment.frozen_attributes or ())
        if locked and key in changes and changes[key] != getattr(assignment, key):
            problems.add(key, f"You don't have permission to edit the locked attribute {key}")


def _date(value: object) -> str | None:
    """Return a date with its time; ValueError for one without (lib/api.rb, ISO8601_REGEX)."""
    text = str(value or "").strip()
    if text and not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?", text):
        raise ValueError(text)
    return moment(value)


def in_closed_period(course: Course, due_at: str | None) -> bool:
    """Return whether a due date lies in a closed grading period."""
    return due_at is not None and any(
        start <= due_at <= end for start, end in course.closed_grading_periods
    )


def _check_closed_periods(
    course: Course, assignment: Assignment, changes: dict[str, Any], given: Parameters
) -> None:
    """Refuse with 403 a due date in a closed grading period, and another for one due there.

    app/controllers/concerns/submittables_grading_period_protection.rb.
    """
    if "due_at" not in given or has_right(course, "manage"):
        return
    due_at, problems = changes.get("due_at"), Problems()
    if assignment.id and in_closed_period(course, assignment.due_at):
        if due_at != assignment.due_at:
            message = "Cannot change the due date when due in a closed grading period"
            problems.add("due_at", message)
    elif in_closed_period(course, due_at):
        verb = "change" if assignment.id else "set"
        message = f"Cannot {verb} the due date to a date within a closed grading period"
        problems.add("due_at", message)
    problems.raise_any(403)


def _group(
    course: Course, assignment: Assignment, given: Parameters, problems: Problems
) -> int | None:
    """Return the group asked for; an unknown number means the default group, silently."""
    if "assignment_group_id" not in given or given["assignment_group_id"] in {None, ""}:
        return None
    wanted = integer(given["assignment_group_id"])
    if wanted is None or wanted <= 0:
        problems.add("assignment[assignment_group_id]", "must be a positive number")
        return None
    group = the_state().groups.get(wanted)
    if group is None or group.course_id != course.id or group.deleted:
        return the_state().groups_of(course.id)[0].id
    return wanted


def _tag(
    course: Course, assignment: Assignment, given: Parameters, problems: Problems
) -> ToolTag | None:
    """Return the tag to keep; Canvas looks a tool up only while no tool is bound."""
    wanted = mapping(given.get("external_tool_tag_attributes"))
    old = assignment.tag
    if not wanted:
        return old
    url = str(wanted.get("url", old.url if old else "") or "").strip()
    if url and not _is_web_address(url):
        problems.add("external_tool_tag.url", "is not a valid URL")
    tag = ToolTag(
        url=url,
        new_tab=old.new_tab if old else None,
        content_id=old.content_id if old else None,
        external_data=old.external_data if old else "",
        resource_link_id=old.resource_link_id if old else "",
    )
    if "new_tab" in wanted:
        tag.new_tab = None if wanted["new_tab"] is None else flag(wanted["new_tab"])
    if "external_data" in wanted:
        tag.external_data = str(wanted["external_data"] or "")
    if str(wanted.get("content_type")) in TOOL_CONTENT_TYPES and wanted.get("content_id"):
        content_id = integer(wanted["content_id"])
        if content_id not in the_state().tools:
            raise not_found()
        tag.content_id = content_id
    if tag.content_id is None:
        found = find_tool(the_state(), course, url)
        tag.content_id = found.id if found else None
    return tag


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and " " not in text


def _published(assignment: Assignment, given: Parameters, problems: Problems) -> dict[str, Any]:
    if "published" not in given:
        return {}
    published = flag(given["published"])
    if not published and has_submissions(assignment):
        problems.add("published", "Can't unpublish if there are student submissions")
    return {"workflow_state": "published" if published else "unpublished"}


def has_submissions(assignment: Assignment) -> bool:
    """Return whether a student has handed something in."""
    handed_in = the_state().submissions_of(assignment.id)
    return any(row.submitted_at is not None for row in handed_in)


def _sis_fields(course: Course, assignment: Assignment, given: Parameters) -> dict[str, Any]:
    """Return the SIS fields of those who manage SIS; everybody else's are dropped in silence."""
    if not has_right(course, "manage_sis"):
        return {}
    changes: dict[str, Any] = {}
    if "integration_id" in given:
        changes["integration_id"] = given["integration_id"] or None
    if "integration_data" in given:
        changes["integration_data"] = mapping(given["integration_data"])
    if "sis_assignment_id" in given and not given["sis_assignment_id"]:
        changes["sis_assignment_id"] = None
    elif "sis_assignment_id" in given:
        wanted = str(given["sis_assignment_id"])
        for other in the_state().assignments.values():
            if other is not assignment and other.sis_assignment_id == wanted:
                message = f"An assignment with sis_source_id {wanted} already exists"
                raise message_error(409, message)
        changes["sis_assignment_id"] = wanted
    return changes


def _check_sis_due_date(
    assignment: Assignment, changes: dict[str, Any], problems: Problems
) -> None:
    posted = changes.get("post_to_sis", assignment.post_to_sis)
    due_at = changes.get("due_at", assignment.due_at)
    if the_state().post_to_sis_requires_due_at and posted and due_at is None:
        problems.add("due_at", "cannot be blank when Post to Sis is checked")


def _place(assignment: Assignment, group_id: int | None, given: Parameters) -> None:
    state = the_state()
    if group_id is not None and group_id != assignment.assignment_group_id:
        left, assignment.assignment_group_id = assignment.assignment_group_id, group_id
        append(state, assignment)
        close_gap(state, left)
    position = integer(given.get("position"))
    if position is not None:
        insert_at(state, assignment, position)
