"""The mapping table's columns fit their words, and only what a person chose is kept."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, QSettings, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest

from helpers.one_page import only
from wizard.setup.steps import Step
from wizard.ui.app import WindowParts
from wizard.ui.assignments.assignments_page import AssignmentsPage
from wizard.ui.assignments.mapping_columns import DATES, Column, group_word, short_header
from wizard.ui.assignments.mapping_layout import KeptLayout, decode_layout, encode_layout
from wizard.ui.assignments.mapping_view import MappingView
from wizard.ui.assignments.mapping_widths import shared_out
from wizard.ui.connections.canvas_page import CanvasPage

MakeWindow = Callable[..., WindowParts]


@pytest.fixture
def make_window(make_window: MakeWindow) -> MakeWindow:
    return partial(make_window, pages=only(CanvasPage, AssignmentsPage))


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def view_of(parts: WindowParts) -> MappingView:
    return parts.window.pages[Step.ASSIGNMENTS].view


def widths_at(parts: WindowParts, width: int, qtbot) -> list[int]:
    """Return the columns' widths in a window of this width."""
    parts.window.resize(width, 800)
    header = view_of(parts).header()
    qtbot.waitUntil(lambda: parts.window.width() == width)
    return [header.sectionSize(column) for column in Column]


def fills(parts: WindowParts) -> bool:
    """Tell whether the columns take up the table's width, without scrolling."""
    view = view_of(parts)
    return view.header().length() == view.viewport().width()


def drag_border(view: MappingView, column: Column, by: int) -> None:
    """Drag the right border of a heading."""
    header = view.header()
    border = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, 8)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=border)
    QTest.mouseMove(header.viewport(), border + QPoint(by, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=border + QPoint(by, 0))


@pytest.mark.parametrize("first_shown", [Step.CANVAS, Step.ASSIGNMENTS])
def test_columns_that_nobody_has_touched_follow_the_window_in_the_next_sessions(
    make_window: MakeWindow, settings: QSettings, qtbot, first_shown: Step
) -> None:
    fresh = make_window(Step.ASSIGNMENTS)
    for step in (first_shown, Step.CANVAS):
        make_window(step, settings=settings).window.close()
        assert QByteArray(settings.value(f"layout/{Step.ASSIGNMENTS.value}")).isEmpty()
    again = make_window(Step.ASSIGNMENTS, settings=settings)

    for width in (1280, 1800, 1024):
        assert widths_at(again, width, qtbot) == widths_at(fresh, width, qtbot)
        assert fills(again)


def test_a_dragged_width_is_kept_through_a_session_that_does_not_show_it(
    make_window: MakeWindow, settings: QSettings, qtbot
) -> None:
    first = make_window(Step.ASSIGNMENTS, settings=settings)
    before = view_of(first).header().sectionSize(Column.NAME)
    drag_border(view_of(first), Column.NAME, 41)
    chosen = widths_at(first, 1280, qtbot)
    assert chosen[Column.NAME] == before + 41
    first.window.close()
    make_window(Step.CANVAS, settings=settings).window.close()
    third = make_window(Step.ASSIGNMENTS, settings=settings)

    assert widths_at(third, 1280, qtbot) == widths_at(third, 1800, qtbot) == chosen


def test_a_chosen_order_is_kept_and_leaves_the_widths_to_the_window(
    make_window: MakeWindow, settings: QSettings, qtbot
) -> None:
    first = make_window(Step.ASSIGNMENTS, settings=settings)
    view_of(first).sortByColumn(Column.POINTS, Qt.SortOrder.DescendingOrder)
    first.window.close()
    second = make_window(Step.ASSIGNMENTS, settings=settings)
    rows = second.window.pages[Step.ASSIGNMENTS].rows

    assert (rows.sortColumn(), rows.sortOrder()) == (Column.POINTS, Qt.SortOrder.DescendingOrder)
    assert widths_at(second, 1280, qtbot) != widths_at(second, 1800, qtbot)
    assert fills(second)


def test_what_an_older_version_kept_is_left_aside(make_window: MakeWindow, qtbot) -> None:
    parts = make_window(Step.ASSIGNMENTS)
    old = view_of(parts).header().saveState()
    before = widths_at(parts, 1280, qtbot)

    assert not view_of(parts).restore_layout(old)
    assert view_of(parts).restore_layout(QByteArray())
    assert widths_at(parts, 1280, qtbot) == before
    assert widths_at(parts, 1800, qtbot) != before


@pytest.mark.parametrize("width", [1024, 1280])
@pytest.mark.parametrize("sorted_by", [-1, Column.NAME, Column.POINTS])
def test_no_heading_is_cut_and_the_default_group_is_read_in_full(
    make_window: MakeWindow, theme, qtbot, width: int, sorted_by: int
) -> None:
    parts = make_window(Step.ASSIGNMENTS)
    view = view_of(parts)
    view.sortByColumn(sorted_by, Qt.SortOrder.AscendingOrder)
    widths = widths_at(parts, width, qtbot)
    small, body = QFontMetrics(theme.font(0.9, bold=True)), QFontMetrics(theme.font())

    for column in view.columns.shown:
        # wizard.qss leaves 8 px at both sides of a heading.
        assert widths[column] >= small.horizontalAdvance(short_header(column)) + 16
    # Qt leaves 3 px beside the 4 px that wizard.qss leaves at both sides of a cell.
    assert widths[Column.GROUP] >= body.horizontalAdvance(group_word("")) + 14
    assert fills(parts)


def test_the_rest_is_shared_by_names_and_targets_of_which_none_falls_below_its_need() -> None:
    shown = [column for column in Column if column not in DATES]
    wide, narrow = dict.fromkeys(shown, 100), dict.fromkeys(shown, 60)

    assert shared_out(1000, wide, narrow, {})[Column.NAME] == 176
    assert shared_out(800, wide, narrow, {}) == wide
    assert shared_out(480, wide, narrow, {}) == narrow
    assert shared_out(100, wide, narrow, {}) == narrow
    assert shared_out(500, wide, narrow, {Column.URL: 80}) == narrow | {Column.URL: 80}


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        (encode_layout(KeptLayout()), KeptLayout()),
        (encode_layout(KeptLayout(sorted_by="DUE")), KeptLayout(sorted_by="DUE")),
        (b'{"shown":{"UNTIL":false}}', KeptLayout(shown={"UNTIL": False})),
        (b"\x00\x00\x00\xff", None),
        (b'{"widths":[1,2]}', None),
        (b'{"widths":{"NAME":0}}', None),
        (b'{"sort_column":2}', KeptLayout()),
        (b'{"sorted_by":"MOOD"}', None),
        (b'{"shown":{"MOOD":true}}', None),
    ],
)
def test_only_a_sound_layout_is_taken_up(kept: bytes, expected: KeptLayout | None) -> None:
    assert decode_layout(kept) == expected
