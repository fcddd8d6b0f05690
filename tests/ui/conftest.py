"""The window on a real sandbox, and proof that nothing of it stays behind."""

from collections.abc import Callable, Iterator

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpers.one_page import is_quiet
from wizard.sandbox import SandboxOptions
from wizard.setup import operations
from wizard.setup.document import SetupDocument
from wizard.setup.steps import Step
from wizard.texts import Language, spoken_in
from wizard.ui.app import WindowParts, build_application, build_window
from wizard.ui.demo import Demo
from wizard.ui.desktop import SystemDesktop
from wizard.ui.theme import Scheme, Theme
from wizard.ui.translator import TextsTranslator


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return build_application(scheme=Scheme.LIGHT, language="en")[1]


@pytest.fixture
def demo() -> Iterator[Demo]:
    # The tour keeps to the pace that Canvas and Codio allow; these tests need not wait for it.
    with Demo(SandboxOptions(throttle=False)) as running:
        yield running


@pytest.fixture
def make_window(qtbot: QtBot, theme: Theme, demo: Demo) -> Iterator[Callable[..., WindowParts]]:
    """Builds windows on the demo's sandbox; at the end every thread of theirs must be gone."""
    built: list[WindowParts] = []

    def make(
        step: Step = Step.CANVAS, document: SetupDocument | None = None, **replaced: object
    ) -> WindowParts:
        usual = {"operations": operations, "desktop": SystemDesktop(), "person": "Pat"}
        given = {"theme": theme, "secrets": demo.secrets} | usual | replaced
        parts = build_window(paths=demo.paths, **given)
        built.append(parts)
        opened = msgspec.structs.replace(document or demo.document, step=step)
        with qtbot.waitSignal(parts.controller.secrets.found):
            parts.controller.open(opened)
        with qtbot.waitActive(parts.window):
            parts.window.show()
            parts.window.activateWindow()
        qtbot.waitUntil(lambda: is_quiet(parts))
        return parts

    yield make
    for parts in built:
        parts.window.close()
        assert parts.jobs.shutdown(), "a thread of the window is still running"
        parts.window.deleteLater()
    # At once: whatever is still there is styled anew with the next window.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def checked(qtbot: QtBot) -> Callable[[WindowParts], None]:
    """Waits until the check that was started has come back."""

    def wait(parts: WindowParts) -> None:
        qtbot.waitUntil(lambda: parts.controller.checking is None, timeout=10_000)

    return wait


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[Language], None]]:
    """Makes the application and the layers below speak a language until the test ends."""
    undo: list[Callable[[], object]] = []

    def start(language: Language) -> None:
        of_qt = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        of_qt.load(f"qtbase_{language.code}", folder)
        ours = TextsTranslator(language, qapp)
        spoken = spoken_in(language)
        spoken.__enter__()
        undo.append(lambda: spoken.__exit__(None, None, None))
        for translator in (of_qt, ours):
            qapp.installTranslator(translator)
            undo.append(lambda translator=translator: qapp.removeTranslator(translator))

    yield start
    for each in reversed(undo):
        each()
