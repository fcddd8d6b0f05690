"""Where the secrets of a setup are kept, and which source counts where several have one."""

from collections.abc import Mapping
from urllib.parse import urlsplit

import msgspec

from wizard.secret import Secret
from wizard.setup.connections import Credentials, endpoints_of
from wizard.setup.document import SetupDocument
from wizard.store.paths import APPLICATION
from wizard.store.secret_places import Place
from wizard.store.secrets import SecretName, SecretStore


def places_of(document: SetupDocument) -> dict[SecretName, Place]:
    """Say where each secret of a setup is kept: under the host it opens, for whom it opens it.

    A secret of which the document does not tell both yet is kept nowhere. Raises ValueError while
    an address of the document cannot be one.
    """
    endpoints, codio = endpoints_of(document), document.codio
    opened = {
        SecretName.CANVAS_TOKEN: (document.canvas.address, "token"),
        SecretName.CODIO_CLIENT_SECRET: (endpoints.api_url, codio.client_id),
        SecretName.SHARED_SECRET: (endpoints.lti_url, document.lti_app.consumer_key),
    }
    hosts = {name: urlsplit(address).netloc.lower() for name, (address, _) in opened.items()}
    return {
        name: (_service(hosts[name], name), username)
        for name, (_, username) in opened.items()
        if hosts[name] and username
    }


def read_credentials(
    places: Mapping[SecretName, Place],
    store: SecretStore,
    *,
    given: Mapping[SecretName, Secret] = {},
    in_flight: Mapping[Place, Secret] = {},
) -> Credentials:
    """Take each secret of a setup from the first source that has it. May block, as the store may.

    What was `given` on purpose, for this run alone, beats all that is kept. Only the command line
    gives any: what a window took from its environment would end up in the keyring unasked. What
    is `in_flight` to the store is newer than what the store still has.
    """

    def first(name: SecretName) -> Secret | None:
        if name in given:
            return given[name]
        if (place := places.get(name)) is None:
            return None
        return in_flight.get(place) or store.read(*place)

    return Credentials(
        canvas_token=first(SecretName.CANVAS_TOKEN),
        codio_client_secret=first(SecretName.CODIO_CLIENT_SECRET),
        shared_secret=first(SecretName.SHARED_SECRET),
    )


def of_same_places(
    found: Credentials, read_for: Mapping[SecretName, Place], wanted: Mapping[SecretName, Place]
) -> Credentials:
    """Return those of the secrets found that are still wanted from where they were read.

    An address may have been corrected meanwhile; what opens one host must not reach another.
    """
    moved = [name.value for name in SecretName if read_for.get(name) != wanted.get(name)]
    return msgspec.structs.replace(found, **dict.fromkeys(moved))


def known_secrets(credentials: Credentials) -> dict[SecretName, Secret]:
    """Return those of a setup's secrets that are known."""
    secrets = {name: getattr(credentials, name.value) for name in SecretName}
    return {name: secret for name, secret in secrets.items() if secret}


def forget_secret(store: SecretStore, place: Place, secret: Secret) -> bool:
    """Take a secret out of where it is kept; another one that is kept there now stays.

    Returns False where a copy may have stayed behind. May block, as the store may.
    """
    kept = store.read(*place)
    return (kept is not None and kept != secret) or store.delete(*place)


def _service(host: str, name: SecretName) -> str:
    """Return the keyring's service for one secret of one host.

    Each secret has a service of its own, since Windows shuffles two users of one service into
    compound names.
    """
    return f"{APPLICATION}/{host}/{name.value.replace('_', '-')}"
