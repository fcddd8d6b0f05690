"""Who administers no account creates a course too, where Canvas lets teachers; by the same law."""

import pytest

from wizard.sandbox import people
from wizard.setup import operations
from wizard.setup.changes.results import ActionState
from wizard.setup.changes.undo import UndoState
from wizard.setup.snapshot import CanvasAccount


@pytest.fixture
def teacher(small_world):
    """The administrator's word is gone; what is left is teaching in accounts 1 and 2."""
    small_world.person = small_world.sandbox.canvas.user_named(people.ADMINISTRATOR.name)
    small_world.person.admin_of.clear()
    return small_world


@pytest.fixture
def may_create(teacher):
    teacher.sandbox.canvas.accounts[1].teachers_can_create_courses = True
    return teacher


def offered(world):
    account = world.read().canvas_account
    assert isinstance(account, CanvasAccount)
    return [(each.id, each.name) for each in account.where_to_create()]


def create(world, account_id=2):
    made = operations.create_canvas_course(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        cancellation=world.cancellation,
        account_id=account_id,
    )
    (result,) = made.results
    if result.id is not None:
        world.change_part("courses", canvas_course_id=result.id)
    return result


def named(world):
    courses = world.sandbox.canvas.courses.values()
    return [course for course in courses if course.name == "Codio Test Course"]


def undone(world):
    (result,) = world.undo()
    return result


def test_the_accounts_are_those_that_canvas_tells(teacher):
    assert offered(teacher) == []
    root = teacher.sandbox.canvas.accounts[1]
    root.teachers_can_create_courses = True
    own = teacher.sandbox.canvas.manually_created_courses_account()
    school, university = (2, "School of Engineering"), (1, "Example University")
    assert offered(teacher) == [(own.id, own.name), school, university]
    root.teachers_can_create_courses_anywhere = False
    assert offered(teacher) == [(own.id, own.name)]


@pytest.mark.parametrize("status", [404, 403, 500])
def test_where_canvas_does_not_tell_an_administrators_accounts_stand_in(small_world, status):
    small_world.hearing.add(f"{status}:GET /api/v1/course_creation_accounts")
    assert offered(small_world) == [(2, "School of Engineering")]


def test_an_administrator_who_may_not_create_is_not_offered_it(small_world):
    person = small_world.sandbox.canvas.user_named(people.ADMINISTRATOR.name)
    person.denied |= {"manage_courses_add", "create_courses"}
    assert offered(small_world) == []


def test_a_teacher_creates_a_course_and_teaches_it(may_create):
    own = may_create.sandbox.canvas.manually_created_courses_account().id
    result = create(may_create, own)
    assert result.state is ActionState.DONE
    (course,) = named(may_create)
    assert (course.id, course.account_id) == (result.id, own)
    assert may_create.read().canvas_course.course.id == course.id


@pytest.mark.parametrize("look", [1, 4])
def test_a_course_whose_answer_was_lost_is_found_among_ones_own(may_create, look):
    create_it, looks = "POST /api/v1/accounts/2/courses", "GET /api/v1/courses"
    hearing = may_create.hearing
    hearing.add(f"504-late:{create_it}:1")
    hearing.when(create_it, 1, lambda: hearing.when(looks, look, hearing.late.carry_out))

    result = create(may_create)

    assert result.state is ActionState.ADOPTED
    assert [course.id for course in named(may_create)] == [result.id]
    assert hearing.heard.count(create_it) == 1


def test_a_course_of_that_name_in_another_account_is_not_taken_for_it(may_create):
    state = may_create.sandbox.canvas
    elsewhere = state.manually_created_courses_account().id

    def make_another():
        other = state.add_course("Codio Test Course", "Codio Test Course", elsewhere)
        state.enroll(may_create.person.id, other.id, "TeacherEnrollment")

    create_it = "POST /api/v1/accounts/2/courses"
    may_create.hearing.add(f"504:{create_it}:1")
    may_create.hearing.when(create_it, 1, make_another)

    result = create(may_create)

    assert result.state is ActionState.DONE
    assert sorted(course.account_id for course in named(may_create)) == [2, elsewhere]


def test_a_teacher_who_may_not_is_told_and_nothing_is_made(teacher):
    result = create(teacher)
    assert result.state is ActionState.FAILED
    assert result.message
    assert named(teacher) == []


def test_undo_keeps_a_course_that_its_teacher_may_not_delete_and_says_who_may(may_create):
    create(may_create)
    kept = undone(may_create)
    assert kept.state is UndoState.KEPT
    assert "usually left to administrators" in kept.message
    assert [course.workflow_state for course in named(may_create)] == ["claimed"]

    may_create.person.granted.add("manage_courses_delete")
    assert undone(may_create).state is UndoState.UNDONE
    assert [course.workflow_state for course in named(may_create)] == ["deleted"]


def test_a_teachers_course_that_has_become_another_stays(may_create):
    may_create.person.granted.add("manage_courses_delete")
    create(may_create)
    (course,) = named(may_create)
    course.name = "Organic Chemistry"
    assert undone(may_create).state is UndoState.KEPT
    assert course.workflow_state == "claimed"
