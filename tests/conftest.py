"""What every test needs before anything else is imported, and what several kinds of test share."""

import os
from contextlib import ExitStack
from functools import cache

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture
def service():
    """A service on loopback that says what the test tells it to say."""
    from helpers.scripted_service import ScriptedService

    with ScriptedService() as running:
        yield running


@pytest.fixture
def timing():
    """Time that passes only by waiting."""
    from helpers.scripted_service import InstantTiming

    return InstantTiming()


@pytest.fixture
def hold_elsewhere():
    """Starts second processes that have a setup open; at the end they are gone."""
    from helpers.holding_process import HoldingProcess

    started = []

    def hold(*arguments):
        started.append(HoldingProcess(*arguments))
        return started[-1]

    yield hold
    for process in started:
        process.kill()


@pytest.fixture(scope="session")
def applied_once(tmp_path_factory):
    """Worlds after an apply that nobody disturbed, by how many assignments they have.

    Each is made once; a test says `applied_once(6).again(tmp_path)` and may write as it likes.
    """

    def apply(world):
        assert world.apply().result.complete

    yield from _once(tmp_path_factory, apply)


@pytest.fixture(scope="session")
def untouched_once(tmp_path_factory):
    """Worlds of which nothing was applied yet, by how many assignments they have."""
    yield from _once(tmp_path_factory, lambda _: None)


def _once(tmp_path_factory, prepare):
    from helpers.remembered_world import remembered

    with ExitStack() as worlds:

        @cache
        def of(assignments):
            root = tmp_path_factory.mktemp("once")
            return worlds.enter_context(remembered(root, prepare, assignments=assignments))

        yield of


@pytest.fixture(autouse=True)
def no_secret_of_an_earlier_run():
    """Each test is a run of its own: what another one hid is no secret here."""
    from wizard.redact import RUN

    RUN.forget_all()
