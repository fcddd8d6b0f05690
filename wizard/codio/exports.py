"""Readers of what Codio's "LTI/LMS Connections" exports (codio.md §2.1)."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_url import LaunchUrl


class ExportedUrl(msgspec.Struct, frozen=True, kw_only=True):
    """A launch URL and the names beside it; `assignment` is empty where no name was found."""

    module: str | None
    assignment: str
    url: LaunchUrl


class RejectedLine(msgspec.Struct, frozen=True, kw_only=True):
    """A line or resource that gave no launch URL, and why; `line` counts from 1."""

    line: int
    text: str
    reason: str


class ExportedUrls(msgspec.Struct, frozen=True, kw_only=True):
    """Everything an export holds: nothing is dropped in silence."""

    rows: tuple[ExportedUrl, ...]
    rejected: tuple[RejectedLine, ...] = ()


class ExportError(ValueError):
    """The file cannot be read at all; the message says in plain words why."""


def read_assignment_urls(data: bytes, endpoints: CodioEndpoints) -> ExportedUrls:
    raise NotImplementedError


def read_export(data: bytes, endpoints: CodioEndpoints) -> ExportedUrls:
    raise NotImplementedError


class PasteKind(StrEnum):
    """What a person has pasted."""

    CONSUMER_KEY = "consumer_key"
    XML_URL = "xml_url"
    LAUNCH_URL = "launch_url"
    CANVAS_COURSE_URL = "canvas_course_url"
    CODIO_COURSE_URL = "codio_course_url"
    SEVERAL_URLS = "several_urls"
    CSV_TEXT = "csv_text"
    EMPTY = "empty"
    UNKNOWN = "unknown"


class Paste(msgspec.Struct, frozen=True, kw_only=True):
    """A recognised paste: `text` is it without the stray characters around it."""

    kind: PasteKind
    text: str = ""
    launch_url: LaunchUrl | None = None
    exported: ExportedUrls | None = None


def recognise_paste(text: str, endpoints: CodioEndpoints) -> Paste:
    raise NotImplementedError
