"""Which assignments must move so that some of a course stand in a wanted order.

Canvas gives each new assignment of a group the next place. Where several are created at once it is
chance which comes first, so their order is put right afterwards, with as few moves as there can be.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from wizard.canvas.types import Assignment


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """An assignment that is to go to a place of its group.

    position: the place, as Canvas counts; those behind it make room (canvas.md §5).
    behind: the id of the one that it stands behind then; None for the first of them.
    wave: moves of one wave touch none of each other's places, and may be made at once.
    """

    assignment_id: int
    position: int
    behind: int | None
    wave: int = 0


def moves_into_order(listed: Iterable[Assignment], wanted: Sequence[int]) -> tuple[Move, ...]:
    """Return the moves, each for the places as those before it leave them, wave by wave.

    Whatever else stands in a group keeps its order, and so do the most of the wanted ones that
    can. A group is left alone where Canvas does not tell the places.

    Args:
        listed: the assignments of a course as they stand.
        wanted: the ids of those that are to stand in this order within each group; what is not
            listed is passed over.
    """
    groups: dict[int | None, list[Assignment]] = {}
    for each in listed:
        groups.setdefault(each.assignment_group_id, []).append(each)
    moves = (move for group in groups.values() for move in _moves_in_group(group, wanted))
    return tuple(sorted(moves, key=lambda move: move.wave))


def _moves_in_group(group: Sequence[Assignment], wanted: Sequence[int]) -> Iterator[Move]:
    places = {each.id: each.position for each in group if each.position is not None}
    standing = {each.id: place for place, each in enumerate(group)}
    own = [each for each in wanted if each in standing]
    if len(own) < 2 or len(places) < len(group):
        return
    spans: list[tuple[int, int, int]] = []
    staying = set(_longest_in_order([(standing[each], each) for each in own]))
    for number, moved in enumerate(own):
        if moved in staying:
            continue
        behind = own[number - 1] if number else None
        if behind is None:
            after = next(each for each in own if each in staying)
            target = places[after] - (places[moved] < places[after])
        else:
            target = places[behind] + (places[moved] > places[behind])
        low, high = sorted((places[moved], target))
        wave = max((w + 1 for a, b, w in spans if a <= high and low <= b), default=0)
        spans.append((low, high, wave))
        _move(places, moved, target)
        yield Move(assignment_id=moved, position=target, behind=behind, wave=wave)


def _move(places: dict[int, int], moved: int, target: int) -> None:
    """Do in `places` what Canvas does: close the gap, then make room."""
    left = places.pop(moved)
    for each, place in places.items():
        closed = place - (place > left)
        places[each] = closed + (closed >= target)
    places[moved] = target


def _longest_in_order(placed: Sequence[tuple[int, int]]) -> list[int]:
    """Return the ids of the longest part whose places rise, of pairs of a place and an id."""
    lowest: list[int] = []
    """The lowest place with which a part of each length ends, and below which pair that is."""
    ends: list[int] = []
    before: list[int | None] = []
    for number, (place, _) in enumerate(placed):
        length = bisect_left(lowest, place)
        before.append(ends[length - 1] if length else None)
        lowest[length : length + 1] = [place]
        ends[length : length + 1] = [number]
    found: list[int] = []
    last = ends[-1] if ends else None
    while last is not None:
        found.append(placed[last][1])
        last = before[last]
    return found
