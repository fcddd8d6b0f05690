"""A journal that can be written, or read, no more: nothing is done that it cannot note."""

import re
import sqlite3
from contextlib import closing, contextmanager

import pytest

from helpers.rows import row_with
from wizard.store.database import Database

FULL = "PRAGMA max_page_count = 1"
READ_ONLY = "PRAGMA query_only = ON"


@pytest.fixture
def fail_at(monkeypatch):
    """Lets writing fail from the n-th transaction on, by SQLite's own doing."""
    plain = Database.writing

    def arrange(number: int, pragma: str) -> None:
        times = 0

        @contextmanager
        def failing(self):
            nonlocal times
            times += not self._holder().is_writing
            if times >= number:
                self._holder().connection.execute(pragma)
            with plain(self) as connection:
                yield connection

        monkeypatch.setattr(Database, "writing", failing)

    yield arrange
    monkeypatch.setattr(Database, "writing", plain)


def names(world) -> list[str]:
    return sorted(row["name"] for row in world.assignments())


@pytest.mark.parametrize("number", range(2, 12))
def test_apply_says_how_far_it_came_and_the_next_run_goes_on(
    command_line, fail_at, monkeypatch, number
):
    before = len(names(command_line.world))
    with monkeypatch.context():
        fail_at(number, READ_ONLY)
        said = command_line.run("apply", "--yes")
    lines = [line for line in said.out.splitlines() if "[done]" in line]

    assert said.code == 1
    assert re.match(
        rf"{len(lines)} of 8 changes made; the next run goes on\. This one stopped, because "
        r"nothing may be changed that the journal cannot note\. The file .* may not be written",
        said.err,
    )
    assert "Traceback" not in said.err
    monkeypatch.undo()

    again = command_line.run("apply", "--yes")

    assert again.code == 0
    assert len(names(command_line.world)) == before + 6
    assert len(set(names(command_line.world))) == before + 6


def test_a_full_disk_in_the_middle_is_said_to_be_the_cause(command_line, fail_at):
    fail_at(6, FULL)
    command_line.world.change(name="x" * 100)
    for number in range(6):
        command_line.world.change_row(number, canvas_name="y" * 240 + str(number))
    said = command_line.run("apply", "--yes")

    if said.code == 0:
        pytest.skip("the entries fitted into the pages that were there")
    assert re.match(
        r"\d of 8 changes made; the next run goes on\..*The disk with .* is full", said.err
    )


def test_undo_says_how_far_it_came_and_the_next_run_goes_on(command_line, fail_at, monkeypatch):
    before = names(command_line.world)
    command_line.run("apply", "--yes")
    # A run, and for each change a step begun, finished, and the change marked as taken back.
    fail_at(11, READ_ONLY)

    said = command_line.run("undo", "--yes")

    assert said.code == 1
    count = said.out.count("[undone]")
    assert count
    assert re.match(rf"{count} of 8 changes taken back; the next run goes on\.", said.err)
    monkeypatch.undo()
    assert command_line.run("undo", "--yes").code == 0
    assert names(command_line.world) == before


@pytest.mark.parametrize(
    ("column", "words"),
    [
        *((each, words) for each in ("action", "origin") for words in (
            ("plan",), ("apply", "--yes"), ("undo", "--yes"), ("verify",))),
        ("before", ("undo", "--yes")),
        ("result", ("undo", "--yes")),
    ],
)  # fmt: skip
def test_a_damaged_entry_blames_the_journal_and_not_the_setup(command_line, column, words):
    existing = command_line.world.row_for("Conditional statements (Python)")
    command_line.world.map_existing("Conditional statements (Python)")
    command_line.world.change_row(
        row_with(command_line.world.document, existing.codio_assignment_id), group="Labs"
    )
    command_line.run("apply", "--yes")
    table = {"result": "journal_outcomes", "origin": "journal_runs"}.get(column, "journal_entries")
    with closing(sqlite3.connect(command_line.world.paths.database_file)) as database:
        database.execute(f"UPDATE {table} SET {column} = x'7bff' WHERE {column} IS NOT NULL")
        database.commit()

    said = command_line.run(*words)

    assert said.code == 1
    assert "An entry of the journal on this computer cannot be read" in said.err
    assert "The setup is not the cause" in said.err
    assert "The setup cannot be used" not in said.err
