"""Which host a request to an address really goes to, and whether it is one that was named.

Addresses are read the way the transport reads them when it sends: whoever compares another reading
of theirs is told apart from where the secret goes by a backslash, a user name or a fullwidth dot.
"""

from __future__ import annotations

import ipaddress
import re

import requests
from urllib3.util import parse_url

from wizard.http.loopback import is_loopback
from wizard.imported.characters import clean_value
from wizard.texts import tr

_NAME = re.compile(r"[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*")
_MISLEADING = re.compile(r"[\\\s\x00-\x20\x7f]")
_STANDARD_PORTS = {"https": 443, "http": 80}


class HostError(ValueError):
    """The text names no host, or two at once; the message says so in plain words."""


def host_of(address: str) -> str:
    """Return the host of an http or https address: `host` or, with a port of its own, `host:port`.

    It is in lower case and in the letters that go over the wire (punycode), with no dot at the
    end; an IPv6 address stands in brackets. Raises HostError.
    """
    authority = re.split(r"[/?#]", address.partition("://")[2], maxsplit=1)[0]
    if _MISLEADING.search(address) or "@" in authority:
        raise HostError(
            tr("“{address}” does not tell plainly which host it means.", address=address)
        )
    prepared = requests.PreparedRequest()
    try:
        prepared.prepare_url(address, None)
        url = parse_url(prepared.url or "")
    except ValueError as error:
        raise HostError(tr("“{address}” is no web address.", address=address)) from error
    name, port = (url.host or "").lower().rstrip("."), url.port
    if not _is_name(name) or url.scheme not in _STANDARD_PORTS:
        raise HostError(tr("“{address}” is no web address.", address=address))
    return name if port in (None, _STANDARD_PORTS[url.scheme]) else f"{name}:{port}"


def named_host(text: str) -> str:
    """Return the host that a person named: `canvas.school.edu`, with a port or not, or an address.

    Raises HostError.
    """
    typed = clean_value(text).text
    return host_of(typed if "://" in typed else f"https://{typed}")


def is_covered(host: str, named: str) -> bool:
    """Tell whether `host` is `named`, or a sub-domain of it. Both are as `host_of` returns them.

    A port that was named must be the host's own; without one every port is meant. What has no dot,
    such as a top-level domain, and what is an IP address has no sub-domains.
    """
    (name, port), (wanted, wanted_port) = _parts(host), _parts(named)
    if wanted_port and port != wanted_port:
        return False
    if name == wanted:
        return True
    return "." in wanted and not _is_ip(name) and name.endswith(f".{wanted}")


def is_nowhere_else(host: str) -> bool:
    """Tell whether what is sent to a host cannot reach anybody but this computer.

    Names below `.invalid` belong to nobody and are answered by nobody (RFC 6761 §6.4).
    """
    name, _ = _parts(host)
    return is_loopback(name) or name == "invalid" or name.endswith(".invalid")


def _parts(host: str) -> tuple[str, str]:
    name, colon, port = host.rpartition(":")
    return (name, port) if colon and not port.endswith("]") else (host, "")


def _is_name(name: str) -> bool:
    return bool(_NAME.fullmatch(name)) or _is_ip(name)


def _is_ip(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
