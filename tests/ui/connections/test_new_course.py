"""A test course is offered to whoever may create one, administrator or not."""

from helpers.one_page import is_quiet, open_page
from wizard.sandbox import people
from wizard.sandbox.canvas.model import Account
from wizard.ui.connections.courses_page import CoursesPage


def opened(make_window, demo, *, as_teacher=True):
    if as_teacher:
        demo.sandbox.canvas.user_named(people.ADMINISTRATOR.name).admin_of.clear()
    return open_page(CoursesPage, make_window, demo)


def test_a_teacher_who_may_create_courses_is_offered_it_and_creates_one(make_window, demo, qtbot):
    canvas = demo.sandbox.canvas
    canvas.accounts[1].teachers_can_create_courses = True
    shown = opened(make_window, demo)
    new = shown.page.new_course
    assert shown.page.show_new.isVisible()
    shown.page.show_new.click()
    own = canvas.manually_created_courses_account()
    assert new.account.currentData() == own.id
    assert not new.more_accounts.isVisible()

    with qtbot.waitSignal(new.created, timeout=10_000) as created:
        new.create_button.click()
    qtbot.waitUntil(lambda: is_quiet(shown.parts))

    assert canvas.courses[created.args[0]].account_id == own.id
    assert shown.document.courses.canvas_course_id == created.args[0]
    assert any(choice.name == "Codio Test Course" for choice in shown.page.canvas.choices)


def test_a_teacher_who_may_not_is_offered_none(make_window, demo):
    shown = opened(make_window, demo)
    assert shown.page.canvas.choices
    assert not shown.page.show_new.isVisible()


def test_an_administrator_of_more_than_a_hundred_accounts_reads_what_to_do(make_window, demo):
    accounts = demo.sandbox.canvas.accounts
    for number in range(3, 130):
        accounts[number] = Account(
            id=number, name=f"Department {number}", parent_account_id=2, root_account_id=1
        )
    shown = opened(make_window, demo, as_teacher=False)
    shown.page.show_new.click()
    assert shown.page.new_course.account.count() == 100
    assert shown.page.new_course.more_accounts.isVisible()
