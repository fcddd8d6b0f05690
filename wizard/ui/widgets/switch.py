"""An on/off switch: a check box that shows its state as a sliding knob and as a word."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from wizard.ui.theme import Theme

_TRACK = QSize(38, 22)
_GAP = 12


class Switch(QCheckBox):
    """A check box drawn as a switch, with the word “On” or “Off” behind its text."""

    def __init__(self, text: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for room for track, text and word."""
        bold = QFontMetrics(self._theme.font(1.0, bold=True))
        metrics = QFontMetrics(self._theme.font(1.0))
        width = bold.horizontalAdvance(self._plain())
        word = max(metrics.horizontalAdvance(w) for w in (self.tr("On"), self.tr("Off")))
        height = max(_TRACK.height(), metrics.height()) + 12
        return QSize(_TRACK.width() + 2 * _GAP + width + word + 24, height)

    def minimumSizeHint(self) -> QSize:
        """Need as much as is asked for."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Switch wherever it is clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw track, knob, text and word, and a frame while it has the focus."""
        tokens, on, enabled = self._theme.tokens, self.isChecked(), self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        top = (self.height() - _TRACK.height()) / 2
        track = QRectF(7, top, _TRACK.width(), _TRACK.height())
        strong = tokens.accent if enabled else tokens.border
        painter.setPen(QPen(QColor(strong if on else tokens.border_strong), 1.5))
        painter.setBrush(QColor(strong if on else tokens.field))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        size = track.height() - 8
        left = track.right() - size - 4 if on else track.left() + 4
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.on_accent if on else tokens.border_strong))
        painter.drawEllipse(QRectF(left, track.top() + 4, size, size))
        self._paint_words(painter, round(track.right()) + _GAP)
        painter.end()
        event.accept()

    def _paint_words(self, painter: QPainter, left: int) -> None:
        tokens, centred = self._theme.tokens, Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font(1.0, bold=True))
        painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.faint))
        area = self.rect().adjusted(left, 0, 0, 0)
        painter.drawText(area, int(centred | Qt.TextFlag.TextShowMnemonic), self.text())
        used = painter.fontMetrics().horizontalAdvance(self._plain()) + _GAP
        painter.setFont(self._theme.font(1.0))
        painter.setPen(QColor(tokens.muted))
        word = self.tr("On") if self.isChecked() else self.tr("Off")
        painter.drawText(area.adjusted(used, 0, 0, 0), centred, word)

    def _plain(self) -> str:
        return self.text().replace("&", "")
