"""No secret comes out anywhere: not in journal, report, log, exception or on the terminal."""

import logging
import re
import sqlite3
import traceback
from datetime import UTC, datetime

import pytest

from wizard.http.errors import ServiceError
from wizard.report.writer import write_report
from wizard.setup import operations
from wizard.setup.connections import connect

SUFFIXES = (".html", ".md", ".csv", ".json")


@pytest.fixture
def secrets(small_world):
    """The three secrets; those that a person makes up are long enough to be found again."""
    return small_world.secrets


def run_everything(world, folder):
    """Plan, apply, watch, verify, report and undo, with an answer lost and another refused."""
    world.hearing.add("drop:POST /api/v1/courses/1158/assignments:1")
    world.hearing.add("422:POST /api/v1/courses/1158/assignments:1")
    world.apply()
    world.apply()
    snapshot = world.read()
    operations.watch_launch(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        snapshot=snapshot,
        cancellation=world.cancellation,
        seconds=0.05,
        interval=0.01,
    )
    results = operations.check_all(document=world.document, snapshot=snapshot)
    report = operations.build_report(
        document=world.document,
        snapshot=snapshot,
        results=results,
        journal=world.journal,
        now=datetime.now(UTC),
    )
    for suffix in SUFFIXES:
        write_report(report, folder / f"report{suffix}")
    world.undo()
    return (report, snapshot, results)


def test_after_a_full_run_no_file_and_no_log_holds_a_secret(small_world, secrets, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)

    values = run_everything(small_world, tmp_path)

    assert len(small_world.entries()) > 6
    written = {
        file.name: file.read_bytes() for file in small_world.root.rglob("*") if file.is_file()
    }
    assert {f"report{suffix}" for suffix in SUFFIXES} <= written.keys()
    assert caplog.records
    assert not re.search(r"(session_token|verifier)=[^…]", caplog.text)
    for secret in secrets.values():
        leaks = [name for name, content in written.items() if secret.encode() in content]
        assert leaks == []
        assert secret not in caplog.text
        assert secret not in repr(values)
        assert secret not in repr(small_world.credentials)


def test_the_journals_entries_hold_no_secret_in_any_column(small_applied, secrets):
    with sqlite3.connect(small_applied.paths.database_file) as database:
        dump = "\n".join(database.iterdump())
        journal = b"\n".join(
            part or b""
            for entry in small_applied.entries()
            for part in (entry.action, entry.before, entry.result, entry.message.encode())
        )
    database.close()

    assert b"InstallTool" in journal
    for secret in secrets.values():
        assert secret not in dump
        assert secret.encode() not in journal


@pytest.mark.parametrize("fault", ["500", "html", "422", "drop-before", "401"])
def test_an_exception_tells_no_secret_even_with_its_whole_traceback(small_world, secrets, fault):
    small_world.hearing.add(fault)
    canvas = connect(
        small_world.document, small_world.credentials, cancellation=small_world.cancellation
    ).canvas

    with pytest.raises(ServiceError) as raised:
        canvas.get_self()

    told = "".join(traceback.format_exception(raised.value)) + repr(raised.value.problem)
    assert not [secret for secret in secrets.values() if secret in told]


def test_a_server_that_sends_a_secret_back_does_not_bring_it_into_a_message(small_world, secrets):
    """Canvas repeats what it refuses."""
    small_world.change_part("lti_app", name=small_world.secrets["shared_secret"] + "x" * 250)

    (refused,) = [r for r in small_world.apply().result.results if r.problem is not None]

    assert "name" in refused.message
    assert secrets["canvas_token"] not in refused.message
