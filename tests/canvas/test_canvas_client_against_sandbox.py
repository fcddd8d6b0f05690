"""The client and the sandbox's Canvas, over real HTTP."""

import pytest

from wizard.canvas.client import connect_canvas, parse_course_home_url, probe_host
from wizard.canvas.types import AssignmentFields, ExternalToolFields, ExternalToolTagFields
from wizard.http.errors import NotFound, TokenInvalid, ValidationFailed
from wizard.sandbox import Sandbox
from wizard.secret import Secret


@pytest.fixture
def connection():
    with Sandbox() as sandbox:
        yield sandbox.connection


@pytest.fixture
def canvas(connection):
    client = connect_canvas(connection.canvas_url, Secret(connection.canvas_token))
    yield client
    client.close()


def _codio(connection, **more) -> ExternalToolFields:
    return ExternalToolFields(
        name="Codio",
        url=connection.lti_url,
        domain=connection.lti_url.split("/")[2],
        consumer_key=connection.consumer_key,
        shared_secret=Secret(connection.shared_secret),
        privacy_level="public",
        **more,
    )


def test_the_sandbox_is_recognised_and_the_token_decides(connection, canvas):
    probe_host(connection.canvas_url)
    assert canvas.get_self().name == canvas.get_profile().name
    wrong = connect_canvas(connection.canvas_url, Secret("not-the-right-token"))
    with pytest.raises(TokenInvalid):
        wrong.get_self()
    wrong.close()


def test_a_course_is_created_published_and_taken_back(canvas):
    account = canvas.list_course_creation_accounts()[0]
    course = canvas.create_course(account.id, "Codio Test Course", "CODIO")
    assert course.workflow_state == "unpublished"
    assert course.id in {own.id for own in canvas.list_courses(enrollment_type="teacher")}
    assert canvas.publish_course(course.id).workflow_state == "available"
    assert canvas.unpublish_course(course.id).workflow_state == "unpublished"
    assert course.id in {found.id for found in canvas.search_courses(account.id, "Codio Test")}
    canvas.delete_course(course.id)
    with pytest.raises(NotFound):
        canvas.get_course(course.id)


def test_a_tool_is_installed_read_back_changed_and_removed(connection, canvas):
    course_id = connection.canvas_course_id
    before = canvas.list_external_tools(course_id, include_parents=True)
    tool = canvas.create_external_tool(course_id, _codio(connection, custom_fields={"a": "b"}))
    read = canvas.get_external_tool(course_id, tool.id)
    assert read.consumer_key == connection.consumer_key
    assert read.privacy_level == "public"
    assert read.custom_fields == {"a": "b"}
    changed = canvas.update_external_tool(course_id, tool.id, ExternalToolFields(name="Codio 2"))
    assert (changed.id, changed.name, changed.consumer_key) == (
        tool.id,
        "Codio 2",
        read.consumer_key,
    )
    assert tool.id in {app.app_id for app in canvas.list_lti_apps(course_id)}
    canvas.delete_external_tool(course_id, tool.id)
    assert canvas.list_external_tools(course_id, include_parents=True) == before


def test_a_tool_without_a_key_is_refused_by_field(connection, canvas):
    with pytest.raises(ValidationFailed) as caught:
        canvas.create_external_tool(connection.canvas_course_id, ExternalToolFields(name="Codio"))
    fields = {error.field for error in caught.value.problem.field_errors}
    assert {"consumer_key", "shared_secret", "url"} <= fields


def test_an_assignment_launches_the_tool_that_it_is_bound_to(connection, canvas):
    course_id = connection.canvas_course_id
    tool = canvas.create_external_tool(course_id, _codio(connection))
    group = canvas.create_assignment_group(course_id, "Codio")
    tag = ExternalToolTagFields(
        url=f"{connection.lti_url}_{connection.codio_course_id}_abc",
        new_tab=True,
        content_type="ContextExternalTool",
        content_id=tool.id,
    )
    created = canvas.create_assignment(
        course_id,
        AssignmentFields(
            name="Loops",
            points_possible=10,
            published=True,
            submission_types=("external_tool",),
            assignment_group_id=group.id,
            external_tool_tag_attributes=tag,
        ),
    )
    assert created == canvas.get_assignment(course_id, created.id)
    assert created.launch_url == tag.url
    assert created.external_tool_tag_attributes.content_id == tool.id
    launch = canvas.sessionless_launch(course_id, assignment_id=created.id)
    assert launch.id == tool.id
    form = canvas.fetch_launch_form(launch)
    assert form.parameters["oauth_consumer_key"] == connection.consumer_key
    assert form.action.startswith(connection.lti_url)
    assert canvas.sessionless_launch(course_id, url="https://nobody.example/lti") is None
    canvas.delete_assignment(course_id, created.id)
    canvas.delete_assignment_group(course_id, group.id)
    assert created.id not in {assignment.id for assignment in canvas.list_assignments(course_id)}


def test_an_observer_is_linked_to_a_student_and_unlinked(connection, canvas):
    course_id = connection.canvas_course_id
    (observer,) = canvas.list_users(course_id, "observer")
    before = canvas.list_enrollments(course_id, "ObserverEnrollment")
    observed = {row.associated_user_id for row in before}
    student = next(s for s in canvas.list_users(course_id, "student") if s.id not in observed)
    linked = canvas.create_observer_enrollment(course_id, observer.id, student.id)
    assert linked.associated_user_id == student.id
    canvas.delete_enrollment(course_id, linked.id)
    assert canvas.list_enrollments(course_id, "ObserverEnrollment") == before


def test_each_student_has_a_row_of_what_was_handed_in(connection, canvas):
    course_id = connection.canvas_course_id
    with_work = [a for a in canvas.list_assignments(course_id) if a.has_submitted_submissions]
    assert with_work
    students = {user.id for user in canvas.list_users(course_id, "student")}
    submissions = canvas.list_submissions(course_id, with_work[0].id)
    assert {submission.user_id for submission in submissions} == students


def test_a_course_home_url_leads_back_to_the_course(connection, canvas):
    assignment = canvas.list_assignments(connection.canvas_course_id)[0]
    parsed = parse_course_home_url(assignment.html_url)
    assert parsed.origin == canvas.origin
    assert parsed.course_id == connection.canvas_course_id
