"""Secrets: which keyring keeps them, and what is said where none does."""

import logging
import os
import secrets
import shutil
import subprocess
import sys

import pytest
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring

from helpers.keyrings import DictionaryKeyring, LockedKeyring
from wizard.secret import Secret
from wizard.store.secrets import (
    ONLY_THIS_RUN,
    KeyringSecretStore,
    MemorySecretStore,
)

SERVICE = "codio-canvas-wizard/canvas.example.edu/canvas-token"
USER = "Autumn"


class StubReceivedBadDataError(Exception):
    """Stands for pywintypes.error, which is no KeyringError."""


class WindowsKeyring(DictionaryKeyring):
    """Refuses what is longer than 1,280 characters, as the Windows Credential Manager does."""

    def set_password(self, service, username, password):
        if len(password) > 1280:
            raise StubReceivedBadDataError(1783, "CredWrite", f"bad data: {password}")
        super().set_password(service, username, password)


@pytest.fixture
def value():
    return secrets.token_urlsafe(24)


def test_a_keyring_that_works_keeps_the_secret(value):
    keyring = DictionaryKeyring()
    store = KeyringSecretStore(keyring)
    assert store.read(SERVICE, USER) is None
    assert store.write(SERVICE, USER, Secret(value)) is True
    assert keyring.kept == {(SERVICE, USER): value}
    assert KeyringSecretStore(keyring).read(SERVICE, USER) == Secret(value)
    assert store.where_kept().startswith("in the keyring")
    assert store.delete(SERVICE, USER) is True
    assert store.read(SERVICE, USER) is None
    assert store.delete(SERVICE, USER) is True


@pytest.mark.parametrize(
    "backend", [FailKeyring, NullKeyring, LockedKeyring], ids=["fail", "null", "locked"]
)
def test_without_a_usable_keyring_the_secret_lasts_for_this_run_and_this_is_said(backend, value):
    store = KeyringSecretStore(backend())
    assert store.write(SERVICE, USER, Secret(value)) is False
    assert store.read(SERVICE, USER) == Secret(value)
    assert store.where_kept() == ONLY_THIS_RUN
    assert store.trouble
    assert value not in store.trouble
    store.delete(SERVICE, USER)
    assert store.read(SERVICE, USER) is None


@pytest.mark.parametrize("backend", [FailKeyring, NullKeyring])
def test_a_missing_keyring_is_known_before_anything_is_written(backend):
    assert KeyringSecretStore(backend()).where_kept() == ONLY_THIS_RUN


def test_a_value_too_long_for_windows_is_kept_for_this_run_and_is_in_no_log(caplog, value):
    caplog.set_level(logging.DEBUG)
    long = value * 60
    keyring = WindowsKeyring()
    store = KeyringSecretStore(keyring)
    assert store.write(SERVICE, USER, Secret(value)) is True
    assert store.write(SERVICE, USER, Secret(long)) is False
    # The shorter one is still in the keyring and must not come back.
    assert store.read(SERVICE, USER) == Secret(long)
    assert store.where_kept() == ONLY_THIS_RUN
    assert "StubReceivedBadDataError" in store.trouble
    assert value not in caplog.text + store.trouble + repr(store) + repr(vars(store))


def test_a_keyring_unlocked_later_is_used_again(value):
    keyring = LockedKeyring()
    keyring.kept[SERVICE, USER] = value
    store = KeyringSecretStore(keyring)
    assert store.read(SERVICE, USER) is None
    assert store.where_kept() == ONLY_THIS_RUN
    keyring.locked = False
    assert store.read(SERVICE, USER) == Secret(value)
    assert store.where_kept() != ONLY_THIS_RUN


def test_what_was_kept_for_this_run_gives_way_to_what_the_keyring_takes_later(value):
    keyring = LockedKeyring()
    store = KeyringSecretStore(keyring)
    store.write(SERVICE, USER, Secret("the old one"))
    keyring.locked = False

    assert store.write(SERVICE, USER, Secret(value)) is True

    assert store.trouble == ""
    assert store.where_kept() != ONLY_THIS_RUN
    assert store.read(SERVICE, USER) == Secret(value)
    # Were the old one still in memory, it would come back as soon as another program forgets this.
    keyring.delete_password(SERVICE, USER)
    assert store.read(SERVICE, USER) is None


def test_what_is_forgotten_comes_back_from_neither_memory_nor_keyring(value):
    keyring = WindowsKeyring()
    store = KeyringSecretStore(keyring)
    store.write(SERVICE, USER, Secret(value))
    store.write(SERVICE, USER, Secret(value * 60))

    assert store.delete(SERVICE, USER) is True

    assert store.read(SERVICE, USER) is None
    assert keyring.kept == {}


def test_a_secret_kept_for_this_run_hides_no_other_one_of_the_keyring(value):
    keyring = WindowsKeyring()
    store = KeyringSecretStore(keyring)
    other = "codio-canvas-wizard/canvas.example.edu/shared-secret"
    keyring.kept[other, USER] = value
    store.write(SERVICE, USER, Secret(value * 60))

    assert store.read(other, USER) == Secret(value)
    # The other one is still kept for this run only, and that stays said.
    assert store.where_kept() == ONLY_THIS_RUN


def test_a_locked_keyring_cannot_promise_that_nothing_stayed_behind():
    assert KeyringSecretStore(LockedKeyring()).delete(SERVICE, USER) is False


def test_a_chain_of_keyrings_is_named_by_the_one_that_is_written_to(value):
    class OneKeyringChain(ChainerBackend):
        priority = 0
        backends = [DictionaryKeyring()]

    store = KeyringSecretStore(OneKeyringChain())
    assert store.write(SERVICE, USER, Secret(value)) is True
    assert "chain" not in store.where_kept().lower()

    class EmptyChain(ChainerBackend):
        priority = 0
        backends = []

    assert KeyringSecretStore(EmptyChain()).where_kept() == ONLY_THIS_RUN


def test_a_plain_file_posing_as_a_keyring_is_not_used(value):
    plain = type("PlaintextKeyring", (DictionaryKeyring,), {"__module__": "keyrings.alt.file"})()
    store = KeyringSecretStore(plain)
    assert store.write(SERVICE, USER, Secret(value)) is False
    assert plain.kept == {}


def test_the_memory_store_shows_no_value(value):
    store = MemorySecretStore()
    store.write(SERVICE, USER, Secret(value))
    assert store.read(SERVICE, USER) == Secret(value)
    assert store.where_kept() == ONLY_THIS_RUN
    assert value not in repr(store)
    store.delete(SERVICE, USER)
    assert store.is_empty()


THROUGH_THE_REAL_SECRET_SERVICE = """
import secrets, sys
from wizard.secret import Secret
from wizard.store.secrets import KeyringSecretStore

service = "codio-canvas-wizard/canvas.example.edu/canvas-token"
value = secrets.token_urlsafe(24)
store = KeyringSecretStore()
assert store.read(service, "Autumn") is None
assert store.write(service, "Autumn", Secret(value)), store.trouble
assert KeyringSecretStore().read(service, "Autumn") == Secret(value)
print(store.where_kept())
assert store.delete(service, "Autumn")
assert store.read(service, "Autumn") is None
"""

IN_A_SESSION_OF_ITS_OWN = """
printf 'only-for-this-test' | gnome-keyring-daemon --unlock --foreground --components=secrets \
    >/dev/null 2>&1 &
daemon=$!
trap 'kill $daemon' EXIT
gdbus wait --session --timeout 20 org.freedesktop.secrets 2>/dev/null \
    || dbus-send --session --dest=org.freedesktop.DBus --print-reply / \
        org.freedesktop.DBus.StartServiceByName string:org.freedesktop.secrets uint32:0 >/dev/null
"$1" -c "$2"
"""


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs gnome-keyring-daemon and dbus-run-session (Debian: gnome-keyring, dbus)",
)
def test_the_real_secret_service_keeps_returns_and_forgets_a_secret(tmp_path):
    (tmp_path / "run").mkdir(mode=0o700)
    environment = {
        **os.environ,
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
    }
    environment.pop("PYTHON_KEYRING_BACKEND", None)
    finished = subprocess.run(
        [
            "dbus-run-session", "--", "sh", "-c", IN_A_SESSION_OF_ITS_OWN, "sh",
            sys.executable, THROUGH_THE_REAL_SECRET_SERVICE,
        ],
        env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert finished.returncode == 0, finished.stderr
    assert finished.stdout.strip() == "in the Secret Service (this desktop's keyring)"
