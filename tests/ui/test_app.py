"""Starting and ending: languages, the crash dialog, the event loop's end."""

import gc
import sys
import weakref
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.setup import operations
from wizard.setup.steps import Step
from wizard.ui.app import WindowParts, install_language, run_window, show_crash
from wizard.ui.background.garbage_collection import GarbageCollection
from wizard.ui.demo import Demo
from wizard.ui.theme import Scheme


def test_a_crash_says_what_to_do_and_shows_no_value(
    make_window: Callable[..., WindowParts], qtbot: QtBot
) -> None:
    parts = make_window(Step.CANVAS)
    try:
        raise RuntimeError("token=abc123")
    except RuntimeError as error:
        box = show_crash(parts.window, RuntimeError, error.__traceback__)
    said = f"{box.text()} {box.informativeText()}"
    assert "abc123" not in said
    assert "RuntimeError at test_app.py" in said
    assert "saved" in said
    box.close()


def test_a_language_without_translation_leaves_english(qapp: QApplication) -> None:
    assert install_language(qapp, "en_GB")
    assert not install_language(qapp, "xx")


def test_the_program_ends_with_the_window_and_remembers_its_size(demo: Demo, qapp: object) -> None:
    hook = sys.excepthook

    def started(parts: WindowParts) -> None:
        assert parts.window.isVisible()
        assert sys.excepthook is not hook
        parts.window.resize(1100, 700)
        QTimer.singleShot(0, parts.window.close)

    code = run_window(
        paths=demo.paths,
        secrets=demo.secrets,
        operations=operations,
        document=demo.document,
        scheme=Scheme.LIGHT,
        language="en",
        started=started,
    )
    assert code == 0
    assert sys.excepthook is hook
    settings: Path = demo.paths.state / "window.ini"
    assert "geometry" in settings.read_text()


def test_a_copied_secret_does_not_outlive_the_program(demo: Demo, qapp: QApplication) -> None:
    def started(parts: WindowParts) -> None:
        parts.controller.desktop.copy("hidden-value", secret=True)
        assert qapp.clipboard().text() == "hidden-value"
        QTimer.singleShot(0, parts.window.close)

    run_window(
        paths=demo.paths,
        secrets=demo.secrets,
        operations=operations,
        document=demo.document,
        scheme=Scheme.LIGHT,
        language="en",
        started=started,
    )
    assert qapp.clipboard().text() == ""


class TestGarbage:
    def test_only_the_thread_of_the_window_collects_while_the_window_runs(self, qapp):
        collection = GarbageCollection(lambda: True)
        collection.start()
        try:
            assert not gc.isenabled()
        finally:
            collection.stop()
        assert gc.isenabled()

    def test_a_cycle_that_holds_a_qt_object_is_freed_by_it(self, qapp):
        collection = GarbageCollection(lambda: True)
        collection.start()
        try:
            holder = [QObject()]
            holder.append(holder)
            gone = weakref.ref(holder[0])
            del holder
            collection.collect()
            assert gone() is None
        finally:
            collection.stop()


def test_no_part_of_the_window_shows_itself_alone_before_it_has_a_place(qapp, make_window):
    """A label shown before it has a parent flashes up as a window of its own."""

    class Watch(QObject):
        shown = []

        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Show and getattr(watched, "isWindow", bool)():
                self.shown.append(type(watched).__name__)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        make_window()
    finally:
        qapp.removeEventFilter(watch)
    assert set(watch.shown) <= {"WizardWindow", "QWidgetWindow"}
