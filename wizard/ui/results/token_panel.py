"""Taking the Canvas token back when the setup is done: offered, asked, and read back."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from wizard.canvas.access_token import AccessToken
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.token_taking_back import (
    NotProvedError,
    Outcome,
    TakenBack,
    find_own_token,
    outcome_in_words,
    take_token_back,
    token_in_words,
    what_is_lost,
)
from wizard.store.secrets import SecretName
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.background.run_words import refusal_in_words
from wizard.ui.confirm_dialog import ask_before
from wizard.ui.messages import Message, MessageKind
from wizard.ui.session.controller import SetupController
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card, Columns, letters
from wizard.ui.widgets.plain_label import PlainLabel

_SIDE_BY_SIDE_FROM = 105


class TokenPanel(Card):
    """Offers to delete the token in Canvas, and asks before it does.

    Signals: `changed()` when the work begins or ends.
    """

    changed = Signal()

    def __init__(
        self, controller: SetupController, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._controller = controller
        self._job: Job | None = None
        self._deleting = False
        self.question: QMessageBox | None = None
        heading = self.tr("Take the access token back")
        self.setAccessibleName(heading)
        self._what = PlainLabel(role="hint")
        self.button = Button(
            self.tr("Take the token back…"), theme=theme, role="danger", icon="trash"
        )
        self.button.setObjectName("take_token_back")
        self.button.clicked.connect(self.ask)
        said = QWidget()
        words = QVBoxLayout(said)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(3)
        words.addWidget(PlainLabel(heading, role="heading"))
        words.addWidget(self._what)
        head = Columns(side_by_side_from=letters(_SIDE_BY_SIDE_FROM))
        head.add(said)
        head.add(self.button, 0)
        self.body.addWidget(head)
        self.show_state()

    @property
    def is_deleting(self) -> bool:
        """Whether the token is being deleted now."""
        return self._deleting

    def show_state(self) -> None:
        """Offer it while there is a token and nothing else is done with it."""
        has_token = bool(self._controller.credentials.canvas_token)
        self.button.setEnabled(has_token and self._job is None)
        self._what.setText(
            self.tr(
                "Keep it while a daily verification runs, or while you may want to undo. "
                "Otherwise Canvas can delete it now."
            )
            if has_token
            else self.tr("The wizard has no access token of this Canvas.")
        )

    @Slot()
    def ask(self) -> None:
        """Find out which token is used, and ask."""
        controller = self._controller
        document, credentials = controller.document, controller.credentials
        job = Job(
            lambda cancellation: find_own_token(
                document=document, credentials=credentials, cancellation=cancellation
            )
        )
        job.succeeded.connect(lambda token: self._ask_about(token, document))
        self._start(job, Lane.READ)

    def _ask_about(self, token: AccessToken, document: SetupDocument) -> None:
        self.question = ask_before(
            lambda: self._take_back(document),
            parent=self,
            question=self.tr("Delete the access token in Canvas?"),
            consequence="\n\n".join(filter(None, (token_in_words(token), what_is_lost()))),
            keep=self.tr("Keep the token"),
            destroy=self.tr("Delete it"),
        )

    def _take_back(self, document: SetupDocument) -> None:
        controller = self._controller
        credentials = controller.credentials
        job = Job(
            lambda cancellation: take_token_back(
                document=document,
                credentials=credentials,
                forget=controller.secrets.forget_one,
                cancellation=cancellation,
            )
        )
        job.succeeded.connect(lambda outcome: self._on_taken_back(outcome, document))
        self._deleting = True
        self._start(job, Lane.WRITE)

    def _start(self, job: Job, lane: Lane) -> None:
        job.failed.connect(self._say_failure)
        job.finished.connect(self._on_finished)
        self._job = job
        self.show_state()
        self.changed.emit()
        self._controller.jobs.start(job, lane=lane)

    def _on_taken_back(self, outcome: Outcome, document: SetupDocument) -> None:
        done = outcome.state is TakenBack.DONE
        controller = self._controller
        if done and journal_key(controller.document) == journal_key(document):
            controller.set_secret(SecretName.CANVAS_TOKEN, "")
        kind = MessageKind.SUCCESS if done else MessageKind.WARNING
        controller.message.emit(Message(kind=kind, what=outcome_in_words(outcome)))

    @Slot(object)
    def _say_failure(self, error: Exception) -> None:
        told = (
            Message(kind=MessageKind.WARNING, what=str(error))
            if isinstance(error, NotProvedError)
            else refusal_in_words(error)
        )
        self._controller.message.emit(told)

    @Slot()
    def _on_finished(self) -> None:
        self._job, self._deleting = None, False
        self.show_state()
        self.changed.emit()
