"""One process at a time on a setup, whatever becomes of that process."""

import getpass
import platform

import pytest

from wizard.store.errors import DatabaseUnusableError, SetupInUseError
from wizard.store.locks import Holder, SetupLocks
from wizard.store.paths import create_private_folder


@pytest.fixture
def locks(paths):
    return SetupLocks(paths)


def test_a_setup_held_by_another_process_is_refused_with_who_has_it(locks, paths, hold_elsewhere):
    hold_elsewhere(paths, "7c2f", Holder.WINDOW)
    with pytest.raises(SetupInUseError, match=r"open in another window.*Close it there"):
        locks.hold("7c2f", Holder.COMMAND)
    locks.hold("another", Holder.WINDOW).release()


def test_a_setup_held_by_a_command_is_said_to_be(locks, paths, hold_elsewhere):
    hold_elsewhere(paths, "7c2f", Holder.COMMAND)
    with pytest.raises(SetupInUseError, match=r"command line.*Wait until"):
        locks.hold("7c2f", Holder.WINDOW)


def test_a_killed_process_holds_nothing(locks, paths, hold_elsewhere):
    hold_elsewhere(paths, "7c2f").kill()
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


def test_who_has_it_since_when_and_as_which_process_is_said(locks, paths, hold_elsewhere):
    other = hold_elsewhere(paths, "7c2f", Holder.COMMAND)

    with pytest.raises(SetupInUseError) as refused:
        locks.hold("7c2f", Holder.WINDOW)

    said = str(refused.value)
    assert f"opened by {getpass.getuser()}, since 20" in said
    assert f"process {other.process_id}" in said
    assert f"on {platform.node()})." in said


@pytest.mark.parametrize(
    ("note", "says"),
    [
        (b"command", "command line"),
        (b"window", "another window of the wizard. Two"),
        (b"", "another window of the wizard. Two"),
        (b"\xff\xfe", "another window of the wizard. Two"),
        (b"[" * 4000, "another window of the wizard. Two"),
        (b'{"holder":"command","at":"yesterday","user":"\\u001b[2J"}', "command line"),
        (b'{"holder":"window","at":"9999-12-31T23:59:59+00:00","process":-1}', "another window"),
    ],
)
def test_a_note_of_another_version_or_a_damaged_one_only_lacks_the_details(
    locks, paths, note, says
):
    with locks.hold("7c2f", Holder.WINDOW):
        (file,) = (paths.data / "locks").glob("*.holder")
        file.write_bytes(note)
        with pytest.raises(SetupInUseError, match=says) as refused:
            locks.hold("7c2f", Holder.WINDOW)
    assert str(refused.value).isprintable()


def test_a_user_id_without_a_name_does_not_stop_anything(locks, monkeypatch):
    def unnamed():
        raise KeyError("getpwuid(): uid not found: 4711")

    monkeypatch.setattr(getpass, "getuser", unnamed)
    with locks.hold("7c2f", Holder.WINDOW), pytest.raises(SetupInUseError, match=r"\(since 20"):
        locks.hold("7c2f", Holder.WINDOW)
