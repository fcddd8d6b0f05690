"""What a file with launch URLs holds, whichever kind of file it was."""

from __future__ import annotations

import msgspec

from wizard.codio.launch_identity import LaunchIdentity, identity_of_parsed
from wizard.codio.launch_url import OPENS_ASSIGNMENT, LaunchUrl, LaunchUrlKind
from wizard.complete import require_all
from wizard.http.errors import clip
from wizard.http.wrapped_addresses import locked_in_words
from wizard.texts import tr


class ExportedUrl(msgspec.Struct, frozen=True, kw_only=True):
    """A launch URL and the names beside it; `assignment` is empty where no name was found."""

    module: str | None
    assignment: str
    url: LaunchUrl


class RejectedLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line or link that gives no launch URL of an assignment, and why."""

    text: str
    reason: str


class ExportedUrls(msgspec.Struct, frozen=True, kw_only=True):
    """Everything an export holds: nothing is dropped in silence."""

    rows: tuple[ExportedUrl, ...]
    rejected: tuple[RejectedLine, ...] = ()


class ExportError(ValueError):
    """The file cannot be read at all; the message says in plain words why."""


NO_URL = "There is no launch URL in it."
SECOND = "It is a second launch URL in one line."
REPEATED = "It repeats an earlier one."

_REASONS = {
    LaunchUrlKind.COURSE_ENROL: "The URL enrols in a course; it opens no assignment.",
    LaunchUrlKind.ORGANISATION: "The URL is the organisation's, not an assignment's.",
    LaunchUrlKind.ROOT: "The URL is Codio's general one, not an assignment's.",
    LaunchUrlKind.RESOURCE_SELECTION: "The URL opens a selection, not an assignment.",
    LaunchUrlKind.EDITOR_BUTTON: "The URL opens a selection, not an assignment.",
    LaunchUrlKind.COURSE_NAVIGATION: "The URL opens a course, not an assignment.",
    LaunchUrlKind.LINK_ENDPOINT: "The URL is a general one, not an assignment's.",
    LaunchUrlKind.MALFORMED: "The URL is Codio's, but of no known form.",
    LaunchUrlKind.FOREIGN: "The URL does not lead to this Codio.",
}
require_all("_REASONS", _REASONS, set(LaunchUrlKind) - OPENS_ASSIGNMENT)


class Collector:
    """Gathers rows and rejections in the order in which they are found."""

    def __init__(self) -> None:
        self._rows: dict[tuple[str, str, LaunchIdentity], ExportedUrl] = {}
        self._rejected: list[RejectedLine] = []

    def add(self, *, module: str | None, assignment: str, url: LaunchUrl, text: str) -> None:
        """Take a row, or reject it if its URL opens no assignment or it was there before."""
        row = ExportedUrl(module=module or None, assignment=assignment, url=url)
        meant = (module or "", assignment, identity_of_parsed(url))
        if not url.opens_assignment:
            self.reject(text, locked_in_words(url.url) or _REASONS[url.kind])
        elif meant in self._rows:
            self.reject(text, REPEATED)
        else:
            self._rows[meant] = row

    def reject(self, text: str, reason: str) -> None:
        """Note what could not be used, and why."""
        self._rejected.append(RejectedLine(text=clip(text, 200), reason=tr(reason)))

    def result(self) -> ExportedUrls:
        """Return everything that was found."""
        return ExportedUrls(rows=tuple(self._rows.values()), rejected=tuple(self._rejected))
