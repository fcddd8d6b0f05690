"""A command whose secrets are in a keyring that does not answer: told, and ended with a way out."""

import signal
import threading
import time
from types import SimpleNamespace

import pytest
from msgspec.structs import replace

from helpers.keyrings import BlockingKeyring, LockedKeyring
from helpers.silent_keyring import IS_THERE, SecretService
from wizard.cli.variables import variable_of
from wizard.setup.credentials import places_of
from wizard.store.keyring_lane import Patience
from wizard.store.secrets import KeyringSecretStore, SecretName

SHORT = Patience(told_after=0.05, given_up_after=0.3)
COMMANDS = [("plan",), ("apply", "--yes"), ("verify",), ("undo",), ("undo", "--yes")]
ALL_VARIABLES = " and ".join(variable_of(name) for name in SecretName)
needs_service = pytest.mark.skipif(
    not IS_THERE, reason="needs dbus-daemon and gnome-keyring-daemon (Debian: dbus, gnome-keyring)"
)


@pytest.fixture
def with_keyring(command_line, monkeypatch):
    """The command line without a secret in its variables, on a keyring with short patience."""

    def use(backend, patience=SHORT):
        store = KeyringSecretStore(backend, patience=patience)
        for name in SecretName:
            command_line.variables.pop(variable_of(name), None)
        before = command_line.environment

        def environment():
            return replace(before(), secrets=store)

        monkeypatch.setattr(command_line, "environment", environment)
        return command_line

    return use


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_ends_where_the_keyring_is_silent(with_keyring, words):
    keyring = BlockingKeyring()
    command_line = with_keyring(keyring)
    command_line.world.hearing.heard.clear()
    try:
        assert_ended(command_line.run(*words))
    finally:
        keyring.unlocked.set()
    assert command_line.world.hearing.heard == []


def test_an_answer_after_the_command_has_ended_is_told_to_nobody(with_keyring, capsys):
    keyring = BlockingKeyring()
    command_line = with_keyring(keyring)
    command_line.run("plan")
    store = command_line.environment().secrets
    assert store.has_given_up

    keyring.unlocked.set()
    for thread in threading.enumerate():
        if thread.name == "keyring":
            thread.join(timeout=60)

    assert not store.has_given_up, "it has answered"
    assert capsys.readouterr().err == ""


def assert_ended(said):
    assert said.code == 1
    assert said.out == ""
    waits, given_up, unknown, to_do = said.err.splitlines()
    assert waits.startswith("Waiting for this computer's keyring, which holds the secrets")
    assert "unlock it where it asks" in waits
    assert f"press Ctrl+C and set {ALL_VARIABLES}." in waits
    assert given_up == "The keyring did not answer within 0.3 s."
    assert "are unknown" in unknown
    assert "Nothing was read or changed." in unknown
    assert to_do.startswith("What to do: unlock the keyring and run the command again, or set ")
    assert to_do.endswith(f"{ALL_VARIABLES}.")


# --- on a real Secret Service -------------------------------------------------------------------

WITH_PATIENCE = """
import sys
from wizard.cli.arguments import build_parser
from wizard.cli.environment import open_environment
from wizard.cli.main import run_command
from wizard.store.keyring_lane import Patience
from wizard.store.paths import default_paths
from wizard.store.secrets import KeyringSecretStore

patience = Patience(told_after=float(sys.argv[1]), given_up_after=float(sys.argv[2]))
environment = open_environment(default_paths(), KeyringSecretStore(patience=patience), {})
sys.exit(run_command(build_parser().parse_args(sys.argv[3:]), environment))
"""


@pytest.fixture
def service(tmp_path, small_world):
    running = SecretService(tmp_path / "service")
    places = places_of(small_world.document)
    running.keep({place: small_world.secrets[name.value] for name, place in places.items()})
    yield running
    running.close()


def run_patiently(real_command, service, seconds, *words, told_after=0.05):
    command, *options = words
    line = (str(told_after), str(seconds), command, real_command.file, *options)
    code, out, err = real_command.run(*line, program=("-c", WITH_PATIENCE), more=service.variables)
    return SimpleNamespace(code=code, out=out.decode(), err=err.decode())


@needs_service
@pytest.mark.parametrize("words", [("plan",), ("apply", "--yes")], ids=" ".join)
def test_a_real_secret_service_that_is_silent_ends_the_command(service, real_command, words):
    service.fall_silent()
    assert_ended(run_patiently(real_command, service, 0.3, *words))


@needs_service
@pytest.mark.slow
def test_one_that_answers_a_little_late_is_told_and_the_command_goes_on(service, real_command):
    service.fall_silent()
    later = threading.Timer(1.5, service.speak)
    later.start()

    said = run_patiently(real_command, service, 60, "plan")

    assert said.code == 2
    assert "Waiting for this computer's keyring" in said.err
    assert "The keyring has answered." in said.err
    assert "did not answer" not in said.err


@needs_service
def test_one_that_speaks_is_not_spoken_of(service, real_command):
    said = run_patiently(real_command, service, 60, "plan", told_after=59)
    assert said.code == 2
    assert "keyring" not in said.err


def test_only_what_the_variables_lack_is_waited_for_and_named(with_keyring):
    keyring = BlockingKeyring()
    command_line = with_keyring(keyring)
    for name in (SecretName.CODIO_CLIENT_SECRET, SecretName.SHARED_SECRET):
        command_line.with_secret(name.value, command_line.world.secrets[name.value])
    try:
        said = command_line.run("plan")
    finally:
        keyring.unlocked.set()
    token = variable_of(SecretName.CANVAS_TOKEN)
    assert said.code == 1
    assert said.err.splitlines()[0].endswith(f"press Ctrl+C and set {token}.")
    assert said.err.endswith(f"or set {token}.\n")


def test_nothing_is_asked_where_the_variables_have_everything(with_keyring):
    keyring = BlockingKeyring()
    command_line = with_keyring(keyring)
    for name in SecretName:
        command_line.with_secret(name.value, command_line.world.secrets[name.value])
    assert command_line.run("plan").code == 2
    assert keyring.asked == []


def test_one_that_refuses_is_named_and_how_to_do_without_it(with_keyring):
    said = with_keyring(LockedKeyring()).run("plan")
    assert said.code == 1
    assert (
        "The keyring refused (KeyringLocked). If that is where the secrets are, unlock it, or set "
        f"{ALL_VARIABLES}." in said.err
    )


@needs_service
@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, None], ids=str)
def test_as_a_process_it_ends_by_itself_and_by_a_signal(real_command, tmp_path, number):
    """With the limits that people meet: told after 2 s, given up after 15."""
    service = SecretService(tmp_path / "service")
    service.fall_silent()
    nothing = dict.fromkeys((variable_of(name) for name in SecretName), "")
    try:
        begun = time.monotonic()
        process = real_command.start(
            "plan", real_command.file, more={**service.variables, **nothing}
        )
        told = process.stderr.readline().decode()
        assert told.startswith("Waiting for this computer's keyring")
        assert 2 <= time.monotonic() - begun < 8
        if number is not None:
            process.send_signal(number)
        out, err = process.communicate(timeout=60)
        took = time.monotonic() - begun
    finally:
        service.close()
    assert process.returncode != 0
    assert out == b""
    assert b"Traceback" not in err
    assert took < (8 if number else 22)
    if number is None:
        assert took >= 15
        assert process.returncode == 1
        assert b"What to do: unlock the keyring" in err
