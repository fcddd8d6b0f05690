"""An access token as Canvas shows it to its owner: when it ends, and what it is limited to.

`GET /api/v1/users/self/tokens/:id` answers for a database id, or for the token's hint: the first
five characters of its secret (canvas.md §1; public source: canvas-lms
app/controllers/tokens_controller.rb, app/models/access_token.rb `token_hint?`, `HINT_LENGTH`;
developerdocs.instructure.com/services/canvas/resources/access_tokens). On Instructure's cloud the
secret stands behind a shard's number and a tilde. The hint is a part of the secret: it goes into
one request's path, which is masked wherever it is told (`wizard.redact`), and nowhere else.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from wizard.redact import clip
from wizard.secret import Secret

HINT_LENGTH = 5
_LONGEST_TEXT = 120
_OF_PEOPLE = "User-Generated"
"""canvas-lms app/models/developer_key.rb `DEFAULT_KEY_NAME`."""


class AccessToken(msgspec.Struct, frozen=True, kw_only=True):
    """What Canvas tells of a token, without any part of its secret.

    Everything is read leniently: what did not come, or came as something else than Canvas is
    documented to send, is not known, and never counts as none.

    id: None where it is not known.
    expires_at: ISO 8601 as Canvas writes it; None where it never ends, or where it is not known.
    is_end_known: whether Canvas told of the end, be it that there is none. Of a token that an app
        has made it tells no such thing: null is there too where the token lives for an hour
        (canvas.md §1; canvas-lms access_token.rb `needs_refresh?`).
    is_made_by_hand: whether Canvas shows a hint of it, as it does of no token that an app has made,
        or names the developer key of tokens that people make.
    scopes: such as `url:GET|/api/v1/courses/:id`; empty for a token without limits, None where it
        is not known.
    workflow_state: “active”, “pending”, “disabled” or “deleted”; empty where it is not known.
    purpose: as whoever made it wrote it; data of a server.
    """

    id: int | None = None
    user_id: int | None = None
    expires_at: str | None = None
    is_end_known: bool = False
    is_made_by_hand: bool = True
    scopes: tuple[str, ...] | None = None
    workflow_state: str = ""
    purpose: str = ""
    created_at: str = ""


class ShownToken(msgspec.Struct, frozen=True, kw_only=True):
    """A token with what tells it from others of the same person.

    hint: None for one that an app has made.
    last_used_at: ISO 8601, exact to ten minutes; empty where it was never used, None where this
        Canvas does not tell (canvas-lms access_token.rb `used!`; the field is in what Canvas's own
        page of access tokens reads, in no older answer).
    """

    token: AccessToken
    hint: Secret | None = None
    last_used_at: str | None = None


def hints_of(token: Secret) -> tuple[Secret, ...]:
    """Return by what Canvas may know the token, the likelier first: behind the tilde, and whole."""
    text = token.reveal().strip()
    candidates = (text.partition("~")[2][:HINT_LENGTH], text[:HINT_LENGTH])
    return tuple(Secret(hint) for hint in dict.fromkeys(candidates) if len(hint) == HINT_LENGTH)


def is_telling(hint: Secret) -> bool:
    """Tell whether a hint is masked wherever it stands, not in an address alone.

    One of letters alone, or of digits alone, may be a word of the course or the number of
    something in it, which must not go lost from a journal.
    """
    text = hint.reveal()
    return any(c.isalpha() for c in text) and any(c.isdecimal() for c in text)


def shown_token(content: dict[str, Any]) -> ShownToken:
    """Read what Canvas answers, a null of which means none, and an absent field not known."""
    ends = content.get("expires_at", msgspec.UNSET)
    is_moment = isinstance(ends, str) and _is_moment(ends)
    hint = _hint(content)
    made_by_hand = hint is not None or content.get("app_name") == _OF_PEOPLE
    return ShownToken(
        token=AccessToken(
            id=_number(content.get("id")),
            user_id=_number(content.get("user_id")),
            expires_at=str(ends) if is_moment else None,
            is_end_known=is_moment or (ends is None and made_by_hand),
            is_made_by_hand=made_by_hand,
            scopes=_scopes(content.get("scopes")),
            workflow_state=_text(content.get("workflow_state")),
            purpose=_text(content.get("purpose")),
            created_at=_text(content.get("created_at")),
        ),
        hint=hint,
        last_used_at=_text(content["last_used_at"]) if "last_used_at" in content else None,
    )


def _scopes(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        return None
    return tuple(clip(each) for each in value)


def _hint(content: dict[str, Any]) -> Secret | None:
    """Return the hint; versions without the field show it within `visible_token`."""
    hint, visible = content.get("token_hint"), content.get("visible_token")
    if isinstance(hint, str) and hint:
        return Secret(hint)
    if isinstance(visible, str) and len(visible) >= HINT_LENGTH:
        return Secret(visible[:HINT_LENGTH])
    return None


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _number(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        return int(value)
    return value if isinstance(value, int) else None


def _text(value: object) -> str:
    return clip(value, _LONGEST_TEXT) if isinstance(value, str) else ""
