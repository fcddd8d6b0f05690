"""A database file that is full, read-only, damaged, cut off, older, newer, or far away."""

import errno
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from wizard.store import database_file
from wizard.store.database import MIGRATIONS, Database
from wizard.store.database_file import create_database_file, explained, require_sound
from wizard.store.errors import (
    DatabaseBusyError,
    DatabaseDamagedError,
    DatabaseFullError,
    DatabaseReadOnlyError,
    DatabaseUnusableError,
    JournalDamagedError,
)
from wizard.store.file_systems import is_network_type, is_on_network, is_unc, type_of
from wizard.store.journal import Journal, decoded
from wizard.store.setups import SetupStore
from wizard.store.verifications import Verification, Verifications

PAGE = 4096


@pytest.fixture
def filled(paths):
    """A database with a setup and a long journal, whose connections are closed."""
    database = Database(paths.database_file)
    SetupStore(paths, database).save("Algebra", b"{}", {})
    journal = Journal(database)
    run = journal.open_run("Algebra", "apply", b"{}")
    for number in range(60):
        journal.finish(journal.begin(run, number, b"x" * 900, None), "done")
    database.close()
    return paths


def overwrite(file: Path, at: int, content: bytes) -> None:
    with file.open("r+b") as stream:
        stream.seek(at)
        stream.write(content)


# --- damage -----------------------------------------------------------------------------------


def test_damage_in_the_middle_is_found_at_opening(filled):
    pages = filled.database_file.stat().st_size // PAGE
    for page in range(3, pages):
        overwrite(filled.database_file, page * PAGE, b"\xa5" * 64)
    before = filled.database_file.read_bytes()

    with pytest.raises(DatabaseDamagedError, match=r"is damaged.*Put a copy of it in its place"):
        Database(filled.database_file).select("SELECT 1")

    assert filled.database_file.read_bytes() == before


def test_a_file_that_was_cut_off_is_found_at_opening(filled):
    os.truncate(filled.database_file, filled.database_file.stat().st_size // 2)

    with pytest.raises(DatabaseDamagedError):
        Database(filled.database_file).select("SELECT 1")


def test_a_file_of_no_length_is_no_new_one(filled):
    os.truncate(filled.database_file, 0)

    with pytest.raises(DatabaseDamagedError, match="it is empty"):
        Database(filled.database_file).select("SELECT 1")

    assert filled.database_file.stat().st_size == 0


def test_a_new_file_is_never_seen_without_content(paths):
    create_database_file(paths.database_file)

    assert paths.database_file.stat().st_size >= PAGE
    assert [each.name for each in paths.data.iterdir()] == ["wizard.sqlite3"]


def test_where_a_file_cannot_be_linked_it_is_moved(paths, monkeypatch):
    def refuse(*_):
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    database = Database(paths.database_file)

    assert database.select("SELECT 1")[0][0] == 1
    database.close()


def test_the_file_is_looked_through_once_in_a_run(filled, monkeypatch):
    looks = []
    plain = database_file.require_sound
    monkeypatch.setattr(
        "wizard.store.database.require_sound", lambda *given: (looks.append(1), plain(*given))
    )
    database = Database(filled.database_file)
    for _ in range(3):
        database.select("SELECT 1")
        database.close()

    assert looks == [1]


def test_looking_through_a_big_file_ends_in_time(filled, monkeypatch):
    """With no time at all, and a look at the clock at every step, it is broken off, and used."""
    monkeypatch.setattr(database_file, "MOST_CHECK_SECONDS", -1.0)
    monkeypatch.setattr(database_file, "_STEPS_BETWEEN_LOOKS", 1)
    asked = []

    class Watched(sqlite3.Connection):
        def set_progress_handler(self, handler, steps):
            if handler is not None:
                super().set_progress_handler(lambda: asked.append(1) or handler(), steps)
            else:
                super().set_progress_handler(None, steps)

    with closing(sqlite3.connect(filled.database_file, factory=Watched)) as connection:
        require_sound(connection, filled.database_file)
        count = connection.execute("SELECT count(*) FROM journal_entries").fetchone()[0]

    assert (asked, count) == ([1], 60)


# --- copies before a migration ------------------------------------------------------------------

FIRST = ("CREATE TABLE notes (text TEXT)", "INSERT INTO notes VALUES ('kept')")
SECOND = ("DROP TABLE notes",)


def old_file(paths) -> Path:
    old = Database(paths.database_file, migrations=(FIRST,))
    old.select("SELECT 1")
    old.close()
    return paths.database_file


def test_a_copy_is_kept_before_a_migration(paths):
    file = old_file(paths)
    new = Database(file, migrations=(FIRST, SECOND))
    new.select("SELECT 1")
    new.close()

    copy = file.with_name("wizard.sqlite3.format-1")
    assert copy.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT text FROM notes").fetchall() == [("kept",)]
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)


def test_what_is_only_in_the_log_is_in_the_copy_as_well(paths):
    writer = Database(paths.database_file, migrations=(FIRST,))
    with writer.writing() as connection:
        connection.execute("INSERT INTO notes VALUES ('fresh')")
    new = Database(paths.database_file, migrations=(FIRST, SECOND))
    new.select("SELECT 1")

    copy = paths.database_file.with_name("wizard.sqlite3.format-1")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (2,)
    new.close()
    writer.close()


def test_without_a_copy_there_is_no_migration(paths, monkeypatch):
    file = old_file(paths)

    def no_room(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("wizard.store.database.keep_copy", no_room)
    with pytest.raises(DatabaseFullError, match="is full"):
        Database(file, migrations=(FIRST, SECOND)).select("SELECT 1")

    again = Database(file, migrations=(FIRST,))
    assert len(again.select("SELECT * FROM notes")) == 1
    again.close()


def test_no_copy_is_made_of_a_new_file_nor_twice(paths):
    database = Database(paths.database_file)
    database.select("SELECT 1")
    database.close()
    Database(paths.database_file).select("SELECT 1")
    assert not list(paths.data.glob("*.format-*"))


def test_the_copies_are_named_where_the_file_is_damaged(paths):
    file = old_file(paths)
    Database(file, migrations=(FIRST, SECOND)).select("SELECT 1")
    os.truncate(file, 0)

    with pytest.raises(DatabaseDamagedError, match=r"wizard\.sqlite3\.format-1"):
        Database(file, migrations=(FIRST, SECOND)).select("SELECT 1")


# --- faults by their names --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (OSError(errno.ENOSPC, "x"), DatabaseFullError),
        (OSError(errno.EDQUOT, "x"), DatabaseFullError),
        (PermissionError(errno.EACCES, "x"), DatabaseReadOnlyError),
        (OSError(errno.EROFS, "x"), DatabaseReadOnlyError),
        (OSError(errno.EIO, "x"), DatabaseUnusableError),
    ],
)
def test_faults_of_the_system_have_classes_of_their_own(error, kind, paths):
    assert type(explained(error, paths.database_file)) is kind


def test_a_disk_that_is_full_is_said_to_be(database):
    connection = database._holder().connection
    connection.execute("PRAGMA max_page_count = 1")  # SQLite makes it as many as there are.

    full = pytest.raises(DatabaseFullError, match=r"is full .* is kept\. Make room")
    with full, database.writing() as writing:
        writing.execute("INSERT INTO setups VALUES ('a', '', '', '', zeroblob(99999), '')")

    assert database.select("SELECT * FROM setups") == []


def test_a_file_that_may_not_be_written_is_said_so(database):
    database._holder().connection.execute("PRAGMA query_only = ON")

    refused = pytest.raises(DatabaseReadOnlyError, match="may not be written")
    with refused, database.writing() as writing:
        writing.execute("DELETE FROM setups")


def test_another_program_that_keeps_the_file_is_named_as_the_cause(database, monkeypatch):
    monkeypatch.setattr("wizard.store.database._WAIT_FOR_OTHERS_S", 0.01)
    other = Database(database.file)
    busy = pytest.raises(DatabaseBusyError, match="Another program")
    with database.writing(), busy, other.writing():
        pass
    other.close()


@pytest.mark.parametrize("make", [Path.mkdir, lambda file: file.symlink_to("/nowhere/at/all")])
def test_something_else_in_its_place_is_an_error_in_words(paths, make):
    paths.data.mkdir()
    make(paths.database_file)

    with pytest.raises(DatabaseUnusableError):
        Database(paths.database_file).select("SELECT 1")


def test_a_real_file_size_limit_ends_a_write_in_words(paths):
    """What a quota does, by the system's own limit, in a process of its own."""
    script = """
import resource, sys
from pathlib import Path
from wizard.store.database import Database
from wizard.store.errors import DatabaseUnusableError
from wizard.store.journal import Journal

database = Database(Path(sys.argv[1]))
journal = Journal(database)
run = journal.open_run("a", "apply", b"{}")
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
count = 0
try:
    while True:
        journal.begin(run, count, b"x" * 3000, None)
        count += 1
except DatabaseUnusableError as error:
    assert error.cause
    print(count, len(journal.entries("a")))
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(paths.database_file)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    noted, kept = done.stdout.split()
    assert noted == kept != "0"


# --- entries and rows that are damaged --------------------------------------------------------


def test_a_damaged_entry_is_the_journals_fault(database, journal):
    entry = journal.begin(journal.open_run("a", "apply", b"{}"), 0, b"{", None)
    with database.writing() as connection:
        connection.execute("UPDATE journal_entries SET begun_at = 'x' WHERE id = ?", (entry,))

    with pytest.raises(JournalDamagedError, match=r"entry 1: .*The setup is not the cause"):
        journal.entries("a")


@pytest.mark.parametrize("data", [b"", b"{", b"\xff", b"[" * 99_999, b'{"type":"Later"}', b"null"])
def test_what_an_entry_holds_is_the_journals_fault(data):
    with pytest.raises(JournalDamagedError, match="An entry of the journal on this computer"):
        decoded(data, Verification)


def test_one_damaged_row_does_not_take_the_list_of_setups_away(setups, database):
    setups.save("Good", b"{}", {})
    setups.save("Damaged", b"{}", {})
    with database.writing() as connection:
        connection.execute("UPDATE setups SET summary = '{', saved_at = 'x' WHERE name = 'Damaged'")

    assert {each.name for each in setups.list()} == {"Good", "Damaged"}


def test_a_damaged_verification_is_none(database):
    with database.writing() as connection:
        connection.execute("INSERT INTO verifications VALUES ('a', 'yesterday', x'00')")
    assert Verifications(database).last("a") is None


# --- networks ---------------------------------------------------------------------------------

MOUNTS = rb"""
sysfs /sys sysfs rw 0 0
/dev/sda1 / ext4 rw 0 0
server:/home /home nfs4 rw 0 0
/dev/sdb1 /home/ada/local xfs rw 0 0
//nas/share /mnt/my\040share cifs rw 0 0
ada@host:/ /home/ada/ssh fuse.sshfs rw 0 0
old /mnt/twice ext4 rw 0 0
new /mnt/twice 9p rw 0 0
half a
"""


@pytest.mark.parametrize(
    ("folder", "kind", "network"),
    [
        ("/var/lib", "ext4", False),
        ("/home/ada/.local/share", "nfs4", True),
        ("/home/ada/local/share", "xfs", False),
        ("/homes/ada", "ext4", False),
        ("/mnt/my share/x", "cifs", True),
        ("/home/ada/ssh", "fuse.sshfs", True),
        ("/mnt/twice/x", "9p", True),
    ],
)
def test_the_nearest_mount_tells_the_file_system(folder, kind, network):
    assert type_of(Path(folder), MOUNTS) == kind
    assert is_network_type(kind) is network


@pytest.mark.parametrize(
    ("kind", "network"),
    [("smbfs", True), ("SMB3", True), ("fuse.davfs2", True), ("fuse.rclone", True),
     ("fuse.gvfsd-fuse", True), ("fuse.ntfs-3g", False), ("fuseblk", False), ("tmpfs", False),
     ("btrfs", False), ("overlay", False), ("", False), ("apfs", False)],
)  # fmt: skip
def test_file_systems_of_a_network_are_known(kind, network):
    assert is_network_type(kind) is network


@pytest.mark.parametrize(
    ("path", "unc"),
    [(r"\\server\share\x", True), (r"\\?\UNC\server\share", True), ("//server/share", True),
     (r"C:\Users\ada", False), (r"\\?\C:\Users", False), (r"\\.\COM1", False)],
)  # fmt: skip
def test_shares_of_windows_are_known_by_their_path(path, unc):
    assert is_unc(path) is unc


def test_a_table_of_mounts_that_is_missing_says_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr("wizard.store.file_systems.MOUNTS", tmp_path / "none")
    assert not is_on_network(tmp_path)


def test_a_table_of_mounts_is_looked_up(tmp_path, monkeypatch):
    table = tmp_path / "mounts"
    table.write_bytes(b"server:/x " + os.fsencode(tmp_path.resolve()) + b" nfs rw 0 0\n")
    monkeypatch.setattr("wizard.store.file_systems.MOUNTS", table)
    assert is_on_network(tmp_path)


def test_on_a_network_there_is_no_write_ahead_log(paths):
    database = Database(paths.database_file, on_network=lambda folder: folder == paths.data)
    Journal(database).open_run("a", "apply", b"{}")

    assert database.select("PRAGMA journal_mode")[0][0] == "delete"
    assert database.select("PRAGMA synchronous")[0][0] == 2
    assert not paths.database_file.with_name("wizard.sqlite3-wal").exists()
    database.close()


def test_a_file_that_was_moved_to_a_network_is_switched_and_keeps_its_rows(filled):
    database = Database(filled.database_file, on_network=lambda _: True)

    assert len(Journal(database).entries("Algebra")) == 60
    assert database.select("PRAGMA journal_mode")[0][0] == "delete"
    database.close()


def test_a_newer_file_is_not_copied_nor_switched(paths):
    newer = (*MIGRATIONS, ("CREATE TABLE later (text TEXT)",))
    database = Database(paths.database_file, migrations=newer)
    database.select("SELECT 1")
    database.close()
    before = paths.database_file.read_bytes()

    with pytest.raises(Exception, match="newer version"):
        Database(paths.database_file, on_network=lambda _: True).select("SELECT 1")

    assert paths.database_file.read_bytes() == before
