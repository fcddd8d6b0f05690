"""A calendar with a time of day, opened below a field for a date."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QTableView,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wizard.texts import spoken_code
from wizard.ui.assignments.mapping_columns import tr
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import button
from wizard.ui.widgets.card import field_label
from wizard.ui.widgets.plain_label import plain_tooltip

_ICONS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
_LETTERS_WIDE = 46
_LINES_HIGH = 14


class DatePicker(QFrame):
    """What opens below a field; goes away by itself.

    Signals: `picked(str)` with a day and a time as 2026-09-01 23:59, empty for no date;
    `left_alone()` where Canvas is to keep what it has.
    """

    picked = Signal(str)
    left_alone = Signal()

    def __init__(
        self, shown: str, *, of_day: time, can_leave: bool, theme: Theme, parent: QWidget
    ) -> None:
        """`shown` is the date at first; `of_day` is the time of day where it has none."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("date_picker")
        self.setProperty("role", "card")
        self.setAccessibleName(tr("Pick a date"))
        self.calendar = self._build_calendar(theme)
        self.time = QTimeEdit()
        self.time.setObjectName("date_picker_time")
        self.time.setDisplayFormat("HH:mm")
        self.time.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.time.setAccessibleName(tr("Time of day"))
        day, _, at = shown.partition(" ")
        self.calendar.setSelectedDate(
            found
            if (found := QDate.fromString(day, Qt.DateFormat.ISODate)).isValid()
            else QDate.currentDate()
        )
        clock = QTime.fromString(at[:5], "HH:mm")
        self.time.setTime(clock if clock.isValid() else QTime(of_day.hour, of_day.minute))
        row = QHBoxLayout()
        row.setSpacing(8)
        label = field_label(tr("&Time"), self.time)
        label.setWordWrap(False)
        take = button(tr("&Set"), self._take, theme=theme, role="primary")
        take.setObjectName("date_picker_set")
        none = button(tr("N&o date"), lambda: self._leave_with(""), theme=theme, role="quiet")
        none.setObjectName("date_picker_none")
        for each in (label, self.time, take, none):
            row.addWidget(each)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self.calendar)
        layout.addLayout(row)
        if can_leave:
            leave = button(tr("&As in Canvas"), self._leave_alone, theme=theme, role="quiet")
            leave.setObjectName("date_picker_leave")
            row.addWidget(leave)
        row.addStretch(1)
        self.calendar.setFocus()

    def _build_calendar(self, theme: Theme) -> QCalendarWidget:
        calendar = QCalendarWidget()
        calendar.setObjectName("date_picker_calendar")
        calendar.setAccessibleName(tr("Day"))
        if (days := calendar.findChild(QTableView)) is not None:
            days.setAccessibleName(tr("Day"))
        locale = QLocale(spoken_code())
        calendar.setLocale(locale)
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        for name, words in (
            ("qt_calendar_prevmonth", tr("Month before")),
            ("qt_calendar_nextmonth", tr("Month after")),
        ):
            if (found := calendar.findChild(QToolButton, name)) is not None:
                found.setAccessibleName(words)
                found.setToolTip(plain_tooltip(words))
                found.setIcon(theme.icon(_ICONS[name]))
        letter = calendar.fontMetrics().averageCharWidth()
        line = calendar.fontMetrics().lineSpacing()
        calendar.setMinimumSize(_LETTERS_WIDE * letter, _LINES_HIGH * line)
        calendar.activated.connect(lambda _day: self._take())
        return calendar

    def open_below(self, field: QWidget) -> None:
        """Open below a field, or above it where there is no room."""
        self.adjustSize()
        below = field.mapToGlobal(QPoint(0, field.height() + 2))
        room = field.screen().availableGeometry()
        left = max(room.left(), min(below.x(), room.right() - self.width()))
        top = below.y()
        if top + self.height() > room.bottom():
            top = max(room.top(), field.mapToGlobal(QPoint(0, -2)).y() - self.height())
        self.move(left, top)
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what is picked, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _take(self) -> None:
        day = self.calendar.selectedDate().toString(Qt.DateFormat.ISODate)
        self._leave_with(f"{day} {self.time.time().toString('HH:mm')}")

    def _leave_with(self, text: str) -> None:
        self.close()
        self.picked.emit(text)

    def _leave_alone(self) -> None:
        self.close()
        self.left_alone.emit()
