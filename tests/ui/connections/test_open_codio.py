"""Codio is opened from each page that names a place in it, whatever its addresses are."""

from msgspec.structs import replace

from helpers.mapping_screen import open_screen
from helpers.one_page import open_page
from wizard.setup.document import CodioConnection
from wizard.ui.connections.codio_page import CodioPage
from wizard.ui.connections.courses_page import CoursesPage


def pages_of(demo):
    return demo.sandbox.connection.codio_url.removesuffix("/api/v1")


def test_the_page_codio_opens_the_codio_of_every_kind_of_address(make_window, demo):
    shown = open_page(CodioPage, make_window, demo)
    shown.page.open_codio.click()
    assert shown.desktop.opened == [pages_of(demo)]

    for codio, home in (
        (CodioConnection(domain="codio.co.uk"), "https://codio.co.uk"),
        (CodioConnection(domain="eu.codio.com"), "https://eu.codio.com"),
        (CodioConnection(domain="learn.school.example"), "https://learn.school.example"),
    ):
        shown.controller.edit(lambda document, codio=codio: replace(document, codio=codio))
        shown.desktop.opened.clear()
        shown.page.open_codio.click()
        assert shown.desktop.opened == [home]


def test_while_a_domain_is_typed_nothing_is_opened(make_window, demo):
    shown = open_page(CodioPage, make_window, demo)
    shown.controller.edit_part("codio", domain="scho", api_url="", auth_url="", lti_url="")
    assert not shown.page.open_codio.isVisible()


def test_the_chosen_course_is_opened_in_the_codio_of_a_test_server(make_window, demo):
    shown = open_page(CoursesPage, make_window, demo)
    shown.page.open_codio.click()
    course = demo.sandbox.connection.codio_course_id
    assert shown.desktop.opened == [f"{pages_of(demo)}/home/teacher/{course}/overview"]


def test_an_assignment_is_opened_in_codio_from_its_row(make_window, demo, qtbot):
    screen = open_screen(make_window, demo, qtbot)
    identifier = screen.id_of("Loops", "Coding with Python")
    screen.go_to(identifier)
    screen.page.pane.detail.open_codio.click()
    course = demo.sandbox.connection.codio_course_id
    asked = f"tab=assignments&assignmentId={identifier}"
    assert screen.shown.desktop.opened == [f"{pages_of(demo)}/home/teacher/{course}?{asked}"]
