"""What of a window is seen: which texts are cut, and what does not fit without scrolling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from helpers.one_page import is_quiet
from wizard.setup.steps import Step
from wizard.texts import Language, language_of
from wizard.ui.app import WindowParts
from wizard.ui.widgets.plain_label import ElidedLabel

_ACCENTS = str.maketrans("aeiouyAEIOU", "àéîöûýÀÉÎÖÛ")
_PARTS = re.compile(r"(\{[^{}]*\})")
BEGIN, END = "⟦", "⟧"
_LONGER = 0.4
_ICON_ALONE = Qt.ToolButtonStyle.ToolButtonIconOnly


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
        qtbot.waitUntil(lambda: is_quiet(parts), timeout=20_000)
        QApplication.processEvents()
        yield step


def cut(widget: QWidget) -> bool:
    """Tell whether a text does not fit where it stands."""
    if isinstance(widget, ElidedLabel) or not widget.text():
        return False
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == _ICON_ALONE:
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    return widget.width() < widget.minimumSizeHint().width()


def cut_texts(window: QWidget) -> set[str]:
    """Return the labels and buttons seen that are cut."""
    found = (each for kind in (QLabel, QAbstractButton) for each in visible(window, kind))
    return {each.text() for each in found if cut(each)}


def too_wide(window: QWidget) -> dict[str, int]:
    """Return by how many logical pixels each page seen has to be scrolled sideways."""
    areas = (area for area in visible(window, QScrollArea))
    found = {area.widget().objectName(): area.horizontalScrollBar().maximum() for area in areas}
    return {name: most for name, most in found.items() if most}


def widest(page: QWidget, room: int) -> list[str]:
    """Name the widgets of a page that need more than `room`, for the message of a failing test."""
    return [
        f"{type(each).__name__} {each.objectName()!r} {each.minimumSizeHint().width()}"
        for each in page.findChildren(QWidget)
        if each.isVisible() and max(each.minimumSizeHint().width(), each.minimumWidth()) > room
    ]


def outside(window: QWidget) -> set[str]:
    """Return the labels and buttons that reach out of what holds them, and are cut off there."""
    found = set()
    for kind in (QLabel, QAbstractButton):
        for each in window.findChildren(kind):
            holder = each.parentWidget()
            # A holder without a layout is the viewport of a scroll area.
            while each.isVisible() and each.text() and holder is not None and holder.layout():
                place = QRect(each.mapTo(holder, QPoint(0, 0)), each.size())
                if not holder.rect().adjusted(-1, -1, 1, 1).contains(place):
                    found.add(each.text())
                holder = holder.parentWidget()
    return found
