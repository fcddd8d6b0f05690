"""A display of its own with a window manager, a session bus, a keyboard and a screen reader."""

import json
import os
import queue
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, TypeVar

SYSTEM_PYTHON = "/usr/bin/python3"
READER = Path(__file__).parent / "screen_reader.py"
PROGRAMS = ("Xvfb", "openbox", "xdotool", "xprop", "dbus-daemon")
PATIENCE = 30.0
_GLANCE = 0.03

_Answer = TypeVar("_Answer")


def what_is_missing() -> str:
    """Say what of the machine's own programs the real window needs and is not there."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if missing:
        return f"not on this machine: {', '.join(missing)}"
    asked = subprocess.run(
        [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"],
        capture_output=True,
        check=False,
    )
    return "the system's Python cannot read AT-SPI (python3-gi, gir1.2-atspi-2.0)" * bool(
        asked.returncode
    )


def wait_for(condition: Callable[[], _Answer | None], what: str, patience: float = PATIENCE):
    """Return the first answer of the condition that says something."""
    until = time.monotonic() + patience
    pause = threading.Event()
    while not (answer := condition()):
        if time.monotonic() > until:
            raise AssertionError(f"waited in vain for {what}")
        pause.wait(_GLANCE)
    return answer


class VirtualScreen:
    """Xvfb, openbox and a session bus, for one test. Use it as a context manager."""

    def __init__(self, folder: Path, size: str = "1280x900") -> None:
        self._folder = folder
        self._size = size
        self._stack = ExitStack()
        self.environment: dict[str, str] = {}

    def __enter__(self) -> "VirtualScreen":
        self.environment = {
            name: os.environ[name]
            for name in ("PATH", "LANG", "LD_LIBRARY_PATH")
            if name in os.environ
        }
        for name in ("HOME", "XDG_RUNTIME_DIR"):
            folder = self._folder / name.lower()
            folder.mkdir(mode=0o700)
            self.environment[name] = str(folder)
        self.environment |= {"LC_ALL": "C.UTF-8", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        number = self._started(
            ["Xvfb", "-displayfd", "1", "-screen", "0", f"{self._size}x24", "-nolisten", "tcp"]
        )
        self.environment["DISPLAY"] = f":{number}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._started(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
        )
        self.start(["openbox", "--sm-disable"], stdout=subprocess.DEVNULL)
        wait_for(
            lambda: "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"),
            "the window manager",
        )
        return self

    def __exit__(self, *_error: object) -> None:
        self._stack.close()

    def start(self, command: Sequence[str], **options: Any) -> subprocess.Popen[str]:
        """Start a program on this screen; it is ended with the screen."""
        options.setdefault("stderr", subprocess.DEVNULL)
        process = subprocess.Popen(
            list(command), env=self.environment | options.pop("more", {}), text=True, **options
        )
        self._stack.callback(_end, process)
        return process

    def run(self, *command: str) -> str:
        """Run a program on this screen to its end and return what it wrote."""
        ran = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=30
        )
        return ran.stdout

    def windows(self) -> frozenset[str]:
        """Return the ids of the windows shown, menus among them."""
        return frozenset(self.run("xdotool", "search", "--onlyvisible", "--name", ".*").split())

    def picture(self, file: Path) -> None:
        """Keep a picture of the screen, where the machine has what takes one."""
        if shutil.which("import"):
            self.run("import", "-window", "root", str(file))

    def _started(self, command: Sequence[str]) -> str:
        """Start a program and return its first line."""
        process = self.start(command, stdout=subprocess.PIPE)
        return Lines(process).next()


class Lines:
    """The lines a program writes, as they come."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._queue: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._queue.put(line.strip())

    def next(self, patience: float = PATIENCE) -> str:
        """Return the next line."""
        try:
            return self._queue.get(timeout=patience)
        except queue.Empty:
            raise AssertionError(f"{self._process.args!r} said nothing") from None


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()


class Person:
    """Somebody at the keyboard who hears what a screen reader says, and has no mouse."""

    def __init__(self, screen: VirtualScreen, process: int) -> None:
        self._screen = screen
        self._reader = screen.start(
            [SYSTEM_PYTHON, str(READER), str(process)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self._answers = Lines(self._reader)

    # --- hearing ------------------------------------------------------------------------------

    def ask(self, question: str) -> Any:
        """Ask the screen reader."""
        assert self._reader.stdin is not None
        print(json.dumps({"ask": question}), file=self._reader.stdin, flush=True)
        return json.loads(self._answers.next())

    def focus(self) -> Mapping[str, Any]:
        """Return what has the focus, as soon as something has."""
        return wait_for(lambda: self.ask("focus"), "something to have the focus")

    def tree(self) -> list[Mapping[str, Any]]:
        """Return everything shown."""
        return wait_for(lambda: self.ask("tree"), "something to be shown")

    def finds(self, words: str, *states: str, role: str = "") -> Mapping[str, Any] | None:
        """Return the first control shown whose name has these words and that is in these states."""
        for node in self.ask("tree") or ():
            if words in node["name"] and role in node["role"] and set(states) <= {*node["states"]}:
                return node
        return None

    def wait_to_find(self, words: str, *states: str, role: str = "", patience: float = PATIENCE):
        """Wait for a control."""
        what = f"{role or 'something'} “{words}” {states}"
        return wait_for(lambda: self.finds(words, *states, role=role), what, patience)

    # --- typing -------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, in X's names: Tab, alt+c, ctrl+Return."""
        self._screen.run("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._screen.run("xdotool", "type", "--delay", "4", "--", text)

    def tab_to(self, name: str, role: str = "", key: str = "Tab") -> Mapping[str, Any]:
        """Press Tab, or another key, until what has the focus is named so."""
        passed: list[str] = []
        for _ in range(60):
            now = self.focus()
            if name in now["name"] and role in now["role"]:
                return now
            passed.append(f"{now['role']} “{now['name']}”")
            self.press(key)
            before = now["path"]
            wait_for(lambda before=before: self.focus()["path"] != before, "the focus to move", 5)
        raise AssertionError(f"{key} did not reach “{name}”; it passed {passed}")
