"""Finds a row of a setup, as tests name it."""

from collections.abc import Iterable, Mapping

from wizard.setup.document import AssignmentMapping, DateField, SetupDocument, with_mappings
from wizard.setup.document_edits import with_dates_of_row


def row_with(document: SetupDocument, codio_assignment_id: str) -> AssignmentMapping:
    """Return the row of a Codio assignment. Raises KeyError."""
    return {row.codio_assignment_id: row for row in document.assignments}[codio_assignment_id]


def with_dates(
    document: SetupDocument,
    codio_assignment_ids: Iterable[str],
    dates: Mapping[DateField, str | None],
) -> SetupDocument:
    """Return the document with the same dates wished for rows, as the window edits them."""
    known = {mapping.codio_assignment_id: mapping for mapping in document.assignments}
    rows = (
        known.get(each) or AssignmentMapping(codio_assignment_id=each)
        for each in codio_assignment_ids
    )
    return with_mappings(document, tuple(with_dates_of_row(row, dates) for row in rows))
