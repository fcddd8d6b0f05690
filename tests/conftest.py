"""What every test needs before anything else is imported, and what several kinds of test share."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture
def service():
    """A service on loopback that says what the test tells it to say."""
    from scripted_service import ScriptedService

    with ScriptedService() as running:
        yield running


@pytest.fixture
def timing():
    """Time that passes only by waiting."""
    from scripted_service import InstantTiming

    return InstantTiming()
