"""Codio's Common Cartridge export (.imscc): a zip of XML, read in memory and within limits."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element, ParseError

import defusedxml.ElementTree
import msgspec
from defusedxml.common import DefusedXmlException

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.exported_urls import NO_URL, Collector, ExportedUrls, ExportError
from wizard.codio.launch_url import parse_launch_url
from wizard.texts import tr

MANIFEST = "imsmanifest.xml"
_LINK_TYPES = ("imsbasiclti", "imswl", "webcontent")


class CartridgeLimits(msgspec.Struct, frozen=True, kw_only=True):
    """What a cartridge of a real course stays far below, in bytes and numbers."""

    archive_bytes: int = 64 * 1024 * 1024
    entries: int = 20_000
    entry_bytes: int = 4 * 1024 * 1024
    total_bytes: int = 48 * 1024 * 1024
    depth: int = 40


MOST_BYTES = CartridgeLimits().archive_bytes
"""Of an export in any form; one byte more tells that a file is none."""


class _Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where a resource stands in the course."""

    module: str | None
    title: str


def read_cartridge(
    data: bytes, endpoints: CodioEndpoints, limits: CartridgeLimits | None = None
) -> ExportedUrls:
    """Return the LTI links of a cartridge; `line` of a rejected one is its place in the list.

    Raises:
        ExportError: it is no cartridge, or one that no honest program writes.
    """
    archive = _Archive(data, limits or CartridgeLimits())
    with archive:
        manifest = archive.manifest_name()
        files = archive.link_files() if manifest is None else ()
        if manifest is not None:
            root = _parse(archive.read(manifest))
            links = tuple(_links_of(root, posixpath.dirname(manifest), archive.limits.depth))
        else:
            links = tuple((name, _Place(module=None, title="")) for name in files)
        collector = Collector()
        for number, (name, place) in enumerate(links, start=1):
            _read_link(archive, number, name, place, endpoints, collector)
    return collector.result()


def read_link_xml(data: bytes, endpoints: CodioEndpoints) -> ExportedUrls:
    """Return the launch URL of a single LTI link in XML.

    Raises:
        ExportError: it is not well-formed, or uses entities or a document type.
    """
    root = _parse(data)
    collector = Collector()
    _add_link(root, 1, _Place(module=None, title=""), endpoints, collector)
    return collector.result()


class _Archive:
    """A zip file in memory that never gives more than the limits allow."""

    def __init__(self, data: bytes, limits: CartridgeLimits) -> None:
        self.limits = limits
        self._left = limits.total_bytes
        if len(data) > limits.archive_bytes:
            raise ExportError(tr("The file is too big for a Common Cartridge."))
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
            raise ExportError(tr("The file is damaged: it cannot be unpacked.")) from None
        if len(self._zip.infolist()) > limits.entries:
            self._zip.close()
            raise ExportError(tr("The file holds far too many parts for a Common Cartridge."))

    def __enter__(self) -> _Archive:
        return self

    def __exit__(self, *exception: object) -> None:
        self._zip.close()

    def manifest_name(self) -> str | None:
        """Return the manifest's name, also where the whole course is in a folder of the zip."""
        named = [n for n in self._zip.namelist() if posixpath.basename(n).lower() == MANIFEST]
        return min(named, key=lambda name: (name.count("/"), name), default=None)

    def link_files(self) -> tuple[str, ...]:
        """Return every XML file, for a cartridge without a manifest."""
        return tuple(name for name in self._zip.namelist() if name.lower().endswith(".xml"))

    def has(self, name: str) -> bool:
        """Whether there is a file of this name."""
        return name in self._zip.NameToInfo

    def read(self, name: str) -> bytes:
        """Return a file's content; what the zip says of its size is not believed.

        Raises:
            ExportError: it is damaged, encrypted, or larger than the limits.
        """
        most = min(self.limits.entry_bytes, self._left)
        try:
            with self._zip.open(name) as file:
                content = file.read(most + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, NotImplementedError,
                EOFError, ValueError):  # fmt: skip
            raise ExportError(tr("A part of the file is damaged or locked.")) from None
        if len(content) > most:
            raise ExportError(tr("A part of the file is larger than any Common Cartridge has."))
        self._left -= len(content)
        return content


def _parse(content: bytes) -> Element:
    try:
        root: Element = defusedxml.ElementTree.fromstring(content, forbid_dtd=True)
    except DefusedXmlException:
        raise ExportError(tr("The file defines XML entities, which no export needs.")) from None
    except (ParseError, ValueError, LookupError, RecursionError):
        raise ExportError(tr("A part of the file is not well-formed XML.")) from None
    return root


def _links_of(manifest: Element, folder: str, depth: int) -> Iterator[tuple[str, _Place]]:
    """Yield the file of every link in the order of the course, then of those outside it."""
    resources = {
        resource.get("identifier", ""): name
        for resource in manifest.iter()
        if _local(resource) == "resource"
        and (resource.get("type") or "").lower().startswith(_LINK_TYPES)
        and (name := _file_of(resource, folder)).lower().endswith(".xml")
    }
    placed: set[str] = set()
    for organization in (e for e in manifest.iter() if _local(e) == "organization"):
        for reference, place in _items_of(organization, None, depth):
            if reference in resources:
                placed.add(reference)
                yield resources[reference], place
    for identifier, name in resources.items():
        if identifier not in placed:
            yield name, _Place(module=None, title="")


def _items_of(parent: Element, module: str | None, depth: int) -> Iterator[tuple[str, _Place]]:
    if depth == 0:
        raise ExportError(tr("The course is nested more deeply than any Common Cartridge."))
    for item in (child for child in parent if _local(child) == "item"):
        title = next((_text(child) for child in item if _local(child) == "title"), "")
        reference = item.get("identifierref")
        if reference:
            yield reference, _Place(module=module, title=title)
        yield from _items_of(item, title or module, depth - 1)


def _file_of(resource: Element, folder: str) -> str:
    href = resource.get("href") or next(
        (child.get("href", "") for child in resource if _local(child) == "file"), ""
    )
    return posixpath.normpath(posixpath.join(folder, unquote(href))) if href else ""


def _read_link(
    archive: _Archive,
    number: int,
    name: str,
    place: _Place,
    endpoints: CodioEndpoints,
    collector: Collector,
) -> None:
    label = place.title or name
    if not archive.has(name):
        collector.reject(number, label, tr("Its file is missing."))
        return
    content = archive.read(name)
    try:
        root = _parse(content)
    except ExportError as error:
        collector.reject(number, label, str(error))
        return
    _add_link(root, number, place, endpoints, collector)


def _add_link(
    root: Element, number: int, place: _Place, endpoints: CodioEndpoints, collector: Collector
) -> None:
    title, address = place.title, ""
    secure = ""
    for element in root.iter():
        name = _local(element)
        if name == "title" and not title:
            title = _text(element)
        elif name == "launch_url":
            address = address or _text(element)
        elif name == "secure_launch_url":
            secure = secure or _text(element)
        elif name == "url" and element.get("href"):
            address = address or element.get("href", "").strip()
    address = secure or address
    if not address:
        collector.reject(number, title, NO_URL)
        return
    collector.add(
        number,
        module=place.module,
        assignment=title,
        url=parse_launch_url(address, endpoints),
        text=f"{title} | {address}",
    )


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())
