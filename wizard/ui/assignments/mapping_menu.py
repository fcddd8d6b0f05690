"""The context menu of the mapping table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from wizard.setup.document import Target
from wizard.ui.assignments.mapping_columns import DATES, Column, tr
from wizard.ui.assignments.mapping_session import MappingSession
from wizard.ui.assignments.mapping_view import MappingView


class MappingMenu(QMenu):
    """What can be done with the selected rows; goes away by itself."""

    def __init__(
        self,
        session: MappingSession,
        view: MappingView,
        paste: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        selected = view.selected_ids()
        suggested = [each for each in selected if each in session.suggestions]
        self._add(tr("Accept suggestion"), lambda: session.accept(suggested), bool(suggested))
        self._add(
            tr("Create new in Canvas"),
            lambda: session.edit(selected, Column.TARGET, (Target.CREATE, None)),
            bool(selected),
        )
        self._add(
            tr("Skip"),
            lambda: session.edit(selected, Column.TARGET, (Target.SKIP, None)),
            bool(selected),
        )
        self._add(
            tr("Put into its Canvas module"),
            lambda: session.place(selected, placed=True),
            bool(selected),
        )
        self._add(
            tr("Put into no Canvas module"),
            lambda: session.place(selected, placed=False),
            bool(selected),
        )
        self.addSeparator()
        in_dates = view.currentIndex().column() in DATES
        self._add(tr("Paste dates or URLs") if in_dates else tr("Paste URLs"), paste, enabled=True)
        view.columns.add_choices(self.addMenu(tr("Columns")))

    def _add(self, text: str, act: Callable[[], object], enabled: bool) -> None:  # noqa: FBT001 - one flag, named by its parameter
        action = self.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: act())
