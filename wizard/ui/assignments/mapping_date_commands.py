"""What can be done with the dates of the mapping screen: typed, pasted, moved."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from wizard.imported.dates import DateOrder
from wizard.setup.snapshot import Section
from wizard.ui.assignments.date_editor import CellDateEdit
from wizard.ui.assignments.date_order_question import ask_for_order
from wizard.ui.assignments.mapping_columns import DATES, Column, tr
from wizard.ui.assignments.mapping_date_files import MappingDateFiles
from wizard.ui.assignments.mapping_date_menu import MappingDateMenu
from wizard.ui.assignments.mapping_date_paste import paste_dates, read_pasted
from wizard.ui.assignments.mapping_session import MappingSession
from wizard.ui.assignments.mapping_view import MappingView
from wizard.ui.background.jobs import Job
from wizard.ui.session.controller import SetupController
from wizard.ui.theme import Theme


class MappingDateCommands(QObject):
    """Works on the dates of the rows that are chosen in a view."""

    def __init__(
        self,
        session: MappingSession,
        controller: SetupController,
        view: MappingView,
        read: Callable[[Collection[Section]], Job | None],
        theme: Theme,
    ) -> None:
        """`read` reads what is missing of sections, and says that it does."""
        super().__init__(view)
        self.files = MappingDateFiles(session, controller, read, view)
        self._session = session
        self._controller = controller
        self._view = view
        self._theme = theme
        session.changed.connect(lambda: view.columns.set_dated(session.judgement.dated))

    def editor(self, column: Column, parent: QWidget) -> CellDateEdit:
        """Make the editor of a date within a cell."""
        return CellDateEdit(column, self._session.model.dates, theme=self._theme, parent=parent)

    def menu(self, parent: QWidget) -> QMenu:
        """Return the menu of all that can be done with dates."""
        return MappingDateMenu(self._session, self._view.columns, self.files, parent)

    def paste(self, text: str) -> bool:
        """Give dates to rows where dates were pasted into a column of them; else return False."""
        column = Column(max(self._view.currentIndex().column(), 0))
        selected = self._view.chosen_ids()
        if column not in DATES or column not in self._view.columns.shown or not selected:
            return False
        return self._paste_into(column, selected, text)

    def _paste_into(
        self, column: Column, selected: tuple[str, ...], text: str, order: DateOrder | None = None
    ) -> bool:
        dates = read_pasted(text, column, self._session.model.dates, order)
        if dates is None:
            return False
        if dates.ambiguous and not dates.wrong:
            again = partial(self._paste_into, column, selected, text)
            words = tr("“{date}” can be two days, and no other date here tells which.")
            ask_for_order(words.format(date=dates.ambiguous), again, self._view)
            return True
        below = self._view.ids()
        below = below[below.index(selected[0]) :]
        refusal = paste_dates(self._session, dates, selected, below)
        if refusal is not None:
            self._controller.message.emit(refusal)
        return True
