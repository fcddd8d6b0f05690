"""The custom fields of an LTI app: a small table of keys and values, with ready choices."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from wizard.setup.lti_app.app import MENTOR_FIELD
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button, icon_button
from wizard.ui.widgets.card import set_property
from wizard.ui.widgets.parts import take_out
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.tab_order import reached_before

SEND_GRADE_FIELD = "custom_codio_send_grade"
SEND_GRADE_VALUES = ("GRADE_RELEASE", "ALWAYS", "CHANGED")
"""When Codio sends grades (codio.md §2.4); the first is its default."""

_KEY = re.compile(r"[a-z0-9_]+")


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("CustomFieldsEdit", text)


def ready_fields() -> dict[str, str]:
    """Name the custom fields that Codio knows, with a few words on each (codio.md §2.4)."""
    return {
        "codio_page": tr("Page on which assignments open"),
        SEND_GRADE_FIELD: tr("When Codio sends grades"),
        "codio_course_target_id": tr("Codio course, for constant URLs"),
        "codio_parent_course_id": tr("Codio course to copy from, for LTI course copy"),
    }


def key_in_canvas(key: str) -> str:
    """Return what Canvas makes of a key: lower case, every other sign an underscore."""
    return re.sub(r"\W", "_", key.strip().lower(), flags=re.ASCII)


def problem_with_key(key: str, others: list[str]) -> str:
    """Say what is wrong with a key; empty where it may be used."""
    if not key:
        return tr("The field has no name yet, so it is not used.")
    if key_in_canvas(key) == MENTOR_FIELD:
        return tr("This field is set on the page “Students and mentors”.")
    if not _KEY.fullmatch(key):
        return tr("Canvas would change this name. Use “{name}”.").format(name=key_in_canvas(key))
    if key in others:
        return tr("This name is there twice; only the first one is used.")
    return ""


class _Row:
    """The widgets of one field."""

    def __init__(self, key: str, value: str, edited: Callable[[], None], remove: QWidget) -> None:
        self.key = QLineEdit(key)
        self.key.setPlaceholderText(tr("name"))
        self.key.textEdited.connect(lambda _text: edited())
        self.value = _value_editor(key, value, edited)
        self.remove = remove
        self.word = PlainLabel(role="error")
        self.widgets: tuple[QWidget, ...] = (self.key, self.value, remove, self.word)

    def value_text(self) -> str:
        if isinstance(self.value, QComboBox):
            return self.value.currentText()
        return self.value.text().strip()

    def show_problem(self, problem: str) -> None:
        self.word.setText(problem)
        self.word.setVisible(bool(problem))
        set_property(self.key, "wrong", bool(problem))
        self.key.setAccessibleDescription(problem)

    def name(self, number: int) -> None:
        """Name the widgets for screen readers."""
        called = self.key.text().strip() or str(number)
        for widget, pattern in (
            (self.key, tr("Name of custom field {which}")),
            (self.value, tr("Value of custom field {which}")),
            (self.remove, tr("Remove custom field {which}")),
        ):
            widget.setAccessibleName(pattern.format(which=called))


def _value_editor(key: str, value: str, edited: Callable[[], None]) -> QComboBox | QLineEdit:
    if key == SEND_GRADE_FIELD:
        box = QComboBox()
        known = [each for each in SEND_GRADE_VALUES if each == value.upper()]
        box.addItems(list(SEND_GRADE_VALUES) + ([value] if value and not known else []))
        box.setCurrentText(known[0] if known else value or SEND_GRADE_VALUES[0])
        box.activated.connect(lambda _index: edited())
        return box
    edit = QLineEdit(value)
    edit.setPlaceholderText(tr("value"))
    edit.textEdited.connect(lambda _text: edited())
    return edit


class CustomFieldsEdit(QWidget):
    """Rows of key and value; what is not valid stays to be mended, but is not passed on.

    Signals: `edited(dict)` with the valid fields after each change by the person.
    """

    edited = Signal(object)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        self._next_place = 0
        self._shown: dict[str, str] = {}
        self._suggestions: Mapping[str, str] = {}
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self._none = PlainLabel(tr("No custom field is set. Most courses need none."), role="hint")
        self.add_button = Button(tr("Add a field"), theme=theme, icon="plus")
        self.add_button.setObjectName("add_custom_field")
        self._menu = QMenu(self.add_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.add_button.setMenu(self._menu)
        self._fill_menu()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._none)
        layout.addLayout(self._grid)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)

    def set_suggestions(self, values: Mapping[str, str]) -> None:
        """Give ready choices a value to begin with."""
        self._suggestions = values

    def fields(self) -> dict[str, str]:
        """Return the valid fields."""
        found: dict[str, str] = {}
        for row in self._rows:
            key = row.key.text().strip()
            if not problem_with_key(key, list(found)):
                found[key] = row.value_text()
        return found

    def problems(self) -> tuple[str, ...]:
        """Return what is said about fields that cannot be used."""
        return tuple(row.word.text() for row in self._rows if row.word.text())

    def set_fields(self, fields: Mapping[str, str]) -> None:
        """Show the fields of the document, unless these are the valid ones shown already."""
        wanted = dict(fields)
        if wanted in (self._shown, self.fields()):
            return
        self._shown = wanted
        while self._rows:
            self._take_out(self._rows[-1])
        for key, value in wanted.items():
            self._append(key, value)
        self._renew()

    def add(self, key: str, value: str = "") -> None:
        """Add a field and put the cursor where it is to be filled in."""
        row = self._append(key, value or self._suggestions.get(key, ""))
        self._on_edited()
        (row.value if key else row.key).setFocus()

    def _append(self, key: str, value: str) -> _Row:
        remove = icon_button(tr("Remove"), "trash", lambda: self._remove(row), theme=self._theme)
        row = _Row(key, value, self._on_edited, remove)
        place = 2 * self._next_place
        self._next_place += 1
        self._grid.addWidget(row.key, place, 0)
        self._grid.addWidget(row.value, place, 1)
        self._grid.addWidget(row.remove, place, 2)
        self._grid.addWidget(row.word, place + 1, 0, 1, 3)
        for widget in (row.key, row.value, row.remove):
            widget.show()  # at once, so that it can take the focus
            QWidget.setTabOrder(reached_before(self.add_button), widget)
        self._rows.append(row)
        return row

    def _remove(self, row: _Row) -> None:
        self._take_out(row)
        self.add_button.setFocus()
        self._on_edited()

    def _take_out(self, row: _Row) -> None:
        self._rows.remove(row)
        take_out(self._grid, row.widgets)

    @Slot()
    def _on_edited(self) -> None:
        self._renew()
        self._shown = self.fields()
        self.edited.emit(self._shown)

    def _renew(self) -> None:
        before: list[str] = []
        for number, row in enumerate(self._rows, start=1):
            key = row.key.text().strip()
            row.show_problem(problem_with_key(key, before))
            row.name(number)
            before.append(key)
        self._none.setVisible(not self._rows)

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        present = {row.key.text().strip() for row in self._rows}
        for key, words in ready_fields().items():
            action = self._menu.addAction(f"{words} ({key})")
            action.setEnabled(key not in present)
            action.triggered.connect(lambda _on=False, key=key: self.add(key))
        self._menu.addSeparator()
        self._menu.addAction(tr("Another field")).triggered.connect(lambda: self.add(""))
