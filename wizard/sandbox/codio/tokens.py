"""The token endpoint, and who may use what it gave out (codio.md §1.1)."""

import secrets
from datetime import timedelta

from flask import Blueprint, request
from flask.typing import ResponseReturnValue

from wizard.sandbox.codio.problems import UNAUTHORIZED, ApiError
from wizard.sandbox.codio.state import CodioState


def token_blueprint(state: CodioState) -> Blueprint:
    """Return the token endpoint, which takes its parameters from the query alone.

    Whether the real one also reads a form or JSON body is unknown, so this one does not.
    """
    blueprint = Blueprint("token", __name__)

    @blueprint.route("/api/v1/token", methods=["GET", "POST"])
    def token() -> ResponseReturnValue:
        if request.args.get("grant_type") != "client_credentials":
            raise ApiError(401, "Unsupported grant type")
        given_id = request.args.get("client_id", "")
        given_secret = request.args.get("client_secret", "")
        right_id = secrets.compare_digest(given_id.encode(), state.client_id.encode())
        right_secret = secrets.compare_digest(given_secret.encode(), state.client_secret.encode())
        if not (right_id and right_secret):
            raise ApiError(401, "Incorrect client id or client secret")
        access_token = secrets.token_hex(32)
        lifetime = state.choices.token_lifetime_seconds
        state.access_tokens[access_token] = state.clock() + timedelta(seconds=lifetime)
        return {"access_token": access_token, "token_type": "bearer", "expires_in": lifetime}

    return blueprint


def require_token(state: CodioState) -> None:
    """Raise ApiError with status 401 unless the request carries a live access token."""
    scheme, _, access_token = request.headers.get("Authorization", "").partition(" ")
    expires_at = state.access_tokens.get(access_token.strip())
    if scheme.lower() != "bearer" or expires_at is None or expires_at <= state.clock():
        raise ApiError(401, UNAUTHORIZED)
