"""Every page in small windows, in large letters, in longer languages and with very long names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from helpers.ready_setup import ready_document
from helpers.visible_texts import cut_texts, outside, pages_of, pseudo_language, too_wide, widest
from wizard.setup.document import InstallBy, MentorFilter, MentorRow, SetupDocument
from wizard.setup.steps import Step
from wizard.texts import Language, language_of
from wizard.ui.app import WindowParts
from wizard.ui.demo import Demo
from wizard.ui.theme import Scheme, Theme
from wizard.ui.widgets.buttons import ElidedButton

MakeWindow = Callable[..., WindowParts]

SIZES = (QSize(1024, 768), QSize(640, 480))
"""In logical pixels: the smaller one is 1280 by 960 at 200 %."""
_MARGIN = 32
LONG = (
    "An extremely long name of a course that goes on and on, Introduction to the Theory and "
    "Practice of Programming in Several Languages for Everybody (Autumn & Winter) <b>0042</b>"
)
WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 2
ADDRESS = "mentor.with.a.very.long.address.indeed@department.of.computing.school.example"


@pytest.fixture
def in_letters(qapp: QApplication, theme: Theme) -> Iterator[Callable[[float], Theme]]:
    """Returns the look for a system whose letters are so many times as large."""
    font, sheet = qapp.font(), qapp.styleSheet()
    made: list[Theme] = []

    def grow(factor: float) -> Theme:
        larger = qapp.font()
        larger.setPointSizeF(font.pointSizeF() * factor)
        qapp.setFont(larger)
        made.append(Theme(qapp, Scheme.LIGHT))
        return made[-1]

    yield grow
    # Windows that are closed go first: giving each of their widgets another look takes seconds.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)
    for each in made:
        each.deleteLater()


def full_document(demo: Demo, document: SetupDocument) -> SetupDocument:
    """Turn on whatever makes pages show more."""
    return replace(
        document,
        lti_app=replace(
            document.lti_app,
            install_by=InstallBy.APP_CENTER,
            custom_fields={"codio_page": "projects", "bad Key": "x"},
        ),
        students=replace(
            document.students,
            mentor_filter=MentorFilter.OBSERVERS,
            mentors=(MentorRow(mentor=ADDRESS, learners=(ADDRESS, "a@school.example")),),
        ),
    )


def lengthen_names(demo: Demo) -> None:
    """Give courses, people and assignments very long names, some without a space."""
    sandbox = demo.sandbox
    with sandbox.canvas.lock:
        for number, course in enumerate(sandbox.canvas.courses.values()):
            course.name = WORD if number % 2 else LONG
        for user in sandbox.canvas.users.values():
            user.name = WORD
    course = sandbox.codio.courses[sandbox.connection.codio_course_id]
    course.name = WORD
    for module in course.modules:
        module.name = LONG + module.name
        for number, assignment in enumerate(module.assignments):
            assignment.name = (WORD if number % 2 else LONG) + assignment.name


def troubles(parts: WindowParts, size: QSize) -> dict[str, Any]:
    """Return what is cut, what has to be scrolled sideways, and a window that cannot shrink."""
    window = parts.window
    found: dict[str, Any] = {}
    if window.size() != size:
        found["window"] = window.size()
    if cut := cut_texts(window):
        found["cut"] = cut
    if beyond := outside(window):
        found["outside"] = beyond
    if wide := too_wide(window):
        room = window.stack.currentWidget().viewport().width() - 2 * _MARGIN
        found |= {"too wide": wide, "because of": widest(window.page, room)}
    return found


def assert_fits(parts: WindowParts, qtbot: QtBot, where: str) -> None:
    """Shrink the window step by step; wait until its layouts have settled."""
    for size in SIZES:
        parts.window.resize(size)

        def fits(size: QSize = size) -> None:
            assert troubles(parts, size) == {}, (where, size)

        qtbot.waitUntil(fits, timeout=10_000)


@pytest.mark.parametrize(
    ("language", "letters", "long_names"),
    [
        pytest.param(language_of("en"), 1.0, True, id="English, long names"),
        pytest.param(language_of("en"), 1.5, False, id="English, large", marks=pytest.mark.slow),
        pytest.param(
            language_of("es"), 1.5, True, id="Spanish, large, long names", marks=pytest.mark.slow
        ),
        pytest.param(pseudo_language(), 1.0, False, id="made up", marks=pytest.mark.slow),
    ],
)
def test_every_page_fits(
    speak: Callable[[Language], None],
    in_letters: Callable[[float], Theme],
    make_window: MakeWindow,
    demo: Demo,
    qtbot: QtBot,
    language: Language,
    letters: float,
    long_names: bool,
) -> None:
    if long_names:
        lengthen_names(demo)
    if language.code != "en":
        speak(language)
    document = full_document(demo, ready_document(demo, only=4))
    parts = make_window(Step.WELCOME, document, theme=in_letters(letters))
    for step in pages_of(parts, qtbot):
        assert_fits(parts, qtbot, step.value)


@pytest.mark.parametrize("letters", [1.0, pytest.param(1.5, marks=pytest.mark.slow)])
def test_the_mapping_page_fits_with_rows_selected_and_long_names_in_conflict(
    in_letters: Callable[[float], Theme],
    make_window: MakeWindow,
    demo: Demo,
    qtbot: QtBot,
    letters: float,
) -> None:
    lengthen_names(demo)
    document = ready_document(demo, only=4)
    rows = list(document.assignments)
    rows[1] = replace(rows[1], launch_url=rows[0].launch_url)
    document = replace(document, assignments=tuple(rows))
    parts = make_window(Step.ASSIGNMENTS, document, theme=in_letters(letters))
    page = parts.window.page
    page.view.select_ids([rows[0].codio_assignment_id])
    qtbot.waitUntil(lambda: page.findChild(ElidedButton, "mapping_jump") is not None)
    assert_fits(parts, qtbot, "conflict")
    jump = page.findChild(ElidedButton, "mapping_jump")
    assert WORD[:40] in jump.text()
    assert jump.width() < jump.parentWidget().width() * 0.7
    page.view.select_ids([row.codio_assignment_id for row in rows[:4]])
    qtbot.waitUntil(page.pane.bulk.isVisible)
    assert_fits(parts, qtbot, "several rows")
