"""What Canvas would refuse of a row, told before anything is sent: names and points out of bounds.

A title holds 255 characters, fewer where the account limits names for its SIS; each assignment
that Canvas lists tells how many (`max_name_length`). It counts characters, not bytes, and a blank
one is refused. Points go from 0 to 999,999,999 (canvas.md §5). The name of an assignment group
holds 255 (`assignment_group.rb` of instructure/canvas-lms, `maximum_string_length`).
"""

import math
from collections.abc import Container, Iterable, Iterator

import msgspec

from wizard.canvas.types import Assignment
from wizard.imported.characters import clean_words
from wizard.setup.mapping.conflicts import Conflict, ConflictKind
from wizard.texts import tr

LONGEST_NAME = 255
MOST_POINTS = 999_999_999
_SHORTENED = "…"


class Written(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """What a row would write: name, points and group; None where Canvas has it already."""

    name: str | None
    points: float | None
    group: str | None


def written_values(
    name: str, points: float, group: str, now: Assignment | None, groups: Container[str]
) -> Written:
    """Return what of a row's values Canvas does not have yet.

    now: the assignment as it stands in Canvas, None for one to be created.
    groups: the names of the groups that are there.
    """
    return Written(
        name=name if now is None or now.name != name else None,
        points=points if now is None or now.points_possible != points else None,
        group=group if group and group not in groups else None,
    )


def name_limit(assignments: Iterable[Assignment]) -> int:
    """Return how many characters Canvas takes in an assignment's name, as it tells itself."""
    told = (each.max_name_length for each in assignments)
    return min((limit for limit in told if limit and limit > 0), default=LONGEST_NAME)


def limit_conflicts(written: Written, longest: int) -> Iterator[Conflict]:
    """Say what Canvas would refuse, and what to do about it."""
    if written.name is not None:
        yield from _of_name(written.name, longest)
    if written.points is not None and not written.points <= MOST_POINTS:
        yield _too_many_points(written.points)
    if written.group is not None and len(written.group) > LONGEST_NAME:
        yield Conflict(
            kind=ConflictKind.GROUP_NAME_TOO_LONG,
            words=tr(
                "The name of the assignment group “{name}” is too long: it has {count} "
                "characters, and Canvas takes {most}.",
                name=shortened(written.group, 40),
                count=len(written.group),
                most=LONGEST_NAME,
            ),
            mend=tr(
                "Shorten it in the column “Group” of the row (“group” in the setup file), or "
                "choose a group that is there."
            ),
        )


def shortened(name: str, longest: int) -> str:
    """Return a name of at most so many characters, cut between words where that keeps most of it.

    Of “Module: name”, which tells namesakes apart, the end stays whole as long as it fits.
    """
    name = " ".join(name.split())
    if len(name) <= longest:
        return name
    module, colon, rest = name.partition(": ")
    room = longest - len(colon + rest) - len(_SHORTENED)
    if colon and room >= 1:
        return f"{module[:room].rstrip()}{_SHORTENED}{colon}{rest}"
    cut = name[: max(0, longest - len(_SHORTENED))]
    between_words = cut.rpartition(" ")[0]
    if len(between_words) * 3 >= len(cut) * 2:
        cut = between_words
    return f"{cut.rstrip(' ,;:-')}{_SHORTENED}"[:longest]


def _of_name(name: str, longest: int) -> Iterator[Conflict]:
    if not clean_words(name):
        yield Conflict(
            kind=ConflictKind.NAME_BLANK,
            words=tr("Its name holds nothing that can be seen, and Canvas refuses a blank name."),
            mend=tr(
                "Type a name into the field “Name in Canvas” of the row (“canvas_name” in the "
                "setup file), or rename the assignment in Codio."
            ),
        )
    elif len(name) > longest:
        proposed = shortened(name, longest)
        yield Conflict(
            kind=ConflictKind.NAME_TOO_LONG,
            words=tr(
                "The name “{name}” is too long: it has {count} characters, and Canvas takes "
                "{most}.",
                name=shortened(name, 60),
                count=len(name),
                most=longest,
            ),
            mend=tr(
                "Shorten it in the field “Name in Canvas” of the row (“canvas_name” in the setup "
                "file), for example to “{name}”.",
                name=proposed,
            ),
            proposed_name=proposed,
        )


def _too_many_points(points: float) -> Conflict:
    return Conflict(
        kind=ConflictKind.TOO_MANY_POINTS,
        words=tr(
            "Canvas takes at most {most} points, and this row has {points:.0f}.",
            most=MOST_POINTS,
            points=points,
        )
        if math.isfinite(points)
        else tr("The points of this row are no number that Canvas takes."),
        mend=tr(
            "Give it a number of points from 1 to {most} in the column “Points” of the row "
            "(“points” in the setup file).",
            most=MOST_POINTS,
        ),
    )
