"""Reading secrets from a keyring that may not answer: what is waited for is said, and an end made.

Nobody may be there to unlock it, as where a command runs at night.
"""

import sys
from collections.abc import Collection, Mapping

from wizard.cli.variables import variable_of
from wizard.secret import Secret
from wizard.setup.connections import Credentials
from wizard.setup.credentials import known_secrets, read_credentials
from wizard.store.secret_places import Place
from wizard.store.secrets import SecretName, SecretStore


class SecretsUnknownError(Exception):
    """The keyring was given up, and holds secrets that nothing else tells."""


def read_patiently(
    places: Mapping[SecretName, Place],
    store: SecretStore,
    *,
    given: Mapping[SecretName, Secret],
) -> Credentials:
    """Read the secrets of a setup as `read_credentials` does, and tell how the keyring does.

    Raises SecretsUnknownError where it did not answer in time.
    """
    wanted = [name for name in places if name not in given]
    store.watch(_Teller(wanted))
    try:
        credentials = read_credentials(places, store, given=given)
    finally:
        store.watch(None)  # What comes later finds the command gone, and its output closed.
    missing = set(wanted) - known_secrets(credentials).keys()
    if missing and store.has_given_up:
        message = (
            "The secrets of this setup are unknown, because this computer's keyring did not "
            "answer. Nothing was read or changed.\n"
            f"What to do: unlock the keyring and run the command again, or {_set(missing)}."
        )
        raise SecretsUnknownError(message)
    if missing and store.trouble:
        _say(f"{store.trouble} If that is where the secrets are, unlock it, or {_set(missing)}.")
    return credentials


class _Teller:
    """Tells on the error output how the keyring does."""

    def __init__(self, wanted: Collection[SecretName]) -> None:
        self._wanted = wanted

    def keyring_waits(self, seconds: float) -> None:
        _say(
            "Waiting for this computer's keyring, which holds the secrets of this setup: unlock "
            f"it where it asks. It is given up in {seconds:.0f} s. To do without it, press Ctrl+C "
            f"and {_set(self._wanted)}."
        )

    def keyring_given_up(self, seconds: float) -> None:
        _say(f"The keyring did not answer within {seconds:g} s.")

    def keyring_answers(self) -> None:
        _say("The keyring has answered.")


def _set(names: Collection[SecretName]) -> str:
    """Say which variables to set, in the order of the secrets."""
    variables = [variable_of(name) for name in SecretName if name in names]
    return f"set {' and '.join(variables)}"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
