"""What is not on the disk yet: the newest state of the open setup, written one at a time."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from wizard.setup.document import SetupDocument, encode, journal_key
from wizard.store.setups import SetupStore


class _Unsaved(msgspec.Struct, frozen=True, kw_only=True):
    document: SetupDocument
    summary: dict[str, str]


class UnsavedSetup:
    """Holds the newest document until it is saved.

    A background job does not carry a document: it writes whatever is newest when its turn comes.
    So nothing older can follow something newer, and a setup that was deleted or renamed meanwhile
    does not come back.
    """

    def __init__(self, setups: SetupStore) -> None:
        self._setups = setups
        self._newest: deque[_Unsaved] = deque(maxlen=1)
        self._failed: _Unsaved | None = None
        self._writing = threading.Lock()

    def put(self, document: SetupDocument, summary: dict[str, str]) -> None:
        """Take a newer document. Never waits for the disk."""
        self._newest.append(_Unsaved(document=document, summary=summary))

    def save(self) -> None:
        """Write what is newest, if anything is unsaved; any thread may ask.

        What could not be written is tried again the next time. Raises StoreError.
        """
        with self._writing:
            unsaved = self._newest.pop() if self._newest else self._failed
            if unsaved is None:
                return
            self._failed = unsaved
            document = unsaved.document
            self._setups.save(
                document.name, encode(document), unsaved.summary, key=journal_key(document)
            )
            self._failed = None

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Let nothing be written while the block runs; a write under way ends first."""
        with self._writing:
            yield

    def drop(self, name: str) -> None:
        """Forget what is unsaved of a setup. For a block in which writing is paused."""
        if self._newest and self._newest[0].document.name == name:
            self._newest.clear()
        if self._failed is not None and self._failed.document.name == name:
            self._failed = None
