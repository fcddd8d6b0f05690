"""Puts a page into a scroll area that scrolls only where the page does not fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from wizard.ui.shell.page import Page


class PageCanvas(QWidget):
    """Holds a page at the left, no wider than it wants to be."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.setObjectName("page_canvas")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(page, 1)
        if page.content_width:
            page.setMaximumWidth(page.content_width)
            row.addStretch(0)

    def minimumSizeHint(self) -> QSize:
        """Leave the height to `heightForWidth`.

        Qt's own answer is the height that wrapped texts would need in the narrowest page, which
        would let a page scroll that fits.
        """
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint


def scrolling(page: Page) -> QScrollArea:
    """Return a scroll area around the page."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    canvas = PageCanvas(page)
    canvas.resize(area.size())  # Or Qt asks for its best size, which is of no use here, and slow.
    area.setWidget(canvas)
    return area
