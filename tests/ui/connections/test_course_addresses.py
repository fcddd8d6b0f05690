"""A pasted address chooses a course of the setup's own services, and no other one."""

import pytest
from msgspec.structs import replace

from wizard.setup.document import CanvasConnection, new_document
from wizard.ui.connections.course_addresses import canvas_course_in, codio_course_in

DOCUMENT = replace(
    new_document("Python 101"), canvas=CanvasConnection(address="https://school.instructure.com")
)


@pytest.mark.parametrize(
    ("text", "course"),
    [
        ("https://school.instructure.com/courses/4711", "4711"),
        ("https://school.instructure.com/courses/4711/assignments?x=1", "4711"),
        ("Introduction to Programming", ""),
        ("", ""),
    ],
)
def test_an_address_of_our_canvas_means_its_course(text: str, course: str) -> None:
    assert canvas_course_in(text, DOCUMENT) == (course, None)


@pytest.mark.parametrize(
    ("text", "course"),
    [
        ("https://codio.com/home/teacher/abc123/overview", "abc123"),
        ("https://www.codio.com/home/student/abc123", "abc123"),
        ("Coding Library", ""),
    ],
)
def test_an_address_of_our_codio_means_its_course(text: str, course: str) -> None:
    assert codio_course_in(text, DOCUMENT) == (course, None)


def test_a_course_of_another_canvas_is_not_chosen_and_both_are_named() -> None:
    found = canvas_course_in("https://other.instructure.com/courses/4711", DOCUMENT)
    assert found.course == ""
    assert "other.instructure.com" in found.objection.what
    assert "school.instructure.com" in found.objection.meaning


@pytest.mark.parametrize("host", ["evil.example", "codio.com.evil.example", "notcodio.com"])
def test_a_course_of_another_codio_is_not_chosen(host: str) -> None:
    found = codio_course_in(f"https://{host}/home/teacher/abc123/overview", DOCUMENT)
    assert found.course == ""
    assert host in found.objection.what


def test_an_address_in_the_wrong_list_is_told() -> None:
    assert (
        "Codio" in codio_course_in("https://s.instructure.com/courses/1", DOCUMENT).objection.what
    )
    codio = "https://codio.com/home/teacher/abc123"
    assert "Canvas" in canvas_course_in(codio, DOCUMENT).objection.what
