"""Checks of the Canvas modules: what stands in them, and whom they keep out."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from wizard.canvas.types import Module
from wizard.setup.changes.canvas_module import CreateModule
from wizard.setup.changes.module_item import CreateModuleItem
from wizard.setup.changes.module_publishing import PublishModule, drafts_of_others
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    listed,
    moment,
    not_applicable,
    passed,
    read_at,
    warning,
)
from wizard.setup.freshness import Part
from wizard.setup.mapping.placement import Place, PlaceState, modules_by_assignment, places
from wizard.setup.mapping.rows import IN_CANVAS, ROWS
from wizard.setup.snapshot import Modules, Section
from wizard.setup.steps import Step
from wizard.texts import tr


def _placed(facts: Facts) -> Iterable[Outcome]:
    """Judge what is there; what will only be created is another check's to tell of."""
    found = [
        place
        for place in places(facts.document, facts.snapshot, facts.rows)
        if place.row.state in IN_CANVAS
    ]
    if not found:
        yield not_applicable(tr("Nothing that is in Canvas was chosen to stand in a module."))
        return
    amiss = [place for place in found if place.state is not PlaceState.PLACED]
    for place in amiss:
        yield _not_placed(place)
    hidden = _own_hidden(facts, found)
    for module in hidden:
        drafts = bool(drafts_of_others(module, [p for p in found if p.module_id == module.id]))
        yield failed(
            tr("The module “{name}”, which this setup has made, is not published.",
               name=module.name),
            expected=tr("Published, as you chose for new modules."),
            mend=_how_to_publish(drafts),
            by_hand=drafts,
            subject=module.name,
        )  # fmt: skip
    if not amiss and not hidden:
        yield passed(
            tr("{count} assignments stand in the Canvas modules chosen for them.",
               count=len(found))
        )  # fmt: skip


def _not_placed(place: Place) -> Outcome:
    told = place.row.told_as
    if place.state is PlaceState.QUESTION:
        return failed(
            tr("“{name}” stands in no Canvas module. {question}", name=told,
               question=place.question),
            expected=tr("It stands in the module “{module}”.", module=place.module),
            mend=tr("Settle which module is meant, then apply the plan."),
            by_hand=True,
            subject=told,
            row=place.row.codio_assignment_id,
        )  # fmt: skip
    return failed(
        tr("“{name}” stands in no Canvas module.", name=told),
        expected=tr("It stands in the module “{module}”.", module=place.module),
        mend=tr(
            "Go back to the review and apply the plan; or say in its row that it goes into none."
        ),
        subject=told,
        row=place.row.codio_assignment_id,
    )


def _own_hidden(facts: Facts, found: Iterable[Place]) -> list[Module]:
    """Return the modules that this setup has made, and which are not published as it wants."""
    read = facts.snapshot.modules
    if not facts.document.defaults.publish_new_modules or not isinstance(read, Modules):
        return []
    own = facts.snapshot.remembered.made_modules & {place.module_id for place in found}
    return [module for module in read.modules if module.id in own and module.published is False]


def _how_to_publish(drafts: bool) -> str:  # noqa: FBT001 - the one thing it asks
    if not drafts:
        return tr("Go back to the review and apply the plan.")
    return tr(
        "Somebody has an unpublished item in it, so that the wizard leaves it alone. Publish the "
        "module in Canvas, where you choose whether its items go along."
    )


def _lets_in(facts: Facts) -> Iterable[Outcome]:
    """Tell which modules keep students out of assignments that are published (canvas.md §6).

    Canvas does while all modules in which an assignment stands are shut (context_module_item.rb).
    """
    read = facts.snapshot.modules
    if not isinstance(read, Modules):
        return
    now = read_at(read.evidence)
    standing = modules_by_assignment(read.modules)
    told = {module.id for module in _own_hidden(facts, _all_places(facts))}
    hidden: dict[str, list[str]] = defaultdict(list)
    later: dict[str, list[str]] = defaultdict(list)
    count = 0
    for row in facts.rows:
        if row.canvas is None or row.state not in IN_CANVAS or not row.canvas.published:
            continue
        modules = standing.get(row.canvas.id, ())
        count += bool(modules)
        if not modules or any(module.id in told for module in modules):
            continue
        if all(module.published is False for module in modules):
            hidden[modules[0].name].append(row.canvas.name)
        elif all(_is_shut(module) or _opens_later(module, now) for module in modules):
            later[next(m for m in modules if not _is_shut(m)).name].append(row.canvas.name)
    for name, shown in hidden.items():
        yield warning(
            tr("The Canvas module “{module}” is not published, and Canvas keeps students out of "
               "what stands in it alone: {names}.", module=name, names=_quoted(shown)),
            mend=tr(
                "Publish the module in Canvas when the time has come; it asks whether the items "
                "in it are to be published too."
            ),
            subject=name,
        )  # fmt: skip
    for name, shown in later.items():
        yield warning(
            tr("The Canvas module “{module}” is locked until a date that is to come, and with it "
               "what stands in it alone: {names}.", module=name, names=_quoted(shown)),
            mend=tr("If that is not meant, take the date out of the module's settings in Canvas."),
            subject=name,
        )  # fmt: skip
    if not count:
        yield not_applicable(tr("No mapped assignment stands in a Canvas module."))
    elif not hidden and not later:
        yield passed(tr("No Canvas module keeps students out of a mapped assignment."))


def _all_places(facts: Facts) -> tuple[Place, ...]:
    return places(facts.document, facts.snapshot, facts.rows)


def _is_shut(module: Module) -> bool:
    return module.published is False


def _opens_later(module: Module, now: datetime) -> bool:
    opens = moment(module.unlock_at)
    return opens is not None and opens > now


def _quoted(names: Iterable[str]) -> str:
    return listed(f"“{name}”" for name in names)


_REQUIRES = ("courses.canvas", "courses.codio", "courses.codio_assignments")

CHECKS = (
    Check(
        id="results.placed",
        step=Step.RESULTS,
        title="Assignments in their modules",
        proves="What was chosen to stand in a Canvas module stands there.",
        judge=_placed,
        needs=(Section.CODIO_COURSE, Section.ASSIGNMENTS, Section.MODULES),
        uses=(ROWS,),
        parts=(Part.DEFAULTS, Part.ASSIGNMENTS),
        requires=_REQUIRES,
        mended_by=(CreateModule, CreateModuleItem, PublishModule),
        sources=("canvas.md §6",),
    ),
    Check(
        id="results.modules_let_in",
        step=Step.RESULTS,
        title="Modules let students in",
        proves="No module keeps students out of a mapped assignment that is published.",
        judge=_lets_in,
        needs=(Section.CODIO_COURSE, Section.ASSIGNMENTS, Section.MODULES),
        uses=(ROWS,),
        parts=(Part.DEFAULTS, Part.ASSIGNMENTS),
        requires=_REQUIRES,
        sources=("canvas.md §6",),
    ),
)
