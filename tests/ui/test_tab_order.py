"""Tab, pressed again and again, reaches everything, in the order in which it is seen."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from helpers.one_page import is_quiet
from helpers.ready_setup import ready_document
from helpers.visible_texts import pages_of
from wizard.setup.document import InstallBy, MentorFilter, MentorRow
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName
from wizard.ui.app import WindowParts
from wizard.ui.demo import Demo

MakeWindow = Callable[..., WindowParts]
_MOST_PRESSES = 150


def walk(window: QWidget) -> list[QWidget]:
    """Press Tab until it leads back; return what had the focus, in that order."""
    reached: list[QWidget] = []
    while (now := QApplication.focusWidget()) not in reached and len(reached) < _MOST_PRESSES:
        assert now is not None
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    return reached


def by_tab(window: QWidget) -> list[QWidget]:
    """Return what Tab has to reach."""
    return [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.isEnabled()
        and each.window() is window
        and each.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and each.focusProxy() is None
    ]


def name_of(control: QWidget) -> str:
    return control.objectName() or control.accessibleName() or type(control).__name__


def not_reached(window: QWidget) -> set[str]:
    reached = walk(window)
    return {name_of(each) for each in by_tab(window) if each not in reached}


def check(parts: WindowParts, qtbot: QtBot) -> None:
    parts.window.check()
    qtbot.waitUntil(lambda: is_quiet(parts), timeout=20_000)
    QApplication.processEvents()  # the footer is laid out anew


def test_after_a_failed_check_tab_reaches_every_button_below_the_page(
    make_window: MakeWindow, demo: Demo, qtbot: QtBot
) -> None:
    parts = make_window(Step.CANVAS, ready_document(demo))
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, "wrong")
    check(parts, qtbot)
    window = parts.window
    qtbot.waitUntil(window.footer.continue_anyway_button.isVisible)
    assert not_reached(window) == set()
    reached = walk(window)
    footer = (
        window.footer.back_button,
        window.footer.continue_anyway_button,
        window.footer.continue_button,
    )
    assert {each.isVisible() for each in footer} == {True}
    places = [reached.index(each) for each in footer]
    assert places == list(range(places[0], places[0] + len(footer)))


def test_tab_reaches_everything_on_every_page(
    make_window: MakeWindow, demo: Demo, qtbot: QtBot
) -> None:
    document = ready_document(demo)
    fields = {"codio_page": "projects"}
    app = replace(document.lti_app, install_by=InstallBy.APP_CENTER, custom_fields=fields)
    mentors = (MentorRow(mentor="m@school.example", learners=("a@school.example",)),)
    students = replace(document.students, mentor_filter=MentorFilter.OBSERVERS, mentors=mentors)
    parts = make_window(Step.WELCOME, replace(document, lti_app=app, students=students))
    missed = {}
    for step in pages_of(parts, qtbot):
        if step not in {Step.WELCOME, Step.REVIEW, Step.RESULTS}:
            check(parts, qtbot)
        if found := not_reached(parts.window):
            missed[step.value] = found
    assert missed == {}


def test_what_is_made_after_a_check_is_reached_where_it_stands(
    make_window: MakeWindow, demo: Demo, qtbot: QtBot
) -> None:
    parts = make_window(Step.COURSE_LMS_URL, ready_document(demo))
    window = parts.window
    check(parts, qtbot)
    reached = walk(window)
    rows = [each for each in reached if each.objectName().startswith("confirm_course")]
    assert rows
    footer = (
        window.footer.back_button,
        window.footer.continue_anyway_button,
        window.footer.continue_button,
    )
    at = reached.index(footer[-1])
    after = reached[at:] + reached[:at]
    page = [each for each in after if window.page.isAncestorOf(each)]
    heights = [each.mapTo(window.page, each.rect().center()).y() for each in page]
    assert heights == sorted(heights), [name_of(each) for each in page]
    first = after.index(page[0])
    assert after[first : first + len(page)] == page


def test_the_chips_and_edit_buttons_are_reached_before_the_footer(
    make_window: MakeWindow, demo: Demo, qtbot: QtBot
) -> None:
    parts = make_window(Step.REVIEW, ready_document(demo))
    window = parts.window
    for step, prefix in ((Step.REVIEW, "edit_"), (Step.RESULTS, "chip_")):
        window.go_to(step)
        page = window.page
        qtbot.waitUntil(
            lambda page=page: (
                not (page.overview_reader.latest is None or page.overview_reader.is_busy)
            ),
            timeout=40_000,  # The results are read thoroughly, at the pace that Codio allows.
        )
        qtbot.waitUntil(lambda: is_quiet(parts), timeout=20_000)
        QApplication.processEvents()
        window.rail.setFocus()
        names = [name_of(each) for each in walk(window)]
        made = [place for place, name in enumerate(names) if name.startswith(prefix)]
        assert made, (step, names)
        assert max(made) < names.index("back_button"), step
