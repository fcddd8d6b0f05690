"""Files with people in them are their owner's alone, whatever the umask is."""

import logging
import os
import stat
import sys
from logging.handlers import RotatingFileHandler

import pytest

from wizard.logs import FILE_NAME, start_logging
from wizard.store.database import Database
from wizard.store.journal import Journal
from wizard.store.paths import Paths, create_private_file, write_whole_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file modes")


@pytest.fixture(params=[0o000, 0o022, 0o277], ids=oct)
def umask(request, tmp_path):
    Paths.below(tmp_path).data.mkdir()
    Paths.below(tmp_path).logs.mkdir()
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def mode_of(file):
    return stat.S_IMODE(file.stat().st_mode)


@pytest.mark.usefixtures("umask")
def test_a_file_written_whole_is_its_owners_alone(tmp_path):
    file = tmp_path / "report.html"
    write_whole_file(file, b"people")
    assert mode_of(file) == 0o600


@pytest.mark.usefixtures("umask")
def test_it_is_private_before_a_byte_is_in_it(tmp_path, monkeypatch):
    seen = []
    opened = os.fdopen

    def fdopen(descriptor, *arguments):
        seen.append(stat.S_IMODE(os.fstat(descriptor).st_mode))
        return opened(descriptor, *arguments)

    monkeypatch.setattr(os, "fdopen", fdopen)
    write_whole_file(tmp_path / "snapshot.json", b"people")
    assert seen == [0o600]


def test_a_file_that_anyone_could_read_is_replaced_by_a_private_one(tmp_path):
    file = tmp_path / "report.csv"
    file.write_bytes(b"old")
    file.chmod(0o644)
    write_whole_file(file, b"people")
    assert mode_of(file) == 0o600


def test_nothing_is_written_into_what_somebody_put_in_the_partial_files_place(tmp_path):
    elsewhere, file = tmp_path / "elsewhere", tmp_path / "report.csv"
    elsewhere.write_bytes(b"")
    partial = tmp_path / f".report.csv.{os.getpid()}.partial"
    partial.symlink_to(elsewhere)
    write_whole_file(file, b"people")
    assert elsewhere.read_bytes() == b""
    assert file.read_bytes() == b"people"
    assert not file.is_symlink()


@pytest.mark.usefixtures("umask")
def test_the_database_and_the_files_beside_it_are_their_owners_alone(tmp_path):
    paths = Paths.below(tmp_path)
    database = Database(paths.database_file)
    Journal(database).open_run("key", "apply", b"{}")
    files = sorted(each.name for each in paths.data.iterdir())
    modes = {mode_of(each) for each in paths.data.iterdir()}
    database.close()
    assert len(files) == 3
    assert modes == {0o600}


@pytest.mark.usefixtures("umask")
def test_logs_are_their_owners_alone_after_a_rotation_too(tmp_path):
    root = logging.getLogger()
    level = root.level
    handler = start_logging(Paths.below(tmp_path))
    try:
        root.warning("before")
        assert isinstance(handler, RotatingFileHandler)
        handler.doRollover()
        root.warning("after")
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
        handler.close()
    files = list(Paths.below(tmp_path).logs.glob(f"{FILE_NAME}*"))
    assert len(files) == 2
    assert {mode_of(each) for each in files} == {0o600}


def test_a_private_file_that_is_there_keeps_what_is_in_it(tmp_path):
    file = create_private_file(tmp_path / "kept")
    file.write_bytes(b"content")
    assert create_private_file(file).read_bytes() == b"content"
