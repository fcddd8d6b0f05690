"""The client and the sandbox's Codio, over real HTTP."""

import pytest

from wizard.codio.client import CodioEndpoints, connect_codio
from wizard.codio.export_files import PasteKind, recognise_paste
from wizard.codio.launch_url import LaunchUrlKind, parse_launch_url
from wizard.codio.types import AssignmentSettingsFields, MentorLearners
from wizard.http.errors import NotFound, TokenInvalid
from wizard.sandbox import Sandbox
from wizard.secret import Secret


@pytest.fixture(scope="module")
def connection():
    with Sandbox() as sandbox:
        yield sandbox.connection


@pytest.fixture(scope="module")
def endpoints(connection):
    return CodioEndpoints(
        domain="codio.com",
        api_url=connection.codio_url,
        auth_url=connection.codio_auth_url,
        lti_url=connection.lti_url,
    )


@pytest.fixture
def codio(connection, endpoints):
    client = connect_codio(
        endpoints, connection.codio_client_id, Secret(connection.codio_client_secret)
    )
    yield client
    client.close()


def test_a_wrong_secret_is_refused(connection, endpoints):
    client = connect_codio(endpoints, connection.codio_client_id, Secret("not-the-right-one"))
    with pytest.raises(TokenInvalid):
        client.list_courses()
    client.close()


def test_the_course_is_found_by_list_and_id(connection, codio):
    course = codio.get_course(connection.codio_course_id)
    assert len(course.assignments()) == 69
    assert len(course.modules) == 12
    listed = {found.id: found.archived for found in codio.list_courses()}
    assert listed[course.id] is False
    assert all(found.archived for found in codio.list_courses(archived=True))
    with pytest.raises(NotFound):
        codio.get_course("0" * 32)


def test_people_settings_and_progress_are_read(connection, codio):
    course_id = connection.codio_course_id
    assignment = codio.get_course(course_id).assignments()[0]
    assert codio.list_teachers(course_id)
    student = codio.list_students(course_id)[0]
    progress = codio.get_student_progress(course_id, student.email)
    assert assignment.id in {item.assignment_id for item in progress}
    rows = codio.list_assignment_students(course_id, assignment.id)
    assert student.id in {row.student_id for row in rows}
    released = codio.update_assignment_settings(
        course_id, assignment.id, AssignmentSettingsFields(releaseGrades=True)
    )
    assert released.releaseGrades is True
    assert codio.get_assignment_settings(course_id, assignment.id).releaseGrades is True


def test_the_mentors_mapping_is_taken(connection, codio):
    student = codio.list_students(connection.codio_course_id)[0]
    teacher = codio.list_teachers(connection.codio_course_id)[0]
    mapping = [MentorLearners(mentorId=teacher.email, learnerIds=(student.email,))]
    assert codio.filter_learners_for_mentors(connection.codio_course_id, mapping)


def test_the_sandboxs_lti_url_is_the_organisations(connection, endpoints):
    parsed = parse_launch_url(connection.lti_url, endpoints)
    assert parsed.kind is LaunchUrlKind.ORGANISATION
    assert recognise_paste(connection.lti_url, endpoints).kind is PasteKind.LAUNCH_URL
    assert recognise_paste(connection.consumer_key, endpoints).kind is PasteKind.CONSUMER_KEY
