"""The commands, one function each; every one returns the exit code of design §8."""

import argparse
import signal
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime

import msgspec

from wizard.cli.environment import (
    Environment,
    find_credentials,
    give_own_id,
    held_setup,
    load_setup,
)
from wizard.cli.interruption import cancel_on_signals
from wizard.cli.output import (
    findings_as_text,
    one_line,
    plan_as_text,
    result_as_line,
)
from wizard.cli.reading_progress import ReadingProgress
from wizard.cli.terminal import write_json
from wizard.findings import Finding
from wizard.http.cancellation import Cancellation
from wizard.report.writer import FORMATS, UnknownFormatError, write_report
from wizard.setup import operations
from wizard.setup.changes.apply import ActionState, Progress
from wizard.setup.changes.journal_facts import left_aside_in_words
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.drift import kept_settings
from wizard.setup.reading.codio_settings import SettingsReading
from wizard.setup.snapshot import Snapshot

DONE, ERROR, CHANGES = 0, 1, 2


def plan(environment: Environment, arguments: argparse.Namespace) -> int:
    """Say what would change."""
    document, _, snapshot = read_setup(environment, arguments.setup)
    standing = operations.find_obstacles(document=document, snapshot=snapshot)
    if standing:
        tell_obstacles(standing)
        return ERROR
    planned = operations.make_plan(document=document, snapshot=snapshot)
    print(plan_as_text(planned))
    try:
        operations.require_same_place(
            document=document, snapshot=snapshot, journal=environment.journal
        )
    except operations.MovedError as error:
        _tell_moved(error)
    return CHANGES if planned.actions else DONE


def apply(environment: Environment, arguments: argparse.Namespace) -> int:
    """Make the changes; an interrupted run is settled first."""
    if not arguments.yes:
        print("Nothing was changed. Look at the plan, then add --yes.", file=sys.stderr)
        return ERROR
    try:
        applied = _apply(environment, arguments)
    except operations.ObstacleError as error:
        tell_obstacles(error.findings)
        return ERROR
    except (operations.MovedError, operations.NoKeyError) as error:
        print("Nothing was changed.", file=sys.stderr)
        _tell_moved(error)
        return ERROR
    for sentence in (*applied.settled, *map(left_aside_in_words, applied.left_aside)):
        print(one_line(sentence))
    if applied.plan.is_empty:
        print("Nothing to change.")
    if applied.result.cancelled:
        print("Stopped. Run the command again to go on where it stopped.", file=sys.stderr)
    for sentence in applied.result.read_back.in_words:
        print(one_line(sentence), file=sys.stderr)
    done = {ActionState.DONE, ActionState.ADOPTED}
    count = sum(result.state in done for result in applied.result.results)
    print(f"{count} of {len(applied.plan.actions)} changes made.")
    return DONE if applied.result.complete else ERROR


def _apply(environment: Environment, arguments: argparse.Namespace) -> operations.Applied:
    document = load_setup(environment, arguments.setup)
    key = journal_key(document)
    if arguments.new_id and not document.id and key and not environment.journal.entries(key):
        give_own_id(environment, arguments.setup)
    try:
        return _apply_once(environment, arguments.setup)
    except (operations.MovedError, operations.NoKeyError):
        if not arguments.new_id:
            raise
        give_own_id(environment, arguments.setup)
        return _apply_once(environment, arguments.setup)


def _apply_once(environment: Environment, setup: str) -> operations.Applied:
    with held_setup(environment, setup) as document:
        return operations.apply_plan(
            document=document,
            credentials=find_credentials(environment, document),
            journal=environment.journal,
            cancellation=make_cancellation(),
            on_progress=_print_progress,
            waits=environment.waits,
        )


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
            write_json(msgspec.json.encode(served.connection).decode())
            sys.stdout.flush()
            interrupted.wait()
    except (OSError, ValueError) as error:
        print(f"The sandbox could not start: {error}", file=sys.stderr)
        return ERROR
    return DONE


def read_setup(
    environment: Environment,
    setup: str,
    *,
    thorough: bool = False,
    most_codio_requests: int | None = None,
    early: Callable[[SetupDocument, Snapshot], str] | None = None,
) -> tuple[SetupDocument, Credentials, Snapshot]:
    """Read a setup, its secrets, and everything in Canvas and Codio that it is about.

    thorough: with the settings of every Codio assignment, and samples of grades.
    most_codio_requests: how many requests that may take; what is left then stays as it was when the
        setup was verified last. None for as many as it needs.
    early: what to print once all is read but the settings of Codio's assignments.
    """
    document = load_setup(environment, setup)
    credentials = find_credentials(environment, document)
    earlier = None
    if most_codio_requests is not None:
        earlier = kept_settings(document, environment.verifications)
    with ReadingProgress() as progress:

        def print_early(known: Snapshot) -> None:
            if early is not None and (text := early(document, known)):
                progress.print_above(text)

        snapshot = operations.read_everything(
            document=document,
            credentials=credentials,
            journal=environment.journal,
            cancellation=make_cancellation(progress),
            thorough=thorough,
            settings=SettingsReading(
                earlier=earlier, most_requests=most_codio_requests, on_progress=progress.show
            ),
            on_awaiting=print_early,
        )
    return document, credentials, snapshot


def make_cancellation(progress: ReadingProgress | None = None) -> Cancellation:
    """Return a cancellation that Ctrl+C and SIGTERM set off; it tells of pauses on stderr."""
    cancellation = Cancellation(on_wait=(progress or ReadingProgress()).tell)
    cancel_on_signals(cancellation)
    return cancellation


def _print_progress(progress: Progress) -> None:
    if progress.result.state is not ActionState.RUNNING:
        number = f"{progress.position + 1}/{progress.total}"
        print(f"{number} {result_as_line(progress.result)}", flush=True)


def _tell_moved(error: operations.MovedError | operations.NoKeyError) -> None:
    print(one_line(str(error)), file=sys.stderr)
    print(
        "Is it another setup? Then run apply with --new-id, which gives it an id of its own; what "
        "was changed before stays on record under the old one. Otherwise correct the file.",
        file=sys.stderr,
    )


def tell_obstacles(findings: tuple[Finding, ...]) -> None:
    """Say on the error output what stands in the way."""
    print("Nothing was changed, because something stands in the way:", file=sys.stderr)
    print(findings_as_text(findings), file=sys.stderr)
