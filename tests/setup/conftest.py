import pytest
from hypothesis import settings
from world import build_world


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


settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
