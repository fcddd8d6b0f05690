"""The page behind a sessionless launch: a signed form to be posted (canvas.md §4.2)."""

from __future__ import annotations

from html.parser import HTMLParser

from wizard.canvas.types import LaunchForm
from wizard.http.addresses import join_address

_LAUNCH_INPUTS = frozenset({"oauth_signature", "lti_message_type"})


def read_launch_form(html: str, origin: str) -> LaunchForm | None:
    """Return the page's launch form, or None where the page is of an unknown form.

    A relative action is taken to be below `origin`.
    """
    parser = _FormParser()
    parser.feed(html)
    parser.close()
    for action, inputs in parser.forms:
        if action and not _LAUNCH_INPUTS.isdisjoint(name for name, _ in inputs):
            return LaunchForm(action=join_address(f"{origin}/", action), inputs=tuple(inputs))
    return None


class _FormParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.forms: list[tuple[str, list[tuple[str, str]]]] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.forms.append((values.get("action", "").strip(), []))
            self._inside = True
        elif tag == "input" and self._inside and values.get("name"):
            is_button = values.get("type", "").lower() in ("submit", "button", "image", "reset")
            if not is_button:
                self.forms[-1][1].append((values["name"], values.get("value", "")))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """Take `<![` for a comment, as browsers do (HTML, “bogus comment state”).

        Python's own method raises AssertionError for all that SGML does not know there.
        """
        return self.parse_bogus_comment(i, report=bool(report))
