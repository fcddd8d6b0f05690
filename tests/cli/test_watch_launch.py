"""verify --watch-launch: what is told while it watches, and how it ends."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from wizard.cli.watching import Teller
from wizard.sandbox.people import STUDENTS
from wizard.sandbox.student import open_assignment
from wizard.setup.document import encode
from wizard.setup.launch_watch import WatchState

ROOT = Path(__file__).parents[2]
FREYA = STUDENTS[-1]


@pytest.fixture
def applied(applied_line):
    return applied_line


def title_of(world, row):
    """Return module and name of a row's Codio assignment."""
    for module, assignment in world.sandbox.codio.course.assignments():
        if assignment.id == row.codio_assignment_id:
            return f"{module.name}: {assignment.name}"
    raise KeyError(row)


def opened(world, row):
    return next(
        a for a in world.codio_assignments()
        if a["external_tool_tag_attributes"]["url"] == row.launch_url
    )  # fmt: skip


@pytest.mark.slow
def test_when_nothing_happens_the_likely_reasons_are_told_in_order(applied):
    title = title_of(applied.world, applied.world.document.assignments[0])

    said = applied.run("verify", "--watch-launch", "--assignment", title, "--timeout", "0.3")

    assert said.code == 1
    lines = said.err.splitlines()
    assert lines[0] == f"Watching Codio for a launch of “{title}”, 0.3 s."
    assert "Student View" in lines[2]
    assert lines[3].startswith("Open “")
    assert "/courses/1158/assignments/" in lines[3]
    assert any(" left – Waiting for a student to open “" in line for line in lines)
    assert "  1. Nobody opened the assignment in Canvas during the watch." in lines
    assert "Codio: waiting" not in said.err
    assert "[passed] The access token works" in said.out


@pytest.mark.slow
def test_without_a_proof_the_exit_code_is_1_even_where_persons_have_confirmed_all(applied):
    from wizard.setup.document import Confirmation, with_confirmation

    world = applied.world
    for finding in world.findings():
        if finding.confirmable:
            word = Confirmation(check=finding.check, by="Dana", at="2026-09-01T10:00:00Z")
            world.document = with_confirmation(world.document, word)
    title = title_of(world, world.document.assignments[0])

    said = applied.run("verify", "--watch-launch", "--assignment", title, "--timeout", "0.1")

    assert said.code == 1


def test_a_name_that_is_not_clear_lists_what_could_be_meant(applied):
    world = applied.world
    modules = world.sandbox.codio.course.modules
    (first, one), (second, two) = list(world.sandbox.codio.course.assignments())[:2]
    two.name = one.name
    assert modules

    said = applied.run("verify", "--watch-launch", "--assignment", one.name, "--timeout", "60")

    assert said.code == 1
    assert f"More than one assignment of the Codio course is called “{one.name}”." in said.err
    assert f"  {first.name}: {one.name} ({one.id})" in said.err
    assert f"  {second.name}: {two.name} ({two.id})" in said.err
    assert "[passed]" in said.out


def test_an_unknown_name_is_told(applied):
    said = applied.run("verify", "--watch-launch", "--assignment", "Nothing", "--timeout", "60")

    assert said.code == 1
    assert "The Codio course has no assignment called “Nothing”." in said.err


def test_without_codio_nothing_is_watched_and_the_findings_say_why(applied):
    applied.without("codio_client_secret")

    said = applied.run("verify", "--watch-launch", "--assignment", "X", "--timeout", "60")

    assert said.code == 1
    assert "the Codio course could not be read; see below" in said.err


def test_the_time_that_is_left_is_told_every_15_seconds_and_news_at_once(capsys):
    teller = Teller()
    for elapsed in range(0, 40, 3):
        message = "Waiting." if elapsed < 30 else "Freya Holm arrived."
        teller.tell(WatchState(elapsed=elapsed, remaining=300 - elapsed, message=message))

    assert capsys.readouterr().err.splitlines() == [
        "5:00 left – Waiting.",
        "4:45 left – Waiting.",
        "4:30 left – Freya Holm arrived.",
    ]


class Watching:
    """The program as a process of its own, watching."""

    def __init__(self, world, tmp_path, *words: str) -> None:
        file = tmp_path / "setup.json"
        file.write_bytes(encode(world.document))
        variables = {
            f"CODIO_CANVAS_WIZARD_{name.upper()}": value for name, value in world.secrets.items()
        } | {
            "PYTHONPATH": str(ROOT),
            "XDG_DATA_HOME": str(tmp_path / "data"),
            "HOME": str(tmp_path),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        self.told: list[str] = []
        self.process = subprocess.Popen(
            [sys.executable, "-m", "wizard", "verify", str(file), "--watch-launch", *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=os.environ | variables,
        )

    def hear(self, text: str) -> None:
        """Read the error output until a line with this text."""
        for line in self.process.stderr:
            self.told.append(line)
            if text in line:
                return
        raise AssertionError("".join(self.told))

    def end(self) -> tuple[int, str, str]:
        out, err = self.process.communicate(timeout=60)
        return self.process.returncode, out, "".join(self.told) + err


@pytest.fixture
def watching(small_world, tmp_path):
    """Start the program watching the given row's assignment; it ends with the test."""
    started = []

    def start(row, *words):
        title = title_of(small_world, row)
        started.append(Watching(small_world, tmp_path, "--assignment", title, *words))
        return started[-1]

    small_world.apply()
    yield start
    for each in started:
        if each.process.poll() is None:
            each.process.kill()
            each.process.communicate()


@pytest.mark.slow
def test_a_student_who_launches_proves_it_with_evidence(small_world, watching):
    row = small_world.document.assignments[2]
    program = watching(row, "--timeout", "60")
    program.hear(" left – Waiting for a student")

    open_assignment(small_world.sandbox, FREYA, opened(small_world, row)["id"])
    _, out, err = program.end()

    assert "Freya Holm started “" in err
    proved = [line.split(":")[1] for line in err.splitlines() if line.startswith("Proved: ")]
    assert {
        " Key and secret are Codio's",
        " LTI is enabled in the Codio course",
        " A test launch",
    } <= set(proved)
    assert "    Codio: GET /api/v1/courses/" in err
    assert "Likely reasons" not in err
    assert out.count("Freya Holm") >= 3
    for line in out.splitlines():
        if "Freya Holm" in line:
            assert line.startswith("[passed]"), line
    assert not [value for value in small_world.secrets.values() if value in out + err]


def test_ctrl_c_stops_the_watch_with_exit_code_1(small_world, watching):
    program = watching(small_world.document.assignments[0], "--timeout", "600")
    program.hear(" left – Waiting for a student")

    program.process.send_signal(signal.SIGINT)
    code, out, err = program.end()

    assert (code, out) == (1, "")
    assert err.splitlines()[-1].startswith("Stopped.")
    assert "Traceback" not in err
