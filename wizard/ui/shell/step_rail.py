"""The rail at the left: every step with its state, reachable by mouse and keyboard."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wizard.complete import require_all
from wizard.setup.steps import ORDER, Step, StepState, step_name
from wizard.ui.theme import Theme, Tokens
from wizard.ui.widgets.plain_label import plain_tooltip

_STEP = Qt.ItemDataRole.UserRole
_STATE = Qt.ItemDataRole.UserRole + 1
_WORD = Qt.ItemDataRole.UserRole + 2
_CIRCLE = 26
WIDE = 252
NARROW = 64


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("StepRail", text)


def state_word(state: StepState) -> str:
    """Return the word for a step's state."""
    return tr(_STATE_WORDS[state])


_STATE_WORDS = {
    StepState.NOT_STARTED: "Not checked yet",
    StepState.CHECKING: "Checking…",
    StepState.COMPLETE: "Checked and right",
    StepState.ATTENTION: "Needs a look",
    StepState.PLANNED: "Waits for the plan",
    StepState.FAILED: "Something is wrong",
    StepState.PASSED_OVER: "Passed over",
    StepState.STALE: "Changed since checked",
}
require_all("_STATE_WORDS", _STATE_WORDS, StepState)


class StepRail(QListWidget):
    """The list of steps.

    Signals: `step_chosen(Step)` when the person clicks a step, or presses Enter or Space on it.
    """

    step_chosen = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[Step, tuple[StepState | None, str]] = {}
        self.setObjectName("step_rail")
        self.setAccessibleName(self.tr("Steps"))
        self.setItemDelegate(_StepDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setFixedWidth(WIDE)
        for step in ORDER:
            item = QListWidgetItem(step_name(step))
            item.setData(_STEP, step.value)
            self.addItem(item)
        self.itemClicked.connect(self._choose)
        self.itemActivated.connect(self._choose)
        theme.changed.connect(self.viewport().update)

    @property
    def is_narrow(self) -> bool:
        """Whether only the circles are shown."""
        return self.width() <= NARROW

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Show the circles alone, for small windows."""
        self.setFixedWidth(NARROW if narrow else WIDE)

    def set_state(self, step: Step, state: StepState | None, word: str = "") -> None:
        """Show a step's state, None for none; `word` replaces the usual word for it."""
        if self._shown.get(step) == (state, word):
            return
        self._shown[step] = state, word
        item = self.item(ORDER.index(step))
        word = word or (state_word(state) if state else "")
        item.setData(_WORD, word)
        item.setData(_STATE, state.value if state else "")
        number = ORDER.index(step) + 1
        spoken = tr("Step {number}: {name}. {state}").format(
            number=number, name=step_name(step), state=word
        )
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        item.setToolTip(plain_tooltip(f"{step_name(step)}: {word}" if word else step_name(step)))

    def set_current(self, step: Step) -> None:
        """Mark the step whose page is shown."""
        self.setCurrentRow(ORDER.index(step))

    @Slot(QListWidgetItem)
    def _choose(self, item: QListWidgetItem) -> None:
        self.step_chosen.emit(Step(item.data(_STEP)))


class _StepDelegate(QStyledItemDelegate):
    """Paints a circle with a number or an icon, the name, and the state in words."""

    def __init__(self, theme: Theme, rail: StepRail) -> None:
        super().__init__(rail)
        self._theme = theme
        self._rail = rail

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Give room for two lines."""
        name = QFontMetrics(self._theme.font(1.0, bold=True)).height()
        word = QFontMetrics(self._theme.font(0.85)).height()
        return QSize(NARROW - 16, name + word + 18)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one step."""
        tokens = self._theme.tokens
        state = StepState(index.data(_STATE)) if index.data(_STATE) else None
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        area = QRect(option.rect).adjusted(0, 2, 0, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection if selected else tokens.hover))
            painter.drawRoundedRect(area, 8, 8)
        if focused:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
        left = (
            area.left() + (area.width() - _CIRCLE) // 2
            if self._rail.is_narrow
            else area.left() + 10
        )
        circle = QRect(left, area.center().y() - _CIRCLE // 2 + 1, _CIRCLE, _CIRCLE)
        self._paint_circle(painter, circle, index.row() + 1, state, selected=selected)
        if not self._rail.is_narrow:
            text = area.adjusted(circle.right() - area.left() + 12, 0, -8, 0)
            self._paint_words(painter, text, index, state, selected=selected)
        painter.restore()

    def _paint_circle(
        self,
        painter: QPainter,
        circle: QRect,
        number: int,
        state: StepState | None,
        *,
        selected: bool,
    ) -> None:
        tokens = self._theme.tokens
        icon, colour = _mark(state, tokens)
        painter.setPen(QPen(QColor(colour), 1.5))
        painter.setBrush(QColor(tokens.accent if selected and not icon else tokens.surface))
        painter.drawEllipse(circle.adjusted(1, 1, -1, -1))
        if icon:
            painter.drawPixmap(
                circle.adjusted(5, 5, -5, -5), self._theme.pixmap(icon, colour, _CIRCLE - 10)
            )
            return
        painter.setFont(self._theme.font(0.85, bold=True))
        painter.setPen(QColor(tokens.on_accent if selected else tokens.muted))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_words(
        self,
        painter: QPainter,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        state: StepState | None,
        *,
        selected: bool,
    ) -> None:
        tokens = self._theme.tokens
        font = self._theme.font(1.0, bold=selected)
        small = self._theme.font(0.85)
        name_height = QFontMetrics(font).height()
        word_height = QFontMetrics(small).height() if state else 0
        top = area.center().y() - (name_height + word_height) // 2
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        elide = Qt.TextElideMode.ElideRight
        first = QRect(area.left(), top, area.width(), name_height)
        painter.drawText(
            first, 0, QFontMetrics(font).elidedText(str(index.data()), elide, area.width())
        )
        if state:
            painter.setFont(small)
            painter.setPen(
                QColor(_mark(state, tokens)[1] if _mark(state, tokens)[0] else tokens.muted)
            )
            second = QRect(area.left(), top + name_height, area.width(), word_height)
            word = QFontMetrics(small).elidedText(str(index.data(_WORD)), elide, area.width())
            painter.drawText(second, 0, word)


def _mark(state: StepState | None, tokens: Tokens) -> tuple[str, str]:
    """Return the icon and colour of a state; None for a step that is not judged."""
    match state:
        case StepState.COMPLETE:
            return "check", tokens.success
        case StepState.ATTENTION:
            return "alert", tokens.warning
        case StepState.PLANNED:
            return "clock", tokens.muted
        case StepState.FAILED:
            return "close", tokens.danger
        case StepState.PASSED_OVER:
            return "skip", tokens.warning
        case StepState.STALE:
            return "refresh", tokens.muted
        case StepState.CHECKING:
            return "clock", tokens.info
        case StepState.NOT_STARTED | None:
            return "", tokens.border_strong
    assert_never(state)
