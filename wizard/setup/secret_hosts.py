"""Which host gets which secret of a setup, and whether a person must agree first.

A setup's addresses may come with a file from somebody else. To Canvas's and Codio's own hosts, and
to this computer, a secret goes without a question; to any other only where a person named it.
"""

from collections.abc import Iterable
from enum import StrEnum

import msgspec

from wizard.canvas.address import AddressError, normalise_address
from wizard.codio.endpoints import UK_DOMAIN, US_DOMAIN, CodioEndpoints
from wizard.complete import require_all
from wizard.http.hosts import host_of, is_covered, is_nowhere_else
from wizard.setup.document import SetupDocument
from wizard.store.secrets import SecretName
from wizard.texts import tr


class Service(StrEnum):
    """Whose host it is by the setup's word."""

    CANVAS = "canvas"
    CODIO = "codio"


_OWN_DOMAINS = {Service.CANVAS: ("instructure.com",), Service.CODIO: (US_DOMAIN, UK_DOMAIN)}
require_all("_OWN_DOMAINS", _OWN_DOMAINS, Service)


class SecretHost(msgspec.Struct, frozen=True, kw_only=True, order=True):
    """A host that gets a secret; `host` is as `wizard.http.hosts.host_of` returns it."""

    host: str
    secret: SecretName
    service: Service


class SecretHostError(Exception):
    """A secret would go to a host that no person has named; nothing was sent."""

    def __init__(self, refused: Iterable[SecretHost]) -> None:
        self.refused = tuple(sorted(refused))
        super().__init__(
            tr(
                "Nothing was sent: this setup would send {what}, and nobody has agreed to that.",
                what=in_words(self.refused),
            )
        )


def secret_hosts(document: SetupDocument, endpoints: CodioEndpoints) -> frozenset[SecretHost]:
    """Say which host would get which secret, whether or not the secret is known.

    The shared secret goes to Canvas, and is for the host that launches are signed for. Raises
    ValueError for an address of Codio that does not tell plainly which host it means.
    """
    canvas = _canvas_host(document)
    codio = Service.CODIO
    pairs = [
        (SecretName.CANVAS_TOKEN, canvas, Service.CANVAS),
        (SecretName.SHARED_SECRET, canvas, Service.CANVAS),
        (SecretName.SHARED_SECRET, host_of(endpoints.lti_url), codio),
        (SecretName.CODIO_CLIENT_SECRET, host_of(endpoints.api_url), codio),
        (SecretName.CODIO_CLIENT_SECRET, host_of(endpoints.auth_url), codio),
    ]
    return frozenset(
        SecretHost(secret=secret, host=host, service=service)
        for secret, host, service in pairs
        if host
    )


def is_usual(target: SecretHost) -> bool:
    """Tell whether a host is the service's own, or this computer, which needs nobody's consent."""
    own = _OWN_DOMAINS[target.service]
    return is_nowhere_else(target.host) or any(is_covered(target.host, each) for each in own)


def in_words(targets: Iterable[SecretHost]) -> str:
    """Say which secrets go to which hosts: “the Canvas access token to canvas.school.edu”."""
    by_host: dict[str, list[SecretName]] = {}
    for each in sorted(targets):
        by_host.setdefault(each.host, []).append(each.secret)
    return tr(" and ").join(
        tr("{secrets} to {host}", secrets=_secrets_in_words(secrets), host=host)
        for host, secrets in by_host.items()
    )


def _secrets_in_words(secrets: Iterable[SecretName]) -> str:
    words = {
        SecretName.CANVAS_TOKEN: tr("the Canvas access token"),
        SecretName.CODIO_CLIENT_SECRET: tr("the Codio client secret"),
        SecretName.SHARED_SECRET: tr("the shared secret"),
    }
    return tr(" and ").join(words[each] for each in dict.fromkeys(secrets))


def _canvas_host(document: SetupDocument) -> str:
    try:
        return host_of(normalise_address(document.canvas.address))
    except AddressError:
        return ""  # No client is made for it, so that nothing goes there.
