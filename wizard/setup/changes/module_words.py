"""What is said of modules, whichever change it is about."""

from collections.abc import Iterable

from wizard.canvas.types import Module, ModuleItem
from wizard.setup.changes.seen_now import Amiss
from wizard.texts import tr

_MOST_NAMED = 3


def heading() -> str:
    """Name the heading under which the plan lists all that is done with modules."""
    return tr("Modules in Canvas")


def draft_in_words(module: str, draft: str) -> str:
    """Say that a module is not published because of what others have in it unpublished."""
    return tr(
        "The module “{module}” stays unpublished: “{draft}” in it is not published and none of "
        "this setup's. Publish the module in Canvas, where you choose whether its items go along.",
        module=module,
        draft=draft,
    )


def holds_in_words(module: Module, items: Iterable[ModuleItem]) -> str:
    """Say that a module stays because of what stands in it."""
    held = tuple(items)
    named = ", ".join(f"“{item.title}”" for item in held[:_MOST_NAMED])
    return tr(
        "“{name}” stays, because of what stands in it: {items}.",
        name=module.name,
        items=named if len(held) <= _MOST_NAMED else f"{named}, …",
    )


def twice_in_words(name: str, ids: list[int]) -> Amiss:
    """Say that an assignment stands in modules more than once, and under which ids."""
    words = tr(
        "“{name}” stands in modules {count} times (ids {ids}): somebody has put it there at the "
        "same time. Delete the one that is not needed in Canvas, under Modules.",
        name=name,
        count=len(ids),
        ids=", ".join(map(str, sorted(ids))),
    )
    return Amiss(words=words, is_double=True)
