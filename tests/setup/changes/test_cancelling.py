"""A cancelled apply leaves nothing open of which nothing was sent, and never claims more."""

import pytest

from helpers.recorded_requests import HurriedCancellation
from wizard.canvas.rate_limit import CanvasRateLimit
from wizard.http.cancellation import WaitReason
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.assignment import CreateAssignment

CREATE = "POST /api/v1/courses/1158/assignments"


class Stopping(HurriedCancellation):
    """A person who presses Cancel as soon as something waits for one reason."""

    def __init__(self, reason: WaitReason) -> None:
        super().__init__()
        self._reason = reason

    def wait(self, seconds, reason, *, service=""):
        if reason == self._reason:
            self.cancel()
        super().wait(seconds, reason, service=service)


def apply_and_watch(world):
    seen = []
    applied = world.apply(on_progress=seen.append)
    return applied, seen


def is_cancelled_with_nothing_open(world, applied, seen):
    assert applied.result.cancelled
    assert seen[-1].result.state is ActionState.WAITING
    assert isinstance(seen[-1].result.action, CreateAssignment)
    assert world.journal.unfinished(world.document.id) == ()
    assert world.entries()[-1].outcome == "skipped"
    world.cancellation = HurriedCancellation()
    again = world.apply()
    assert again.settled == ()
    assert again.result.complete
    assert len(world.codio_assignments()) == 6
    return True


def test_cancelled_in_the_pause_before_a_change_nothing_stays_interrupted(
    small_world, monkeypatch: pytest.MonkeyPatch
):
    small_world.cancellation = Stopping(WaitReason.PACING)
    slow: list[bool] = []
    reserve = CanvasRateLimit.reserve
    monkeypatch.setattr(
        CanvasRateLimit, "reserve", lambda self, timing: 1.0 if slow else reserve(self, timing)
    )
    small_world.hearing.when(CREATE, 2, lambda: slow.append(True))

    applied, seen = apply_and_watch(small_world)

    slow.clear()
    assert is_cancelled_with_nothing_open(small_world, applied, seen)


@pytest.mark.parametrize("fault", ["403-throttle", "429"])
def test_cancelled_after_being_turned_away_at_the_door_nothing_stays_interrupted(
    small_world, fault
):
    small_world.cancellation = Stopping(WaitReason.THROTTLED)
    small_world.hearing.when(CREATE, 2, lambda: small_world.hearing.add(f"{fault}:{CREATE}:2"))

    applied, seen = apply_and_watch(small_world)

    small_world.hearing.clear()
    assert is_cancelled_with_nothing_open(small_world, applied, seen)


def test_cancelled_after_a_request_that_may_have_arrived_the_action_stays_open(small_world):
    """The answer to the change was lost: only reading can tell what became of it."""
    small_world.hearing.add(f"drop:{CREATE}:1")
    small_world.hearing.when(CREATE, 1, small_world.cancellation.cancel)

    applied, seen = apply_and_watch(small_world)

    assert applied.result.cancelled
    assert seen[-1].result.state is ActionState.UNKNOWN
    (open_one,) = small_world.journal.unfinished(small_world.document.id)
    assert open_one.outcome is None
    small_world.cancellation = HurriedCancellation()
    again = small_world.apply()
    assert len(again.settled) == 1
    assert again.result.complete
    assert len(small_world.codio_assignments()) == 6
