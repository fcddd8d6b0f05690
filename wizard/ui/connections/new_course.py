"""Creates a Canvas course from the Courses page, through a plan of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wizard.canvas.types import Account
from wizard.http.cancellation import Cancellation, Waiting
from wizard.imported.characters import clean_words
from wizard.setup.changes.apply import ApplyResult
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.messages import Message, MessageKind, of_error, waiting_in_words
from wizard.ui.session.controller import SetupController
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.name_box import NameBox
from wizard.ui.widgets.plain_label import PlainLabel

STANDARD_NAME = "Codio Test Course"
"""What Codio's own procedure suggests for a first try."""
_LONGEST_NAME = 255
"""More characters Canvas refuses."""
_MOST_ACCOUNTS = 100
"""Canvas is asked for no more of them."""


class NewCourse(Card):
    """Name and account of the course to be created, and the button that does it.

    Signals: `created(int)` with the id of the new course; `running_changed()` while it is created.
    """

    created = Signal(int)
    running_changed = Signal()

    def __init__(
        self, controller: SetupController, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(role="inset", parent=parent)
        self._controller = controller
        self.is_running = False
        self.course_name = QLineEdit(STANDARD_NAME)
        self.course_name.setObjectName("new_course_name")
        self.course_name.setMaxLength(_LONGEST_NAME)
        self.account = NameBox()
        self.create_button = button(
            self.tr("Create it in Canvas now"), self.create_course, theme=theme
        )
        self.create_button.setObjectName("create_course")
        self.add_field(self.tr("Name of the new course"), self.course_name)
        self._account_label = self.add_field(self.tr("In the account"), self.account)
        self.more_accounts = PlainLabel(
            self.tr(
                "These are the first hundred accounts. In another one, create the course in "
                "Canvas, and paste its address above."
            ),
            role="hint",
        )
        self.body.addWidget(self.more_accounts)
        row = QHBoxLayout()
        row.addWidget(self.create_button)
        row.addStretch(1)
        self.body.addLayout(row)
        self._told = PlainLabel(role="hint")
        self._told.hide()
        self.body.addWidget(self._told)

    def set_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Offer the accounts in which this person may create courses."""
        known = [self.account.itemData(index) for index in range(self.account.count())]
        if known != [each.id for each in accounts]:
            self.account.clear()
            for each in accounts:
                self.account.add_name(each.name, each.id)
        self._account_label.setVisible(len(accounts) > 1)
        self.account.setVisible(len(accounts) > 1)
        self.more_accounts.setVisible(len(accounts) >= _MOST_ACCOUNTS)

    @Slot()
    def create_course(self) -> None:
        """Create the course, so that the journal knows it and undo can take it back."""
        name = clean_words(self.course_name.text())
        if not name or self.is_running or self.account.currentData() is None:
            return
        controller = self._controller
        document, credentials = controller.document, controller.credentials
        account_id = int(self.account.currentData())

        def create(cancellation: Cancellation) -> ApplyResult:
            return controller.operations.create_canvas_course(
                document=document,
                credentials=credentials,
                journal=controller.journal,
                cancellation=cancellation,
                account_id=account_id,
                name=name,
            )

        job = Job(create)
        job.waiting.connect(self._on_waiting)
        job.succeeded.connect(self._on_created)
        job.failed.connect(lambda error: controller.message.emit(of_error(error)))
        job.finished.connect(lambda: self._set_running(running=False))
        self._set_running(running=True)
        controller.jobs.start(job, lane=Lane.WRITE)

    @Slot(object)
    def _on_waiting(self, waiting: Waiting) -> None:
        words = waiting_in_words(waiting)
        self._told.setText(f"{words[:1].upper()}{words[1:]}.")
        self._told.show()

    @Slot(object)
    def _on_created(self, result: ApplyResult) -> None:
        created = next(iter(result.results), None)
        if created is None:
            what = self.tr(
                "Stopped before it was known whether the course was created. The next change finds "
                "out first."
            )
            self._controller.message.emit(Message(kind=MessageKind.WARNING, what=what))
            return
        if not result.complete or created.id is None:
            self._controller.message.emit(
                Message(
                    kind=MessageKind.FAILURE,
                    what=created.message or self.tr("Canvas did not create the course."),
                    to_do=created.mend,
                )
            )
            return
        self.created.emit(created.id)
        self._controller.message.emit(
            Message(
                kind=MessageKind.SUCCESS,
                what=self.tr("The course was created in Canvas and is chosen."),
                to_do=self.tr(
                    "It is noted in the journal: undo takes it back where Canvas lets you delete "
                    "courses."
                ),
            )
        )

    def _set_running(self, *, running: bool) -> None:
        self.is_running = running
        self.create_button.setEnabled(not running)
        self._told.hide()
        self.running_changed.emit()
