"""An on/off switch: a check box that shows its state as a sliding knob and as a word."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from wizard.ui.theme import Theme

_TRACK = QSize(38, 22)
_GAP = 12
_ENDLESS = 100_000
_WRAPPED = Qt.TextFlag.TextWordWrap.value


class Switch(QCheckBox):
    """A check box drawn as a switch, with the word “On” or “Off” behind its text."""

    def __init__(self, text: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for room for track, text and word."""
        # Four more, as a text in a box of exactly its width may wrap all the same.
        width = self._bold().horizontalAdvance(self._plain()) + 4 + self._beside_text()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Need the width of the longest word, and the height at the width that there is."""
        bold = self._bold()
        longest = max((bold.horizontalAdvance(word) for word in self._plain().split()), default=0)
        return QSize(longest + self._beside_text(), self.heightForWidth(self.sizeHint().width()))

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of track and wrapped text."""
        room = QRect(0, 0, max(width - self._beside_text(), 1), _ENDLESS)
        text = self._bold().boundingRect(room, _WRAPPED, self._plain())
        return max(_TRACK.height(), text.height()) + 12

    def _bold(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(1.0, bold=True))

    def _beside_text(self) -> int:
        metrics = QFontMetrics(self._theme.font(1.0))
        word = max(metrics.horizontalAdvance(w) for w in (self.tr("On"), self.tr("Off")))
        return _TRACK.width() + 2 * _GAP + word + 20

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
        width = self.width() - self._beside_text()
        text = QRect(left, 0, width, self.height())
        mnemonic = Qt.TextFlag.TextShowMnemonic
        painter.drawText(text, int(centred | mnemonic | Qt.TextFlag.TextWordWrap), self.text())
        used = min(painter.fontMetrics().horizontalAdvance(self._plain()), width) + _GAP
        painter.setFont(self._theme.font(1.0))
        painter.setPen(QColor(tokens.muted))
        word = self.tr("On") if self.isChecked() else self.tr("Off")
        painter.drawText(area.adjusted(used, 0, 0, 0), centred, word)

    def _plain(self) -> str:
        return self.text().replace("&", "")
