"""One process at a time on a setup, whatever becomes of that process."""

import subprocess
import sys

import pytest

from wizard.store.errors import DatabaseUnusableError, SetupInUseError
from wizard.store.locks import Holder, SetupLocks
from wizard.store.paths import create_private_folder

HOLD = """
import sys
from pathlib import Path
from wizard.store.locks import Holder, SetupLocks
from wizard.store.paths import Paths

lock = SetupLocks(Paths.below(Path(sys.argv[1]))).hold("7c2f", Holder(sys.argv[2]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def locks(paths):
    return SetupLocks(paths)


@pytest.fixture
def other_process(tmp_path):
    """Starts a real process that holds the setup until it is told, or killed."""
    started = []

    def start(holder=Holder.WINDOW):
        process = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(tmp_path), holder.value],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(process)
        assert process.stdout.readline() == "held\n"
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def test_a_setup_held_by_another_process_is_refused_with_who_has_it(locks, other_process):
    other_process(Holder.WINDOW)
    with pytest.raises(SetupInUseError, match=r"open in another window.*Close it there"):
        locks.hold("7c2f", Holder.COMMAND)
    locks.hold("another", Holder.WINDOW).release()


def test_a_setup_held_by_a_command_is_said_to_be(locks, other_process):
    other_process(Holder.COMMAND)
    with pytest.raises(SetupInUseError, match=r"command line.*Wait until"):
        locks.hold("7c2f", Holder.WINDOW)


def test_a_killed_process_holds_nothing(locks, other_process):
    process = other_process()
    process.kill()
    process.wait()
    with locks.hold("7c2f", Holder.WINDOW) as held:
        assert held.key == "7c2f"


def test_within_one_process_a_setup_is_held_once_and_again_after_its_release(locks):
    with locks.hold("7c2f", Holder.WINDOW) as held, pytest.raises(SetupInUseError):
        locks.hold("7c2f", Holder.WINDOW)
    held.release()
    locks.hold("7c2f", Holder.COMMAND).release()


@pytest.mark.parametrize("key", ["", "../../up", "Été\n\x00", "x" * 5000, "\ud800"])
def test_any_key_can_be_held(locks, paths, key):
    with locks.hold(key, Holder.WINDOW), pytest.raises(SetupInUseError):
        locks.hold(key, Holder.WINDOW)
    assert {file.parent.name for file in paths.data.rglob("*") if file.is_file()} == {"locks"}


def test_a_folder_that_cannot_be_made_gives_a_text_with_the_mend(locks, paths):
    create_private_folder(paths.data)
    (paths.data / "locks").write_text("in the way")
    with pytest.raises(DatabaseUnusableError, match="Check that the folder is writable"):
        locks.hold("7c2f", Holder.WINDOW)
