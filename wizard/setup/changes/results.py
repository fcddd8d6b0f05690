"""What becomes of the actions of a plan, told while it is carried out and afterwards."""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from wizard.http.errors import Problem
from wizard.setup.changes.actions import Action
from wizard.setup.changes.interrupted import RunInterruptedError
from wizard.setup.changes.read_back import ReadBack
from wizard.setup.changes.refused import refused_by
from wizard.setup.error_texts import explain
from wizard.store.errors import StoreError
from wizard.texts import tr


class ActionState(StrEnum):
    """How far an action is; UNKNOWN while nobody knows whether its request was carried out."""

    WAITING = "waiting"
    RUNNING = "running"
    UNKNOWN = "unknown"
    DONE = "done"
    ADOPTED = "adopted"
    FAILED = "failed"
    SKIPPED = "skipped"


GOOD = frozenset({ActionState.DONE, ActionState.ADOPTED})
"""What was to be done is done."""


class ActionResult(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one action; `message` says why it failed or was skipped, in words."""

    action: Action
    state: ActionState
    message: str = ""
    mend: str = ""
    problem: Problem | None = None
    id: int | None = None


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """One step forward: action number `position` of `total` (from 0) is now in this state."""

    position: int
    total: int
    result: ActionResult


class ApplyResult(msgspec.Struct, frozen=True, kw_only=True):
    """What became of the plan. `cancelled` means that a person stopped it before the end.

    read_back: what reading what was made has shown, where the run came to its end.
    """

    results: tuple[ActionResult, ...]
    cancelled: bool = False
    read_back: ReadBack = ReadBack()

    @property
    def complete(self) -> bool:
        """Whether every action is done, and what was made was read back and is there once."""
        all_done = all(result.state in GOOD for result in self.results)
        return all_done and not self.cancelled and not self.read_back.in_words


def failure(action: Action, problem: Problem) -> ActionResult:
    """Say why an action failed, and of what it was refused."""
    explanation = explain(problem, refused_by(action))
    return ActionResult(
        action=action,
        state=ActionState.FAILED,
        message=f"{explanation.happened} {explanation.meaning}",
        mend=explanation.mend,
        problem=problem,
    )


def in_vain(action: Action, stopped: Problem) -> ActionResult:
    """Say that an action is skipped because of what an earlier one met."""
    message = tr(
        "Skipped, because nothing more would succeed after this: {reason}",
        reason=explain(stopped).reason,
    )
    return ActionResult(action=action, state=ActionState.SKIPPED, message=message)


def interrupted(
    error: StoreError, results: Iterable[ActionResult], total: int
) -> RunInterruptedError:
    """Return what to raise where the journal can be written no more."""
    done = sum(result.state in GOOD for result in results)
    return RunInterruptedError(error, done=done, total=total)
