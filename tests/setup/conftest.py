from itertools import count
from types import SimpleNamespace

import pytest
from hypothesis import settings

from helpers.world import build_world
from wizard.setup import launch_watch


@pytest.fixture
def world(tmp_path):
    """The sandbox with the sample course of 69 assignments, and a setup for it."""
    with build_world(tmp_path) as built:
        yield built


@pytest.fixture
def small_world(tmp_path):
    """The sandbox with a Codio course of six assignments, and a setup for it."""
    with build_world(tmp_path, assignments=6) as built:
        yield built


@pytest.fixture
def small_applied(applied_once, tmp_path):
    """The small world after an apply that nobody disturbed."""
    return applied_once(6).again(tmp_path)


@pytest.fixture
def time_by_looks(monkeypatch):
    """Lets a fiftieth of a second pass with each look of a watched launch, however long it took."""
    fiftieths = count()
    clock = SimpleNamespace(monotonic=lambda: next(fiftieths) / 50)
    monkeypatch.setattr(launch_watch, "time", clock)


settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
