"""What stands below the mapping table: one row in full, several to be set together, or a hint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from wizard.setup.lti_app.app import answering_tool, app_of
from wizard.setup.mapping.rows import Conflict, MappingRow, RowState
from wizard.setup.snapshot import Assignments
from wizard.setup.web_pages import codio_assignment, endpoints_or_usual
from wizard.ui.assignments.codio_dates import codio_dates_in_words
from wizard.ui.assignments.mapping_bulk import MappingBulk
from wizard.ui.assignments.mapping_columns import Column, tr
from wizard.ui.assignments.mapping_date_moves import move_dates
from wizard.ui.assignments.mapping_detail import MappingDetail
from wizard.ui.assignments.mapping_layout import MappingColumns
from wizard.ui.assignments.mapping_session import MappingSession
from wizard.ui.assignments.mapping_words import place_words
from wizard.ui.confirm_dialog import ask_before
from wizard.ui.session.controller import SetupController
from wizard.ui.theme import Theme
from wizard.ui.widgets.arranged_once import arranged_once
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.plain_label import PlainLabel

_LEAST_LINES = 9
"""So much height is kept, so that the table does not jump with each row chosen."""


class MappingPane(Card):
    """Follows the selection; its edits go to the session."""

    def __init__(
        self,
        session: MappingSession,
        controller: SetupController,
        selected: Callable[[], tuple[str, ...]],
        columns: MappingColumns,
        *,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """`selected` gives the Codio assignment ids of the selected rows."""
        super().__init__(role="inset", parent=parent)
        self._session = session
        self._controller = controller
        self._selected = selected
        self._columns = columns
        self.setAccessibleName(tr("What will happen to the selected rows"))
        self._hint = PlainLabel(
            tr(
                "Choose a row to see what will happen to it; choose several to set them "
                "together. F2 edits a cell, Space switches, Enter opens the details, Delete puts "
                "a value back, Ctrl+Z takes an edit back."
            ),
            role="hint",
        )
        self.detail = MappingDetail(desktop=controller.desktop, theme=theme)
        self.bulk = MappingBulk(theme=theme)
        for widget in (self._hint, self.detail, self.bulk):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.detail.accept_requested.connect(lambda row: session.accept([row]))
        self.detail.dismiss_requested.connect(lambda row: session.dismiss([row]))
        self.detail.edit_requested.connect(
            lambda row, column, value: session.edit([row], Column(column), value)
        )
        self.detail.convert_requested.connect(self._ask_to_convert)
        self.detail.module_requested.connect(lambda row, name: session.set_module([row], name))
        self.bulk.edit_requested.connect(
            lambda column, value: session.edit(selected(), Column(column), value)
        )
        self.bulk.dates.move_requested.connect(
            lambda days: move_dates(session, controller, selected(), days)
        )
        self.bulk.place_requested.connect(lambda placed: session.place(selected(), placed=placed))
        self.bulk.module_requested.connect(lambda name: session.set_module(selected(), name))
        self.bulk.accept_requested.connect(lambda: session.accept(selected()))
        self.bulk.dismiss_requested.connect(lambda: session.dismiss(selected()))
        theme.changed.connect(self.renew)
        columns.shown_changed.connect(self.renew)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LEAST_LINES)
        self.renew()

    def renew(self) -> None:
        """Show what is selected now."""
        self.detail.commit_typing(self._selected())
        rows = [
            row
            for each in self._selected()
            if (row := self._session.model.row_of(each)) is not None
        ]
        with arranged_once(self, self.detail, self.bulk):
            self._hint.setVisible(not rows)
            self.detail.setVisible(len(rows) == 1)
            self.bulk.setVisible(len(rows) > 1)
            if len(rows) == 1:
                self._show_row(rows[0])
            elif rows:
                known = self._session.suggestions
                suggested = sum(row.codio_assignment_id in known for row in rows)
                self.bulk.show_rows(rows, self._session.group_names, suggested)
                self.bulk.dates.setVisible(self._columns.shows_dates)
                self.bulk.dates.show_rows(rows, self._session.model.dates)
                self.bulk.show_modules(rows, self._session.module_names)

    def _show_row(self, row: MappingRow) -> None:
        session = self._session
        known = self._controller.snapshot.assignments
        suggestion = session.suggestions.get(row.codio_assignment_id)
        match = session.canvas_assignment(suggestion.canvas_assignment_id if suggestion else None)
        others = [conflict.other_row for conflict in row.conflicts if conflict.other_row]
        named = {each: session.model.row_of(each) for each in others}
        self.detail.show_row(
            row,
            suggestion=suggestion,
            suggested_name=session.canvas_names.get(match.id, "") if match else "",
            group_names={group.id: group.name for group in known.groups}
            if isinstance(known, Assignments)
            else {},
            other_names={each: found.told_as for each, found in named.items() if found},
            no_tool=self._has_no_tool(row),
            dates=session.model.dates,
            notes=self._notes_on_dates(row),
            placing=place_words(session.place_of(row), wanted=session.is_to_be_placed(row)),
            module_names=session.module_names,
            codio_url=codio_assignment(self._controller.document, row.codio_assignment_id),
        )

    def _notes_on_dates(self, row: MappingRow) -> list[str]:
        """Say what there is to know of a row's dates beyond what will happen to them."""
        words = self._session.model.dates
        notes = (
            row.dates_left,
            words.overrides(row),
            codio_dates_in_words(row, self._controller.snapshot, words),
        )
        return [note for note in notes if note]

    def _ask_to_convert(self, identifier: str, conflict: Conflict) -> None:
        """Ask before an assignment loses what Canvas takes from it; a word is kept in the row."""
        agreed = conflict.asks
        if agreed is None:
            return
        row = self._session.model.row_of(identifier)
        ask_before(
            lambda: self._session.agree_to_convert(identifier, agreed),
            parent=self,
            question=tr("Turn “{name}” into a Codio assignment?").format(
                name=row.canvas_told_as if row is not None else ""
            ),
            consequence=conflict.words,
            keep=tr("Keep it as it is"),
            destroy=tr("Convert it"),
        )

    def _has_no_tool(self, row: MappingRow) -> bool:
        """Tell whether Codio's app is installed, yet would not answer this row's URL."""
        url = row.mapping.launch_url
        if not url or row.state is RowState.SKIPPED:
            return False
        document, snapshot = self._controller.document, self._controller.snapshot
        situation = app_of(document, snapshot, endpoints_or_usual(document))
        installed = situation is not None and situation.ours is not None
        return installed and answering_tool(snapshot, url) is None
