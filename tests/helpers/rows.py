"""Finds a row of a setup, as tests name it."""

from wizard.setup.document import AssignmentMapping, SetupDocument


def row_with(document: SetupDocument, codio_assignment_id: str) -> AssignmentMapping:
    """Return the row of a Codio assignment. Raises KeyError."""
    return {row.codio_assignment_id: row for row in document.assignments}[codio_assignment_id]
