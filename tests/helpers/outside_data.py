"""Every parser of data from outside, one row each, with samples that it takes.

A row says what may be raised: the program's own errors and nothing else. `covers` names the
functions whose calls of Python's and msgspec's parsers it answers for; a test looks for the rest.
"""

import io
import json
import ssl
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import trustme
from requests.structures import CaseInsensitiveDict

from helpers.dated_rows import DatedCourse
from helpers.workbooks import workbook
from wizard.canvas import errors as canvas_errors
from wizard.canvas.access_token import shown_token
from wizard.canvas.address import AddressError, normalise_address, parse_course_home_url
from wizard.canvas.client import _is_canvas
from wizard.canvas.launch_page import LongPageError, read_launch_form
from wizard.canvas.token_calls import _content, _object
from wizard.canvas.types import Assignment, Course, CourseUser, ExternalTool, LaunchForm
from wizard.codio import errors as codio_errors
from wizard.codio.assignment_urls import read_table
from wizard.codio.cartridge import read_cartridge, read_link_xml
from wizard.codio.endpoints import CodioEndpoints, is_uk_domain
from wizard.codio.export_files import read_export
from wizard.codio.exported_urls import ExportError
from wizard.codio.launch_url import parse_launch_url
from wizard.codio.paste import recognise_paste
from wizard.codio.rate_limit import reset_seconds
from wizard.codio.types import CodioCourse
from wizard.http.addresses import join_address, split_address
from wizard.http.answer import Answer
from wizard.http.connection_errors import classify
from wizard.http.decode import convert, load_json, parse_json, text_of
from wizard.http.errors import ServiceError, clip, problem_by_status
from wizard.http.pagination import next_link
from wizard.http.redact import Redactor
from wizard.http.server_clock import ServerClock
from wizard.http.tls_issuer import issuer_name
from wizard.http.wrapped_addresses import locked_in_words, unwrapped
from wizard.imported.archive import Archive, ArchiveLimits
from wizard.imported.characters import clean_value, clean_words
from wizard.imported.dates import DateError, read_date, shown_date, written_date
from wizard.imported.errors import FileError
from wizard.imported.moved_dates import moved_date
from wizard.imported.table import read_table as read_table_file
from wizard.imported.text import decode_text
from wizard.report.json import NotAReportError, from_json, to_json
from wizard.report.model import Report
from wizard.report.words import is_web_address
from wizard.secret import Secret
from wizard.setup.document import DocumentError, decode, encode, new_document
from wizard.setup.journal_file import FORMAT as JOURNAL_FORMAT
from wizard.setup.journal_file import JournalFileError, read_journal_file
from wizard.setup.lti_app.tool_finder import standardise
from wizard.setup.mapping.date_table import read_dates
from wizard.setup.mapping.name_parts import parse_name
from wizard.setup.mentors import MentorFileError, mail_address, read_mentor_file
from wizard.setup.moments import day, moment
from wizard.setup.reading.launch_signature import judge_signature
from wizard.setup.snapshot import Snapshot
from wizard.setup.snapshot_file import (
    SnapshotFileError,
    decode_snapshot_file,
    encode_snapshot_file,
    keep_snapshot,
)
from wizard.store.json_files import JsonFileError, as_utf8, require_head
from wizard.ui.assignments.mapping_layout import decode_layout
from wizard.ui.assignments.pasted_files import files_in
from wizard.ui.connections.course_addresses import canvas_course_in, codio_course_in

DATED = DatedCourse()
DATED.add()
ENDPOINTS = CodioEndpoints.for_domain("codio.com")
ORGANISATION = "0f0e6c64-7a0c-4ac7-9bb1-4b6d6a8b8a11"
LAUNCH = f"https://apollo.codio.com/lti/{ORGANISATION}_5f2c_6a1b"
DOCUMENT = new_document("Algebra")


def dates_in(text: str) -> tuple[str, str]:
    """Read a date as a person writes it, and write it again."""
    zone = ZoneInfo("America/Denver")
    date = read_date(text, zone)
    return shown_date(date, zone), written_date(date, zone)


class Parser(NamedTuple):
    """One parser: what it is called with, what it may raise, and what it takes."""

    name: str
    parse: Callable[[object], object]
    errors: tuple[type[Exception], ...]
    samples: tuple[bytes | str, ...]
    covers: tuple[str, ...]

    @property
    def of_text(self) -> bool:
        return isinstance(self.samples[0], str)


def answer(body: bytes = b"", *, status: int = 200, **headers: str) -> Answer:
    return Answer(
        service="Canvas",
        method="GET",
        host="canvas.example.edu",
        path="/api/v1/x",
        status=status,
        headers=CaseInsensitiveDict({"Content-Type": "application/json", **headers}),
        body=body,
    )


def cartridge() -> bytes:
    manifest = """<manifest><organizations><organization><item><title>Module</title>
      <item identifierref="r1"><title>Lists</title></item></item></organization></organizations>
      <resources><resource identifier="r1" type="imsbasiclti_xmlv1p0" href="r1.xml"/></resources>
      </manifest>"""
    link = f"<link><title>Lists</title><launch_url>{LAUNCH}</launch_url></link>"
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("imsmanifest.xml", manifest)
        archive.writestr("r1.xml", link)
    return held.getvalue()


def typed(*types: type) -> Callable[[object], object]:
    def parse(data: object) -> None:
        reply = answer(data)
        try:
            content = parse_json(reply)
        except ServiceError:
            return
        for each in types:
            for wanted in (each, tuple[each, ...]):
                try:
                    convert(content, wanted, reply)
                except ServiceError:
                    continue

    return parse


def described(problem_of: Callable[[Answer], object]) -> Callable[[object], object]:
    return lambda data: [problem_of(answer(data, status=s)) for s in (400, 401, 403, 404, 422, 500)]


SETUP = encode(DOCUMENT)
SNAPSHOT = encode_snapshot_file(
    keep_snapshot(document=DOCUMENT, snapshot=Snapshot(), secrets=(), saved_at="2026-09-01")
)
JOURNAL = json.dumps(
    {
        "format": JOURNAL_FORMAT,
        "version": 1,
        "setup_key": "7c2f",
        "exported_at": "2026-09-01T10:00:00Z",
        "runs": [
            {
                "purpose": "apply",
                "opened_at": "2026-09-01T10:00:00Z",
                "origin": {"canvas_host": "school.edu", "course_id": 7},
                "entries": [
                    {
                        "id": 1,
                        "sequence": 0,
                        "action": {"type": "PublishCourse", "course_id": 7, "name": "Autumn"},
                        "begun_at": "2026-09-01T10:00:00Z",
                        "outcome": "done",
                        "result": {"id": 7},
                        "finished_at": "2026-09-01T10:00:01Z",
                    }
                ],
            }
        ],
    }
).encode()
OBJECTS = json.dumps(
    [
        {
            "id": 7,
            "name": "Lists",
            "url": LAUNCH,
            "points_possible": 1.5,
            "custom_fields": {"a": 1},
        },
        {"id": "9", "email": None, "errors": {"name": [{"message": "x", "attribute": "name"}]}},
    ]
).encode()
REFUSAL = b'{"errors":[{"message":"Invalid access token.","expired_at":"2026"}],"status":"x"}'
PAGE = (
    '<form action="https://apollo.codio.com/lti"><input name="oauth_signature" value="a">'
    '<input name="oauth_signature_method" value="HMAC-SHA1"><input name="oauth_nonce" value="1">'
    '<input name="oauth_timestamp" value="1"><input name="oauth_consumer_key" value="k"></form>'
)
REPORT = to_json(
    Report(
        title="Algebra",
        setup_name="Algebra",
        generated_at=datetime(2026, 9, 1, tzinfo=UTC),
        program_version="0.1.0",
    )
)
CERTIFICATE = ssl.PEM_cert_to_DER_cert(
    trustme.CA(organization_name="Springfield District").cert_pem.bytes().decode()
)
WRAPPED = (
    "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fschool.edu%2Fcourses%2F7"
    "&data=05%7C01&reserved=0"
)
TABLE = f"Module,Assignment,URL\nOne,Lists,{LAUNCH}\nTwo,Loops,{LAUNCH}2\n"


def signed(text: object) -> None:
    form = read_launch_form(str(text), "https://canvas.example.edu")
    if isinstance(form, LaunchForm):
        judge_signature(form, Secret("secret of the app"))


PARSERS = (
    Parser(
        "setup file", decode, (DocumentError,), (SETUP,),
        ("wizard.store.json_files.decode_json", "wizard.setup.document.decode"),
    ),
    Parser(
        "snapshot file", decode_snapshot_file, (SnapshotFileError,), (SNAPSHOT,),
        ("wizard.setup.snapshot_file.decode_snapshot_file",),
    ),
    Parser("journal file", read_journal_file, (JournalFileError,), (JOURNAL,),
           ("wizard.setup.journal_file.read_journal_file",)),
    Parser("report in JSON", from_json, (NotAReportError,), (REPORT,),
           ("wizard.report.json.from_json",)),
    Parser(
        "JSON file", lambda data: require_head(as_utf8(data, 2**20), "x", 1), (JsonFileError,),
        (b'{"format":"x","version":1}',), ("wizard.store.json_files.require_head",),
    ),
    Parser("export", lambda data: read_export(data, ENDPOINTS), (ExportError,),
           (TABLE.encode(), cartridge()), ()),
    Parser("cartridge", lambda data: read_cartridge(data, ENDPOINTS), (ExportError,),
           (cartridge(),), ()),
    Parser("link in XML", lambda data: read_link_xml(data, ENDPOINTS), (ExportError,),
           (f"<a><title>t</title><url href='{LAUNCH}'/></a>".encode(),),
           ("wizard.imported.archive.parse_xml",)),
    Parser("text file", decode_text, (FileError,), (TABLE.encode("utf-16"), TABLE.encode()), ()),
    Parser("table in a file", read_table_file, (FileError,),
           (TABLE.encode(), b"sep=;\nMentor;Sch\xfcler\n", workbook(["Mentor", "Student"])), ()),
    Parser("archive", lambda data: Archive(data, ArchiveLimits()), (FileError,), (cartridge(),),
           ("wizard.imported.archive.Archive.__init__",)),
    Parser("cleaned value", lambda text: (clean_value(text), clean_words(text)), (),
           ("\u201ca\u200bb\u201d", LAUNCH), ()),
    Parser("wrapped address", lambda text: (unwrapped(text), locked_in_words(text)), (),
           (WRAPPED, f"https://urldefense.com/v3/__{LAUNCH}*a__;Iw!!x!y$"), ()),
    Parser("e-mail address", mail_address, (), ("Ruth Okafor <ruth@school.edu>",), ()),
    Parser("table", lambda text: read_table(text, ENDPOINTS), (), (TABLE, TABLE.replace(",", ";")),
           ("wizard.imported.table._parted",)),
    Parser("paste", lambda text: recognise_paste(text, ENDPOINTS), (), (TABLE, LAUNCH),
           ("wizard.codio.paste._recognise_address",)),
    Parser("launch URL", lambda text: parse_launch_url(text, ENDPOINTS), (),
           (LAUNCH, "apollo.codio.com/lti?orgId=1"), ("wizard.codio.launch_url.parse_below",)),
    Parser("Codio's domain", is_uk_domain, (), ("codio.co.uk",), ()),
    Parser("mentors", read_mentor_file, (MentorFileError,),
           (b"mentor,learners\na@x.edu,\"b@x.edu,c@x.edu\"\n",
            b"observer_id,student_id,status\nu411208,u411222,active\n"), ()),
    Parser("pasted files", files_in, (), ("file:///home/pat/a.csv\n/home/pat/b", "C:\\a.csv"), ()),
    Parser("Canvas address", normalise_address, (AddressError,), ("https://school.edu:8/x",),
           ("wizard.canvas.address.normalise_address",)),
    Parser("course address", parse_course_home_url, (), ("https://school.edu/courses/1~5/x?y",),
           ("wizard.canvas.address.parse_course_home_url",)),
    Parser("pasted Canvas course", lambda text: canvas_course_in(text, DOCUMENT), (),
           ("https://school.edu/courses/15",), ()),
    Parser("pasted Codio course", lambda text: codio_course_in(text, DOCUMENT), (),
           ("https://codio.com/home/teacher/5f2c/overview",), ()),
    Parser("address", lambda text: (split_address(text), join_address("https://a.edu/b", text)), (),
           ("https://[::1]:80/x?y#z", "../c"),
           ("wizard.http.addresses.split_address", "wizard.http.addresses.join_address")),
    Parser("app's URL", standardise, (), (LAUNCH, "HTTP://a.edu:80/?b=1&a=2"), ()),
    Parser("address in a report", is_web_address, (), (LAUNCH,),
           ("wizard.report.words.is_web_address",)),
    Parser("answer", lambda data: parse_json(answer(data)), (ServiceError,), (OBJECTS, REFUSAL),
           ("wizard.http.decode.parse_json",)),
    Parser("JSON of a service", load_json, (ValueError,), (OBJECTS.decode(),),
           ("wizard.http.decode.load_json",)),
    Parser("objects of a service", typed(Assignment, Course, CourseUser, ExternalTool, CodioCourse),
           (), (OBJECTS,), ("wizard.http.item_by_item.read_strictly",)),
    Parser("text of an answer", lambda data: text_of(answer(data)), (ValueError,), (OBJECTS,), ()),
    Parser("charset of an answer",
           lambda text: text_of(answer(b"\xff\xfe\xfa", **{"Content-Type": text})), (ValueError,),
           ("text/html; charset=latin-1",), ()),
    Parser("access token in Canvas",
           lambda data: shown_token(_object(_content(answer(data)), answer(data))), (ServiceError,),
           (b'{"id":7,"token_hint":"1158~aB3dE","expires_at":"2026-12-24T10:00:00Z"}',),
           ("wizard.canvas.access_token._is_moment", "wizard.canvas.token_calls._content")),
    Parser("refusal of Canvas", described(canvas_errors.problem_of), (), (REFUSAL,),
           ("wizard.canvas.errors._json_of",)),
    Parser("refusal of Codio", described(codio_errors.problem_of), (), (REFUSAL,),
           ("wizard.codio.errors._text",)),
    Parser("refusal of another service", described(problem_by_status), (), (REFUSAL,), ()),
    Parser("greeting of Canvas", lambda data: _is_canvas(answer(data, status=401)), (), (REFUSAL,),
           ("wizard.canvas.client._is_canvas",)),
    Parser("Link header", lambda text: next_link(answer(Link=text)), (),
           ('<https://a.edu/x?page=2>; rel="next",<https://a.edu/x>; rel="last"',), ()),
    Parser("X-RateLimit-Reset", lambda text: reset_seconds(text, 1e9), (), ("1756771200", "1.5"),
           ()),
    Parser("launch page", signed, (LongPageError,), (PAGE,), ()),
    Parser("date", moment, (), ("2026-09-01T10:00:00Z",), ("wizard.setup.moments.moment",)),
    Parser("date of a person", lambda text: dates_in(text), (DateError,),
           ("2026-09-01 23:59", "9/13/2026 11:59 PM", "1 de septiembre de 2026", "46266.5",
            "2026-09-01T23:59:59-06:00"),
           ("wizard.imported.dates.read_date", "wizard.imported.dates._at")),
    Parser("date that is moved", lambda text: moved_date(text, 7, ZoneInfo("Europe/Madrid")),
           (DateError,), ("2026-03-22T22:59:59Z",),
           ("wizard.imported.moved_dates.moved_date",)),
    Parser("table of dates", lambda data: read_dates(data, DATED.rows, ZoneInfo("Asia/Kathmandu")),
           (FileError,), (b"name,due,until\nLoops,2026-10-01,none\n",), ()),
    Parser("day", day, (), ("2026-12-31",), ("wizard.setup.moments.day",)),
    Parser("Date header", lambda text: ServerClock().note(answer(Date=text)), (),
           ("Sat, 28 Nov 2026 06:21:36 GMT",), ("wizard.http.server_clock.ServerClock.note",)),
    Parser("name", parse_name, (), ("Module 3: Lists (10 points)",), ()),
    Parser("masked text", Redactor().redact, (), ('token=abc "secret": "x" Bearer y https://a:b@c',),
           ()),
    Parser("clipped text", clip, (), ("a b",), ()),
    Parser("error of a connection", lambda text: classify(OSError(text)), (),
           ("Tunnel connection failed: 407 x",), ()),
    Parser("certificate", issuer_name, (IndexError, ValueError), (CERTIFICATE,),
           ("wizard.http.tls_issuer._read",)),
    Parser("kept layout", decode_layout, (), (b'{"widths":{"NAME":9},"sorted_by":"URL"}',),
           ("wizard.ui.assignments.mapping_layout.decode_layout",)),
)  # fmt: skip
