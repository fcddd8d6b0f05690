"""A window whose works are measured, on a sandbox in a process of its own."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from pytestqt.qtbot import QtBot
from test_responsiveness import Scene

from helpers.benchmark_rows import seconds_of
from wizard.setup import operations
from wizard.setup.document import SetupDocument
from wizard.store.paths import Paths
from wizard.store.secrets import SecretStore
from wizard.ui.app import build_window
from wizard.ui.background.garbage_collection import GarbageCollection
from wizard.ui.desktop import SystemDesktop
from wizard.ui.theme import Theme

PATIENCE_MS = 300_000


@contextmanager
def measured_window(
    qtbot: QtBot, theme: Theme, *, paths: Paths, document: SetupDocument, secrets: SecretStore
) -> Iterator[Scene]:
    """Open a window on a setup, and close it in the end."""
    parts = build_window(
        theme=theme,
        paths=paths,
        secrets=secrets,
        operations=operations,
        desktop=SystemDesktop(),
        person="Pat",
    )
    garbage = GarbageCollection(lambda: not parts.jobs.is_busy)
    scene = Scene(parts, qtbot)
    with qtbot.waitSignal(parts.controller.opened):
        parts.controller.open(document)
    parts.window.resize(1280, 900)
    parts.window.show()
    garbage.start()
    qtbot.waitUntil(scene.is_quiet, timeout=PATIENCE_MS)
    yield scene
    scene.heart.stop()
    garbage.stop()
    parts.window.close()
    assert parts.jobs.shutdown()
    parts.window.deleteLater()


def seconds_until(
    scene: Scene, work: Callable[[], object], until: Callable[[], bool] = lambda: True
) -> float:
    """Do a work, and return after how many seconds the window has taken it in as `until` says."""

    def wait() -> None:
        work()
        scene.qtbot.waitUntil(until, timeout=PATIENCE_MS)

    return seconds_of(wait)
