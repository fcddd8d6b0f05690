"""Where the wizard keeps its files on this computer."""

import os
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
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, _OWNER_ONLY_FILE))
    return file


def write_whole_file(file: Path, content: bytes) -> None:
    """Put the content into the file so that a reader sees the old or the new one, never a part.

    Raises OSError where the folder cannot be written.
    """
    partial = file.with_name(f".{file.name}.{os.getpid()}.partial")
    try:
        with partial.open("wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(file)
    finally:
        partial.unlink(missing_ok=True)


def write_private_file(file: Path, content: bytes) -> None:
    """Put the content into a file as `write_whole_file` does, readable by its owner alone."""
    partial = file.with_name(f".{file.name}.{os.getpid()}.private")
    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY_FILE)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        partial.replace(file)
    finally:
        partial.unlink(missing_ok=True)
