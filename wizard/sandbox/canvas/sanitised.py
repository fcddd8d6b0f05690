"""What is left of the HTML in a description once Canvas has cleaned it (canvas.md §5)."""

import re
from html import escape
from html.parser import HTMLParser

_WITHOUT_CONTENT = frozenset({"script", "style"})


def sanitised(html: str) -> str:
    """Return the HTML without comments, scripts, styles, and attributes of data or events."""
    parser = _Kept()
    parser.feed(html)
    parser.close()
    return "".join(parser.kept)


def with_whole_links(html: str, base: str) -> str:
    """Return the HTML with this Canvas's address before links that begin with a slash.

    `base` is that address with a slash at its end (lib/api.rb, api_user_content).
    """
    return re.sub(r'(\s(?:href|src)=")/(?!/)', lambda found: f"{found[1]}{base}", html)


def with_short_links(html: str, base: str) -> str:
    """Return the HTML as it is kept: links into this Canvas begin with a slash."""
    return re.sub(rf'(\s(?:href|src)="){re.escape(base)}', r"\1/", html)


class _Kept(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.kept: list[str] = []
        self._dropping = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _WITHOUT_CONTENT:
            self._dropping += 1
        allowed = "".join(
            f' {name}="{escape(value or "")}"'
            for name, value in attrs
            if not name.startswith(("data-", "on"))
        )
        self._keep(f"<{tag}{allowed}>")

    def handle_endtag(self, tag: str) -> None:
        self._keep(f"</{tag}>")
        if tag in _WITHOUT_CONTENT and self._dropping:
            self._dropping -= 1

    def handle_data(self, data: str) -> None:
        self._keep(data)

    def handle_entityref(self, name: str) -> None:
        self._keep(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._keep(f"&#{name};")

    def _keep(self, text: str) -> None:
        if not self._dropping:
            self.kept.append(text)
