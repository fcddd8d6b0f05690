"""Dates of many rows at once: set, cleared, moved, pasted; one undo takes each back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from helpers.dated_screen import LAST_TERM, PYTHON, SEPTEMBER, DatedScreen, in_canvas
from helpers.mapping_screen import open_screen
from helpers.one_page import nameless_controls
from wizard.setup.document import NO_DATE
from wizard.ui.assignments import mapping_session
from wizard.ui.assignments.mapping_columns import DATES, Column

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dated(make_window, demo, qtbot, tmp_path) -> DatedScreen:
    return DatedScreen(open_screen(make_window, demo, qtbot, urls=tmp_path)).show_dates()


class TestSelected:
    @pytest.fixture
    def three(self, dated) -> DatedScreen:
        """Three rows are selected, of which the first two have due dates of last term."""
        rows = [dated.screen.id_of(name, PYTHON) for name in ("Loops", "Functions", "2D Lists")]
        dated.set("2025-10-27T03:59:59Z", row=rows[0])
        dated.set("2025-11-04T04:59:59Z", row=rows[1])
        dated.view.select_ids(rows)
        dated.screen.settle()
        return dated

    def due(self, dated: DatedScreen) -> list[str | None]:
        return dated.wishes(dated.view.selected_ids())

    def test_a_date_typed_in_the_table_is_set_in_all_of_them(self, three):
        three.screen.view.setFocus()
        three.type("2026-09-01")
        assert self.due(three) == [SEPTEMBER] * 3
        three.undo()
        assert self.due(three)[2] is None

    def test_dates_that_differ_are_said_to_and_one_typed_is_set_in_all(self, three):
        before = self.due(three)
        control = three.screen.shown.control
        date = control("mapping_bulk_date")
        assert nameless_controls(three.screen.page.pane) == []
        assert (date.text(), date.placeholderText()) == ("", "Different")
        assert not control("mapping_bulk_set_date").isEnabled()
        QTest.keyClicks(date, "soon")
        QTest.keyClick(date, Qt.Key.Key_Return)
        assert "“soon” is no date" in three.said()
        three.screen.view.setFocus()
        three.session.edit([three.row], Column.POINTS, 7)
        assert date.text() == "soon"
        assert "“soon” is no date" in three.said()
        assert self.due(three) == before

        date.selectAll()
        QTest.keyClicks(date, "2026-09-01")
        three.screen.click("mapping_bulk_set_date")
        assert self.due(three) == [SEPTEMBER] * 3
        three.undo()
        assert self.due(three) == before
        control("mapping_bulk_which_date").setCurrentIndex(1)
        QTest.keyClicks(date, "2026-09-01")
        QTest.keyClick(date, Qt.Key.Key_Return)
        rows = three.view.selected_ids()
        assert three.wishes(rows, Column.AVAILABLE_FROM) == ["2026-09-01T04:00:00Z"] * 3

    def test_dates_are_cleared_or_left_to_canvas_together(self, three):
        before = self.due(three)
        for name, left in (("no_date", NO_DATE), ("date_of_canvas", None)):
            three.screen.click(f"mapping_bulk_{name}")
            assert self.due(three) == [left] * 3
            three.undo()
            assert self.due(three) == before

    def test_last_terms_dates_are_moved_and_keep_their_time_of_day(self, three):
        before = self.due(three)
        for by, unit, moved in (
            (45, 0, ["2026-09-07T03:59:59Z", "2026-09-15T03:59:59Z", None]),
            (1, 0, ["2025-11-03T04:59:59Z", "2025-11-11T04:59:59Z", None]),
            (-10, 1, ["2025-10-17T03:59:59Z", "2025-10-25T03:59:59Z", None]),
        ):
            three.screen.shown.control("mapping_bulk_move_by").setValue(by)
            three.screen.shown.control("mapping_bulk_move_unit").setCurrentIndex(unit)
            three.screen.click("mapping_bulk_move_dates")
            assert self.due(three) == moved
            three.undo()
            assert self.due(three) == before

    def test_dates_that_are_moved_twice_before_it_is_shown_are_moved_twice(
        self, three, monkeypatch
    ):
        # As with very many rows, which are judged in a job.
        monkeypatch.setattr(mapping_session, "JUDGED_AT_ONCE", 0)
        three.screen.click("mapping_bulk_move_dates")
        three.screen.click("mapping_bulk_move_dates")
        assert self.due(three) == ["2025-11-10T04:59:59Z", "2025-11-18T04:59:59Z", None]
        model = three.session.model
        three.screen.qtbot.waitUntil(
            lambda: (
                [model.row_of(each).mapping.due_at for each in three.view.selected_ids()]
                == self.due(three)
            )
        )

    def test_tab_leads_through_the_controls_as_they_stand(self, three):
        three.session.edit(three.view.selected_ids(), Column.DUE, SEPTEMBER)
        three.screen.shown.control("mapping_bulk_which_date").setFocus()
        reached = []
        for _ in range(8):
            reached.append(QApplication.focusWidget().objectName().removeprefix("mapping_bulk_"))
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert reached == [
            "which_date",
            "date",
            "set_date",
            "no_date",
            "date_of_canvas",
            "move_by",
            "move_unit",
            "move_dates",
        ]

    def test_nothing_is_offered_for_dates_while_none_is_seen(self, three):
        assert three.screen.page.pane.bulk.dates.isVisible()
        three.view.columns.choose(DATES, shown=False)
        assert not three.screen.page.pane.bulk.dates.isVisible()


def test_dates_that_canvas_has_are_moved_as_well(make_window, demo, qtbot, tmp_path):
    assignment = in_canvas(demo, "Python 4 - Functions")
    assignment.due_at, assignment.lock_at = LAST_TERM, "2025-09-12T03:59:59Z"
    dated = DatedScreen(open_screen(make_window, demo, qtbot, urls=tmp_path)).show_dates()
    row = dated.screen.id_of("Functions", PYTHON)
    dated.session.accept([row])
    dated.view.select_ids([row, dated.row])
    dated.screen.shown.control("mapping_bulk_move_by").setValue(52)
    dated.screen.click("mapping_bulk_move_dates")
    moved = [dated.wish(column, row) for column in DATES]
    assert moved == ["2026-09-01T03:59:59Z", None, "2026-09-11T03:59:59Z"]


class TestPasting:
    def paste(self, dated: DatedScreen, text: str) -> None:
        dated.screen.shown.desktop.clipboard = text
        dated.screen.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def test_a_column_of_a_spreadsheet_goes_to_the_rows_from_the_first_one_on(self, dated):
        below = dated.view.ids()
        below = below[below.index(dated.row) :][:4]
        self.paste(dated, "Due\n13/9/2026\n\n1/10/2026\t\t2/10/2026\n46289\n")
        assert dated.wishes(below) == [
            "2026-09-14T03:59:59Z",
            None,
            "2026-10-02T03:59:59Z",
            "2026-09-25T03:59:59Z",
        ]
        assert dated.wishes(below, Column.UNTIL)[2:] == ["2026-10-03T03:59:59Z", None]
        dated.undo()
        assert dated.wishes(below) == [None] * 4
        assert dated.messages == []

    def test_one_date_goes_to_all_selected_rows(self, dated):
        dated.screen.press(Qt.Key.Key_Down, SHIFT)
        dated.screen.press(Qt.Key.Key_Down, SHIFT)
        self.paste(dated, "2026-09-01 23:59\r\n")
        assert dated.wishes(dated.view.selected_ids()) == [SEPTEMBER] * 3

    def test_what_cannot_be_meant_is_said_and_changes_nothing(self, dated):
        dated.screen.press(Qt.Key.Key_Down, SHIFT)
        for text, said in (
            ("2026-09-01\nsoon", "“soon” is no date"),
            ("3/9/2026\nsoon", "“soon” is no date"),
            ("2026-09-01\n2026-09-02\n2026-09-03", "3 rows of dates were pasted for 2 rows"),
        ):
            self.paste(dated, text)
            assert said in dated.messages[-1]
            assert "No row was changed." in dated.messages[-1]
        assert dated.wish() is None

    def test_dates_that_can_be_two_days_are_asked_about(self, dated):
        for answer, meant in (
            ("Take none", None),
            ("&Day first", "2026-09-04T03:59:59Z"),
            ("&Month first", "2026-03-10T03:59:59Z"),
        ):
            self.paste(dated, "3/9/2026\n10/9/2026")
            assert "“3/9/2026” can be two days" in dated.question().informativeText()
            dated.answer(answer)
            assert dated.wish() == meant
            dated.screen.qtbot.waitUntil(dated.view.hasFocus)

    def test_launch_urls_are_still_pasted_there(self, dated):
        url = dated.session.mapping_of(dated.row).launch_url
        dated.session.edit([dated.row], Column.URL, None)
        self.paste(dated, url)
        assert dated.session.mapping_of(dated.row).launch_url == url
