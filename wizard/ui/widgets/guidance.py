"""Numbered instructions for what only a person can do, beside a drawing that marks the control."""

from __future__ import annotations

from collections.abc import Sequence
from string import Template

import msgspec
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.resource_files import resource
from wizard.ui.desktop import Desktop
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Columns, badge
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.plain_label import PlainLabel, plain_tooltip

_WIDEST = 380
_NARROWEST = 200
_SIDE_BY_SIDE_FROM = 620


class Illustration(QWidget):
    """A drawing of `resources/illustrations`, whose `$tokens` are the colours of the scheme."""

    def __init__(
        self, name: str, description: str, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`description` says in words what the drawing shows."""
        super().__init__(parent)
        self._theme = theme
        self._source = resource("illustrations", f"{name}.svg").read_text(encoding="utf-8")
        self._renderer = QSvgRenderer(self)
        self.setAccessibleName(description)
        self.setToolTip(plain_tooltip(description))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self._renew()
        theme.changed.connect(self._renew)

    def hasHeightForWidth(self) -> bool:
        """The drawing keeps its proportions."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the proportions."""
        size = self._renderer.defaultSize()
        return round(width * size.height() / max(size.width(), 1))

    def sizeHint(self) -> QSize:
        """Ask for the drawing's full size."""
        return QSize(_WIDEST, self.heightForWidth(_WIDEST))

    def minimumSizeHint(self) -> QSize:
        """Allow the drawing to shrink."""
        return QSize(_NARROWEST, self.heightForWidth(_NARROWEST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as large as it fits, at the top."""
        width = min(self.width(), _WIDEST)
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(0, 0, width, self.heightForWidth(width)))
        painter.end()
        event.accept()

    @Slot()
    def _renew(self) -> None:
        colours = msgspec.structs.asdict(self._theme.tokens)
        svg = Template(self._source).substitute(colours)
        self._renderer.load(QByteArray(svg.encode()))
        self.update()


class Guidance(Columns):
    """Numbered instructions, a drawing beside or below them, and a button that opens the place."""

    def __init__(
        self,
        instructions: Sequence[str],
        *,
        theme: Theme,
        illustration: str = "",
        description: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`illustration` names a drawing of `resources/illustrations`, `description` its words."""
        super().__init__(side_by_side_from=_SIDE_BY_SIDE_FROM, spacing=24, parent=parent)
        self._theme = theme
        column = QWidget()
        steps = QVBoxLayout(column)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(10)
        for number, text in enumerate(instructions, start=1):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(badge(str(number)), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(text), 1)
            steps.addLayout(row)
        self._remarks = QVBoxLayout()
        steps.addLayout(self._remarks)
        self._buttons = FlowLayout(spacing=8)
        steps.addLayout(self._buttons)
        steps.addStretch(1)
        self.add(column, 3)
        if illustration:
            drawing = Illustration(illustration, description, theme=theme)
            self.add(drawing, 2, Qt.AlignmentFlag.AlignTop)

    def add_remark(self, text: str) -> None:
        """Add a remark below the instructions."""
        self._remarks.addWidget(PlainLabel(text, role="hint"))

    def add_open_button(self, text: str, *, desktop: Desktop) -> Button:
        """Add a button that opens an address in the browser; hidden while it has none."""
        made = open_button(text, desktop=desktop, theme=self._theme)
        self._buttons.addWidget(made)
        return made


def open_button(text: str, *, desktop: Desktop, theme: Theme, role: str = "") -> Button:
    """Make a button that opens its property `url` in the browser; hidden while it is empty."""
    made = Button(text, theme=theme, role=role, icon="open")
    made.clicked.connect(lambda: desktop.open_url(str(made.property("url") or "")))
    made.hide()
    return made


def set_url(opener: Button, url: str) -> None:
    """Give an opening button its address; without one it is hidden."""
    opener.setProperty("url", url)
    opener.setVisible(bool(url))
    opener.setToolTip(plain_tooltip(url))
