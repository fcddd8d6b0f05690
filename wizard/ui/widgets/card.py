"""Cards, headings and lines: what gives a page its order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from wizard.ui.widgets.plain_label import PlainLabel


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
        self.heading.setVisible(bool(heading))
        self.hint.setVisible(bool(hint))
        self.body.addWidget(self.heading)
        self.body.addWidget(self.hint)

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
    label.setFixedSize(22, 22)
    return label


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at, and have it look again."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
