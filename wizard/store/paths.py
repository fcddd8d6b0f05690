"""Where the wizard keeps its files on this computer."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Self

import msgspec
from platformdirs import PlatformDirs

APPLICATION = "codio-canvas-wizard"
_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY_FILE = 0o600


class Paths(msgspec.Struct, frozen=True, kw_only=True):
    """The four folders of the wizard. Naming them creates nothing.

    data: setups and journal.  logs: log files.  state: window geometry.
    documents: where exports are offered to be saved.
    """

    data: Path
    logs: Path
    state: Path
    documents: Path

    @classmethod
    def below(cls, root: Path) -> Self:
        """Return the four folders below one root, for the demo and the tests."""
        return cls(
            data=root / "data",
            logs=root / "logs",
            state=root / "state",
            documents=root / "documents",
        )

    @property
    def database_file(self) -> Path:
        """The one SQLite file that holds setups and journal."""
        return self.data / "wizard.sqlite3"


def default_paths() -> Paths:
    """Return the folders that this platform means for a program's own files."""
    # Without appauthor=False Windows would repeat the name as a folder of its own.
    folders = PlatformDirs(APPLICATION, appauthor=False)
    return Paths(
        data=folders.user_data_path,
        logs=folders.user_log_path,
        state=folders.user_state_path,
        documents=folders.user_documents_path,
    )


def create_private_folder(folder: Path) -> Path:
    """Create the folder, readable by its owner alone, and return it.

    Parents that are missing are created with the same mode; a folder that is already there keeps
    the mode its owner gave it.
    """
    for missing in reversed([each for each in (folder, *folder.parents) if not each.exists()]):
        missing.mkdir(mode=_OWNER_ONLY_FOLDER, exist_ok=True)
    return folder


def create_private_file(file: Path) -> Path:
    """Create the file, empty and readable by its owner alone, unless it is there; return it."""
    create_private_folder(file.parent)
    with suppress(FileExistsError):
        os.close(_new_private_file(file))
    return file


def write_whole_file(file: Path, content: bytes) -> None:
    """Put the content into the file so that a reader sees the old or the new one, never a part.

    The file is its owner's alone from its first byte on: what the wizard writes has people in it.
    Raises OSError where the folder cannot be written.
    """
    partial = file.with_name(f".{file.name}.{os.getpid()}.partial")
    partial.unlink(missing_ok=True)
    try:
        with os.fdopen(_new_private_file(partial), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(file)
    finally:
        partial.unlink(missing_ok=True)


def _new_private_file(file: Path) -> int:
    """Create the file, its owner's alone whatever the umask is, and return its descriptor."""
    # Without O_BINARY Windows would write line ends of its own.
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(file, flags, _OWNER_ONLY_FILE)
    if sys.platform != "win32":
        # A umask takes bits away from the mode above, the owner's own among them.
        os.fchmod(descriptor, _OWNER_ONLY_FILE)
    return descriptor
