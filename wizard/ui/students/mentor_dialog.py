"""One mentor and their students, picked from the people of the course."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from wizard.setup.document import MentorRow
from wizard.setup.mentors import mail_address
from wizard.setup.people_names import mentions
from wizard.ui.students.mentors_model import Person
from wizard.ui.students.tick_list import TickList
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import button
from wizard.ui.widgets.card import field_label, set_property
from wizard.ui.widgets.name_box import NameBox
from wizard.ui.widgets.plain_label import PlainLabel

_SIZE = (520, 560)


class MentorDialog(QDialog):
    """Picks a mentor and ticks students; somebody who is not listed is added by e-mail address.

    Signals: `chosen(MentorRow)` when it is closed with Save.
    """

    chosen = Signal(object)

    def __init__(
        self,
        people: Sequence[Person],
        row: MentorRow | None,
        *,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """`row` is the mentor to be changed, None for a new one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Mentor and students"))
        self.resize(*_SIZE)
        self.mentor = self._mentor_box(people, row)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Type part of a name or address"))
        self.filter.textEdited.connect(self._show_matching)
        self.students = TickList(theme=theme)
        self.students.setObjectName("mentor_students")
        self.students.itemChanged.connect(lambda _item: self._renew())
        self.other = QLineEdit()
        self.other.setPlaceholderText("name@school.edu")
        self.other.setObjectName("mentor_other")
        self.other.textEdited.connect(lambda _text: self._renew())
        # Not `returnPressed`: the dialog would take the same key for its default button as well.
        self._enter = [QShortcut(QKeySequence(key), self.other) for key in ("Return", "Enter")]
        for shortcut in self._enter:
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.add_other)
        self.add_button = button(self.tr("Add"), self.add_other, theme=theme, icon="plus")
        self._word = PlainLabel(role="hint")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        set_property(self._save, "role", "primary")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.accepted.connect(lambda: self.chosen.emit(self.row()))
        self._lay_out()
        self._fill(people, row)
        self._renew()

    def accept(self) -> None:
        """Save, with the address that is typed but not added yet."""
        self.add_other()
        if self._save.isEnabled():
            super().accept()

    def row(self) -> MentorRow:
        """Return what is picked."""
        return MentorRow(mentor=self._mentor_email(), learners=self.students.ticked())

    @Slot()
    def add_other(self) -> None:
        """Tick somebody who is not in the list yet."""
        email = mail_address(self.other.text())
        if email:
            known = {v.casefold(): item for v, item in self.students.items_by_value().items()}
            item = known.get(email.casefold()) or self.students.append(email, email)
            item.setCheckState(Qt.CheckState.Checked)
            self.students.scrollToItem(item)
            self.other.clear()
        self._renew()

    def _mentor_box(self, people: Sequence[Person], row: MentorRow | None) -> NameBox:
        box = NameBox()
        box.setObjectName("mentor_email")
        box.setEditable(True)
        box.setInsertPolicy(NameBox.InsertPolicy.NoInsert)
        for person in sorted(people, key=lambda person: not person.is_observer):
            if not person.is_student:
                box.add_name(f"{person.name} ({person.email})", person.email)
        place = box.findData(row.mentor) if row else -1
        box.setCurrentIndex(place)
        box.setEditText(row.mentor if row and place < 0 else box.currentText())
        box.editTextChanged.connect(lambda _text: self._renew())
        return box

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(field_label(self.tr("&Mentor"), self.mentor))
        layout.addWidget(self.mentor)
        line = self.mentor.lineEdit()
        if line is not None:
            line.setAccessibleName(self.tr("Mentor"))
        layout.addWidget(PlainLabel(
            self.tr("Pick somebody, or type an e-mail address."), role="hint"
        ))  # fmt: skip
        layout.addWidget(field_label(self.tr("&Students whom this mentor may see"), self.students))
        self.filter.setAccessibleName(self.tr("Find a student"))
        layout.addWidget(self.filter)
        layout.addWidget(self.students, 1)
        layout.addWidget(field_label(self.tr("Somebody who is &not listed"), self.other))
        row = QHBoxLayout()
        row.addWidget(self.other, 1)
        row.addWidget(self.add_button)
        layout.addLayout(row)
        layout.addWidget(self._word)
        layout.addWidget(self.buttons)

    def _fill(self, people: Sequence[Person], row: MentorRow | None) -> None:
        ticked = {learner.casefold(): learner for learner in row.learners} if row else {}
        for person in people:
            if person.is_student or person.email.casefold() in ticked:
                item = self.students.append(f"{person.name} ({person.email})", person.email)
                if ticked.pop(person.email.casefold(), None):
                    item.setCheckState(Qt.CheckState.Checked)
        for learner in ticked.values():
            self.students.append(learner, learner).setCheckState(Qt.CheckState.Checked)

    def _mentor_email(self) -> str:
        text = self.mentor.currentText().strip()
        place = self.mentor.findText(text)
        return str(self.mentor.itemData(place)) if place >= 0 else mail_address(text) or text

    @Slot(str)
    def _show_matching(self, text: str) -> None:
        for item in self.students.items_by_value().values():
            item.setHidden(not mentions(item.text(), text))

    def _renew(self) -> None:
        mentor, row = self._mentor_email(), self.row()
        typed = self.other.text().strip()
        is_address = bool(mail_address(typed))
        self.add_button.setEnabled(is_address)
        own = mentor.casefold() in {learner.casefold() for learner in row.learners}
        if mentor and "@" not in mentor:
            said = self.tr("The mentor has to be an e-mail address.")
        elif own:
            said = self.tr("A mentor cannot be a student of their own.")
        elif typed and not is_address:
            said = self.tr("“{text}” is not an e-mail address.").format(text=typed)
        else:
            said = self.tr("Students ticked: {count}.").format(count=len(row.learners))
        self._word.setText(said)
        self._save.setEnabled("@" in mentor and not own and (not typed or is_address))
        # Enter adds the address that stands there; it must not save at once.
        self._save.setDefault(not typed)
        for shortcut in self._enter:
            shortcut.setEnabled(bool(typed))
