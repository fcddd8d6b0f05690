"""How a run ended: in one sentence, with counts, what failed and its mend, and a way to go on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui.announce import announce
from wizard.ui.messages import MessageKind
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card, line
from wizard.ui.widgets.message_icon import MessageIcon
from wizard.ui.widgets.parts import take_out
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.plan_model import Line, LineState, state_in_words

_ICON_SIZE = 24
_MOST_SHOWN = 4


class OutcomePanel(Card):
    """Says how a run ended; hidden until there is something to say.

    Signals: `retry_requested()`.
    """

    retry_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._details: list[QWidget] = []
        self._icon = MessageIcon(size=_ICON_SIZE, theme=theme)
        self._heading = PlainLabel(role="heading")
        self._sentence = PlainLabel()
        self.retry_button = Button(self.tr("Try again"), theme=theme, icon="refresh")
        self.retry_button.setObjectName("try_again")
        self.retry_button.clicked.connect(self.retry_requested)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._heading)
        words.addWidget(self._sentence)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        head.addWidget(self.retry_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.hide()

    @property
    def text(self) -> str:
        """Heading and sentence, as read out."""
        return f"{self._heading.text()} {self._sentence.text()}".strip()

    def show_outcome(
        self,
        kind: MessageKind,
        heading: str,
        *,
        told: Sequence[str] = (),
        lines: Sequence[Line] = (),
        stopped: bool = False,
    ) -> None:
        """Appear. `told` are sentences, `lines` are actions that did not go well.

        After a run that the person has stopped, the button goes on instead of trying again.
        """
        self.retry_button.setText(self.tr("Go on") if stopped else self.tr("Try again"))
        self._icon.set_kind(kind)
        self._heading.setText(heading)
        self.say("")
        take_out(self.body, self._details)
        self._details = []
        for text in told[:_MOST_SHOWN]:
            self._add(PlainLabel(text, role="hint"))
        for each in lines[:_MOST_SHOWN]:
            self._add(line())
            self._add(self._trouble(each))
        more = len(lines) - _MOST_SHOWN
        if more > 0:
            text = self.tr("{count} more are marked in the list below.").format(count=more)
            self._add(PlainLabel(text, role="hint"))
        self.show()
        announce(self, heading, assertive=kind is MessageKind.FAILURE)

    def say(self, sentence: str) -> None:
        """Put a sentence below the heading."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(self.text)

    def _add(self, widget: QWidget) -> None:
        self._details.append(widget)
        self.body.addWidget(widget)

    def _trouble(self, trouble: Line) -> QWidget:
        box = QWidget()
        box.setAccessibleName(f"{state_in_words(trouble.state)}: {trouble.action.in_words()}")
        layout = QVBoxLayout(box)
        layout.setContentsMargins(_ICON_SIZE + 12, 2, 0, 2)
        layout.setSpacing(2)
        said = f"{state_in_words(trouble.state)}: {trouble.action.in_words()}"
        layout.addWidget(PlainLabel(said, role="strong"))
        if trouble.message:
            layout.addWidget(PlainLabel(trouble.message))
        if trouble.mend:
            text = self.tr("What to do: {text}").replace("{text}", trouble.mend)
            layout.addWidget(PlainLabel(text))
        return box


def troubles(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return what failed, then what was kept or interrupted; skipped ones only without these."""
    failed = [line for line in lines if line.state is LineState.FAILED]
    doubtful = [line for line in lines if line.state in {LineState.KEPT, LineState.INTERRUPTED}]
    skipped = [line for line in lines if line.state is LineState.SKIPPED]
    return tuple(failed + doubtful or skipped)
