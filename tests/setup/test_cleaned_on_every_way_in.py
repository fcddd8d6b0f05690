"""Whichever way a value comes in, it comes in alike: cleaned, and out of the link around it."""

import msgspec
import pytest

from helpers.keyrings import DictionaryKeyring
from helpers.workbooks import workbook, zipped
from helpers.wrapped import MIMECAST, WRAPPINGS
from wizard.canvas.address import AddressError, normalise_address, parse_course_home_url
from wizard.cli.variables import cleaning_in_words, secrets_in
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import PasteKind, read_export, recognise_paste
from wizard.secret import Secret
from wizard.setup.connections import Credentials
from wizard.setup.credentials import places_of, read_credentials
from wizard.setup.document import (
    AssignmentMapping,
    CanvasConnection,
    CodioConnection,
    Courses,
    LtiApp,
    MentorRow,
    Students,
    decode,
    encode,
    new_document,
)
from wizard.setup.document_edits import with_part
from wizard.setup.mentors import read_mentor_file
from wizard.store.secrets import KeyringSecretStore, SecretName
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_edits import with_value
from wizard.ui.connections.course_addresses import canvas_course_in, codio_course_in
from wizard.ui.connections.course_lms_url_page import judge_course_url
from wizard.ui.students.mentor_field_edit import as_value
from wizard.ui.widgets.fact_line import Tone

US = CodioEndpoints.for_domain("codio.com")
KEY = "87ba3236-fa39-5d62-a7fc-b4046ad7e6e2"
LAUNCH = f"https://apollo.codio.com/lti/{KEY}_61f1d78d48cd_a1"
CANVAS = "https://school.instructure.com"
COURSE = f"{CANVAS}/courses/12"
CODIO_COURSE = "https://codio.com/home/teacher/61f1d78d/overview"
MAIL = "ruth.okafor@example.edu"
DIRT = (
    "\u200b{}",
    "{}\ufeff",
    "\u201c{}\u201d",
    "\u202e{}\u202c",
    "\u00a0{}\u2003",
    "\u2060'{}'\u00ad",
)
"""What the clipboard adds, at the ends; the cleaner's own tests have the rest."""
DOCUMENT = msgspec.structs.replace(
    new_document("Algebra"),
    canvas=CanvasConnection(address=CANVAS),
    codio=CodioConnection(client_id="abc"),
    lti_app=LtiApp(consumer_key=KEY),
)


def from_setup_file(part: str, field: str, value: str) -> object:
    content = msgspec.json.decode(encode(DOCUMENT))
    content[part][field] = value
    return getattr(getattr(decode(msgspec.json.encode(content)), part), field)


def from_keyring(value: str) -> str:
    store = KeyringSecretStore(DictionaryKeyring())
    place = places_of(DOCUMENT)[SecretName.SHARED_SECRET]
    store.write(*place, Secret(value))
    found = read_credentials(places_of(DOCUMENT), store).shared_secret
    return found.reveal() if found else ""


def from_variable(value: str) -> str:
    name = "CODIO_CANVAS_WIZARD_CANVAS_TOKEN"
    return secrets_in({name: value})[SecretName.CANVAS_TOKEN].reveal()


def course_address(value: str) -> str:
    read = parse_course_home_url(value)
    return f"{read.origin}/courses/{read.course_id}"


def link_file(url: str) -> bytes:
    return f"<link><title>Lists</title><launch_url>{url}</launch_url></link>".encode()


def canvas_export(url: str) -> bytes:
    settings = f"<assignment><title>Lists</title><external_tool_url>{url}</external_tool_url>"
    manifest = '<manifest><resources><resource identifier="g1"><file href="g1/p.html"/><file '
    return zipped(
        {
            "imsmanifest.xml": f'{manifest}href="g1/assignment_settings.xml"/></resource>'
            "</resources></manifest>",
            "g1/assignment_settings.xml": f"{settings}</assignment>",
        }
    )


def exported(data: bytes) -> str:
    (row,) = read_export(data, US).rows
    assert row.assignment == "Lists"
    return row.url.url


def xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


WAYS = {
    "secret": lambda dirty: Credentials(shared_secret=Secret(dirty(KEY))).shared_secret.reveal(),
    "secret in the keyring": lambda dirty: from_keyring(dirty(KEY)),
    "secret in a variable": lambda dirty: from_variable(dirty(KEY)),
    "key pasted": lambda dirty: recognise_paste(dirty(KEY), US).text,
    "key in a setup file": lambda dirty: from_setup_file("lti_app", "consumer_key", dirty(KEY)),
    "key edited": lambda dirty: with_part(
        DOCUMENT, "lti_app", {"consumer_key": dirty(KEY)}
    ).lti_app.consumer_key,
    "client id": lambda dirty: CodioConnection(client_id=dirty(KEY)).client_id,
    "course id": lambda dirty: Courses(codio_course_id=dirty(KEY)).codio_course_id,
}  # fmt: skip
ADDRESS_WAYS = {
    "launch URL pasted": (LAUNCH, lambda dirty: recognise_paste(dirty(LAUNCH), US).text),
    "launch URL in a cell": (
        LAUNCH,
        lambda dirty: with_value(
            AssignmentMapping(codio_assignment_id="a1"), Column.URL, dirty(LAUNCH)
        ).launch_url,
    ),
    "launch URL in a setup file": (
        LAUNCH, lambda dirty: from_setup_file("lti_app", "launch_url", dirty(LAUNCH))
    ),
    "launch URL in a table": (
        LAUNCH, lambda dirty: exported(f'Name;URL\nLists;"{dirty(LAUNCH)}"\n'.encode())
    ),
    "launch URL in a workbook": (
        LAUNCH, lambda dirty: exported(workbook(["Name", "URL"], ["Lists", dirty(LAUNCH)]))
    ),
    "launch URL in a link": (LAUNCH, lambda dirty: exported(link_file(xml(dirty(LAUNCH))))),
    "launch URL in Canvas's export": (
        LAUNCH, lambda dirty: exported(canvas_export(xml(dirty(LAUNCH))))
    ),
    "Canvas's address": (CANVAS, lambda dirty: normalise_address(dirty(f"{CANVAS}/login"))),
    "Canvas's address in a setup file": (
        CANVAS, lambda dirty: from_setup_file("canvas", "address", dirty(CANVAS))
    ),
    "course's address": (COURSE, lambda dirty: course_address(dirty(COURSE))),
    "course searched for": ("12", lambda dirty: canvas_course_in(dirty(COURSE), DOCUMENT).course),
    "Codio course searched for": (
        "61f1d78d", lambda dirty: codio_course_in(dirty(CODIO_COURSE), DOCUMENT).course
    ),
    "address compared": (
        Tone.GOOD, lambda dirty: judge_course_url(dirty(COURSE), COURSE, US)[1]
    ),
    "test server": (CANVAS, lambda dirty: CodioConnection(lti_url=dirty(CANVAS)).lti_url),
}  # fmt: skip
PEOPLE_WAYS = {
    "mentor": lambda dirty: MentorRow(mentor=dirty(MAIL)).mentor,
    "mentor's student": lambda dirty: MentorRow(mentor="x@y", learners=(dirty(MAIL),)).learners[0],
    "list of mentors": lambda dirty: (
        read_mentor_file(f"mentor\tstudent\n{dirty(MAIL)}\tx@y.edu\n".encode()).rows[0].mentor
    ),
    "mentors' field": lambda dirty: as_value(dirty(MAIL)),
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
@pytest.mark.parametrize("dirt", DIRT)
def test_a_key_or_secret_comes_in_clean(way, dirt):
    assert way(dirt.format) == KEY


@pytest.mark.parametrize("way", PEOPLE_WAYS.values(), ids=PEOPLE_WAYS)
@pytest.mark.parametrize("dirt", DIRT)
def test_an_e_mail_address_comes_in_clean(way, dirt):
    assert way(dirt.format) == MAIL


@pytest.mark.parametrize(("wanted", "way"), ADDRESS_WAYS.values(), ids=ADDRESS_WAYS)
@pytest.mark.parametrize("dirt", DIRT)
def test_an_address_comes_in_clean(wanted, way, dirt):
    assert way(dirt.format) == wanted


@pytest.mark.parametrize(("wanted", "way"), ADDRESS_WAYS.values(), ids=ADDRESS_WAYS)
@pytest.mark.parametrize("wrap", WRAPPINGS, ids=lambda wrap: wrap.__name__)
def test_an_address_comes_out_of_the_link_around_it(wanted, way, wrap):
    assert way(wrap) == wanted


# --- what cannot be known is told ----------------------------------------------------------------


def test_what_was_taken_out_of_a_variable_is_told_without_the_value():
    (said,) = cleaning_in_words({"CODIO_CANVAS_WIZARD_SHARED_SECRET": f"“\u200b{KEY}”"})

    assert said == (
        "CODIO_CANVAS_WIZARD_SHARED_SECRET: An invisible character was taken out. Quotation marks "
        "around it were taken off."
    )


def test_a_link_that_keeps_its_address_to_itself_is_told_wherever_it_is_pasted():
    with pytest.raises(AddressError, match="link of Mimecast"):
        normalise_address(MIMECAST)
    (line,) = read_export(f"Name;URL\nLists;{MIMECAST}\n".encode(), US).rejected
    assert "link of Mimecast" in line.reason
    assert recognise_paste(MIMECAST, US).kind is PasteKind.UNKNOWN
    for course_in in (canvas_course_in, codio_course_in):
        assert "link of Mimecast" in course_in(MIMECAST, DOCUMENT).objection.what
    assert "link of Mimecast" in judge_course_url(MIMECAST, COURSE, US)[0]


def test_names_lose_what_nobody_sees_and_keep_their_quotation_marks():
    row = AssignmentMapping(
        codio_assignment_id="a", canvas_name="\ufeff“Loops”\u200b", group=" A\u00ad"
    )
    app = LtiApp(name="\u200bCodio\u00a0", custom_fields={"\ufeffa": "b\u200b"})

    assert (row.canvas_name, row.group) == ("“Loops”", "A")
    assert (app.name, app.custom_fields) == ("Codio", {"a": "b"})
    assert Students(mentor_field="\u200ba@b.edu").mentor_field == "a@b.edu"
