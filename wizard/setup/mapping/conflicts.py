"""What can be wrong with a row of the mapping screen, and what the window says about it."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from itertools import pairwise

import msgspec

from wizard.canvas.types import Assignment
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_identity import LaunchIdentity, identity_of
from wizard.codio.launch_url import LaunchUrl, LaunchUrlKind, parse_launch_url
from wizard.http.addresses import standardise
from wizard.setup.document import AgreedConversion, AssignmentMapping, DateField
from wizard.setup.mapping.conversion import kinds_in_words, losses_in_words, undo_in_words
from wizard.setup.mapping.dates import Dates, dates_of, differing_dates, labels, wishes_dates
from wizard.setup.mapping.imports import opens_other_assignment, opens_other_course
from wizard.setup.mapping.state import AssignmentState
from wizard.setup.moments import moment
from wizard.texts import tr


class ConflictKind(StrEnum):
    """Why a row cannot be carried out as it stands."""

    TARGET_TWICE = "target_twice"
    TARGET_MISSING = "target_missing"
    URL_TWICE = "url_twice"
    URL_TWICE_IN_CANVAS = "url_twice_in_canvas"
    URL_MALFORMED = "url_malformed"
    URL_NOT_AN_ASSIGNMENT = "url_not_an_assignment"
    OTHER_COURSE = "other_course"
    OTHER_ASSIGNMENT = "other_assignment"
    OTHER_ORGANISATION = "other_organisation"
    NO_APP = "no_app"
    HAS_SUBMISSIONS = "has_submissions"
    NO_POINTS = "no_points"
    TOO_MANY_POINTS = "too_many_points"
    NAME_BLANK = "name_blank"
    NAME_TOO_LONG = "name_too_long"
    GROUP_NAME_TOO_LONG = "group_name_too_long"
    CONVERSION = "conversion"
    LOCKED_BY_BLUEPRINT = "locked_by_blueprint"
    UNREADABLE = "unreadable"
    DATES_OUT_OF_ORDER = "dates_out_of_order"
    DATES_FROZEN = "dates_frozen"


class Conflict(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One thing wrong with a row; `other_row` names the Codio assignment it clashes with.

    asks: what a person may agree to, so that it is no conflict any more.
    proposed_name: a name for the Canvas assignment that would settle it.
    """

    kind: ConflictKind
    words: str
    mend: str
    other_row: str | None = None
    asks: AgreedConversion | None = None
    proposed_name: str = ""


class Expected(msgspec.Struct, frozen=True, kw_only=True):
    """What the launch URLs of a setup should say.

    `answers` tells whether an app that is installed, or that the plan installs, answers a URL.
    """

    endpoints: CodioEndpoints
    codio_course_id: str
    present: frozenset[str] = frozenset()
    """The ids of the course's assignments."""
    organization_id: str | None
    answers: Callable[[str], bool]
    names_course: bool = True
    """Whether the app tells Codio the course that a constant URL does not name."""

    def meant(self, url: str) -> LaunchIdentity:
        """Return what a link opens in this setup."""
        return identity_of(url, self.endpoints.lti_url, self.codio_course_id)

    def is_same(self, one: str, other: str | None) -> bool:
        """Tell whether two links open the same; None opens nothing."""
        return other is not None and self.meant(one) == self.meant(other)

    def url_for(self, wanted: str, current: str | None) -> str:
        """Return the URL that an assignment should have: its own one where that opens the same."""
        if current is None or not self.is_same(wanted, current):
            return wanted
        if standardise(current) == standardise(wanted):
            return current
        found = parse_launch_url(current, self.endpoints)
        reaches = self.names_course or found.course_id is not None
        return current if reaches and self.answers(current) else wanted


def url_conflict(url: LaunchUrl, codio_assignment_id: str, expected: Expected) -> Conflict | None:
    """Say what is wrong with the launch URL of a Codio assignment, None where nothing is."""
    if url.kind in {LaunchUrlKind.MALFORMED, LaunchUrlKind.FOREIGN}:
        return Conflict(
            kind=ConflictKind.URL_MALFORMED,
            words=tr("This is not a launch URL of {host}.", host=expected.endpoints.lti_url),
            mend=tr("Copy the LTI Integration URL of the assignment from Codio's Overview."),
        )
    if not url.opens_assignment:
        return Conflict(
            kind=ConflictKind.URL_NOT_AN_ASSIGNMENT,
            words=tr("This URL opens the course or the app, not an assignment; no grade returns."),
            mend=tr("Copy the LTI Integration URL of the assignment from Codio's Overview."),
        )
    return _conflict_of_ids(url, codio_assignment_id, expected) or _conflict_of_app(url, expected)


def _conflict_of_ids(
    url: LaunchUrl, codio_assignment_id: str, expected: Expected
) -> Conflict | None:
    if expected.organization_id and url.organization_id != expected.organization_id:
        return Conflict(
            kind=ConflictKind.OTHER_ORGANISATION,
            words=tr("This URL belongs to another Codio organization than the others."),
            mend=tr("Export the assignment URLs again from the chosen Codio course."),
        )
    if opens_other_course(url, expected.codio_course_id):
        return Conflict(
            kind=ConflictKind.OTHER_COURSE,
            words=tr("This URL opens another Codio course, perhaps last term's."),
            mend=tr("Replace it with the URL from the chosen course's export."),
        )
    if opens_other_assignment(url, codio_assignment_id, expected.present):
        return Conflict(
            kind=ConflictKind.OTHER_ASSIGNMENT,
            words=tr("This URL opens another assignment of the course."),
            mend=tr("Replace it with the URL of this assignment."),
            other_row=url.assignment_id,
        )
    return None


def _conflict_of_app(url: LaunchUrl, expected: Expected) -> Conflict | None:
    if expected.answers(url.url):
        return None
    return Conflict(
        kind=ConflictKind.NO_APP,
        words=tr("No installed app, nor the one of this setup, would answer this URL."),
        mend=tr("Leave the app's domain empty on the LTI app page, so that it fits Codio's."),
    )


def submissions_conflict(name: str, *, kept: AssignmentState | None) -> Conflict:
    """Say that students have already submitted to the Canvas assignment of that name.

    kept: how it stands, where it opens what the row does; a second one would split the grades.
    """
    mend = tr("Let the wizard create a new assignment instead, and keep this one as it is.")
    if kept is not None:
        mend = tr(
            "It opens the same in Codio. Give the row what it has in Canvas: the URL {url} and "
            "{points:g} points, published as it is.",
            url=kept.url or "",
            points=kept.points or 0,
        )
    return Conflict(
        kind=ConflictKind.HAS_SUBMISSIONS,
        words=tr("Students have already submitted to “{name}”.", name=name),
        mend=mend,
    )


def conversion_conflict(name: str, url: str | None, asks: AgreedConversion) -> Conflict:
    """Say what becoming a Codio assignment would take from the Canvas assignment of that name.

    `url` is what it opens now.
    """
    return Conflict(
        kind=ConflictKind.CONVERSION,
        words=tr(
            "“{name}” is more than an ordinary assignment ({kinds}). {losses} {undo}",
            name=name,
            kinds=kinds_in_words(asks.kinds),
            losses=losses_in_words(asks.kinds, url),
            undo=undo_in_words(asks.kinds),
        ),
        mend=tr(
            "Let the wizard create a new assignment, or choose another one; or agree that this "
            "one is converted."
        ),
        asks=asks,
    )


def target_missing_conflict() -> Conflict:
    """Say that the chosen Canvas assignment is gone."""
    return Conflict(
        kind=ConflictKind.TARGET_MISSING,
        words=tr("The Canvas assignment chosen for this row no longer exists."),
        mend=tr("Choose another one, or let the wizard create it."),
    )


def target_twice_conflict(name: str, row: str) -> Conflict:
    """Say that the row of the Codio assignment of that name and id uses the same target."""
    return Conflict(
        kind=ConflictKind.TARGET_TWICE,
        words=tr("The row of “{name}” uses the same Canvas assignment.", name=name),
        mend=tr("Choose a different Canvas assignment for one of the two rows."),
        other_row=row,
    )


def url_twice_conflict(name: str, row: str) -> Conflict:
    """Say that the row of the Codio assignment of that name and id has the same launch URL."""
    return Conflict(
        kind=ConflictKind.URL_TWICE,
        words=tr("The row of “{name}” has the same launch URL.", name=name),
        mend=tr("Paste the launch URL of this assignment, or import Codio's export."),
        other_row=row,
    )


def no_points_conflict(points: float) -> Conflict:
    """Say that no grade can come back for an assignment without points (canvas.md §5)."""
    return Conflict(
        kind=ConflictKind.NO_POINTS,
        words=tr("With {points:g} points no grade can come back.", points=points),
        mend=tr("Give the assignment more than 0 points."),
    )


def is_only_locked(conflicts: Sequence[Conflict]) -> bool:
    """Tell whether nothing is wrong with a row but that a blueprint locks what it would change."""
    return bool(conflicts) and all(
        conflict.kind is ConflictKind.LOCKED_BY_BLUEPRINT for conflict in conflicts
    )


def order_conflicts(mapping: AssignmentMapping, dates: Dates, left: str) -> tuple[Conflict, ...]:
    """Say that the dates that a row makes are out of order: Canvas's screens refuse them.

    dates: as they are once the row was carried out; left: why its wishes are not written.
    """
    if left or not wishes_dates(mapping):
        return ()
    names = labels()
    order = (DateField.UNLOCK, DateField.DUE, DateField.LOCK)
    known = [(each, at) for each in order if (at := moment(dates.of(each)))]
    return tuple(
        Conflict(
            kind=ConflictKind.DATES_OUT_OF_ORDER,
            words=tr(
                "The {later} is before the {earlier}.", later=names[second], earlier=names[first]
            ),
            mend=tr("Put the dates in order: “Available from”, due, “Until”."),
        )
        for (first, begins), (second, ends) in pairwise(known)
        if ends < begins
    )


def frozen_conflicts(canvas: Assignment | None, dates: Dates, left: str) -> tuple[Conflict, ...]:
    """Say which dates of an assignment Canvas lets this person not change (`frozen_attributes`).

    dates: as the row makes them; left: why its wishes are not written. An account locks what its
    assignments were copied with (`frozen_atts_not_altered` of Canvas's `abstract_assignment.rb`).
    """
    if canvas is None or left or not canvas.frozen_attributes:
        return ()
    names = labels()
    return tuple(
        Conflict(
            kind=ConflictKind.DATES_FROZEN,
            words=tr("The account has locked the {date} of “{name}”.",
                     date=names[field], name=canvas.name),
            mend=tr("Leave this date as Canvas has it, or ask an administrator of the account."),
        )
        for field in differing_dates(dates_of(canvas), dates)
        if field.value in canvas.frozen_attributes
    )  # fmt: skip
