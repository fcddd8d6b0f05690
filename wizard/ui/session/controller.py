"""The one place that changes: the open setup, what was read for it, and what the checks found."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime

import msgspec
from PySide6.QtCore import QObject, Signal

from wizard.findings import all_good
from wizard.http.cancellation import Cancellation
from wizard.setup import freshness
from wizard.setup.checks.dependencies import InputDigests, steps_of_secret
from wizard.setup.connections import Credentials
from wizard.setup.document import (
    SetupDocument,
    new_document,
    with_valid_confirmations,
)
from wizard.setup.document_edits import with_part, with_passed_over
from wizard.setup.next_term import with_course_read
from wizard.setup.snapshot import Section, Snapshot
from wizard.setup.steps import Step, StepResult, StepState, next_step, step_state
from wizard.store.errors import StoreError
from wizard.store.journal import Journal
from wizard.store.secrets import SecretName
from wizard.ui.background.jobs import Job, JobRunner, Lane
from wizard.ui.desktop import Desktop
from wizard.ui.messages import of_error, of_findings, of_unsaved
from wizard.ui.session.check_runner import Checked, CheckRunner
from wizard.ui.session.engine import Operations, reader_of
from wizard.ui.session.host_consent import HostConsent
from wizard.ui.session.open_secrets import OpenSecrets
from wizard.ui.session.secret_storage import SecretStorage
from wizard.ui.session.setup_storage import SetupStorage
from wizard.ui.session.spoken_words import SpokenWords
from wizard.ui.session.summaries import summary_of


class SetupController(QObject):
    """Holds the immutable document and lets pages replace it; runs reads and checks in jobs.

    Signals: `document_changed()` after each edit; `snapshot_changed()` after something was read;
    `results_changed()` after a check, or when its result went stale; `step_changed(Step)`
    when another page is to be shown; `busy_changed()` when a check starts or ends;
    `waited(Waiting)` while a service makes a check wait; `message(Message | None)` for the strip;
    `secrets_changed()` when the credentials came from the keyring or were put there;
    `opened()` when a setup is open and its secrets have been fetched, or the keyring lets people
    wait too long for them; `secrets_came()` when some came after that.
    """

    document_changed = Signal()
    snapshot_changed = Signal()
    results_changed = Signal()
    step_changed = Signal(object)
    busy_changed = Signal()
    waited = Signal(object)
    message = Signal(object)
    secrets_changed = Signal()
    opened = Signal()
    secrets_came = Signal()

    def __init__(
        self,
        *,
        operations: Operations,
        storage: SetupStorage,
        secrets: SecretStorage,
        hosts: HostConsent,
        journal: Journal,
        desktop: Desktop,
        jobs: JobRunner,
        now: Callable[[], datetime],
        person: str,
        parent: QObject | None = None,
    ) -> None:
        """`person` is who confirms what no API can read; `now` gives the time in UTC."""
        super().__init__(parent)
        self.storage = storage
        self.secrets = secrets
        self.hosts = hosts
        self.journal = journal
        self.desktop = desktop
        self.jobs = jobs
        self.now = now
        self.operations = operations
        self.words = SpokenWords(self, person=person)
        self._document = SetupDocument()
        self._secrets = OpenSecrets(secrets, lambda: self._document, self)
        self._snapshot = Snapshot()
        self._results: dict[Step, StepResult] = {}
        self._inputs = InputDigests()
        self._runner = CheckRunner(operations, jobs, self)
        self._return_to: Step | None = None
        self._runner.checked.connect(self._on_checked)
        self._runner.failed.connect(lambda error: self.message.emit(of_error(error)))
        self._runner.busy_changed.connect(self.busy_changed)
        self._runner.waited.connect(self.waited)
        for each in (storage, secrets, hosts):
            each.failed.connect(lambda error: self.message.emit(of_unsaved(error)))
        secrets.kept.connect(self.secrets_changed)
        self._secrets.changed.connect(self.secrets_changed)
        self._secrets.changed.connect(self.document_changed)
        self._secrets.opened.connect(self.opened)
        self._secrets.came.connect(self.secrets_came)
        self._secrets.message.connect(self.message)

    @property
    def document(self) -> SetupDocument:
        """The setup as it is now."""
        return self._document

    @property
    def credentials(self) -> Credentials:
        """The secrets of the setup as far as they are known, and which hosts may have them."""
        return msgspec.structs.replace(self._secrets.known, allowed_hosts=self.hosts.allowed)

    @property
    def snapshot(self) -> Snapshot:
        """What was last read."""
        return self._snapshot

    @property
    def results(self) -> Mapping[Step, StepResult]:
        """What the checks found, stale results included."""
        return self._results

    @property
    def step(self) -> Step:
        """The step whose page is shown."""
        return self._document.step

    @property
    def checking(self) -> Step | None:
        """The step being checked."""
        return self._runner.checking

    @property
    def is_opening(self) -> bool:
        """Whether the secrets of the setup just opened are still being fetched."""
        return self._secrets.is_opening

    @property
    def has_setup(self) -> bool:
        """Whether a setup is open."""
        return bool(self._document.name)

    def inputs_of(self, step: Step) -> str:
        """Return the digest of what a step's checks depend on in the document."""
        return self._inputs.of(self._document, step)

    def current_result(self, step: Step) -> StepResult | None:
        """Return what a step's checks found, if nothing they depend on has changed since."""
        result = self._results.get(step)
        return result if result is not None and result.inputs == self.inputs_of(step) else None

    def state_of(self, step: Step) -> StepState:
        """Return the state of a step for the rail and the footer."""
        return step_state(
            step,
            inputs=self.inputs_of(step),
            result=self._results.get(step),
            passed_over=self._document.passed_over,
            checking=self._runner.checking,
        )

    # --- setups -------------------------------------------------------------------------------

    def open(self, document: SetupDocument) -> None:
        """Replace the open setup by another and show the page where it was left.

        Nothing changes where the new one cannot be held. Raises StoreError, SetupInUseError
        among them.
        """
        self.storage.hold(document)
        self.cancel_check()
        self.jobs.cancel_reads()
        self._keep_secrets()
        self.hosts.open(document)
        self._document = document
        self._snapshot = Snapshot()
        self._results = {}
        self._return_to = None
        self._secrets.open(document)
        self._save_soon()
        self.storage.save_at_once()
        self.message.emit(None)
        self.document_changed.emit()
        self.snapshot_changed.emit()
        self.step_changed.emit(self.step)

    def rename_setup(self, name: str, new_name: str) -> None:
        """Rename a saved setup, which may be the open one. Raises StoreError."""
        self.storage.rename(name, new_name)
        if name == self._document.name:
            self.edit(lambda document: msgspec.structs.replace(document, name=new_name))

    def give_own_id(self) -> None:
        """Give the open setup an id that no other has; the old one's journal stays as it is.

        Raises StoreError.
        """
        before = self._document
        after = msgspec.structs.replace(before, id=new_document(before.name).id)
        self.storage.rekey(before, after)
        self.edit(lambda _: after)
        self.hosts.rekey(after)
        self.storage.save_at_once()

    def delete_setup(self, name: str) -> None:
        """Delete a saved setup; if it is the open one, none is open then. Raises StoreError."""
        self.storage.delete(name)
        if name == self._document.name:
            # Nothing of it must be kept by what opens the next one.
            self._document = SetupDocument()
            self._secrets.forget()
            self.open(SetupDocument())

    def keep_everything(self) -> bool:
        """Save what is pending and the secrets. False where it could not be saved."""
        self._keep_secrets()
        try:
            self.storage.save_now()
        except StoreError as error:
            self.message.emit(of_unsaved(error))
            return False
        return True

    def close(self) -> None:
        """Save everything and let other windows have the setup, before the window goes."""
        self.keep_everything()
        self.secrets.hurry()
        self.storage.release()

    # --- edits --------------------------------------------------------------------------------

    def edit(self, change: Callable[[SetupDocument], SetupDocument]) -> None:
        """Replace the document by `change` of it; nothing happens where that is equal."""
        before = self._document
        if (after := with_valid_confirmations(before, change(before))) == before:
            return
        self._document = after
        self._forget_sections(freshness.outdated_sections(before, after))
        self._save_soon()
        self.document_changed.emit()

    def edit_part(self, part: str, **values: object) -> None:
        """Set fields of one part of the document: `edit_part("canvas", address="https://…")`."""
        self.edit(lambda document: with_part(document, part, values))

    def type_part(self, part: str, **values: object) -> None:
        """Set fields that a person typed: the hosts in them are of their own naming."""
        before = self._document
        self.edit_part(part, **values)
        self.hosts.typed(before, self._document)

    def set_secret(self, name: SecretName, value: str) -> None:
        """Take a secret as typed; it reaches the keyring when a check uses it or at the end."""
        if not self._secrets.put(name, value):
            return
        self._forget_sections(freshness.sections_of_secret(name))
        for step in steps_of_secret(name) & self._results.keys():
            self._results[step] = msgspec.structs.replace(self._results[step], inputs="")
            self.results_changed.emit()
        self.document_changed.emit()

    # --- moving -------------------------------------------------------------------------------

    def visit(self, step: Step) -> None:
        """Show a page for one edit: its Continue leads back to the page shown now."""
        self.go_to(step, return_to=self.step)

    def go_to(self, step: Step, *, return_to: Step | None = None) -> None:
        """Show the page of a step. A running check is cancelled; no input is lost."""
        if step is self.step:
            return
        self._return_to = return_to
        self.cancel_check()
        self.message.emit(None)
        self.edit(lambda document: msgspec.structs.replace(document, step=step))
        self.storage.save_at_once()
        self.step_changed.emit(step)

    @property
    def return_to(self) -> Step | None:
        """The page that asked for this visit, to which Continue leads back; usually None."""
        return self._return_to

    def following(self, step: Step) -> Step | None:
        """Return the step to which Continue leads from this one."""
        return self._return_to or next_step(step)

    def pass_over(self, step: Step) -> None:
        """Go on although the step's checks are red; the report will say so."""
        self.edit(lambda document: with_passed_over(document, step))
        self._go_on_from(step)

    # --- checking -----------------------------------------------------------------------------

    def check(self, step: Step, *, advance: bool = False) -> None:
        """Read what the step's checks need, then run them.

        With `advance` the next page is shown if everything is good and nothing was touched
        meanwhile.
        """
        self._keep_secrets()
        self.hosts.ask_again(lambda: self.check(step, advance=advance))
        self._start_check(step, self.operations.sections_for(step, self._snapshot), advance=advance)

    def recheck(self, step: Step) -> None:
        """Run the step's checks on what was read before, without asking any service."""
        self._start_check(step, (), advance=False)

    def cancel_check(self) -> None:
        """Stop the running check; the page is the administrator's again at once."""
        self._runner.cancel()

    def read(self, sections: Collection[Section]) -> Job:
        """Read sections for the lists of a page, without running checks."""
        job = Job(self._reader(sections))
        job.succeeded.connect(lambda snapshot: self.adopt(snapshot, sections))
        job.failed.connect(lambda error: self.message.emit(of_error(error)))
        key = "read-" + "-".join(sorted(section.value for section in sections))
        return self.jobs.start(job, lane=Lane.READ, key=key)

    def adopt(self, snapshot: Snapshot, sections: Collection[Section] = frozenset(Section)) -> None:
        """Take sections that a job has read into the snapshot of the open setup."""
        course = self._snapshot.codio_course
        self._snapshot = freshness.merged(self._snapshot, snapshot, sections)
        if self._snapshot.codio_course is not course:
            self.edit(lambda document: with_course_read(document, self._snapshot.codio_course))
        self.snapshot_changed.emit()

    def adopt_results(self, results: Mapping[Step, StepResult]) -> None:
        """Take the results of checks that a page has run in a job of its own."""
        self._results.update(results)
        self.results_changed.emit()

    def _reader(self, sections: Collection[Section]) -> Callable[[Cancellation], Snapshot]:
        """Return the work of reading sections for the setup as it is now."""
        return reader_of(
            self.operations,
            self.journal,
            document=self._document,
            credentials=self.credentials,
            previous=self._snapshot,
            sections=sections,
        )

    def _start_check(self, step: Step, sections: tuple[Section, ...], *, advance: bool) -> None:
        self.message.emit(None)
        read = self._reader(sections)
        self._runner.start(step, self._document, sections, read, advance=advance)

    def _on_checked(self, checked: Checked) -> None:
        result = checked.result
        self.hosts.is_done()
        self._results[result.step] = result
        outdated = freshness.outdated_sections(checked.document, self._document)
        self.adopt(checked.snapshot, set(checked.sections) - outdated)
        self.results_changed.emit()
        untouched = result.inputs == self.inputs_of(result.step)
        if untouched and self.step is result.step:
            if checked.advance and all_good(result.findings):
                self._go_on_from(result.step)
            else:
                self.message.emit(of_findings(result.findings))

    def _go_on_from(self, step: Step) -> None:
        if following := self.following(step):
            self.go_to(following)

    def _forget_sections(self, sections: Collection[Section]) -> None:
        if sections:
            self._snapshot = freshness.without(self._snapshot, sections)
            self.snapshot_changed.emit()

    def _save_soon(self) -> None:
        self.storage.save_soon(self._document, summary_of(self._document, self._snapshot))

    def _keep_secrets(self) -> None:
        if self.has_setup:
            self._secrets.keep(self._document)
            self.hosts.keep(self._document)
