"""Which value somebody has put where a key, an id or a secret belongs."""

import re
from collections.abc import Collection
from enum import StrEnum

import msgspec

from wizard.complete import require_all
from wizard.imported.characters import Addition
from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.setup.lti_app.imported_key import is_word_of_imports
from wizard.texts import tr

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class Value(StrEnum):
    """The values that are copied from Canvas and Codio, each on a page of its own there."""

    ACCESS_TOKEN = "access_token"  # noqa: S105 - a name, not a token
    CLIENT_ID = "client_id"
    CLIENT_SECRET = "client_secret"  # noqa: S105
    CONSUMER_KEY = "consumer_key"
    SHARED_SECRET = "shared_secret"  # noqa: S105


class Judgement(msgspec.Struct, frozen=True, kw_only=True):
    """What a pasted text seems to be, in words; empty words where nothing is to be said."""

    words: str = ""
    wrong: bool = False


def judge_value(
    wanted: Value, text: str, document: SetupDocument, credentials: Credentials
) -> Judgement:
    """Say what a text is that was pasted where `wanted` belongs, as far as that can be told.

    Keys and secrets of the LTI app are UUIDs; ids and secrets of API integrations have no form
    of their own (codio.md §1.2, §2.2), so that a text is objected to, never refused.
    """
    if not text:
        return Judgement()
    what = _what_it_is(wanted, text, document, credentials)
    if what:
        return Judgement(words=f"{what} {tr(_WHERE_IT_IS[wanted])}", wrong=True)
    if wanted is not Value.SHARED_SECRET:
        return Judgement()
    if looks_like_codios(text):
        return Judgement(words=tr("Recognised: it has the form of an LTI Secret."))
    said = tr("This does not look like the secrets Codio gives out: 36 characters, in five groups "
              "with hyphens between them. Compare it with LTI Secret in Codio; go on if it is the "
              "same.")  # fmt: skip
    return Judgement(words=said, wrong=True)


def looks_like_codios(text: str) -> bool:
    """Tell whether a text has the form of Codio's LTI keys and secrets, a UUID (codio.md §2.2)."""
    return _UUID.fullmatch(text) is not None


def additions_in_words(additions: Collection[Addition]) -> str:
    """Say what was taken out of a value that was pasted; "" where nothing was."""
    return " ".join(tr(_ADDITIONS[each]) for each in Addition if each in additions)


def _what_it_is(wanted: Value, text: str, document: SetupDocument, credentials: Credentials) -> str:
    """Say what a text is instead of the value wanted; empty where it may be that."""
    if wanted in (Value.CONSUMER_KEY, Value.SHARED_SECRET) and is_word_of_imports(text):
        return tr("This is the word that Canvas writes into an app that came with an imported "
                  "course.")  # fmt: skip
    for value, known in _known_values(document, credentials).items():
        if value is not wanted and known == text:
            return tr(_WHAT_IT_IS[value])
    if wanted is Value.CONSUMER_KEY:
        return ""  # Its field tells addresses apart, and finds a key among other words.
    if "://" in text:
        return tr("This is a web address.")
    if len(text.split()) > 1:
        return tr("There is a space in this.")
    if not text.isascii():
        return tr("There is a letter or sign in this that no key, id or secret has.")
    if wanted in (Value.CLIENT_ID, Value.CLIENT_SECRET) and _UUID.fullmatch(text):
        return tr("This has the form of the LTI app's key or secret.")
    return ""


def _known_values(document: SetupDocument, credentials: Credentials) -> dict[Value, str]:
    known = {
        Value.ACCESS_TOKEN: credentials.canvas_token,
        Value.CLIENT_SECRET: credentials.codio_client_secret,
        Value.SHARED_SECRET: credentials.shared_secret,
    }
    values = {value: secret.reveal() for value, secret in known.items() if secret}
    values[Value.CLIENT_ID] = document.codio.client_id
    values[Value.CONSUMER_KEY] = document.lti_app.consumer_key
    return values


_ADDITIONS = {
    Addition.INVISIBLE: "An invisible character was taken out.",
    Addition.QUOTATION_MARKS: "Quotation marks around it were taken off.",
    Addition.DASHES: "Dashes in it were made hyphens.",
    Addition.SPACES: "A line break or wide space in it was made a plain space.",
}
require_all("_ADDITIONS", _ADDITIONS, Addition)

_WHAT_IT_IS = {
    Value.ACCESS_TOKEN: "This is the access token of Canvas.",
    Value.CLIENT_ID: "This is the Client Id of the API integration.",
    Value.CLIENT_SECRET: "This is the Secret Id of the API integration.",
    Value.CONSUMER_KEY: "This is LTI Consumer, the key of the LTI app.",
    Value.SHARED_SECRET: "This is LTI Secret, the secret of the LTI app.",
}
require_all("_WHAT_IT_IS", _WHAT_IT_IS, Value)

_WHERE_IT_IS = {
    Value.ACCESS_TOKEN: "An access token is made in Canvas, in Account → Settings.",
    Value.CLIENT_ID: "Client Id stands in Codio's block “API Integrations”.",
    Value.CLIENT_SECRET: "Secret Id stands in Codio's block “API Integrations”, below Client Id.",
    Value.CONSUMER_KEY: "LTI Consumer stands on Codio's page “LTI Integrations”.",
    Value.SHARED_SECRET: (
        "LTI Secret stands on Codio's page “LTI Integrations”, masked, below LTI Consumer."
    ),
}
require_all("_WHERE_IT_IS", _WHERE_IT_IS, Value)
