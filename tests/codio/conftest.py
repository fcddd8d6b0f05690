import sys
from pathlib import Path

import pytest
from hypothesis import settings

sys.path.insert(0, str(Path(__file__).parents[1] / "http"))

from scripted_service import InstantTiming, ScriptedService


@pytest.fixture
def service():
    with ScriptedService() as running:
        yield running


@pytest.fixture
def timing():
    return InstantTiming()


settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")
