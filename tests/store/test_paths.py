"""Where the wizard keeps its files, and who may read them."""

import stat
import sys

import pytest

from wizard.store.paths import (
    Paths,
    create_private_file,
    create_private_folder,
    default_paths,
    write_whole_file,
)

only_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")


def test_default_paths_are_the_programs_own_and_absolute():
    paths = default_paths()
    assert "codio-canvas-wizard" in str(paths.data)
    # appauthor=False: the name is not repeated as on Windows.
    assert str(paths.data).count("codio-canvas-wizard") == 1
    assert all(each.is_absolute() for each in (paths.data, paths.logs, paths.state))


def test_naming_the_folders_creates_nothing(tmp_path):
    paths = Paths.below(tmp_path / "root")
    assert paths.database_file.parent == paths.data
    assert list(tmp_path.iterdir()) == []


@only_posix
def test_folders_and_files_are_their_owners_alone(tmp_path):
    file = create_private_file(tmp_path / "a" / "b" / "c.sqlite3")
    for each in (tmp_path / "a", tmp_path / "a" / "b"):
        assert stat.S_IMODE(each.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@only_posix
def test_a_folder_that_is_there_keeps_its_mode(tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir(mode=0o755)
    folder.chmod(0o755)
    create_private_folder(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o755


def test_writing_a_whole_file_replaces_it_and_leaves_no_partial_one(tmp_path):
    file = tmp_path / "setup.json"
    write_whole_file(file, b"old")
    write_whole_file(file, b"new")
    assert file.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["setup.json"]
