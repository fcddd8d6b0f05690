"""Edits of the mapping screen: what a new value makes of the rows, and taking it back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from wizard.setup.document import AssignmentMapping, Target, UrlSource
from wizard.setup.document_edits import with_dates_of_row
from wizard.ui.assignments.mapping_columns import FIELDS, Column

Mappings = tuple[AssignmentMapping, ...]
T = TypeVar("T")


def with_value(mapping: AssignmentMapping, column: Column, value: object) -> AssignmentMapping:
    """Return the row with another value in a column; None puts it back to what follows by itself.

    The target's value is a pair of `Target` and the Canvas assignment's id, or None; that of a date
    an instant in UTC, or `NO_DATE`.
    """
    replace = msgspec.structs.replace
    match column, value:
        case Column.URL, None | "":
            return replace(mapping, launch_url="", url_source=UrlSource.NONE)
        case Column.URL, str(text):
            pasted = replace(mapping, launch_url=text, url_source=UrlSource.PASTED)
            return mapping if pasted.launch_url == mapping.launch_url else pasted
        case Column.TARGET, (Target() as target, identifier):
            chosen = identifier if target is Target.EXISTING else None
            return replace(mapping, target=target, canvas_assignment_id=chosen)
        case Column.POINTS, None:
            return replace(mapping, points=None)
        case Column.POINTS, int() | float():
            return replace(mapping, points=float(value))
        case Column.GROUP, None | "":
            return replace(mapping, group=None)
        case Column.GROUP, str(name):
            return replace(mapping, group=name.strip() or None)
        case Column.PUBLISHED, bool():
            return replace(mapping, published=value)
        case Column.NEW_TAB, bool():
            return replace(mapping, new_tab=value)
        case Column.DUE | Column.AVAILABLE_FROM | Column.UNTIL, None | str():
            return with_dates_of_row(mapping, {FIELDS[column]: value})
        case Column.NAME, str(name):
            return replace(mapping, canvas_name=name.strip())
        case _:
            return mapping


def rebased(
    proposals: Iterable[AssignmentMapping],
    basis: Iterable[AssignmentMapping],
    present: Callable[[str], AssignmentMapping],
) -> Iterator[AssignmentMapping]:
    """Bring proposals that were made for the rows of `basis` to the rows as they are now.

    Of a proposal only those fields are taken that it sets; everything else stays as the person has
    made it since. A row of which one of these very fields was edited meanwhile is left out.
    `present` gives a row as it is now.
    """
    known = {mapping.codio_assignment_id: mapping for mapping in basis}
    for proposal in proposals:
        identifier = proposal.codio_assignment_id
        before = known.get(identifier) or AssignmentMapping(codio_assignment_id=identifier)
        now = present(identifier)
        fields = {
            name: value
            for name in AssignmentMapping.__struct_fields__
            if (value := getattr(proposal, name)) != getattr(before, name)
        }
        if all(getattr(now, name) == getattr(before, name) for name in fields):
            yield msgspec.structs.replace(now, **fields)


class _Exchange(QUndoCommand):
    def __init__(self, text: str, do: Callable[[], None], take_back: Callable[[], None]) -> None:
        super().__init__(text)
        self._do = do
        self._take_back = take_back

    def redo(self) -> None:
        self._do()

    def undo(self) -> None:
        self._take_back()


class MappingEdits(QObject):
    """The stack of edits to the rows of one setup, and to what goes with them.

    Signals: `put(tuple[AssignmentMapping, ...])` with the rows as they are to be now.
    """

    put = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)

    def push(
        self,
        text: str,
        changed: Iterable[AssignmentMapping],
        present: Callable[[str], AssignmentMapping],
    ) -> Mappings:
        """Carry out an edit and keep it for undo; `present` gives a row as it is now.

        Returns the rows that really differ; without any, nothing is kept.
        """
        pairs = [(present(mapping.codio_assignment_id), mapping) for mapping in changed]
        differing = [(old, new) for old, new in pairs if old != new]
        before = tuple(old for old, _ in differing)
        after = tuple(new for _, new in differing)
        self.exchange(text, before, after, self.put.emit)
        return after

    def exchange(self, text: str, before: T, after: T, put: Callable[[T], None]) -> None:
        """Put `after` in place of `before`, and keep that for undo, unless they are equal."""
        if after != before:
            self.stack.push(_Exchange(text, lambda: put(after), lambda: put(before)))

    def forget(self) -> None:
        """Start anew, for another setup or other courses."""
        self.stack.clear()
