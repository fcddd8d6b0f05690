"""Access tokens: who calls, and every way Canvas says no (canvas.md §1)."""

import re
from datetime import datetime, timedelta

from flask import Request

from wizard.sandbox.canvas.answers import CanvasError
from wizard.sandbox.canvas.model import Token, User
from wizard.sandbox.canvas.parameters import Parameters, integer, strings
from wizard.sandbox.canvas.state import CanvasState

USE_NOTED_EVERY = timedelta(minutes=10)
CHALLENGE = {"WWW-Authenticate": 'Bearer realm="canvas-lms"'}


def bearer(request: Request) -> str | None:
    """Return the token text a request carries, in its header or, as Canvas allows, its query."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer" and token.strip():
        return token.strip()
    return request.values.get("access_token")


def authenticate(state: CanvasState, request: Request) -> tuple[User, Token]:
    """Return the caller and their token; raises CanvasError 401 with a challenge otherwise."""
    text = bearer(request)
    if text is None:
        raise CanvasError(
            401,
            {
                "status": "unauthenticated",
                "errors": [{"message": "user authorization required"}],
            },
            CHALLENGE,
        )
    token = state.tokens.get(text)
    if token is None or not token.developer_key_active or token.user_id not in state.users:
        raise _refused("Invalid access token.")
    if token.workflow_state == "pending":
        raise _refused("Invalid access token.")
    if token.workflow_state == "revoked":
        named = state.names_token_faults
        raise _refused("Revoked access token." if named else "Invalid access token.")
    if token.expires_at and datetime.fromisoformat(token.expires_at) <= state.clock():
        if state.names_token_faults:
            raise _refused("Expired access token.", expired_at=token.expires_at)
        raise _refused("Invalid access token.")
    _note_use(state, token)
    user = state.users[token.user_id]
    if not user.registered:
        message = "You need to confirm your email address before you can view this page"
        raise CanvasError(401, {"status": "unauthorized", "message": message})
    return user, token


def _note_use(state: CanvasState, token: Token) -> None:
    """Note when a token was used, every ten minutes (access_token.rb `used!`)."""
    used = token.last_used_at
    if used is None or datetime.fromisoformat(used) <= state.clock() - USE_NOTED_EVERY:
        token.last_used_at = state.now()


def masquerade(state: CanvasState, user: User, text: str) -> User:
    """Return the person an admin of the root account wants to be seen as (§10)."""
    wanted = state.users.get(integer(text) or 0)
    roots = {a.id for a in state.accounts.values() if a.parent_account_id is None}
    if wanted is None or not roots & user.admin_of:
        raise CanvasError(401, {"errors": "Invalid as_user_id"})
    return wanted


def check_scope(token: Token, method: str, path: str) -> None:
    """Refuse a path outside a scoped token's list: 401 without a challenge.

    A scope's path matches as a route does, whatever its placeholders are called (access_token.rb
    `url_scopes_for_method`).
    """
    if token.scopes is None:
        return
    for scope in token.scopes:
        prefix, _, route = scope.partition("|")
        if prefix != f"url:{method}":
            continue
        parts = (each if not each.startswith(":") else None for each in route.split("/"))
        pattern = "/".join("[^/]+" if each is None else re.escape(each) for each in parts)
        if re.fullmatch(pattern, path):
            return
    raise CanvasError(401, {"errors": [{"message": "Insufficient scopes on access token."}]})


def strip_includes(token: Token, parameters: Parameters) -> None:
    """Drop the includes of a scoped token whose key does not allow them, all but `uuid`."""
    if token.scopes is None or token.allow_includes:
        return
    for name in ("include", "includes"):
        if name in parameters:
            parameters[name] = [word for word in strings(parameters[name]) if word == "uuid"]


def _refused(message: str, **more: str) -> CanvasError:
    return CanvasError(401, {"errors": [{"message": message, **more}]}, CHALLENGE)
