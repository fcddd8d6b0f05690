"""What is wrong with a row beside the other rows and what Canvas holds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wizard.setup.document import Target
from wizard.setup.mapping.conflicts import (
    Conflict,
    ConflictKind,
    frozen_conflicts,
    no_points_conflict,
    order_conflicts,
    target_missing_conflict,
    target_twice_conflict,
    url_conflict,
    url_twice_conflict,
)
from wizard.setup.mapping.doubles import age, assignments_in_words
from wizard.setup.mapping.limits import limit_conflicts, written_values
from wizard.setup.mapping.unread import with_unread
from wizard.texts import tr

if TYPE_CHECKING:
    from wizard.codio.launch_url import LaunchUrl
    from wizard.setup.mapping.rows import MappingRow, RowContext


def conflicts_of(row: MappingRow, url: LaunchUrl, context: RowContext) -> list[Conflict]:
    """Return what is wrong with a row as it is to be carried out, whatever it would change."""
    about_url = url_conflict(url, row.codio_assignment_id, context.expected)
    found = [about_url] if about_url is not None else []
    mapping, own = row.mapping, row.codio_assignment_id
    if mapping.target is Target.EXISTING:
        if row.canvas is None:
            found.append(target_missing_conflict())
        same_target = context.targets.get(mapping.canvas_assignment_id or 0, ())
        if (other := _another(same_target, own)) is not None:
            found.append(target_twice_conflict(context.codio_names[other], other))
    meant = context.expected.meant(mapping.launch_url)
    if (other := _another(context.urls[meant], own)) is not None:
        found.append(url_twice_conflict(context.codio_names[other], other))
    found.extend(_conflicts_in_canvas(row, context))
    found.extend(order_conflicts(mapping, row.dates, row.dates_left))
    found.extend(frozen_conflicts(row.canvas, row.dates, row.dates_left))
    if row.points <= 0:
        found.append(no_points_conflict(row.points))
    known = context.group_ids
    written = written_values(row.canvas_name, row.points, row.group, row.canvas, known)
    found += limit_conflicts(written, context.longest_name)
    return with_unread(found, row, context.unread, context.expected)


def _another(rows: Iterable[str], own: str) -> str | None:
    """Return the first row but this one: thousands may share one thing, each judged for itself."""
    return next((row for row in rows if row != own), None)


def _conflicts_in_canvas(row: MappingRow, context: RowContext) -> list[Conflict]:
    opening = context.opening.get(context.expected.meant(row.mapping.launch_url), [])
    elsewhere = [a for a in opening if row.canvas is None or a.id != row.canvas.id]
    if not elsewhere or (row.canvas is None and len(opening) == 1):
        return []
    names = assignments_in_words(sorted(opening, key=age), context.own)
    return [
        Conflict(
            kind=ConflictKind.URL_TWICE_IN_CANVAS,
            words=tr("Several Canvas assignments open this launch URL: {names}.", names=names),
            mend=tr(
                "Choose the one to keep, and delete the others in Canvas: the address of each ends "
                "with its id. Then check again."
            ),
        )
    ]
