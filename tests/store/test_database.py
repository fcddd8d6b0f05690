"""The SQLite file: durability, migrations, threads and processes."""

import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from wizard.store.database import MIGRATIONS, Database
from wizard.store.errors import DatabaseTooNewError, DatabaseUnusableError
from wizard.store.journal import Journal

WRITE_FIFTY_ENTRIES = """
import sys
from pathlib import Path
from wizard.store.database import Database
from wizard.store.journal import Journal

database = Database(Path(sys.argv[1]))
journal = Journal(database)
sys.stdin.read()  # until the parent closes it: all children start at one instant
run = journal.open_run("shared", sys.argv[2], b"{}")
for sequence in range(50):
    journal.finish(journal.begin(run, sequence, b"{}", None), "done")
database.close()
"""


def test_nothing_is_created_before_the_first_use(paths):
    Database(paths.database_file)
    assert not paths.data.exists()


def test_connections_are_durable_and_check_foreign_keys(database):
    def pragma(name):
        return database.select(f"PRAGMA {name}")[0][0]

    assert pragma("journal_mode") == "wal"
    assert pragma("synchronous") == 2  # FULL
    assert pragma("foreign_keys") == 1
    assert pragma("user_version") == len(MIGRATIONS)


def test_a_block_that_fails_leaves_nothing_behind(database):
    def write_and_fail():
        with database.writing() as connection:
            connection.execute("INSERT INTO journal_runs VALUES (1, 'a', 'apply', 'now', NULL)")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_fail()
    assert database.select("SELECT * FROM journal_runs") == []


def test_an_older_file_is_brought_to_the_newest_format_and_keeps_its_rows(paths):
    first = ("CREATE TABLE notes (text TEXT)", "INSERT INTO notes VALUES ('kept')")
    second = ("ALTER TABLE notes ADD COLUMN colour TEXT NOT NULL DEFAULT 'plain'",)
    old = Database(paths.database_file, migrations=(first,))
    assert len(old.select("SELECT * FROM notes")) == 1
    old.close()

    new = Database(paths.database_file, migrations=(first, second))
    assert tuple(new.select("SELECT text, colour FROM notes")[0]) == ("kept", "plain")
    assert new.select("PRAGMA user_version")[0][0] == 2
    new.close()


def test_a_migration_that_fails_changes_nothing(paths):
    first = ("CREATE TABLE notes (text TEXT)",)
    broken = ("CREATE TABLE more (text TEXT)", "THIS IS NOT SQL")
    Database(paths.database_file, migrations=(first,)).select("SELECT * FROM notes")
    with pytest.raises(DatabaseUnusableError):
        Database(paths.database_file, migrations=(first, broken)).select("SELECT 1")
    again = Database(paths.database_file, migrations=(first,))
    assert again.select("SELECT name FROM sqlite_master WHERE name = 'more'") == []
    again.close()


def test_a_file_of_a_newer_version_is_refused_and_left_alone(paths):
    newer = (*MIGRATIONS, ("CREATE TABLE later (text TEXT)",))
    database = Database(paths.database_file, migrations=newer)
    database.select("SELECT 1")
    database.close()
    with pytest.raises(DatabaseTooNewError, match="newer version"):
        Database(paths.database_file).select("SELECT 1")


def test_a_file_that_is_no_database_gives_a_text_with_the_mend(paths):
    paths.data.mkdir()
    paths.database_file.write_bytes(b"this was never a database file " * 40)
    with pytest.raises(DatabaseUnusableError, match=r"cannot be opened.*move it away"):
        Database(paths.database_file).select("SELECT 1")


def test_each_thread_has_a_connection_that_ends_with_it(database):
    seen = []

    def use_the_database():
        with database.writing() as connection:
            seen.append(connection)

    with database.writing() as connection:
        own = connection
    thread = threading.Thread(target=use_the_database)
    thread.start()
    thread.join()
    (of_thread,) = seen
    assert of_thread is not own
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        of_thread.execute("SELECT 1")
    assert own.execute("SELECT 1").fetchone()[0] == 1


def test_many_threads_write_without_losing_a_row(database):
    journal = Journal(database)

    def write(number):
        run = journal.open_run("busy", f"thread {number}", b"{}")
        for sequence in range(20):
            journal.begin(run, sequence, b"{}", None)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    assert len(journal.entries("busy")) == 160


def test_two_processes_that_start_together_on_no_file_both_succeed(paths):
    children = [
        subprocess.Popen(
            [sys.executable, "-c", WRITE_FIFTY_ENTRIES, str(paths.database_file), f"child {n}"],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for n in range(2)
    ]
    for child in children:
        child.stdin.close()
        child.stdin = None
    errors = [child.communicate()[1].decode() for child in children]
    assert errors == ["", ""]

    database = Database(paths.database_file)
    entries = Journal(database).entries("shared")
    assert len(entries) == 100
    assert {entry.outcome for entry in entries} == {"done"}
    database.close()
