"""What the command line says while it reads: how far it is, to people who look at it alone."""

import io
import os
import threading
from contextlib import contextmanager, redirect_stderr, redirect_stdout, suppress

import pytest

from helpers.real_command import RealCommand
from helpers.world import World, credentials_of, healthy_document
from wizard.cli.arguments import build_parser
from wizard.cli.reading_progress import ReadingProgress
from wizard.http.cancellation import Waiting, WaitReason
from wizard.sandbox import Sandbox, SandboxOptions
from wizard.setup.launch_watch import WATCHING
from wizard.setup.reading.codio_settings import USUAL_REQUESTS, SettingsProgress

OTHERS = 9
"""Requests to Codio of a verification beside the settings."""


def asked(world) -> set[str]:
    lines = [line for line in world.hearing.heard if line.endswith("/settings")]
    return {line.split("/")[-2] for line in lines}


def far(read, seconds):
    return SettingsProgress(read=read, total=300, seconds_left=seconds)


def waiting(reason, seconds=8.0):
    return Waiting(service="Codio", seconds=seconds, reason=reason)


class Terminal(io.StringIO):
    """An error output that a person looks at."""

    def isatty(self) -> bool:
        return True

    def said(self) -> str:
        """Return what was said since the last time."""
        text = self.getvalue()
        self.seek(0)
        self.truncate()
        return text


@contextmanager
def on_terminal():
    """Let a person look at a reading's progress; begun in the test, which sets `sys.stderr`."""
    terminal = Terminal()
    with redirect_stderr(terminal), ReadingProgress() as progress:
        yield terminal, progress


class TestOnATerminal:
    def test_one_line_says_how_far_it_is_and_is_taken_away_in_the_end(self):
        with on_terminal() as (terminal, progress):
            progress.show(far(120, 40.2))
            progress.show(far(121, 39.4))
            lines = terminal.said().split("\r")
            progress.show(far(300, 0))

        assert "Settings of Codio's assignments: 120 of 300, about 40 s left" in lines
        assert lines[-1] == "Settings of Codio's assignments: 121 of 300, about 39 s left"
        assert terminal.said() == f"\r{' ' * len(lines[-1])}\r"

    def test_long_times_are_told_in_minutes(self):
        with on_terminal() as (terminal, progress):
            progress.show(far(120, 400))
            assert "120 of 300, about 7 min left" in terminal.said()

    def test_the_line_is_taken_away_where_the_reading_is_broken_off(self):
        with suppress(KeyboardInterrupt), on_terminal() as (terminal, progress):
            progress.show(far(1, 60))
            line = terminal.said().strip("\r ")
            raise KeyboardInterrupt

        assert terminal.said() == f"\r{' ' * len(line)}\r"

    def test_what_the_service_does_is_said_beside_the_line_and_the_own_pace_is_not(self):
        with on_terminal() as (terminal, progress):
            progress.show(far(120, 40))
            terminal.said()
            progress.tell(waiting(WaitReason.PACING))
            assert terminal.said() == ""
            progress.tell(waiting(WaitReason.THROTTLED))
            assert terminal.said().endswith("\rCodio is limiting requests: waiting 8 s.\n")

    def test_where_no_line_tells_it_the_own_pace_is_said(self):
        with on_terminal() as (terminal, progress):
            progress.tell(waiting(WaitReason.PACING))
            said = terminal.said()

        assert said == "Keeping to the pace that Codio allows: going on in 8 s.\n"


class Screen(Terminal):
    """A standard output that a person looks at; `shown` is set once a text has appeared on it."""

    def __init__(self, awaited: str) -> None:
        super().__init__()
        self._awaited = awaited
        self.shown = threading.Event()

    def write(self, text: str) -> int:
        written = super().write(text)
        if self._awaited in self.getvalue():
            self.shown.set()
        return written


class TestWhatIsFound:
    TOKEN = "[passed] The access token works"
    ENABLED = "Assignments are enabled in Codio"

    def test_a_person_sees_all_else_while_the_settings_are_read(self, command_line):
        screen, seen = Screen(self.TOKEN), []
        command_line.world.hearing.when("/settings", 1, lambda: seen.append(screen.shown.wait(20)))

        with redirect_stdout(screen):
            command_line.run("verify")

        assert seen == [True]
        text = screen.said()
        early, _, late = text.partition("Verified for the first time")
        assert self.TOKEN in early
        assert self.ENABLED not in early
        assert self.ENABLED in late
        lines = [line for line in text.splitlines() if line.startswith("[")]
        assert len(lines) == len(set(lines))
        as_usual = command_line.run("verify").out.splitlines()
        assert late.splitlines()[-1] == as_usual[-1]
        assert set(lines) == {line for line in as_usual if line.startswith("[")}

    @pytest.mark.parametrize("words", [("--format", "json"), ("--save-snapshot", "FILE")])
    def test_what_is_not_for_a_person_comes_as_one(self, command_line, words, tmp_path):
        screen = Screen(self.TOKEN)
        more = [str(tmp_path / "file") if word == "FILE" else word for word in words]

        with redirect_stdout(screen):
            command_line.run("verify", *more)

        assert screen.said().startswith(("{", "Verified for the first time"))


class TestWhereNobodyLooks:
    def test_neither_progress_nor_the_own_pace_is_told(self, capsys):
        with ReadingProgress() as progress:
            progress.show(far(120, 40))
            progress.tell(waiting(WaitReason.PACING))
            progress.tell(waiting(WATCHING))

        assert capsys.readouterr().err == ""

    def test_a_service_that_limits_is_told(self, capsys):
        with ReadingProgress() as progress:
            progress.tell(waiting(WaitReason.THROTTLED))

        assert capsys.readouterr().err == "Codio is limiting requests: waiting 8 s.\n"


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminal of this kind.")
def test_a_verification_beyond_codios_pace_tells_it_in_a_real_terminal(tmp_path):
    """60 settings are more than Codio is asked in ten seconds, so that the pace is kept to."""
    leader, follower = os.openpty()
    said = bytearray()

    def listen():
        while True:
            try:
                said.extend(os.read(leader, 4096))
            except OSError:
                return  # The command has closed its end.

    with Sandbox(SandboxOptions(assignments=60)) as sandbox:
        world = World(sandbox, tmp_path, healthy_document(sandbox), credentials_of(sandbox))
        command = RealCommand(world)
        try:
            listener = threading.Thread(target=listen)
            listener.start()
            process = command.start("verify", command.file, "--format", "json", stderr=follower)
            os.close(follower)
            out, _ = process.communicate(timeout=60)
        finally:
            command.close()
        listener.join(20)
        os.close(leader)

    assert out.startswith(b"{")
    assert "of 60, about" in said.decode()
    assert "limiting" not in said.decode()
    assert "pace" not in said.decode()


class TestSparingCodiosRequests:
    def test_how_many_a_verification_may_take_is_an_option_and_shown(self, capsys):
        given = build_parser().parse_args(["verify", "x"])
        assert given.codio_requests == USUAL_REQUESTS
        with pytest.raises(SystemExit):
            build_parser().parse_args(["verify", "--help"])
        assert f"({USUAL_REQUESTS})" in capsys.readouterr().out

    @pytest.mark.parametrize("words", ["0", "-3", "many"])
    def test_it_is_a_number_of_requests(self, words, capsys):
        with pytest.raises(SystemExit):
            build_parser().parse_args(["verify", "x", "--codio-requests", words])
        assert "--codio-requests" in capsys.readouterr().err

    def test_what_is_left_is_said_and_read_the_next_time(self, command_line):
        world = command_line.world
        few = ("verify", "--codio-requests", str(OTHERS + 3))
        ids = {row.codio_assignment_id for row in world.document.assignments}

        first = command_line.run(*few)
        read_first = asked(world)
        world.hearing.heard.clear()
        second = command_line.run(*few)

        assert "3 of 6 assignments were not read, to spare requests to Codio" in first.out
        assert len(read_first) == 3
        assert asked(world) == ids - read_first
        passed = "[passed] Assignments are enabled in Codio: No mapped assignment is disabled"
        assert passed not in first.out
        assert passed in second.out
        assert "3 of 6 assignments were read earlier, the oldest 1 min before" in second.out

    def test_an_age_is_no_change_since_the_last_time(self, command_line):
        command_line.world.apply()
        command_line.run("verify")

        again = command_line.run("verify", "--codio-requests", "1")

        assert "assignments were read earlier" in again.out
        assert again.out.startswith("Nothing changed since")

    def test_what_is_not_to_be_remembered_is_not_kept_either(self, command_line):
        few = ("verify", "--codio-requests", str(OTHERS + 3), "--no-remember")
        command_line.run(*few)

        again = command_line.run(*few)

        assert "3 of 6 assignments were not read" in again.out
