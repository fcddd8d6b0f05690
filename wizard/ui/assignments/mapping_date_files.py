"""Files of dates: saved for a spreadsheet and brought back, and the one that Codio takes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wizard.imported.dates import DateOrder
from wizard.setup.date_files import dates_for_codio, table_of_dates, with_table_of_dates
from wizard.setup.mapping.codio_dates import CodioDatesFile
from wizard.setup.mapping.date_table import MOST_BYTES, ImportedDates
from wizard.setup.snapshot import CodioSettings, Section
from wizard.store.json_files import read_file
from wizard.store.paths import default_paths, write_whole_file
from wizard.ui.assignments.date_order_question import ask_for_order
from wizard.ui.assignments.mapping_columns import tr
from wizard.ui.assignments.mapping_date_words import (
    brought_in,
    codio_has_them,
    not_written,
    saved,
    saved_for_codio,
    unreadable_dates,
)
from wizard.ui.assignments.mapping_dates import why_paced
from wizard.ui.assignments.mapping_edits import rebased
from wizard.ui.assignments.mapping_jobs import start_in_job
from wizard.ui.assignments.mapping_session import MappingSession
from wizard.ui.background.jobs import Job
from wizard.ui.messages import Message, MessageKind
from wizard.ui.session.controller import SetupController

_CSV = "CSV (*.csv)"
_TABLES = "CSV, Excel (*.csv *.txt *.tsv *.xlsx)"
_FILE, _FILE_FOR_CODIO = "dates.csv", "codio-bulk-settings.csv"


class MappingDateFiles(QObject):
    """Saves and reads files of dates for one mapping screen.

    Signals: `done(ImportWords)` with what a file has brought, or where it was saved.
    """

    done = Signal(object)

    def __init__(
        self,
        session: MappingSession,
        controller: SetupController,
        read: Callable[[Collection[Section]], Job | None],
        window: QWidget,
    ) -> None:
        """`read` reads what is missing of sections, and says so; `window` is below dialogs."""
        super().__init__(window)
        self._session = session
        self._controller = controller
        self._read = read
        self._window = window

    # --- for a spreadsheet --------------------------------------------------------------------

    def ask_where_to_save(self) -> None:
        """Ask where to save the dates of all rows, and save them."""
        self._ask_where(tr("Save the dates"), _FILE, self.save)

    def save(self, file: Path) -> None:
        """Save the dates of all rows as CSV, in the time of the course."""
        document, snapshot = self._controller.document, self._controller.snapshot
        self._write(file, lambda: table_of_dates(document, snapshot), saved(file.name))

    def ask_what_to_bring_in(self) -> None:
        """Ask for a file of dates, and bring them to the rows."""
        if self._session.model.dates.paced:
            self._controller.message.emit(Message(kind=MessageKind.WARNING, what=why_paced()))
            return
        self._controller.desktop.choose_file_to_open(
            self._window, tr("Bring in dates"), _TABLES, self.bring_in
        )

    def bring_in(self, file: Path, order: DateOrder | None = None) -> None:
        """Bring the dates of a file to the rows; `order` is what comes first in numbers alone."""
        basis, snapshot = self._controller.document, self._controller.snapshot
        key = (basis.id, basis.courses)

        def take(found: ImportedDates) -> None:
            now = self._controller.document
            if (now.id, now.courses) != key:
                return
            if found.asks_order and order is None:
                words = tr("“{name}” has dates that can be two days, and none that tells which.")
                again = partial(self.bring_in, file)
                ask_for_order(words.format(name=file.name), again, self._window)
                return
            changed = rebased(found.changed, basis.assignments, self._session.mapping_of)
            number = self._session.push(tr("Dates from {name}").format(name=file.name), changed)
            self.done.emit(brought_in(found, number, file.name))

        start_in_job(
            self._controller,
            lambda: with_table_of_dates(basis, snapshot, read_file(file, MOST_BYTES), order)[1],
            f"dates-{file}",
            take,
            unreadable_dates,
        )

    # --- for Codio ----------------------------------------------------------------------------

    def write_for_codio(self) -> None:
        """Write the file with which a person gives Codio the dates, once Codio's own are read."""
        job = self._read((Section.CODIO_SETTINGS,))
        if job is None:
            self._offer_for_codio()
        else:
            job.succeeded.connect(lambda _snapshot: self._offer_for_codio())

    def _offer_for_codio(self) -> None:
        document, snapshot = self._controller.document, self._controller.snapshot
        if not isinstance(snapshot.codio_settings, CodioSettings):
            return  # Why it could not be read was said already.
        start_in_job(
            self._controller,
            lambda: dates_for_codio(document, snapshot),
            "codio-dates",
            self._ask_where_for_codio,
        )

    def _ask_where_for_codio(self, made: CodioDatesFile) -> None:
        if not made.written:
            self.done.emit(codio_has_them(made))
            return
        self._ask_where(
            tr("Save the file for Codio"),
            _FILE_FOR_CODIO,
            lambda file: self._write(file, lambda: made.content, saved_for_codio(made, file.name)),
        )

    # --- both ---------------------------------------------------------------------------------

    def _ask_where(self, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        suggestion = default_paths().documents / name
        self._controller.desktop.choose_file_to_save(self._window, title, suggestion, _CSV, chosen)

    def _write(self, file: Path, content: Callable[[], bytes], words: object) -> None:
        start_in_job(
            self._controller,
            lambda: write_whole_file(file, content()),
            f"write-{file}",
            lambda _nothing: self.done.emit(words),
            partial(not_written, file.name),
        )
