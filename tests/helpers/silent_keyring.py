"""A Secret Service on a message bus of its own that can be made silent: for the real keyring."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

NEEDS = ("dbus-daemon", "gnome-keyring-daemon")
IS_THERE = all(map(shutil.which, NEEDS))

_OWNED = """
import sys
from contextlib import closing
import secretstorage

# Who asks for the default collection too early has one made, which waits for a person.
with closing(secretstorage.dbus_init()) as bus:
    every = secretstorage.get_all_collections(bus)
    login = [each for each in every if each.collection_path.endswith("login")]
    print("unlocked" if login and not login[0].is_locked() else "locked")
"""


_KEEP = """
import json, sys
import keyring
for service, username, value in json.load(sys.stdin):
    keyring.set_password(service, username, value)
"""


class SecretService:
    """gnome-keyring, unlocked and empty, with a home below a folder of the test.

    `fall_silent` is as when it waits for a person whom its prompt does not reach: it keeps its
    name on the bus and takes every question, and answers none until `speak`.
    """

    def __init__(self, folder: Path) -> None:
        (folder / "run").mkdir(parents=True, mode=0o700)
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.variables = {
            "DBUS_SESSION_BUS_ADDRESS": self._bus.stdout.readline().strip(),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.SecretService.Keyring",
        }
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, **self.variables, "HOME": str(folder)},
        )
        self._daemon.stdin.write(b"only-for-this-test")
        self._daemon.stdin.close()
        try:
            self._wait_until_unlocked()
        except BaseException:
            self.close()
            raise

    def keep(self, values) -> None:
        """Put secrets into it: `values` by their places."""
        subprocess.run(
            [sys.executable, "-c", _KEEP],
            input=json.dumps([[*place, value] for place, value in values.items()]),
            env={**os.environ, **self.variables}, text=True, check=True, timeout=20,
        )  # fmt: skip

    def fall_silent(self) -> None:
        self._daemon.send_signal(signal.SIGSTOP)

    def speak(self) -> None:
        self._daemon.send_signal(signal.SIGCONT)

    def close(self) -> None:
        self.speak()
        for process in (self._daemon, self._bus):
            process.kill()
            process.wait()
        self._bus.stdout.close()

    def _wait_until_unlocked(self) -> None:
        deadline = time.monotonic() + 20
        environment = {**os.environ, **self.variables}
        while True:
            asked = subprocess.run(
                [sys.executable, "-c", _OWNED],
                env=environment, capture_output=True, text=True, check=False, timeout=20,
            )  # fmt: skip
            if asked.stdout.strip() == "unlocked":
                return
            assert time.monotonic() < deadline, asked.stderr
