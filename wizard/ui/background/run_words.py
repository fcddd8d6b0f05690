"""What the review page says about a plan and about a run that is over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from wizard.setup.journal_file import JournalFileError
from wizard.setup.journal_keeping import NoJournalError
from wizard.setup.operations import (
    Applied,
    MovedError,
    NoKeyError,
    NoRecordError,
    ObstacleError,
    PlanChangedError,
)
from wizard.setup.overview import Overview
from wizard.ui.messages import Message, MessageKind, of_error
from wizard.ui.widgets.plan_model import Line, LineState, counted


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("RunWords", text)


def applied_in_words(applied: Applied, lines: Sequence[Line]) -> tuple[MessageKind, str]:
    """Say how carrying out a plan ended."""
    counts = counted(lines)
    done = counts[LineState.DONE] + counts[LineState.ADOPTED]
    total = len(lines)
    if applied.result.cancelled and counts[LineState.FAILED]:
        text = tr("Stopped: {done} of {total} changes are made, {failed} failed.")
        failed = counts[LineState.FAILED]
        return MessageKind.WARNING, text.format(done=done, total=total, failed=failed)
    if applied.result.cancelled:
        text = tr("Stopped: {done} of {total} changes are made. You can go on any time.")
        return MessageKind.WARNING, text.format(done=done, total=total)
    if not total:
        return MessageKind.SUCCESS, tr("The interrupted run is complete.")
    if applied.result.complete and total == 1:
        return MessageKind.SUCCESS, tr("The change is made.")
    if applied.result.complete:
        return MessageKind.SUCCESS, tr("All {total} changes are made.").format(total=total)
    if done == total:
        text = tr("{total} changes are made. Not all of it stands as it was made.")
        return MessageKind.WARNING, text.format(total=total)
    text = tr("{done} of {total} changes are made. Failed: {failed}. Skipped: {skipped}.")
    return MessageKind.FAILURE, text.format(
        done=done,
        total=total,
        failed=counts[LineState.FAILED],
        skipped=counts[LineState.SKIPPED],
    )


def read_back_in_words(overview: Overview) -> str:
    """Say what reading everything after a run has shown."""
    left = len(overview.plan.actions)
    if overview.unread:
        return tr("It could not all be read back.")
    if not left:
        return tr("Read back from Canvas and Codio: nothing is left to do.")
    return tr("Read back from Canvas and Codio: {left} still to be made.").format(left=left)


def plan_in_words(overview: Overview | None, *, reading: bool, running: bool) -> str:
    """Say on one line how it stands with the plan, and why it cannot be applied."""
    if running:
        return tr("The changes are made one after the other.")
    if reading:
        return tr("Canvas and Codio are read, then compared with your choices.")
    if overview is None:
        return tr("The plan is made once Canvas and Codio have been read.")
    if overview.in_the_way:
        return tr("It can be applied once nothing stands in the way.")
    if overview.plan.is_empty:
        return tr("Nothing to do: Canvas and Codio already hold what your setup asks for.")
    count = len(overview.plan.actions)
    if count == 1:
        return tr("1 change, made with the button below.")
    return tr("{count} changes, made with the button below.").format(count=count)


def refusal_in_words(error: Exception) -> Message:
    """Say why a run did not begin, or broke off."""
    if isinstance(error, PlanChangedError):
        return Message(
            kind=MessageKind.WARNING,
            what=str(error),
            meaning=tr("Nothing was changed."),
            to_do=tr("Look through the new plan and apply that one."),
        )
    if isinstance(error, ObstacleError):
        return Message(
            kind=MessageKind.WARNING,
            what=tr("Something stands in the way."),
            meaning=tr("Nothing was changed."),
            to_do=tr("Mend what is listed below, then try again."),
        )
    if isinstance(error, MovedError):
        return Message(
            kind=MessageKind.WARNING,
            what=str(error),
            meaning=tr("Nothing was changed."),
            to_do=tr("Read the plan again, then say whether it is another setup."),
        )
    if isinstance(error, NoKeyError | NoRecordError | NoJournalError):
        return Message(
            kind=MessageKind.WARNING, what=str(error), meaning=tr("Nothing was changed.")
        )
    if isinstance(error, JournalFileError):
        return Message(
            kind=MessageKind.FAILURE,
            what=str(error),
            meaning=tr("Nothing was changed."),
            to_do=tr("Ask for the record that was saved from this very setup."),
        )
    return of_error(error)
