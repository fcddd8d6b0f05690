"""Where something of Canvas leads to, told from JSON that cannot be read as a whole."""

from typing import Any

_LONGEST = 8000
"""More characters than any address has."""


def links_of_assignment(data: Any) -> tuple[str, ...] | None:  # noqa: ANN401 - JSON
    """Return the URL that an assignment launches, none where it launches nothing, None: unknown."""
    if not isinstance(data, dict):
        return None
    tag = data.get("external_tool_tag_attributes")
    return _addresses(tag, "url") if tag is not None else ()


def links_of_tool(data: Any) -> tuple[str, ...] | None:  # noqa: ANN401 - JSON
    """Return the URL and the domain that an app answers, as far as it has them; None: unknown."""
    return _addresses(data, "url", "domain")


def _addresses(data: Any, *keys: str) -> tuple[str, ...] | None:  # noqa: ANN401 - JSON
    if not isinstance(data, dict):
        return None
    found = [data[key] for key in keys if data.get(key) is not None]
    if any(not isinstance(each, str) or len(each) > _LONGEST for each in found):
        return None
    return tuple(each for each in found if each)
