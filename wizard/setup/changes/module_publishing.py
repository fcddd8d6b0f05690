"""Publishes modules that the wizard has made, and nothing of what stands in them.

Whatever stands in a module and was not put there by the plan is somebody's draft: a module is
published without its items, and stays as it is while it holds an unpublished one of others. The
word by which Canvas leaves the items alone is in its source, not in its documentation
(canvas.md §6), so that a version which does not know it must have nothing to publish.
"""

from collections.abc import Collection, Iterable, Iterator

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Module, ModuleItem
from wizard.codio.launch_identity import opens_the_same
from wizard.setup.changes.answered import facts_of_module
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
from wizard.setup.changes.module_back import UnpublishModule
from wizard.setup.changes.module_words import draft_in_words, heading, holds_in_words
from wizard.setup.changes.presence import find_module
from wizard.setup.changes.recognition import gone_meanwhile
from wizard.setup.changes.seen_now import Amiss, Overtaken, SeenNow, gone_since, missing_again
from wizard.setup.mapping.placement import Place, PlaceState, several_in_words
from wizard.setup.snapshot import Modules
from wizard.texts import tr


class PublishModule(BaseAction, frozen=True, kw_only=True, tag=True):
    """Publish a module that the wizard has made, and nothing of what stands in it.

    module_id: None: the one that this same plan makes.
    stays_unpublished: the names of what the plan puts into it unpublished, and which stays so;
    opens: the launch URLs of these.
    """

    course_id: int
    name: str
    module_id: int | None
    stays_unpublished: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()

    service = Service.CANVAS
    icon = "eye"
    does = "publishes the module"
    ends_launch_proof = False
    comes_last = True

    def heading(self) -> str:
        """Put it with the other modules."""
        return heading()

    def in_words(self) -> str:
        """Name the module, and what in it stays unpublished."""
        if not self.stays_unpublished:
            return tr("Publish the Canvas module “{name}”.", name=self.name)
        return tr(
            "Publish the Canvas module “{name}”; not published stays in it: {items}.",
            name=self.name,
            items=", ".join(self.stays_unpublished),
        )

    def reason_to_skip(self, made: Made) -> str:
        """Say that the module is not the wizard's: somebody else has made it meanwhile."""
        if self.module_id is not None or self.name in made.new_modules:
            return ""
        return tr(
            "Skipped, because the module “{name}” was not made by this run: its state stays as it "
            "is.",
            name=self.name,
        )

    def look_before(self, services: Services) -> Before:
        """Note which module is meant: that of the name which is not published yet."""
        modules = self._meant(services.canvas.list_modules(self.course_id))
        return Before(ids=tuple(module.id for module in modules if not module.published))

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """Read it once more: it is there, not published, and holds no draft of others.

        It is read for this alone: what is published cannot be hidden again from who has seen it.
        """
        meant = self._meant(seen.canvas.list_modules(self.course_id))
        if not meant:
            return Overtaken(words=gone_since(self.name))
        if len(meant) > 1:
            return Overtaken(words=several_in_words(self.name, meant))
        if meant[0].published:
            return Overtaken(
                words=tr(
                    "The module “{name}” is published already: somebody has done it since the plan "
                    "was made.",
                    name=self.name,
                )
            )
        drafts = self._drafts_of_others(seen.canvas, meant[0])
        return Overtaken(words=draft_in_words(self.name, drafts[0].title)) if drafts else None

    def carry_out(self, services: Services, made: Made) -> Done:
        """Publish it without its items (canvas.md §6)."""
        module_id = self.module_id if self.module_id is not None else made.modules.get(self.name)
        if module_id is None:
            raise ActionError(self.reason_to_skip(made))
        module = services.canvas.publish_module(self.course_id, module_id)
        return Done(id=module.id, answered=facts_of_module(module))

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether the module that was meant is published."""
        known = services.canvas.list_modules(self.course_id)
        ids = set(before.ids) if before else {module.id for module in self._meant(known)}
        meant = [module for module in known if module.id in ids]
        if not meant:
            raise gone_meanwhile(self.name)
        found = next((module for module in meant if module.published), None)
        return Done(id=found.id, answered=facts_of_module(found)) if found is not None else None

    def read_back(self, done: Done, seen: SeenNow) -> Amiss | None:
        """See that it is published, and that nothing in it was published with it."""
        modules = seen.modules(self.course_id)
        module = next((each for each in modules if each.id == done.id), None)
        if module is None or not module.published:
            return missing_again(self.name)
        titles = {item.title for item in module.items or () if item.published}
        shown = [name for name in self.stays_unpublished if name in titles]
        if not shown:
            return None
        words = tr(
            "Canvas has published “{name}” together with its module. Plan again: the plan takes "
            "that back.",
            name=shown[0],
        )
        return Amiss(words=words, is_double=False)

    def touches(self, done: Done) -> frozenset[str]:
        """Name the module."""
        return frozenset({f"module {done.id}"})

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Unpublish it, unless it holds what is not the wizard's, or what students rest on."""
        made = require_id(self, change.done)
        module = find_module(services.canvas, self.course_id, made)
        if module is None:
            raise GoneError
        if not module.published:
            return ""
        own = {each.done.id for each in changes if f"item {each.done.id}" in _touched(each)}
        if others := [item for item in module.items or () if item.id not in own]:
            raise KeptError(holds_in_words(module, others))
        if module.items:
            held = {item.content_id for item in module.items}
            known = services.canvas.list_assignments(self.course_id)
            keep_if_submitted(assignment for assignment in known if assignment.id in held)
        yield UnpublishModule(course_id=self.course_id, module_id=made, name=module.name)
        return ""

    def _drafts_of_others(self, canvas: CanvasClient, module: Module) -> list[ModuleItem]:
        drafts = unpublished_items(module)
        if not drafts:
            return []
        own = {
            assignment.id
            for assignment in canvas.list_assignments(self.course_id)
            if any(opens_the_same(assignment.launch_url, url) for url in self.opens)
        }
        return _not_of(drafts, own)

    def _meant(self, modules: Iterable[Module]) -> list[Module]:
        if self.module_id is not None:
            return [module for module in modules if module.id == self.module_id]
        return [module for module in modules if module.name == self.name]


def plan_publishing_modules(basis: PlanBasis) -> Iterator[PublishModule]:
    """Plan to publish the new modules, and those that this setup has made and did not publish."""
    if not basis.document.defaults.publish_new_modules:
        return
    held: dict[tuple[str, int | None], list[Place]] = {}
    for place in basis.places:
        if place.state is not PlaceState.QUESTION:
            held.setdefault((place.module, place.module_id), []).append(place)
    known = _modules_of(basis)
    for (name, module_id), places in held.items():
        own = basis.snapshot.remembered.made_modules
        if module_id is not None and (module_id not in own or known[module_id].published):
            continue
        if module_id is not None and drafts_of_others(known[module_id], places):
            continue
        drafts = [place for place in places if not place.row.mapping.published]
        yield PublishModule(
            course_id=basis.course.id,
            name=name,
            module_id=module_id,
            stays_unpublished=tuple(place.row.canvas_name for place in drafts),
            opens=tuple(place.row.mapping.launch_url.strip() for place in drafts),
        )


def notes_on_modules(basis: PlanBasis) -> Iterator[str]:
    """Say which module of the setup's own stays unpublished, because of a draft of others in it."""
    if not basis.document.defaults.publish_new_modules:
        return
    known = _modules_of(basis)
    held: dict[int, list[Place]] = {}
    for place in basis.places:
        if place.module_id in basis.snapshot.remembered.made_modules:
            held.setdefault(place.module_id or 0, []).append(place)
    for module_id, places in held.items():
        drafts = drafts_of_others(known[module_id], places)
        if drafts and not known[module_id].published:
            yield draft_in_words(known[module_id].name, drafts[0].title)


def _modules_of(basis: PlanBasis) -> dict[int, Module]:
    """Return the modules that were read, by id."""
    read = basis.snapshot.modules
    return {module.id: module for module in read.modules} if isinstance(read, Modules) else {}


def drafts_of_others(module: Module, places: Iterable[Place]) -> list[ModuleItem]:
    """Return the unpublished items of a module that are none of these rows'."""
    own = {place.row.canvas.id for place in places if place.row.canvas is not None}
    return _not_of(unpublished_items(module), own)


def _not_of(items: Iterable[ModuleItem], own: Collection[int]) -> list[ModuleItem]:
    """Return the items that show none of these assignments; other kinds of things have own ids."""
    return [item for item in items if item.type != "Assignment" or item.content_id not in own]


def unpublished_items(module: Module) -> list[ModuleItem]:
    """Return what in a module is not published; of what Canvas does not tell nobody knows it."""
    return [item for item in module.items or () if item.published is not True]


def _touched(change: Change) -> frozenset[str]:
    return change.action.touches(change.done)
