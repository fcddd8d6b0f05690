"""The command line in this process, with a setup file and its secrets in environment variables."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from keyring.backends.fail import Keyring as NoKeyring
from msgspec.structs import replace

from wizard.cli.arguments import build_parser
from wizard.cli.environment import open_environment
from wizard.cli.main import run_command
from wizard.cli.variables import variable_of
from wizard.findings import Status
from wizard.setup.changes.unknown_outcomes import Waits
from wizard.setup.document import decode, encode
from wizard.store.secrets import KeyringSecretStore, SecretName


class Said(NamedTuple):
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str


class CommandLine:
    """The command line with a setup file, its secrets in environment variables."""

    def __init__(self, world, capsys) -> None:
        self.world = world
        self.capsys = capsys
        self.file = world.root / "setup.json"
        self.variables = {
            variable_of(SecretName(name)): value for name, value in world.secrets.items()
        }

    def environment(self):
        """Return where a command runs; what an interrupted run left is waited for in an instant."""
        store = KeyringSecretStore(NoKeyring())
        opened = open_environment(self.world.paths, store, self.variables)
        return replace(opened, waits=Waits(pauses=(0.001,) * 4))

    def run(self, *words: str, setup: str | None = None) -> Said:
        """Run a command; the setup's file comes after the command's name."""
        self.file.write_bytes(encode(self.world.document))
        command, *more = words
        return self._carry_out([command, setup or str(self.file), *more])

    def journal(self, act: str, *words) -> Said:
        """Run `journal export`, `import` or `forget`; the setup's file comes after the act."""
        self.file.write_bytes(encode(self.world.document))
        return self._carry_out(["journal", act, str(self.file), *map(str, words)])

    def dates(self, act: str, *words, setup: str | None = None) -> Said:
        """Run `dates export`, `import` or `codio`; the setup's file comes after the act."""
        self.file.write_bytes(encode(self.world.document))
        return self._carry_out(["dates", act, setup or str(self.file), *map(str, words)])

    def _carry_out(self, line: list[str]) -> Said:
        arguments = build_parser().parse_args(line)
        self.capsys.readouterr()
        code = run_command(arguments, self.environment())
        return Said(code, *self.capsys.readouterr())

    def file_is(self, content: bytes) -> None:
        """Go on with what a command has written into the setup's file."""
        self.world.document = decode(content)

    def use_secrets(self, world) -> None:
        for name, value in world.secrets.items():
            self.with_secret(name, value)

    def without(self, name: str) -> None:
        del self.variables[variable_of(SecretName(name))]

    def with_secret(self, name: str, value: str) -> None:
        self.variables[variable_of(SecretName(name))] = value
        self.world.change_secret(**{name: value})

    def assert_tells(self, check: str, found: str, mend: str) -> None:
        """The finding, `plan` and `apply` say the same; nothing is written; nothing is lost."""
        world = self.world
        before = world.document
        finding = next(
            f
            for f in world.findings()
            if f.check == check and (f.status is Status.FAILED or f.missing) and found in f.found
        )
        assert mend in finding.mend
        world.hearing.heard.clear()

        planned = self.run("plan")
        applied = self.run("apply", "--yes")
        verified = self.run("verify")

        for said in (planned, applied):
            assert said.code == 1
            assert "Nothing was changed, because something stands in the way:" in said.err
            assert found in said.err
            assert f"What to do: {finding.mend}" in said.err
        assert verified.code == 1
        assert found in verified.out
        assert world.hearing.writes() == []
        assert world.document == before


@contextmanager
def command_line_of(world, capsys) -> Iterator[CommandLine]:
    """Give a world's command line; how this process answers signals is put back afterwards."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    handlers = {number: signal.getsignal(number) for number in numbers}
    try:
        yield CommandLine(world, capsys)
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
