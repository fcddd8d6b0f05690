"""Starting and ending: languages, the crash dialog, the event loop's end."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.setup import operations
from wizard.setup.steps import Step
from wizard.ui.app import WindowParts, install_language, run_window, show_crash
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
