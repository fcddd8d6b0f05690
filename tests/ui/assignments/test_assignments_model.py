"""The mapping model keeps Qt's rules, and announces no more than what differs."""

import pytest
from PySide6.QtCore import Qt

from helpers.mapping_screen import MappingScreen, open_screen
from wizard.setup.document import AssignmentMapping, Target, UrlSource
from wizard.setup.mapping.rows import RowState
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_edits import MappingEdits, with_value
from wizard.ui.assignments.mapping_filter import MappingFilter, Show, identifier_of

PYTHON = "Coding with Python"


@pytest.fixture
def screen(make_window, demo, qtbot, tmp_path) -> MappingScreen:
    return open_screen(make_window, demo, qtbot, urls=tmp_path)


@pytest.mark.slow
def test_model_and_filter_are_sound_after_every_kind_of_edit(screen, qtmodeltester):
    session, model = screen.session, screen.session.model
    rows = [screen.id_of(each, PYTHON) for each in ("Loops", "2D Lists", "Functions")]
    qtmodeltester.check(model)
    for column, value in (
        (Column.URL, None),
        (Column.URL, "https://example.org/elsewhere"),
        (Column.TARGET, (Target.SKIP, None)),
        (Column.TARGET, (Target.EXISTING, session.assignments[0].id)),
        (Column.TARGET, (Target.CREATE, None)),
        (Column.POINTS, 3.5),
        (Column.GROUP, "Labs"),
        (Column.PUBLISHED, False),
        (Column.NEW_TAB, False),
        (Column.NAME, "Another name"),
    ):
        session.edit(rows, column, value)
        qtmodeltester.check(model)
        qtmodeltester.check(screen.page.rows)
    while session.edits.stack.canUndo():
        session.edits.stack.undo()
    qtmodeltester.check(model)
    screen.page.toolbar.choose(Show.SUGGESTED)
    qtmodeltester.check(screen.page.rows)


def test_an_edit_announces_its_rows_and_resets_nothing(screen):
    model = screen.session.model
    changed, resets = [], []
    model.dataChanged.connect(
        lambda first, last: changed.append((first.parent().row(), first.row(), last.row()))
    )
    model.modelReset.connect(lambda: resets.append(1))
    rows = [screen.id_of(each, PYTHON) for each in ("Loops", "2D Lists", "Functions")]
    screen.view.select_ids(rows)
    before = screen.view.verticalScrollBar().value()
    screen.session.edit(rows, Column.POINTS, 3.0)

    assert resets == []
    # Rows 2 to 4 of the first module, then the module itself for its counts.
    assert changed == [(0, 2, 4), (-1, 0, 0)]
    assert set(screen.view.selected_ids()) == set(rows)
    assert screen.view.verticalScrollBar().value() == before


def test_a_screen_reader_hears_a_row_as_a_sentence(screen):
    screen.session.edit([screen.id_of("Loops", PYTHON)], Column.POINTS, 10.0)
    model = screen.session.model
    spoken = {
        column: model.index_of(screen.id_of("Loops", PYTHON), column).data(
            Qt.ItemDataRole.AccessibleTextRole
        )
        for column in Column
    }

    assert spoken[Column.NAME].startswith("Loops, Coding with Python, will create, 10 points")
    assert spoken[Column.PUBLISHED] == "Published: yes, Loops"
    assert spoken[Column.URL] == "Launch URL: Imported, Loops"
    assert "suggested: 88 %" in spoken[Column.TARGET]
    assert all(spoken.values())


def test_a_suggestion_is_shown_as_one_with_score_and_reason(screen):
    index = screen.session.model.index_of(screen.id_of("Loops", PYTHON), Column.TARGET)

    assert index.data() == "88 % · Loops (Python) – homework?"
    assert "submitted" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_a_module_counts_its_rows_by_state(screen):
    screen.session.edit([screen.id_of("Loops", PYTHON)], Column.TARGET, (Target.SKIP, None))
    module = screen.session.model.index(0, 0)
    spoken = module.data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Module Coding with Python, 6 assignments"


def test_sorting_orders_rows_within_their_module_and_can_be_taken_back(screen):
    usual = screen.names_shown()
    loops = screen.id_of("Loops", PYTHON)
    screen.session.edit([loops], Column.POINTS, 500.0)
    screen.view.sortByColumn(Column.POINTS, Qt.SortOrder.DescendingOrder)
    assert screen.names_shown()[0] == "Loops"
    assert screen.page.rows.index(0, 0).data() == PYTHON
    screen.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    assert screen.names_shown() == usual


def test_a_selected_row_stays_selected_wherever_the_order_puts_it(screen):
    last = screen.names_shown()[5]
    chosen = screen.id_of(last, PYTHON)
    screen.view.select_ids([chosen])
    screen.view.sortByColumn(Column.NAME, Qt.SortOrder.DescendingOrder)
    screen.page.rows.set_search(last)

    assert screen.view.selected_ids() == (chosen,)
    assert identifier_of(screen.view.currentIndex()) == chosen


def test_a_row_that_the_search_hides_is_no_longer_selected_and_the_page_hears_of_it(screen, qtbot):
    screen.view.select_ids([screen.id_of("Loops", PYTHON)])
    with qtbot.waitSignal(screen.view.selection_changed):
        screen.page.rows.set_search("2D Lists")

    assert screen.view.selected_ids() == ()


def test_an_edit_moves_its_row_where_the_order_wants_it_at_once(screen):
    screen.view.sortByColumn(Column.POINTS, Qt.SortOrder.DescendingOrder)
    name = screen.names_shown()[5]
    screen.session.edit([screen.id_of(name, PYTHON)], Column.POINTS, 500.0)

    assert screen.names_shown()[0] == name


def test_chips_let_through_what_they_say(screen):
    rows: MappingFilter = screen.page.rows
    skipped = screen.id_of("Loops", PYTHON)
    missing = screen.id_of("2D Lists", PYTHON)
    screen.session.edit([skipped], Column.TARGET, (Target.SKIP, None))
    screen.session.edit([missing], Column.URL, None)
    counted = {}
    for show in Show:
        screen.page.toolbar.choose(show)
        counted[show] = rows.count()

    assert counted[Show.ALL] == 69
    assert counted[Show.SKIPPED] == counted[Show.ATTENTION] == 1
    assert counted[Show.SUGGESTED] == len(screen.session.suggestions)
    assert counted[Show.CREATE] == screen.session.counts[RowState.WILL_CREATE]


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [
        (Column.URL, " https://x/lti ", {"launch_url": "https://x/lti", "url_source": "pasted"}),
        (Column.URL, "", {"launch_url": "", "url_source": "none"}),
        (Column.TARGET, (Target.EXISTING, 7), {"target": "existing", "canvas_assignment_id": 7}),
        (Column.TARGET, (Target.SKIP, 7), {"target": "skip", "canvas_assignment_id": None}),
        (Column.POINTS, 5, {"points": 5.0}),
        (Column.POINTS, None, {"points": None}),
        (Column.GROUP, "  ", {"group": None}),
        (Column.PUBLISHED, False, {"published": False}),
        (Column.NAME, " New ", {"canvas_name": "New"}),
    ],
)
def test_a_value_changes_its_own_column_alone(column, value, expected):
    before = AssignmentMapping(codio_assignment_id="a", launch_url="https://y/lti", points=2.0)
    after = with_value(before, column, value)

    for name in AssignmentMapping.__struct_fields__:
        wanted = expected[name] if name in expected else getattr(before, name)
        assert getattr(after, name) == wanted


def test_an_edit_that_changes_nothing_is_not_kept_for_undo(qapp):
    edits = MappingEdits()
    row = AssignmentMapping(codio_assignment_id="a", url_source=UrlSource.EXPORT)

    assert edits.push("nothing", [row], lambda _identifier: row) == ()
    assert not edits.stack.canUndo()
