"""Cards, headings and lines: what gives a page its order."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from wizard.ui.widgets.plain_label import PlainLabel

_BADGE = 22


class Card(QFrame):
    """A framed group of controls with a heading and a hint; add to `body`."""

    def __init__(
        self,
        heading: str = "",
        hint: str = "",
        *,
        role: str = "card",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setAccessibleName(heading)
        self.body = QVBoxLayout(self)
        margin = 20 if role == "card" else 14
        self.body.setContentsMargins(margin, margin - 2, margin, margin)
        self.body.setSpacing(8)
        self.heading = PlainLabel(heading, role="heading")
        self.hint = PlainLabel(hint, role="hint")
        self.body.addWidget(self.heading)
        self.body.addWidget(self.hint)
        self.heading.setVisible(bool(heading))
        self.hint.setVisible(bool(hint))

    def add_field(self, label: str, field: QWidget, hint: str = "") -> PlainLabel:
        """Add a control under its label, with a hint below it; returns the label."""
        buddy = field_label(label, field)
        if self.body.count() > 2:
            self.body.addSpacing(6)
        self.body.addWidget(buddy)
        self.body.addWidget(field)
        if hint:
            self.body.addWidget(PlainLabel(hint, role="hint"))
            describe(field, hint)
        return buddy


class Columns(QWidget):
    """Widgets side by side, or one below the other where there is no room for that."""

    def __init__(
        self, *, side_by_side_from: int, spacing: int = 16, parent: QWidget | None = None
    ) -> None:
        """`side_by_side_from` is the width, in logical pixels, that columns need."""
        super().__init__(parent)
        self._side_by_side_from = side_by_side_from
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)

    def add(
        self,
        column: QWidget,
        stretch: int = 1,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag(0),  # noqa: B008 - an immutable flag
    ) -> None:
        """Add a column."""
        self._layout.addWidget(column, stretch, alignment)

    def minimumSizeHint(self) -> QSize:
        """Allow the width of the widest column alone."""
        columns = [self._layout.itemAt(index) for index in range(self._layout.count())]
        width = max((column.minimumSize().width() for column in columns if column), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the columns anew."""
        super().resizeEvent(event)
        wide = event.size().width() >= self._side_by_side_from
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.LeftToRight if wide else directions.TopToBottom)


def letters(count: int) -> int:
    """Return how wide so many letters are, in logical pixels: what fits in small ones may not
    in large ones.
    """
    return QFontMetrics(QApplication.font()).averageCharWidth() * count


def field_label(text: str, field: QWidget) -> PlainLabel:
    """Return a label that belongs to a control, for eyes, screen readers and Alt+letter."""
    label = PlainLabel(text, role="field")
    target = field.focusProxy() or field
    label.setBuddy(target)
    plain = text.replace("&", "")
    if not field.accessibleName():
        field.setAccessibleName(plain)
    if target is not field and not target.accessibleName():
        target.setAccessibleName(plain)
    return label


def describe(field: QWidget, hint: str) -> None:
    """Have a control's hint read out with it."""
    (field.focusProxy() or field).setAccessibleDescription(hint)


def line() -> QFrame:
    """Return a thin horizontal line."""
    frame = QFrame()
    frame.setProperty("role", "line")
    return frame


def badge(text: str) -> QLabel:
    """Return a small number in a circle, as before an instruction."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "number")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.ensurePolished()
    size = max(_BADGE, label.fontMetrics().height() + 6)
    label.setFixedSize(size, size)
    label.setStyleSheet(f"border-radius: {size // 2}px;")
    return label


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
