"""Every control has a name, Tab reaches all of them, and colours can be read."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from wizard.report.presentation import PRESENTATIONS
from wizard.setup.steps import Step
from wizard.ui.app import WindowParts
from wizard.ui.theme import Scheme, Theme, tokens_of

MakeWindow = Callable[..., WindowParts]


def focusable(window: QWidget) -> Iterator[QWidget]:
    """Walk the controls of the window that can take the focus now."""
    for widget in window.findChildren(QWidget):
        takes_focus = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if takes_focus and widget.isVisible() and widget.isEnabled() and not widget.focusProxy():
            yield widget


def accessible_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r}"


def test_every_control_of_every_page_has_an_accessible_name(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    parts = make_window(Step.WELCOME)
    nameless = []
    for step in parts.window.pages:
        parts.window.go_to(step)
        qtbot.waitUntil(lambda: parts.window.is_settled)
        nameless += [
            f"{step}: {describe(widget)}"
            for widget in focusable(parts.window)
            if not accessible_name(widget)
        ]
    assert nameless == []


@pytest.mark.parametrize("step", [Step.WELCOME, Step.CANVAS, Step.CODIO, Step.COURSES])
def test_tab_reaches_every_control_of_the_page(make_window: MakeWindow, step: Step) -> None:
    parts = make_window(step)
    by_tab = {
        widget
        for widget in focusable(parts.window)
        if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
    }
    start = parts.window.page.first_focus()
    start.setFocus()
    reached = {start}
    widget = start.nextInFocusChain()
    while widget is not start:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert {describe(widget) for widget in by_tab - reached} == set()


def test_what_tab_reaches_next_is_scrolled_into_sight(make_window: MakeWindow) -> None:
    parts = make_window(Step.CODIO)
    parts.window.resize(1024, 500)
    QApplication.processEvents()
    page = parts.window.page
    page.open_codio.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    area = parts.window.stack.currentWidget()
    assert isinstance(area, QScrollArea)
    assert not page.open_codio.visibleRegion().isEmpty()


def test_no_label_reads_text_as_html(make_window: MakeWindow) -> None:
    parts = make_window(Step.WELCOME)
    rich = [
        label.text()
        for label in parts.window.findChildren(QLabel)
        if label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert rich == []


def luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    shown = QColor(colour)
    red, green, blue = (linear(p) for p in (shown.redF(), shown.greenF(), shown.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", list(Scheme))
def test_text_has_a_contrast_of_four_and_a_half_to_one(scheme: Scheme) -> None:
    tokens = tokens_of(scheme)
    grounds = (tokens.window, tokens.surface, tokens.raised, tokens.rail, tokens.field_read_only)
    pairs = [
        (text, ground) for text in (tokens.text, tokens.muted, tokens.faint) for ground in grounds
    ]
    pairs += [(tokens.accent_text, ground) for ground in (tokens.surface, tokens.accent_soft)]
    pairs += [(tokens.on_accent, ground) for ground in (tokens.accent, tokens.accent_hover)]
    for name in ("success", "warning", "danger", "info"):
        colour = getattr(tokens, name)
        pairs += [(colour, tokens.surface), (colour, tokens.rail), (colour, tokens.selection)]
        pairs.append((tokens.text, getattr(tokens, f"{name}_soft")))
    pairs += [(tokens.text, tokens.selection), (tokens.muted, tokens.selection)]
    too_faint = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5}
    assert too_faint == {}


@pytest.mark.parametrize("scheme", list(Scheme))
def test_edges_of_controls_and_the_focus_have_a_contrast_of_three_to_one(scheme: Scheme) -> None:
    tokens = tokens_of(scheme)
    pairs = [
        (edge, ground)
        for edge in (tokens.border_strong, tokens.focus)
        for ground in (tokens.window, tokens.surface)
    ]
    too_faint = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 3}
    assert too_faint == {}


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_words_of_statuses_can_be_read_on_a_card(scheme: Scheme) -> None:
    surface = tokens_of(scheme).surface
    for shown in PRESENTATIONS.values():
        ink = shown.light.ink if scheme is Scheme.LIGHT else shown.dark.ink
        assert contrast(ink, surface) >= 4.5, shown.word


def test_the_scheme_can_be_changed_while_the_window_is_open(
    make_window: MakeWindow, theme: Theme
) -> None:
    parts = make_window(Step.CANVAS)
    light = parts.window.grab().toImage().pixelColor(5, 400)
    theme.force(Scheme.DARK)
    QApplication.processEvents()
    dark = parts.window.grab().toImage().pixelColor(5, 400)
    theme.force(Scheme.LIGHT)
    assert light.lightness() > 200
    assert dark.lightness() < 60
