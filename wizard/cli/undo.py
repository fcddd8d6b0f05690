"""The command `undo`: what would be taken back, or with --yes take it back."""

import argparse
import sys

from wizard.cli.commands import CHANGES, DONE, ERROR, make_cancellation, tell_obstacles
from wizard.cli.environment import Environment, find_credentials, held_setup, load_setup
from wizard.cli.output import one_line, undo_as_line, undo_plan_as_text
from wizard.setup import operations
from wizard.setup.changes.journal_facts import LeftAside, left_aside_in_words
from wizard.setup.changes.origin import in_words as place_in_words
from wizard.setup.changes.undo import UndoProgress, UndoState
from wizard.setup.undo_plan import plan_undo


def undo(environment: Environment, arguments: argparse.Namespace) -> int:
    """Say what would be taken back of the setup's course; with --yes take it back."""
    try:
        return _undo(environment, arguments) if arguments.yes else _plan(environment, arguments)
    except operations.ObstacleError as error:
        tell_obstacles(error.findings)
    except operations.NoKeyError as error:
        print(f"Nothing was taken back. {error}", file=sys.stderr)
    except operations.NoRecordError as error:
        print(f"Nothing was taken back. {one_line(str(error))}", file=sys.stderr)
        _tell_left_aside(error.left_aside)
    return ERROR


def _plan(environment: Environment, arguments: argparse.Namespace) -> int:
    document = load_setup(environment, arguments.setup)
    plan = plan_undo(
        document=document,
        credentials=find_credentials(environment, document),
        journal=environment.journal,
        cancellation=make_cancellation(),
        adopts_old_runs=arguments.adopt_old_runs,
        is_same_canvas=arguments.same_canvas,
    )
    print(f"In {one_line(place_in_words(plan.origin))}:")
    print(undo_plan_as_text(plan))
    _tell_left_aside(plan.left_aside)
    if plan.undoable:
        return CHANGES
    unknown = any(result.state is UndoState.FAILED for result in plan.standing)
    return ERROR if unknown else DONE


def _undo(environment: Environment, arguments: argparse.Namespace) -> int:
    with held_setup(environment, arguments.setup) as document:
        undone = operations.undo_setup(
            document=document,
            credentials=find_credentials(environment, document),
            journal=environment.journal,
            cancellation=make_cancellation(),
            adopts_old_runs=arguments.adopt_old_runs,
            is_same_canvas=arguments.same_canvas,
            on_progress=_print_undo,
            waits=environment.waits,
        )
    count = sum(result.state is UndoState.UNDONE for result in undone.results)
    print(f"In {one_line(place_in_words(undone.origin))}:")
    if undone.results:
        print(f"{count} of {len(undone.results)} changes taken back.")
    else:
        print("Nothing is left to take back.")
    _tell_left_aside(undone.left_aside)
    return DONE if count == len(undone.results) else ERROR


def _print_undo(progress: UndoProgress) -> None:
    number = f"{progress.position + 1}/{progress.total}"
    print(f"{number} {undo_as_line(progress.result)}", flush=True)


def _tell_left_aside(left_aside: tuple[LeftAside, ...]) -> None:
    for aside in left_aside:
        print(one_line(f"Left aside: {left_aside_in_words(aside)}"), file=sys.stderr)
    if any(aside.origin is None for aside in left_aside):
        print(
            "If those belong to the course that this setup names, run undo with --adopt-old-runs.",
            file=sys.stderr,
        )
    if any(aside.asks for aside in left_aside):
        print(
            "If you know that it is the very same course of the same Canvas, and no copy of it, "
            "run undo with --same-canvas.",
            file=sys.stderr,
        )
