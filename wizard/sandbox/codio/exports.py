"""The files that a course's LTI/LMS Connections export (codio.md §2.1)."""

import csv
import io
import zipfile
from xml.etree.ElementTree import Element, SubElement, register_namespace, tostring

from wizard.sandbox.codio.launch_urls import assignment_url
from wizard.sandbox.codio.state import Assignment, Course, Module

_CC = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
_LOM = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"
_LINK = "http://www.imsglobal.org/xsd/imslticc_v1p0"
_BLTI = "http://www.imsglobal.org/xsd/imsbasiclti_v1p0"
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def assignment_urls_csv(course: Course, base: str) -> str:
    """Return the "Assignment URLs" export.

    The real file's columns are unknown; these are Module, Assignment, LTI Integration URL.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(["Module", "Assignment", "LTI Integration URL"])
    for module, assignment in _exported(course):
        writer.writerow([module.name, assignment.name, assignment_url(base, course, assignment)])
    return text.getvalue()


def common_cartridge(course: Course, base: str) -> bytes:
    """Return the "Common Cartridge" export: IMS Common Cartridge 1.1 with one link each."""
    for prefix, namespace in (("lomimscc", _LOM), ("blti", _BLTI)):
        register_namespace(prefix, namespace)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        _add(archive, "imsmanifest.xml", _manifest(course))
        for _, assignment in _exported(course):
            url = assignment_url(base, course, assignment)
            _add(archive, f"{_resource(assignment)}.xml", _link(assignment.name, url))
    return content.getvalue()


def _exported(course: Course) -> list[tuple[Module, Assignment]]:
    return [(module, a) for module, a in course.assignments() if not a.hidden]


def _resource(assignment: Assignment) -> str:
    return f"I_{assignment.id}"


def _add(archive: zipfile.ZipFile, name: str, document: Element) -> None:
    info = zipfile.ZipInfo(name, date_time=_ZIP_EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    archive.writestr(info, tostring(document, encoding="utf-8", xml_declaration=True))


def _manifest(course: Course) -> Element:
    manifest = Element("manifest", {"xmlns": _CC, "identifier": f"M_{course.id}"})
    metadata = SubElement(manifest, "metadata")
    SubElement(metadata, "schema").text = "IMS Common Cartridge"
    SubElement(metadata, "schemaversion").text = "1.1.0"
    title = SubElement(
        SubElement(SubElement(metadata, f"{{{_LOM}}}lom"), f"{{{_LOM}}}general"), f"{{{_LOM}}}title"
    )
    SubElement(title, f"{{{_LOM}}}string").text = course.name
    organization = SubElement(
        SubElement(manifest, "organizations"),
        "organization",
        {"identifier": "O_1", "structure": "rooted-hierarchy"},
    )
    root = SubElement(organization, "item", {"identifier": "root"})
    resources = SubElement(manifest, "resources")
    for module in course.modules:
        folder = SubElement(root, "item", {"identifier": f"F_{module.id}"})
        SubElement(folder, "title").text = module.name
        for assignment in module.assignments:
            if not assignment.hidden:
                _list(folder, resources, assignment)
    return manifest


def _list(folder: Element, resources: Element, assignment: Assignment) -> None:
    resource = _resource(assignment)
    item = SubElement(
        folder, "item", {"identifier": f"A_{assignment.id}", "identifierref": resource}
    )
    SubElement(item, "title").text = assignment.name
    entry = SubElement(
        resources, "resource", {"identifier": resource, "type": "imsbasiclti_xmlv1p0"}
    )
    SubElement(entry, "file", {"href": f"{resource}.xml"})


def _link(name: str, url: str) -> Element:
    link = Element("cartridge_basiclti_link", {"xmlns": _LINK})
    SubElement(link, f"{{{_BLTI}}}title").text = name
    SubElement(link, f"{{{_BLTI}}}launch_url").text = url
    vendor = SubElement(link, f"{{{_BLTI}}}vendor")
    SubElement(vendor, "code").text = "codio"
    SubElement(vendor, "name").text = "Codio"
    return link
