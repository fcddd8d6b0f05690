"""`canvasapi` against what the sandbox learnt last: grades by hand, sections that move, copies."""

import pytest
from canvasapi.exceptions import BadRequest, Unauthorized

from helpers.canvas_server import serve
from helpers.closing_canvasapi import Client

pytestmark = pytest.mark.filterwarnings("ignore:Canvas may respond unexpectedly:UserWarning")


@pytest.fixture
def served():
    with serve() as running:
        running.state.courses[running.state.course_id].workflow_state = "available"
        yield running


@pytest.fixture
def client(served):
    with Client(served.base, served.token) as canvas:
        yield canvas


@pytest.fixture
def course(client, served):
    return client.get_course(served.state.course_id)


def test_a_grade_is_given_excused_and_listed(course, served):
    student = served.state.user_named("Ben Larsson")
    made = course.create_assignment({"name": "Loops", "points_possible": 20, "published": True})
    submission = made.get_submission(student.id)
    assert submission.edit(submission={"posted_grade": "50%"}).score == 10.0
    assert made.get_submission(student.id, include=["submission_comments"]).score == 10.0
    assert submission.edit(submission={"excuse": True}).excused is True
    rows = course.get_multiple_submissions(student_ids=["all"], assignment_ids=[made.id])
    assert {row.user_id: row.excused for row in rows}[student.id] is True


def test_a_section_moves_and_comes_back(client, course):
    other = client.get_account(2).create_course(course={"name": "Elsewhere"})
    section = course.create_course_section(course_section={"name": "Evening"})
    assert section.cross_list_section(other.id).course_id == other.id
    assert section.decross_list_section().course_id == course.id
    with pytest.raises(BadRequest, match="not cross-listed"):
        section.decross_list_section()


def test_people_of_a_course_are_shown_and_refused(course, served):
    student = served.state.user_named("Ben Larsson")
    assert course.get_user(student.id).name == "Ben Larsson"
    token = served.as_person("Ruth Okafor").token
    with Client(served.base, token) as observer, pytest.raises(Unauthorized):
        list(observer.get_course(course.id).get_users())


def test_some_of_a_course_is_copied(client, course):
    target = client.get_account(2).create_course(course={"name": "Next term"})
    migration = target.create_content_migration(
        "course_copy_importer",
        settings={"source_course_id": course.id},
        selective_import=True,
    )
    kinds = [row.type for row in migration.get_selective_data()]
    assert "assignments" in kinds
    migration.update(copy={"all_assignments": "1"})
    assert len(list(target.get_assignments())) == len(list(course.get_assignments()))
    assert list(target.get_modules()) == []


def test_a_student_s_assignments_are_listed(client, course, served):
    student = client.get_user(served.state.user_named("Ben Larsson").id)
    shown = [each.name for each in student.get_assignments(course)]
    assert "Java - 2D arrays" in shown
    assert "JavaScript: Arrays" not in shown
