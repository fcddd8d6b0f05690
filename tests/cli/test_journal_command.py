"""The record of a setup's changes as a file: handed over, taken over, forgotten."""

import base64
import json
import sqlite3
import stat
from urllib.parse import quote

import pytest
from msgspec.structs import replace

from helpers.world import build_world
from wizard.setup.changes.actions import decode_action
from wizard.store.paths import Paths


@pytest.fixture
def file(tmp_path):
    return tmp_path / "journal.json"


@pytest.fixture
def applied(applied_line):
    return applied_line


@pytest.fixture
def colleague(applied, tmp_path, monkeypatch):
    """The same setup's file on another computer, which knows of no change."""
    ours = applied.world.paths

    def sit_there(there=True):
        where = Paths.below(tmp_path / "colleague") if there else ours
        monkeypatch.setattr(type(applied.world), "paths", property(lambda _: where))

    applied.sit_there = sit_there
    return applied


def test_a_colleague_can_undo_with_it(colleague, file):
    assert colleague.journal("export", file).code == 0
    colleague.sit_there()
    assert colleague.run("undo", "--yes").code == 1

    taken = colleague.journal("import", file)
    planned = colleague.run("undo")
    done = colleague.run("undo", "--yes")

    assert taken.out.startswith("8 changes taken over, 0 were known already.\n")
    assert "Imported: made in the course “Introduction to Programming” (1158)" in taken.out
    assert "by Dana Whitfield" in taken.out
    assert (planned.code, done.code) == (2, 0)
    assert "8 changes can be taken back" in planned.out
    assert colleague.world.codio_assignments() == []


def test_what_was_undone_there_comes_back_and_nothing_comes_twice(colleague, file):
    world = colleague.world
    kept = world.codio_assignments()[0]
    world.submit(kept["id"])
    colleague.journal("export", file)
    colleague.sit_there()
    colleague.journal("import", file)
    colleague.run("undo", "--yes")
    colleague.journal("export", file)
    colleague.sit_there(there=False)

    taken = colleague.journal("import", file)
    again = colleague.journal("import", file)

    assert taken.out.startswith("0 changes taken over, 8 were known already.\n")
    assert again.out.startswith("0 changes taken over, 8 were known already.\n")
    entries = world.open_journal().entries(world.document.id)
    applied = [e for e in entries if e.purpose == "apply" and decode_action(e.action).comes_back]
    assert len(applied) == 8
    assert sum(entry.undone_at is not None for entry in applied) == 5
    assert "Kept (3)" in colleague.run("undo").out


def test_it_is_private_and_holds_no_secret(applied, file):
    file.write_text("an old one that everybody may read")
    file.chmod(0o644)

    applied.journal("export", file)

    text = file.read_text(encoding="utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert not [secret for secret in applied.world.secrets.values() if secret in text]
    content = json.loads(text)
    assert (content["format"], content["version"]) == ("codio-canvas-wizard/journal", 1)
    assert [run["purpose"] for run in content["runs"]] == ["order", "apply"]
    assert content["runs"][1]["entries"][0]["action"]["type"] == "InstallTool"


def test_a_secret_that_somebody_put_into_an_app_is_masked(command_line, file):
    world = command_line.world
    secret = world.secrets["shared_secret"]
    world.change(lti_app=replace(world.document.lti_app, name=f"Codio {secret}"))
    command_line.run("apply", "--yes")

    assert command_line.journal("export", file).code == 0

    assert secret not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", [str, quote, lambda secret: base64.b64encode(secret.encode())])
def test_a_secret_that_was_none_when_it_was_noted_is_masked_in_every_form(applied, file, form):
    secret = "pa/ss wörd-of-the-app"
    applied.with_secret("shared_secret", secret)
    hidden = form(secret)
    hidden = hidden.decode() if isinstance(hidden, bytes) else hidden
    with sqlite3.connect(applied.world.paths.database_file) as database:
        database.execute(
            "UPDATE journal_entries SET action = "
            'CAST(replace(CAST(action AS TEXT), \'"name":"Codio"\', ?) AS BLOB)',
            (f'"name":"Codio {hidden}"',),
        )

    assert applied.journal("export", file).code == 0

    text = file.read_text(encoding="utf-8")
    assert hidden not in text
    assert "Codio …" in text


def test_the_journal_of_another_setup_is_refused(applied, file, tmp_path):
    applied.journal("export", file)
    applied.world.change(id="00000000-0000-4000-8000-000000000000")

    said = applied.journal("import", file)

    assert (said.code, said.out) == (1, "")
    assert "This is the journal of another setup" in said.err
    assert applied.world.entries() == ()


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("no json", "This is not a journal"),
        ('{"format": "another", "version": 1}', "This is not a journal: its format is “another”"),
        ('{"format": "codio-canvas-wizard/journal", "version": 2}', "Install the newer program"),
        ('{"format": "codio-canvas-wizard/journal", "version": 1}', "The journal is damaged"),
    ],
)
def test_what_is_no_journal_is_refused(applied, file, content, told):
    file.write_text(content)
    before = applied.world.entries()

    said = applied.journal("import", file)

    assert said.code == 1
    assert told in said.err
    assert applied.world.entries() == before


@pytest.mark.parametrize("run", [0, 1], ids=["order", "apply"])
def test_one_entry_that_cannot_be_read_refuses_all(colleague, file, run):
    colleague.journal("export", file)
    content = json.loads(file.read_text(encoding="utf-8"))
    content["runs"][run]["entries"][-1]["action"] = {"type": "DropTheDatabase"}
    file.write_text(json.dumps(content))
    colleague.sit_there()

    said = colleague.journal("import", file)

    assert (said.code, said.out) == (1, "")
    assert colleague.world.open_journal().entries(colleague.world.document.id) == ()


def test_an_interrupted_undo_is_handed_over_with_its_steps(colleague, file):
    colleague.world.hearing.add("403:DELETE /api/v1/courses/1158/external_tools")
    colleague.run("undo", "--yes")
    colleague.journal("export", file)
    colleague.world.hearing.clear()
    colleague.sit_there()
    # Ids of the other computer's journal need not be free on this one.
    other = colleague.world.open_journal()
    other.begin(other.open_run("something else", "apply", b"{}"), 0, b"{}", None)

    colleague.journal("import", file)

    assert colleague.run("undo", "--yes").code == 0
    assert colleague.world.tools() == []


class TestForgetting:
    def test_it_asks_and_says_what_can_no_longer_be_undone(self, applied):
        said = applied.journal("forget")

        assert said.code == 1
        assert "8 changes could then no longer be taken back" in said.out
        assert "  - Publish the Canvas course" in said.out
        assert "Add --yes" in said.err
        assert len(applied.world.entries()) == 8

    def test_with_yes_nothing_is_known_any_more(self, applied):
        said = applied.journal("forget", "--yes")

        assert said.code == 0
        assert "8 changes can no longer be taken back" in said.out
        assert applied.run("undo", "--yes").code == 1
        assert len(applied.world.codio_assignments()) == 6

    def test_what_is_not_known_cannot_be_forgotten_or_handed_over(self, command_line, file):
        assert command_line.journal("forget", "--yes").code == 1
        assert command_line.journal("export", file).code == 1
        assert not file.exists()


def test_without_an_id_there_is_nothing_to_hand_over(command_line, file):
    command_line.world.change(id="", name="")

    assert "neither an id nor a name" in command_line.journal("export", file).err


def test_two_setups_of_two_canvases_keep_their_own(applied, file, tmp_path):
    applied.journal("export", file)
    with build_world(tmp_path / "other", assignments=6) as other:
        known = applied.world.document
        applied.world.document = replace(other.document, id=known.id, name=known.name)
        applied.use_secrets(other)
        applied.journal("import", file)

        said = applied.run("undo", "--yes")

    assert said.code == 1
    assert "Left aside: 8 changes were made in" in said.err
