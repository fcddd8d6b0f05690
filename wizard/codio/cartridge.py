"""Course exports (.imscc): Codio's Common Cartridge and Canvas's own, read within limits.

Both are a zip of XML with a manifest. Codio writes a file per LTI link. Canvas writes a folder per
assignment, whose `assignment_settings.xml` holds title and `external_tool_url` of what opens in an
app (canvas-lms, `lib/cc/assignment_resource.rb`).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import msgspec

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.exported_urls import NO_URL, Collector, ExportedUrls, ExportError
from wizard.codio.launch_url import parse_launch_url
from wizard.http.wrapped_addresses import unwrapped
from wizard.imported.archive import Archive, ArchiveLimits, local_name, parse_xml, text_of
from wizard.imported.characters import clean_value, clean_words
from wizard.imported.errors import FileError
from wizard.texts import tr

MANIFEST = "imsmanifest.xml"
_LINK_TYPES = ("imsbasiclti", "imswl", "webcontent")
_SETTINGS = "assignment_settings.xml"

CartridgeLimits = ArchiveLimits
"""What a course stays far below. Its films and pictures may be large: they are not unpacked."""


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
    collector = Collector()
    try:
        with Archive(data, limits or CartridgeLimits()) as archive:
            for name, place in _links_in(archive):
                _read_link(archive, name, place, endpoints, collector)
    except FileError as error:
        raise ExportError(str(error)) from error
    return collector.result()


def read_link_xml(data: bytes, endpoints: CodioEndpoints) -> ExportedUrls:
    """Return the launch URL of a single LTI link in XML.

    Raises:
        ExportError: it is not well-formed, or uses entities or a document type.
    """
    try:
        root = parse_xml(data)
    except FileError as error:
        raise ExportError(str(error)) from error
    collector = Collector()
    _add_link(root, _Place(module=None, title=""), endpoints, collector)
    return collector.result()


def _links_in(archive: Archive) -> tuple[tuple[str, _Place], ...]:
    """Return the file of every link, and its place, in the order of the course."""
    names = archive.names()
    named = [name for name in names if posixpath.basename(name).lower() == MANIFEST]
    # The whole course may be in a folder of the zip.
    manifest = min(named, key=lambda name: (name.count("/"), name), default=None)
    if manifest is None:
        alone = [name for name in names if name.lower().endswith(".xml")]
        return tuple((name, _Place(module=None, title="")) for name in alone)
    root = parse_xml(archive.read(manifest))
    return tuple(_links_of(root, posixpath.dirname(manifest), archive.limits.depth))


def _links_of(manifest: Element, folder: str, depth: int) -> Iterator[tuple[str, _Place]]:
    """Yield the file of every link in the order of the course, then of those outside it."""
    resources = {
        resource.get("identifier", ""): name
        for resource in manifest.iter()
        if local_name(resource) == "resource"
        and (name := _link_file(resource, folder)).lower().endswith(".xml")
    }
    placed: set[str] = set()
    for organization in (e for e in manifest.iter() if local_name(e) == "organization"):
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
    for item in (child for child in parent if local_name(child) == "item"):
        title = next((text_of(child) for child in item if local_name(child) == "title"), "")
        reference = item.get("identifierref")
        if reference:
            yield reference, _Place(module=module, title=title)
        yield from _items_of(item, title or module, depth - 1)


def _link_file(resource: Element, folder: str) -> str:
    """Return the file that says where a resource leads; "" where it leads nowhere."""
    files = [child.get("href", "") for child in resource if local_name(child) == "file"]
    href = next((name for name in files if posixpath.basename(name).lower() == _SETTINGS), "")
    if not href and (resource.get("type") or "").lower().startswith(_LINK_TYPES):
        href = resource.get("href") or next(iter(files), "")
    return posixpath.normpath(posixpath.join(folder, unquote(href))) if href else ""


def _read_link(
    archive: Archive,
    name: str,
    place: _Place,
    endpoints: CodioEndpoints,
    collector: Collector,
) -> None:
    label = place.title or name
    if not archive.has(name):
        collector.reject(label, tr("Its file is missing."))
        return
    content = archive.read(name)
    try:
        root = parse_xml(content)
    except FileError as error:
        collector.reject(label, str(error))
        return
    if posixpath.basename(name).lower() == _SETTINGS and not _opens_in_app(root):
        return
    _add_link(root, place, endpoints, collector)


def _opens_in_app(settings: Element) -> bool:
    """Tell whether an assignment of Canvas opens in an app: most are handed in otherwise."""
    return any(local_name(element).startswith("external_tool") for element in settings)


def _add_link(
    root: Element, place: _Place, endpoints: CodioEndpoints, collector: Collector
) -> None:
    title, address = place.title, ""
    secure = ""
    for element in root.iter():
        name = local_name(element)
        if name == "title" and not title:
            title = text_of(element)
        elif name in {"launch_url", "external_tool_url"}:
            address = address or text_of(element)
        elif name == "secure_launch_url":
            secure = secure or text_of(element)
        elif name == "url" and element.get("href"):
            address = address or element.get("href", "").strip()
    title, address = clean_words(title), unwrapped(clean_value(secure or address).text)
    if not address:
        collector.reject(title, NO_URL)
        return
    collector.add(
        module=place.module,
        assignment=title,
        url=parse_launch_url(address, endpoints),
        text=f"{title} | {address}",
    )
