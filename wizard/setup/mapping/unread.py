"""Canvas assignments and groups that could not be read: nothing is made beside what may be there.

An assignment counts as a row's where it may be: its address opens the same, or cannot be read, or
it has the row's name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from wizard.http.item_by_item import SetAside
from wizard.setup.document import Target
from wizard.setup.mapping.conflicts import Conflict, ConflictKind, Expected
from wizard.setup.set_aside import Listed, items_in_words, of_kinds
from wizard.setup.snapshot import Section, Snapshot, set_aside_in
from wizard.texts import tr

if TYPE_CHECKING:
    from wizard.setup.mapping.rows import MappingRow


class Unread(msgspec.Struct, frozen=True, kw_only=True):
    """What of the Canvas course's assignments and groups could not be read."""

    assignments: tuple[SetAside, ...] = ()
    groups: tuple[SetAside, ...] = ()


def unread_in(snapshot: Snapshot) -> Unread:
    """Return what could not be read when the assignments were."""
    odd = set_aside_in(snapshot, (Section.ASSIGNMENTS,))
    return Unread(
        assignments=of_kinds(odd, {Listed.ASSIGNMENT}), groups=of_kinds(odd, {Listed.GROUP})
    )


def with_unread(
    conflicts: list[Conflict], row: MappingRow, unread: Unread, expected: Expected
) -> list[Conflict]:
    """Return the conflicts of a row, with those about what could not be read.

    An assignment that may be there, and cannot be read, is not called gone.
    """
    found = list(conflicts)
    may_be = [each for each in unread.assignments if _may_be(each, row, expected)]
    if may_be:
        found = [each for each in found if each.kind is not ConflictKind.TARGET_MISSING]
        found.append(_conflict(may_be))
    wanted = row.group if row.canvas is None else (row.mapping.group or "").strip()
    groups = [each for each in unread.groups if wanted and each.name in {"", wanted}]
    if groups:
        found.append(_conflict(groups))
    return found


def _conflict(items: list[SetAside]) -> Conflict:
    return Conflict(
        kind=ConflictKind.UNREADABLE,
        words=tr("{unread} It may be this row's, so nothing is made or changed beside it.",
                 unread=items_in_words(items)),
        mend=tr(
            "Open it in Canvas, correct it and save it, or delete it if nobody needs it; then "
            "check again. Or skip the row."
        ),
    )  # fmt: skip


def _may_be(item: SetAside, row: MappingRow, expected: Expected) -> bool:
    mapping = row.mapping
    opens = item.links is not None and any(
        expected.is_same(mapping.launch_url, link) for link in item.links
    )
    if opens:
        return True
    if row.canvas is not None:
        return False
    if mapping.target is Target.EXISTING:
        return item.id in {"", str(mapping.canvas_assignment_id)}
    return item.links is None or item.name.casefold() == row.canvas_name.casefold()
