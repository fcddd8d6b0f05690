"""Moves assignments that the wizard has made into the order of the Codio course.

Several are created at once, and Canvas places each as it comes (`wizard.setup.mapping.order`).
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from wizard.canvas.fields import AssignmentFields
from wizard.canvas.types import Assignment
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
from wizard.setup.changes.presence import find_assignment
from wizard.setup.changes.recognition import gone_meanwhile
from wizard.setup.changes.seen_now import Overtaken, SeenNow, gone_since
from wizard.setup.mapping.order import moves_into_order
from wizard.setup.snapshot import Assignments
from wizard.texts import tr


class MoveAssignment(BaseAction, frozen=True, kw_only=True, tag=True):
    """Move an assignment of the wizard's own to its place in its group.

    position: the place, as Canvas counts.
    behind: the name of the one that it stands behind then; empty for the first.
    """

    course_id: int
    assignment_id: int
    name: str
    position: int
    behind: str

    service = Service.CANVAS
    icon = "edit"
    does = "puts the new assignments in order"
    ends_launch_proof = False
    comes_back = False

    def heading(self) -> str:
        """Put it with the new ones, whose order it is."""
        return tr("New assignments in Canvas")

    def in_words(self) -> str:
        """Name the two."""
        if not self.behind:
            return tr("Move “{name}” to where the new assignments begin.", name=self.name)
        return tr(
            "Move “{name}” behind “{behind}”, as in the Codio course.",
            name=self.name,
            behind=self.behind,
        )

    def look_before(self, services: Services) -> None:
        """Look at nothing: nobody needs the place back that chance has given it."""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """See that it is still there."""
        if seen.assignment(self.course_id, self.assignment_id) is None:
            return Overtaken(words=gone_since(self.name))
        return None

    def carry_out(self, services: Services, made: Made) -> Done:
        """Write its place alone."""
        fields = AssignmentFields(position=self.position)
        services.canvas.update_assignment(self.course_id, self.assignment_id, fields)
        return Done(id=self.assignment_id)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether it has the place."""
        found = find_assignment(services.canvas, self.course_id, self.assignment_id)
        if found is None:
            raise gone_meanwhile(self.name)
        return Done(id=found.id) if found.position == self.position else None

    def touches(self, done: Done) -> frozenset[str]:
        """Name the assignment."""
        return frozenset({f"assignment {self.assignment_id}"})

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Take no step: the assignment itself goes."""
        yield from ()
        return ""


def moves_to_make(
    course_id: int, listed: Sequence[Assignment], wanted: Sequence[int]
) -> tuple[tuple[MoveAssignment, ...], ...]:
    """Return the moves after which some assignments stand in a wanted order.

    Those of one wave may be made at once, the next wave after them.

    wanted: their ids, in that order.
    """
    names = {each.id: each.name for each in listed}
    moves = moves_into_order(listed, wanted)
    return tuple(
        tuple(
            MoveAssignment(
                course_id=course_id,
                assignment_id=move.assignment_id,
                name=names[move.assignment_id],
                position=move.position,
                behind=names[move.behind] if move.behind is not None else "",
            )
            for move in wave
        )
        for _, wave in groupby(moves, key=lambda move: move.wave)
    )


def plan_order(basis: PlanBasis) -> Iterator[MoveAssignment]:
    """Plan to finish the order of what an interrupted run has created."""
    read = basis.snapshot.assignments
    if not isinstance(read, Assignments):
        return
    for order in basis.snapshot.remembered.open_orders:
        for wave in moves_to_make(basis.course.id, read.assignments, order.assignment_ids):
            yield from wave
