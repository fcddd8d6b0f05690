"""How an assignment is named where its name alone does not say which one is meant.

One rule for whatever names one: findings, conflicts, plan, progress, undo, report, window and
command line. A name of its own stays alone. What else has the name of another is told with its
module in Codio; a Canvas assignment that belongs to no row with its group; and where that is not
enough, with its id in Canvas.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from wizard.canvas.types import Assignment, AssignmentGroup
from wizard.codio.types import CodioCourse
from wizard.texts import tr


def repeated(names: Iterable[str]) -> frozenset[str]:
    """Return the names that stand for more than one, without regard to case."""
    counts = Counter(map(_plain, names))
    return frozenset(name for name, count in counts.items() if count > 1)


def plain_names(names: Iterable[str]) -> frozenset[str]:
    """Return names in the form in which they are compared."""
    return frozenset(map(_plain, names))


def is_repeated(name: str, twice: frozenset[str]) -> bool:
    """Tell whether a name is one of those that stand twice."""
    return _plain(name) in twice


def told_as(name: str, module: str, twice: frozenset[str]) -> str:
    """Name a Codio assignment: with its module where its name is one of those that stand twice."""
    if module and _plain(name) in twice:
        return tr("{name} ({module})", name=name, module=module)
    return name


def codio_names(course: CodioCourse) -> Mapping[str, str]:
    """Return how to name each assignment of a Codio course, by its id, in the course's order."""
    twice = repeated(assignment.name for assignment in course.assignments())
    return {
        assignment.id: told_as(assignment.name, module.name, twice)
        for module in course.modules
        for assignment in module.assignments
    }


def names_in_canvas(
    assignments: Iterable[Assignment],
    groups: Iterable[AssignmentGroup],
    modules: Mapping[int, str],
) -> Mapping[int, str]:
    """Return how to name the Canvas assignments whose name is not theirs alone, by their ids.

    modules: the Codio module of what an assignment belongs to, by the assignment's id.
    """
    alike: dict[str, list[Assignment]] = defaultdict(list)
    for assignment in assignments:
        alike[_plain(assignment.name)].append(assignment)
    group_names = {group.id: group.name for group in groups}
    told: dict[int, str] = {}
    for same in alike.values():
        if len(same) == 1:
            continue
        places = {
            each.id: modules.get(each.id) or group_names.get(each.assignment_group_id or 0, "")
            for each in same
        }
        shared = repeated(places.values())
        for each in same:
            place = places[each.id]
            own = place and _plain(place) not in shared
            told[each.id] = _told(each, place) if own else _told_with_id(each, place)
    return told


def _told(assignment: Assignment, place: str) -> str:
    return tr("{name} ({module})", name=assignment.name, module=place)


def _told_with_id(assignment: Assignment, place: str) -> str:
    if place:
        return tr(
            "{name} ({module}, id {id})", name=assignment.name, module=place, id=assignment.id
        )
    return tr("{name} (id {id})", name=assignment.name, id=assignment.id)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
