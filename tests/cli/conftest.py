import signal

import pytest

from helpers.command_line import command_line_of
from helpers.real_command import RealCommand
from helpers.world import build_world


@pytest.fixture
def small_world(tmp_path):
    """The sandbox with a Codio course of six assignments, and a setup for it."""
    with build_world(tmp_path, assignments=6) as built:
        yield built


@pytest.fixture
def command_line(small_world, capsys):
    with command_line_of(small_world, capsys) as given:
        yield given


@pytest.fixture
def applied_line(applied_once, tmp_path, capsys):
    """The command line where everything was applied already, by the engine."""
    with command_line_of(applied_once(6).again(tmp_path), capsys) as given:
        yield given


@pytest.fixture
def heeded_signals():
    """Let a program heed what this process may have been told to ignore.

    nohup has it ignore SIGHUP, and a shell SIGINT where it starts it in the background.
    """
    heeding = {signal.SIGHUP: signal.SIG_DFL, signal.SIGINT: signal.default_int_handler}
    before = {number: signal.signal(number, handler) for number, handler in heeding.items()}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def real_command(small_world, heeded_signals):
    """The program as a process of its own, with the setup of the small world."""
    running = RealCommand(small_world)
    yield running
    running.close()
