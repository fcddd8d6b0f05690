"""Real signals to a real process in the middle of a write, and the run after it."""

import re
import signal
import threading

import pytest

from helpers.chosen_cases import slow

CREATES = "POST /api/v1/courses/1158/assignments"


class Held:
    """A request that has arrived and gets no answer before `answer` is set."""

    def __init__(self, world) -> None:
        self.arrived = threading.Event()
        self.answer = threading.Event()
        world.hearing.when(CREATES, 2, self.wait)

    def wait(self) -> None:
        self.arrived.set()
        self.answer.wait(60)


@pytest.fixture
def held(small_world):
    request = Held(small_world)
    yield request
    request.answer.set()


def start(real_command, held):
    process = real_command.start("apply", real_command.file, "--yes")
    assert held.arrived.wait(60)
    return process


@pytest.mark.parametrize("number", [signal.SIGINT, slow(signal.SIGTERM), signal.SIGHUP])
def test_the_first_signal_finishes_the_request_in_flight(real_command, held, number):
    process = start(real_command, held)
    process.send_signal(number)
    told = process.stderr.readline().decode()
    held.answer.set()
    out, err = process.communicate(timeout=60)

    seconds = re.fullmatch(
        r"Finishing the request in flight, up to (\d+) s; press again to leave it\.\n", told
    )
    assert 1 <= int(seconds[1]) <= 300
    assert process.returncode == 1
    # What was under way beside it is finished as well.
    assert re.fullmatch(r"[3-7] of 8 changes made\.", out.decode().splitlines()[-1])
    assert b"Stopped. Run the command again" in err


@pytest.mark.parametrize("number", [slow(signal.SIGINT), signal.SIGTERM, slow(signal.SIGHUP)])
def test_the_second_leaves_at_once_and_the_next_run_settles_it(real_command, held, number):
    before = len(real_command.world.assignments())
    process = start(real_command, held)
    process.send_signal(number)
    process.stderr.readline()
    process.send_signal(number)

    assert process.wait(60) == 128 + number
    held.answer.set()

    code, out, _ = real_command.run("apply", real_command.file, "--yes")
    assert code == 0
    assert b"Was done before the interruption" in out or b"is planned again" in out
    names = [row["name"] for row in real_command.world.assignments()]
    assert len(names) == len(set(names)) == before + 6
