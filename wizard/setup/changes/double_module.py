"""Takes the younger of two modules of one name away that this setup made beside somebody else's.

The journal proves that it is the wizard's own, with all that stands in it; what is there is read
once more before the request, since a deletion brings nothing back.
"""

from collections.abc import Iterator
from typing import Any

from wizard.setup.changes.answered import facts_of_module
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
from wizard.setup.changes.double_words import changed, heading, nothing_back, to_the_minute
from wizard.setup.changes.module_words import holds_in_words
from wizard.setup.changes.presence import find_module
from wizard.setup.changes.seen_now import Overtaken, SeenNow, gone_since
from wizard.setup.mapping.doubles import assignments_to_delete, doubled_modules, own_doubles
from wizard.setup.mapping.placement import shown_in
from wizard.setup.snapshot import Modules, OwnKind
from wizard.texts import tr


class RemoveDoubleModule(BaseAction, frozen=True, kw_only=True, tag=True):
    """Delete the younger of two modules of one name; what it shows stands in the older one too.

    current: what Canvas answered when it was made or published, and what it still is.
    items: the ids of what may stand in it, all of it made by this setup.
    """

    course_id: int
    module_id: int
    name: str
    current: dict[str, Any]
    items: tuple[int, ...]
    made_at: str
    stays_id: int

    service = Service.CANVAS
    icon = "trash"
    does = "deletes the younger of two modules of one name, if the setup made it with all in it"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the other doubles."""
        return heading()

    def in_words(self) -> str:
        """Name both, and say why it may go."""
        return tr(
            "Delete the second module “{name}” (id {id}, made by this setup on {at}, as all that "
            "stands in it): the older one (id {stays_id}) stays, and holds the same.",
            name=self.name,
            id=self.module_id,
            at=to_the_minute(self.made_at),
            stays_id=self.stays_id,
        )

    def look_before(self, services: Services) -> None:
        """Look at nothing: it says itself what it deletes."""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """Read both once more: it is as it was, holds no more, and the older one holds the same."""
        modules = {each.id: each for each in seen.canvas.list_modules(self.course_id)}
        now, stays = modules.get(self.module_id), modules.get(self.stays_id)
        if now is None:
            return Overtaken(words=gone_since(self.name))
        if difference := changed(self.name, self.current, facts_of_module(now)):
            return difference
        if others := [item for item in now.items or () if item.id not in self.items]:
            return Overtaken(words=holds_in_words(now, others))
        if stays is None or stays.name != self.name or not shown_in(now) <= shown_in(stays):
            return Overtaken(
                words=tr(
                    "The other module “{name}”, which was to stay, does not hold the same any "
                    "more, so this one stays.",
                    name=self.name,
                )
            )
        return None

    def carry_out(self, services: Services, made: Made) -> Done:
        """Delete it; what it showed stays in the course (canvas.md §6)."""
        services.canvas.delete_module(self.course_id, self.module_id)
        return Done(id=self.module_id)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether it is gone."""
        now = find_module(services.canvas, self.course_id, self.module_id)
        return Done(id=self.module_id) if now is None else None

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Put nothing back."""
        yield from ()
        return nothing_back(self.name)


def plan_double_modules(basis: PlanBasis) -> Iterator[RemoveDoubleModule]:
    """Plan to delete the setup's own younger modules, once what they show stands in the older."""
    read, own = basis.snapshot.modules, own_doubles(basis.snapshot, OwnKind.MODULE)
    if not own or not isinstance(read, Modules):
        return
    going = {double.goes.id for double in assignments_to_delete(basis.document, basis.snapshot)}
    for stays, *younger in doubled_modules(read.modules):
        for module in younger:
            if module.id in own and shown_in(module) - going <= shown_in(stays):
                yield RemoveDoubleModule(
                    course_id=basis.course.id,
                    module_id=module.id,
                    name=module.name,
                    current=facts_of_module(module),
                    items=tuple(item.id for item in module.items or ()),
                    made_at=own[module.id],
                    stays_id=stays.id,
                )
