"""The command line as a real process, on the world of the test and on files of its own."""

import os
import subprocess
import sys
from pathlib import Path

from wizard.cli.variables import variable_of
from wizard.setup.document import encode
from wizard.store.paths import Paths
from wizard.store.secrets import SecretName

ROOT = Path(__file__).parents[2]


class RealCommand:
    """Starts the program with the setup of a world, its secrets, and a home of its own."""

    def __init__(self, world) -> None:
        self.world = world
        self.home = world.root / "home"
        self.home.mkdir(exist_ok=True)
        self.file = world.root / "setup.json"
        self.file.write_bytes(encode(world.document))
        self.started = []

    @property
    def paths(self) -> Paths:
        """The program's own files on Linux."""
        data = self.home / "data" / "codio-canvas-wizard"
        return Paths(data=data, logs=data, state=data, documents=data)

    def variables(self) -> dict[str, str]:
        secrets = {variable_of(SecretName(n)): v for n, v in self.world.secrets.items()}
        return {
            **{k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "LC_", "LANG"))},
            **secrets,
            "PYTHONPATH": str(ROOT),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_STATE_HOME": str(self.home / "state"),
        }

    def start(self, *words, program=("-m", "wizard"), more=None, **given) -> subprocess.Popen:
        """Start a command; `more` are further environment variables, `given` is for Popen."""
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | given
        process = subprocess.Popen(
            [sys.executable, *program, *map(str, words)],
            cwd=ROOT,
            env=self.variables() | (more or {}),
            **streams,
        )
        self.started.append(process)
        return process

    def run(self, *words, timeout=60, **given) -> tuple[int, bytes, bytes]:
        process = self.start(*words, **given)
        out, err = process.communicate(timeout=timeout)
        return process.returncode, out or b"", err or b""

    def close(self) -> None:
        for process in self.started:
            if process.poll() is None:
                process.kill()
                process.wait()
            for stream in (process.stdout, process.stderr):
                if stream is not None:
                    stream.close()
