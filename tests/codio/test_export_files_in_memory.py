"""Exports as a whole: what the sandbox's Codio gives, and files that try to reach outside."""

import io
import sys
import threading
import zipfile

import pytest
import requests

from helpers.loopback_codio import endpoints
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import ExportedUrls, ExportError, read_export
from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.sandbox import Sandbox, SandboxOptions
from wizard.setup.document import SetupDocument
from wizard.setup.mapping.imports import import_urls

US = CodioEndpoints.for_domain("codio.com")
URL = "https://apollo.codio.com/lti/2c08254e-541a-4923-a9f1-224ed64b159e_61f1d78d48cd_a1"
LINK = (
    '<cartridge_basiclti_link xmlns:blti="http://www.imsglobal.org/xsd/imsbasiclti_v1p0">'
    f"<blti:title>Loops</blti:title><blti:launch_url>{URL}</blti:launch_url>"
    "</cartridge_basiclti_link>"
)
TRICKS = [
    "../../outside.xml",
    "/etc/outside.xml",
    "C:\\outside.xml",
    "..\\outside.xml",
    "a/../../outside.xml",
    "outside.xml\x00.txt",
]
EVENTS = {"open", "os.mkdir", "os.rename", "socket.connect"}
_opened: list[str] | None = None


def _note_opening(event, arguments):
    if _opened is not None and event in EVENTS and threading.get_ident() == _THREAD:
        _opened.append(f"{event} {arguments[0]}")


_THREAD = threading.get_ident()


sys.addaudithook(_note_opening)


@pytest.fixture
def opened():
    """Collect every file and connection that is opened until the test ends."""
    global _opened
    read_export(archive({"imsmanifest.xml": manifest("r.xml"), "r.xml": LINK}), US)
    _opened = []
    yield _opened
    _opened = None


def archive(files: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, content in files.items():
            file.writestr(name, content)
    return out.getvalue()


def manifest(href: str) -> str:
    return (
        "<manifest><organizations/><resources>"
        f"<resource identifier='r' type='imsbasiclti_xmlv1p0'><file href='{href}'/></resource>"
        "</resources></manifest>"
    )


class TestNothingOutsideMemory:
    @pytest.mark.parametrize("name", TRICKS)
    def test_is_touched_by_an_entry_whose_name_climbs_out(self, name, opened):
        read_export(archive({name: LINK}), US)
        read_export(archive({name: LINK, "imsmanifest.xml": manifest("r.xml")}), US)
        assert opened == []

    @pytest.mark.parametrize("name", TRICKS[:-1])
    def test_is_read_for_a_link_that_points_there(self, name, opened):
        exported = read_export(archive({"imsmanifest.xml": manifest(name)}), US)
        assert exported.rows == ()
        assert [line.reason for line in exported.rejected] == ["Its file is missing."]
        assert opened == []

    @pytest.mark.parametrize(
        "document_type",
        [
            '<!DOCTYPE x SYSTEM "https://example.org/x.dtd">',
            '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///etc/hostname"> %p;]>',
            '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/e">]>',
        ],
    )
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
    def test_is_fetched_for_a_document_type_or_an_entity(self, document_type, encoding, opened):
        head = f'<?xml version="1.0" encoding="{encoding}"?>'
        text = f"{head}{document_type}<manifest/>".encode(encoding)
        with pytest.raises(ExportError, match="entities"):
            read_export(archive({"imsmanifest.xml": text}), US)
        assert opened == []


@pytest.fixture(scope="module")
def sandbox():
    with Sandbox(SandboxOptions(assignments=40)) as running:
        yield running


def exported_by(sandbox: Sandbox, file: str) -> ExportedUrls:
    base = sandbox.connection.codio_url.removesuffix("/api/v1")
    url = f"{base}/home/teacher/{sandbox.connection.codio_course_id}/{file}"
    return read_export(requests.get(url, timeout=10).content, endpoints(base))


@pytest.mark.parametrize("file", ["assignment-urls.csv", "common-cartridge.imscc"])
def test_both_exports_of_the_sandbox_hold_each_assignment_with_module_and_id(sandbox, file):
    exported = exported_by(sandbox, file)
    assert exported.rejected == ()
    assert [(row.module, row.assignment, row.url.assignment_id) for row in exported.rows] == [
        (module.name, " ".join(assignment.name.split()), assignment.id)
        for module, assignment in sandbox.codio.course.assignments()
    ]


def test_names_that_match_no_assignment_of_the_course_are_listed_with_the_reason():
    course = CodioCourse(
        id="c" * 32,
        modules=(
            CodioModule(
                id="m", name="Python", assignments=(CodioAssignment(id="a" * 32, name="Loops"),)
            ),
        ),
    )
    table = "Module,Assignment,URL\n" + "".join(
        f"Python,{name},{URL.removesuffix('_a1')}_old{number}\n"
        for number, name in enumerate(["Loops", "Lops", "Recursion"])
    )
    imported = import_urls(
        SetupDocument(name="x"), course, read_export(table.encode(), US), endpoints=US
    )
    assert imported.matched == 1
    assert [(line.text, line.reason) for line in imported.unmatched] == [
        ("Python · Lops", "The chosen Codio course has no assignment of this name."),
        ("Python · Recursion", "The chosen Codio course has no assignment of this name."),
    ]
