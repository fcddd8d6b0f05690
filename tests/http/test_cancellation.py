import threading

import pytest

from wizard.http.cancellation import Cancellation, WaitReason
from wizard.http.errors import Cancelled


def test_a_control_is_cancelled_once_and_for_all():
    cancellation = Cancellation()
    cancellation.check()
    cancellation.cancel()
    assert cancellation.cancelled
    with pytest.raises(Cancelled):
        cancellation.check()


def test_a_long_wait_ends_when_cancelled_from_another_thread():
    begun = threading.Event()
    cancellation = Cancellation(on_wait=lambda waiting: begun.set())
    canceller = threading.Thread(target=lambda: (begun.wait(5), cancellation.cancel()))
    canceller.start()
    with pytest.raises(Cancelled):
        cancellation.wait(60, "watching for a launch", service="Codio")
    canceller.join()


def test_a_wait_is_reported_with_its_reason():
    waits = []
    Cancellation(on_wait=waits.append).wait(0, "watching", service="Codio")
    assert [(w.service, w.seconds, w.reason) for w in waits] == [("Codio", 0, "watching")]


@pytest.mark.parametrize("reason", WaitReason)
def test_a_pause_that_is_over_before_anybody_has_read_of_it_is_not_reported(reason):
    waits = []
    cancellation = Cancellation(on_wait=lambda waiting: (waits.append(waiting), over.start()))
    over = threading.Thread(target=cancellation.cancel)

    cancellation.wait(0.02, reason, service="Codio")
    assert waits == []
    with pytest.raises(Cancelled):
        cancellation.wait(60, reason, service="Codio")
    assert [each.seconds for each in waits] == [60]
    over.join()


def test_an_interruption_that_was_withdrawn_is_not_called():
    calls = []
    cancellation = Cancellation()
    cancellation.on_cancel(lambda: calls.append("kept"))
    cancellation.on_cancel(lambda: calls.append("withdrawn"))()
    cancellation.cancel()
    assert calls == ["kept"]


def test_a_write_that_was_turned_away_unseen_counts_as_never_sent():
    cancellation = Cancellation()
    cancellation.note_write()
    cancellation.note_write()
    cancellation.take_back_write()
    assert cancellation.writes_sent == 1


def test_whoever_asks_what_was_sent_hears_of_their_own_thread_alone():
    cancellation = Cancellation()
    other = threading.Thread(target=cancellation.note_write, args=(60.0,))
    other.start()
    other.join()
    assert cancellation.writes_sent == 0
    assert 50 < cancellation.seconds_left <= 60
