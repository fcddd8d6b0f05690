"""The table of mentors with what can be done to it: pick, remove, take over, import, export."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMargins, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wizard.redact import RUN
from wizard.setup.document import MentorRow
from wizard.setup.mentors import (
    MOST_BYTES,
    mentors_from_observers,
    read_mentor_file,
    write_mentor_file,
)
from wizard.setup.snapshot import People, Snapshot
from wizard.store.json_files import read_file
from wizard.store.paths import write_whole_file
from wizard.ui.desktop import Desktop
from wizard.ui.students.mentor_dialog import MentorDialog
from wizard.ui.students.mentors_model import MentorsModel, merged_mentors, people_of
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button, button
from wizard.ui.widgets.fact_line import FactLine, Tone
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.plain_label import PlainLabel

_PADDING = QMargins(6, 7, 6, 7)
_CSV = "CSV (*.csv *.txt)"
_TABLES = "CSV, Excel (*.csv *.txt *.tsv *.xlsx)"
_LEAST_HEIGHT = 150
_MOST_HEIGHT = 420


class _Padded(QStyledItemDelegate):
    """Gives the text of a cell room to breathe."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Fill the whole cell where it is selected, and write inside the padding."""
        inner = self._inner(option)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        super().paint(painter, inner, index)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Ask for room for the text and the padding."""
        return super().sizeHint(self._inner(option), index).grownBy(_PADDING)

    def _inner(self, option: QStyleOptionViewItem) -> QStyleOptionViewItem:
        inner = QStyleOptionViewItem(option)
        inner.rect = option.rect.marginsRemoved(_PADDING)
        return inner


class MentorTable(QWidget):
    """Mentors and the students they may see.

    Signals: `edited(tuple[MentorRow, ...])` with the whole list after each change by the person.
    """

    edited = Signal(object)

    def __init__(self, *, desktop: Desktop, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desktop, self._theme = desktop, theme
        self._snapshot = Snapshot()
        self.dialog: MentorDialog | None = None
        self.model = MentorsModel(self)
        self.view = self._make_view()
        self._none = PlainLabel(
            self.tr("No mentor is listed yet. Take them over from Canvas, or add one."), role="hint"
        )
        self._word = FactLine(theme=theme)
        self.add_button = self._button("add_mentor", self.tr("Add a mentor…"), self.add, "plus")
        self.edit_button = self._button("edit_mentor", self.tr("Edit…"), self.edit, "edit")
        self.remove_button = self._button("remove_mentor", self.tr("Remove"), self.remove, "trash")
        self.take_over_button = self._button(
            "take_over_observers",
            self.tr("Take over from Canvas observers"),
            self.take_over,
            "download",
        )
        self.import_button = self._button(
            "import_mentors", self.tr("Import list…"), self.choose_import, "upload"
        )
        self.export_button = self._button(
            "export_mentors", self.tr("Export CSV…"), self.choose_export, "download"
        )
        self._lay_out()
        self._renew()

    def show_mentors(
        self, rows: Sequence[MentorRow], snapshot: Snapshot, *, links: bool = True
    ) -> None:
        """Show this list, compared with what was read; without `links`, not by observer links."""
        self._snapshot = snapshot
        chosen = self._row()
        self.model.set_content(rows, snapshot, links=links)
        if 0 <= chosen < len(rows):
            self.view.selectRow(chosen)
        self._renew()

    # --- what a person does -------------------------------------------------------------------

    def add(self) -> None:
        """Ask for one more mentor."""
        self._ask(None)

    def edit(self) -> None:
        """Ask for the chosen mentor's students."""
        if self._row() >= 0:
            self._ask(self.model.rows[self._row()])

    def remove(self) -> None:
        """Take the chosen mentor out of the list."""
        chosen = self._row()
        if chosen >= 0:
            rows = self.model.rows
            self._word.say("")
            self.edited.emit(rows[:chosen] + rows[chosen + 1 :])

    def take_over(self) -> None:
        """Add Canvas's observers with the students linked to them."""
        if not isinstance(self._snapshot.people, People):
            self._word.say(self.tr("The people of the Canvas course are not read yet."))
            return
        found = mentors_from_observers(self._snapshot.people)
        if found:
            said = self.tr("Observers taken over from the Canvas course: {count}.")
            self._word.say(said.format(count=len(found)), Tone.GOOD)
        else:
            said = self.tr("The Canvas course has no observer whose e-mail address you may see.")
            self._word.say(said, Tone.DOUBTFUL)
        self.edited.emit(merged_mentors(self.model.rows, found))

    def choose_import(self) -> None:
        """Ask for a list in a file and add what it holds."""
        title = self.tr("Import mentors")
        self._desktop.choose_file_to_open(self, title, _TABLES, self.import_file)

    def import_file(self, file: Path) -> None:
        """Add the mentors of a file; lines that are left out are named."""
        try:
            found = read_mentor_file(read_file(file, MOST_BYTES), self._snapshot.people)
        except (OSError, ValueError) as error:
            said = self.tr("“{name}” could not be read. {why}")
            self._word.say(said.format(name=file.name, why=_why(error)), Tone.BAD)
            return
        said = self.tr("Mentors read from “{name}”: {count}.")
        said = said.format(count=len(found.rows), name=file.name)
        doubtful = found.rejected or found.remarks or not found.rows
        tone = Tone.DOUBTFUL if doubtful else Tone.GOOD
        self._word.say("\n".join((said, *found.remarks, *found.rejected)), tone)
        self.edited.emit(merged_mentors(self.model.rows, found.rows))

    def choose_export(self) -> None:
        """Ask where to save the list as a CSV file."""
        self._desktop.choose_file_to_save(
            self, self.tr("Export mentors"), Path("mentors.csv"), _CSV, self.export_file
        )

    def export_file(self, file: Path) -> None:
        """Save the list as a CSV file."""
        try:
            write_whole_file(file, RUN.mask_json(write_mentor_file(self.model.rows)))
        except OSError as error:
            said = self.tr("“{name}” could not be written. {why}")
            self._word.say(said.format(name=file.name, why=_why(error)), Tone.BAD)
        else:
            self._word.say(self.tr("Saved as “{name}”.").format(name=file.name), Tone.GOOD)

    def word(self) -> str:
        """Return what was said about the last act."""
        return self._word.text()

    def _ask(self, row: MentorRow | None) -> None:
        self.dialog = MentorDialog(
            people_of(self._snapshot), row, theme=self._theme, parent=self.window()
        )
        self.dialog.chosen.connect(lambda chosen: self._take(row, chosen))
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def _take(self, before: MentorRow | None, after: MentorRow) -> None:
        self._word.say("")
        if before is None:
            self.edited.emit(merged_mentors(self.model.rows, (after,)))
        else:
            rows = (after if row == before else row for row in self.model.rows)
            self.edited.emit(merged_mentors((), rows))

    # --- how it looks -------------------------------------------------------------------------

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setObjectName("mentors")
        view.setAccessibleName(self.tr("Mentors and their students"))
        view.setModel(self.model)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        # A mentor with many students makes a row that is higher than the table.
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setWordWrap(True)
        view.setShowGrid(False)
        view.setAlternatingRowColors(True)
        view.verticalHeader().hide()
        view.setItemDelegate(_Padded(view))
        rows = QHeaderView.ResizeMode.ResizeToContents
        view.verticalHeader().setSectionResizeMode(rows)
        header = view.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        view.doubleClicked.connect(lambda _index: self.edit())
        view.selectionModel().selectionChanged.connect(lambda _new, _old: self._renew())
        for key, act in (("F2", self.edit), ("Return", self.edit), ("Delete", self.remove)):
            shortcut = QShortcut(QKeySequence(key), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        return view

    def _button(self, name: str, text: str, act: Callable[[], None], icon: str) -> Button:
        made = button(text, act, theme=self._theme, icon=icon)
        made.setObjectName(name)
        return made

    def _lay_out(self) -> None:
        top, below = FlowLayout(), FlowLayout()
        for each in (self.take_over_button, self.import_button, self.export_button):
            top.addWidget(each)
        for each in (self.add_button, self.edit_button, self.remove_button):
            below.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._word)
        layout.addWidget(self._none)
        layout.addWidget(self.view)
        layout.addLayout(below)

    def _row(self) -> int:
        index = self.view.selectionModel().currentIndex()
        selected = self.view.selectionModel().hasSelection()
        return index.row() if selected and index.isValid() else -1

    def _renew(self) -> None:
        filled, chosen = bool(self.model.rows), self._row() >= 0
        self._none.setVisible(not filled)
        self.view.setVisible(filled)
        for each in (self.edit_button, self.remove_button):
            each.setVisible(filled)
            each.setEnabled(chosen)
        self.export_button.setVisible(filled)
        if filled:
            self.view.resizeRowsToContents()
            height = self.view.verticalHeader().length()
            height += self.view.horizontalHeader().sizeHint().height() + 8
            self.view.setFixedHeight(min(max(height, _LEAST_HEIGHT), _MOST_HEIGHT))


def _why(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return str(error)
