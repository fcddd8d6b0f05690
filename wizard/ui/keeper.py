"""Keeps setups and secrets: autosave, open, copy, rename, delete; all disk work in jobs."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from wizard.http.control import Control
from wizard.http.secret import Secret
from wizard.setup.connections import Credentials, secret_keys
from wizard.setup.document import SetupDocument, decode, encode
from wizard.setup.snapshot import CanvasCourse, CodioCourseFacts, Snapshot
from wizard.store.secrets import SecretName, SecretStore, service_name
from wizard.store.setups import SetupStore, SetupSummary
from wizard.ui.jobs import Job, JobRunner, Lane

AUTOSAVE_MS = 600

_Keys = Mapping[SecretName, tuple[str, str]]


class SetupKeeper(QObject):
    """Saves the open setup shortly after each edit, and its secrets when they are used.

    Signals: `failed(error)` when something could not be saved; `secrets_read(Credentials)`;
    `secrets_kept()` after secrets were written, when `where_kept` may say something new.
    """

    failed = Signal(object)
    secrets_read = Signal(object)
    secrets_kept = Signal()

    def __init__(
        self,
        *,
        setups: SetupStore,
        secrets: SecretStore,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._setups = setups
        self._secrets = secrets
        self._jobs = jobs
        self._pending: tuple[SetupDocument, dict[str, str]] | None = None
        self._where_kept = ""
        self._kept: dict[tuple[str, str], Secret] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self._save_in_background)

    @property
    def where_kept(self) -> str:
        """Where secrets are kept, in words; empty until the first of them was read or written."""
        return self._where_kept

    def setups(self) -> tuple[SetupSummary, ...]:
        """Return the saved setups, the one saved last first."""
        return self._setups.list()

    def exists(self, name: str) -> bool:
        """Tell whether a setup of this name is saved."""
        return self._setups.exists(name)

    def load(self, name: str) -> SetupDocument:
        """Read a saved setup. Raises StoreError and DocumentError."""
        document = decode(self._setups.load(name))
        return msgspec.structs.replace(document, name=name)

    def save_soon(self, document: SetupDocument, summary: dict[str, str]) -> None:
        """Save the document once edits pause."""
        if document.name:
            self._pending = (document, summary)
            self._timer.start()

    def save_now(self) -> None:
        """Save what is pending before going on. Raises StoreError."""
        self._timer.stop()
        if self._pending is not None:
            document, summary = self._pending
            self._pending = None
            self._setups.save(document.name, encode(document), summary)

    def rename(self, name: str, new_name: str) -> None:
        """Give a saved setup another name. Raises StoreError."""
        self.save_now()
        self._setups.rename(name, new_name)

    def delete(self, name: str) -> None:
        """Delete a saved setup, with those of its secrets that no other setup uses.

        Raises StoreError.
        """
        keys = _keys(self.load(name))
        self._pending = None
        self._timer.stop()
        self._setups.delete(name)
        used = {
            key for summary in self._setups.list() for key in _keys(self.load(summary.name)).items()
        }
        unused = dict(item for item in keys.items() if item not in used and item[1][0])

        def forget(_control: Control) -> None:
            for secret, (host, username) in unused.items():
                self._secrets.delete(service_name(host, secret), username)

        self._kept.clear()
        self._start(Job(forget), Lane.KEYRING)

    def read_secrets(self, document: SetupDocument) -> None:
        """Fetch the secrets of a setup; `secrets_read` brings them."""

        def read(_control: Control) -> tuple[Credentials, str]:
            keys = _keys(document)
            found = {
                secret.value: Secret(value)
                for secret, (host, username) in keys.items()
                if host and (value := self._secrets.read(service_name(host, secret), username))
            }
            return Credentials(**found), self._secrets.where_kept()

        job = Job(read)
        job.succeeded.connect(self._on_secrets_read)
        job.failed.connect(self._on_reading_failed)
        self._jobs.start(job, lane=Lane.READ, key="read-secrets")

    def keep_secrets(self, document: SetupDocument, credentials: Credentials) -> None:
        """Write the secrets of a setup that are known and not kept yet."""
        values: dict[tuple[str, str], Secret] = {}
        for secret, (host, username) in _keys(document).items():
            value: Secret | None = getattr(credentials, secret.value)
            place = service_name(host, secret), username
            if value and host and username and self._kept.get(place) != value:
                values[place] = value
        if not values:
            return
        self._kept.update(values)

        def write(_control: Control) -> str:
            for (service, username), value in values.items():
                self._secrets.write(service, username, value.reveal())
            return self._secrets.where_kept()

        job = Job(write)
        job.succeeded.connect(self._on_secrets_kept)
        self._start(job, Lane.KEYRING)

    def _save_in_background(self) -> None:
        if self._pending is None:
            return
        document, summary = self._pending
        self._pending = None
        self._start(
            Job(lambda _control: self._setups.save(document.name, encode(document), summary))
        )

    def _start(self, job: Job, lane: Lane = Lane.DISK) -> None:
        job.failed.connect(self.failed)
        self._jobs.start(job, lane=lane)

    def _on_secrets_read(self, result: tuple[Credentials, str]) -> None:
        credentials, self._where_kept = result
        self.secrets_read.emit(credentials)

    def _on_reading_failed(self, error: Exception) -> None:
        self.failed.emit(error)
        self.secrets_read.emit(Credentials())

    def _on_secrets_kept(self, where_kept: str) -> None:
        self._where_kept = where_kept
        self.secrets_kept.emit()


def summary_of(document: SetupDocument, snapshot: Snapshot) -> dict[str, str]:
    """Return what the list of saved setups says about a setup."""
    summary = {"step": document.step.value, "canvas_address": document.canvas.address}
    if isinstance(snapshot.canvas_course, CanvasCourse):
        summary["canvas_course"] = snapshot.canvas_course.course.name
    if isinstance(snapshot.codio_course, CodioCourseFacts):
        summary["codio_course"] = snapshot.codio_course.course.name
    return summary


def _keys(document: SetupDocument) -> _Keys:
    """Say where the secrets are kept; nowhere while an address of the document cannot be one."""
    try:
        return secret_keys(document)
    except ValueError:
        return {}
