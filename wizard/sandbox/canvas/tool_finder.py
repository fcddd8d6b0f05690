"""Which installed tool answers a launch URL (canvas.md §4.1)."""

import re
from collections.abc import Callable, Iterable
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from wizard.sandbox.canvas.model import Assignment, Course, Tool
from wizard.sandbox.canvas.state import CanvasState

DEFAULT_PORTS = {"http": 80, "https": 443}


def standard_url(text: str) -> str:
    """Return a URL in the form Canvas compares: scheme added, host lowered, query sorted."""
    text = text.strip()
    if "://" not in text:
        text = f"http://{text}"
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        return text
    host = parts.hostname or ""
    if port is not None and DEFAULT_PORTS.get(parts.scheme.lower()) != port:
        host = f"{host}:{port}"
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return urlunsplit((parts.scheme.lower(), host, parts.path or "/", query, ""))


def chain_of(state: CanvasState, course: Course) -> list[tuple[str, int]]:
    """Return the contexts whose tools a course can use, nearest first."""
    accounts = state.account_chain(course.account_id)
    return [("Course", course.id), *(("Account", account.id) for account in accounts)]


def tools_in(state: CanvasState, contexts: Iterable[tuple[str, int]]) -> list[Tool]:
    """Return the active tools of these contexts."""
    wanted = set(contexts)
    return [
        tool
        for tool in state.tools.values()
        if not tool.deleted and (tool.context_type, tool.context_id) in wanted
    ]


def matches_exactly(tool: Tool, url: str) -> bool:
    """Rule A: the tool's URL is the URL, query and all."""
    return bool(tool.url) and standard_url(str(tool.url)) == url


def matches_without_extra_query(tool: Tool, url: str) -> bool:
    """Rule B: equal once what the tool's URL lacks of the query, name and value, is dropped."""
    if not tool.url:
        return False
    own = standard_url(tool.url)
    own_pairs = parse_qsl(urlsplit(own).query, keep_blank_values=True)
    parts = urlsplit(url)
    kept = [p for p in parse_qsl(parts.query, keep_blank_values=True) if p in own_pairs]
    return urlunsplit(parts._replace(query=urlencode(kept))) == own


def matches_domain(tool: Tool, url: str) -> bool:
    """Rule C: the tool's domain is the URL's host or a parent domain of it.

    Of the domain `http(s)://` alone is taken off; one with a slash at its end matches nothing
    (app/models/context_external_tool.rb, matches_tool_domain?).
    """
    if not (tool.domain or "").strip():
        return False
    domain = re.sub("https?://", "", str(tool.domain).lower())
    return f".{urlsplit(url).netloc}".endswith(f".{domain}")


RULES: tuple[Callable[[Tool, str], bool], ...] = (
    matches_exactly,
    matches_without_extra_query,
    matches_domain,
)


def find_tool(state: CanvasState, course: Course, url: str | None) -> Tool | None:
    """Return the tool that a URL launches from a course, or None."""
    return find_tool_among(state, chain_of(state, course), url)


def find_tool_among(
    state: CanvasState, chain: list[tuple[str, int]], url: str | None
) -> Tool | None:
    """Return the tool of these contexts, nearest first, that a URL launches, or None."""
    if not url:
        return None
    candidates = _in_order(tools_in(state, chain), chain)
    wanted = standard_url(url)
    for rule in RULES:
        for tool in candidates:
            if rule(tool, wanted):
                return tool
    return None


def find_tool_by_id(state: CanvasState, course: Course, tool_id: int | None) -> Tool | None:
    """Return an active tool of the course or an account above it, or None."""
    chain = chain_of(state, course)
    return next((tool for tool in tools_in(state, chain) if tool.id == tool_id), None)


def find_tool_for(state: CanvasState, course: Course, assignment: Assignment) -> Tool | None:
    """Return the tool an assignment launches: the bound one, unless a 1.3 tool takes over."""
    tag = assignment.tag
    if tag is None:
        return None
    by_url = find_tool(state, course, tag.url)
    if by_url is not None and by_url.version == "1.3":
        return by_url
    bound = find_tool_by_id(state, course, tag.content_id)
    if bound is not None and matches_host(bound, tag.url):
        return bound
    return by_url


def grade_passback_allowed(tool: Tool, url: str) -> bool:
    """Return whether scores may come back: rule B or C must hold for the assignment's URL."""
    wanted = standard_url(url)
    return matches_without_extra_query(tool, wanted) or matches_domain(tool, wanted)


def duplicated(state: CanvasState, course_chain: list[tuple[str, int]], new: Tool) -> bool:
    """Return whether `verify_uniqueness` refuses a new tool (§4)."""
    installed = [tool for tool in tools_in(state, course_chain) if tool.id != new.id]
    if new.url:
        wanted = standard_url(new.url)
        if any(rule(tool, wanted) for tool in installed for rule in RULES):
            return True
    return bool(new.domain) and any(tool.domain == new.domain for tool in installed)


def matches_host(tool: Tool, url: str) -> bool:
    """Tell whether a URL is of a tool's domain, or of its URL's host (matches_domain?)."""
    wanted = standard_url(url)
    own_host = urlsplit(standard_url(tool.url)).netloc if tool.url else None
    return matches_domain(tool, wanted) or own_host == urlsplit(wanted).netloc


def _in_order(tools: list[Tool], chain: list[tuple[str, int]]) -> list[Tool]:
    seen: set[object] = set()
    duplicates: set[int] = set()
    for tool in sorted(tools, key=lambda tool: tool.id):
        identity = _identity(tool)
        if identity in seen:
            duplicates.add(tool.id)
        seen.add(identity)

    def rank(tool: Tool) -> tuple[object, ...]:
        labels = len(tool.domain.split(".")) if tool.domain else 0
        return (
            tool.version != "1.3",
            tool.id in duplicates,
            chain.index((tool.context_type, tool.context_id)),
            -labels,
            not tool.url,
            tool.id,
        )

    return sorted(tools, key=rank)


def _identity(tool: Tool) -> object:
    return (
        tool.name,
        tool.url,
        tool.domain,
        tool.consumer_key,
        tool.shared_secret,
        tool.privacy_level,
        tool.version,
        tuple(sorted(tool.custom_fields.items())),
        repr(sorted(tool.placements.items())),
    )
