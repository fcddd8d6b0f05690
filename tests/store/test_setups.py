"""Saved setups."""

import pytest

from wizard.store.database import Database
from wizard.store.errors import InvalidSetupNameError, SetupExistsError, UnknownSetupError
from wizard.store.setups import SetupStore

SUMMARY = {"step": "lti_app", "canvas_address": "canvas.example.edu", "codio_course": "Python"}


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


def test_saving_again_replaces_the_document_and_keeps_when_it_was_created(setups):
    setups.save("Autumn", b"one", {})
    created = setups.list()[0].created_at
    setups.save("Autumn", b"two", SUMMARY)
    (summary,) = setups.list()
    assert setups.load("Autumn") == b"two"
    assert summary.created_at == created
    assert summary.saved_at > created


def test_the_setup_saved_last_is_listed_first(setups):
    for name in ("a", "b", "c"):
        setups.save(name, b"", {})
    setups.save("a", b"", {})
    assert [each.name for each in setups.list()] == ["a", "c", "b"]


def test_a_summary_of_other_keys_is_the_programmers_mistake(setups):
    with pytest.raises(ValueError, match="colour"):
        setups.save("Autumn", b"", {"colour": "red"})
    assert not setups.exists("Autumn")


@pytest.mark.parametrize("name", ["", " ", " padded", "two\nlines", "x" * 201, "\x00"])
def test_names_nobody_could_read_back_are_refused(setups, name):
    with pytest.raises(InvalidSetupNameError, match="between 1 and 200"):
        setups.save(name, b"", {})


def test_names_are_free_text(setups):
    name = "Été 26 — 数据结构; DROP TABLE setups"
    setups.save(name, b"x", {})
    assert setups.load(name) == b"x"


def test_the_journal_follows_a_renamed_setup(setups, journal):
    setups.save("Autumn", b"doc", {})
    journal.begin(journal.open_run("Autumn", "apply"), 1, b"{}", None)
    setups.rename("Autumn", "Spring")
    assert setups.load("Spring") == b"doc"
    assert not setups.exists("Autumn")
    assert len(journal.entries("Spring")) == 1
    assert journal.entries("Autumn") == ()


def test_renaming_never_overwrites_another_setup(setups):
    setups.save("Autumn", b"autumn", {})
    setups.save("Spring", b"spring", {})
    with pytest.raises(SetupExistsError, match="Spring"):
        setups.rename("Autumn", "Spring")
    assert setups.load("Spring") == b"spring"
    assert setups.load("Autumn") == b"autumn"
    setups.rename("Autumn", "Autumn")


def test_deleting_takes_the_journal_along(setups, journal):
    setups.save("Autumn", b"", {})
    entry = journal.begin(journal.open_run("Autumn", "apply"), 1, b"{}", None)
    journal.finish(entry, "done")
    setups.delete("Autumn")
    assert setups.list() == ()
    assert journal.entries("Autumn") == ()


@pytest.mark.parametrize(
    "act",
    [
        lambda setups, tmp_path: setups.load("none"),
        lambda setups, tmp_path: setups.delete("none"),
        lambda setups, tmp_path: setups.rename("none", "other"),
        lambda setups, tmp_path: setups.export_to("none", tmp_path / "x.json"),
    ],
    ids=["load", "delete", "rename", "export"],
)
def test_a_setup_that_is_not_there_is_named(setups, tmp_path, act):
    with pytest.raises(UnknownSetupError, match="“none”") as caught:
        act(setups, tmp_path)
    assert caught.value.name == "none"
    assert not (tmp_path / "x.json").exists()


def test_the_exported_file_is_the_document(setups, tmp_path):
    setups.save("Autumn", b'{"version":1}', {})
    setups.export_to("Autumn", tmp_path / "setup.json")
    assert (tmp_path / "setup.json").read_bytes() == b'{"version":1}'


def test_two_stores_on_one_file_see_each_other(paths, setups):
    other = SetupStore(paths, Database(paths.database_file))
    setups.save("Autumn", b"one", {})
    other.save("Autumn", b"two", {})
    assert setups.load("Autumn") == b"two"
    other.database.close()
