"""Setup and snapshot files that something is wrong with, given to the command line."""

import json

import pytest

from wizard.setup.document import encode


@pytest.fixture
def given(command_line, tmp_path):
    """Runs a command on a file of the given bytes."""

    def run(data: bytes, *words: str):
        file = tmp_path / "given.json"
        file.write_bytes(data)
        return command_line.run(*words, setup=str(file))

    return run


@pytest.mark.parametrize("words", [("plan",), ("apply", "--yes"), ("undo", "--yes"), ("verify",)])
def test_a_misspelt_decision_changes_nothing(command_line, given, words):
    content = json.loads(encode(command_line.world.document))
    del content["courses"]["publish_canvas_course"]
    content["courses"]["publish_canvas_corse"] = False

    said = given(json.dumps(content).encode(), *words)

    assert (said.code, said.out) == (1, "")
    assert "“publish_canvas_corse” at $.courses" in said.err
    assert command_line.world.hearing.writes() == []


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_saved_by_an_editor_is_planned(command_line, given, encoding):
    data = encode(command_line.world.document).decode().encode(encoding)
    assert given(data, "plan").out.endswith("8 changes.\n")


@pytest.mark.parametrize("data", [b"\xff\xfe\x00", b"[" * 99_999, b'{"version":"1"}', b"\x80", b""])
def test_damage_is_said_in_words(given, data):
    said = given(data, "plan")

    assert said.code == 1
    assert said.err.startswith("This is not a setup file (")


def test_a_damaged_snapshot_file_is_said_in_words(command_line, tmp_path):
    file = tmp_path / "snapshot.json"
    file.write_bytes(b"[" * 99_999)

    said = command_line.run("verify", "--from-snapshot", str(file))

    assert said.code == 1
    assert said.err.startswith("This is not a snapshot file: ")
