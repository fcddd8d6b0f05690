"""Which hosts may have the secrets of a command: by its options, its variables, or an earlier word.

A secret that was given in a variable goes to the hosts that are named beside it, where any are.
"""

from collections.abc import Iterable, Mapping

import msgspec

from wizard.cli.variables import host_variable_of, hosts_in
from wizard.http.hosts import is_covered
from wizard.secret import Secret
from wizard.setup.connections import Credentials, endpoints_of, hosts_to_ask_about
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.secret_hosts import SecretHost, in_words, secret_hosts
from wizard.store.allowed_hosts import AllowedHosts
from wizard.store.secrets import SecretName


class HostNotAllowedError(Exception):
    """A secret would go to a host that nobody has named; nothing was sent."""


def with_allowed_hosts(
    document: SetupDocument,
    credentials: Credentials,
    *,
    given: Mapping[SecretName, Secret],
    variables: Mapping[str, str],
    options: Iterable[str],
    store: AllowedHosts,
) -> Credentials:
    """Return the credentials with the hosts that may have them, and remember what is new.

    Args:
        given: the secrets that came from variables.
        variables: where the hosts of these are named.
        options: the hosts named on the command line, as `host_of` returns them.
        store: what was agreed to before; each host is asked about once for each setup.
    Raises HostNotAllowedError; ValueError for an address that names no host.
    """
    named = hosts_in(variables)
    key, options = journal_key(document), tuple(options)
    bound = {
        each
        for each in _known(document, credentials)
        if each.secret in given and named[each.service]
    }
    elsewhere = {each for each in bound if not _is_any(each, named[each.service])}
    if elsewhere:
        raise HostNotAllowedError(_bound_elsewhere(elsewhere))
    asked = hosts_to_ask_about(document, credentials) - bound
    agreed = {each for each in asked if _is_any(each, options)}
    remembered = store.of(key) if key else frozenset()
    refused = {each for each in asked - agreed if (each.secret.value, each.host) not in remembered}
    if refused:
        raise HostNotAllowedError(_not_named(refused, given))
    if key:
        store.allow(key, ((each.secret.value, each.host) for each in agreed))
    return msgspec.structs.replace(credentials, allowed_hosts=frozenset(asked | bound))


def _known(document: SetupDocument, credentials: Credentials) -> Iterable[SecretHost]:
    targets = secret_hosts(document, endpoints_of(document))
    return (each for each in targets if getattr(credentials, each.secret.value))


def _is_any(target: SecretHost, named: Iterable[str]) -> bool:
    return any(is_covered(target.host, each) for each in named)


def _not_named(refused: Iterable[SecretHost], given: Mapping[SecretName, Secret]) -> str:
    """Say in one sentence what would go where, and what to add if that is meant."""
    refused = sorted(refused)
    options = " ".join(f"--allow-host {host}" for host in _hosts(refused))
    ways = [f"add {options}"]
    by_variable = [each for each in refused if each.secret in given]
    if by_variable:
        ways.append(f"set {_lines(by_variable)}")
    return (
        f"Nothing was sent: this setup would send {in_words(refused)}, and nobody on this computer "
        f"has agreed to that; if it is meant, {', or '.join(ways)}"
    )


def _bound_elsewhere(elsewhere: Iterable[SecretHost]) -> str:
    elsewhere = sorted(elsewhere)
    variables = " and ".join(dict.fromkeys(host_variable_of(each.service) for each in elsewhere))
    return (
        f"Nothing was sent: this setup would send {in_words(elsewhere)}, which {variables} does "
        f"not name; if it is meant, set {_lines(elsewhere)}"
    )


def _lines(targets: Iterable[SecretHost]) -> str:
    """Return the lines that set the variables, one for each service, with all its hosts."""
    hosts: dict[str, list[str]] = {}
    for each in targets:
        hosts.setdefault(host_variable_of(each.service), []).append(each.host)
    return " and ".join(
        f"{variable}={','.join(dict.fromkeys(named))}" for variable, named in hosts.items()
    )


def _hosts(targets: Iterable[SecretHost]) -> list[str]:
    return list(dict.fromkeys(each.host for each in targets))
