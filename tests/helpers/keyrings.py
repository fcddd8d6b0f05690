"""Keyrings in memory that stand for those of an operating system."""

import threading

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class DictionaryKeyring(KeyringBackend):
    """A keyring that works, in memory."""

    priority = 0  # Never chosen by keyring itself.

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]


class LockedKeyring(DictionaryKeyring):
    """A keyring whose owner closed the prompt, as long as `locked`."""

    locked = True

    def get_password(self, service, username):
        if self.locked:
            raise KeyringLocked("prompt dismissed")
        return super().get_password(service, username)

    def set_password(self, service, username, password):
        if self.locked:
            raise KeyringLocked("prompt dismissed")
        super().set_password(service, username, password)


class BlockingKeyring(DictionaryKeyring):
    """A keyring that answers nothing, or nothing of one kind, until it is unlocked."""

    def __init__(self, blocks=("get", "set", "delete")):
        super().__init__()
        self.blocks = blocks
        self.asked = []
        self.unlocked = threading.Event()

    def get_password(self, service, username):
        self._wait("get")
        return super().get_password(service, username)

    def set_password(self, service, username, password):
        self._wait("set")
        super().set_password(service, username, password)

    def delete_password(self, service, username):
        self._wait("delete")
        super().delete_password(service, username)

    def _wait(self, kind):
        self.asked.append(kind)
        if kind in self.blocks:
            assert self.unlocked.wait(30)
