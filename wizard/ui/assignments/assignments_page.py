"""The Assignments page: the mapping screen, one row per Codio assignment."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from wizard.findings import Finding
from wizard.setup import web_pages
from wizard.setup.document import SetupDocument, Target
from wizard.setup.mapping.imports import Imported
from wizard.setup.mapping.rows import RowState
from wizard.setup.snapshot import Assignments, Snapshot
from wizard.setup.steps import Step
from wizard.ui.assignments.mapping_actions import MappingNotices
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_date_commands import MappingDateCommands
from wizard.ui.assignments.mapping_delegate import MappingDelegate
from wizard.ui.assignments.mapping_editors import TargetChoices
from wizard.ui.assignments.mapping_filter import MappingFilter, Show, count_shown, identifier_of
from wizard.ui.assignments.mapping_imports import MappingImports
from wizard.ui.assignments.mapping_menu import MappingMenu
from wizard.ui.assignments.mapping_pane import MappingPane
from wizard.ui.assignments.mapping_session import MappingSession
from wizard.ui.assignments.mapping_sources import MappingSources
from wizard.ui.assignments.mapping_toolbar import MappingToolbar
from wizard.ui.assignments.mapping_totals import MappingTotals
from wizard.ui.assignments.mapping_view import MappingView
from wizard.ui.assignments.mapping_words import import_in_words, why_no_rows
from wizard.ui.shell.page import Page
from wizard.ui.widgets.arranged_once import arranged_once

_TABLE_LINES = 7


class AssignmentsPage(Page):
    """Which Codio assignment becomes which Canvas assignment."""

    step = Step.ASSIGNMENTS
    content_width = 0
    fills_height = True

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Map the assignments")

    def instruction(self) -> str:
        """Say what the page is for."""
        return self.tr(
            "One row for each Codio assignment. Nothing is written to Canvas before you have "
            "reviewed it."
        )

    # --- building -----------------------------------------------------------------------------

    def build(self) -> None:
        """Make table, detail pane and what stands around them."""
        self.session = MappingSession(self.controller, self)
        self.imports = MappingImports(self.session, self.controller, self)
        self.rows = MappingFilter(self.session.model, self)
        self.choices = TargetChoices(self)
        self._choices_of: object = None
        self._guidance_wanted: bool | None = None
        self._visited = ""
        self._row_wanted = True
        self.body.setSpacing(10)
        self.sources = MappingSources(desktop=self.controller.desktop, theme=self.theme)
        self.notices = MappingNotices(self.session, theme=self.theme)
        self.toolbar = MappingToolbar(self.session.edits.stack, theme=self.theme)
        self.view = MappingView(self.rows, theme=self.theme)
        self.dates = MappingDateCommands(
            self.session, self.controller, self.view, self.read_for_lists, self.theme
        )
        self.delegate = MappingDelegate(
            self.view.painter,
            self.choices,
            lambda: self.session.group_names,
            self.dates.editor,
            self.view,
        )
        self.view.setItemDelegate(self.delegate)
        self.pane = MappingPane(
            self.session,
            self.controller,
            self.view.selected_ids,
            self.view.columns,
            theme=self.theme,
        )
        self.view.setMinimumHeight(self.view.fontMetrics().lineSpacing() * 2 * _TABLE_LINES)
        self.toolbar.dates_button.setMenu(self.dates.menu(self))
        self.totals = MappingTotals()
        for widget in (self.sources, self.notices, self.toolbar):
            self.body.addWidget(widget)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.pane)
        self.body.addWidget(self.totals)
        self.setAcceptDrops(True)
        self._build_actions()
        self._connect()

    def _build_actions(self) -> None:
        stack = self.session.edits.stack
        undo = stack.createUndoAction(self, self.tr("Undo"))
        undo.setShortcut(QKeySequence("Ctrl+Z"))
        redo = stack.createRedoAction(self, self.tr("Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        paste = QAction(self.tr("Paste URLs"), self)
        # A text field takes this for itself; anywhere else URLs are meant.
        paste.setShortcut(QKeySequence.StandardKey.Paste)
        paste.triggered.connect(self.paste)
        find = QAction(self.tr("Search"), self)
        find.setShortcut(QKeySequence("Ctrl+F"))
        find.triggered.connect(lambda: self.toolbar.search.setFocus())
        for action in (undo, redo, paste, find):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(action)

    def _connect(self) -> None:
        session, view = self.session, self.view
        session.changed.connect(self._show_session)
        self.imports.imported.connect(self._on_imported)
        self.imports.dates_found.connect(self.dates.files.bring_in)
        self.dates.files.done.connect(self.notices.show_import)
        session.applied.connect(self._on_applied)
        session.model.edit_requested.connect(self._edit_from)
        self.toolbar.search_changed.connect(self.rows.set_search)
        self.toolbar.show_chosen.connect(self.rows.set_show)
        self.toolbar.import_requested.connect(self.choose_file)
        self.toolbar.paste_requested.connect(self.paste)
        self.toolbar.guidance_toggled.connect(self._toggle_guidance)
        self.notices.show_requested.connect(self.toolbar.choose)
        view.selection_changed.connect(self.pane.renew)
        view.detail_requested.connect(lambda: self.pane.detail.first_focus().setFocus())
        view.switch_requested.connect(self._switch_selected)
        self.delegate.switch_requested.connect(self._switch_row)
        view.reset_requested.connect(lambda column: self._edit_selected(column, None))
        view.menu_requested.connect(self._show_menu)
        self.pane.detail.jump_requested.connect(self.jump_to)
        for settled in (self.pane.detail.accept_requested, self.pane.detail.dismiss_requested):
            settled.connect(lambda _row: view.setFocus())
        self.toolbar.conflict_requested.connect(self._jump_to_next_conflict)
        self.totals.points_edited.connect(session.set_default_points)
        self.totals.group_edited.connect(session.set_default_group)
        self.totals.modules.place_chosen.connect(self._place)
        self.totals.modules.publish_chosen.connect(
            lambda on: session.set_placing(publish_new_modules=on)
        )

    # --- the page's duties --------------------------------------------------------------------

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show the rows; what has not changed stays as it is."""
        self.session.refresh()
        self.view.set_empty_text(why_no_rows(snapshot))
        self.totals.show_defaults(document.defaults, self.session.group_names)
        self.sources.set_address(web_pages.codio_course(document))

    def entered(self) -> None:
        """Read both courses, unless that was done."""
        self.read_for_lists(self.session.sections)

    def first_focus(self) -> QWidget:
        """Begin with the file while there is no URL, else with the table."""
        # The document knows its URLs before the rows are read.
        mappings = self.controller.document.assignments
        has_url = any(mapping.launch_url for mapping in mappings)
        return self.view if has_url else self.toolbar.import_button

    def field_for(self, finding: Finding) -> QWidget | None:
        """Return the table, at the row that the finding is about."""
        if finding.row is not None:
            self.jump_to(finding.row)
        return self.view

    def layout_state(self) -> QByteArray:
        """Return column widths and sorting, to be remembered by whoever keeps such things."""
        return self.view.layout_state()

    def restore_layout(self, state: QByteArray) -> bool:
        """Take up remembered column widths and sorting."""
        return self.view.restore_layout(state)

    # --- showing ------------------------------------------------------------------------------

    def _show_session(self) -> None:
        session = self.session
        with arranged_once(self, self.notices, self.pane):
            self.pane.renew()
            self.notices.renew()
            counts = count_shown(session.counts, len(session.suggestions))
            self.toolbar.set_counts(counts, session.counts[RowState.CONFLICT])
            self.totals.show_totals(session.counts)
            self._offer_choices()
            self._show_guidance()
        self._select_a_row()

    def _select_a_row(self) -> None:
        """Select the first row when rows with a URL are seen first, so that the pane is of use."""
        rows = self.session.judgement.rows
        if not rows:
            self._row_wanted = True
        elif self._row_wanted and not self.pane.isHidden():
            self._row_wanted = False
            if not self.view.selected_ids():
                self.view.preselect()

    def _offer_choices(self) -> None:
        known = self.controller.snapshot.assignments
        if known is self._choices_of or not isinstance(known, Assignments):
            return
        self._choices_of = known
        self.choices.set_assignments(
            known.assignments, self.session.group_name_of, self.session.kinds_of
        )

    def _show_guidance(self) -> None:
        rows = self.session.judgement.rows
        needed = bool(rows) and not any(row.mapping.launch_url for row in rows)
        shown = needed if self._guidance_wanted is None else self._guidance_wanted
        self.sources.setVisible(shown)
        self.toolbar.set_guidance_shown(shown)
        self.toolbar.second.setVisible(not needed)
        self.notices.set_first_things_first(needed)
        self.pane.setVisible(not needed)

    def _toggle_guidance(self) -> None:
        self._guidance_wanted = self.sources.isHidden()
        self._show_guidance()

    def jump_to(self, codio_assignment_id: str) -> None:
        """Select a row and put the keyboard there, whatever is filtered."""
        if not self.view.can_show(codio_assignment_id):
            self.toolbar.search.clear()
            self.toolbar.choose(Show.ALL)
        self.view.select_ids([codio_assignment_id])
        self.view.setFocus()

    def _jump_to_next_conflict(self) -> None:
        rows = [
            row.codio_assignment_id
            for row in self.session.judgement.rows
            if row.state is RowState.CONFLICT
        ]
        if rows:
            after = rows.index(self._visited) + 1 if self._visited in rows else 0
            self._visited = rows[after % len(rows)]
            self.jump_to(self._visited)

    # --- edits --------------------------------------------------------------------------------

    def _edit_from(self, row: str, column: int, value: object) -> None:
        """Edit the row, and with it the other selected ones if it is among them."""
        selected = self.view.selected_ids()
        together = selected if row in selected else (row,)
        if column == Column.URL or (
            column == Column.TARGET and isinstance(value, tuple) and value[0] is Target.EXISTING
        ):
            together = (row,)
        self.session.edit(together, Column(column), value)

    def _edit_selected(self, column: int, value: object) -> None:
        selected = self.view.selected_ids()
        if selected:
            self.session.edit(selected, Column(column), value)

    def _place(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own signals
        self.session.set_placing(place_in_modules=on)
        self.read_for_lists(self.session.sections)

    def _switch_row(self, row: str, column: int) -> None:
        """Switch the row, and with it the other selected ones if it is among them."""
        selected = self.view.selected_ids()
        self.session.switch(selected if row in selected else (row,), Column(column), row)

    def _switch_selected(self, column: int) -> None:
        row = identifier_of(self.view.currentIndex())
        self.session.switch(self.view.selected_ids(), Column(column), row)

    def _on_applied(self, identifiers: tuple[str, ...]) -> None:
        self.notices.forget_import()
        if len(identifiers) == 1 and not self.view.chosen_ids():
            self.view.select_ids(identifiers)

    def _show_menu(self, place: QPoint) -> None:
        MappingMenu(self.session, self.view, self.paste, self).popup(place)

    # --- imports ------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Ask for an export file and import it."""
        self.controller.desktop.choose_file_to_open(
            self,
            self.tr("Import launch URLs"),
            self.tr("Codio exports (*.csv *.xlsx *.imscc *.zip *.xml *.txt *.tsv);;All files (*)"),
            lambda file: self.imports.read_files([file]),
        )

    def paste(self) -> None:
        """Import what is in the clipboard; into a column of dates, dates."""
        text = self.controller.desktop.clipboard_text()
        if not self.dates.paste(text):
            self.imports.paste(text, self.view.chosen_ids())

    def _on_imported(self, found: Imported, label: str) -> None:
        missing = sum(row.state is RowState.NO_URL for row in self.session.judgement.rows)
        self.notices.show_import(import_in_words(found, label, missing))
        if found.changed:
            self._guidance_wanted = None
            self._show_guidance()
            self.view.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text anywhere on the page."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        data = event.mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.imports.read_files(files)
        elif data.hasText():
            self.imports.paste(data.text(), self.view.chosen_ids())
        event.acceptProposedAction()
