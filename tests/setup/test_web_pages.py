"""Where a person is sent to work by hand: to the setup's own services, and nowhere else."""

from datetime import UTC, datetime

import pytest
import requests
from msgspec.structs import replace

from wizard.setup import operations
from wizard.setup.document import CodioConnection, Courses, new_document
from wizard.setup.web_pages import codio_assignment, codio_course, codio_home

DOCUMENT = replace(new_document("Python 101"), courses=Courses(codio_course_id="abc123"))


@pytest.mark.parametrize(
    ("lti_url", "home"),
    [
        ("", "https://codio.com"),
        ("https://apollo.codio.com/lti", "https://codio.com"),
        ("https://apollo.evilcodio.com/lti", "https://apollo.evilcodio.com"),
        ("https://evilcodio.com/lti", "https://evilcodio.com"),
        ("https://codio.com.evil.example/lti", "https://codio.com.evil.example"),
        ("http://127.0.0.1:5001/lti", "http://127.0.0.1:5001"),
    ],
)
def test_only_an_lti_address_below_codio_com_has_its_pages_at_codio_com(lti_url, home):
    document = replace(DOCUMENT, codio=CodioConnection(lti_url=lti_url))
    assert codio_home(document) == home
    assert codio_course(document) == f"{home}/home/teacher/abc123/overview"


def test_addresses_that_cannot_be_codios_lead_nowhere():
    document = replace(DOCUMENT, codio=CodioConnection(lti_url="http://codio.com/lti"))
    assert codio_home(document) == ""
    assert codio_course(document) == ""


@pytest.mark.parametrize(
    ("codio", "home"),
    [
        (CodioConnection(domain="codio.co.uk"), "https://codio.co.uk"),
        (CodioConnection(domain="eu.codio.com"), "https://eu.codio.com"),
        (CodioConnection(domain="North-High.Codio.com "), "https://north-high.codio.com"),
        (CodioConnection(domain="https://codio.co.uk/home"), "https://codio.co.uk"),
        (CodioConnection(domain="codio.school.example"), "https://codio.school.example"),
        (
            CodioConnection(lti_url="https://apollo.codio.co.uk/lti/443f176d-743e"),
            "https://codio.co.uk",
        ),
        (
            CodioConnection(domain="", lti_url="https://apollo.codio.com/lti"),
            "https://codio.com",
        ),
        (
            CodioConnection(domain="", lti_url="http://localhost:5001/lti"),
            "http://localhost:5001",
        ),
        (CodioConnection(api_url="https://api.example.edu/api/v1"), "https://codio.com"),
    ],
)
def test_every_kind_of_address_has_its_pages_where_people_sign_in(codio, home):
    document = replace(DOCUMENT, codio=codio)
    assert codio_home(document) == home
    assert codio_assignment(document, "a7") == (
        f"{home}/home/teacher/abc123?tab=assignments&assignmentId=a7"
    )


@pytest.mark.parametrize("domain", ["", " ", "co", "codio.", "https://", "co dio"])
def test_a_domain_that_is_still_typed_leads_nowhere(domain):
    assert codio_home(replace(DOCUMENT, codio=CodioConnection(domain=domain))) == ""


def test_an_id_that_was_pasted_stays_within_its_part_of_the_address():
    courses = Courses(codio_course_id="../a?b#c")
    document = replace(DOCUMENT, courses=courses)
    assert codio_course(document) == "https://codio.com/home/teacher/..%2Fa%3Fb%23c/overview"
    assert codio_assignment(document, "x&y#z").endswith("&assignmentId=x%26y%23z")


def test_the_report_says_where_the_codio_course_is_opened(small_world):
    report = operations.build_report(
        document=small_world.document,
        snapshot=small_world.read(),
        results={},
        journal=small_world.journal,
        now=datetime.now(UTC),
    )
    pages = small_world.sandbox.connection.codio_url.removesuffix("/api/v1")
    course = small_world.document.courses.codio_course_id
    assert report.codio.course_url == f"{pages}/home/teacher/{course}/overview"
    assert requests.get(report.codio.course_url, timeout=10).ok
    assignment = small_world.document.assignments[0].codio_assignment_id
    assert requests.get(codio_assignment(small_world.document, assignment), timeout=10).ok
