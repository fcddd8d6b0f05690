"""Where a person is sent to work by hand: to the setup's own services, and nowhere else."""

import pytest
from msgspec.structs import replace

from wizard.setup.document import CodioConnection, Courses, new_document
from wizard.setup.web_pages import codio_course, codio_home

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
