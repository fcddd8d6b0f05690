"""Secrets that a person gives the command line in environment variables.

They are the command line's alone: the window cannot import this.
"""

import re
from collections.abc import Mapping, MutableMapping

from wizard.http.hosts import HostError, named_host
from wizard.imported.characters import clean_value
from wizard.secret import Secret
from wizard.setup.lti_app.pasted_values import additions_in_words
from wizard.setup.secret_hosts import Service
from wizard.store.secrets import SecretName


def variable_of(name: SecretName) -> str:
    """Return the environment variable in which the command line looks for a secret."""
    return f"CODIO_CANVAS_WIZARD_{name.name}"


def host_variable_of(service: Service) -> str:
    """Return the variable that names the hosts which secrets of variables may go to."""
    return f"CODIO_CANVAS_WIZARD_{service.name}_HOST"


class HostVariableError(Exception):
    """A variable that is to name hosts holds something else."""


def hosts_in(variables: Mapping[str, str]) -> dict[Service, tuple[str, ...]]:
    """Return the hosts that were named for each service, with commas or spaces between them.

    Raises HostVariableError.
    """
    return {service: _hosts_of(variables, host_variable_of(service)) for service in Service}


def _hosts_of(variables: Mapping[str, str], name: str) -> tuple[str, ...]:
    named = re.split(r"[\s,]+", variables.get(name, ""))
    try:
        return tuple(named_host(text) for text in named if text)
    except HostError as error:
        message = f"{name} is to name a host, such as canvas.school.edu. {error}"
        raise HostVariableError(message) from error


def secrets_in(variables: Mapping[str, str]) -> dict[SecretName, Secret]:
    """Return the secrets that were set, cleaned as if they had been pasted into the window.

    An empty variable says nothing, as one that is missing.
    """
    values = {name: clean_value(variables.get(variable_of(name), "")).text for name in SecretName}
    return {name: Secret(value) for name, value in values.items() if value}


def cleaning_in_words(variables: Mapping[str, str]) -> tuple[str, ...]:
    """Say of each variable with a secret what was taken out of it."""
    found = {name: clean_value(variables.get(name, "")) for name in map(variable_of, SecretName)}
    return tuple(
        f"{name}: {additions_in_words(cleaned.additions)}"
        for name, cleaned in found.items()
        if cleaned.additions
    )


def take_variables(variables: MutableMapping[str, str]) -> dict[str, str]:
    """Return all variables, and take the secrets out of where they were.

    What this process starts, say the browser, inherits its variables.
    """
    taken = dict(variables)
    for name in SecretName:
        variables.pop(variable_of(name), None)
    return taken
