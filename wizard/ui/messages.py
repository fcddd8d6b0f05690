"""What the message strip says: what happened, what it means, what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from wizard.findings import WRONG, Finding, Status, wait_for_plan
from wizard.http.cancellation import Waiting, WaitReason
from wizard.http.errors import Problem, ServiceError
from wizard.setup.changes.unknown_outcomes import LOOKING_AGAIN
from wizard.setup.document import DocumentError
from wizard.setup.error_texts import explain
from wizard.setup.reading.patience import TAKES_LONG
from wizard.store.errors import StoreError


class MessageKind(StrEnum):
    """How a message is coloured and how urgently it is read out."""

    INFORMATION = "information"
    SUCCESS = "success"
    WARNING = "warning"
    FAILURE = "failure"


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """One message, in plain text, in the order in which it is read.

    `by_itself` says that it comes of nothing the person has just done: the focus stays where it is.
    `act` is what can be done about it at once, by a button of the name `act_name`.
    """

    kind: MessageKind
    what: str
    meaning: str = ""
    to_do: str = ""
    by_itself: bool = False
    act: Callable[[], None] | None = None
    act_name: str = ""

    @property
    def text(self) -> str:
        """All of it on one line, for a screen reader."""
        return " ".join(part for part in (self.what, self.meaning, self.to_do) if part)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("messages", text)


def of_findings(findings: Sequence[Finding]) -> Message | None:
    """Sum up what the checks of a step found; None where there is nothing to say."""
    bad = [f for f in findings if f.status in WRONG]
    if bad:
        # What the plan does not mend first, and what failed before what that blocks.
        first = min(bad, key=lambda f: (f.planned, f.status is Status.BLOCKED))
        kind = MessageKind.INFORMATION if wait_for_plan(findings) else MessageKind.FAILURE
        return _about(first, kind, len(bad) - 1)
    doubtful = [f for f in findings if f.status in {Status.WARNING, Status.UNKNOWN}]
    to_confirm = [f for f in doubtful if f.confirmable]
    if doubtful and len(to_confirm) == len(doubtful):
        return Message(
            kind=MessageKind.INFORMATION,
            what=tr("Everything that can be read back is right."),
            meaning=tr("Codio's settings cannot be read by any program."),
            to_do=tr("Look at each of the points below in Codio and confirm it here."),
        )
    if doubtful:
        return _about(doubtful[0], MessageKind.WARNING, len(doubtful) - 1)
    if not findings:
        return None
    return Message(kind=MessageKind.SUCCESS, what=tr("Everything on this page is right."))


def _about(finding: Finding, kind: MessageKind, others: int) -> Message:
    what = f"{finding.title}: {finding.found}" if finding.found else finding.title
    expected = finding.expected
    meaning = tr("Should be: {text}").format(text=expected) if expected else ""
    to_do = finding.mend
    if others == 1:
        to_do = f"{to_do} {tr('One more point is listed below.')}".strip()
    elif others > 1:
        more = tr("{count} more points are listed below.").format(count=others)
        to_do = f"{to_do} {more}".strip()
    return Message(kind=kind, what=what, meaning=meaning, to_do=to_do)


def of_problem(problem: Problem, *, by_itself: bool = False) -> Message:
    """Explain a request that did not do what it was for."""
    explanation = explain(problem)
    return Message(
        kind=MessageKind.FAILURE,
        what=explanation.happened,
        meaning=explanation.meaning,
        to_do=explanation.mend,
        by_itself=by_itself,
    )


def of_error(error: Exception) -> Message:
    """Say that a job failed. Only errors made for people show their own text."""
    if isinstance(error, ServiceError):
        return of_problem(error.problem)
    if isinstance(error, StoreError | DocumentError):
        return Message(kind=MessageKind.FAILURE, what=str(error))
    if isinstance(error, OSError):
        return _of_file(error)
    if isinstance(error, ValueError) or type(error).__module__.startswith("wizard."):
        return Message(
            kind=MessageKind.FAILURE,
            what=str(error),
            meaning=tr("Nothing that you typed is lost."),
            to_do=tr("Change the entry that this speaks of, then do it once more."),
        )
    return Message(
        kind=MessageKind.FAILURE,
        what=tr("A fault in this program stopped the work ({kind}).").format(
            kind=type(error).__name__
        ),
        meaning=tr("Nothing that you typed is lost."),
        to_do=tr("Try again. If it happens once more, report it with the log file."),
    )


def _of_file(error: OSError) -> Message:
    return Message(
        kind=MessageKind.FAILURE,
        what=tr("“{file}” cannot be read or written: {reason}.").format(
            file=Path(str(error.filename or "")).name, reason=error.strerror or type(error).__name__
        ),
        meaning=tr("Nothing was changed."),
        to_do=tr("Check that it is there, that you may open it and that the disk is not full."),
    )


def not_opened(url: str) -> Message:
    """Say that the browser did not open, and what to open there."""
    return Message(
        kind=MessageKind.WARNING,
        what=tr("No browser could be opened."),
        meaning=tr("The page is {url}").format(url=url),
        to_do=tr("Open it in a browser of your own."),
    )


def keyring_waits(seconds: float) -> Message:
    """Say that the keyring is waited for, for so many seconds more, and what can be done."""
    return Message(
        kind=MessageKind.INFORMATION,
        what=tr("Waiting for this computer's keyring, which holds the secrets of your setups."),
        meaning=tr("You can go on meanwhile; it is given up in {seconds} s.").format(
            seconds=round(seconds)
        ),
        to_do=tr("Unlock it where it asks for its password, perhaps behind this window."),
        by_itself=True,
    )


def keyring_given_up(seconds: float, try_again: Callable[[], None]) -> Message:
    """Say that the keyring did not answer for so many seconds, and what becomes of secrets."""
    return Message(
        kind=MessageKind.WARNING,
        what=tr("This computer's keyring did not answer within {seconds} s.").format(
            seconds=round(seconds)
        ),
        meaning=tr("Secrets that you enter now are kept only until you close the wizard."),
        to_do=tr("Unlock the keyring and try again, or enter the secrets anew."),
        by_itself=True,
        act=try_again,
        act_name=tr("Try again"),
    )


def keyring_answers() -> Message:
    """Say that the keyring has answered after all."""
    return Message(
        kind=MessageKind.SUCCESS,
        what=tr("This computer's keyring has answered; it keeps the secrets again."),
        by_itself=True,
    )


def of_unsaved(error: Exception) -> Message:
    """Say that what was entered could not be kept on this computer."""
    return Message(
        kind=MessageKind.FAILURE,
        what=tr("What you entered last is not saved."),
        meaning=of_error(error).what,
        to_do=tr("Leave the wizard open: it tries again with your next entry."),
        by_itself=True,
    )


def waiting_in_words(waiting: Waiting) -> str:
    """Say why a request waits and for how many seconds, without a full stop."""
    service, seconds = waiting.service, round(waiting.seconds)
    match waiting.reason:
        case _ if waiting.reason == LOOKING_AGAIN:
            text = tr("looking again in {seconds} s whether the change was carried out")
        case _ if waiting.reason == TAKES_LONG:
            text = tr("reading takes long; it is given up in {minutes} min, or cancel it now")
        case WaitReason.SERVER_DOWN | WaitReason.CONNECTION:
            text = tr("{service} does not answer; asking again in {seconds} s")
        case WaitReason.PACING:
            text = tr("keeping to the pace that {service} allows; going on in {seconds} s")
        case _:
            text = tr("{service} is limiting requests; waiting {seconds} s")
    return text.format(service=service, seconds=seconds, minutes=max(1, round(seconds / 60)))
