"""Saved setups."""

from datetime import UTC, datetime

import pytest

from wizard.store.database import MIGRATIONS, Database
from wizard.store.errors import InvalidSetupNameError, SetupExistsError, UnknownSetupError
from wizard.store.setups import SetupStore, require_valid_name
from wizard.store.verifications import Verification, Verifications

SUMMARY = {"step": "lti_app", "canvas_address": "canvas.example.edu", "codio_course": "Python"}
VERIFIED = Verification(verified_at=datetime(2026, 11, 16, 7, 30, tzinfo=UTC), findings=b"")


def test_a_saved_setup_is_there_for_the_next_program_run(paths, setups):
    setups.save("Autumn", b'{"version":1}', SUMMARY)
    setups.database.close()

    later = SetupStore(paths)
    assert later.load("Autumn") == b'{"version":1}'
    (summary,) = later.list()
    assert summary.name == "Autumn"
    assert summary.step == "lti_app"
    assert summary.canvas_address == "canvas.example.edu"
    assert summary.canvas_course == ""
    assert summary.codio_course == "Python"
    assert summary.saved_at.utcoffset().total_seconds() == 0
    later.database.close()


def test_saving_again_replaces_the_document(setups):
    setups.save("Autumn", b"one", {})
    first = setups.list()[0].saved_at
    setups.save("Autumn", b"two", SUMMARY)
    (summary,) = setups.list()
    assert setups.load("Autumn") == b"two"
    assert summary.saved_at > first


def test_the_setup_saved_last_is_listed_first(setups):
    for name in ("a", "b", "c"):
        setups.save(name, b"", {})
    setups.save("a", b"", {})
    assert [each.name for each in setups.list()] == ["a", "c", "b"]


def test_a_summary_of_other_keys_is_the_programmers_mistake(setups):
    with pytest.raises(ValueError, match="colour"):
        setups.save("Autumn", b"", {"colour": "red"})
    assert not setups.exists("Autumn")


@pytest.mark.parametrize("name", ["", " ", " padded", "two\nlines", "x" * 201, "\x00", "\u200fa"])
def test_names_nobody_could_read_back_are_refused(setups, name):
    with pytest.raises(InvalidSetupNameError, match="between 1 and 200"):
        setups.save(name, b"", {})
    with pytest.raises(InvalidSetupNameError):
        require_valid_name(name)


def test_names_are_free_text(setups):
    name = "Été 26 — 数据结构; DROP TABLE setups"
    setups.save(name, b"x", {})
    assert setups.load(name) == b"x"


def test_the_journal_stays_with_a_renamed_setup(setups, journal):
    setups.save("Autumn", b"doc", {}, key="7c2f")
    journal.begin(journal.open_run("7c2f", "apply", b"{}"), 1, b"{}", None)
    setups.rename("Autumn", "Spring")
    assert setups.load("Spring") == b"doc"
    assert not setups.exists("Autumn")
    assert setups.key_of("Spring") == "7c2f"
    assert len(journal.entries("7c2f")) == 1


def test_renaming_never_overwrites_another_setup(setups):
    setups.save("Autumn", b"autumn", {})
    setups.save("Spring", b"spring", {})
    with pytest.raises(SetupExistsError, match="Spring"):
        setups.rename("Autumn", "Spring")
    assert setups.load("Spring") == b"spring"
    assert setups.load("Autumn") == b"autumn"
    setups.rename("Autumn", "Autumn")


def test_deleting_takes_journal_and_verification_along(setups, journal):
    setups.save("Autumn", b"", {}, key="7c2f")
    entry = journal.begin(journal.open_run("7c2f", "apply", b"{}"), 1, b"{}", None)
    journal.finish(entry, "done")
    # Another setup's, whose key happens to be this name.
    journal.open_run("Autumn", "apply", b"{}")
    verifications = Verifications(setups.database)
    verifications.keep("7c2f", VERIFIED)
    setups.delete("Autumn")
    assert setups.list() == ()
    assert journal.entries("7c2f") == ()
    assert verifications.last("7c2f") is None
    kept = setups.database.select("SELECT setup_name FROM journal_runs")
    assert [row["setup_name"] for row in kept] == ["Autumn"]


def test_the_journal_stays_while_a_second_setup_of_the_same_key_is_saved(setups, journal):
    for name in ("Autumn", "Autumn from a file"):
        setups.save(name, b"", {}, key="7c2f")
    journal.begin(journal.open_run("7c2f", "apply", b"{}"), 1, b"{}", None)
    setups.delete("Autumn")
    assert len(journal.entries("7c2f")) == 1
    setups.delete("Autumn from a file")
    assert journal.entries("7c2f") == ()


def test_setups_saved_before_there_were_keys_get_those_of_their_documents(paths):
    old = Database(paths.database_file, migrations=MIGRATIONS[:2])
    documents = {"with id": b'{"id": "7c2f"}', "without": b'{"id": ""}', "damaged": b"\xff{"}
    with old.writing() as connection:
        for name, document in documents.items():
            connection.execute("INSERT INTO setups VALUES (?, '', '', '{}', ?)", (name, document))
    old.close()

    setups = SetupStore(paths)
    assert [setups.key_of(name) for name in documents] == ["7c2f", "without", "damaged"]
    assert setups.load("damaged") == b"\xff{"
    setups.database.close()


@pytest.mark.parametrize(
    "act",
    [
        lambda setups: setups.load("none"),
        lambda setups: setups.delete("none"),
        lambda setups: setups.rename("none", "other"),
    ],
    ids=["load", "delete", "rename"],
)
def test_a_setup_that_is_not_there_is_named(setups, act):
    with pytest.raises(UnknownSetupError, match="“none”") as caught:
        act(setups)
    assert caught.value.name == "none"


def test_two_stores_on_one_file_see_each_other(paths, setups):
    other = SetupStore(paths, Database(paths.database_file))
    setups.save("Autumn", b"one", {})
    other.save("Autumn", b"two", {})
    assert setups.load("Autumn") == b"two"
    other.database.close()
