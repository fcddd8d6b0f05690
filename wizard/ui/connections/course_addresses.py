"""Which course a pasted address means, and whether it is one of the services of the setup."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import SplitResult

from PySide6.QtCore import QCoreApplication

from wizard.canvas.address import AddressError, normalise_address, parse_course_home_url
from wizard.http.addresses import split_address
from wizard.http.wrapped_addresses import locked_in_words, unwrapped
from wizard.imported.characters import clean_value
from wizard.setup.document import SetupDocument
from wizard.setup.web_pages import codio_home
from wizard.ui.messages import Message, MessageKind

_CODIO_COURSE = re.compile(r"/home/(?:teacher|student)/([0-9A-Za-z]+)(?:/|$)")


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("CourseAddresses", text)


class Found(NamedTuple):
    """The course that an address means, or why it is none of this setup's."""

    course: str = ""
    objection: Message | None = None


def canvas_course_in(text: str, document: SetupDocument) -> Found:
    """Return the id of the Canvas course whose address was pasted; empty for any other text."""
    course = parse_course_home_url(text)
    if course is None:
        elsewhere = _not_of("Canvas") if _codio_course(text) else None
        return Found(objection=_locked(text) or elsewhere)
    try:
        own = normalise_address(document.canvas.address)
    except AddressError:
        own = ""
    if course.origin != own:
        return Found(objection=_elsewhere("Canvas", course.host, own.partition("://")[2]))
    return Found(course=str(course.course_id))


def codio_course_in(text: str, document: SetupDocument) -> Found:
    """Return the id of the Codio course whose address was pasted; empty for any other text."""
    course = _codio_course(text)
    if not course:
        of_canvas = parse_course_home_url(text) is not None
        return Found(objection=_locked(text) or (_not_of("Codio") if of_canvas else None))
    host, own = (
        _parts(text).netloc.lower(),
        split_address(codio_home(document)).netloc,
    )
    if host != own and not host.endswith(f".{own}"):
        return Found(objection=_elsewhere("Codio", host, own))
    return Found(course=course)


def _parts(text: str) -> SplitResult:
    return split_address(unwrapped(clean_value(text).text))


def _codio_course(text: str) -> str:
    parts = _parts(text)
    match = _CODIO_COURSE.match(parts.path) if parts.scheme in {"http", "https"} else None
    return match.group(1) if match else ""


def _locked(text: str) -> Message | None:
    said = locked_in_words(unwrapped(clean_value(text).text))
    if not said:
        return None
    what, _, to_do = said.partition(". ")
    return Message(
        kind=MessageKind.WARNING,
        what=f"{what}.",
        meaning=tr("Nothing was chosen."),
        to_do=to_do,
        by_itself=True,
    )


def _elsewhere(service: str, host: str, own: str) -> Message:
    return Message(
        kind=MessageKind.WARNING,
        what=tr("This course is at {host}.").format(host=host),
        meaning=tr("The setup is connected to {service} at {own}; nothing was chosen.").format(
            service=service, own=own or "—"
        ),
        to_do=tr("Paste the address of a course there, or change the page “{service}”.").format(
            service=service
        ),
        by_itself=True,
    )


def _not_of(service: str) -> Message:
    return Message(
        kind=MessageKind.WARNING,
        what=tr("This is not the address of a course in {service}.").format(service=service),
        meaning=tr("It belongs into the other list; nothing was chosen."),
        to_do=tr("Paste it there."),
        by_itself=True,
    )
