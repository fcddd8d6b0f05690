"""The record of the changes: saved for a colleague, taken in from one, or forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from wizard.http.cancellation import Cancellation
from wizard.setup import journal_keeping
from wizard.setup.journal_keeping import TakenOver
from wizard.store.paths import default_paths
from wizard.ui.background.jobs import Job, Lane
from wizard.ui.background.report_export import file_name
from wizard.ui.background.run_words import refusal_in_words
from wizard.ui.confirm_dialog import ask_before
from wizard.ui.messages import Message, MessageKind
from wizard.ui.session.controller import SetupController
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button

_SUFFIX = ".json"
_MOST_NAMED = 6


class JournalMenu(Button):
    """A button whose menu keeps the record of the open setup, or gives it up.

    Signals: `renewed()` when another record is known than before, `told()` after each act.
    """

    renewed = Signal()
    told = Signal()

    def __init__(
        self, controller: SetupController, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Record of changes"), theme=theme, parent=parent)
        self._controller = controller
        self.question: QMessageBox | None = None
        self.setObjectName("journal")
        self.setAccessibleName(self.tr("The record of the changes"))
        self.setAccessibleDescription(
            self.tr("What undo knows of this setup's changes, kept on this computer")
        )
        menu = QMenu(self)
        for name, text, act in (
            ("journal_save", self.tr("Save the record for a colleague…"), self.save),
            ("journal_take_in", self.tr("Take in a colleague's record…"), self.take_in),
            ("journal_forget", self.tr("Forget the record…"), self.forget),
        ):
            if act == self.forget:
                menu.addSeparator()
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(act)
        self.setMenu(menu)

    @Slot()
    def save(self) -> None:
        """Ask for a file and write the record there."""
        name = f"{file_name(self._controller.document.name)}-{self.tr('record')}{_SUFFIX}"
        self._controller.desktop.choose_file_to_save(
            self,
            self.tr("Save the record for a colleague"),
            default_paths().documents / name,
            f"JSON (*{_SUFFIX})",
            self._save_to,
        )

    def _save_to(self, file: Path) -> None:
        controller = self._controller
        document, credentials = controller.document, controller.credentials
        named = file if file.suffix.lower() == _SUFFIX else Path(f"{file}{_SUFFIX}")

        def save() -> None:
            journal_keeping.save_journal(
                document=document, credentials=credentials, journal=controller.journal, file=named
            )

        def say(_: object) -> None:
            self._say(
                self.tr("The record was written to {file}.").format(file=named),
                to_do=self.tr(
                    "It holds no secret. Give it, with the setup's file, to whoever is to undo "
                    "the changes on another computer."
                ),
            )

        self._start(save, say)

    @Slot()
    def take_in(self) -> None:
        """Ask for a colleague's file and take over what it knows of this setup."""
        self._controller.desktop.choose_file_to_open(
            self,
            self.tr("Take in a colleague's record"),
            f"JSON (*{_SUFFIX})",
            self._take_in,
        )

    def _take_in(self, file: Path) -> None:
        controller = self._controller
        document = controller.document

        def take_over() -> TakenOver:
            return journal_keeping.take_over_journal(
                document=document, journal=controller.journal, file=file
            )

        self._start(take_over, self._on_taken_over)

    def _on_taken_over(self, over: object) -> None:
        assert isinstance(over, TakenOver)  # noqa: S101 - what the job returns
        self.renewed.emit()
        places = "; ".join(over.places)
        self._say(
            self.tr("{new} changes taken over, {known} were known already.").format(
                new=over.taken.new, known=over.taken.known
            ),
            meaning=self.tr("What was taken over: {places}.").format(places=places)
            if places
            else "",
        )

    @Slot()
    def forget(self) -> None:
        """Name what can no longer be taken back without the record, and ask."""
        controller = self._controller
        document = controller.document

        def find() -> tuple[str, ...]:
            return journal_keeping.what_forgetting_loses(
                document=document, journal=controller.journal
            )

        self._start(find, self._ask_to_forget)

    def _ask_to_forget(self, lost: object) -> None:
        assert isinstance(lost, tuple)  # noqa: S101 - what the job returns
        named = [f"– {change}" for change in lost[:_MOST_NAMED]]
        if len(lost) > _MOST_NAMED:
            more = self.tr("… and {count} more").format(count=len(lost) - _MOST_NAMED)
            named.append(more)
        consequence = self.tr(
            "{count} changes that still stand could then no longer be taken back from this "
            "computer. Nothing is changed in Canvas or Codio."
        ).format(count=len(lost))
        self.question = ask_before(
            self._forget,
            parent=self,
            question=self.tr("Forget what this setup has changed?"),
            consequence="\n".join((consequence, *named)),
            keep=self.tr("Keep the record"),
            destroy=self.tr("Forget it"),
        )

    @Slot()
    def _forget(self) -> None:
        controller = self._controller
        document = controller.document

        def forget() -> None:
            journal_keeping.forget_journal(document=document, journal=controller.journal)

        def say(_: object) -> None:
            self.renewed.emit()
            self._say(
                self.tr("The record is forgotten."),
                meaning=self.tr("What this setup changed until now stays as it is."),
            )

        self._start(forget, say)

    def _start(self, work: Callable[[], object], then: Callable[[object], None]) -> None:
        """Do something with the record in the background, one thing at a time."""

        def done(_cancellation: Cancellation) -> object:
            return work()

        job = Job(done)
        job.succeeded.connect(then)
        job.failed.connect(self._say_failure)
        job.finished.connect(self._on_finished)
        self.setEnabled(False)
        self._controller.jobs.start(job, lane=Lane.DISK)

    @Slot()
    def _on_finished(self) -> None:
        self.setEnabled(True)
        self.told.emit()

    @Slot(object)
    def _say_failure(self, error: Exception) -> None:
        self._controller.message.emit(refusal_in_words(error))

    def _say(self, what: str, *, meaning: str = "", to_do: str = "") -> None:
        told = Message(kind=MessageKind.SUCCESS, what=what, meaning=meaning, to_do=to_do)
        self._controller.message.emit(told)
