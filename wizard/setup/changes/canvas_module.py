"""Creates modules of the Canvas course, for what is placed into them."""

from collections.abc import Iterator

import msgspec

from wizard.canvas.types import Module
from wizard.setup.changes.answered import facts_of_module, keep_if_changed
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
from wizard.setup.changes.keeping import GoneError, KeptError, require_id
from wizard.setup.changes.module_back import DeleteModule
from wizard.setup.changes.module_words import heading, holds_in_words
from wizard.setup.changes.recognition import find_own
from wizard.setup.changes.seen_now import Amiss, Overtaken, SeenNow, missing_again, there_twice
from wizard.setup.mapping.placement import PlaceState, named_alike, several_in_words
from wizard.texts import tr


class CreateModule(BaseAction, frozen=True, kw_only=True, tag=True):
    """Create a module behind the others of the Canvas course; Canvas never publishes a new one.

    stays_unpublished: whether the plan does not publish it either.
    """

    course_id: int
    name: str
    stays_unpublished: bool = False

    service = Service.CANVAS
    icon = "plus"
    does = "creates the module"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the other modules."""
        return heading()

    def in_words(self) -> str:
        """Name the module, and say what it means that it stays unpublished."""
        if not self.stays_unpublished:
            return tr("Create the Canvas module “{name}”.", name=self.name)
        return tr(
            "Create the Canvas module “{name}”, not published: Canvas lets students open what "
            "stands in it once somebody publishes it.",
            name=self.name,
        )

    def look_before(self, services: Services) -> Before:
        """Note the modules that have the name already: Canvas does not tell when one was made."""
        return Before(ids=tuple(module.id for module in self._look_alikes(services)))

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """See whether a module of its name has appeared; that one is used, and stays another's."""
        appeared = named_alike(seen.modules(self.course_id), self.name)
        if not appeared:
            return None
        if len(appeared) > 1:
            return Overtaken(words=several_in_words(self.name, appeared))
        return Overtaken(
            words=tr(
                "The module “{name}” is there already: somebody has created it since the plan was "
                "made. It is used, and its state stays as it is.",
                name=appeared[0].name,
            ),
            found=appeared[0].id,
        )

    def carry_out(self, services: Services, made: Made) -> Done:
        """Create it, for assignments to come."""
        module = services.canvas.create_module(self.course_id, self.name)
        return Done(id=module.id, answered=facts_of_module(module))

    def passed_on(self, done: Done, made: Made) -> Made:
        """Tell what goes into it which module it is, and whether it is the run's own."""
        if done.id is None:
            return made
        own = {self.name} if done.answered else set()
        return msgspec.structs.replace(
            made,
            modules={**made.modules, self.name: done.id},
            new_modules=made.new_modules | own,
        )

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """Find an empty module of this name that was not there before."""
        alike = self._look_alikes(services)
        own = find_own(alike, before, name=self.name, is_as_sent=_is_new)
        return Done(id=own.id, answered=facts_of_module(own)) if own is not None else None

    def read_back(self, done: Done, seen: SeenNow) -> Amiss | None:
        """See that it is there, and no other of its name."""
        named = [module.id for module in named_alike(seen.modules(self.course_id), self.name)]
        if done.id not in named:
            return missing_again(self.name)
        return there_twice(self.name, named) if len(named) > 1 else None

    def touches(self, done: Done) -> frozenset[str]:
        """Name the module."""
        return frozenset({f"module {done.id}"})

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Delete it where it is as it was made, holds nothing, and no other module waits for it."""
        made = require_id(self, change.done)
        modules = services.canvas.list_modules(self.course_id)
        module = next((each for each in modules if each.id == made), None)
        if module is None:
            raise GoneError
        if items := module.items:
            raise KeptError(holds_in_words(module, items))
        keep_if_changed(
            module.name, change.done.answered or {"name": self.name}, facts_of_module(module)
        )
        waiting = next((each for each in modules if made in each.prerequisite_module_ids), None)
        if waiting is not None:
            raise KeptError(
                tr(
                    "“{name}” stays: the module “{other}” has it as a prerequisite.",
                    name=module.name,
                    other=waiting.name,
                )
            )
        yield DeleteModule(course_id=self.course_id, module_id=made, name=module.name)
        return ""

    def _look_alikes(self, services: Services) -> tuple[Module, ...]:
        modules = services.canvas.list_modules(self.course_id)
        return tuple(module for module in modules if module.name == self.name)


def plan_modules(basis: PlanBasis) -> Iterator[CreateModule]:
    """Plan the modules that rows are to stand in and the course does not have, in Codio's order."""
    new = (
        p.module for p in basis.places if p.state is PlaceState.WILL_PLACE and p.module_id is None
    )
    for name in dict.fromkeys(new):
        yield CreateModule(
            course_id=basis.course.id,
            name=name,
            stays_unpublished=not basis.document.defaults.publish_new_modules,
        )


def _is_new(module: Module) -> bool:
    return not module.published and not module.items
