"""The page behind a sessionless launch: a signed form to be posted (canvas.md §4.2).

It is gone through once, from tag to tag: Python's own parser begins anew at each tag that does not
end, and takes minutes for a page that is made of such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from wizard.canvas.types import LaunchForm
from wizard.http.addresses import join_address

LONGEST_PAGE = 2 * 1024 * 1024
"""Characters of a launch page; Canvas's have some tens of thousands."""
MOST_INPUTS = 2000
"""Inputs of one form, and forms of one page; a launch of Canvas's has a few dozen."""

_LAUNCH_INPUTS = frozenset({"oauth_signature", "lti_message_type"})
_TAG = re.compile(r"<(/?[a-z][^\s/>]*+)((?:[^\"'>]++|\"[^\"]*\"|'[^']*')*+)(>?)", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"([^\s\"'>/=]++)(?:\s*+=\s*+(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]++)))?", re.DOTALL
)
_RAW = frozenset({"script", "style", "textarea", "title"})
"""What stands in these is text, whatever it looks like."""
_BUTTONS = frozenset({"submit", "button", "image", "reset"})

_TOO_LONG = f"The launch page is longer than {LONGEST_PAGE // 2**20} MB."
_TOO_MANY = f"The launch page holds more than {MOST_INPUTS} forms, or inputs in one of them."

_Form = tuple[str, list[tuple[str, str]]]


class LongPageError(ValueError):
    """The page is longer, or holds more, than any launch page, as its words say."""


def read_launch_form(html: str, origin: str) -> LaunchForm | None:
    """Return the page's launch form, or None where the page is of an unknown form.

    A relative action is taken to be below `origin`.

    Raises LongPageError for a page that is longer, or holds more, than any.
    """
    if len(html) > LONGEST_PAGE:
        raise LongPageError(_TOO_LONG)
    for action, inputs in _forms_in(html):
        if action and not _LAUNCH_INPUTS.isdisjoint(name for name, _ in inputs):
            return LaunchForm(action=join_address(f"{origin}/", action), inputs=tuple(inputs))
    return None


def _forms_in(html: str) -> list[_Form]:
    forms: list[_Form] = []
    inside = False
    for tag, attributes in _tags_in(html):
        if tag == "form":
            values = _values(attributes)
            forms.append((values.get("action", "").strip(), []))
            inside = True
        elif tag == "/form":
            inside = False
        elif tag == "input" and inside:
            values = _values(attributes)
            if values.get("name") and values.get("type", "").lower() not in _BUTTONS:
                forms[-1][1].append((values["name"], values.get("value", "")))
        if len(forms) > MOST_INPUTS or (forms and len(forms[-1][1]) > MOST_INPUTS):
            raise LongPageError(_TOO_MANY)
    return forms


def _tags_in(html: str) -> Iterator[tuple[str, str]]:
    """Yield each tag with its attributes, up to the first that does not end."""
    lower = html.lower() if len(html.lower()) == len(html) else html
    begin = 0
    while (begin := html.find("<", begin)) >= 0:
        if html.startswith("<!--", begin):
            end = html.find("-->", begin + 4)
            if end < 0:
                return
            begin = end + 3
            continue
        found = _TAG.match(html, begin)
        if found is None:
            begin += 1
            continue
        if not found[3]:
            return
        tag = found[1].lower()
        yield tag, found[2]
        begin = found.end()
        if tag in _RAW:
            begin = lower.find(f"</{tag}", begin)
            if begin < 0:
                return


def _values(attributes: str) -> dict[str, str]:
    """Return the attributes of a tag; of two of one name the last, as a parser would."""
    return {
        found[1].lower(): unescape(found[2] or found[3] or found[4] or "")
        for found in _ATTRIBUTE.finditer(attributes)
    }
