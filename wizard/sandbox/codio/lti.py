"""Codio as an LTI 1.1 provider: every address that an LMS may post a launch to (codio.md §2.3)."""

from urllib.parse import urlencode

from flask import Blueprint, render_template, request, url_for
from flask.typing import ResponseReturnValue

from wizard.sandbox.codio.launch import Launch
from wizard.sandbox.codio.launch_effects import account_for, enrol, start, visible_learners
from wizard.sandbox.codio.launch_signature import check_signature
from wizard.sandbox.codio.launch_target import check_may_start, find_target
from wizard.sandbox.codio.launch_urls import LaunchPath, assignment_url, parse_launch_path
from wizard.sandbox.codio.problems import LaunchError
from wizard.sandbox.codio.state import Assignment, CodioState, Course, User

_SELECTION_MESSAGES = ("basic-lti-launch-request", "ContentItemSelectionRequest")


def lti_blueprint(state: CodioState) -> Blueprint:
    """Return the LTI provider."""
    blueprint = Blueprint("lti", __name__)

    @blueprint.post("/lti", strict_slashes=False)
    @blueprint.post("/lti/course_navigation", strict_slashes=False)
    def generic() -> ResponseReturnValue:
        # A very old form names the organisation in the query, with an id of its own.
        return _launch(state, _verified(state), None)

    @blueprint.post("/lti/<segment>", strict_slashes=False)
    def launch(segment: str) -> ResponseReturnValue:
        verified = _verified(state)
        path = parse_launch_path(segment)
        if path is None:
            raise LaunchError(404, "Page not found", "This is not the address of an assignment.")
        return _launch(state, verified, path)

    @blueprint.post("/lti/resource_selection", strict_slashes=False)
    @blueprint.post("/lti/editor_button", strict_slashes=False)
    def selection() -> ResponseReturnValue:
        return _selection_page(state, _verified(state, _SELECTION_MESSAGES))

    @blueprint.post("/lti/link_endpoint", strict_slashes=False)
    def link_endpoint() -> ResponseReturnValue:
        # What this address does beside being one of Codio's is unknown.
        return _launch(state, _verified(state), None)

    @blueprint.get("/lti/<organization_id>/config.xml")
    def configuration(organization_id: str) -> ResponseReturnValue:
        base = request.host_url.rstrip("/")
        if organization_id != state.organization_id:
            raise LaunchError(404, "Page not found", "No organisation has this configuration.")
        text = render_template("config.xml", base=base, host=request.host, state=state)
        return text, 200, {"Content-Type": "application/xml; charset=utf-8"}

    return blueprint


def _verified(
    state: CodioState, message_types: tuple[str, ...] = ("basic-lti-launch-request",)
) -> Launch:
    form = list(request.form.items(multi=True))
    check_signature(state, request.base_url, request.query_string.decode("ascii", "replace"), form)
    launch = Launch(dict(form))
    message_type = launch.parameter("lti_message_type")
    if message_type not in message_types:
        raise LaunchError(400, "Unsupported message type", "This address takes other messages.")
    if message_type == "basic-lti-launch-request" and not launch.parameter("resource_link_id"):
        raise LaunchError(400, "This is not an LTI launch", "Missing: resource_link_id.")
    launch.require_person()
    return launch


def _launch(state: CodioState, launch: Launch, path: LaunchPath | None) -> ResponseReturnValue:
    target = find_target(state, path, launch)
    if target.assignment is not None and launch.role == "student":
        check_may_start(state, target.assignment, request.remote_addr or "")
    user = account_for(state, launch)
    progress = None
    if target.course is not None:
        enrol(state, target.course, user, launch)
        if target.assignment is not None and launch.role == "student":
            progress = start(target.course, target.assignment, user, launch)
            progress.feedback_url = url_for(
                "work.feedback",
                course_id=target.course.id,
                assignment_id=target.assignment.id,
                user_id=user.id,
                _external=True,
            )
    learners = None
    if target.course is not None and launch.role == "mentor":
        learners = visible_learners(state, target.course, user)
    return render_template(
        "launched.html",
        launch=launch,
        user=user,
        course=target.course,
        assignment=target.assignment,
        progress=progress,
        learners=learners,
        courses=_courses_of(state, user),
    )


def _courses_of(state: CodioState, user: User) -> list[Course]:
    return [c for c in state.courses.values() if user.id in c.teachers or user.id in c.students]


def _selection_page(state: CodioState, launch: Launch) -> ResponseReturnValue:
    base = request.host_url.rstrip("/")
    return_url = launch.parameter(
        "content_item_return_url", "ext_content_return_url", "launch_presentation_return_url"
    )

    def link(course: Course, assignment: Assignment) -> str:
        url = assignment_url(base, course, assignment)
        if not return_url:
            return url
        answer = urlencode({"return_type": "lti_launch_url", "url": url, "text": assignment.name})
        return f"{return_url}{'&' if '?' in return_url else '?'}{answer}"

    return render_template(
        "selection.html", courses=_selectable(state, launch.email), link=link, launch=launch
    )


def _selectable(state: CodioState, email: str) -> list[Course]:
    """Return the courses in the "Find" list of whoever has exactly this e-mail address."""
    return [
        course
        for course in state.courses.values()
        if course.organization_id == state.organization_id
        and course.lti.enable_lti
        and course.archived_at is None
        and any(email and state.users[teacher].email == email for teacher in course.teachers)
        and any(assignment.published for _, assignment in course.assignments())
    ]
