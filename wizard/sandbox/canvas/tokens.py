"""Access tokens that a person looks at, makes and takes back (tokens_controller.rb).

Canvas knows a token by its number or by its hint: the first five characters of the secret, which
on Instructure's cloud stand behind a shard's number and a tilde (canvas.md §1).
"""

from typing import Any

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import (
    CanvasError,
    not_found,
    parameter_missing,
    reply,
    validation_error,
)
from wizard.sandbox.canvas.context import (
    caller,
    object_id,
    parameters,
    the_state,
    unauthorized,
)
from wizard.sandbox.canvas.model import Token, User
from wizard.sandbox.canvas.pagination import bookmarked_page_of
from wizard.sandbox.canvas.parameters import Parameters, flag, integer, mapping, strings
from wizard.sandbox.canvas.state import hint_of
from wizard.sandbox.canvas.token_rules import (
    checked_end,
    require_may_change,
    require_may_delete,
    require_may_make,
    require_may_read,
    waits_for,
)

blueprint = Blueprint("tokens", __name__)

LONGEST_PURPOSE = 255
USER_GENERATED = "User-Generated"
"""The name of the developer key of tokens that people make themselves."""


def is_made_by_hand(token: Token) -> bool:
    """Tell a token that a person made from one of an app."""
    return token.scopes is None or token.made_by_hand


def token_json(text: str, token: Token, *, shown: bool = False) -> dict[str, Any]:
    """Return a token; its secret only right after it was made, and a hint only of one's own."""
    made_by_hand = is_made_by_hand(token)
    visible = text if shown else f"{hint_of(text)}..."
    answer: dict[str, Any] = {
        "id": token.id,
        "user_id": token.user_id,
        "real_user_id": None,
        "purpose": token.purpose,
        "app_name": USER_GENERATED if made_by_hand else token.purpose,
        "created_at": token.created_at,
        "updated_at": token.created_at,
        "last_used_at": token.last_used_at,
        "expires_at": token.expires_at,
        "workflow_state": "deleted" if token.workflow_state == "revoked" else token.workflow_state,
        "remember_access": None,
        "scopes": sorted(token.scopes or ()),
        "visible_token": visible if made_by_hand else None,
        "can_manually_regenerate": made_by_hand,
    }
    if made_by_hand:
        answer["token_hint"] = hint_of(text)
    if shown:
        answer["token"] = text
    return answer


@blueprint.get("/api/v1/users/<user_id>/user_generated_tokens")
def index(user_id: str) -> Response:
    """List the tokens a person made; for them, and for those who administer the account."""
    user = _user(user_id)
    if user is not caller() and not caller().admin_of:
        raise unauthorized()
    found = [(text, token) for text, token in _tokens_of(user) if is_made_by_hand(token)]
    return bookmarked_page_of(
        found, lambda each: token_json(*each), lambda each: (each[1].created_at, each[1].id)
    )


@blueprint.get("/api/v1/users/<user_id>/tokens/<identifier>")
def show(user_id: str, identifier: str) -> Response:
    """Show a token by its number or its hint."""
    text, token = _named(_user(user_id), identifier)
    require_may_read(token, made_by_hand=is_made_by_hand(token))
    return reply(token_json(text, token))


@blueprint.post("/api/v1/users/<user_id>/tokens")
def create(user_id: str) -> Response:
    """Make a token; one for somebody else waits until they activate it."""
    given = _given()
    if "purpose" not in given:
        raise CanvasError(400, [{"message": "token[purpose] is missing"}])
    purpose = _checked_purpose(given)
    user = _user(user_id)
    require_may_make(user)
    text = the_state().mint_token(user.id, expires_at=checked_end(given, made_anew=True))
    token = the_state().tokens[text]
    token.purpose = purpose
    token.workflow_state = "pending" if waits_for(user) else "active"
    if given.get("scopes"):
        token.scopes, token.made_by_hand = frozenset(strings(given["scopes"])), True
    return reply(token_json(text, token, shown=True))


@blueprint.put("/api/v1/users/<user_id>/tokens/<identifier>")
def update(user_id: str, identifier: str) -> Response:
    """Change a token's purpose or end, or make its secret anew."""
    user = _user(user_id)
    text, token = _named(user, identifier)
    require_may_change(token)
    given = _given()
    ends = checked_end(given, made_anew=False) if "expires_at" in given else token.expires_at
    purpose = _checked_purpose(given) if "purpose" in given else token.purpose
    renewed = flag(given.get("regenerate")) and is_made_by_hand(token)
    expired = token.expires_at is not None and token.expires_at <= the_state().now()
    if renewed and expired and "expires_at" not in given:
        message = "cannot regenerate an expired token without a new expiration date"
        raise CanvasError(400, {"errors": {"message": message}})
    token.purpose, token.expires_at = purpose, ends
    if not renewed:
        return reply(token_json(text, token))
    if waits_for(user):
        token.workflow_state = "pending"
    fresh = the_state().new_token_text()
    the_state().tokens[fresh] = the_state().tokens.pop(text)
    return reply(token_json(fresh, token, shown=True))


@blueprint.delete("/api/v1/users/<user_id>/tokens/<identifier>")
def destroy(user_id: str, identifier: str) -> Response:
    """Take a token back: whoever still carries it is told that it is invalid."""
    text, token = _named(_user(user_id), identifier)
    require_may_delete(token)
    del the_state().tokens[text]
    token.workflow_state = "revoked"
    return reply(token_json(text, token))


def _given() -> Parameters:
    given = mapping(parameters().get("token"))
    if not given:
        raise parameter_missing("token")
    return given


def _checked_purpose(given: Parameters) -> str:
    purpose = str(given["purpose"] or "")
    if not purpose:
        raise validation_error("purpose", "is too short (minimum is 1 character)", "too_short")
    if len(purpose) > LONGEST_PURPOSE:
        message = f"is too long (maximum is {LONGEST_PURPOSE} characters)"
        raise validation_error("purpose", message, "too_long")
    return purpose


def _user(text: str) -> User:
    user = caller() if text == "self" else the_state().users.get(object_id(text))
    if user is None:
        raise not_found()
    return user


def _tokens_of(user: User) -> list[tuple[str, Token]]:
    """Return a person's tokens that are not deleted; a revoked one is."""
    rows = the_state().tokens.items()
    return [
        (text, token)
        for text, token in rows
        if token.user_id == user.id and token.workflow_state != "revoked"
    ]


def _named(user: User, text: str) -> tuple[str, Token]:
    """Return the person's token of that hint or number; nobody else's is found by it."""
    found = _tokens_of(user)
    by_hint = [each for each in found if len(text) == 5 and hint_of(each[0]) == text]
    by_number = [each for each in found if each[1].id == integer(text)]
    for each in [*by_hint, *by_number]:
        return each
    raise not_found()
