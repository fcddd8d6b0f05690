"""Pages and their Link header (canvas.md §8)."""

import base64
import json
import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode

from flask import Response, request

from wizard.sandbox.canvas.answers import not_found, reply
from wizard.sandbox.canvas.parameters import integer

Item = TypeVar("Item")

DEFAULT_PER_PAGE = 10
MAXIMUM_PER_PAGE = 100
LINK_HEADER_LIMIT = 6 * 1024
PRIORITY = ("next", "last", "prev", "current", "first")
ORDER = ("current", "next", "prev", "first", "last")


def page_of(
    items: Sequence[Item], render: Callable[[Item], Any], *, counted: bool = True
) -> Response:
    """Return one numbered page; only the items on it are rendered.

    `counted` false is for lists whose length Canvas does not count: they carry no rel="last".
    """
    per_page = _per_page()
    raw = request.args.get("page", "1")
    page = 1 if raw == "first" else integer(raw)
    if page is None or page < 1:
        raise not_found()
    start = (page - 1) * per_page
    shown = items[start : start + per_page]
    last = max(1, -(-len(items) // per_page))
    links = {"current": str(page), "first": "1"}
    if page < last:
        links["next"] = str(page + 1)
    if page > 1:
        links["prev"] = str(page - 1)
    if counted:
        links["last"] = str(last)
    return reply([render(item) for item in shown], headers=_header(links, per_page))


def shown_on_page(items: Sequence[Item]) -> list[Item]:
    """Return what the page asked for shows of a numbered list."""
    raw = request.args.get("page", "1")
    page = (1 if raw == "first" else integer(raw)) or 0
    start = (page - 1) * _per_page()
    return list(items[start : start + _per_page()]) if page > 0 else []


def bookmarked_page_of(
    items: Sequence[Item],
    render: Callable[[Item], Any],
    key: Callable[[Item], tuple[Any, ...]],
    *,
    per_page: int = DEFAULT_PER_PAGE,
) -> Response:
    """Return one page of a list whose pages are opaque bookmarks, in the order of `key`.

    A bookmark tells the key of the last row that was shown, in JSON. `per_page` is how many
    rows a page has where the request does not say.
    """
    per_page = _per_page(per_page)
    raw = request.args.get("page", "first")
    after: tuple[Any, ...] | None = None
    if raw not in {"first", "1"}:
        after = _read_bookmark(raw)
    ordered = sorted(items, key=key)
    try:
        left = [item for item in ordered if after is None or key(item) > after]
    except TypeError:
        raise not_found() from None
    shown = left[:per_page]
    links = {"current": raw if after is not None else "first", "first": "first"}
    if len(left) > per_page:
        links["next"] = _bookmark(key(shown[-1]))
    return reply([render(item) for item in shown], headers=_header(links, per_page))


def _per_page(usual: int = DEFAULT_PER_PAGE) -> int:
    """Return how many rows a page has; what is no number counts as 0, and 0 as 1 (lib/api.rb)."""
    digits = re.match(r"\s*[-+]?\d+", request.args.get("per_page", str(usual)))
    wanted = int(digits[0]) if digits else 0
    return min(max(wanted, 1), MAXIMUM_PER_PAGE)


def _bookmark(value: tuple[Any, ...]) -> str:
    text = json.dumps(list(value))
    return "bookmark:" + base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _read_bookmark(text: str) -> tuple[Any, ...]:
    kind, _, body = text.partition(":")
    if kind != "bookmark":
        raise not_found()
    try:
        value = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except ValueError:
        raise not_found() from None
    if not isinstance(value, list):
        raise not_found()
    return tuple(value)


def _header(pages: dict[str, str], per_page: int) -> dict[str, str]:
    kept_parameters = [
        (name, value)
        for name, value in request.args.items(multi=True)
        if name not in {"access_token", "page", "per_page"}
    ]
    links = {
        relation: '<{}?{}>; rel="{}"'.format(
            request.base_url,
            urlencode([*kept_parameters, ("page", page), ("per_page", per_page)], safe=":"),
            relation,
        )
        for relation, page in pages.items()
    }
    room = LINK_HEADER_LIMIT
    kept = set()
    for relation in PRIORITY:
        if relation in links and len(links[relation]) + 1 <= room:
            room -= len(links[relation]) + 1
            kept.add(relation)
    return {"Link": ",".join(links[relation] for relation in ORDER if relation in kept)}
