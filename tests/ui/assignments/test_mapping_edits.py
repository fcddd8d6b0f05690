"""Edits of the mapping screen: none is lost while rows are judged, and each can be taken back."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from helpers.mapping_screen import MappingScreen, open_screen
from helpers.one_page import is_quiet
from wizard.codio.export_files import ExportedUrls, read_export
from wizard.setup.document import AssignmentMapping, Target, UrlSource
from wizard.setup.web_pages import endpoints_or_usual
from wizard.ui.assignments import mapping_imports, mapping_session
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_edits import rebased

PYTHON = "Coding with Python"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def mapped(make_window, demo, qtbot, tmp_path) -> MappingScreen:
    return open_screen(make_window, demo, qtbot, urls=tmp_path)


@pytest.fixture
def lagging(monkeypatch, make_window, demo, qtbot, tmp_path) -> MappingScreen:
    """A screen that judges and imports in a job, as with very many rows: it shows edits later."""
    monkeypatch.setattr(mapping_session, "JUDGED_AT_ONCE", 0)
    monkeypatch.setattr(mapping_imports, "IMPORTED_AT_ONCE", 0)
    screen = open_screen(make_window, demo, qtbot, urls=tmp_path)
    qtbot.waitUntil(lambda: is_up_to_date(screen))
    return screen


def is_up_to_date(screen: MappingScreen) -> bool:
    shown = {row.codio_assignment_id: row.mapping for row in screen.session.model.rows}
    known = {each.codio_assignment_id: each for each in screen.shown.document.assignments}
    return shown == known and is_quiet(screen.shown.parts)


def undo(screen: MappingScreen) -> None:
    screen.view.setFocus()
    screen.press(Qt.Key.Key_Z, CTRL)


def without_urls(screen: MappingScreen, identifiers: list[str]) -> None:
    screen.session.edit(identifiers, Column.URL, None)
    screen.qtbot.waitUntil(lambda: len(screen.session.judgement.derivable) == len(identifiers))
    screen.qtbot.waitUntil(lambda: is_up_to_date(screen))


def url_of(screen: MappingScreen, identifier: str) -> str:
    return screen.session.mapping_of(identifier).launch_url


def read_export_file(screen: MappingScreen, file: Path) -> ExportedUrls:
    return read_export(file.read_bytes(), endpoints_or_usual(screen.shown.document))


class TestWhileRowsAreJudged:
    def test_filling_in_urls_keeps_what_was_edited_in_the_meantime(self, lagging):
        rows = [lagging.id_of(each, PYTHON) for each in ("2D Lists", "Functions")]
        without_urls(lagging, rows)
        lagging.session.edit(rows[:1], Column.POINTS, 15.0)
        lagging.click("mapping_fill")

        assert lagging.session.mapping_of(rows[0]).points == 15.0
        assert all(lagging.session.mapping_of(each).launch_url for each in rows)
        lagging.session.edits.stack.undo()
        assert lagging.session.mapping_of(rows[0]).points == 15.0
        assert not any(lagging.session.mapping_of(each).launch_url for each in rows)

    def test_filling_in_urls_leaves_the_one_that_was_typed_in_the_meantime(self, lagging):
        rows = [lagging.id_of(each, PYTHON) for each in ("2D Lists", "Functions")]
        without_urls(lagging, rows)
        lagging.session.edit(rows[:1], Column.URL, "https://codio.example.org/lti/typed")
        lagging.session.fill_by_pattern()

        assert lagging.session.mapping_of(rows[0]).launch_url.endswith("/typed")
        assert lagging.session.mapping_of(rows[1]).url_source is UrlSource.DERIVED

    def test_an_import_keeps_what_was_edited_in_the_meantime(self, lagging, tmp_path):
        rows = [lagging.id_of(each, PYTHON) for each in ("2D Lists", "Functions")]
        without_urls(lagging, rows)
        lagging.page.imports.read_files([tmp_path / "Coding Library.csv"])
        lagging.session.edit(rows[:1], Column.POINTS, 15.0)
        lagging.qtbot.waitUntil(lambda: all(url_of(lagging, each) for each in rows))

        assert lagging.session.mapping_of(rows[0]).points == 15.0
        lagging.session.edits.stack.undo()
        assert not any(url_of(lagging, each) for each in rows)
        assert lagging.session.mapping_of(rows[0]).points == 15.0

    def test_an_import_is_not_put_into_another_course_that_was_chosen_in_the_meantime(
        self, lagging, tmp_path
    ):
        file = tmp_path / "Coding Library.csv"
        with lagging.qtbot.waitSignal(lagging.shown.controller.message) as told:
            lagging.page.imports.take(read_export_file(lagging, file), file.name, UrlSource.EXPORT)
            lagging.shown.controller.edit_part("courses", codio_course_id="another")
            before = lagging.shown.document.assignments

        assert "not read yet" in told.args[0].what
        assert lagging.shown.document.assignments == before

    def test_a_switch_pressed_twice_is_where_it_was(self, lagging):
        row = lagging.id_of("2D Lists", PYTHON)
        lagging.go_to(row, Column.PUBLISHED)
        lagging.press(Qt.Key.Key_Space)
        assert not lagging.session.mapping_of(row).published
        lagging.press(Qt.Key.Key_Space)
        assert lagging.session.mapping_of(row).published

    def test_a_switch_clicked_twice_is_where_it_was(self, lagging):
        row = lagging.id_of("2D Lists", PYTHON)
        lagging.go_to(row, Column.NEW_TAB)
        box: QPoint = lagging.view.visualRect(lagging.view.currentIndex()).center()
        for expected in (False, True):
            QTest.mouseClick(lagging.view.viewport(), Qt.MouseButton.LeftButton, pos=box)
            assert lagging.session.mapping_of(row).new_tab is expected


class TestTakingBack:
    def test_the_points_of_new_assignments(self, mapped):
        row = mapped.id_of("Loops", PYTHON)
        mapped.session.edit([row], Column.POINTS, 5.0)
        mapped.page.totals.points.setFocus()
        mapped.page.totals.points.selectAll()
        QTest.keyClicks(mapped.page.totals.points, "40")
        QTest.keyClick(mapped.page.totals.points, Qt.Key.Key_Return)
        assert mapped.shown.document.defaults.points == 40.0
        assert mapped.page.totals.points.hasFocus()
        mapped.session.edits.stack.undo()

        assert mapped.shown.document.defaults.points == 100.0
        assert mapped.session.mapping_of(row).points == 5.0
        # Leaving the field must not send its 40 points again.
        mapped.view.setFocus()
        assert mapped.page.totals.points.value() == 100.0
        assert mapped.shown.document.defaults.points == 100.0

    def test_the_group_of_new_assignments(self, mapped):
        edit = mapped.page.totals.group.lineEdit()
        edit.setFocus()
        QTest.keyClicks(edit, "Codio")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        assert mapped.shown.document.defaults.group == "Codio"
        assert edit.hasFocus()
        mapped.session.edits.stack.undo()
        mapped.view.setFocus()

        assert (mapped.shown.document.defaults.group, edit.text()) == ("", "")
        assert mapped.session.edits.stack.canRedo()

    def test_leaves_the_default_points_that_are_being_typed(self, mapped):
        points = mapped.page.totals.points
        mapped.session.set_default_points(40.0)
        points.setFocus()
        points.selectAll()
        QTest.keyClicks(points, "7")
        mapped.session.edits.stack.undo()
        assert points.value() == 7.0
        QTest.keyClick(points, Qt.Key.Key_Return)

        assert mapped.shown.document.defaults.points == 7.0

    def test_dismissed_suggestions(self, mapped):
        rows = [mapped.id_of(each, PYTHON) for each in ("Conditional statements", "Loops")]
        mapped.session.edit(rows[:1], Column.POINTS, 5.0)
        mapped.session.dismiss(rows)
        assert not mapped.session.suggestions.keys() & set(rows)
        undo(mapped)

        assert mapped.session.suggestions.keys() >= set(rows)
        assert mapped.session.mapping_of(rows[0]).points == 5.0
        mapped.press(Qt.Key.Key_Y, CTRL)
        assert not mapped.session.suggestions.keys() & set(rows)

    def test_does_not_reach_into_another_course(self, mapped):
        row = mapped.id_of("Loops", PYTHON)
        mapped.session.dismiss([row])
        mapped.session.edit([row], Column.POINTS, 5.0)
        course = mapped.shown.document.courses.codio_course_id
        mapped.shown.controller.edit_part("courses", codio_course_id="other")
        assert not mapped.session.edits.stack.canUndo()
        mapped.shown.controller.edit_part("courses", codio_course_id=course)
        mapped.page.entered()

        mapped.qtbot.waitUntil(lambda: row in mapped.session.suggestions)


OLD = AssignmentMapping(codio_assignment_id="a", points=2.0)


@pytest.mark.parametrize(
    ("proposed", "now", "expected"),
    [
        ({"launch_url": "https://x"}, {}, [{"launch_url": "https://x"}]),
        (
            {"launch_url": "https://x"},
            {"points": 15.0},
            [{"launch_url": "https://x", "points": 15.0}],
        ),
        ({"launch_url": "https://x"}, {"launch_url": "https://typed"}, []),
        (
            {"target": Target.EXISTING, "canvas_assignment_id": 7},
            {"launch_url": "https://typed"},
            [
                {
                    "target": Target.EXISTING,
                    "canvas_assignment_id": 7,
                    "launch_url": "https://typed",
                }
            ],
        ),
    ],
)
def test_a_proposal_sets_its_own_fields_alone(
    proposed: dict[str, object], now: dict[str, object], expected: list[dict[str, object]]
) -> None:
    found = rebased([replace(OLD, **proposed)], [OLD], lambda _identifier: replace(OLD, **now))

    assert list(found) == [replace(OLD, **each) for each in expected]
