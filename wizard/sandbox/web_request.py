"""One web request of the sandbox's own: a launch, a tool's configuration, a grade on its way."""

from collections.abc import Mapping
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

LONGEST_ANSWER = 1_000_000
_SECONDS = 30.0


class WebRequestError(Exception):
    """A request without a good answer; the message is what the server said, or why none came."""


def send(
    url: str,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    *,
    seconds: float = _SECONDS,
) -> str:
    """Get an address, or post a body to it, and return the answer's text.

    Args:
        url: an address of the web, `http` or `https`.
        body: what to post; None to get.
        headers: besides those that urllib sends by itself.
        seconds: how long to wait for the connection and for each part of the answer.

    Raises WebRequestError for anything but an answer with a status below 400.
    """
    if urlsplit(url).scheme not in {"http", "https"}:
        raise WebRequestError("That is no address of the web.")
    request = Request(url, body, dict(headers or {}))  # noqa: S310 - the scheme was checked above
    try:
        with urlopen(request, timeout=seconds) as answer:  # noqa: S310 - as above
            content: bytes = answer.read(LONGEST_ANSWER)
    except HTTPError as error:
        with error:
            raise WebRequestError(error.read(LONGEST_ANSWER).decode(errors="replace")) from error
    except (OSError, ValueError) as error:
        raise WebRequestError(f"No answer: {type(error).__name__}.") from error
    return content.decode(errors="replace")
