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
def real_command(small_world):
    """The program as a process of its own, with the setup of the small world."""
    running = RealCommand(small_world)
    yield running
    running.close()
