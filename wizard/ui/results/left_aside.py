"""What undo leaves aside because of where it was made, and a person's word that takes it in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from wizard.setup.changes.journal_facts import LeftAside, left_aside_in_words
from wizard.setup.changes.origin import in_words
from wizard.ui.confirm_dialog import ask_before
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Columns, letters
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.plain_label import PlainLabel

_SIDE_BY_SIDE_FROM = 75


class LeftAsideRow(Columns):
    """Says what is left aside and why, with a question for each kind that only a person knows.

    Signals: `said_to_belong_here()` of changes that an older version made, `said_to_be_same()` of
    those in doubt, after the person has said so.
    """

    said_to_belong_here = Signal()
    said_to_be_same = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(side_by_side_from=letters(_SIDE_BY_SIDE_FROM), parent=parent)
        self._place = ""
        self._in_doubt: tuple[LeftAside, ...] = ()
        self.question: QMessageBox | None = None
        self._words = PlainLabel(role="hint")
        self.adopt_button = Button(self.tr("They belong to this course…"), theme=theme)
        self.adopt_button.setObjectName("adopt_old_runs")
        self.adopt_button.clicked.connect(self.ask_to_adopt)
        self.same_button = Button(self.tr("It is the same Canvas…"), theme=theme)
        self.same_button.setObjectName("same_canvas")
        self.same_button.clicked.connect(self.ask_whether_same)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=12)
        flow.addWidget(self.same_button)
        flow.addWidget(self.adopt_button)
        self.add(self._words)
        self.add(buttons, 0)

    def show_left_aside(self, left_aside: Sequence[LeftAside], place: str) -> None:
        """Say what is left aside; `place` names the course that the setup is about now."""
        self._place = place
        self._in_doubt = tuple(aside for aside in left_aside if aside.asks)
        self._words.setText("\n".join(map(left_aside_in_words, left_aside)))
        self.setVisible(bool(left_aside))
        self.adopt_button.setVisible(any(aside.origin is None for aside in left_aside))
        self.same_button.setVisible(bool(self._in_doubt))

    @Slot()
    def ask_to_adopt(self) -> None:
        """Ask whether changes that an older version made belong to the chosen course."""
        self.question = ask_before(
            self.said_to_belong_here.emit,
            parent=self,
            question=self.tr("Did this setup make them in {place}?").format(place=self._place),
            consequence=self.tr(
                "Undo then takes them back as well, each only where Canvas still holds what was "
                "made. If you do not know, leave them."
            ),
            keep=self.tr("Leave them"),
            destroy=self.tr("Yes, there"),
        )

    @Slot()
    def ask_whether_same(self) -> None:
        """Ask whether what was made under another address was made in this very course."""
        there = {in_words(aside.origin) for aside in self._in_doubt if aside.origin is not None}
        self.question = ask_before(
            self.said_to_be_same.emit,
            parent=self,
            question=self.tr("Is {here} the very same course as {there}?").format(
                here=self._place, there=self.tr(" and ").join(sorted(there))
            ),
            consequence=self.tr(
                "If so, only what was created at the time that is noted in the record can be taken "
                "back; everything else is kept. If one of them is a copy of the other, say a test "
                "Canvas that is overwritten from production, say no. Your answer holds for this "
                "one undo and is not kept."
            ),
            keep=self.tr("No, leave them"),
            destroy=self.tr("It is the same: show what can be taken back"),
        )
