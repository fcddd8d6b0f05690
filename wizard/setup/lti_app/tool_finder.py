"""Predicts which installed app Canvas launches for a URL (canvas.md §4.1)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import parse_qsl, urlencode, urlunsplit

import msgspec

from wizard.canvas.types import ExternalTool
from wizard.http.addresses import split_address
from wizard.http.addresses import standardise as standardise

_OF_THE_COURSE = 0
_LEVEL_UNKNOWN = 99
"""Later than every known account, nearer than nothing."""


def predict_tool(
    url: str,
    of_course: Sequence[ExternalTool],
    of_accounts: Sequence[ExternalTool],
    *,
    levels: Mapping[int, int] | None = None,
) -> ExternalTool | None:
    """Return the app that Canvas would launch for `url`, None where no app matches.

    `levels` tells by app id how far above the course an account is, from 1; apps of unknown
    level come after those of a known one. Each rule is tried over all apps before the next.
    """
    candidates = _by_precedence(of_course, of_accounts, levels or {})
    wanted = standardise(url)
    for rule in (_rule_a, _rule_b, _rule_c):
        for tool in candidates:
            if rule(tool, wanted):
                return tool
    return None


def answers(tool: ExternalTool, url: str) -> bool:
    """Tell whether Canvas could launch an app for `url` at all: one of the rules must hold."""
    return answers_by_url(tool, url) or _rule_c(tool, standardise(url))


def answers_by_url(tool: ExternalTool, url: str) -> bool:
    """Tell whether an app answers `url` by its own launch URL, not by its domain."""
    wanted = standardise(url)
    return _rule_a(tool, wanted) or _rule_b(tool, wanted)


def returns_grades(tool: ExternalTool, url: str) -> bool:
    """Tell whether grade passback accepts the app for `url`: by rule B or C of canvas.md §4.1."""
    wanted = standardise(url)
    return _rule_b(tool, wanted) or _rule_c(tool, wanted)


def matches_host(tool: ExternalTool, url: str) -> bool:
    """Tell whether an app is for the host of `url`: by its domain, or by its own URL's host."""
    wanted = standardise(url)
    if _rule_c(tool, wanted):
        return True
    return bool(tool.url) and _authority(standardise(tool.url or "")) == _authority(wanted)


def is_lti_1_3(tool: ExternalTool) -> bool:
    """Tell whether an app is LTI 1.3; old Canvas says no version: it is 1.1 (canvas.md §4)."""
    return tool.version == "1.3"


def _by_precedence(
    of_course: Iterable[ExternalTool],
    of_accounts: Iterable[ExternalTool],
    levels: Mapping[int, int],
) -> list[ExternalTool]:
    level = {tool.id: _OF_THE_COURSE for tool in of_course}
    level |= {tool.id: levels.get(tool.id, _LEVEL_UNKNOWN) for tool in of_accounts}
    active = [
        tool
        for tool in (*of_course, *of_accounts)
        if tool.workflow_state not in {"deleted", "disabled"}
    ]
    duplicates = _duplicates(active)
    active.sort(
        key=lambda tool: (
            not is_lti_1_3(tool),
            tool.id in duplicates,
            level[tool.id],
            _vagueness(tool),
        )
    )
    return active


def _duplicates(tools: Iterable[ExternalTool]) -> frozenset[int]:
    """Return the later ones of apps that are alike in everything Canvas shows.

    Canvas compares the shared secret as well, which it never shows: the prediction can err here.
    """
    seen: set[bytes] = set()
    later: set[int] = set()
    for tool in sorted(tools, key=lambda tool: tool.id):
        alike = msgspec.structs.replace(
            tool, id=0, created_at=None, updated_at=None, deployment_id=None,
            context_id=None, context_name=None,
        )  # fmt: skip
        identity = msgspec.json.encode(alike, order="deterministic")
        if identity in seen:
            later.add(tool.id)
        seen.add(identity)
    return frozenset(later)


def _vagueness(tool: ExternalTool) -> tuple[int, int]:
    if tool.domain:
        return (0, -len(tool.domain.split(".")))
    return (1, 0) if tool.url else (2, 0)


def _rule_a(tool: ExternalTool, wanted: str) -> bool:
    return bool(tool.url) and standardise(tool.url or "") == wanted


def _rule_b(tool: ExternalTool, wanted: str) -> bool:
    if not tool.url:
        return False
    own = split_address(standardise(tool.url))
    # Canvas drops by name and value, so that a name given twice still matches (matches_url?).
    kept = parse_qsl(own.query, keep_blank_values=True)
    parts = split_address(wanted)
    query = urlencode(
        [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair in kept],
        errors="replace",
    )
    return urlunsplit(parts._replace(query=query)) == urlunsplit(own)


def _rule_c(tool: ExternalTool, wanted: str) -> bool:
    """Match as Canvas does: of a domain it takes `http(s)://` off and nothing else.

    With a slash at its end a domain matches nothing (context_external_tool.rb,
    matches_tool_domain?).
    """
    domain = re.sub("https?://", "", (tool.domain or "").lower())
    if not domain.strip():
        return False
    return f".{_authority(wanted)}".endswith(f".{domain}")


def _authority(standardised: str) -> str:
    return split_address(standardised).netloc
