"""Into which Canvas module each assignment goes: those there are, by name, and those to be made.

A module is found by its name without regard to case, accents and punctuation. Where several have
it, nobody can tell which is meant: that is a question to a person, never a guess.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache

import msgspec

from wizard.canvas.types import Module
from wizard.http.item_by_item import SetAside
from wizard.remembered import FACTS
from wizard.setup.document import SetupDocument
from wizard.setup.mapping.doubles import own_doubles
from wizard.setup.mapping.imports import normalise
from wizard.setup.mapping.name_parts import parse_name
from wizard.setup.mapping.rows import IN_CANVAS, MappingRow, RowState
from wizard.setup.set_aside import Listed, items_in_words, of_kinds
from wizard.setup.snapshot import Modules, OwnKind, Snapshot
from wizard.texts import tr


class PlaceState(StrEnum):
    """How far the placing of an assignment is."""

    PLACED = "placed"
    WILL_PLACE = "will_place"
    QUESTION = "question"


class Place(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Where one row's assignment stands, or is to stand.

    module: the module's name, as Canvas has it or as it will be made.
    module_id: None where the module is to be made.
    module_published: whether students see the module; None where it is to be made.
    question: what a person must decide first, with what to do.
    """

    row: MappingRow
    state: PlaceState
    module: str
    module_id: int | None = None
    module_published: bool | None = None
    question: str = ""


def wants_modules(document: SetupDocument) -> bool:
    """Tell whether the setup places anything, so that modules must be read."""
    return document.defaults.place_in_modules or any(row.placed for row in document.assignments)


def is_wanted(row: MappingRow, document: SetupDocument, snapshot: Snapshot) -> bool:
    """Tell whether a row's assignment is to stand in a module.

    By the defaults only what is new does: what will be created, and what this setup has made.
    """
    if row.state is not RowState.WILL_CREATE and row.state not in IN_CANVAS:
        return False
    if row.mapping.placed is not None:
        return row.mapping.placed
    made = row.canvas is None or row.canvas.id in snapshot.remembered.made_assignments
    return document.defaults.place_in_modules and made


def places(
    document: SetupDocument, snapshot: Snapshot, rows: Iterable[MappingRow]
) -> tuple[Place, ...]:
    """Say of each row that is to stand in a module where it does or will, in Codio's order.

    Returns nothing where nothing is to be placed, or where the modules were not read.
    """
    read = snapshot.modules
    if not wants_modules(document) or not isinstance(read, Modules):
        return ()
    going = own_doubles(snapshot, OwnKind.MODULE)
    finder = _Finder([module for module in read.modules if module.id not in going])
    wanted = (row for row in rows if is_wanted(row, document, snapshot))
    odd = of_kinds(read.set_aside, {Listed.MODULE, Listed.MODULE_ITEM})
    return tuple(_beside_unread(finder.place(row), odd) for row in wanted)


def named_alike(modules: Iterable[Module], name: str) -> tuple[Module, ...]:
    """Return the modules of a name, without regard to case, accents and punctuation."""
    key = _key(name)
    return tuple(module for module in modules if _key(module.name) == key)


def modules_showing(modules: Iterable[Module], assignment_id: int) -> tuple[Module, ...]:
    """Return the modules in which an assignment stands."""
    return tuple(
        module
        for module in modules
        if any(item.shows_assignment(assignment_id) for item in module.items or ())
    )


def shown_in(module: Module) -> frozenset[int]:
    """Return the ids of the assignments that stand in a module."""
    return frozenset(
        item.content_id
        for item in module.items or ()
        if item.type == "Assignment" and item.content_id is not None
    )


def modules_by_assignment(modules: Iterable[Module]) -> Mapping[int, tuple[Module, ...]]:
    """Return the modules in which each assignment stands, by its id."""
    found: dict[int, dict[int, Module]] = defaultdict(dict)
    for module in modules:
        for item in module.items or ():
            if item.type == "Assignment" and item.content_id is not None:
                found[item.content_id][module.id] = module
    return {identifier: tuple(standing.values()) for identifier, standing in found.items()}


def place_in_words(place: Place) -> str:
    """Say in one sentence what becomes of a row's place."""
    match place.state:
        case PlaceState.PLACED:
            return tr("It stands in the Canvas module “{module}”.", module=place.module)
        case PlaceState.QUESTION:
            return place.question
        case PlaceState.WILL_PLACE if place.module_id is None:
            return tr("It goes into the new Canvas module “{module}”.", module=place.module)
        case PlaceState.WILL_PLACE:
            return tr("It goes into the Canvas module “{module}”.", module=place.module)


class _Finder:
    """Finds a module for each row, and makes one name of those that differ in spelling alone."""

    def __init__(self, modules: Sequence[Module]) -> None:
        self._by_key: dict[str, list[Module]] = defaultdict(list)
        for module in modules:
            self._by_key[_key(module.name)].append(module)
        self._showing = modules_by_assignment(modules)
        self._new: dict[str, str] = {}

    def place(self, row: MappingRow) -> Place:
        """Return a row's place."""
        standing = self._showing.get(row.canvas.id, ()) if row.canvas is not None else ()
        if standing:
            return _in(row, standing[0], PlaceState.PLACED)
        written = row.mapping.module.strip()
        name = written or row.module.strip()
        if not name:
            return Place(row=row, state=PlaceState.QUESTION, module="", question=_nameless(row))
        alike = self._by_key.get(_key(name), [])
        if written and len(alike) > 1:
            # Whoever writes a name letter by letter has decided among those that are alike.
            alike = [module for module in alike if module.name.strip() == written] or alike
        if len(alike) > 1:
            return Place(
                row=row,
                state=PlaceState.QUESTION,
                module=name,
                question=several_in_words(name, alike),
            )
        if alike:
            return _in(row, alike[0], PlaceState.WILL_PLACE)
        return Place(
            row=row,
            state=PlaceState.WILL_PLACE,
            module=self._new.setdefault(_key(name), name),
        )


def several_in_words(name: str, alike: Iterable[Module]) -> str:
    """Say that several modules have a name, and how a person settles which is meant."""
    return tr(
        "Canvas has several modules called “{name}” ({ids}): the wizard does not guess which is "
        "meant. Give each a name of its own in Canvas, or write the name of the right one into the "
        "row.",
        name=name,
        ids=", ".join(_told(module) for module in alike),
    )


def _beside_unread(place: Place, odd: tuple[SetAside, ...]) -> Place:
    """Place nothing while something cannot be read in which it may stand already."""
    if not odd or place.state is not PlaceState.WILL_PLACE:
        return place
    question = tr(
        "{unread} “{name}” may stand there already, so it is placed nowhere. Open what cannot be "
        "read in Canvas, correct it and save it; then check again.",
        unread=items_in_words(odd),
        name=place.row.told_as,
    )
    return msgspec.structs.replace(place, state=PlaceState.QUESTION, question=question)


def _told(module: Module) -> str:
    return tr("“{name}” with id {id}", name=module.name, id=module.id)


def _nameless(row: MappingRow) -> str:
    return tr(
        "“{name}” stands in no named module of Codio. Write into the row into which Canvas module "
        "it goes, or that it goes into none.",
        name=row.told_as,
    )


def _in(row: MappingRow, module: Module, state: PlaceState) -> Place:
    return Place(
        row=row,
        state=state,
        module=module.name,
        module_id=module.id,
        module_published=module.published,
    )


@lru_cache(maxsize=FACTS)  # thousands of rows name the same few modules
def _key(name: str) -> str:
    """Return what two spellings of one name have in common; mere signs are compared as they are."""
    return parse_name(name).plain or normalise(name)
