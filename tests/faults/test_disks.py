"""A disk that takes no more, from its first write on, its second …, until a run passes."""

from itertools import count, islice

import pytest

from helpers.boundaries import Limit
from helpers.scenarios import APPLY, UNDO, Disk, Scenario
from helpers.small_disks import why_none_can_be_made

pytestmark = [pytest.mark.faults, pytest.mark.timeout(1800)]

PAGE = 4096
MOST = 500
"""Writes after which a run must have passed."""
BROKEN = r"cannot be (opened|used) \(disk I/O error\)"
"""What SQLite says where a file cannot grow, and of a full disk where its shared memory cannot."""
BOTH = pytest.mark.parametrize("what", [APPLY, UNDO])


def play_until_a_run_passes(stage, tally, what, faults) -> int:
    """Play one fault after the other until one stops nothing; return how many did."""
    stopped = 0
    for fault in islice(faults, MOST):
        (played,) = tally.play(stage, [Scenario(what=what, fault=fault, then=what)]) or [None]
        if played is not None and not played.hit:
            break
        stopped += 1
    tally.require_all_right()
    return stopped


@BOTH
@pytest.mark.parametrize(
    ("pragma", "says"),
    [("PRAGMA query_only = ON", "may not be written"), ("PRAGMA max_page_count = 1", "is full")],
)
def test_no_transaction_can_be_kept_from_the_nth_on(stage, tally, thorough, what, pragma, says):
    numbers = count(1, 1 if thorough else 4)
    limits = (Limit(pragma=pragma, transaction=n) for n in numbers)

    stopped = play_until_a_run_passes(
        stage, tally, what, (Disk(limit=limit, says=says) for limit in limits)
    )

    assert 1 < stopped < MOST or not tally.is_whole


@BOTH
def test_no_file_may_grow_any_further(stage, tally, thorough, what):
    """The system itself refuses the write, as on a disk that is broken."""
    step = PAGE * (1 if thorough else 8)
    limits = (Limit(most_bytes=n) for n in count(step, step))

    stopped = play_until_a_run_passes(
        stage, tally, what, (Disk(limit=limit, says=BROKEN) for limit in limits)
    )

    assert 1 < stopped < MOST or not tally.is_whole


@BOTH
def test_a_small_disk_is_full(stage, tally, thorough, what, tmp_path):
    if reason := why_none_can_be_made(tmp_path):
        pytest.skip(f"no disk can be made here: {reason}")
    step = 4 if thorough else 32
    first = step if what == APPLY else 256

    stopped = play_until_a_run_passes(
        stage,
        tally,
        what,
        (Disk(small_kib=n, says=f"is full|{BROKEN}") for n in count(first, step)),
    )

    assert 1 < stopped < MOST or not tally.is_whole
