"""What the window asks of the engine: `wizard.setup.operations` is what answers it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Protocol

from wizard.http.cancellation import Cancellation
from wizard.setup.changes.apply import ApplyResult
from wizard.setup.changes.journal_facts import with_memory
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.setup.snapshot import Section, Snapshot
from wizard.setup.steps import Step, StepResult
from wizard.store.journal import Journal


class Operations(Protocol):
    """What the controller asks of the engine; `wizard.setup.operations` is the real one."""

    def sections_for(self, step: Step, snapshot: Snapshot) -> tuple[Section, ...]:
        """Return the sections that the checks of a step need read anew."""
        ...

    def read_sections(
        self,
        *,
        document: SetupDocument,
        credentials: Credentials,
        sections: Collection[Section],
        previous: Snapshot,
        cancellation: Cancellation,
    ) -> Snapshot:
        """Read sections afresh."""
        ...

    def check_step(self, *, step: Step, document: SetupDocument, snapshot: Snapshot) -> StepResult:
        """Run the checks of a step."""
        ...

    def create_canvas_course(
        self,
        *,
        document: SetupDocument,
        credentials: Credentials,
        journal: Journal,
        cancellation: Cancellation,
        account_id: int,
        name: str,
    ) -> ApplyResult:
        """Create a Canvas course."""
        ...


def reader_of(
    operations: Operations,
    journal: Journal,
    *,
    document: SetupDocument,
    credentials: Credentials,
    previous: Snapshot,
    sections: Collection[Section],
) -> Callable[[Cancellation], Snapshot]:
    """Return the work of reading sections; without any, only the journal is asked."""

    def read(cancellation: Cancellation) -> Snapshot:
        known = with_memory(previous, journal, document)
        if not sections:
            return known
        snapshot = operations.read_sections(
            document=document,
            credentials=credentials,
            sections=sections,
            previous=known,
            cancellation=cancellation,
        )
        return with_memory(snapshot, journal, document)

    return read
