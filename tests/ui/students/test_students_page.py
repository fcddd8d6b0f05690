"""The Students page: what follows from each choice, and a list of mentors with who is known."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from helpers.one_page import nameless_controls, open_page
from wizard.findings import Status
from wizard.sandbox.people import MENTOR, OBSERVED, STUDENTS
from wizard.setup import operations
from wizard.setup.changes.mentor_filter import SetMentorFilter
from wizard.setup.changes.observer_link import LinkObserver
from wizard.setup.document import (
    CodioAssignments,
    MentorFilter,
    MentorRow,
)
from wizard.setup.snapshot import CodioCourseFacts, People
from wizard.setup.steps import Step
from wizard.ui.students.mentor_field_edit import FieldValue, as_value
from wizard.ui.students.mentors_model import Column, merged_mentors
from wizard.ui.students.students_page import StudentsPage

RUTH = MentorRow(mentor=MENTOR.email, learners=tuple(person.email for person in OBSERVED))
CHEN = STUDENTS[2].email


@pytest.fixture
def students(make_window, demo):
    return open_page(StudentsPage, make_window, demo)


def choose(opened, chosen: MentorFilter) -> None:
    opened.page.mentor_filter.radio(chosen).click()


def with_rows(*rows: MentorRow):
    return lambda document: replace(
        document, students=replace(document.students, mentors=tuple(rows))
    )


def cell(opened, row: int, column: Column) -> str:
    model = opened.page.table.model
    return model.data(model.index(row, column))


def planned(opened, kind: type) -> list:
    plan = operations.make_plan(document=opened.document, snapshot=opened.controller.snapshot)
    return [action for action in plan.actions if isinstance(action, kind)]


def test_merging_keeps_everybody_once_whatever_the_case():
    more = MentorRow(mentor=MENTOR.email.upper(), learners=(OBSERVED[0].email.upper(), CHEN))
    (row,) = merged_mentors([RUTH], [more])
    assert row == MentorRow(mentor=MENTOR.email, learners=(*RUTH.learners, CHEN))


@pytest.mark.parametrize(
    "typed", ["a@x.edu, b@x.edu", '"a@x.edu,b@x.edu"', "a@x.edu;b@x.edu;", "a@x.edu\nb@x.edu"]
)
def test_a_fixed_list_takes_the_form_that_codio_reads(typed):
    assert as_value(typed) == "a@x.edu,b@x.edu"


# --- the dashboard and the filter -----------------------------------------------------------------


def test_the_people_of_both_courses_are_read_on_entering(students):
    assert isinstance(students.controller.snapshot.people, People)
    assert isinstance(students.controller.snapshot.codio_course, CodioCourseFacts)


def test_the_switch_is_turned_with_the_space_bar_and_says_what_follows(students):
    switch = students.page.hide_not_started
    assert QApplication.focusWidget() is switch
    assert "lists every assignment" in switch.accessibleDescription()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert students.document.students.hide_not_started
    assert "begin new assignments in Canvas" in switch.accessibleDescription()
    assert "is on in Codio" in students.page.hide_box.check_box.accessibleName()


def test_each_way_to_filter_shows_what_belongs_to_it(students):
    page = students.page
    parts = (page.observers, page.mentor_field, page.consent, page.mentors_card)
    shown = {}
    for chosen in MentorFilter:
        choose(students, chosen)
        assert students.document.students.mentor_filter is chosen
        shown[chosen] = [part.isVisible() for part in parts]
    assert shown == {
        MentorFilter.OFF: [False, False, False, False],
        MentorFilter.OBSERVERS: [True, False, False, True],
        MentorFilter.CUSTOM_FIELD: [False, True, False, True],
        MentorFilter.CODIO_API: [False, False, True, True],
    }


def test_the_custom_field_begins_with_canvas_s_variable(students):
    choose(students, MentorFilter.CUSTOM_FIELD)
    assert students.document.students.mentor_field == "$com.instructure.User.observees"
    assert not students.page.mentor_field.fixed.isVisible()


def test_a_fixed_list_warns_that_it_is_the_same_for_everybody(students):
    choose(students, MentorFilter.CUSTOM_FIELD)
    students.page.mentor_field.choice.radio(FieldValue.FIXED).click()
    QTest.keyClicks(QApplication.focusWidget(), f"{CHEN}, somebody@else.edu, chen")
    assert students.document.students.mentor_field == f"{CHEN},somebody@else.edu,chen"
    warning = students.page.mentor_field.warning()
    assert "the same for everybody" in warning
    assert "No e-mail addresses: chen" in warning
    assert "Not in the Canvas course: somebody@else.edu" in warning


def test_a_word_for_codio_s_switches_is_taken_beside_the_guidance(students, qtbot):
    with qtbot.waitSignal(students.controller.results_changed):
        students.page.filter_box.check_box.click()
    findings = students.controller.results[Step.STUDENTS].findings
    statuses = {finding.check: finding.status for finding in findings}
    assert statuses["students.filter_learners"] is Status.CONFIRMED
    assert statuses["students.hide_not_started"] is Status.UNKNOWN


def test_the_buttons_lead_to_people_in_canvas_and_to_the_codio_course(students):
    choose(students, MentorFilter.OBSERVERS)
    students.page.open_people.click()
    students.page.open_codio.click()
    connection = students.sandbox.connection
    people, codio = students.desktop.opened
    assert people == f"{connection.canvas_url}/courses/{connection.canvas_course_id}/users"
    assert codio.endswith(f"/home/teacher/{connection.codio_course_id}/overview")


# --- the list of mentors --------------------------------------------------------------------------


def test_canvas_s_observers_are_taken_over_with_their_students(students):
    choose(students, MentorFilter.OBSERVERS)
    students.control("take_over_observers").click()
    assert students.document.students.mentors == (RUTH,)
    assert cell(students, 0, Column.MENTOR) == f"{MENTOR.name} ({MENTOR.email})"
    assert cell(students, 0, Column.LEARNERS) == "Amira Haddad, Ben Larsson"


def test_who_is_unknown_or_not_linked_is_named(make_window, demo):
    row = MentorRow(mentor=MENTOR.email, learners=(CHEN, "nobody@else.edu"))
    students = open_page(StudentsPage, make_window, demo, with_rows(row))
    choose(students, MentorFilter.OBSERVERS)
    known = cell(students, 0, Column.KNOWN)
    assert "Not in the Canvas course: nobody@else.edu" in known
    assert "Not linked in Canvas yet: Chen Yu" in known
    choose(students, MentorFilter.CODIO_API)
    assert "linked" not in cell(students, 0, Column.KNOWN)


def test_missing_observers_are_linked_only_when_wished(make_window, demo, qtbot):
    row = MentorRow(mentor=MENTOR.email, learners=(CHEN,))
    students = open_page(StudentsPage, make_window, demo, with_rows(row))
    choose(students, MentorFilter.OBSERVERS)
    assert planned(students, LinkObserver) == []
    students.control("link_observers").click()
    (link,) = planned(students, LinkObserver)
    assert link.observer_name == MENTOR.name


def test_a_mentor_is_added_by_picking_and_ticking(students):
    choose(students, MentorFilter.OBSERVERS)
    students.control("add_mentor").click()
    dialog = students.page.table.dialog
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert not save.isEnabled()
    dialog.mentor.setCurrentIndex(0)
    QTest.keyClicks(dialog.filter, "chen")
    item = dialog.students.items_by_value()[CHEN]
    place = dialog.students.visualItemRect(item)
    QTest.mouseClick(
        dialog.students.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(place.left() + 14, place.center().y()),
    )
    dialog.other.setText("new.student@example.edu")
    dialog.add_other()
    save.click()
    learners = (CHEN, "new.student@example.edu")
    assert students.document.students.mentors == (
        MentorRow(mentor=MENTOR.email, learners=learners),
    )


def test_a_mentor_cannot_be_their_own_student(students):
    choose(students, MentorFilter.OBSERVERS)
    students.page.table.add()
    dialog = students.page.table.dialog
    dialog.mentor.setEditText(CHEN)
    dialog.students.items_by_value()[CHEN].setCheckState(Qt.CheckState.Checked)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled()
    dialog.reject()


def test_the_keyboard_edits_and_removes_the_chosen_mentor(make_window, demo):
    students = open_page(StudentsPage, make_window, demo, with_rows(RUTH))
    choose(students, MentorFilter.OBSERVERS)
    view = students.page.table.view
    view.setFocus()
    view.selectRow(0)
    QTest.keyClick(view, Qt.Key.Key_F2)
    dialog = students.page.table.dialog
    assert dialog.row() == RUTH
    dialog.students.setCurrentRow(0)
    QTest.keyClick(dialog.students, Qt.Key.Key_Space)
    dialog.accept()
    (row,) = students.document.students.mentors
    assert row.learners == (OBSERVED[1].email,)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert students.document.students.mentors == ()


def test_a_csv_file_is_imported_and_its_bad_lines_named(students, tmp_path):
    choose(students, MentorFilter.CODIO_API)
    students.desktop.file = tmp_path / "mentors.csv"
    students.desktop.file.write_text(f'mentor,learners\n{MENTOR.email},"{CHEN},oops"\nnoone,x\n')
    students.control("import_mentors").click()
    assert students.document.students.mentors == (MentorRow(mentor=MENTOR.email, learners=(CHEN,)),)
    assert "Line 2: “oops”" in students.page.table.word()
    assert "Line 3: “noone”" in students.page.table.word()


def test_what_is_exported_can_be_imported_again(make_window, demo, tmp_path):
    students = open_page(StudentsPage, make_window, demo, with_rows(RUTH))
    choose(students, MentorFilter.CODIO_API)
    students.desktop.file = tmp_path / "mentors.csv"
    students.control("export_mentors").click()
    students.controller.edit_part("students", mentors=())
    students.control("import_mentors").click()
    assert students.document.students.mentors == (RUTH,)


def test_a_file_that_cannot_be_read_says_why_and_changes_nothing(make_window, demo, tmp_path):
    students = open_page(StudentsPage, make_window, demo, with_rows(RUTH))
    choose(students, MentorFilter.CODIO_API)
    for content in (None, b"\xff\xfe\x00binary"):
        file = Path(tmp_path / "mentors.csv")
        if content is not None:
            file.write_bytes(content)
        students.page.table.import_file(file)
        assert "could not be read" in students.page.table.word()
        assert students.document.students.mentors == (RUTH,)


# --- what goes to Codio ---------------------------------------------------------------------------


def test_a_list_for_codio_is_shown_in_full_and_needs_consent(make_window, demo, qtbot):
    students = open_page(StudentsPage, make_window, demo, with_rows(RUTH))
    choose(students, MentorFilter.CODIO_API)
    sent = students.page.consent.mapping.toPlainText()
    assert sent == f"{RUTH.mentor}: {', '.join(RUTH.learners)}"
    assert not students.page.is_ready()
    with qtbot.waitSignal(students.controller.results_changed):
        students.page.consent.box.check_box.click()
    assert students.page.is_ready()
    (action,) = planned(students, SetMentorFilter)
    assert action.mapping == {RUTH.mentor: RUTH.learners}


def test_changing_the_list_asks_for_consent_again(make_window, demo, qtbot):
    students = open_page(StudentsPage, make_window, demo, with_rows(RUTH))
    choose(students, MentorFilter.CODIO_API)
    with qtbot.waitSignal(students.controller.results_changed):
        students.page.consent.box.check_box.click()
    students.page.table.edited.emit((replace(RUTH, learners=(CHEN,)),))
    assert not students.page.consent.box.check_box.isChecked()
    assert not students.page.is_ready()


# --- manners --------------------------------------------------------------------------------------


def test_every_control_has_a_name_whatever_is_shown(make_window, demo):
    students = open_page(StudentsPage, make_window, demo, with_rows(RUTH))
    for chosen in MentorFilter:
        choose(students, chosen)
        assert nameless_controls(students.page) == []
    students.page.table.add()
    assert nameless_controls(students.page.table.dialog) == []
    students.page.table.dialog.reject()


def test_a_screen_reader_hears_the_column_with_each_cell(make_window, demo):
    students = open_page(StudentsPage, make_window, demo, with_rows(RUTH))
    choose(students, MentorFilter.OBSERVERS)
    model = students.page.table.model
    spoken = model.data(model.index(0, Column.LEARNERS), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("May see: Amira Haddad (amira.haddad@example.edu)")


def test_codios_assignments_are_changed_only_where_a_person_lets_the_wizard(students):
    card = students.page.codio_changes
    assert students.controller.document.codio_assignments == CodioAssignments()
    card.release_grades.click()
    assert students.controller.document.codio_assignments.release_grades
    assert not students.controller.document.codio_assignments.enable
    card.release_grades.click()
    assert students.controller.document.codio_assignments == CodioAssignments()


def test_enter_adds_the_typed_address_and_does_not_save_without_it(students, qtbot):
    choose(students, MentorFilter.OBSERVERS)
    students.control("add_mentor").click()
    dialog = students.page.table.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.mentor.setCurrentIndex(0)
    dialog.other.setFocus()
    QTest.keyClicks(dialog.other, "new.student@example.edu")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(dialog.other, key)
        assert dialog.isVisible() == (key == Qt.Key.Key_Return)
    assert dialog.row().learners == ("new.student@example.edu",)
    assert students.document.students.mentors[0].learners == ("new.student@example.edu",)


def test_what_is_typed_is_saved_or_the_dialog_stays(students, qtbot):
    choose(students, MentorFilter.OBSERVERS)
    students.control("add_mentor").click()
    dialog = students.page.table.dialog
    qtbot.waitUntil(dialog.isActiveWindow)
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    dialog.mentor.setCurrentIndex(0)
    dialog.other.setFocus()
    QTest.keyClicks(dialog.other, "new.student")
    QTest.keyClick(dialog.other, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not save.isEnabled()
    QTest.keyClicks(dialog.other, "@example.edu")
    assert not save.isDefault()
    save.click()
    assert students.document.students.mentors[0].learners == ("new.student@example.edu",)


def test_a_row_higher_than_the_table_can_be_read_to_its_end(make_window, demo):
    learners = tuple(f"student{number}.long@school.example" for number in range(40))
    row = MentorRow(mentor=MENTOR.email, learners=learners)
    students = open_page(StudentsPage, make_window, demo, with_rows(row))
    choose(students, MentorFilter.OBSERVERS)
    view, bar = students.page.table.view, students.page.table.view.verticalScrollBar()
    QApplication.processEvents()
    assert view.rowHeight(0) > view.viewport().height()
    bar.setValue(bar.maximum())
    last = view.visualRect(view.model().index(0, 0)).bottom()
    assert last <= view.viewport().height()
    assert bar.singleStep() < view.rowHeight(0)


def test_a_list_that_the_roster_contradicts_is_taken_as_it_says_and_told(students, tmp_path):
    choose(students, MentorFilter.CODIO_API)
    students.desktop.file = tmp_path / "mentors.csv"
    students.desktop.file.write_text(f"mentor;student\n{CHEN};{MENTOR.email}\n")
    students.control("import_mentors").click()
    assert students.document.students.mentors == (MentorRow(mentor=CHEN, learners=(MENTOR.email,)),)
    assert "Nobody was turned round" in students.page.table.word()
    known = students.page.table.model.index(0, 2).data()
    assert "Another role in Canvas than in this list" in known


def test_canvas_own_list_of_observers_is_imported_by_the_roster(students, tmp_path):
    choose(students, MentorFilter.CODIO_API)
    ids = {user.email: user.id for user in students.controller.snapshot.people.users}
    students.desktop.file = tmp_path / "user_observers.csv"
    students.desktop.file.write_text(
        "canvas_observer_id,observer_id,canvas_student_id,student_id,status,created_by_sis\n"
        f"{ids[MENTOR.email]},,{ids[CHEN]},,active,true\n"
        f"{ids[MENTOR.email]},,{ids[OBSERVED[1].email]},,deleted,true\n"
    )
    students.control("import_mentors").click()
    assert students.document.students.mentors == (MentorRow(mentor=MENTOR.email, learners=(CHEN,)),)
    assert "Lines left out because their status is not “active”: 1." in students.page.table.word()
