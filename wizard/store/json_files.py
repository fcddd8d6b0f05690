"""JSON files that a person has saved, edited or been sent: what is wrong is said with its place.

Editors put marks in front of a text or save it in UTF-16, people misspell names, and a file may be
no file of ours at all. Whatever is wrong is a `JsonFileError`, and its text says what and where.
"""

import difflib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import inspect

from wizard.known_types import known
from wizard.redact import clip
from wizard.texts import tr

T = TypeVar("T")

_LONGEST_REASON = 300
_LONGEST_VALUE = 60
_UNKNOWN_FIELD = re.compile(r"Object contains unknown field `(.*?)`(?: - at `(.*)`)?", re.DOTALL)
_UNREADABLE = (msgspec.MsgspecError, ValueError, OverflowError, RecursionError)
"""What msgspec raises: its own errors, and Python's where text, numbers or depth are at fault."""


class JsonFileError(ValueError):
    """What is wrong with the bytes and where, to stand in a sentence or in parentheses."""


class UnknownFieldError(JsonFileError):
    """A field that this program does not know, most likely a misspelt one.

    `place` is the object that has it, such as `$.courses`; `likely` the name that may be meant.
    """

    def __init__(self, field: str, place: str, likely: str) -> None:
        super().__init__(tr("unknown field “{field}” at {place}", field=field, place=place))
        self.field = field
        self.place = place
        self.likely = likely


class WrongFormatError(JsonFileError):
    """It is JSON of another kind; `found` is what it says of itself, as it is shown."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(tr("its format is {found}, not {known}", found=found, known=known))
        self.found = found


class VersionTooNewError(JsonFileError):
    """A later program has written it; `found` is the version."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(
            tr("its version is {found}, this program reads up to {known}", found=clip(
                str(found), _LONGEST_VALUE), known=known)
        )  # fmt: skip
        self.found = found


class _Head(msgspec.Struct, frozen=True):
    format: object = None
    version: object = msgspec.UNSET


def read_file(file: Path, most_bytes: int) -> bytes:
    """Return what is in a file, at most one byte more than the limit: enough to refuse it.

    Raises OSError where it cannot be read.
    """
    with file.open("rb") as stream:
        return stream.read(most_bytes + 1)


def as_utf8(data: bytes, most_bytes: int) -> bytes:
    """Return JSON text in UTF-8 without a mark, from UTF-8 or UTF-16 with or without one.

    Raises JsonFileError with the place where it is none.
    """
    if len(data) > most_bytes:
        raise JsonFileError(
            tr("it is longer than {count} MB, which no such file is", count=most_bytes // 2**20)
        )
    encoding = _encoding_of(data)
    try:
        return data.decode(encoding).encode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        reason = tr(
            "it is no text in {encoding}: byte {byte}, in line {line}",
            encoding=encoding.removesuffix("-sig").upper(),
            byte=error.start,
            line=line,
        )
    raise JsonFileError(reason)


def _encoding_of(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    # The first character of JSON is of ASCII, so that one of its two bytes is zero.
    if data[1:2] == b"\x00":
        return "utf-16-le"
    return "utf-16-be" if data[:1] == b"\x00" else "utf-8-sig"


def require_head(content: bytes, known_format: str, known_version: int) -> None:
    """Refuse what is no object of this format and of a version up to the known one.

    A version that is missing counts as the first. Raises JsonFileError, WrongFormatError for
    another format, VersionTooNewError for a later version.
    """
    head = decode_json(content, _Head)
    if head.format != known_format:
        found = "" if head.format is None else head.format
        raise WrongFormatError(_shown(found), known_format)
    require_version(head.version, known_version)


def require_version(found: object, known: int) -> None:
    """Refuse a version that is no whole number from 1 up to the known one. Raises as above."""
    if found is msgspec.UNSET:
        return
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise JsonFileError(
            tr(
                "its version is {found}, which is no whole number from 1 up - at `$.version`",
                found=_shown(found),
            )
        )
    if found > known:
        raise VersionTooNewError(found, known)


def decode_json(content: bytes, type_: type[T]) -> T:
    """Return JSON as a value of a type.

    Raises JsonFileError with the place; UnknownFieldError where the type forbids unknown fields.
    """
    try:
        return msgspec.json.decode(content, type=known(type_))
    except RecursionError:
        error: JsonFileError = JsonFileError(tr("it is nested too deeply"))
    except _UNREADABLE as wrong:
        error = _error_of(str(wrong), type_)
    raise error


def _error_of(text: str, type_: type) -> JsonFileError:
    unknown = _UNKNOWN_FIELD.fullmatch(text[: 4 * _LONGEST_REASON])
    if unknown is None:
        return JsonFileError(clip(text, _LONGEST_REASON))
    field, place = unknown[1], unknown[2] or "$"
    likely = difflib.get_close_matches(field[:_LONGEST_VALUE], sorted(set(_fields_of(type_))), 1)
    return UnknownFieldError(clip(field, _LONGEST_VALUE), clip(place), "".join(likely))


def _fields_of(type_: type) -> Iterator[str]:
    """Yield the name of every field of a type and of the types below it."""
    waiting: list[inspect.Type] = [inspect.type_info(type_)]
    seen: set[type] = set()
    while waiting:
        match waiting.pop():
            case inspect.StructType(cls=cls, fields=fields) if cls not in seen:
                seen.add(cls)
                yield from (field.encode_name for field in fields)
                waiting += [field.type for field in fields]
            case inspect.UnionType(types=types):
                waiting += types
            case inspect.VarTupleType(item_type=item) | inspect.ListType(item_type=item):
                waiting.append(item)
            case inspect.DictType(value_type=value):
                waiting.append(value)


def _shown(value: object) -> str:
    return clip(repr(value), _LONGEST_VALUE)
