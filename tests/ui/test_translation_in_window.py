"""The window in Spanish, and in a made-up language that shows what is cut or not translated."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path

import pictures
import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ready_setup import ready_document

from wizard.setup.steps import Step
from wizard.texts import Language, language_of, spoken_in
from wizard.ui.app import WindowParts
from wizard.ui.demo import Demo
from wizard.ui.translator import TextsTranslator
from wizard.ui.widgets.plain_label import ElidedLabel

MakeWindow = Callable[..., WindowParts]

_ACCENTS = str.maketrans("aeiouyAEIOU", "àéîöûýÀÉÎÖÛ")
_PARTS = re.compile(r"(\{[^{}]*\})")
_BEGIN, _END = "⟦", "⟧"
_LONGER = 0.4


def pseudo(text: str) -> str:
    """Accent the text and make it 40 % longer; placeholders and mnemonics stay."""
    accented = "".join(
        part if part.startswith("{") else part.translate(_ACCENTS) for part in _PARTS.split(text)
    )
    more = "öne twö thrée föûr fîvé sîx sévén éîght nîné tén " * (1 + len(text) // 40)
    return f"{_BEGIN}{accented} {more[: round(len(text) * _LONGER)].strip()}{_END}"


def pseudo_language() -> Language:
    return Language(code="xa", texts={text: pseudo(text) for text in language_of("es").texts})


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


def visible(window: QWidget, kind: type) -> Iterator[QWidget]:
    for widget in window.findChildren(kind):
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            yield widget


def pages_of(parts: WindowParts, qtbot: QtBot) -> Iterator[Step]:
    """Show one page after the other, each once it has read what it shows."""
    for step in parts.window.pages:
        parts.window.go_to(step)
        qtbot.waitUntil(lambda: not parts.jobs.is_busy, timeout=20_000)
        QApplication.processEvents()
        yield step


def test_qt_and_the_program_speak_spanish_together(
    speak: Callable[[Language], None], make_window: MakeWindow
) -> None:
    speak(language_of("es"))
    window = make_window(Step.CANVAS).window
    assert window.continue_button.text() == "&Comprobar y continuar"
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


def cut(widget: QWidget) -> bool:
    """Tell whether a text does not fit where it stands."""
    if isinstance(widget, ElidedLabel) or not widget.text():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.minimumSizeHint().width()


def headers(window: QWidget) -> Iterator[str]:
    for view in visible(window, QHeaderView):
        for section in range(view.count()):
            yield view.model().headerData(section, view.orientation()) or ""


def is_data(text: str, demo: Demo) -> bool:
    """Tell whether a text is no language's: an address, a request, what a server calls things."""
    return bool(
        re.fullmatch(r"https?://\S+|codio\.com", text)
        or re.match(r"(Canvas|Codio) · [A-Z]+ /", text)
        or text == demo.document.name
    )


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
            if re.search("[A-Za-z]{2}", text) and _BEGIN not in text and not is_data(text, demo)
        }
        kinds = (QLabel, QPushButton)

        def cut_texts(kinds: tuple[type, ...] = kinds) -> set[str]:
            found = (each for kind in kinds for each in visible(parts.window, kind))
            return {each.text() for each in found if cut(each)}

        qtbot.waitUntil(lambda: not cut_texts(), timeout=3_000)
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
