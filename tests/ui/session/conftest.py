"""A window whose setup is saved, and that saves nothing by itself while a test lasts."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from helpers.one_page import only
from wizard.setup.steps import Step
from wizard.store.database import Database
from wizard.store.setups import SetupStore
from wizard.ui.app import WindowParts
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.connections.codio_page import CodioPage
from wizard.ui.demo import Demo
from wizard.ui.welcome.welcome_page import WelcomePage

MakeWindow = Callable[..., WindowParts]

HOUR_MS = 3_600_000


@pytest.fixture
def make_window(make_window: Callable[..., WindowParts]) -> Callable[..., WindowParts]:
    return partial(make_window, pages=only(WelcomePage, CanvasPage, CodioPage))


@pytest.fixture
def store(demo: Demo) -> Iterator[SetupStore]:
    """The saved setups as another program sees them."""
    store = SetupStore(demo.paths, Database(demo.paths.database_file))
    yield store
    store.database.close()


@pytest.fixture
def patient(make_window: MakeWindow, qtbot: QtBot, store: SetupStore) -> WindowParts:
    """A window whose autosave never comes by itself while a test lasts; all is saved so far."""
    parts = make_window(Step.CANVAS)
    parts.controller.storage._timer.setInterval(HOUR_MS)
    qtbot.waitUntil(lambda: store.exists(parts.controller.document.name))
    return parts
