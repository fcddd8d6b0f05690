"""The mapping screen's main flow on the real sandbox: import, accept, edit, and what is said."""

import dataclasses
import urllib.request

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from helpers.mapping_screen import MappingScreen, open_screen, save_export
from helpers.one_page import nameless_controls
from helpers.wrapped import MIMECAST, safe_links
from wizard.codio.export_files import LONGEST_PASTE
from wizard.sandbox.canvas.model import ToolTag
from wizard.sandbox.canvas.seed import Existing, add_assignment
from wizard.setup.document import Target, UrlSource
from wizard.setup.mapping.rows import ConflictKind, RowState
from wizard.setup.steps import Step
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_filter import Show

PYTHON = "Coding with Python"


@pytest.fixture
def screen(make_window, demo, qtbot) -> MappingScreen:
    return open_screen(make_window, demo, qtbot)


@pytest.fixture
def mapped(make_window, demo, qtbot, tmp_path) -> MappingScreen:
    return open_screen(make_window, demo, qtbot, urls=tmp_path)


def test_at_first_every_row_lacks_its_url_and_the_page_says_where_to_get_it(screen):
    assert screen.page.totals.text == (
        "69 assignments: 0 to create, 0 to change, 69 without URL, 0 conflicts"
    )
    assert screen.page.sources.isVisible()
    screen.click("mapping_open_codio")
    course = screen.shown.demo.sandbox.connection.codio_course_id
    assert screen.shown.desktop.opened[0].endswith(f"/home/teacher/{course}/overview")


def test_check_again_shows_an_assignment_that_was_added_in_codio_meanwhile(screen, demo):
    module = demo.sandbox.codio.course.modules[0]
    module.assignments.append(
        dataclasses.replace(module.assignments[0], id="addedmeanwhile", name="Brand-new lab")
    )
    assert "Brand-new lab" not in screen.names_shown()

    screen.page.controller.check(Step.ASSIGNMENTS)
    screen.settle()

    assert "Brand-new lab" in screen.names_shown()


def test_the_export_gives_every_row_its_url(mapped):
    assert mapped.states() == {RowState.WILL_CREATE}
    assert not mapped.page.sources.isVisible()
    assert "69 launch URLs taken from Coding Library.csv" in mapped.page.notices.imports.text
    sources = {mapping.url_source for mapping in mapped.shown.document.assignments}
    assert sources == {UrlSource.EXPORT}


def test_all_certain_suggestions_are_accepted_with_one_press_and_taken_back_with_one(mapped):
    certain = {each.codio_assignment_id: each for each in mapped.session.certain}
    mapped.click("mapping_accept_certain")

    for identifier, suggestion in certain.items():
        row = mapped.row(identifier)
        assert row.canvas.id == suggestion.canvas_assignment_id
        assert row.state is RowState.WILL_CHANGE
    assert f"{len(certain)} to change" in mapped.page.totals.text
    mapped.view.setFocus()
    mapped.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert mapped.states() == {RowState.WILL_CREATE}


def test_one_suggestion_is_accepted_from_the_detail_pane(mapped):
    identifier = mapped.id_of("Conditional statements", PYTHON)
    mapped.go_to(identifier)
    mapped.click("mapping_accept")

    assert mapped.row(identifier).mapping.target is Target.EXISTING
    assert mapped.row(identifier).canvas_name == "Conditional statements (Python)"
    assert "The wizard will change “Conditional statements (Python)”" in (
        mapped.page.pane.detail.words
    )


def test_a_dismissed_suggestion_is_shown_no_more(mapped):
    identifier = mapped.id_of("Conditional statements", PYTHON)
    mapped.go_to(identifier)
    mapped.click("mapping_dismiss")

    assert identifier not in mapped.session.suggestions


def test_the_assignment_with_submissions_is_no_certain_match_and_conflicts_when_taken(mapped):
    identifier = mapped.id_of("Loops", PYTHON)
    assert not mapped.session.suggestions[identifier].certain
    mapped.session.accept([identifier])

    kinds = {conflict.kind for conflict in mapped.row(identifier).conflicts}
    assert kinds == {ConflictKind.HAS_SUBMISSIONS}


def test_a_conflict_shows_at_once_and_leads_to_the_other_row(mapped):
    first, second = (mapped.id_of(each, PYTHON) for each in ("Conditional statements", "2D Lists"))
    mapped.session.accept([first])
    canvas = mapped.row(first).canvas.id
    mapped.session.edit([second], Column.TARGET, (Target.EXISTING, canvas))

    assert mapped.row(first).state is mapped.row(second).state is RowState.CONFLICT
    mapped.go_to(second)
    mapped.click("mapping_jump")
    assert mapped.view.selected_ids() == (first,)
    mapped.click("mapping_next_conflict")
    mapped.click("mapping_next_conflict")
    assert mapped.view.selected_ids() == (second,)


def test_the_jump_goes_to_rows_that_are_filtered_away(mapped):
    mapped.page.toolbar.choose(Show.SUGGESTED)
    hidden = mapped.id_of("2D Lists", PYTHON)
    assert not mapped.view.can_show(hidden)
    mapped.page.jump_to(hidden)

    assert mapped.view.selected_ids() == (hidden,)


def test_several_rows_are_set_together(mapped):
    chosen = [mapped.id_of(each, PYTHON) for each in ("2D Lists", "File Handling", "Functions")]
    mapped.view.select_ids(chosen)
    mapped.page.pane.bulk.points.setValue(12.5)
    mapped.click("mapping_bulk_set_points")
    mapped.page.pane.bulk.group.setEditText("Codio")
    mapped.click("mapping_bulk_set_group")
    mapped.click("mapping_bulk_unpublish")

    for each in chosen:
        row = mapped.row(each)
        assert (row.points, row.group, row.mapping.published) == (12.5, "Codio", False)
    assert sorted(mapped.view.selected_ids()) == sorted(chosen)
    mapped.click("mapping_bulk_skip")
    assert {mapped.row(each).state for each in chosen} == {RowState.SKIPPED}


def test_several_rows_that_differ_show_no_value_of_which_some_have_another(mapped):
    lists, files = (mapped.id_of(each, PYTHON) for each in ("2D Lists", "File Handling"))
    mapped.page.session.edit([lists], Column.POINTS, 7.0)
    mapped.page.session.edit([lists], Column.GROUP, "Codio")
    bulk = mapped.page.pane.bulk
    mapped.view.select_ids([lists, files])
    assert (bulk.points.text(), bulk.group.currentText()) == ("", "")
    set_points = mapped.shown.control("mapping_bulk_set_points")
    set_group = mapped.shown.control("mapping_bulk_set_group")
    assert not set_points.isEnabled()
    assert not set_group.isEnabled()

    QTest.keyClicks(bulk.points, "7")
    set_points.click()
    QTest.keyClicks(bulk.group.lineEdit(), "Codio")
    set_group.click()
    assert {(mapped.row(e).points, mapped.row(e).group) for e in (lists, files)} == {(7.0, "Codio")}
    mapped.view.setFocus()
    mapped.view.select_ids([files, lists])
    assert (bulk.points.text(), bulk.group.currentText()) == ("7", "Codio")


def test_pasting_one_url_gives_it_to_the_row_that_it_names(screen):
    export = save_export_text(screen)
    line = next(each for each in export.splitlines() if "2D Lists" in each)
    screen.shown.desktop.clipboard = line.rsplit(",", 1)[1]
    screen.click("mapping_paste")

    assert screen.row(screen.id_of("2D Lists", PYTHON)).state is RowState.WILL_CREATE
    assert screen.session.counts[RowState.NO_URL] == 68


def test_one_pasted_url_lets_the_others_follow_when_a_person_says_so(screen):
    export = save_export_text(screen)
    screen.shown.desktop.clipboard = export.splitlines()[1].rsplit(",", 1)[1]
    screen.click("mapping_paste")
    screen.click("mapping_fill")

    assert screen.states() == {RowState.WILL_CREATE}
    urls = {mapping.launch_url for mapping in screen.shown.document.assignments}
    assert urls == {line.rsplit(",", 1)[1] for line in export.splitlines()[1:]}


def test_the_whole_text_of_an_export_can_be_pasted(screen):
    screen.shown.desktop.clipboard = save_export_text(screen)
    screen.click("mapping_paste")

    assert screen.states() == {RowState.WILL_CREATE}


def test_a_url_of_unknown_form_goes_to_the_one_selected_row(screen):
    identifier = screen.id_of("2D Lists", PYTHON)
    organization = save_export_text(screen).split("/lti/")[1].split("_")[0]
    lti = screen.shown.document.codio.lti_url.partition("/lti")[0]
    screen.go_to(identifier)
    screen.shown.desktop.clipboard = f"{lti}/lti/{organization}_23w50f8t6CLA"
    screen.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert screen.row(identifier).mapping.launch_url.endswith("_23w50f8t6CLA")
    said = screen.page.notices.fillers.text
    assert said.startswith("The other URLs do not follow from the one that is known.")
    assert "press Assignment URLs → Export" in said


def test_text_without_a_url_changes_nothing_and_says_so(screen):
    screen.shown.desktop.clipboard = "hello"
    screen.click("mapping_paste")

    assert "no launch URL" in screen.shown.parts.window.strip.message.what
    assert screen.states() == {RowState.NO_URL}


def test_a_text_longer_than_any_table_is_refused_at_once_and_says_so(screen):
    screen.shown.desktop.clipboard = "https://apollo.codio.com/lti/x\n" * LONGEST_PASTE
    screen.click("mapping_paste")

    told = screen.shown.parts.window.strip.message
    assert told.what == "What was pasted is longer than 1000000 characters."
    assert "Save it as a file and import that" in told.to_do
    assert screen.states() == {RowState.NO_URL}


def test_a_link_that_keeps_its_address_to_itself_is_told(screen):
    screen.shown.desktop.clipboard = MIMECAST
    screen.click("mapping_paste")

    assert "link of Mimecast" in screen.shown.parts.window.strip.message.what


@pytest.mark.parametrize("wrap", [safe_links, lambda url: f"\u200b\u201c{url}\u201d"])
def test_a_url_from_a_mail_is_the_url_that_is_meant(screen, wrap):
    export = save_export_text(screen)
    line = next(each for each in export.splitlines() if "2D Lists" in each)
    url = line.rsplit(",", 1)[1]
    screen.shown.desktop.clipboard = wrap(url)
    screen.click("mapping_paste")

    assert screen.row(screen.id_of("2D Lists", PYTHON)).mapping.launch_url == url


def test_the_path_of_a_file_is_found_behind_windows_mark(screen, demo, tmp_path):
    screen.shown.desktop.clipboard = f'\u202a"{save_export(demo, tmp_path)}"'
    screen.click("mapping_paste")

    screen.qtbot.waitUntil(lambda: screen.states() == {RowState.WILL_CREATE})


def test_a_dropped_file_is_imported(screen, demo, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(save_export(demo, tmp_path)))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.page.dropEvent(event)

    screen.qtbot.waitUntil(lambda: screen.states() == {RowState.WILL_CREATE})


def test_a_file_that_is_no_export_is_refused_with_the_reason(screen, tmp_path):
    screen.shown.desktop.file = tmp_path / "page.html"
    screen.shown.desktop.file.write_text("<!doctype html><p>Please sign in</p>")
    screen.click("mapping_import")

    strip = screen.shown.parts.window.strip
    screen.qtbot.waitUntil(lambda: strip.message is not None)
    assert "web page" in strip.message.what


def test_lines_that_no_row_got_are_listed(screen, demo, tmp_path):
    file = save_export(demo, tmp_path)
    text = file.read_text().replace("2D Lists", "Two-dimensional lists").splitlines()
    file.write_text("\n".join([*text, "Python,Nothing,no address here"]))
    screen.shown.desktop.file = file
    screen.click("mapping_import")

    notice = screen.page.notices.imports
    screen.qtbot.waitUntil(lambda: bool(notice.text))
    assert "left out" in notice.text


def test_last_terms_links_are_found_in_canvas_and_rewritten_together(
    make_window, demo, qtbot, tmp_path
):
    old = bind_to_last_term(demo, ["Functions", "2D Lists"])
    mapped = open_screen(make_window, demo, qtbot, urls=tmp_path)
    assert "2 links still open another Codio course" in mapped.page.notices.last_term.text
    mapped.click("mapping_rewrite")

    for name, identifier in old.items():
        row = mapped.row(mapped.id_of(name, PYTHON))
        assert (row.state, row.canvas.id) == (RowState.WILL_CHANGE, identifier)
        assert mapped.shown.document.courses.codio_course_id in row.desired.url
    assert mapped.page.notices.last_term.text == ""


def test_the_defaults_of_new_assignments_reach_every_row_without_points_of_its_own(mapped):
    own = mapped.id_of("Loops", PYTHON)
    mapped.session.edit([own], Column.POINTS, 5.0)
    mapped.page.totals.points.setValue(40)
    mapped.page.totals.points.editingFinished.emit()

    points = {row.codio_assignment_id: row.points for row in mapped.session.judgement.rows}
    assert points.pop(own) == 5.0
    assert set(points.values()) == {40.0}


def test_undo_does_not_reach_into_another_setup(mapped):
    mapped.session.edit([mapped.id_of("Loops", PYTHON)], Column.POINTS, 5.0)
    assert mapped.session.edits.stack.canUndo()
    other = mapped.shown.demo.document
    mapped.shown.controller.open(other)

    assert not mapped.session.edits.stack.canUndo()


def test_the_check_of_the_page_passes_but_for_what_a_person_must_confirm(mapped, checked):
    mapped.shown.controller.check(Step.ASSIGNMENTS)
    checked(mapped.shown.parts)

    findings = mapped.shown.controller.results[Step.ASSIGNMENTS].findings
    assert {finding.check for finding in findings if not finding.confirmable} >= {
        "assignments.launch_urls",
        "assignments.conflicts",
    }
    good = {"passed", "not_applicable"}
    assert {finding.status for finding in findings if not finding.confirmable} == good


def test_every_control_has_a_name(mapped):
    mapped.go_to(mapped.id_of("Conditional statements", PYTHON))

    assert nameless_controls(mapped.page) == []


def test_column_widths_and_order_can_be_taken_over(mapped, make_window, demo, qtbot, tmp_path):
    mapped.view.header().resizeSection(Column.NAME, 333)
    mapped.view.sortByColumn(Column.POINTS, Qt.SortOrder.DescendingOrder)
    state = mapped.page.layout_state()
    other = open_screen(make_window, demo, qtbot)
    assert other.page.restore_layout(state)

    assert other.view.header().sectionSize(Column.NAME) == 333
    assert other.page.rows.sortColumn() == Column.POINTS


def save_export_text(screen: MappingScreen) -> str:
    with urllib.request.urlopen(screen.shown.demo.export_address) as answer:
        return answer.read().decode().replace("\r\n", "\n").strip()


def bind_to_last_term(demo, names: list[str]) -> dict[str, int]:
    """Make Canvas look as after a course copy: assignments that open last term's Codio course."""
    canvas, codio = demo.sandbox.canvas, demo.sandbox.codio
    last = next(course for course in codio.courses.values() if "Last term" in course.name)
    module = next(each for each in last.modules if each.name == PYTHON)
    lti = demo.sandbox.connection.lti_url
    made = {}
    with canvas.lock:
        course = canvas.courses[canvas.course_id]
        for name in names:
            assignment = next(each for each in module.assignments if each.name == name)
            title = f"{PYTHON}: {name}"
            added = add_assignment(
                canvas,
                course,
                Existing(title, 10.0, published=True, submission_type="external_tool"),
            )
            added.tag = ToolTag(url=f"{lti}_{last.id}_{assignment.id}", new_tab=True)
            made[name] = added.id
    return made
