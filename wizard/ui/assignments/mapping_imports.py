"""Brings launch URLs from files and from the clipboard to the rows of the mapping screen."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import (
    LONGEST_PASTE,
    MOST_BYTES,
    ExportedUrl,
    ExportedUrls,
    ExportError,
    PasteKind,
    read_export,
    recognise_paste,
)
from wizard.codio.types import CodioCourse
from wizard.http.wrapped_addresses import locked_in_words
from wizard.setup.document import AssignmentMapping, SetupDocument, UrlSource
from wizard.setup.mapping.date_table import is_table_of_dates
from wizard.setup.mapping.imports import Imported, import_urls
from wizard.setup.web_pages import endpoints_or_usual
from wizard.store.json_files import read_file
from wizard.ui.assignments.mapping_columns import Column, tr
from wizard.ui.assignments.mapping_edits import rebased
from wizard.ui.assignments.mapping_jobs import start_in_job
from wizard.ui.assignments.mapping_session import MappingSession
from wizard.ui.assignments.mapping_words import (
    not_read_yet,
    pasted_no_url,
    pasted_too_much,
    unreadable,
)
from wizard.ui.assignments.pasted_files import files_in
from wizard.ui.session.controller import SetupController

IMPORTED_AT_ONCE = 200
"""Up to how many assignments and URLs are brought together where they stand; more, in a job."""


class MappingImports(QObject):
    """Imports of one mapping screen.

    Signals: `imported(Imported, label)` after URLs were brought in; `dates_found(Path)` for a file
    that has dates in place of URLs.
    """

    imported = Signal(object, str)
    dates_found = Signal(object)

    def __init__(
        self, session: MappingSession, controller: SetupController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller

    def read_files(self, files: Iterable[Path]) -> None:
        """Import export files, each read in a job."""
        endpoints = endpoints_or_usual(self._controller.document)
        for file in files:
            start_in_job(
                self._controller,
                partial(_read, file, endpoints),
                f"read-{file}",
                partial(self._take_file, file),
                unreadable,
            )

    def _take_file(self, file: Path, exported: ExportedUrls | None) -> None:
        if exported is None:
            self.dates_found.emit(file)
        else:
            self.take(exported, file.name, UrlSource.EXPORT)

    def paste(self, text: str, selected: tuple[str, ...] = ()) -> None:
        """Import what was pasted: an export's text, launch URLs, or the path of a file.

        A single URL that names no assignment of the course by its id goes to the selected row.
        """
        if len(text) > LONGEST_PASTE:
            self._controller.message.emit(pasted_too_much(LONGEST_PASTE))
            return
        files = files_in(text)
        if files:
            self.read_files(files)
            return
        paste = recognise_paste(text, endpoints_or_usual(self._controller.document))
        label = tr("the clipboard")
        course = self._session.course
        if paste.exported is not None:
            self.take(paste.exported, label, UrlSource.PASTED)
        elif paste.kind is PasteKind.LAUNCH_URL and paste.launch_url is not None:
            row = ExportedUrl(module=None, assignment="", url=paste.launch_url)
            single = ExportedUrls(rows=(row,))
            if len(selected) == 1 and not (
                course is not None
                and _import(self._controller.document, course, single, UrlSource.PASTED).matched
            ):
                self._session.edit(selected, Column.URL, paste.launch_url.url)
            else:
                self.take(single, label, UrlSource.PASTED)
        else:
            self._controller.message.emit(pasted_no_url(locked_in_words(paste.text)))

    def take(self, exported: ExportedUrls, label: str, source: UrlSource) -> None:
        """Give the URLs of an export to their rows; `label` says where they came from."""
        document, course = self._controller.document, self._session.course
        if course is None:
            self._controller.message.emit(not_read_yet())
            return

        def put(found: Imported) -> None:
            self._put(found, document, label)

        if max(len(course.assignments()), len(exported.rows)) <= IMPORTED_AT_ONCE:
            put(_import(document, course, exported, source))
            return

        def put_or_begin_anew(found: Imported) -> None:
            now = self._controller.document
            same = (now.id, now.courses) == (document.id, document.courses)
            if same and self._session.course is course:
                put(found)
            else:
                self.take(exported, label, source)

        start_in_job(
            self._controller,
            lambda: _import(document, course, exported, source),
            f"import-{label}",
            put_or_begin_anew,
        )

    def _put(self, found: Imported, document: SetupDocument, label: str) -> None:
        changed: Iterable[AssignmentMapping] = found.changed
        # Comparing thousands of rows with themselves takes long.
        if self._controller.document.assignments is not document.assignments:
            changed = rebased(changed, document.assignments, self._session.mapping_of)
        self._session.push(tr("Import of {label}").format(label=label), changed)
        self.imported.emit(found, label)


def _read(file: Path, endpoints: CodioEndpoints) -> ExportedUrls | None:
    """Read an export file; None where it is a table of dates and has no URL."""
    data = read_file(file, MOST_BYTES)
    try:
        exported = read_export(data, endpoints)
    except ExportError:
        if is_table_of_dates(data):
            return None
        raise
    return exported if exported.rows or not is_table_of_dates(data) else None


def _import(
    document: SetupDocument, course: CodioCourse, exported: ExportedUrls, source: UrlSource
) -> Imported:
    return import_urls(
        document, course, exported, endpoints=endpoints_or_usual(document), source=source
    )
