"""Builds the two clients of a setup; what they record is the evidence of findings."""

from collections.abc import Callable

import msgspec

from wizard.canvas.access_token import hints_of, is_telling
from wizard.canvas.client import CanvasClient, connect_canvas
from wizard.codio.client import CodioClient, connect_codio
from wizard.codio.endpoints import CodioEndpoints
from wizard.findings import Evidence
from wizard.http.answer import Exchange
from wizard.http.cancellation import Cancellation
from wizard.imported.characters import clean_value
from wizard.redact import RUN
from wizard.secret import Secret
from wizard.setup.document import SetupDocument
from wizard.setup.secret_hosts import SecretHost, SecretHostError, is_usual, secret_hosts
from wizard.store.secrets import SecretName


class Credentials(msgspec.Struct, frozen=True, kw_only=True):
    """The three secrets of a setup, each None while it is not known.

    `allowed_hosts` are the hosts that may have them by a person's word, beside the services' own.
    From wherever a secret comes, the keyring and variables among them, it is cleaned here: with
    what the clipboard adds to it, it opens nothing.
    """

    canvas_token: Secret | None = None
    codio_client_secret: Secret | None = None
    shared_secret: Secret | None = None
    allowed_hosts: frozenset[SecretHost] = frozenset()

    def __post_init__(self) -> None:
        for name in SecretName:
            secret = getattr(self, name.value)
            if secret and (value := clean_value(secret.reveal()).text) != secret.reveal():
                cleaned = Secret(value) if value else None
                msgspec.structs.force_setattr(self, name.value, cleaned)


class Connections(msgspec.Struct, frozen=True, kw_only=True):
    """The clients of a setup, None where address or secret is missing."""

    canvas: CanvasClient | None
    codio: CodioClient | None
    endpoints: CodioEndpoints


def endpoints_of(document: SetupDocument) -> CodioEndpoints:
    """Return Codio's addresses: those of the domain, or the document's own overrides.

    An override of the LTI address may carry the organisation's id behind `/lti/`.
    Raises ValueError for an address that is not https, other than on this computer.
    """
    codio = document.codio
    standard = CodioEndpoints.for_domain(codio.domain)
    base, lti, _ = codio.lti_url.partition("/lti")
    return CodioEndpoints(
        domain=standard.domain,
        api_url=codio.api_url or standard.api_url,
        auth_url=codio.auth_url or standard.auth_url,
        lti_url=base + lti or standard.lti_url,
    )


def connect(
    document: SetupDocument,
    credentials: Credentials,
    *,
    cancellation: Cancellation,
    recorder: Callable[[Exchange], None] | None = None,
) -> Connections:
    """Build the clients. No request is made yet.

    Raises AddressError where the Canvas address cannot be one, SecretHostError where a secret
    would go to a host that nobody has named.
    """
    endpoints = endpoints_of(document)
    hide_secrets(document, credentials)
    require_allowed(document, credentials)
    canvas = codio = None
    if document.canvas.address and credentials.canvas_token:
        canvas = connect_canvas(
            document.canvas.address,
            credentials.canvas_token,
            cancellation=cancellation,
            recorder=recorder,
        )
    if document.codio.client_id and credentials.codio_client_secret:
        codio = connect_codio(
            endpoints,
            document.codio.client_id,
            credentials.codio_client_secret,
            cancellation=cancellation,
            recorder=recorder,
        )
    return Connections(canvas=canvas, codio=codio, endpoints=endpoints)


def hide_secrets(document: SetupDocument, credentials: Credentials) -> None:
    """Have the secrets masked from now on in all that this run shows, writes or keeps.

    Of the Canvas token its first characters are masked too, by which Canvas knows it.

    What also identifies something in the setup, such as a key pasted as its secret by mistake, is
    none: the setup and the journal would be kept without it.
    """
    show_identifiers(document)
    identifiers = _identifiers_of(document)
    for name in SecretName:
        secret = getattr(credentials, name.value)
        if secret and secret.reveal().strip() not in identifiers:
            RUN.register(secret)
    for hint in hints_of(credentials.canvas_token) if credentials.canvas_token else ():
        if is_telling(hint) and hint.reveal() not in identifiers:
            RUN.register(hint)


def show_identifiers(document: SetupDocument) -> None:
    """Mask no more what was taken for a secret, and has become an identifier of the setup."""
    for identifier in _identifiers_of(document):
        RUN.forget(Secret(identifier))


def _identifiers_of(document: SetupDocument) -> frozenset[str]:
    codio = document.codio
    texts = (document.id, document.name, document.canvas.address, codio.client_id, codio.domain,
             codio.api_url, codio.auth_url, codio.lti_url, document.lti_app.consumer_key,
             document.courses.codio_course_id or "")  # fmt: skip
    return frozenset(text.strip() for text in texts if text.strip())


def hosts_to_ask_about(document: SetupDocument, credentials: Credentials) -> frozenset[SecretHost]:
    """Return the hosts that would get a known secret and are not the service's own.

    Raises ValueError for an address that does not tell plainly which host it means.
    """
    return frozenset(
        each
        for each in secret_hosts(document, endpoints_of(document))
        if getattr(credentials, each.secret.value) and not is_usual(each)
    )


def require_allowed(document: SetupDocument, credentials: Credentials) -> None:
    """Raise SecretHostError where a known secret would go to a host that nobody has named."""
    if refused := hosts_to_ask_about(document, credentials) - credentials.allowed_hosts:
        raise SecretHostError(refused)


def evidence_of(exchange: Exchange) -> Evidence:
    """Return what a finding may say about an exchange: never its query, never its body."""
    return Evidence(
        service=exchange.service,
        endpoint=f"{exchange.method} {exchange.path}",
        at=exchange.at,
        status=exchange.status,
        request_id=exchange.request_id,
    )
