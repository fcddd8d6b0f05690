"""The verify command: checks what is read now, or what a snapshot file holds."""

import argparse
import sys
from datetime import UTC, datetime
from itertools import chain

import msgspec

from wizard.cli.commands import DONE, ERROR, make_cancellation, read_setup
from wizard.cli.environment import Environment, load_setup
from wizard.cli.output import (
    counts_as_text,
    drift_as_text,
    finding_lines,
    findings_as_json,
    findings_as_junit,
)
from wizard.cli.terminal import write_json, write_xml
from wizard.cli.watching import tell_proved, watch
from wizard.findings import Finding, all_good
from wizard.setup import operations
from wizard.setup.checks.base import being_read_in_words
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.drift import Drift
from wizard.setup.moments import in_utc, in_words
from wizard.setup.reading.age import age_in_words, oldest_evidence
from wizard.setup.snapshot import LaunchProof, Snapshot
from wizard.setup.snapshot_file import (
    MOST_BYTES,
    SnapshotFile,
    decode_snapshot_file,
    encode_snapshot_file,
    keep_snapshot,
    redact_people,
)
from wizard.setup.steps import ORDER
from wizard.store.json_files import read_file
from wizard.store.paths import write_whole_file


def verify(environment: Environment, arguments: argparse.Namespace) -> int:
    """Check everything by reading it back, and say what has changed since the last time."""
    complaint = _complaint(arguments)
    if complaint:
        print(f"codio-canvas-wizard verify: {complaint}", file=sys.stderr)
        return ERROR
    if arguments.from_snapshot is not None:
        return _verify_file(environment, arguments)
    began = datetime.now(UTC)
    proof = _watch(environment, arguments) if arguments.watch_launch else None
    # What is kept in a file is checked as the file gives it back: without it nothing is told.
    told = _Told(arguments.format, at_once=arguments.save_snapshot is not None)
    document, credentials, snapshot = read_setup(
        environment,
        arguments.setup,
        thorough=True,
        most_codio_requests=arguments.codio_requests,
        early=told.early,
    )
    if proof is not None:
        without = _check(document, _without_launch(snapshot))
        tell_proved(proof, without, _check(document, snapshot))
    if arguments.save_snapshot is not None:
        document, snapshot = _save(arguments, document, credentials, snapshot)
    findings = _check(document, snapshot)
    drift = operations.compare_with_last(
        document=document,
        findings=findings,
        verifications=environment.verifications,
        now=datetime.now(UTC),
        remember=not arguments.no_remember,
        snapshot=snapshot,
    )
    told.print_all(findings, drift)
    _tell_age(findings, began)
    unproved = arguments.watch_launch and proof is None
    return DONE if all_good(findings) and not unproved else ERROR


def _watch(environment: Environment, arguments: argparse.Namespace) -> LaunchProof | None:
    document, credentials, snapshot = read_setup(environment, arguments.setup)
    return watch(
        document=document,
        credentials=credentials,
        journal=environment.journal,
        snapshot=snapshot,
        cancellation=make_cancellation(),
        wanted=arguments.assignment,
        seconds=arguments.timeout,
    )


def _complaint(arguments: argparse.Namespace) -> str:
    """Say which words do not go together, or nothing."""
    if arguments.from_snapshot is not None:
        if arguments.save_snapshot is not None or arguments.watch_launch:
            return "--from-snapshot asks nothing of Canvas and Codio; leave the others out."
    elif arguments.setup is None:
        return "a SETUP is needed, or --from-snapshot FILE."
    if arguments.redact_people and arguments.save_snapshot is None:
        return "--redact-people goes with --save-snapshot FILE."
    if arguments.watch_launch != (arguments.assignment is not None):
        return "--watch-launch and --assignment NAME go together."
    return ""


def _verify_file(environment: Environment, arguments: argparse.Namespace) -> int:
    file = decode_snapshot_file(read_file(arguments.from_snapshot, MOST_BYTES))
    if arguments.setup is not None:
        wanted = load_setup(environment, arguments.setup)
        if journal_key(wanted) != journal_key(file.setup):
            print(
                "The snapshot was saved for another setup than this one. Leave SETUP out to "
                "check what the file holds.",
                file=sys.stderr,
            )
            return ERROR
    print(
        f"Checking what was read until {file.saved_at}; Canvas and Codio are not asked.",
        file=sys.stderr,
    )
    findings = _check(file.setup, file.snapshot)
    _Told(arguments.format, at_once=True).print_all(findings, None)
    _tell_age(findings, datetime.now(UTC))
    return DONE if all_good(findings) else ERROR


def _save(
    arguments: argparse.Namespace,
    document: SetupDocument,
    credentials: Credentials,
    snapshot: Snapshot,
) -> tuple[SetupDocument, Snapshot]:
    """Write the snapshot file and return what it was made from, without secrets.

    The checks then look at the very values that the file gives back.
    """
    file = keep_snapshot(
        document=document,
        snapshot=snapshot,
        secrets=(
            credentials.canvas_token,
            credentials.codio_client_secret,
            credentials.shared_secret,
        ),
        saved_at=in_utc(datetime.now(UTC)),
    )
    written: SnapshotFile = redact_people(file) if arguments.redact_people else file
    write_whole_file(arguments.save_snapshot, encode_snapshot_file(written))
    whose = "pseudonyms for people" if written.people_redacted else "names and e-mail addresses"
    print(f"{arguments.save_snapshot}: snapshot with {whose}, without secrets.", file=sys.stderr)
    kept = decode_snapshot_file(encode_snapshot_file(file))
    return kept.setup, kept.snapshot


def _without_launch(snapshot: Snapshot) -> Snapshot:
    remembered = msgspec.structs.replace(snapshot.remembered, launch=None)
    return msgspec.structs.replace(snapshot, remembered=remembered)


def _check(document: SetupDocument, snapshot: Snapshot) -> tuple[Finding, ...]:
    results = operations.check_all(document=document, snapshot=snapshot)
    return tuple(chain.from_iterable(results[step].findings for step in ORDER))


def _tell_age(findings: tuple[Finding, ...], began: datetime) -> None:
    """Say how old the oldest of what the findings rest on is, where it is older than this run."""
    oldest = oldest_evidence(findings)
    if oldest is not None and oldest < began:
        age = age_in_words(oldest, datetime.now(UTC))
        print(f"{age}: the oldest fact that this rests on, {in_words(oldest)}.", file=sys.stderr)


class _Told:
    """Prints what was found, on a terminal in two parts: a person need not wait for all of it."""

    def __init__(self, form: str, *, at_once: bool) -> None:
        self._form = form
        self._at_once = at_once
        self._early: tuple[Finding, ...] = ()

    def early(self, document: SetupDocument, snapshot: Snapshot) -> str:
        """Return what is known while Codio's settings are read; nothing for a program or a file."""
        if self._form != "text" or self._at_once or not sys.stdout.isatty():
            return ""
        found = _check(document, snapshot)
        self._early = tuple(each for each in found if each.found != being_read_in_words())
        return finding_lines(self._early)

    def print_all(self, findings: tuple[Finding, ...], drift: Drift | None) -> None:
        """Print everything that was not printed before."""
        if self._form == "json":
            write_json(findings_as_json(findings, drift))
        elif self._form == "junit":
            write_xml(findings_as_junit(findings, drift))
        else:
            if drift is not None:
                print(drift_as_text(drift))
            new = finding_lines(each for each in findings if each not in self._early)
            print("\n".join(part for part in (new, counts_as_text(findings)) if part))
