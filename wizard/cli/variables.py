"""Secrets that a person gives the command line in environment variables.

They are the command line's alone: the window cannot import this.
"""

from collections.abc import Mapping, MutableMapping

from wizard.secret import Secret
from wizard.store.secrets import SecretName


def variable_of(name: SecretName) -> str:
    """Return the environment variable in which the command line looks for a secret."""
    return f"CODIO_CANVAS_WIZARD_{name.name}"


def secrets_in(variables: Mapping[str, str]) -> dict[SecretName, Secret]:
    """Return the secrets that were set; an empty variable says nothing, as one that is missing."""
    values = {name: variables.get(variable_of(name)) for name in SecretName}
    return {name: Secret(value) for name, value in values.items() if value}


def take_variables(variables: MutableMapping[str, str]) -> dict[str, str]:
    """Return all variables, and take the secrets out of where they were.

    What this process starts, say the browser, inherits its variables.
    """
    taken = dict(variables)
    for name in SecretName:
        variables.pop(variable_of(name), None)
    return taken
