"""How Canvas says no (canvas.md §1, §10)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from wizard.canvas.rate_limit import is_throttled
from wizard.http.answer import Answer
from wizard.http.decode import load_json, not_json, text_of
from wizard.http.errors import NO_REASON, FieldError, Problem, ProblemKind, kind_of_status

_DEEPEST_ERROR = 8
_USER_AGENT_TEXT = "valid user agent"
_LOCKED_TEXT = "locked by master course"
"""Canvas does not translate it (canvas.md §15.4)."""
_WEB_PAGES = frozenset({"text/html", "application/xhtml+xml"})
_DEFAULT_TEXTS = {
    ProblemKind.SERVER_DOWN: "Canvas is not available at the moment.",
    ProblemKind.NOT_FOUND: "Canvas has no such thing, or does not show it to this person.",
}


def problem_of(answer: Answer) -> Problem:
    """Read Canvas's error: status, then content, then whatever message there is."""
    kind = kind_of_status(answer.status)
    if is_throttled(answer):
        return Problem(
            kind=ProblemKind.THROTTLED,
            service=answer.service,
            message="Canvas is limiting requests, and waiting did not help.",
        )
    content = _json_of(answer)
    if content is None and kind is ProblemKind.VALIDATION_FAILED and (text := _plain_text(answer)):
        content = {"message": text}
    if content is None:
        if kind is ProblemKind.SERVER_DOWN:
            return _without_json(answer, "Canvas is not available at the moment.")
        if kind is ProblemKind.PROXY_AUTHENTICATION_REQUIRED:
            return _without_json(answer, "The proxy wants a name and a password.")
        return msgspec.structs.replace(
            not_json(answer), message="A web page came back, not Canvas's API."
        )
    errors = tuple(_field_errors(content))
    message = next((error.message for error in errors if error.message), "")
    if kind in (ProblemKind.TOKEN_INVALID, ProblemKind.NOT_AUTHORIZED):
        kind = _kind_of_refusal(answer, content, message)
    locked = next((e.message for e in errors if _LOCKED_TEXT in e.message.casefold()), "")
    if kind is ProblemKind.VALIDATION_FAILED and locked:
        return Problem(kind=ProblemKind.LOCKED, service=answer.service, message=locked)
    problem = Problem(
        kind=kind,
        service=answer.service,
        message=message or _DEFAULT_TEXTS.get(kind, NO_REASON),
        field_errors=tuple(error for error in errors if error.field),
    )
    return msgspec.structs.replace(problem, detail=_detail(kind, answer, content))


def _kind_of_refusal(answer: Answer, content: object, message: str) -> ProblemKind:
    """Tell a token's problem from a right's: by header and structure, for texts are localised."""
    status = content.get("status") if isinstance(content, dict) else None
    errors = content.get("errors") if isinstance(content, dict) else None
    text = message.casefold()
    if answer.status == 401 and "WWW-Authenticate" in answer.headers:
        if _expired_at(content) or "expired access token" in text:
            return ProblemKind.TOKEN_EXPIRED
        return (
            ProblemKind.TOKEN_REVOKED
            if "revoked access token" in text
            else ProblemKind.TOKEN_INVALID
        )
    by_status = {
        "unauthenticated": ProblemKind.TOKEN_INVALID,
        "unverified": ProblemKind.UNVERIFIED,
        "unauthorized": ProblemKind.NOT_AUTHORIZED,
    }
    if isinstance(status, str) and status in by_status:
        return by_status[status]
    if _USER_AGENT_TEXT in text:
        return ProblemKind.USER_AGENT_REFUSED
    if "invalid access token" in text:
        return ProblemKind.TOKEN_INVALID
    unnamed = answer.status == 401 and isinstance(errors, list)
    if unnamed or "insufficient scopes" in text:
        return ProblemKind.SCOPE_MISSING
    # A closed grading period is 403 with errors by field (canvas.md §5).
    return ProblemKind.VALIDATION_FAILED if isinstance(errors, dict) else ProblemKind.NOT_AUTHORIZED


def _detail(kind: ProblemKind, answer: Answer, content: object) -> str:
    if kind is ProblemKind.TOKEN_EXPIRED:
        return _expired_at(content)
    if kind is ProblemKind.SCOPE_MISSING:
        return f"{answer.method} {answer.path}"
    report = content.get("error_report_id") if isinstance(content, dict) else None
    return f"error report {report}" if isinstance(report, int | str) else ""


def _expired_at(content: object) -> str:
    errors = content.get("errors") if isinstance(content, dict) else None
    for error in errors if isinstance(errors, list) else ():
        if isinstance(error, dict) and isinstance(error.get("expired_at"), str):
            return str(error["expired_at"])
    return ""


def _without_json(answer: Answer, message: str) -> Problem:
    return Problem(kind=kind_of_status(answer.status), service=answer.service, message=message)


def _plain_text(answer: Answer) -> str:
    """Return an error that is a bare sentence; empty for a web page, and for what is no text."""
    try:
        text = text_of(answer).strip()
    except ValueError:
        return ""
    is_page = answer.content_type in _WEB_PAGES or text.startswith("<")
    return "" if is_page else text.strip('"')


def _json_of(answer: Answer) -> dict[str, Any] | list[Any] | None:
    try:
        content = load_json(text_of(answer))
    except ValueError:
        return None
    return content if isinstance(content, dict | list) else None


def _field_errors(content: object) -> Iterator[FieldError]:
    """Yield every message of an error body, whichever of Canvas's shapes it has."""
    if isinstance(content, list):  # A bare list, as of the tokens (canvas.md §10).
        yield from _walk("", content)
        return
    if not isinstance(content, dict):
        return
    yield from _walk("", content.get("errors"))
    for name in ("message", "error"):
        if isinstance(content.get(name), str):
            yield FieldError(field="", message=content[name])


def _walk(field: str, value: object, depth: int = 0) -> Iterator[FieldError]:
    if depth > _DEEPEST_ERROR:
        return
    if isinstance(value, str):
        yield FieldError(field=field, message=value)
    elif isinstance(value, list):
        for item in value:
            yield from _walk(field, item, depth + 1)
    elif isinstance(value, dict):
        message = value.get("message") or value.get("type")
        if isinstance(message, str):
            named = value.get("field") or value.get("attribute")
            yield FieldError(
                field=field or (named if isinstance(named, str) else ""), message=message
            )
            return
        for name, item in value.items():
            yield from _walk(f"{field}.{name}" if field else str(name), item, depth + 1)
