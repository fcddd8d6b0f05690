"""A setup's dates as files: a table to edit, and the one that a person uploads in Codio."""

from wizard.imported.dates import DateOrder
from wizard.setup.connections import endpoints_of
from wizard.setup.document import SetupDocument, with_mappings
from wizard.setup.mapping.codio_dates import CodioDatesFile, codio_dates_file
from wizard.setup.mapping.date_table import ImportedDates, read_dates, write_dates
from wizard.setup.mapping.rows import judge_rows
from wizard.setup.snapshot import Assignments, CodioCourseFacts, Snapshot
from wizard.setup.time_zone import course_zone
from wizard.texts import tr


class DatesUnknownError(Exception):
    """What dates are in Canvas or Codio is not known; the message says what was not read."""


def table_of_dates(document: SetupDocument, snapshot: Snapshot) -> bytes:
    """Return the dates of every row as CSV, in the time of the Canvas course.

    Raises DatesUnknownError where the courses were not read.
    """
    _require_rows(snapshot)
    rows = judge_rows(document, snapshot, endpoints_of(document))
    return write_dates(rows, course_zone(snapshot).zone)


def with_table_of_dates(
    document: SetupDocument, snapshot: Snapshot, data: bytes, order: DateOrder | None = None
) -> tuple[SetupDocument, ImportedDates]:
    """Return the document with the dates of a table, and what became of each line.

    Raises DatesUnknownError where the courses were not read, FileError for what is no table.
    """
    _require_rows(snapshot)
    rows = judge_rows(document, snapshot, endpoints_of(document))
    imported = read_dates(data, rows, course_zone(snapshot).zone, order=order)
    return with_mappings(document, imported.changed), imported


def dates_for_codio(document: SetupDocument, snapshot: Snapshot) -> CodioDatesFile:
    """Return Codio's file with the dates that it has not as Canvas has them, or will have.

    Raises DatesUnknownError where the courses or Codio's settings were not read.
    """
    _require_rows(snapshot)
    file = codio_dates_file(judge_rows(document, snapshot, endpoints_of(document)), snapshot)
    if file is None:
        raise DatesUnknownError(_unknown(tr("the settings of Codio's assignments")))
    return file


def _require_rows(snapshot: Snapshot) -> None:
    if not isinstance(snapshot.codio_course, CodioCourseFacts):
        raise DatesUnknownError(_unknown(tr("the Codio course")))
    if not isinstance(snapshot.assignments, Assignments):
        raise DatesUnknownError(_unknown(tr("the assignments of the Canvas course")))


def _unknown(what: str) -> str:
    return tr(
        "{what} could not be read, so that no date can be compared. Check the connections, the "
        "courses and the network, then try again.",
        what=what[:1].upper() + what[1:],
    )
