"""A whole reading ends in time: what was read stays, and what was not is named."""

from threading import Event

import pytest

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled, ProblemKind
from wizard.setup import operations
from wizard.setup.reading.patience import TAKES_LONG, Patience
from wizard.setup.snapshot import CanvasAccount, CodioAccount, Section, Unreadable
from wizard.ui.messages import waiting_in_words

SOON = Patience(told_after=0.05, given_up_after=3.0)


def read(world, cancellation, patience, on_section=None):
    return operations.read_everything(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        cancellation=cancellation,
        on_section=on_section,
        patience=patience,
    )


@pytest.mark.slow
def test_what_is_not_read_in_time_is_left_out_and_the_rest_stays(small_world):
    over = Event()
    told = []
    cancellation = Cancellation(told.append)
    # As long as a service that answers drop by drop.
    small_world.hearing.when("/assignment_groups", 1, lambda: over.wait(20))

    try:
        snapshot = read(small_world, cancellation, SOON)
    finally:
        over.set()

    assert isinstance(snapshot.canvas_account, CanvasAccount)
    assert isinstance(snapshot.codio_account, CodioAccount)
    assert isinstance(snapshot.assignments, Unreadable)
    assert snapshot.assignments.problem.kind is ProblemKind.TIMED_OUT
    assert "whole reading" in snapshot.assignments.problem.message
    assert [waiting.reason for waiting in told] == [TAKES_LONG]
    assert "cancel it now" in waiting_in_words(told[0])
    assert not cancellation.cancelled


def test_it_can_be_cancelled_meanwhile(small_world):
    over = Event()
    cancellation = Cancellation(lambda waiting: cancellation.cancel())
    patient = Patience(told_after=0.05, given_up_after=600)
    small_world.hearing.when("", 1, lambda: over.wait(20))

    try:
        with pytest.raises(Cancelled):
            read(small_world, cancellation, patient)
    finally:
        over.set()


def test_a_reading_in_time_is_told_of_by_nobody(small_world):
    told = []

    snapshot = read(small_world, Cancellation(told.append), Patience())

    assert not any(isinstance(getattr(snapshot, s.value), Unreadable) for s in Section)
    assert told == []
