"""A test launch: who should open what, a countdown while the wizard watches Codio, the outcome."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from wizard.setup.launch_watch import WatchResult, WatchState
from wizard.ui.announce import announce
from wizard.ui.background.launch_watch import LaunchWatch
from wizard.ui.desktop import Desktop
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.copy_field import CopyField
from wizard.ui.widgets.guidance import Guidance
from wizard.ui.widgets.name_box import NameBox, NamesModel
from wizard.ui.widgets.plain_label import PlainLabel

_ICON_SIZE = 20
_MOST_REASONS = 6


class LaunchChoice(msgspec.Struct, frozen=True, kw_only=True):
    """An assignment that can be tried: its Codio id, its name, and its page in Canvas."""

    codio_assignment_id: str
    name: str
    url: str


class WatchPanel(Card):
    """Guides through a test launch and shows what Codio saw of it."""

    def __init__(
        self,
        watch: LaunchWatch,
        *,
        desktop: Desktop,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._watch = watch
        self._theme = theme
        self._choices: tuple[LaunchChoice, ...] = ()
        self._remaining = 0.0
        self._outcome_look = ("", "")
        self.setAccessibleName(self.tr("Watch a test launch"))
        self.body.addWidget(PlainLabel(self.tr("Watch a test launch"), role="heading"))
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "No API can read Codio's LTI settings. One launch by a student proves them "
                    "together: LTI is enabled, key and secret are right, and the assignment is "
                    "mapped to the right one."
                ),
                role="hint",
            )
        )
        self.assignments = NameBox()
        self.assignments.setObjectName("launch_assignment")
        self.assignments.currentIndexChanged.connect(self._renew_address)
        self.add_field(self.tr("&Assignment to open"), self.assignments)
        self.address = CopyField(
            self.tr("The assignment's address in Canvas"), desktop=desktop, theme=theme
        )
        self.add_field(self.tr("Its address in Canvas"), self.address)
        self.body.addSpacing(4)
        self.body.addWidget(self._guidance(theme))
        self.start_button = Button(
            self.tr("Start watching"), theme=theme, role="primary", icon="eye"
        )
        self.start_button.setObjectName("start_watching")
        self.start_button.clicked.connect(self.start)
        self._reason = PlainLabel(role="hint")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.start_button)
        row.addWidget(self._reason, 1)
        self.body.addLayout(row)
        self.body.addWidget(self._running_box(theme))
        self.body.addWidget(self._outcome_box())
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._count_down)
        watch.began.connect(self._on_began)
        watch.seen.connect(self._on_seen)
        watch.ended.connect(self._on_ended)
        watch.finished.connect(self._on_finished)
        theme.changed.connect(self._renew_icon)
        self._renew()

    def _guidance(self, theme: Theme) -> Guidance:
        return Guidance(
            [
                self.tr("Press “Start watching” below."),
                self.tr(
                    "Open a private window of the browser and log in to Canvas as a real test "
                    "student of the course. Canvas's Student View does not count: Codio's API "
                    "leaves its test student out."
                ),
                self.tr("Open the address above there, and load the assignment in a new tab."),
                self.tr("Wait until Codio shows the assignment. The wizard says what it saw."),
            ],
            theme=theme,
            illustration="canvas-test-launch",
            description=self.tr(
                "A student's page of the assignment in Canvas, with the button that opens it in "
                "Codio marked"
            ),
        )

    def _running_box(self, theme: Theme) -> QWidget:
        self._running = QWidget()
        self._state = PlainLabel(role="strong")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Time of the watch"))
        self._left = PlainLabel(role="hint")
        self.cancel_button = Button(self.tr("Stop watching"), theme=theme, icon="close")
        self.cancel_button.setObjectName("stop_watching")
        self.cancel_button.clicked.connect(self._watch.cancel)
        words = QVBoxLayout()
        words.setSpacing(6)
        for widget in (self._state, self._bar, self._left):
            words.addWidget(widget)
        layout = QHBoxLayout(self._running)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addWidget(self.cancel_button)
        self._running.hide()
        return self._running

    def _outcome_box(self) -> QWidget:
        self._outcome = QWidget()
        self.outcome_icon = QLabel()
        self.outcome_label = PlainLabel(role="strong")
        self._reasons = PlainLabel()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.outcome_label)
        words.addWidget(self._reasons)
        layout = QHBoxLayout(self._outcome)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.outcome_icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._outcome.hide()
        return self._outcome

    def set_choices(self, choices: Sequence[LaunchChoice]) -> None:
        """Offer these assignments; the one chosen stays chosen."""
        if tuple(choices) == self._choices:
            return
        kept = self.choice
        self._choices = tuple(choices)
        names = [choice.name for choice in choices]
        self.assignments.setModel(NamesModel(names, self.assignments))
        for number, choice in enumerate(choices):
            if kept is not None and choice.codio_assignment_id == kept.codio_assignment_id:
                self.assignments.setCurrentIndex(number)
        self._renew()

    def forget(self) -> None:
        """Say no longer how the last watch ended: it was another setup's."""
        self._outcome.hide()

    @property
    def choice(self) -> LaunchChoice | None:
        """The assignment chosen."""
        number = self.assignments.currentIndex()
        return self._choices[number] if 0 <= number < len(self._choices) else None

    @Slot()
    def start(self) -> None:
        """Watch for the assignment chosen."""
        if self.choice is not None and not self._watch.is_running:
            self._watch.start(self.choice.codio_assignment_id)

    def _renew(self) -> None:
        running = self._watch.is_running
        self.assignments.setEnabled(bool(self._choices) and not running)
        self.start_button.setEnabled(bool(self._choices) and not running)
        self._reason.setText(
            ""
            if self._choices
            else self.tr("Apply the plan first: no assignment in Canvas opens Codio yet.")
        )
        self._renew_address()

    @Slot()
    def _renew_address(self) -> None:
        self.address.set_value(self.choice.url if self.choice is not None else "")

    @Slot()
    def _on_began(self) -> None:
        self._remaining = self._watch.seconds
        self._outcome.hide()
        self._state.setText(self.tr("Looking at who has opened what so far…"))
        self._bar.setRange(0, round(self._watch.seconds))
        self._show_time()
        self._running.show()
        self._tick.start()
        self._renew()
        self.cancel_button.setFocus()

    @Slot(object)
    def _on_seen(self, state: WatchState) -> None:
        self._remaining = state.remaining
        if self._state.text() != state.message:
            self._state.setText(state.message)
            announce(self, state.message)
        self._show_time()

    @Slot()
    def _count_down(self) -> None:
        self._remaining = max(0.0, self._remaining - 1)
        self._show_time()

    def _show_time(self) -> None:
        self._bar.setValue(round(self._watch.seconds - self._remaining))
        minutes, seconds = divmod(round(self._remaining), 60)
        self._left.setText(self.tr("{time} left").format(time=f"{minutes}:{seconds:02}"))

    @Slot(object)
    def _on_ended(self, result: WatchResult) -> None:
        if result.proof is None:
            self._show_outcome(
                "alert",
                "warning",
                self.tr("No launch was seen. The likeliest reasons, the first one first:"),
                "\n".join(f"•  {reason}" for reason in result.reasons[:_MOST_REASONS]),
            )
        elif result.proof.started_others:
            text = self.tr("The launch started another assignment in Codio: {others}.")
            self._show_outcome(
                "error",
                "danger",
                text.format(others=", ".join(result.proof.started_others)),
                self.tr("Import Codio's Assignment URLs export again and apply the plan."),
            )
        else:
            text = self.tr(
                "Proven: {student} opened “{name}” from Canvas, and exactly that started in Codio."
            ).format(student=result.proof.student, name=result.proof.assignment_name)
            self._show_outcome("success", "success", text, "")

    def _show_outcome(self, icon: str, token: str, what: str, more: str) -> None:
        self._outcome_look = (icon, token)
        self._renew_icon()
        self.outcome_label.setText(what)
        self._reasons.setText(more)
        self._reasons.setVisible(bool(more))
        self._outcome.show()
        announce(self, what)

    @Slot()
    def _renew_icon(self) -> None:
        icon, token = self._outcome_look
        if icon:
            colour = getattr(self._theme.tokens, token)
            self.outcome_icon.setPixmap(self._theme.pixmap(icon, colour, _ICON_SIZE))

    @Slot()
    def _on_finished(self) -> None:
        self._tick.stop()
        stopped = self.cancel_button.hasFocus()
        self._renew()
        if stopped:  # Qt would go on to the next button, which takes everything back.
            self.start_button.setFocus()
        self._running.hide()
