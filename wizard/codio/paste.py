"""What a person has pasted, told by its shape."""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import urlsplit

import msgspec

from wizard.codio.assignment_urls import read_table
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.exported_urls import ExportedUrls
from wizard.codio.launch_url import LaunchUrl, LaunchUrlKind, parse_launch_url
from wizard.http.wrapped_addresses import unwrapped
from wizard.imported.characters import clean_lines, clean_value

_UUID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", re.IGNORECASE)
_WEB_ADDRESS = re.compile(r"https?://[^\s\"'<>]+", re.IGNORECASE)
_CANVAS_COURSE = re.compile(r"/courses/(?:\d+~)?\d+(?:/.*)?")
_CODIO_COURSE = re.compile(r"/home/(?:teacher|student)/[0-9A-Za-z]+(?:/.*)?")
_CODIO_HOST = re.compile(
    r"(?:[a-z0-9-]{1,63}\.){0,9}(?:codio\.com|codio\.co\.uk|codiodev\.com)", re.IGNORECASE
)
_LABEL = re.compile(r"\b(?:url|link|lti)\b", re.IGNORECASE)
_LONGEST_LABEL = 60
LONGEST_PASTE = 1_000_000
"""Characters of a pasted text; a table of 5,000 assignments has half as many."""


class PasteKind(StrEnum):
    """What a person has pasted."""

    EMPTY = "empty"
    CONSUMER_KEY = "consumer_key"
    """A UUID. The shared secret may look the same."""
    XML_URL = "xml_url"
    LAUNCH_URL = "launch_url"
    CANVAS_COURSE_URL = "canvas_course_url"
    CODIO_COURSE_URL = "codio_course_url"
    OTHER_REGION_URL = "other_region_url"
    """An LTI address of a Codio other than the chosen one."""
    SEVERAL_URLS = "several_urls"
    CSV_TEXT = "csv_text"
    UNKNOWN = "unknown"


class Paste(msgspec.Struct, frozen=True, kw_only=True):
    """A recognised paste: `text` is it without what stood around it."""

    kind: PasteKind
    text: str = ""
    launch_url: LaunchUrl | None = None
    exported: ExportedUrls | None = None


def recognise_paste(text: str, endpoints: CodioEndpoints) -> Paste:
    """Say what a text is that was pasted into any of the wizard's fields.

    Nothing is told of one that is longer than `LONGEST_PASTE`.
    """
    if len(text) > LONGEST_PASTE:
        return Paste(kind=PasteKind.UNKNOWN)
    cleaned = clean_lines(text).strip()
    lines = [line for line in cleaned.splitlines() if line.strip()]
    if len(lines) > 1:
        return _recognise_lines(cleaned, endpoints)
    stripped = clean_value(cleaned).text
    if not stripped:
        return Paste(kind=PasteKind.EMPTY)
    single = _recognise_address(stripped, endpoints)
    if single is not None:
        return single
    address = _WEB_ADDRESS.findall(stripped)
    if len(address) > 1:
        return _recognise_lines("\n".join(stripped.split()), endpoints)
    named = read_table(cleaned, endpoints)
    if named.rows and named.rows[0].assignment and not _LABEL.search(named.rows[0].assignment):
        return Paste(kind=PasteKind.CSV_TEXT, text=cleaned, exported=named)
    if len(address) == 1 and len(stripped) - len(address[0]) <= _LONGEST_LABEL:
        return _recognise_address(address[0], endpoints) or _unknown(stripped)
    keys = _UUID.findall(stripped)
    if len(keys) == 1 and not address and len(stripped) <= len(keys[0]) + _LONGEST_LABEL:
        return Paste(kind=PasteKind.CONSUMER_KEY, text=keys[0])
    return _unknown(stripped)


def _recognise_lines(text: str, endpoints: CodioEndpoints) -> Paste:
    exported = read_table(text, endpoints)
    if not exported.rows:
        return _unknown(text)
    named = any(row.assignment for row in exported.rows)
    kind = PasteKind.CSV_TEXT if named else PasteKind.SEVERAL_URLS
    return Paste(kind=kind, text=text, exported=exported)


def _recognise_address(text: str, endpoints: CodioEndpoints) -> Paste | None:
    """Return what a text is that is one address and nothing else."""
    text = unwrapped(text)
    if any(character.isspace() for character in text) or "," in text:
        return None
    launch_url = parse_launch_url(text, endpoints)
    try:
        parts = urlsplit(launch_url.url)
        host = parts.hostname or ""
    except ValueError:
        return None
    of_codio = launch_url.kind is not LaunchUrlKind.FOREIGN or _CODIO_HOST.fullmatch(host)
    if of_codio and "xml" in f"{parts.path}?{parts.query}".lower():
        return Paste(kind=PasteKind.XML_URL, text=launch_url.url)
    if launch_url.kind not in (LaunchUrlKind.FOREIGN, LaunchUrlKind.MALFORMED):
        return Paste(kind=PasteKind.LAUNCH_URL, text=launch_url.url, launch_url=launch_url)
    if "://" not in text:
        return None
    if _CODIO_HOST.fullmatch(host):
        if host.lower().startswith("apollo") and launch_url.kind is LaunchUrlKind.FOREIGN:
            return Paste(kind=PasteKind.OTHER_REGION_URL, text=text, launch_url=launch_url)
        if _CODIO_COURSE.fullmatch(parts.path):
            return Paste(kind=PasteKind.CODIO_COURSE_URL, text=text)
    elif _CANVAS_COURSE.fullmatch(parts.path):
        return Paste(kind=PasteKind.CANVAS_COURSE_URL, text=text)
    return Paste(kind=PasteKind.UNKNOWN, text=text, launch_url=launch_url)


def _unknown(text: str) -> Paste:
    return Paste(kind=PasteKind.UNKNOWN, text=text)
