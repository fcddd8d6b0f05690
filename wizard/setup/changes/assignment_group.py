"""Creates assignment groups of the Canvas course."""

from collections.abc import Iterator

import msgspec

from wizard.canvas.types import AssignmentGroup
from wizard.setup.changes.answered import facts_of_group, keep_if_changed
from wizard.setup.changes.base import (
    BaseAction,
    Before,
    Change,
    Done,
    Made,
    PlanBasis,
    Service,
    Services,
    WayBack,
)
from wizard.setup.changes.keeping import GoneError, keep_if_used, require_id
from wizard.setup.changes.partly_read import partly_read
from wizard.setup.changes.presence import find_group
from wizard.setup.changes.recognition import find_own
from wizard.setup.changes.seen_now import (
    Amiss,
    Overtaken,
    SeenNow,
    missing_again,
    there_twice,
)
from wizard.setup.changes.steps_back import DeleteGroup
from wizard.setup.mapping.rows import RowState
from wizard.setup.snapshot import Assignments
from wizard.texts import tr


class CreateAssignmentGroup(BaseAction, frozen=True, kw_only=True, tag=True):
    """Create an assignment group in the Canvas course."""

    course_id: int
    name: str

    service = Service.CANVAS
    icon = "plus"
    does = "creates the assignment group"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the new assignments, which it is mostly for."""
        return tr("New assignments in Canvas")

    def in_words(self) -> str:
        """Name the group."""
        return tr("Create the assignment group “{name}”.", name=self.name)

    def look_before(self, services: Services) -> Before:
        """Note the groups that have the name already: Canvas does not tell when one was made."""
        return Before(ids=tuple(group.id for group in self._look_alikes(services)))

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """See whether a group of its name has appeared; that one is used, and stays another's."""
        appeared = seen.groups(self.course_id, self.name)
        if not appeared:
            return None
        return Overtaken(
            words=tr(
                "The assignment group “{name}” is there already: somebody has created it since "
                "the plan was made. It is used.",
                name=self.name,
            ),
            found=min(group.id for group in appeared),
        )

    def carry_out(self, services: Services, made: Made) -> Done:
        """Create it, for assignments to come."""
        group = services.canvas.create_assignment_group(self.course_id, self.name)
        return Done(id=group.id, answered=facts_of_group(group))

    def passed_on(self, done: Done, made: Made) -> Made:
        """Tell the assignments that go into it which group it is."""
        if done.id is None:
            return made
        return msgspec.structs.replace(made, groups={**made.groups, self.name: done.id})

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """Find a group of this name that was not there before."""
        alike = self._look_alikes(services)
        own = find_own(alike, before, name=self.name, is_as_sent=lambda g: not g.group_weight)
        return Done(id=own.id, answered=facts_of_group(own)) if own is not None else None

    def read_back(self, done: Done, seen: SeenNow) -> Amiss | None:
        """See that it is there, and no other of its name."""
        named = [group.id for group in seen.groups(self.course_id, self.name)]
        if done.id not in named:
            return missing_again(self.name)
        return there_twice(self.name, named) if len(named) > 1 else None

    def touches(self, done: Done) -> frozenset[str]:
        """Name the group."""
        return frozenset({f"group {done.id}"})

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Delete it where it has this name still, and is empty."""
        made = require_id(self, change.done)
        group = find_group(services.canvas, self.course_id, made)
        if group is None:
            raise GoneError
        keep_if_changed(
            self.name, change.done.answered or {"name": self.name}, facts_of_group(group)
        )
        known = services.canvas.list_assignments(self.course_id)
        keep_if_used([a for a in known if a.assignment_group_id == made], known)
        yield DeleteGroup(course_id=self.course_id, group_id=made, name=self.name)
        return ""

    def _look_alikes(self, services: Services) -> tuple[AssignmentGroup, ...]:
        read = partly_read(services.canvas, lambda c: c.list_assignment_groups(self.course_id))
        read.nothing_like(lambda odd: odd.name in {"", self.name})
        return tuple(group for group in read.items if group.name == self.name)


def plan_groups(basis: PlanBasis) -> Iterator[CreateAssignmentGroup]:
    """Plan the groups that rows to be created or changed name and the course does not have."""
    known = basis.snapshot.assignments
    existing = {group.name for group in known.groups} if isinstance(known, Assignments) else set()
    wanted = (
        row.group
        for row in basis.rows
        if row.state in {RowState.WILL_CREATE, RowState.WILL_CHANGE} and row.group
    )
    for name in dict.fromkeys(wanted):
        if name not in existing:
            yield CreateAssignmentGroup(course_id=basis.course.id, name=name)
