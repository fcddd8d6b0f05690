"""Reads for a plan and the checks: everything, or some of it beside what is known already."""

from collections.abc import Callable, Collection

import msgspec

from wizard.http.cancellation import Cancellation
from wizard.setup.changes.journal_facts import changed_in_codio, with_memory
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.setup.reading.codio_settings import SettingsReading
from wizard.setup.reading.due import wanted_sections
from wizard.setup.reading.patience import USUAL, Patience
from wizard.setup.reading.sections import read_sections
from wizard.setup.snapshot import Section, Snapshot
from wizard.store.journal import Journal


def read_everything(
    *,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    cancellation: Cancellation,
    on_section: Callable[[Section], None] | None = None,
    thorough: bool = False,
    patience: Patience = USUAL,
    settings: SettingsReading = SettingsReading(),  # noqa: B008 - it cannot be changed
    on_awaiting: Callable[[Snapshot], None] = lambda _: None,
) -> Snapshot:
    """Read every section, with what the journal remembers. Raises as `read_sections` does.

    `thorough` reads the settings of each Codio assignment and samples of grades as well, about
    ten seconds for fifty assignments. `patience` says how long it may take, `settings` how those
    of Codio are read; `on_awaiting` is that of `read_sections`.
    """
    return read_again(
        sections=wanted_sections(document, thorough=thorough),
        known=Snapshot(),
        document=document,
        credentials=credentials,
        journal=journal,
        cancellation=cancellation,
        on_section=on_section,
        patience=patience,
        settings=settings,
        on_awaiting=on_awaiting,
    )


def read_again(
    *,
    sections: Collection[Section],
    known: Snapshot,
    document: SetupDocument,
    credentials: Credentials,
    journal: Journal,
    cancellation: Cancellation,
    on_section: Callable[[Section], None] | None = None,
    patience: Patience = USUAL,
    settings: SettingsReading = SettingsReading(),  # noqa: B008 - it cannot be changed
    on_awaiting: Callable[[Snapshot], None] = lambda _: None,
) -> Snapshot:
    """Read some sections anew, keep the others as they are known, and what the journal remembers.

    Raises as `read_sections` does.
    """
    changed_at = changed_in_codio(journal, document) if settings.most_requests is not None else {}
    snapshot = read_sections(
        document=document,
        credentials=credentials,
        sections=sections,
        previous=with_memory(known, journal, document),
        cancellation=cancellation,
        on_section=on_section,
        patience=patience,
        settings=msgspec.structs.replace(settings, changed_at=changed_at),
        on_awaiting=lambda read: on_awaiting(with_memory(read, journal, document)),
    )
    # Only what was read tells whether it is the very course that the journal knows.
    return with_memory(snapshot, journal, document)
