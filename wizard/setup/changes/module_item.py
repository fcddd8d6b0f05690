"""Puts assignments into modules of the Canvas course, behind what stands there."""

from collections.abc import Iterable, Iterator

from wizard.canvas.types import Module, ModuleItem
from wizard.codio.launch_identity import opens_the_same
from wizard.setup.changes.answered import facts_of_item, keep_if_changed
from wizard.setup.changes.base import (
    ActionError,
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
from wizard.setup.changes.keeping import GoneError, KeptError, keep_if_submitted, require_id
from wizard.setup.changes.module_back import DeleteModuleItem
from wizard.setup.changes.module_words import heading, twice_in_words
from wizard.setup.changes.presence import find_assignment
from wizard.setup.changes.recognition import find_own
from wizard.setup.changes.seen_now import Amiss, Overtaken, SeenNow, gone_since, missing_again
from wizard.setup.mapping.placement import PlaceState, modules_showing
from wizard.texts import tr


class CreateModuleItem(BaseAction, frozen=True, kw_only=True, tag=True, gc=False):
    """Put an assignment at the end of a module; Canvas would put it there twice (canvas.md §6).

    assignment_id: None: the one that this same plan creates for the Codio assignment.
    module_id: None: the module of that name that this same plan creates.
    opens_to_nobody: whether the module is one of others that is not published.
    """

    course_id: int
    codio_assignment_id: str
    name: str
    launch_url: str
    assignment_id: int | None
    module: str
    module_id: int | None
    opens_to_nobody: bool = False

    service = Service.CANVAS
    icon = "plus"
    does = "puts the assignment into its module"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the modules."""
        return heading()

    def in_words(self) -> str:
        """Name the assignment and the module, and say where students cannot open it there."""
        sentence = tr(
            "Put “{name}” into the Canvas module “{module}”.", name=self.name, module=self.module
        )
        if not self.opens_to_nobody:
            return sentence
        shut = tr(
            "That module is not published and stays so: Canvas lets students open the assignment "
            "once somebody publishes it."
        )
        return f"{sentence} {shut}"

    def reason_to_skip(self, made: Made) -> str:
        """Say that the assignment or the module is missing."""
        if self.assignment_id is None and self.codio_assignment_id not in made.assignments:
            return tr("Skipped, because “{name}” was not created.", name=self.name)
        if self.module_id is None and self.module not in made.modules:
            return tr("Skipped, because there is no module “{module}”.", module=self.module)
        return ""

    def look_before(self, services: Services) -> None:
        """Look at nothing: it is planned when the assignment stands in no module."""

    def turn(self) -> str:
        """Go one by one into a module, so that its items keep their order."""
        return f"module {self.module_id or self.module}"

    def turn_back(self) -> str:
        """Go side by side: no order is left to be kept."""
        return ""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """See whether somebody has placed it, and whether module and assignment are there."""
        modules = seen.modules(self.course_id)
        if self.module_id is not None and all(each.id != self.module_id for each in modules):
            return Overtaken(words=gone_since(self.module))
        known = seen.opening(self.course_id, self.launch_url)
        if self.assignment_id is not None:
            there = seen.assignment(self.course_id, self.assignment_id)
            if there is None:
                return Overtaken(words=gone_since(self.name))
            known = (there,)
        standing = [m for each in known for m in modules_showing(modules, each.id)]
        if not standing:
            return None
        return Overtaken(
            words=tr(
                "“{name}” stands in the module “{module}” already: somebody has put it there since "
                "the plan was made.",
                name=self.name,
                module=standing[0].name,
            )
        )

    def carry_out(self, services: Services, made: Made) -> Done:
        """Put it there."""
        assignment_id = self.assignment_id or made.assignments.get(self.codio_assignment_id)
        module_id = self.module_id or made.modules.get(self.module)
        if assignment_id is None or module_id is None:
            raise ActionError(self.reason_to_skip(made))
        item = services.canvas.create_module_item(self.course_id, module_id, assignment_id)
        return Done(id=item.id, answered=facts_of_item(item))

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """Find an item that shows the assignment and was not there before.

        In another module it is somebody else's.
        """
        alike = self._look_alikes(services)
        mine = {m.id for m in services.canvas.list_modules(self.course_id) if self._is_meant(m)}
        own = find_own(alike, before, name=self.name, is_as_sent=lambda item: _is_plain(item, mine))
        return Done(id=own.id, answered=facts_of_item(own)) if own is not None else None

    def read_back(self, done: Done, seen: SeenNow) -> Amiss | None:
        """See that it is there, and once."""
        items = _items(seen.modules(self.course_id))
        own = next((item for item in items if item.id == done.id), None)
        if own is None:
            return missing_again(self.name)
        same = [item.id for item in items if own.content_id is not None
                and item.shows_assignment(own.content_id)]  # fmt: skip
        return twice_in_words(self.name, same) if len(same) > 1 else None

    def touches(self, done: Done) -> frozenset[str]:
        """Name the item."""
        return frozenset({f"item {done.id}"})

    def uses(self, done: Done) -> frozenset[str]:
        """Name its module and its assignment."""
        known = done.answered
        return frozenset(
            f"{kind} {known[field]}" if known.get(field) else kind
            for kind, field in (("module", "module_id"), ("assignment", "content_id"))
        )

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Take it out where it stands as it was put, and no student has handed in.

        Where students have, the assignment stays, and so does the way to it.
        """
        made = require_id(self, change.done)
        modules = services.canvas.list_modules(self.course_id)
        standing = ((m, i) for m in modules for i in m.items or () if i.id == made)
        module, item = next(standing, (None, None))
        if module is None or item is None:
            raise GoneError
        if change.done.answered.get("module_id") not in {None, module.id}:
            raise KeptError(
                tr(
                    "Somebody has moved “{name}” to the module “{module}” since.",
                    name=self.name,
                    module=module.name,
                )
            )
        keep_if_changed(self.name, change.done.answered, facts_of_item(item))
        shown = find_assignment(services.canvas, self.course_id, item.content_id or 0)
        keep_if_submitted((shown,) if shown is not None else ())
        yield DeleteModuleItem(
            course_id=self.course_id,
            module_id=module.id,
            item_id=made,
            name=item.title,
            module=module.name,
        )
        return ""

    def _look_alikes(self, services: Services) -> tuple[ModuleItem, ...]:
        known = services.canvas.list_assignments(self.course_id)
        ids = {a.id for a in known if opens_the_same(a.launch_url, self.launch_url)}
        if self.assignment_id is not None:
            ids = {self.assignment_id}
        items = _items(services.canvas.list_modules(self.course_id))
        return tuple(item for item in items if item.type == "Assignment" and item.content_id in ids)

    def _is_meant(self, module: Module) -> bool:
        if self.module_id is not None:
            return module.id == self.module_id
        return module.name == self.module


def plan_items(basis: PlanBasis) -> Iterator[CreateModuleItem]:
    """Plan to put what stands in no module into its own, in Codio's order."""
    own = basis.snapshot.remembered.made_modules
    published = basis.document.defaults.publish_new_modules
    for place in basis.places:
        if place.state is PlaceState.WILL_PLACE:
            will_be_seen = place.module_id is None or (place.module_id in own and published)
            yield CreateModuleItem(
                course_id=basis.course.id,
                codio_assignment_id=place.row.codio_assignment_id,
                name=place.row.canvas_name,
                launch_url=place.row.mapping.launch_url.strip(),
                assignment_id=place.row.canvas.id if place.row.canvas is not None else None,
                module=place.module,
                module_id=place.module_id,
                opens_to_nobody=place.module_published is False and not will_be_seen,
            )


def _items(modules: Iterable[Module]) -> tuple[ModuleItem, ...]:
    return tuple(item for module in modules for item in module.items or ())


def _is_plain(item: ModuleItem, modules: set[int]) -> bool:
    return item.module_id in modules and not item.indent and not item.completion_requirement
