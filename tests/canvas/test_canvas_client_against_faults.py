"""The client and a sandbox in which things go wrong."""

import logging

import pytest

from helpers.service_errors import fails_as
from wizard.canvas.client import connect_canvas, probe_host
from wizard.canvas.types import AssignmentFields, ExternalToolFields
from wizard.http.errors import NotTheApi, ProblemKind, ServiceError
from wizard.sandbox import Sandbox, SandboxOptions
from wizard.secret import Secret


@pytest.fixture
def sandbox():
    with Sandbox(SandboxOptions(assignments=5)) as running:
        yield running


@pytest.fixture
def canvas(sandbox, timing):
    connection = sandbox.connection
    client = connect_canvas(connection.canvas_url, Secret(connection.canvas_token), timing=timing)
    yield client
    client.close()


def test_a_login_page_in_front_of_canvas_is_told(sandbox, canvas):
    sandbox.faults.add("html")
    with pytest.raises(NotTheApi):
        canvas.get_self()
    with pytest.raises(NotTheApi):
        probe_host(sandbox.connection.canvas_url)


@pytest.mark.parametrize("fault", ["502", "drop-before", "drop", "403-throttle", "429"])
def test_a_read_survives_what_passes(sandbox, canvas, fault):
    sandbox.faults.add(f"{fault}:GET:2")
    assert canvas.list_assignments(sandbox.connection.canvas_course_id)


@pytest.mark.parametrize("fault", ["403-throttle", "429"])
def test_throttling_that_does_not_end_is_told(sandbox, canvas, fault):
    sandbox.faults.add(fault)
    with fails_as(ProblemKind.THROTTLED):
        canvas.get_self()


def test_an_answer_cut_in_half_is_told(sandbox, canvas):
    sandbox.faults.add("truncated")
    with fails_as(NotTheApi, ProblemKind.CONNECTION_LOST):
        canvas.get_self()


@pytest.mark.parametrize("fault", ["500-after", "502-after", "drop"])
def test_a_create_whose_answer_is_lost_is_not_sent_again(sandbox, canvas, fault):
    course_id = sandbox.connection.canvas_course_id
    sandbox.faults.add(f"{fault}:POST:1")
    with fails_as(ProblemKind.SERVER_DOWN, ProblemKind.CONNECTION_LOST):
        canvas.create_assignment(course_id, AssignmentFields(name="Only once"))
    names = [assignment.name for assignment in canvas.list_assignments(course_id)]
    assert names.count("Only once") == 1


def test_a_throttled_create_is_sent_again_and_there_is_one(sandbox, canvas):
    course_id = sandbox.connection.canvas_course_id
    sandbox.faults.add("403-throttle:POST:3")
    created = canvas.create_assignment(course_id, AssignmentFields(name="Only once"))
    names = [assignment.name for assignment in canvas.list_assignments(course_id)]
    assert names.count("Only once") == 1
    assert created.name == "Only once"


def test_a_list_of_many_pages_is_complete(sandbox, canvas):
    course_id = sandbox.connection.canvas_course_id
    before = len(canvas.list_assignments(course_id))
    created = [
        canvas.create_assignment(course_id, AssignmentFields(name=f"Lab {number}")).id
        for number in range(230)
    ]
    listed = [assignment.id for assignment in canvas.list_assignments(course_id)]
    assert len(listed) == len(set(listed)) == before + 230
    assert set(created) <= set(listed)


def test_no_secret_reaches_a_log_whatever_happens(sandbox, canvas, caplog):
    caplog.set_level(logging.DEBUG)
    connection, course_id = sandbox.connection, sandbox.connection.canvas_course_id
    fields = ExternalToolFields(
        name="Codio",
        url=connection.lti_url,
        domain="127.0.0.1",
        consumer_key=connection.consumer_key,
        shared_secret=Secret(connection.shared_secret),
        privacy_level="public",
    )
    tool = canvas.create_external_tool(course_id, fields)
    launch = canvas.sessionless_launch(course_id, tool_id=tool.id)
    form = canvas.fetch_launch_form(launch)
    for fault in ("500:PUT:1", "422:PUT:1", "drop:PUT:3", "html:PUT:1"):
        sandbox.faults.add(fault)
        with pytest.raises(ServiceError) as caught:
            canvas.update_external_tool(course_id, tool.id, fields)
        assert connection.shared_secret not in str(caught.value) + repr(caught.value)
    secrets = [
        connection.canvas_token,
        connection.shared_secret,
        form.parameters["oauth_signature"],
        *launch.url.reveal().partition("?")[2].replace("=", "&").split("&")[1::2],
    ]
    logged = "\n".join(
        r.getMessage() for r in caplog.records if r.name.startswith(("urllib3", "wizard.http"))
    )
    assert "/external_tools/sessionless_launch" in logged
    assert [secret for secret in secrets if secret in logged] == []
