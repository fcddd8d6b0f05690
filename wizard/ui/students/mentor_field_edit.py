"""The value of the custom field that lists a mentor's students: filled in by Canvas, or fixed."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.imported.characters import clean_value, clean_words
from wizard.setup.lti_app.app import MENTOR_FIELD
from wizard.setup.mentors import OBSERVEES, field_value
from wizard.setup.snapshot import People, Snapshot
from wizard.ui.theme import Theme
from wizard.ui.widgets.card import Card, field_label
from wizard.ui.widgets.choice_cards import Choice, ChoiceCards
from wizard.ui.widgets.fact_line import FactLine, Tone
from wizard.ui.widgets.plain_label import PlainLabel


class FieldValue(StrEnum):
    """Where the value comes from."""

    FILLED_IN = "filled_in"
    FIXED = "fixed"


class MentorFieldEdit(Card):
    """Chooses between Canvas's variable and a fixed list, and says what a fixed list means.

    Signals: `edited(str)` with the value of the field after each change by the person.
    """

    edited = Signal(str)

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("MentorFieldEdit", "What the field {field} holds").format(
                field=MENTOR_FIELD
            ),
            role="inset",
            parent=parent,
        )
        choices = (
            Choice(
                value=FieldValue.FILLED_IN,
                title=self.tr("Canvas &fills it in for each mentor"),
                text=self.tr(
                    "With {variable}: the ids of the students whom the mentor observes in Canvas."
                ).format(variable=OBSERVEES),
            ),
            Choice(
                value=FieldValue.FIXED,
                title=self.tr("A fi&xed list of e-mail addresses"),
                text=self.tr("Right for a single mentor only: everybody is sent the same list."),
            ),
        )
        self.choice = ChoiceCards(
            choices,
            self.tr("Value of {field}").format(field=MENTOR_FIELD),
            theme=theme,
            columns=2,
        )
        self.choice.chosen.connect(self._on_chosen)
        self.fixed = QLineEdit()
        self.fixed.setObjectName("mentor_field")
        self.fixed.setPlaceholderText("student1@school.edu,student2@school.edu")
        self.fixed.textEdited.connect(lambda text: self.edited.emit(as_value(text)))
        self._label = field_label(self.tr("S&tudents, separated by commas"), self.fixed)
        self._warning = FactLine(theme=theme)
        self._hint = PlainLabel(role="hint")
        for each in (self.choice, self._label, self.fixed, self._warning, self._hint):
            self.body.addWidget(each)

    def show_value(self, value: str, snapshot: Snapshot) -> None:
        """Show the value of the document, and what is to be said about it."""
        is_fixed = not value.startswith("$")
        self.choice.set_chosen(FieldValue.FIXED if is_fixed else FieldValue.FILLED_IN)
        for each in (self._label, self.fixed):
            each.setVisible(is_fixed)
        if is_fixed and as_value(self.fixed.text()) != value:
            self.fixed.setText(value)
        self._warning.say(self._said_of_fixed(value, snapshot) if is_fixed else "", Tone.DOUBTFUL)
        self._hint.setText("" if is_fixed else self._said_of_variable())
        self._hint.setVisible(not is_fixed)

    def warning(self) -> str:
        """Return what is said about a fixed list."""
        return self._warning.text()

    def _said_of_variable(self) -> str:
        return self.tr(
            "Mentors must be observers with linked students. Codio's documents speak of e-mail "
            "addresses or LMS user ids; try one mentor before you rely on the ids."
        )

    def _said_of_fixed(self, value: str, snapshot: Snapshot) -> str:
        said = [
            self.tr(
                "The list is the same for everybody who opens Codio from Canvas. With two or more "
                "mentors each would see the students of all: choose another way then."
            )
        ]
        given = [part for part in value.split(",") if part]
        wrong = [part for part in given if "@" not in part or '"' in part]
        if wrong:
            said.append(self.tr("No e-mail addresses: {parts}").format(parts=", ".join(wrong)))
        if isinstance(snapshot.people, People):
            known = {user.email.casefold() for user in snapshot.people.users if user.email}
            absent = [p for p in given if p not in wrong and p.casefold() not in known]
            if absent:
                pattern = self.tr("Not in the Canvas course: {people}")
                said.append(pattern.format(people=", ".join(absent)))
        return "\n".join(said)

    @Slot(object)
    def _on_chosen(self, value: FieldValue) -> None:
        if value is FieldValue.FILLED_IN:
            self.edited.emit(OBSERVEES)
        else:
            self.edited.emit(as_value(self.fixed.text()))
            self.fixed.setFocus()


def as_value(text: str) -> str:
    """Return what is typed in the form Codio takes: commas, no spaces, no quotes (codio.md §4)."""
    plain = clean_words(text).replace(";", ",")
    return field_value(
        [clean_value(each).text for part in plain.split(",") for each in part.split()]
    )
