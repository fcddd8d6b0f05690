"""What the mapping screen is like when it appears, and when there is no row to be seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from helpers.mapping_screen import MappingScreen, open_screen
from helpers.ready_setup import ready_document
from wizard.setup.document import UrlSource
from wizard.setup.mapping.rows import RowState
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_filter import MappingFilter, Show
from wizard.ui.assignments.mapping_model import MappingModel
from wizard.ui.assignments.mapping_view import MappingView

PYTHON = "Coding with Python"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def screen(make_window, demo, qtbot) -> MappingScreen:
    return open_screen(make_window, demo, qtbot)


@pytest.fixture
def ready(make_window, demo, qtbot) -> MappingScreen:
    """Every URL is known, as in a setup that is opened again."""
    return open_screen(make_window, demo, qtbot, change=lambda _document: ready_document(demo))


def url_of_unknown_form(screen: MappingScreen) -> str:
    return f"{screen.session.mapping_of(first_row(screen)).launch_url.rpartition('_')[0]}_x1y2"


def first_row(screen: MappingScreen) -> str:
    return screen.session.judgement.rows[0].codio_assignment_id


class TestWithoutARow:
    def test_a_search_without_a_hit_says_so(self, ready):
        assert ready.view.empty_text == ""
        ready.page.toolbar.search.setText("no such thing")
        ready.page.toolbar.search.returnPressed.emit()
        said = "No assignment matches. Empty the search, or show all."
        assert ready.view.empty_text == said
        assert ready.shown.control("empty_words").geometry() == ready.view.viewport().rect()
        ready.page.toolbar.search.clear()

        assert ready.view.empty_text == ""

    def test_so_does_a_chip_whose_last_row_was_mended(self, ready):
        ready.page.toolbar.choose(Show.ATTENTION)

        assert ready.view.empty_text.startswith("No assignment matches.")

    def test_other_words_stand_where_the_course_has_no_row_at_all(self, qtbot, theme):
        rows = MappingFilter(MappingModel())
        view = MappingView(rows, theme=theme)
        qtbot.addWidget(view)
        assert view.empty_text == ""
        view.set_empty_text("Reading the assignments…")
        rows.set_search("no such thing")

        assert view.empty_text == "Reading the assignments…"


class TestTheFirstFocus:
    def test_is_the_table_where_urls_are_known_though_rows_are_not_read_yet(self, ready):
        assert QApplication.focusWidget() is ready.view

    def test_is_the_import_where_none_is_known(self, screen):
        assert QApplication.focusWidget() is screen.page.toolbar.import_button


class TestPasting:
    def test_urls_are_pasted_wherever_the_focus_is(self, screen, demo):
        mapping = ready_document(demo).assignments[0]
        screen.shown.desktop.clipboard = mapping.launch_url
        QTest.keyClick(screen.page.toolbar.import_button, Qt.Key.Key_V, CTRL)

        pasted = screen.session.mapping_of(mapping.codio_assignment_id)
        assert (pasted.launch_url, pasted.url_source) == (mapping.launch_url, UrlSource.PASTED)

    def test_a_text_field_takes_what_is_pasted_into_it(self, screen, demo):
        screen.shown.desktop.clipboard = ready_document(demo).assignments[0].launch_url
        QApplication.clipboard().setText("loops")
        search = screen.page.toolbar.search
        search.setFocus()
        QTest.keyClick(search, Qt.Key.Key_V, CTRL)

        assert search.text() == "loops"
        assert screen.states() == {RowState.NO_URL}


class TestTheFirstRow:
    def test_is_selected_and_shown_in_the_pane(self, ready):
        assert ready.view.selected_ids() == (first_row(ready),)
        assert ready.page.pane.detail.isVisible()

    def test_is_so_once_its_url_is_known(self, screen, demo):
        assert screen.view.selected_ids() == ()
        screen.shown.desktop.clipboard = "\n".join(
            mapping.launch_url for mapping in ready_document(demo).assignments
        )
        screen.click("mapping_paste")

        assert screen.view.selected_ids() == (first_row(screen),)

    def test_takes_no_focus_and_gives_way_to_what_is_chosen(self, ready):
        search = ready.page.toolbar.search
        search.setFocus()
        ready.view.preselect()
        assert QApplication.focusWidget() is search
        assert ready.view.chosen_ids() == ()
        others = [ready.id_of(each, PYTHON) for each in ("2D Lists", "Functions")]
        ready.view.select_ids(others)

        assert set(ready.view.chosen_ids()) == set(others)

    def test_is_not_selected_over_again_when_the_person_has_deselected_it(self, ready):
        ready.view.clearSelection()
        rows = [row.codio_assignment_id for row in ready.session.judgement.rows]
        ready.session.edit(rows[:2], Column.POINTS, 5.0)
        ready.page.toolbar.choose(Show.CREATE)

        assert ready.view.selected_ids() == ()

    def test_gets_no_url_of_unknown_form_unless_the_person_has_chosen_it(self, ready):
        before = ready.session.mapping_of(first_row(ready))
        ready.shown.desktop.clipboard = url_of_unknown_form(ready)
        ready.press(Qt.Key.Key_Control, CTRL)
        ready.press(Qt.Key.Key_V, CTRL)
        assert ready.session.mapping_of(first_row(ready)) == before
        place = ready.view.visualRect(ready.view.currentIndex()).center()
        QTest.mouseClick(ready.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        ready.press(Qt.Key.Key_V, CTRL)

        assert ready.session.mapping_of(first_row(ready)).launch_url.endswith("_x1y2")
