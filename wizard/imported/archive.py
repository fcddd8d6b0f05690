"""Archives and XML from elsewhere, read in memory and within limits."""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
import msgspec
from defusedxml.common import DefusedXmlException

from wizard.imported.errors import FileError
from wizard.texts import tr

ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
"""How every zip file begins."""


class ArchiveLimits(msgspec.Struct, frozen=True, kw_only=True):
    """What the file of a real course stays far below, in bytes and numbers."""

    archive_bytes: int = 512 * 1024 * 1024
    entries: int = 20_000
    entry_bytes: int = 4 * 1024 * 1024
    total_bytes: int = 48 * 1024 * 1024
    depth: int = 40


class Archive:
    """A zip file in memory that never gives more than the limits allow."""

    def __init__(self, data: bytes, limits: ArchiveLimits) -> None:
        """Raise FileError where the bytes are too many, or no archive."""
        self.limits = limits
        self._left = limits.total_bytes
        if len(data) > limits.archive_bytes:
            raise FileError(tr("The file is too big to be what is wanted here."))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise FileError(tr("The file is damaged: it cannot be unpacked.")) from None
        if len(self._zip.infolist()) > limits.entries:
            self._zip.close()
            raise FileError(tr("The file holds far too many parts to be what is wanted here."))

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, *exception: object) -> None:
        self._zip.close()

    def names(self) -> tuple[str, ...]:
        """Return the name of every file in it."""
        return tuple(self._zip.namelist())

    def has(self, name: str) -> bool:
        """Whether there is a file of this name."""
        return name in self._zip.NameToInfo

    def read(self, name: str) -> bytes:
        """Return a file's content; what the zip says of its size is not believed.

        Raises:
            FileError: it is damaged, encrypted, or larger than the limits.
        """
        most = min(self.limits.entry_bytes, self._left)
        try:
            with self._zip.open(name) as file:
                content = file.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError,
                EOFError, ValueError, KeyError):  # fmt: skip
            raise FileError(tr("A part of the file is damaged or locked.")) from None
        if len(content) > most:
            raise FileError(tr("A part of the file is larger than it can be in earnest."))
        self._left -= len(content)
        return content


def parse_xml(content: bytes) -> Element:
    """Return the root of an XML text.

    Raises FileError where it is not well-formed, or uses entities or a document type.
    """
    try:
        root: Element = defusedxml.ElementTree.fromstring(content, forbid_dtd=True)
    except DefusedXmlException:
        raise FileError(tr("The file defines XML entities, which no export needs.")) from None
    except (ParseError, ValueError, LookupError, RecursionError):
        raise FileError(tr("A part of the file is not well-formed XML.")) from None
    return root


def local_name(element: Element) -> str:
    """Return an element's name in lower case, without its namespace."""
    return str(element.tag).rpartition("}")[2].lower()


def text_of(element: Element) -> str:
    """Return all the text in an element, on one line."""
    return " ".join("".join(element.itertext()).split())
