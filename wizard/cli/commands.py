"""The commands, one function each; every one returns the exit code of design §8."""

import argparse
import signal
import sys
import threading
from datetime import UTC, datetime

import msgspec

from wizard.cli.environment import Environment, find_credentials, held_setup, load_setup
from wizard.cli.output import (
    findings_as_text,
    one_line,
    plan_as_text,
    result_as_line,
    undo_as_line,
)
from wizard.http.control import Control, Waiting
from wizard.report.writer import FORMATS, UnknownFormatError, write_report
from wizard.setup import operations
from wizard.setup.apply import ActionState, Progress
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.setup.findings import Finding
from wizard.setup.launch_watch import WATCHING
from wizard.setup.snapshot import Snapshot
from wizard.setup.undo import UndoProgress, UndoState

DONE, ERROR, CHANGES = 0, 1, 2


def plan(environment: Environment, arguments: argparse.Namespace) -> int:
    """Say what would change."""
    document, _, snapshot = read_setup(environment, arguments.setup)
    standing = operations.find_obstacles(document=document, snapshot=snapshot)
    if standing:
        _tell_obstacles(standing)
        return ERROR
    planned = operations.make_plan(document=document, snapshot=snapshot)
    print(plan_as_text(planned))
    return CHANGES if planned.actions else DONE


def apply(environment: Environment, arguments: argparse.Namespace) -> int:
    """Make the changes; an interrupted run is settled first."""
    if not arguments.yes:
        print("Nothing was changed. Look at the plan, then add --yes.", file=sys.stderr)
        return ERROR
    try:
        with held_setup(environment, arguments.setup) as document:
            applied = operations.apply_plan(
                document=document,
                credentials=find_credentials(environment, document),
                journal=environment.journal,
                control=make_control(),
                on_progress=_print_progress,
            )
    except operations.ObstacleError as error:
        _tell_obstacles(error.findings)
        return ERROR
    for sentence in applied.settled:
        print(one_line(sentence))
    if applied.plan.is_empty:
        print("Nothing to change.")
    if applied.result.cancelled:
        print("Stopped. Run the command again to go on where it stopped.", file=sys.stderr)
    done = {ActionState.DONE, ActionState.ADOPTED}
    count = sum(result.state in done for result in applied.result.results)
    print(f"{count} of {len(applied.plan.actions)} changes made.")
    return DONE if applied.result.complete else ERROR


def undo(environment: Environment, arguments: argparse.Namespace) -> int:
    """Take back everything the journal knows."""
    if not arguments.yes:
        print("Nothing was taken back. Add --yes to do it.", file=sys.stderr)
        return ERROR
    try:
        with held_setup(environment, arguments.setup) as document:
            results = operations.undo_setup(
                document=document,
                credentials=find_credentials(environment, document),
                journal=environment.journal,
                control=make_control(),
                on_progress=_print_undo,
            )
    except operations.ObstacleError as error:
        _tell_obstacles(error.findings)
        return ERROR
    undone = sum(result.state is UndoState.UNDONE for result in results)
    print(f"{undone} of {len(results)} changes taken back.")
    return DONE if undone == len(results) else ERROR


def report(environment: Environment, arguments: argparse.Namespace) -> int:
    """Check everything and write a report; its suffix says in which form."""
    if arguments.output.suffix.lower() not in FORMATS:
        raise UnknownFormatError(arguments.output.suffix)
    document, _, snapshot = read_setup(environment, arguments.setup, thorough=True)
    results = operations.check_all(document=document, snapshot=snapshot)
    written = operations.build_report(
        document=document,
        snapshot=snapshot,
        results=results,
        journal=environment.journal,
        now=datetime.now(UTC),
    )
    write_report(written, arguments.output)
    print(arguments.output)
    return DONE


def sandbox(arguments: argparse.Namespace) -> int:
    """Serve Canvas and Codio until interrupted; the first line tells how to reach them."""
    try:
        from wizard.sandbox import Sandbox, SandboxOptions
    except ImportError as error:
        print(
            f"The sandbox needs {error.name}, which is not installed. It comes with the extra "
            "“sandbox”: pip install 'codio-canvas-wizard[sandbox]'",
            file=sys.stderr,
        )
        return ERROR
    options = SandboxOptions(
        port=arguments.port,
        course_file=arguments.course,
        assignments=arguments.assignments,
        latency_ms=arguments.latency_ms,
        throttle=arguments.throttle,
        fault=arguments.fault,
    )
    interrupted = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: interrupted.set())
    try:
        with Sandbox(options) as served:
            print(msgspec.json.encode(served.connection).decode(), flush=True)
            interrupted.wait()
    except (OSError, ValueError) as error:
        print(f"The sandbox could not start: {error}", file=sys.stderr)
        return ERROR
    return DONE


def read_setup(
    environment: Environment, setup: str, *, thorough: bool = False
) -> tuple[SetupDocument, Credentials, Snapshot]:
    """Read a setup, its secrets, and everything in Canvas and Codio that it is about.

    thorough: with the settings of every Codio assignment, and samples of grades.
    """
    document = load_setup(environment, setup)
    credentials = find_credentials(environment, document)
    snapshot = operations.read_everything(
        document=document,
        credentials=credentials,
        journal=environment.journal,
        control=make_control(),
        thorough=thorough,
    )
    return document, credentials, snapshot


def make_control() -> Control:
    """Return a control that Ctrl+C cancels, and that tells of pauses on the error output."""
    control = Control(on_wait=_print_waiting)
    signal.signal(signal.SIGINT, lambda *_: control.cancel())
    return control


def _print_waiting(waiting: Waiting) -> None:
    if waiting.reason == WATCHING:
        return  # Told by the watch itself, with what it sees.
    print(
        f"{waiting.service or 'The service'}: waiting {waiting.seconds:.0f} s – {waiting.reason}",
        file=sys.stderr,
    )


def _print_progress(progress: Progress) -> None:
    if progress.result.state is not ActionState.RUNNING:
        number = f"{progress.position + 1}/{progress.total}"
        print(f"{number} {result_as_line(progress.result)}", flush=True)


def _print_undo(progress: UndoProgress) -> None:
    number = f"{progress.position + 1}/{progress.total}"
    print(f"{number} {undo_as_line(progress.result)}", flush=True)


def _tell_obstacles(findings: tuple[Finding, ...]) -> None:
    print("Nothing was changed, because something stands in the way:", file=sys.stderr)
    print(findings_as_text(findings), file=sys.stderr)
