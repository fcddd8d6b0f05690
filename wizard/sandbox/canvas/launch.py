"""The parameters and the page of a launch (canvas.md §4.2, §7)."""

import re
from html import escape

from flask import request

from wizard.sandbox.canvas.context import account_named, the_state
from wizard.sandbox.canvas.enrollment_json import AVATAR
from wizard.sandbox.canvas.model import Assignment, Course, PendingLaunch, Tool, User
from wizard.sandbox.canvas.oauth1 import signed_form
from wizard.sandbox.canvas.rights import STUDENT_TYPES, active_enrollments
from wizard.sandbox.canvas.roles import all_roles, launch_roles
from wizard.sandbox.canvas.variables import Expander, enrollment_state

SHARES_NAME = frozenset({"public", "name_only"})
USUAL_WIDTH, USUAL_HEIGHT = 800, 400
"""Pixels of a placement that tells no size (external_tools_api_spec.rb, example_json)."""
CONTENT_OF_PLACEMENT = {
    "editor_button": {
        "selection_directive": "embed_content",
        "ext_content_intended_use": "embed",
        "ext_content_return_types": "oembed,lti_launch_url,url,image_url,iframe",
    },
    "resource_selection": {
        "selection_directive": "select_link",
        "ext_content_intended_use": "navigation",
        "ext_content_return_types": "lti_launch_url",
    },
    "homework_submission": {"ext_content_intended_use": "homework"},
    "migration_selection": {
        "ext_content_intended_use": "content_package",
        "ext_content_return_types": "file",
        "ext_content_file_extensions": "zip,imscc",
    },
}
SHARES_EMAIL = frozenset({"public", "email_only"})


def launch_form(launch: PendingLaunch, tool: Tool) -> dict[str, str]:
    """Return the signed fields that a browser would post to the launch URL."""
    state = the_state()
    user = state.users[launch.user_id]
    course = state.courses[launch.context_id] if launch.context_type == "Course" else None
    assignment = state.assignments.get(launch.assignment_id or 0)
    expander = Expander(state, user, course, assignment)
    fields = _message(launch, course) | _size(tool, launch.placement)
    fields |= _person(tool, user, course, expander)
    if course is not None:
        fields["custom_canvas_enrollment_state"] = enrollment_state(state, user, course)
    if tool.privacy_level == "public":
        fields |= _canvas_ids(user, course, launch.context_id)
    if assignment is not None:
        fields |= _assignment(tool, user, assignment)
    fields |= _custom_fields(tool, launch.placement, expander)
    fields |= _returned_content(launch)
    return signed_form(
        launch.url,
        {name: value for name, value in fields.items() if value is not None},
        consumer_key=tool.consumer_key,
        shared_secret=tool.shared_secret,
        timestamp=int(state.clock().timestamp()),
        standard=tool.oauth_compliant or state.disable_lti_post_only,
    )


def login_fields(launch: PendingLaunch, tool: Tool) -> dict[str, str]:
    """Return what an LTI 1.3 launch begins with: a login request, with nothing signed."""
    user = the_state().users[launch.user_id]
    return {
        "iss": "https://canvas.instructure.com",
        "login_hint": the_state().lti_user_id(user),
        "client_id": tool.consumer_key,
        "target_link_uri": launch.url,
        "deployment_id": tool.deployment_id or "",
        "canvas_region": "not_configured",
    }


def _message(launch: PendingLaunch, course: Course | None) -> dict[str, str]:
    root = account_named("self")
    if course is not None:
        context_id, title, label = course.lti_context_id, course.name, course.course_code
    else:
        context_id, title, label = root.uuid, root.name, root.name
    return {
        "lti_message_type": "basic-lti-launch-request",
        "lti_version": "LTI-1p0",
        "resource_link_id": launch.resource_link_id or context_id,
        "resource_link_title": launch.title,
        "context_id": context_id,
        "context_label": label,
        "context_title": title,
        "launch_presentation_document_target": "iframe",
        "launch_presentation_locale": "en",
        "launch_presentation_return_url": _return_url(launch),
        "oauth_callback": "about:blank",
        "tool_consumer_info_product_family_code": "canvas",
        "tool_consumer_info_version": "cloud",
        "tool_consumer_instance_guid": f"{root.uuid}.canvas-lms",
        "tool_consumer_instance_name": root.name,
        "tool_consumer_instance_contact_email": "notifications@example.edu",
    }


def _person(tool: Tool, user: User, course: Course | None, expander: Expander) -> dict[str, str]:
    given, _, family = user.name.rpartition(" ")
    fields = {
        "user_id": the_state().lti_user_id(user),
        "roles": launch_roles(the_state(), user, course),
        "ext_roles": all_roles(the_state(), user, course),
    }
    if tool.privacy_level in SHARES_NAME:
        fields |= {
            "lis_person_name_given": given,
            "lis_person_name_family": family,
            "lis_person_name_full": user.name,
        }
    if tool.privacy_level in SHARES_EMAIL:
        fields["lis_person_contact_email_primary"] = user.email
    if tool.privacy_level == "public":
        fields["user_image"] = AVATAR
        if user.sis_user_id:
            fields["lis_person_sourcedid"] = user.sis_user_id
        if expander.observees():
            fields["role_scope_mentor"] = expander.observees()
    return fields


def _size(tool: Tool, placement: str | None) -> dict[str, str]:
    """Return how large a placement is shown; nothing for a launch without one."""
    placed = tool.placements.get(placement or "")
    if placed is None:
        return {}
    width = placed.get("selection_width") or tool.selection_width or USUAL_WIDTH
    height = placed.get("selection_height") or tool.selection_height or USUAL_HEIGHT
    return {"launch_presentation_width": str(width), "launch_presentation_height": str(height)}


def _returned_content(launch: PendingLaunch) -> dict[str, str]:
    """Return what a placement that hands content back tells of it (set_resource_type_keys)."""
    told = CONTENT_OF_PLACEMENT.get(launch.placement or "")
    return told | {"ext_content_return_url": _return_url(launch)} if told else {}


def _return_url(launch: PendingLaunch) -> str:
    """Return where a sessionless launch returns to: its course or account itself."""
    kind = "courses" if launch.context_type == "Course" else "accounts"
    return f"{request.host_url}{kind}/{launch.context_id}"


def _canvas_ids(user: User, course: Course | None, context_id: int) -> dict[str, str]:
    fields = {
        "custom_canvas_api_domain": request.host,
        "custom_canvas_user_id": str(user.id),
        "custom_canvas_user_login_id": user.login_id,
    }
    if course is None:
        fields["custom_canvas_account_id"] = str(context_id)
        fields["custom_canvas_account_sis_id"] = "$Canvas.account.sisSourceId"
    else:
        fields |= {
            "custom_canvas_course_id": str(course.id),
            "custom_canvas_workflow_state": course.workflow_state,
        }
        if course.sis_course_id:
            fields["lis_course_offering_sourcedid"] = course.sis_course_id
    return fields


def _assignment(tool: Tool, user: User, assignment: Assignment) -> dict[str, str]:
    state = the_state()
    fields = {
        "custom_canvas_assignment_title": assignment.name,
        "custom_canvas_assignment_points_possible": _points(assignment.points_possible),
    }
    if tool.privacy_level == "public":
        fields["custom_canvas_assignment_id"] = str(assignment.id)
    rows = active_enrollments(state, user.id, assignment.course_id)
    if any(row.type in STUDENT_TYPES for row in rows):
        fields["lis_result_sourcedid"] = result_sourcedid(tool, user, assignment)
    service = f"{request.host_url}api/lti/v1/tools/{tool.id}"
    return fields | {
        "lis_outcome_service_url": f"{service}/grade_passback",
        "ext_ims_lis_basic_outcome_url": f"{service}/ext_grade_passback",
        "ext_outcome_data_values_accepted": "url,text",
        "ext_outcome_result_total_score_accepted": "true",
        "ext_outcome_submission_submitted_at_accepted": "true",
        "ext_outcome_submission_needs_additional_review_accepted": "true",
        "ext_outcome_submission_prioritize_non_tool_grade_accepted": "true",
        "ext_outcomes_tool_placement_url": f"{request.host_url}api/lti/v1/turnitin/"
        f"outcomes_placement/{tool.id}",
        "ext_lti_assignment_id": assignment.lti_context_id,
    }


def result_sourcedid(tool: Tool, user: User, assignment: Assignment) -> str:
    """Return the id under which a tool sends a student's score; it embeds the tool's id (§4)."""
    key = f"{tool.id}-{assignment.course_id}-{assignment.id}-{user.id}"
    return f"{key}-{the_state().opaque_identifier(key)}"


def _points(value: float | None) -> str:
    return "" if value is None else f"{value:g}"


def _custom_fields(tool: Tool, placement: str | None, expander: Expander) -> dict[str, str]:
    placed = tool.placements.get(placement or "", {}).get("custom_fields")
    fields = tool.custom_fields | (placed if isinstance(placed, dict) else {})
    sent = {}
    for name, value in fields.items():
        key = re.sub(r"[^\w]", "_", name, flags=re.ASCII).lower()
        key = key if key.startswith("custom_") else f"custom_{key}"
        sent[key] = expander.expand(str(value))
    return sent


def launch_page(url: str, fields: dict[str, str]) -> str:
    """Return the HTML page whose form a browser submits by itself."""
    inputs = "\n".join(
        f'<input type="hidden" name="{escape(name)}" id="{escape(name)}" value="{_value(value)}" />'
        for name, value in fields.items()
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8" /><title>External Tool</title></head>
<body>
<form action="{escape(url)}" class="hide" method="POST" target="tool_content" \
id="tool_form" data-tool-launch-type="" data-message-type="tool_launch">
{inputs}
</form>
<script>document.getElementById("tool_form").submit();</script>
</body>
</html>
"""


def _value(text: str) -> str:
    return escape(text).replace("\r", "&#13;").replace("\n", "&#10;")
