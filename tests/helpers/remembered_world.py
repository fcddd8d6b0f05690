"""A world that is made once for many tests: each begins where it stood, and may write as it likes.

Making it over and over, requests and all, takes longer than most of what is then shown with it.
"""

import io
import pickle
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from types import FunctionType

from helpers.world import World, build_world
from wizard.setup.snapshot import Snapshot
from wizard.store.paths import create_private_file

_LIVING = (FunctionType, type(threading.Lock()), type(threading.RLock()), type(time.monotonic))
"""What of a service is no knowledge of it, such as its clock: it stays what it is."""


class ReadOnce(World):
    """A world of which everything was read once: what is wanted may change, what is there may not.

    It asks nobody; whatever would be read for another setup only is not there.
    """

    def keep(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot

    def read(self, *, thorough=False):
        return self._snapshot

    def apply(self, **more):
        raise AssertionError("What is there was read once and does not change.")

    undo = apply


class Remembered:
    """How a world stands: what both services hold, the setup, its secrets, and the journal."""

    def __init__(self, world: World) -> None:
        self._world, self._root = world, world.root
        self._document, self._credentials = world.document, world.credentials
        # Both in one, so that what they share is shared again.
        self._services = _Kept([vars(service) for service in _services_of(world)])
        self._faults = world.hearing.switched_on()
        self._applications = [server.app for server in _servers_of(world)]
        self._journal = _content_of(world.paths.database_file)

    @cached_property
    def snapshot(self) -> Snapshot:
        """All that there is to be read where it stood."""
        return self.again(self._root / "read").read(thorough=True)

    def read_once(self) -> ReadOnce:
        """Return the world as it was read, for a test that changes only what is wanted."""
        snapshot = self.snapshot
        world = ReadOnce(self._world.sandbox, self._root, self._document, self._credentials)
        world.keep(snapshot)
        return world

    def again(self, root: Path) -> World:
        """Put the sandbox back, and return the world with its journal in that folder.

        The sandbox is one: a world that was given before stands there no more.
        """
        sandbox = self._world.sandbox
        sandbox.faults.begin_anew(self._faults)
        # A test may have put something around an application, such as odd answers.
        for server, application in zip(_servers_of(self._world), self._applications, strict=True):
            server.app = application
        for service, known in zip(_services_of(self._world), self._services.again(), strict=True):
            with service.lock:
                vars(service).clear()
                vars(service).update(known)
        world = World(sandbox, root, self._document, self._credentials)
        if self._journal:
            create_private_file(world.paths.database_file)
            world.paths.database_file.write_bytes(self._journal)
        return world


@contextmanager
def remembered(
    root: Path, prepare: Callable[[World], object], **options: object
) -> Iterator[Remembered]:
    """Build a world, prepare it, and remember how it stands then."""
    with build_world(root, **options) as world:
        prepare(world)
        yield Remembered(world)


def _services_of(world: World):
    return world.sandbox.canvas, world.sandbox.codio


def _servers_of(world: World):
    return world.sandbox._canvas_server, world.sandbox._codio_server


class _Kept:
    """A value to be had again and again, each time as it was; what lives in it is shared."""

    def __init__(self, value: object) -> None:
        self._living: list[object] = []
        written = io.BytesIO()
        pickler = pickle.Pickler(written)
        pickler.persistent_id = self._number_of
        pickler.dump(value)
        self._data = written.getvalue()

    def again(self):
        unpickler = pickle.Unpickler(io.BytesIO(self._data))
        unpickler.persistent_load = self._living.__getitem__
        return unpickler.load()

    def _number_of(self, value: object) -> int | None:
        if not isinstance(value, _LIVING):
            return None
        self._living.append(value)
        return len(self._living) - 1


def _content_of(file: Path) -> bytes:
    if not file.exists():
        return b""
    with closing(sqlite3.connect(file)) as database:
        return database.serialize()
