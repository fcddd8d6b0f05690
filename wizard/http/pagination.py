"""Lists that come in pages (canvas.md §8)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wizard.http.addresses import split_address
from wizard.http.answer import Answer
from wizard.http.decode import problem_with
from wizard.http.errors import ProblemKind, ServiceError, error_for
from wizard.http.limits import LONGEST_LINKS, MOST_PAGES
from wizard.http.transport import Parameters, Transport

_ATTRIBUTES = re.compile(r"(?:[^,\"]++|\"[^\"]*\")*+")
_NEXT = re.compile(r";\s*rel\s*=\s*(?:\"[^\"]*\bnext\b[^\"]*\"|next\b)", re.IGNORECASE)


def next_link(answer: Answer) -> str | None:
    """Return the address of the next page, which is opaque, or None at the end."""
    header = answer.headers.get("Link", "")[:LONGEST_LINKS]
    begin = header.find("<")
    while begin >= 0 and (end := header.find(">", begin)) >= 0:
        attributes = _ATTRIBUTES.match(header, end + 1)
        if attributes is not None and _NEXT.search(attributes[0]):
            return header[begin + 1 : end]
        begin = header.find("<", attributes.end() if attributes is not None else end)
    return None


def pages(transport: Transport, path: str, params: Parameters) -> Iterator[Answer]:
    """Yield every page of a list.

    Raises:
        Redirected: a page names another origin as the next; the token does not follow.
        UnexpectedAnswer: the pages go round in circles, or never end.
        ServiceError: of kind TIMED_OUT, where they take longer together than any list may.
    """
    is_late = transport.list_deadline()
    answer = transport.get(path, params=params)
    yield answer
    seen: set[str] = set()
    while (link := _next_of(answer)) is not None:
        if link in seen or len(seen) >= MOST_PAGES:
            raise endless_pages(answer)
        if is_late():
            raise late_pages(answer)
        seen.add(link)
        answer = transport.get(_over_tls(link, transport))
        yield answer


def endless_pages(answer: Answer) -> ServiceError:
    """Return the error for a list whose pages repeat or never end."""
    message = "The pages of this list do not come to an end."
    kind = ProblemKind.UNEXPECTED_ANSWER
    return error_for(problem_with(answer, kind, message, detail=message))


def late_pages(answer: Answer) -> ServiceError:
    """Return the error for a list that takes too long, though each of its pages comes in time."""
    message = "The whole list takes longer than any is known to."
    kind = ProblemKind.TIMED_OUT
    return error_for(problem_with(answer, kind, message))


def _next_of(answer: Answer) -> str | None:
    """Return the next page. Raises UnexpectedAnswer for a Link header longer than any."""
    if len(answer.headers.get("Link", "")) <= LONGEST_LINKS:
        return next_link(answer)
    message = f"Its Link header is longer than {LONGEST_LINKS // 1024} KB."
    kind = ProblemKind.UNEXPECTED_ANSWER
    raise error_for(problem_with(answer, kind, message, detail=message))


def _over_tls(link: str, transport: Transport) -> str:
    """Return the link with our own scheme: behind a proxy, Canvas may think it speaks http."""
    ours, theirs = split_address(transport.base_url), split_address(link)
    if ours.scheme == "https" and theirs.scheme == "http" and ours.netloc == theirs.netloc:
        return theirs._replace(scheme="https").geturl()
    return link
