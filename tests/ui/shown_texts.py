"""What of a window is seen: which texts are cut, and what does not fit without scrolling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from wizard.setup.steps import Step
from wizard.texts import Language, language_of
from wizard.ui.app import WindowParts
from wizard.ui.widgets.plain_label import ElidedLabel

_ACCENTS = str.maketrans("aeiouyAEIOU", "àéîöûýÀÉÎÖÛ")
_PARTS = re.compile(r"(\{[^{}]*\})")
BEGIN, END = "⟦", "⟧"
_LONGER = 0.4


def pseudo(text: str) -> str:
    """Accent the text and make it 40 % longer; placeholders and mnemonics stay."""
    accented = "".join(
        part if part.startswith("{") else part.translate(_ACCENTS) for part in _PARTS.split(text)
    )
    more = "öne twö thrée föûr fîvé sîx sévén éîght nîné tén " * (1 + len(text) // 40)
    return f"{BEGIN}{accented} {more[: round(len(text) * _LONGER)].strip()}{END}"


def pseudo_language() -> Language:
    """Return a made-up language in which whatever is not translated or is cut shows."""
    return Language(code="xa", texts={text: pseudo(text) for text in language_of("es").texts})


def visible(window: QWidget, kind: type) -> Iterator[QWidget]:
    """Yield the widgets of a kind that are seen."""
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


def cut(widget: QWidget) -> bool:
    """Tell whether a text does not fit where it stands."""
    if isinstance(widget, ElidedLabel) or not widget.text():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.minimumSizeHint().width()


def cut_texts(window: QWidget) -> set[str]:
    """Return the labels and buttons seen that are cut."""
    found = (each for kind in (QLabel, QPushButton) for each in visible(window, kind))
    return {each.text() for each in found if cut(each)}
