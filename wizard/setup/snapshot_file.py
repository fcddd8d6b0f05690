"""A snapshot as a file: what was read, with the setup it was read for, to check it elsewhere.

The file holds no secret. A support person gets the same findings from it without a network.
"""

import re
from collections.abc import Iterable

import msgspec

from wizard.redact import MASK, RUN
from wizard.secret import Secret
from wizard.setup.document import VERSION as SETUP_VERSION
from wizard.setup.document import SetupDocument
from wizard.setup.redaction import with_pseudonyms, with_texts_changed
from wizard.setup.snapshot import Snapshot
from wizard.version import program_version

FORMAT = "codio-canvas-wizard/snapshot"
VERSION = 1

_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
_SESSION_IN_URL = re.compile(
    r"((?:[?&]|%3F|%26)(?:session_token|verifier|access_token|token|sf_verifier|oauth_signature)"
    r"(?:=|%3D))[^&\s\"'<>#]+",
    re.IGNORECASE,
)


class SnapshotFileError(Exception):
    """The bytes are no snapshot file that can be read; the message says what is wrong and where."""


class SnapshotFile(msgspec.Struct, frozen=True, kw_only=True):
    """What a snapshot file holds. `saved_at` is a UTC time in ISO 8601."""

    format: str = FORMAT
    version: int = VERSION
    program_version: str = ""
    saved_at: str = ""
    people_redacted: bool = False
    setup: SetupDocument
    snapshot: Snapshot


def keep_snapshot(
    *,
    document: SetupDocument,
    snapshot: Snapshot,
    secrets: Iterable[Secret | None],
    saved_at: str,
) -> SnapshotFile:
    """Put together what is saved: without secrets, sessions, and the texts of descriptions.

    The values of `secrets` are masked wherever they stand, say in a custom field of the app.
    What a file is decoded to is what it was made from, so both give the same findings.
    """
    for secret in secrets:
        if secret:
            RUN.register(secret)

    def masked(text: str) -> str:
        return _SESSION_IN_URL.sub(rf"\g<1>{MASK}", RUN.mask(text))

    return SnapshotFile(
        program_version=program_version(),
        saved_at=saved_at,
        setup=with_texts_changed(document, masked),
        snapshot=with_texts_changed(snapshot, masked, emptied=frozenset({"description"})),
    )


def redact_people(file: SnapshotFile) -> SnapshotFile:
    """Return the file with every person under a pseudonym, the same one wherever they stand."""
    setup, snapshot = with_pseudonyms((file.setup, file.snapshot))
    return msgspec.structs.replace(file, people_redacted=True, setup=setup, snapshot=snapshot)


def encode_snapshot_file(file: SnapshotFile) -> bytes:
    """Write a snapshot file as indented JSON; the same contents always give the same bytes."""
    return msgspec.json.format(msgspec.json.encode(file, order="deterministic"), indent=2)


def decode_snapshot_file(data: bytes) -> SnapshotFile:
    """Read a snapshot file. Raises SnapshotFileError with the place of what is wrong."""
    try:
        head = msgspec.json.decode(data, type=_Head)
    except _UNREADABLE as error:
        message = f"This is not a snapshot file: {error}"
        raise SnapshotFileError(message) from error
    if head.format != FORMAT:
        message = f"This is not a snapshot file: its format is {head.format!r}, not {FORMAT!r}."
        raise SnapshotFileError(message)
    _require_known_version("snapshot file", head.version, VERSION)
    _require_known_version("setup in this snapshot file", head.setup.version, SETUP_VERSION)
    try:
        return msgspec.json.decode(data, type=SnapshotFile)
    except _UNREADABLE as error:
        message = f"The snapshot file is damaged: {error}"
        raise SnapshotFileError(message) from error


class _SetupHead(msgspec.Struct, frozen=True):
    version: int = 0


class _Head(msgspec.Struct):
    format: str = ""
    version: int = 0
    setup: _SetupHead = _SetupHead()


def _require_known_version(what: str, found: int, known: int) -> None:
    if found > known:
        message = (
            f"The {what} has version {found}; this program reads up to {known}. "
            "Install the newer program to read it."
        )
        raise SnapshotFileError(message)
