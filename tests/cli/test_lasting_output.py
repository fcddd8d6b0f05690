"""Whatever becomes of what a command says, the command does its work to the end."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from helpers.chosen_cases import slow
from wizard.__main__ import main
from wizard.cli import terminal
from wizard.cli.terminal import LastingStream, lasting_output, write_json, write_xml
from wizard.setup.document import encode

FULL = Path("/dev/full")
NAME = "Größe „neu“ – 数学"


def made(world) -> int:
    writes = world.hearing.writes()
    return len([line for line in writes if line.startswith("POST") and "/assignments" in line])


def narrow(encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="strict")


@pytest.mark.parametrize(
    "variables",
    [
        slow({"PYTHONIOENCODING": "ascii"}),
        {"PYTHONIOENCODING": "ascii:strict"},
        {"PYTHONIOENCODING": "cp1252"},
        slow({"PYTHONIOENCODING": "cp437"}),
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    ],
    ids=lambda each: "-".join(each.values()),
)
def test_apply_ends_well_where_the_terminal_cannot_show_its_words(real_command, variables):
    real_command.world.change_row(0, canvas_name=NAME)
    real_command.file.write_bytes(encode(real_command.world.document))

    code, out, err = real_command.run("apply", real_command.file, "--yes", more=variables)

    assert (code, err) == (0, b"")
    assert out.splitlines()[-1] == b"8 of 8 changes made."
    assert any(row["name"] == NAME for row in real_command.world.assignments())


@pytest.mark.parametrize(
    "command", [slow(["plan"]), ["verify"], ["apply", "--yes"], slow(["apply"])]
)
def test_no_command_shows_a_traceback_in_ascii(real_command, command):
    words = [command[0], real_command.file, *command[1:]]
    _, out, err = real_command.run(*words, more={"PYTHONIOENCODING": "ascii:strict"})

    assert b"Traceback" not in err
    assert out or err


def test_help_is_shown_in_ascii(real_command):
    code, out, err = real_command.run("verify", "--help", more={"PYTHONIOENCODING": "ascii:strict"})

    assert (code, err) == (0, b"")
    assert b'"Module: Name"' in out


def test_a_reader_that_leaves_after_one_line_does_not_stop_apply(real_command):
    process = real_command.start("apply", real_command.file, "--yes")
    first = process.stdout.readline()
    process.stdout.close()
    err = process.stderr.read()

    assert process.wait(60) == 0
    assert first.startswith(b"1/8 [done]")
    assert err == b""
    assert made(real_command.world) == 6


def test_nobody_reading_at_all_does_not_stop_apply(real_command):
    reading, writing = os.pipe()
    os.close(reading)
    process = real_command.start(
        "apply", real_command.file, "--yes", stdout=writing, stderr=writing
    )
    os.close(writing)

    assert process.wait(60) == 0
    assert made(real_command.world) == 6


@pytest.mark.skipif(not FULL.exists(), reason="needs /dev/full")
class TestFullDisk:
    def test_apply_goes_on_and_says_once_that_it_was_not_heard(self, real_command):
        with FULL.open("wb") as full:
            code, _, err = real_command.run("apply", real_command.file, "--yes", stdout=full)

        assert code == 0
        assert err.decode() == (
            "What the command says could not be written (No space left on device). "
            "The work goes on.\n"
        )
        assert made(real_command.world) == 6

    def test_neither_output_can_be_written(self, real_command):
        with FULL.open("wb") as full:
            code, _, _ = real_command.run(
                "apply", real_command.file, "--yes", stdout=full, stderr=full
            )

        assert code == 0
        assert made(real_command.world) == 6

    def test_the_exit_code_still_tells_what_was_found(self, real_command):
        with FULL.open("wb") as full:
            code, _, _ = real_command.run("plan", real_command.file, stdout=full)

        assert code == 2

    def test_even_the_version_ends_without_a_complaint_of_the_interpreter(self, real_command):
        with FULL.open("wb") as full:
            code, _, err = real_command.run("--version", stdout=full)

        assert code == 0
        assert b"Exception ignored" not in err


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell of POSIX")
def test_closed_descriptors_do_not_stop_apply(real_command):
    line = f"exec {sys.executable} -m wizard apply {real_command.file} --yes >&- 2>&-"
    done = subprocess.run(
        ["sh", "-c", line], cwd=Path.cwd(), env=real_command.variables(), timeout=60, check=False
    )

    assert done.returncode == 0
    assert made(real_command.world) == 6


class TestForms:
    TEXT = "“ü” – \N{SNOWMAN} \N{GRINNING FACE}"

    @pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", "utf-8"])
    def test_json_stays_json(self, monkeypatch, encoding):
        stream = narrow(encoding)
        monkeypatch.setattr(sys, "stdout", stream)
        with lasting_output():
            write_json(json.dumps({"found": self.TEXT}, ensure_ascii=False))

        assert json.loads(stream.buffer.getvalue().decode(encoding)) == {"found": self.TEXT}

    @pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
    def test_xml_stays_xml(self, monkeypatch, encoding):
        stream = narrow(encoding)
        monkeypatch.setattr(sys, "stdout", stream)
        with lasting_output():
            write_xml(f"<found>{self.TEXT}</found>")

        assert ET.fromstring(stream.buffer.getvalue().decode(encoding)).text == self.TEXT

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("“Größe” – …", '"Grosse" - ...'),
            ("é\N{NO-BREAK SPACE}→", "e ->"),
            ("数学", "??"),
            ("a\N{COMBINING ACUTE ACCENT}", "a"),
            ("\ud800", "?"),
        ],
    )
    def test_what_cannot_be_shown_is_shown_by_a_likeness(self, monkeypatch, text, shown):
        stream = narrow("ascii")
        monkeypatch.setattr(sys, "stdout", stream)
        with lasting_output():
            sys.stdout.write(text)

        assert stream.buffer.getvalue().decode() == shown


def test_the_streams_of_before_are_back_afterwards(capsys):
    before = sys.stdout, sys.stderr
    assert main(["--version"]) == 0
    assert (sys.stdout, sys.stderr) == before


def test_a_stream_that_is_closed_meanwhile_is_let_go():
    stream = io.StringIO()
    lasting = LastingStream(stream)
    stream.close()

    assert lasting.write("said") == 4
    lasting.flush()
    assert not lasting.isatty()


def test_one_text_that_a_slow_pipe_does_not_take_is_no_end():
    class Slow(io.StringIO):
        waits = True

        def write(self, text):
            if self.waits:
                raise BlockingIOError
            return super().write(text)

    slow = Slow()
    lasting = LastingStream(slow)
    lasting.write("lost")
    slow.waits = False
    lasting.write("kept")

    assert slow.getvalue() == "kept"


def test_no_command_prints_past_the_lasting_streams():
    """What writes to a descriptor or to `sys.__stdout__` would raise where printing does not."""
    for file in Path(terminal.__file__).parent.glob("*.py"):
        text = file.read_text(encoding="utf-8")
        assert "__stdout__" not in text
        assert ".buffer" not in text
