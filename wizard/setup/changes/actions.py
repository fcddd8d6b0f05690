"""Every kind of action: the journal reads these, and plans make them in this order.

A new kind is a class of `BaseAction`, in the module of what it changes or in one of its own, and
here a member of `Action` and of `PLANNED`. What is forgotten is named when this is imported, or
by mypy.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import get_args

import msgspec

from wizard.complete import modules_of, require_all
from wizard.remembered import FACTS
from wizard.setup import changes as folder
from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
from wizard.setup.changes.assignment_group import CreateAssignmentGroup, plan_groups
from wizard.setup.changes.assignment_place import MoveAssignment, plan_order
from wizard.setup.changes.assignments_plan import plan_assignments
from wizard.setup.changes.base import BaseAction, PlanBasis
from wizard.setup.changes.canvas_course import CreateCourse, PublishCourse, plan_publishing
from wizard.setup.changes.canvas_module import CreateModule, plan_modules
from wizard.setup.changes.codio_assignment import UpdateCodioAssignment, plan_codio_assignments
from wizard.setup.changes.course_sis_id import SetCourseSisId, plan_sis_id
from wizard.setup.changes.double import (
    RemoveDouble,
    RemoveDoubleGroup,
    RemoveDoubleTool,
    plan_doubles,
)
from wizard.setup.changes.double_module import RemoveDoubleModule, plan_double_modules
from wizard.setup.changes.lti_tool import InstallTool, UpdateTool, plan_tool
from wizard.setup.changes.mentor_filter import SetMentorFilter, plan_mentor_filter
from wizard.setup.changes.module_item import CreateModuleItem, plan_items
from wizard.setup.changes.module_publishing import PublishModule, plan_publishing_modules
from wizard.setup.changes.observer_link import LinkObserver, plan_links
from wizard.store.journal import decoded

Action = (
    CreateCourse
    | SetCourseSisId
    | InstallTool
    | UpdateTool
    | CreateAssignmentGroup
    | CreateAssignment
    | UpdateAssignment
    | MoveAssignment
    | RemoveDouble
    | RemoveDoubleTool
    | RemoveDoubleGroup
    | UpdateCodioAssignment
    | LinkObserver
    | SetMentorFilter
    | RemoveDoubleModule
    | CreateModule
    | CreateModuleItem
    | PublishModule
    | PublishCourse
)

KINDS: tuple[type[Action], ...] = get_args(Action)


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """Kinds that are planned together, and the function that plans them."""

    kinds: tuple[type[Action], ...]
    plan: Callable[[PlanBasis], Iterable[Action]]


PLANNED = (
    Planned(kinds=(SetCourseSisId,), plan=plan_sis_id),
    Planned(kinds=(InstallTool, UpdateTool), plan=plan_tool),
    Planned(kinds=(CreateAssignmentGroup,), plan=plan_groups),
    Planned(kinds=(CreateAssignment, UpdateAssignment), plan=plan_assignments),
    Planned(kinds=(MoveAssignment,), plan=plan_order),
    Planned(kinds=(RemoveDouble, RemoveDoubleTool, RemoveDoubleGroup), plan=plan_doubles),
    Planned(kinds=(UpdateCodioAssignment,), plan=plan_codio_assignments),
    Planned(kinds=(LinkObserver,), plan=plan_links),
    Planned(kinds=(SetMentorFilter,), plan=plan_mentor_filter),
    Planned(kinds=(RemoveDoubleModule,), plan=plan_double_modules),
    Planned(kinds=(CreateModule,), plan=plan_modules),
    Planned(kinds=(CreateModuleItem,), plan=plan_items),
    Planned(kinds=(PublishModule,), plan=plan_publishing_modules),
    Planned(kinds=(PublishCourse,), plan=plan_publishing),
)
"""In the order in which they need each other; what students see comes last."""

ASKED_FOR: tuple[type[Action], ...] = (CreateCourse,)
"""What a person asks for apart from the plan."""


def require_every_kind(
    kinds: Iterable[type[BaseAction]],
    known: Iterable[type[BaseAction]],
    planned: Iterable[type[BaseAction]],
) -> None:
    """See that the classes which are known and those which are planned are all among the kinds.

    Raises TypeError with the names of those that the journal could not read again, or that
    nothing plans.
    """
    listed, made = set(kinds), set(planned)
    for lacking, where in (
        ({*known, *made} - listed, "in Action"),
        (listed - made, "in PLANNED or ASKED_FOR"),
    ):
        if lacking:
            names = ", ".join(sorted(kind.__name__ for kind in lacking))
            message = f"Not {where} of {__name__}: {names}."
            raise TypeError(message)


require_every_kind(
    KINDS,
    BaseAction.__subclasses__(),
    (*(kind for planned in PLANNED for kind in planned.kinds), *ASKED_FOR),
)


_PHASES: dict[type[BaseAction], int] = {
    kind: phase for phase, planned in enumerate(PLANNED) for kind in planned.kinds
}


def phase_of(action: BaseAction) -> int:
    """Return which group of `PLANNED` an action belongs to, counted from 0; -1 for one apart."""
    return _PHASES.get(type(action), -1)


_AROUND = frozenset(
    [
        "actions",
        "answered",
        "apply",
        "assignment_back",
        "assignment_fields",
        "assignment_words",
        "assignments_plan",
        "base",
        "date_words",
        "double_words",
        "fatal_problems",
        "foreseen",
        "interrupted",
        "journal_facts",
        "keeping",
        "meanwhile",
        "module_back",
        "module_words",
        "origin",
        "order",
        "own_things",
        "pace",
        "partly_read",
        "plan",
        "presence",
        "read_once",
        "recognition",
        "refused",
        "results",
        "sending",
        "settling",
        "shared_lists",
        "read_back",
        "seen_now",
        "steps_back",
        "stepping",
        "together",
        "tool_likeness",
        "tool_words",
        "undo",
        "unknown_outcomes",
    ]
)
"""The modules of this folder that are not about a thing that is changed."""

require_all(
    "Action",
    {kind.__module__ for kind in KINDS},
    (name for name in modules_of(folder) if name.rpartition(".")[2] not in _AROUND),
)


def encode_action(action: Action) -> bytes:
    """Write an action as JSON for the journal."""
    return msgspec.json.encode(action)


@lru_cache(maxsize=FACTS)
def decode_action(data: bytes) -> Action:
    """Read an action from the journal. Raises JournalDamagedError.

    What is read again, as the whole journal is several times for one reading of a course, is not
    decoded again: an action never changes.
    """
    action: Action = decoded(data, Action)  # type: ignore[arg-type]  # a union is no class to mypy
    return action
