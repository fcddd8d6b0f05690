"""A window that is killed in the middle of the work, and the next one, which goes on there."""

import subprocess
import sys
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from wizard.setup.document import SetupDocument, decode
from wizard.setup.steps import Step
from wizard.store.database import Database
from wizard.store.setups import SetupStore
from wizard.ui.app import WindowParts
from wizard.ui.demo import Demo

NAME = "Killed in the middle"
ADDRESS = "https://typed.instructure.com"

# The autosave is put off for an hour: only what is saved at once can outlive the kill.
WINDOW = """
import sys
from pathlib import Path

from PySide6.QtTest import QTest

from wizard.setup import operations
from wizard.setup.steps import Step
from wizard.store.paths import Paths
from wizard.store.secrets import MemorySecretStore
from wizard.ui.app import build_application, build_window

root, name, address = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
application, theme = build_application(language="en")
parts = build_window(
    theme=theme, paths=Paths.below(root), secrets=MemorySecretStore(), operations=operations
)
parts.controller.storage._timer.setInterval(3_600_000)
window = parts.window
window.show()
QTest.keyClicks(window.page.new_name, name)
window.page.start_button.click()
QTest.keyClicks(window.page.address, address)
window.go_to(Step.CODIO)
print("moved", flush=True)
application.exec()
"""


@pytest.fixture
def store(demo: Demo):
    store = SetupStore(demo.paths, Database(demo.paths.database_file))
    yield store
    store.database.close()


def test_what_was_typed_before_the_last_change_of_page_outlives_a_kill(
    make_window: Callable[..., WindowParts], qtbot: QtBot, demo: Demo, store: SetupStore
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(demo.paths.data.parent), NAME, ADDRESS],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout.readline() == "moved\n"
        qtbot.waitUntil(lambda: store.exists(NAME) and decode(store.load(NAME)).step is Step.CODIO)
        parts = make_window(Step.WELCOME, document=SetupDocument())
        saved = parts.window.page.saved
        saved.open_chosen()
        assert not parts.controller.has_setup, "two windows have one setup"
    finally:
        process.kill()
        process.communicate()

    saved.open_chosen()

    assert parts.controller.document.name == NAME
    assert parts.controller.step is Step.CODIO
    parts.window.go_back()
    assert parts.window.page.address.text() == ADDRESS
