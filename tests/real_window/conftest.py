"""The demo on a screen of its own, and a person at its keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.running_demo import RunningDemo
from helpers.virtual_screen import VirtualScreen, what_is_missing


@pytest.fixture
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[VirtualScreen]:
    missing = what_is_missing()
    if missing:
        pytest.skip(missing)
    with VirtualScreen(tmp_path_factory.mktemp("screen")) as running:
        yield running


@pytest.fixture
def demo(screen: VirtualScreen, tmp_path: Path) -> Iterator[RunningDemo]:
    """The demo; where a test fails, a picture of its screen is kept beside what it wrote."""
    running = RunningDemo(screen, tmp_path / "stderr.txt")
    running.person.wait_to_find("Connect Codio to Canvas")
    yield running
    screen.picture(tmp_path / "last.png")
