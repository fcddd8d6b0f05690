"""Which hosts may have the secrets of the open setup, by the word of the person at the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from wizard.http.cancellation import Cancellation
from wizard.setup.connections import endpoints_of
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.secret_hosts import SecretHost, SecretHostError, secret_hosts
from wizard.store.allowed_hosts import AllowedHosts
from wizard.ui.background.jobs import Job, JobRunner, Lane


class HostConsent(QObject):
    """Remembers what was agreed to, and asks where a job was refused because nobody has agreed.

    An address that was typed counts as named by that person; one that came with a file, or with a
    saved setup, does not.

    Signals: `asked(tuple[SecretHost, ...])` when a person is to be asked; `agreed()` when they
    agreed, so that what was refused can be done; `failed(error)` when that could not be kept.
    """

    asked = Signal(object)
    agreed = Signal()
    failed = Signal(object)

    def __init__(self, store: AllowedHosts, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._jobs = jobs
        self._key = ""
        self._allowed: frozenset[SecretHost] = frozenset()
        self._declined: frozenset[SecretHost] = frozenset()
        self._again: Callable[[], None] | None = None
        jobs.failed.connect(self._on_failed)

    @property
    def allowed(self) -> frozenset[SecretHost]:
        """The hosts that may have the secrets of the open setup."""
        return self._allowed

    def open(self, document: SetupDocument) -> None:
        """Begin with what was agreed to for another setup. Raises StoreError."""
        self._key = journal_key(document)
        self._declined, self._again = frozenset(), None
        kept = self._store.of(self._key) if self._key else frozenset()
        self._allowed = frozenset(
            each for each in _hosts_in(document) if (each.secret.value, each.host) in kept
        )

    def rekey(self, document: SetupDocument) -> None:
        """Keep what was agreed to under the key that the setup has now."""
        self._key = journal_key(document)
        self.keep(document)

    def typed(self, before: SetupDocument, after: SetupDocument) -> None:
        """Note that a person typed the addresses that an edit has changed."""
        self._allowed |= _hosts_in(after) - _hosts_in(before)

    def agree(self, hosts: Iterable[SecretHost]) -> None:
        """Take a person's word that these hosts may have these secrets, and remember it."""
        agreed = frozenset(hosts)
        self._allowed |= agreed
        self._declined -= agreed
        self._keep(agreed)
        if (again := self._again) is not None:
            again()
        self.agreed.emit()

    def decline(self, hosts: Iterable[SecretHost]) -> None:
        """Ask no more about these hosts until the person wants something of them again."""
        self._declined |= frozenset(hosts)

    def ask_again(self, again: Callable[[], None]) -> None:
        """Ask about everything that is refused from now on: the person wants it done.

        `again` begins it anew once they have agreed.
        """
        self._declined = frozenset()
        self._again = again

    def is_done(self) -> None:
        """Begin nothing anew: what the person wanted was not refused."""
        self._again = None

    def keep(self, document: SetupDocument) -> None:
        """Remember which hosts of the setup as it stands now may have its secrets."""
        self._keep(self._allowed & _hosts_in(document))

    def _keep(self, hosts: frozenset[SecretHost]) -> None:
        key, allowed = self._key, [(each.secret.value, each.host) for each in hosts]
        if not key or not allowed:
            return

        def write(_cancellation: Cancellation) -> None:
            self._store.allow(key, allowed)

        job = Job(write)
        job.failed.connect(self.failed)
        self._jobs.start(job, lane=Lane.DISK)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, SecretHostError) and not self._declined >= set(error.refused):
            self.asked.emit(error.refused)


def _hosts_in(document: SetupDocument) -> frozenset[SecretHost]:
    """Say which hosts get secrets; none while an address of the document cannot be one."""
    try:
        return secret_hosts(document, endpoints_of(document))
    except ValueError:
        return frozenset()
