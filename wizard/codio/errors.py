"""How Codio says no (codio.md §1.7)."""

from __future__ import annotations

import msgspec

from wizard.codio.rate_limit import daily_limit_reached
from wizard.http.answer import Answer
from wizard.http.decode import load_json, text_of
from wizard.http.errors import NO_REASON, Problem, ProblemKind, kind_of_status

_TEXTS = {
    ProblemKind.TOKEN_INVALID: "Codio does not accept the client id and secret, or its token.",
    ProblemKind.NOT_AUTHORIZED: "Codio does not let this integration do that.",
    ProblemKind.NOT_FOUND: "Codio has no such thing in this organisation.",
    ProblemKind.PRECONDITION_FAILED: "Codio says that the course is not configured for this.",
    ProblemKind.THROTTLED: "Codio is limiting requests, and waiting did not help.",
    ProblemKind.DAILY_LIMIT_REACHED: "The organisation's requests to Codio are used up for today.",
    ProblemKind.SERVER_DOWN: "Codio is not available at the moment.",
    ProblemKind.PROXY_AUTHENTICATION_REQUIRED: "The proxy wants a name and a password.",
}


def problem_of(answer: Answer) -> Problem:
    """Go by the status, which is all that Codio documents, and show what text there is."""
    kind = kind_of_status(answer.status)
    if kind is ProblemKind.THROTTLED and daily_limit_reached(answer):
        kind = ProblemKind.DAILY_LIMIT_REACHED
    text = _text(answer)
    expected = _TEXTS.get(kind)
    problem = Problem(kind=kind, service=answer.service, message=expected or text or NO_REASON)
    return msgspec.structs.replace(problem, detail=text) if expected else problem


def _text(answer: Answer) -> str:
    """Return the message of an error body of unknown shape; a web page has none."""
    try:
        text = text_of(answer).strip()
    except ValueError:
        return ""
    try:
        content = load_json(text)
    except ValueError:
        return "" if text.startswith("<") else text
    if isinstance(content, dict):
        for name in ("message", "error_description", "error", "detail"):
            if isinstance(content.get(name), str):
                return str(content[name])
    return content if isinstance(content, str) else ""
