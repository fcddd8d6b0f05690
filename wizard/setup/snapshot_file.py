"""A snapshot as a file: what was read, with the setup it was read for, to check it elsewhere.

The file holds no secret. A support person gets the same findings from it without a network.
"""

import re
from collections.abc import Iterable

import msgspec

from wizard.redact import MASK, RUN, clip
from wizard.secret import Secret
from wizard.setup.document import VERSION as SETUP_VERSION
from wizard.setup.document import SetupDocument
from wizard.setup.redaction import with_pseudonyms, with_texts_changed
from wizard.setup.snapshot import Snapshot
from wizard.store.json_files import (
    JsonFileError,
    VersionTooNewError,
    WrongFormatError,
    as_utf8,
    decode_json,
    require_head,
    require_version,
)
from wizard.version import PROGRAM_VERSION

FORMAT = "codio-canvas-wizard/snapshot"
VERSION = 1

MOST_BYTES = 256 * 1024 * 1024
"""Of a course with 2,000 assignments and as many people it has a few millions."""

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
        program_version=PROGRAM_VERSION,
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
        content = as_utf8(data, MOST_BYTES)
        require_head(content, FORMAT, VERSION)
        setup = decode_json(content, _Head).setup
    except VersionTooNewError as error:
        raise _too_new("snapshot file", error, VERSION) from error
    except WrongFormatError as error:
        message = f"This is not a snapshot file: its format is {error.found}, not {FORMAT!r}."
        raise SnapshotFileError(message) from error
    except JsonFileError as error:
        message = f"This is not a snapshot file: {error}"
        raise SnapshotFileError(message) from error
    try:
        require_version(setup.version, SETUP_VERSION)
        return decode_json(content, SnapshotFile)
    except VersionTooNewError as error:
        raise _too_new("setup in this snapshot file", error, SETUP_VERSION) from error
    except JsonFileError as error:
        message = f"The snapshot file is damaged: {error}"
        raise SnapshotFileError(message) from error


class _SetupHead(msgspec.Struct, frozen=True):
    version: object = msgspec.UNSET


class _Head(msgspec.Struct):
    setup: _SetupHead = _SetupHead()


def _too_new(what: str, error: VersionTooNewError, known: int) -> SnapshotFileError:
    return SnapshotFileError(
        f"The {what} has version {clip(str(error.found), 40)}; this program reads up to {known}. "
        "Install the newer program to read it."
    )
