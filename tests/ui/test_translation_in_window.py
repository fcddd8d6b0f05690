"""The window in Spanish, and in a made-up language that shows what is cut or not translated."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpers import pictures
from helpers.ready_setup import ready_document
from helpers.visible_texts import BEGIN, cut_texts, pages_of, pseudo_language, visible
from wizard.setup.steps import Step
from wizard.texts import Language, language_of
from wizard.ui.app import WindowParts
from wizard.ui.demo import Demo
from wizard.ui.widgets.plain_label import ElidedLabel

MakeWindow = Callable[..., WindowParts]


def test_qt_and_the_program_speak_spanish_together(
    speak: Callable[[Language], None], make_window: MakeWindow
) -> None:
    speak(language_of("es"))
    window = make_window(Step.CANVAS).window
    assert window.footer.continue_button.text() == "&Comprobar y continuar"
    assert any(label.text() == "Conectar con Canvas" for label in window.findChildren(QLabel))
    standard = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(standard.Cancel | standard.Save)
    said = {button.text().replace("&", "") for button in box.buttons()}
    assert said == {"Cancelar", "Guardar"}


def mnemonics(window: QWidget) -> Counter[str]:
    """Count the letters that Alt reaches something with now."""
    texts = [each.text() for each in visible(window, QAbstractButton)]
    texts += [each.text() for each in visible(window, QLabel) if each.buddy() is not None]
    return Counter(found[1].casefold() for t in texts if (found := re.search(r"(?<!&)&(\w)", t)))


@pytest.mark.parametrize("code", ["en", "es"])
def test_no_two_things_on_a_page_share_a_mnemonic(
    speak: Callable[[Language], None], make_window: MakeWindow, demo: Demo, qtbot: QtBot, code: str
) -> None:
    speak(language_of(code))
    parts = make_window(Step.WELCOME, ready_document(demo))
    parts.window.resize(1280, 3000)
    twice = {
        step.value: letters
        for step in pages_of(parts, qtbot)
        if (letters := [key for key, count in mnemonics(parts.window).items() if count > 1])
    }
    assert twice == {}


def shown_texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    for label in visible(window, QLabel):
        yield label, label.full_text if isinstance(label, ElidedLabel) else label.text()
    for button in visible(window, QAbstractButton):
        yield button, button.text()
        yield button, button.toolTip()
    for edit in visible(window, QLineEdit):
        yield edit, edit.placeholderText()
    for widget in visible(window, QWidget):
        yield widget, widget.accessibleName()


def headers(window: QWidget) -> Iterator[str]:
    for view in visible(window, QHeaderView):
        for section in range(view.count()):
            yield view.model().headerData(section, view.orientation()) or ""


def is_data(text: str, demo: Demo) -> bool:
    """Tell whether a text is no language's: an address, a request, what a server calls things."""
    return bool(
        re.fullmatch(r"(?:<qt>)?https?://\S+|codio\.com", text)
        or re.match(r"(Canvas|Codio) · [A-Z]+ /", text)
        or text == demo.document.name
        or text in names_in_codio(demo)
    )


def names_in_codio(demo: Demo) -> set[str]:
    """Return the names of Codio's modules and assignments, alone and as Canvas gets them."""
    found = set()
    for module in demo.sandbox.codio.course.modules:
        found.add(module.name)
        for assignment in module.assignments:
            found |= {assignment.name, f"{module.name}: {assignment.name}"}
    return found


def test_in_a_made_up_language_all_texts_are_translated_and_whole(
    speak: Callable[[Language], None], make_window: MakeWindow, demo: Demo, qtbot: QtBot
) -> None:
    speak(pseudo_language())
    parts = make_window(Step.WELCOME, ready_document(demo))
    parts.window.resize(1024, 768)
    english: set[tuple[str, str]] = set()
    for step in pages_of(parts, qtbot):
        texts = (*(text for _, text in shown_texts(parts.window)), *headers(parts.window))
        english |= {
            (step.value, text)
            for text in texts
            if re.search("[A-Za-z]{2}", text) and BEGIN not in text and not is_data(text, demo)
        }
        qtbot.waitUntil(lambda: not cut_texts(parts.window), timeout=10_000)
    assert english == set()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_tour_runs_in_spanish_to_a_spanish_report(qapp: QApplication, tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "wizard", "--demo", "--tour", str(tmp_path), "--language", "es"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert '<html lang="es">' in html
    texts = language_of("es").texts
    statements = [text for text in texts if text != texts[text] and len(text.split()) > 4]
    assert [text for text in statements if escape(text) in html] == []
    pictures.skip_in_another_font()
    assert pictures.differences(tmp_path, "es") == {}
