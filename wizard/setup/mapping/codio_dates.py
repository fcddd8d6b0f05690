"""Codio's own file of assignment settings, with the dates that Canvas has or will have.

Codio's two official sources differ on the names with which dates are written by API (codio.md
§1.4), so that a person uploads this file in Codio. An empty cell leaves a setting as it is, and the
headings must be exactly these (codio.md §1.8).
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta, tzinfo

import msgspec

from wizard.codio.types import AssignmentSettings
from wizard.complete import require_all
from wizard.setup.document import DateField
from wizard.setup.mapping.dates import has_overrides
from wizard.setup.mapping.imports import Unmatched
from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.setup.moments import moment
from wizard.setup.snapshot import CodioCourseFacts, CodioSettings, Snapshot
from wizard.setup.time_zone import course_zone, zone_named
from wizard.texts import tr

HEADINGS = (
    "name", "visibility_on_completed", "visibility_on_disabled", "start_time", "closing_time",
    "closing_action", "due_at", "mark_as_completed_on_due_date", "penalty_enabled",
    "deduction_interval", "deduction_percent", "lowest_grade_percent", "allow_regrade_request",
    "prime_time", "prime_count", "coach_summarize_prompt", "coach_error_augmentation",
    "coach_next_steps_hint",
)  # fmt: skip
"""All columns of Codio's own template, in its order."""
_COLUMN_OF = {
    DateField.UNLOCK: "start_time",
    DateField.DUE: "due_at",
    DateField.LOCK: "closing_time",
}
require_all("_COLUMN_OF", _COLUMN_OF, DateField)
_SETTING_OF = {
    DateField.UNLOCK: "startTime",
    DateField.DUE: "dueTime",
    DateField.LOCK: "endTime",
}
require_all("_SETTING_OF", _SETTING_OF, DateField)
_ROUNDED = timedelta(minutes=1)


class CodioDatesFile(msgspec.Struct, frozen=True, kw_only=True):
    """The file that a person uploads in Codio.

    content: the CSV; without a row where Codio has all dates already.
    written: the assignments with a row in it, by Codio's id.
    left: assignments whose dates it cannot tell, and why.
    how: in words where to upload it, and what to look at.
    """

    content: bytes
    written: tuple[str, ...]
    left: tuple[Unmatched, ...]
    how: str


def codio_dates_file(rows: Sequence[MappingRow], snapshot: Snapshot) -> CodioDatesFile | None:
    """Return Codio's file with each date that Codio has not as Canvas has it, or will have.

    None where the settings of Codio's assignments were not read: nothing can be compared. What
    Canvas has no date for is left as it is in Codio.
    """
    known = snapshot.codio_settings
    if not isinstance(known, CodioSettings):
        return None
    zone, name = _codio_zone(snapshot)
    names = Counter(row.codio_name.casefold() for row in rows)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, HEADINGS, restval="")
    writer.writeheader()
    written: list[str] = []
    left: list[Unmatched] = []
    for row in rows:
        settings = known.settings.get(row.codio_assignment_id)
        if settings is None or row.state is RowState.SKIPPED:
            continue
        cells = dict(_cells(row, settings, zone))
        if not cells:
            continue
        if reason := _reason_to_leave(row, names):
            left.append(Unmatched(text=row.told_as, reason=reason))
            continue
        writer.writerow({"name": row.codio_name} | cells)
        written.append(row.codio_assignment_id)
    return CodioDatesFile(
        content=text.getvalue().encode(),
        written=tuple(written),
        left=tuple(left),
        how=how_to_upload(name),
    )


def how_to_upload(zone: str) -> str:
    """Say where a person uploads the file; zone: in whose time its dates are, by name."""
    return tr(
        "In Codio open the course, then Bulk Settings, and in Assignment settings press Open "
        "Updater. Choose the file, look at the CSV Test Run, and press Apply. The times are those "
        "of {zone}; which zone Codio takes them for its documents do not tell, so look at one date "
        "afterwards. Then check again here: what Codio has is read back.",
        zone=zone,
    )


def _reason_to_leave(row: MappingRow, names: Mapping[str, int]) -> str:
    if names[row.codio_name.casefold()] > 1:
        return tr(
            "Several assignments have this name, and Codio's file names them by it alone. Set the "
            "dates in Codio by hand."
        )
    if row.canvas is not None and has_overrides(row.canvas):
        return tr(
            "Sections, groups or people have dates of their own in Canvas; Codio's file knows one "
            "date for all. Set the dates in Codio by hand."
        )
    return ""


def _cells(
    row: MappingRow, settings: AssignmentSettings, zone: tzinfo
) -> Iterator[tuple[str, str]]:
    for field, column in _COLUMN_OF.items():
        wanted = moment(row.dates.of(field))
        there = moment(getattr(settings, _SETTING_OF[field]))
        if wanted is None or (there is not None and abs(wanted - there) < _ROUNDED):
            continue
        yield column, _in_codio(wanted, zone)


def _in_codio(at: datetime, zone: tzinfo) -> str:
    """Write a date as Codio's file has it: mm/dd/yyyy h:mm AM/PM (codio.md §1.8)."""
    local = at.astimezone(zone)
    half = "AM" if local.hour < 12 else "PM"
    return f"{local:%m/%d}/{local.year:04d} {local.hour % 12 or 12}:{local:%M} {half}"


def _codio_zone(snapshot: Snapshot) -> tuple[tzinfo, str]:
    """Return the zone of the Codio course, that of the Canvas course where Codio tells none."""
    known = snapshot.codio_course
    name = known.course.timezone if isinstance(known, CodioCourseFacts) else None
    zone = zone_named(name)
    if zone is not None and name:
        return zone, name
    canvas = course_zone(snapshot)
    return canvas.zone, canvas.name
