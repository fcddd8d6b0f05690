"""The menu “Dates” above the mapping table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from wizard.ui.assignments.mapping_columns import DATES, tr
from wizard.ui.assignments.mapping_date_files import MappingDateFiles
from wizard.ui.assignments.mapping_layout import MappingColumns
from wizard.ui.assignments.mapping_session import MappingSession


class MappingDateMenu(QMenu):
    """Which dates are seen, in whose time they are, and what is done with all of them."""

    def __init__(
        self,
        session: MappingSession,
        columns: MappingColumns,
        files: MappingDateFiles,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._columns = columns
        self._files = files
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        self.addAction(self._session.model.dates.zone.in_words()).setEnabled(False)
        self._columns.add_choices(self, DATES)
        self.addSeparator()
        files = self._files
        self._add("mapping_save_dates", tr("&Save the dates as CSV…"), files.ask_where_to_save)
        self._add("mapping_read_dates", tr("&Bring in dates…"), files.ask_what_to_bring_in)
        self.addSeparator()
        self._add("mapping_codio_dates", tr("Write a file for &Codio…"), files.write_for_codio)

    def _add(self, name: str, text: str, act: Callable[[], None]) -> None:
        action = self.addAction(text)
        action.setObjectName(name)
        action.setEnabled(any(self._session.judgement.rows))
        action.triggered.connect(lambda _checked=False: act())
