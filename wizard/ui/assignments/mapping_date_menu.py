"""The menu “Dates” above the mapping table."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu, QWidget

from wizard.ui.assignments.mapping_columns import DATES
from wizard.ui.assignments.mapping_layout import MappingColumns


class MappingDateMenu(QMenu):
    """Which dates are seen, and what is done with all of them."""

    def __init__(self, columns: MappingColumns, parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        self.clear()
        self._columns.add_choices(self, DATES)
