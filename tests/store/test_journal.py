"""The journal: what it promises when the program is killed."""

import signal
import subprocess
import sys

import pytest

from wizard.store.database import Database
from wizard.store.errors import JournalMisuseError
from wizard.store.journal import Journal

BEGIN_AND_WAIT_TO_BE_KILLED = """
import sys
from pathlib import Path
from wizard.store.database import Database
from wizard.store.journal import Journal

journal = Journal(Database(Path(sys.argv[1])))
run = journal.open_run("Autumn", "apply", b"{}")
journal.finish(journal.begin(run, 1, b'{"create":"Loops"}', None), "done", b'{"id":7}', "created")
journal.begin(run, 2, b'{"create":"Arrays"}', b'{"points":5}')
print("begun", flush=True)
sys.stdin.read()
"""

CRASH_INSIDE_A_TRANSACTION = """
import os, sys
from pathlib import Path
from wizard.store.database import Database
from wizard.store.journal import Journal

database = Database(Path(sys.argv[1]))
Journal(database).open_run("Autumn", "apply", b"{}")
with database.writing() as connection:
    connection.execute("INSERT INTO journal_runs VALUES (99, 'Autumn', 'half', 'now', NULL)")
    os.kill(os.getpid(), 9)
"""


def test_an_entry_keeps_its_bytes_and_its_story(journal):
    run = journal.open_run("Autumn", "apply", b"{}")
    entry_id = journal.begin(run, 1, b"\x00action", b"before\xff")
    (begun,) = journal.entries("Autumn")
    assert (begun.action, begun.before, begun.outcome) == (b"\x00action", b"before\xff", None)
    assert (begun.purpose, begun.run_id, begun.sequence) == ("apply", run, 1)

    journal.finish(entry_id, "failed", b"answer", "Canvas said no")
    journal.mark_undone(entry_id, "put back")
    (entry,) = journal.entries("Autumn")
    assert (entry.outcome, entry.result, entry.message) == ("failed", b"answer", "Canvas said no")
    assert entry.undone_message == "put back"
    assert entry.begun_at <= entry.finished_at <= entry.undone_at


def test_entries_come_in_the_order_of_runs_and_sequences(journal):
    first, second = (journal.open_run("Autumn", purpose, b"{}") for purpose in ("apply", "undo"))
    for run, sequence in ((second, 1), (first, 2), (first, 1)):
        journal.begin(run, sequence, b"{}", None)
    order = [(entry.run_id, entry.sequence) for entry in journal.entries("Autumn")]
    assert order == [(first, 1), (first, 2), (second, 1)]


def test_setups_do_not_see_each_others_entries(journal):
    journal.begin(journal.open_run("Autumn", "apply", b"{}"), 1, b"{}", None)
    assert journal.entries("Spring") == ()
    assert journal.unfinished("Spring") == ()


@pytest.mark.parametrize("outcome", ["done", "failed", "skipped", "adopted"])
def test_an_entry_with_any_outcome_is_finished(journal, outcome):
    run = journal.open_run("Autumn", "apply", b"{}")
    journal.finish(journal.begin(run, 1, b"{}", None), outcome)
    waiting = journal.begin(run, 2, b"{}", None)
    assert [entry.id for entry in journal.unfinished("Autumn")] == [waiting]


def test_the_past_is_not_rewritten(journal):
    entry = journal.begin(journal.open_run("Autumn", "apply", b"{}"), 1, b"{}", None)
    journal.finish(entry, "done", b"first")
    with pytest.raises(JournalMisuseError, match="already finished"):
        journal.finish(entry, "failed", b"second")
    journal.mark_undone(entry)
    with pytest.raises(JournalMisuseError, match="already undone"):
        journal.mark_undone(entry)
    assert journal.entries("Autumn")[0].result == b"first"


def test_entries_and_runs_that_do_not_exist_are_refused(journal):
    with pytest.raises(JournalMisuseError, match="no run 5"):
        journal.begin(5, 1, b"{}", None)
    with pytest.raises(JournalMisuseError, match="unknown"):
        journal.finish(5, "done")
    with pytest.raises(JournalMisuseError, match="unknown"):
        journal.mark_undone(5)


def test_a_program_killed_between_begin_and_finish_leaves_the_entry_unfinished(paths):
    child = subprocess.Popen(
        [sys.executable, "-c", BEGIN_AND_WAIT_TO_BE_KILLED, str(paths.database_file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert child.stdout.readline() == b"begun\n"
    child.kill()
    child.communicate()
    assert child.returncode == -signal.SIGKILL

    database = Database(paths.database_file)
    journal = Journal(database)
    done, unknown = journal.entries("Autumn")
    assert (done.outcome, done.result) == ("done", b'{"id":7}')
    assert journal.unfinished("Autumn") == (unknown,)
    assert (unknown.action, unknown.before) == (b'{"create":"Arrays"}', b'{"points":5}')
    # The next run goes on where the killed one stopped.
    journal.finish(unknown.id, "adopted", b'{"id":8}', "found in Canvas")
    assert journal.unfinished("Autumn") == ()
    database.close()


def test_a_program_killed_inside_a_write_leaves_none_of_it(paths):
    child = subprocess.run(
        [sys.executable, "-c", CRASH_INSIDE_A_TRANSACTION, str(paths.database_file)], check=False
    )
    assert child.returncode == -signal.SIGKILL
    database = Database(paths.database_file)
    assert [row["id"] for row in database.select("SELECT id FROM journal_runs")] == [1]
    assert Journal(database).open_run("Autumn", "apply", b"{}") == 2
    database.close()
