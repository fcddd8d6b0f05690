"""What a reading keeps of the secrets: how they look, never what they are."""

import msgspec

from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.setup.lti_app.pasted_values import looks_like_codios
from wizard.setup.snapshot import SecretTraits


def traits_of(document: SetupDocument, credentials: Credentials) -> SecretTraits:
    """Tell which secrets are given, and how the shared one looks."""
    secret = credentials.shared_secret
    traits = SecretTraits(
        canvas_token_given=bool(credentials.canvas_token),
        client_secret_given=bool(credentials.codio_client_secret),
    )
    if not secret:
        return traits
    text = secret.reveal()
    return msgspec.structs.replace(
        traits,
        given=True,
        equals_consumer_key=text.strip() == document.lti_app.consumer_key.strip(),
        equals_client_secret=secret == credentials.codio_client_secret,
        has_spaces=text != "".join(text.split()),
        has_odd_characters=not text.isascii(),
        is_unlike_codios=not looks_like_codios(text),
    )
