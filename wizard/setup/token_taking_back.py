"""Takes the Canvas token back at the end of a setup: the very one that is used, and no other.

`DELETE /api/v1/users/self/tokens/:id` deletes a token of the caller, be it the one that the request
carries (canvas.md §1; canvas-lms tokens_controller.rb `destroy`; access_token.rb `set_policy`:
the owner may always read and delete it). From then on it is answered 401.

How it is proved that it is the very one (design §9): Canvas never shows a secret, it shows the five
characters by which it knows a token. So

1. the token is looked up by these characters, and Canvas must show the very same ones,
2. all tokens that the person has made are listed, and exactly one of them has these characters:
   with two, or where the list is refused, nobody can tell which of them is used, and nothing is
   deleted,
3. it belongs to the person as whom the wizard is answered, is active, has not ended, and was used
   just now where Canvas tells when that was: the token that is used is all of that, since Canvas
   has just accepted it,
4. it is looked up once more by its number, and deleted by that number, never by the characters,
   for which Canvas takes the first token that fits; a number of five digits might itself be taken
   for characters,
5. afterwards the token that was used is refused, which no other one's end would bring about.

A token that an app has made is not in that list, and is not taken back here. If such a one is used,
and the person has another of the same five of 62 characters made by hand, the third point tells
them apart, unless both were used within the hour.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import StrEnum

import msgspec

from wizard.canvas.access_token import AccessToken, ShownToken
from wizard.canvas.client import CanvasClient
from wizard.http.cancellation import Cancellation
from wizard.http.errors import (
    Cancelled,
    NotAuthorized,
    NotFound,
    NotTheApi,
    ScopeMissing,
    ServiceError,
    TokenExpired,
    TokenInvalid,
    TokenRevoked,
)
from wizard.secret import Secret
from wizard.setup.connections import Credentials, connect
from wizard.setup.credentials import places_of
from wizard.setup.document import SetupDocument
from wizard.setup.moments import in_words, moment
from wizard.setup.reading.access_token import find_access_token
from wizard.store.secret_places import Place
from wizard.store.secrets import SecretName
from wizard.texts import tr

_REFUSALS = (NotAuthorized, NotFound, NotTheApi, ScopeMissing)
_JUST_NOW = timedelta(hours=1)
"""Canvas notes the use of a token every ten minutes, and in some regions by a job of its own."""
_ENDED = (TokenInvalid, TokenRevoked, TokenExpired)


class NotProvedError(Exception):
    """It cannot be told which token is used, or Canvas does not let it be deleted.

    The message says why, and how a person takes it back by hand.
    """


class TakenBack(StrEnum):
    """How it ended."""

    DONE = "done"
    """Canvas refuses the token now."""
    STILL_WORKS = "still_works"
    """Canvas accepts it as before."""
    UNKNOWN = "unknown"
    """Canvas could not be asked whether it still accepts the token."""


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """How taking back ended. `is_forgotten`: no copy of it is kept on this computer any more."""

    state: TakenBack
    is_forgotten: bool = False


def find_own_token(
    *, document: SetupDocument, credentials: Credentials, cancellation: Cancellation
) -> AccessToken:
    """Return the token that is used, proved to be it. Nothing is changed.

    Raises NotProvedError, and ServiceError where Canvas does not answer.
    """
    canvas, token = _connect(document, credentials, cancellation)
    return _proved(canvas, token)[0]


def take_token_back(
    *,
    document: SetupDocument,
    credentials: Credentials,
    forget: Callable[[Place, Secret], bool],
    cancellation: Cancellation,
) -> Outcome:
    """Delete the token that is used, make sure that it is refused, and forget it.

    It is proved anew which one it is. Only once Canvas refuses it, `forget` takes it out of where
    it is kept, and says whether it is gone from there; it may block. Raises NotProvedError, and
    ServiceError where Canvas does not answer before anything was deleted.
    """
    canvas, token = _connect(document, credentials, cancellation)
    _, number = _proved(canvas, token)
    try:
        canvas.delete_token(number)
    except Cancelled:
        raise
    except _REFUSALS as error:
        raise NotProvedError(_by_hand(tr("Canvas does not let it be deleted."))) from error
    except ServiceError:
        pass  # An answer that got lost says nothing: what holds is what is read back.
    state = _read_back(canvas)
    if state is not TakenBack.DONE:
        return Outcome(state=state)
    place = places_of(document).get(SecretName.CANVAS_TOKEN)
    return Outcome(state=state, is_forgotten=place is None or forget(place, token))


def what_is_lost() -> str:
    """Say what no longer works without the token."""
    return tr(
        "Without it the wizard can neither verify this setup, as a daily verification does, nor "
        "take anything back. Every other setup and program that uses this token ends as well. What "
        "was made in Canvas stays, and launches and grades need no token."
    )


def token_in_words(token: AccessToken) -> str:
    """Describe a token by what Canvas tells of it, so that a person knows it again."""
    made, ends = moment(token.created_at), moment(token.expires_at)
    told = [
        tr("Purpose: {purpose}.", purpose=token.purpose) if token.purpose else "",
        tr("Made on {date}.", date=in_words(made)) if made else "",
        tr("Ends on {date}.", date=in_words(ends)) if ends else "",
    ]
    return " ".join(each for each in told if each)


def outcome_in_words(outcome: Outcome) -> str:
    """Say how it ended, and what is left to do."""
    if outcome.state is TakenBack.STILL_WORKS:
        return _by_hand(tr("Canvas still accepts the token."))
    if outcome.state is TakenBack.UNKNOWN:
        return _by_hand(tr("Canvas does not answer, so nobody knows whether the token is gone."))
    if outcome.is_forgotten:
        return tr("The token is taken back: Canvas refuses it now. It is forgotten here as well.")
    return tr(
        "The token is taken back: Canvas refuses it now. This computer's keyring may still hold "
        "it; it opens nothing any more."
    )


def _connect(
    document: SetupDocument, credentials: Credentials, cancellation: Cancellation
) -> tuple[CanvasClient, Secret]:
    token = credentials.canvas_token
    canvas = connect(document, credentials, cancellation=cancellation).canvas
    if canvas is None or not token:
        raise NotProvedError(tr("There is no Canvas token that could be taken back."))
    return canvas, Secret(token.reveal().strip())


def _proved(canvas: CanvasClient, token: Secret) -> tuple[AccessToken, int]:
    """Return the token that is used, with its number. Raises NotProvedError, ServiceError."""
    person = canvas.get_self()
    now = canvas.server_time or datetime.now(UTC)
    try:
        found = find_access_token(canvas, token)
        same = [each for each in canvas.list_own_tokens() if found and each.hint == found[0]]
        if found is None:
            raise NotProvedError(_by_hand(tr("Canvas does not show the token that is used.")))
        known = found[1].token
        number = known.id
        again = canvas.show_token(number) if number is not None else None
    except _REFUSALS as error:
        raise NotProvedError(
            _by_hand(tr("Canvas does not tell enough to know which token is used."))
        ) from error
    if len(same) > 1:
        raise NotProvedError(
            _by_hand(tr("Canvas shows several tokens of yours that could be the one in use."))
        )
    every = (found[1], *same, *((again,) if again else ()))
    alike = {(each.token.id, each.hint) for each in every} == {(number, found[0])}
    if number is None or not same or not alike or not _is_in_use(found[1], person.id, now):
        raise NotProvedError(
            _by_hand(tr("Canvas does not tell enough to know which token is used."))
        )
    return known, number


def _is_in_use(shown: ShownToken, person_id: int, now: datetime) -> bool:
    """Tell whether a token can be the one that Canvas has accepted just now for this person."""
    token = shown.token
    ends, used = moment(token.expires_at), moment(shown.last_used_at)
    idle = shown.last_used_at is not None and (used is None or now - used > _JUST_NOW)
    over = ends is not None and ends <= now
    is_active = token.workflow_state == "active" and not over and not idle
    return token.user_id == person_id and is_active


def _read_back(canvas: CanvasClient) -> TakenBack:
    try:
        canvas.get_self()
    except _ENDED:
        return TakenBack.DONE
    except ServiceError:
        return TakenBack.UNKNOWN
    return TakenBack.STILL_WORKS


def _by_hand(why: str) -> str:
    return tr(
        "{why} To take it back yourself, open in Canvas Account → Settings, look below “Approved "
        "Integrations” for the token by its purpose, and delete it there.",
        why=why,
    )
