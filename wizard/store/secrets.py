"""Secrets: in the operating system's keyring, or for this run only. Never in a file of ours.

They come and go as `Secret`; only the call of the keyring itself reveals one.
"""

import logging
import threading
from enum import StrEnum
from typing import Protocol

import keyring
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.backends.null import Keyring as DiscardingKeyring

from wizard.secret import Secret
from wizard.texts import tr

_log = logging.getLogger(__name__)

ONLY_THIS_RUN = "only until you close the wizard"


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

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {len(self._secrets)} secrets>"


class KeyringSecretStore:
    """Secrets in the keyring, and in memory where that fails.

    A value that the keyring would not take is read from memory first, or the older one still in
    the keyring would come back.
    """

    def __init__(self, backend: KeyringBackend | None = None) -> None:
        self._given_backend = backend
        self._memory = MemorySecretStore()
        self._trouble = ""

    def read(self, service: str, username: str) -> Secret | None:
        """Return the secret, or None where neither memory nor keyring has it."""
        if (kept := self._memory.read(service, username)) is not None:
            return kept
        return self._read_keyring(service, username)

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
        backend = self._backend()
        if backend is None:
            return True
        try:
            if backend.get_password(service, username) is not None:
                backend.delete_password(service, username)
            return backend.get_password(service, username) is None
        except Exception as error:  # noqa: BLE001 - backends raise their platform's own types
            self._note(error)
            return False

    def where_kept(self) -> str:
        """Say where the secrets are kept, judged by the last write where there was one."""
        backend = self._backend()
        if backend is None or self._trouble:
            return tr(ONLY_THIS_RUN)
        return _in_words(backend)

    @property
    def trouble(self) -> str:
        """Why the keyring did not keep the last secret, in words; empty where it did."""
        return self._trouble

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def _backend(self) -> KeyringBackend | None:
        try:
            backend = self._given_backend or keyring.get_keyring()
        except Exception as error:  # noqa: BLE001 - a broken plug-in can raise anything
            self._note(error)
            return None
        backend = _first_of_chain(backend)
        if isinstance(backend, NoKeyring | DiscardingKeyring):
            self._trouble = tr("This computer offers no keyring.")
            return None
        if type(backend).__module__.startswith("keyrings.alt"):
            self._trouble = tr("The only keyring on this computer is a file anyone could copy.")
            return None
        return backend

    def _read_keyring(self, service: str, username: str) -> Secret | None:
        backend = self._backend()
        if backend is None:
            return None
        try:
            kept = backend.get_password(service, username)
        except Exception as error:  # noqa: BLE001 - backends raise their platform's own types
            self._note(error)
            return None
        if self._memory.is_empty():
            self._trouble = ""  # A keyring that was locked before has been unlocked since.
        return Secret(kept) if kept else None

    def _write_keyring(self, service: str, username: str, value: Secret) -> bool:
        backend = self._backend()
        if backend is None:
            return False
        try:
            backend.set_password(service, username, value.reveal())
            back = backend.get_password(service, username)
            kept = back is not None and Secret(back) == value
        except Exception as error:  # noqa: BLE001 - e.g. pywintypes.error 1783 for long values
            self._note(error)
            return False
        if not kept:
            self._trouble = tr("The keyring did not give back what was put into it.")
        return kept

    def _note(self, error: Exception) -> None:
        # Only the type: a backend may have put the value into its text.
        self._trouble = tr("The keyring refused ({error}).", error=type(error).__name__)
        _log.info("The keyring refused: %s", type(error).__name__)


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
