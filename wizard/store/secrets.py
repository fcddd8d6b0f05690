"""Secrets: in the operating system's keyring, or for this run only. Never in a file of ours.

They come and go as `Secret`; only the call of the keyring itself reveals one.
"""

import logging
import threading
from collections.abc import Callable
from enum import StrEnum
from typing import Protocol, TypeVar

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as DiscardingKeyring

from wizard.secret import Secret
from wizard.store.keyring_lane import (
    DEFAULT_PATIENCE,
    KeyringLane,
    KeyringSilentError,
    KeyringWatcher,
    Patience,
)
from wizard.texts import tr

_log = logging.getLogger(__name__)

ONLY_THIS_RUN = "only until you close the wizard"

T = TypeVar("T")


class SecretName(StrEnum):
    """The three secrets of a setup."""

    CANVAS_TOKEN = "canvas_token"  # noqa: S105 - a name, not a secret
    CODIO_CLIENT_SECRET = "codio_client_secret"  # noqa: S105
    SHARED_SECRET = "shared_secret"  # noqa: S105


class SecretStore(Protocol):
    """Where secrets are read from and written to.

    Real keyrings may ask the person to unlock them and block until they answer: never call these
    methods on the thread of the window.
    """

    def read(self, service: str, username: str) -> Secret | None:
        """Return the secret, or None where there is none."""
        ...

    def write(self, service: str, username: str, value: Secret) -> bool:
        """Keep the secret. Returns False where it will be gone when the program ends."""
        ...

    def delete(self, service: str, username: str) -> bool:
        """Forget the secret. Returns False where a copy may have stayed behind."""
        ...

    def where_kept(self) -> str:
        """Say in words where secrets are kept, to follow “kept …”."""
        ...

    def watch(self, watcher: KeyringWatcher | None) -> None:
        """Tell `watcher` when a keyring lets everybody wait, or nobody any more."""
        ...

    @property
    def trouble(self) -> str:
        """Why a keyring did not do what was asked last, in words; empty where it did."""
        ...

    @property
    def has_given_up(self) -> bool:
        """Whether a keyring is asked no more, because it did not answer."""
        ...

    def try_again(self) -> None:
        """Ask a keyring anew that was given up."""
        ...

    def hurry(self) -> None:
        """Wait for a keyring no longer than a moment from now, for the program is to end."""
        ...


class MemorySecretStore:
    """Secrets for this run only: for the demo and the tests, and where there is no keyring."""

    def __init__(self) -> None:
        self._secrets: dict[tuple[str, str], Secret] = {}
        self._lock = threading.Lock()

    def read(self, service: str, username: str) -> Secret | None:
        """Return the secret, or None where there is none."""
        with self._lock:
            return self._secrets.get((service, username))

    def write(self, service: str, username: str, value: Secret) -> bool:
        """Keep the secret until the program ends; always returns False."""
        with self._lock:
            self._secrets[service, username] = value
        return False

    def delete(self, service: str, username: str) -> bool:
        """Forget the secret."""
        with self._lock:
            self._secrets.pop((service, username), None)
        return True

    def is_empty(self) -> bool:
        """Tell whether no secret is kept."""
        return not self._secrets

    def where_kept(self) -> str:
        """Say that nothing outlasts the run."""
        return tr(ONLY_THIS_RUN)

    @property
    def trouble(self) -> str:
        """Have no trouble."""
        return ""

    @property
    def has_given_up(self) -> bool:
        """Tell that memory always answers."""
        return False

    def watch(self, watcher: KeyringWatcher | None) -> None:
        """Have nothing to tell: memory answers."""

    def try_again(self) -> None:
        """Have nothing to try."""

    def hurry(self) -> None:
        """Be as fast as ever."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self._secrets)} secrets>"


class _UnusableError(Exception):
    """There is no keyring that keeps secrets, with the reason in words."""


class KeyringSecretStore:
    """Secrets in the keyring, and in memory where that fails or does not answer.

    A value that the keyring would not take is read from memory first, or the older one still in
    the keyring would come back.
    """

    def __init__(
        self, backend: KeyringBackend | None = None, *, patience: Patience = DEFAULT_PATIENCE
    ) -> None:
        self._given_backend = backend
        self._memory = MemorySecretStore()
        self._lane = KeyringLane(patience)
        self._trouble = ""

    def read(self, service: str, username: str) -> Secret | None:
        """Return the secret, or None where neither memory nor keyring has it."""
        if (kept := self._memory.read(service, username)) is not None:
            return kept
        try:
            found = self._ask(lambda backend: backend.get_password(service, username))
        except Exception as error:  # noqa: BLE001 - backends raise their platform's own types
            self._note(error)
            return None
        if self._memory.is_empty():
            self._trouble = ""  # A keyring that was locked before has been unlocked since.
        return Secret(found) if found else None

    def write(self, service: str, username: str, value: Secret) -> bool:
        """Keep the secret and read it back, for `null` backends drop it and raise nothing.

        Returns False where it is kept in memory only; `trouble` then says why.
        """
        if self._write_keyring(service, username, value):
            self._memory.delete(service, username)
            self._trouble = ""
            return True
        return self._memory.write(service, username, value)

    def delete(self, service: str, username: str) -> bool:
        """Forget the secret. Returns False where the keyring may still hold a copy."""
        self._memory.delete(service, username)

        def delete(backend: KeyringBackend) -> bool:
            if backend.get_password(service, username) is not None:
                backend.delete_password(service, username)
            return backend.get_password(service, username) is None

        try:
            return self._ask(delete)
        except _UnusableError as error:
            self._note(error)
            return True
        except Exception as error:  # noqa: BLE001 - backends raise their platform's own types
            self._note(error)
            return False

    def where_kept(self) -> str:
        """Say where the secrets are kept, judged by the last write where there was one."""
        try:
            backend = self._ask(lambda backend: backend)
        except Exception as error:  # noqa: BLE001 - a broken plug-in can raise anything
            self._note(error)
        return tr(ONLY_THIS_RUN) if self._trouble else _in_words(backend)

    def watch(self, watcher: KeyringWatcher | None) -> None:
        """Tell `watcher` when the keyring lets everybody wait, in whichever thread that is."""
        self._lane.watch(watcher)

    @property
    def has_given_up(self) -> bool:
        """Whether the keyring is asked no more, because it did not answer."""
        return self._lane.has_given_up

    def try_again(self) -> None:
        """Ask the keyring anew."""
        self._lane.try_again()

    def hurry(self) -> None:
        """Wait for the keyring no longer than a moment from now."""
        self._lane.hurry()

    @property
    def trouble(self) -> str:
        """Why the keyring did not keep the last secret, in words; empty where it did."""
        return self._trouble

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _ask(self, ask: Callable[[KeyringBackend], T]) -> T:
        # Which keyring there is is asked in the lane too: finding one out may block as well.
        return self._lane.ask(lambda: ask(_usable(self._given_backend)))

    def _write_keyring(self, service: str, username: str, value: Secret) -> bool:
        def write(backend: KeyringBackend) -> bool:
            backend.set_password(service, username, value.reveal())
            back = backend.get_password(service, username)
            return back is not None and Secret(back) == value

        try:
            kept = self._ask(write)
        except Exception as error:  # noqa: BLE001 - e.g. pywintypes.error 1783 for long values
            self._note(error)
            return False
        if not kept:
            self._trouble = tr("The keyring did not give back what was put into it.")
        return kept

    def _note(self, error: Exception) -> None:
        if isinstance(error, _UnusableError):
            self._trouble = str(error)
        elif isinstance(error, KeyringSilentError):
            self._trouble = tr("The keyring does not answer.")
        else:
            # Only the type: a backend may have put the value into its text.
            self._trouble = tr("The keyring refused ({error}).", error=type(error).__name__)
            _log.info("The keyring refused: %s", type(error).__name__)


def _usable(given: KeyringBackend | None) -> KeyringBackend:
    """Return the keyring that secrets are kept in. Raises _UnusableError, and what it raises."""
    backend = _first_of_chain(given or keyring.get_keyring())
    if isinstance(backend, NoKeyring | DiscardingKeyring):
        raise _UnusableError(tr("This computer offers no keyring."))
    if type(backend).__module__.startswith("keyrings.alt"):
        message = tr("The only keyring on this computer is a file anyone could copy.")
        raise _UnusableError(message)
    return backend


def _first_of_chain(backend: KeyringBackend) -> KeyringBackend:
    """Return the backend that a chain of several writes to."""
    if isinstance(backend, ChainerBackend):
        return next(iter(backend.backends), NoKeyring())  # type: ignore[no-untyped-call]
    return backend


_WORDS = {
    "keyring.backends.SecretService": "in the Secret Service (this desktop's keyring)",
    "keyring.backends.libsecret": "in the Secret Service (this desktop's keyring)",
    "keyring.backends.kwallet": "in KWallet",
    "keyring.backends.macOS": "in the macOS Keychain",
    "keyring.backends.Windows": "in the Windows Credential Manager",
}


def _in_words(backend: KeyringBackend) -> str:
    known = type(backend).__module__
    if known in _WORDS:
        return tr(_WORDS[known])
    return tr("in the keyring “{name}”", name=backend.name)
