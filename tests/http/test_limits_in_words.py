"""What a server may send at most, over real HTTP: beyond that, a sentence says what happened."""

import pytest

from helpers.scripted_service import InstantTiming, Reply, ScriptedService
from wizard.canvas.client import connect_canvas
from wizard.canvas.launch_page import LONGEST_PAGE, MOST_INPUTS
from wizard.canvas.types import SessionlessLaunch
from wizard.http import pagination
from wizard.http.errors import ServiceError, UnexpectedAnswer
from wizard.http.limits import LONGEST_LINKS, MOST_FIELD_ERRORS, MOST_REDIRECTS
from wizard.http.pagination import pages
from wizard.http.transport import Transport
from wizard.secret import Secret
from wizard.setup.error_texts import explain

TOKEN = "7~vErYsEcReTtOkEn0123456789"


@pytest.fixture
def transport(service, timing):
    opened = Transport(service.url, "Canvas", timing=timing)
    opened.protect(Secret(TOKEN))
    yield opened
    opened.close()


def refused(work) -> ServiceError:
    with pytest.raises(ServiceError) as caught:
        work()
    assert len(str(caught.value)) < 1000
    return caught.value


def assert_tells(error: ServiceError, words: str) -> None:
    """It is said what happened, in the program's own words, and what to do."""
    assert isinstance(error, UnexpectedAnswer)
    told = explain(error.problem)
    assert words in told.happened
    assert told.mend


def test_a_link_header_longer_than_any(service, transport):
    links = ", ".join(f"<{service.url}/x?page={n}{'a' * 900}>; rel=last" for n in range(80))
    headers = "".join(f"Link: {part}\r\n" for part in links.split(", "))
    raw = f"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n{headers}\r\n[]".encode()
    assert len(links) > LONGEST_LINKS
    service.says(Reply(raw=raw))
    error = refused(lambda: list(pages(transport, "x", ())))
    assert_tells(error, "Its Link header is longer than 64 KB.")


def test_pages_without_end(service, transport, monkeypatch):
    monkeypatch.setattr(pagination, "MOST_PAGES", 3)
    number = iter(range(100))
    service.answers(
        lambda _: Reply(body=[], headers={"Link": f'<{service.url}/x?{next(number)}>; rel="next"'})
    )
    error = refused(lambda: list(pages(transport, "x", ())))
    assert_tells(error, "The pages of this list do not come to an end.")
    assert len(service.heard) == 4


@pytest.mark.parametrize(
    "headers", [b"X-Long: " + b"a" * 70_000 + b"\r\n", b"X: y\r\n" * 200], ids=["long", "many"]
)
def test_headers_longer_or_more_than_any_are_said_at_once(service, transport, headers):
    service.says(*[Reply(raw=b"HTTP/1.1 200 OK\r\n" + headers + b"\r\n[]")] * 3)
    error = refused(lambda: transport.get("x"))
    assert_tells(error, "The headers of its answer are longer, or more")
    assert len(service.heard) == 1


def test_a_launch_page_that_forwards_again_and_again(service, transport):
    service.answers(lambda heard: Reply(302, headers={"Location": heard.path + "x"}))
    error = refused(lambda: transport.fetch_page(Secret(f"{service.url}/launch")))
    assert_tells(error, f"The page forwards more than {MOST_REDIRECTS} times.")
    assert len(service.heard) == MOST_REDIRECTS + 1


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (b"<p>" + b"a" * LONGEST_PAGE, "The launch page is longer than 2 MB."),
        (b"<form action=x>" + b"<input name=a>" * (MOST_INPUTS + 1), "The launch page holds more"),
        (b"<form action=x></form>" * (MOST_INPUTS + 1), "The launch page holds more"),
        (b"<form action=x><input name=lti_message_type", "The launch page holds no launch form."),
        (b"</" * 500_000, "The launch page holds no launch form."),
    ],
    ids=["long", "inputs", "forms", "cut off", "ends alone"],
)
def test_a_launch_page_of_another_kind(page, words):
    with ScriptedService() as service:
        canvas = connect_canvas(service.url, Secret(TOKEN), timing=InstantTiming())
        service.says(Reply(body=page, headers={"Content-Type": "text/html"}))
        launch = SessionlessLaunch(id=1, url=Secret(f"{service.url}/x?verifier=v3r1f1er"))
        error = refused(lambda: canvas.fetch_launch_form(launch))
        canvas.close()
    assert_tells(error, words)


def test_a_message_of_any_length_is_cut_and_without_half_a_secret(service, transport):
    for before in (280, 296, 4090, 8190):
        text = "x " * (before // 2) + TOKEN + " y" * 200_000
        service.says(Reply(400, text.encode(), {"Content-Type": "text/plain"}))
        problem = refused(lambda: transport.get("x")).problem
        assert len(problem.message) <= 300
        assert TOKEN[:6] not in problem.message


def test_complaints_about_more_fields_than_anybody_reads():
    errors = {"errors": {f"field {n} {TOKEN}": [{"message": "no " * 500}] for n in range(500)}}
    with ScriptedService() as service:
        canvas = connect_canvas(service.url, Secret(TOKEN), timing=InstantTiming())
        service.says(Reply(422, errors))
        problem = refused(lambda: canvas.get_course(5)).problem
        canvas.close()
    assert len(problem.field_errors) == MOST_FIELD_ERRORS
    assert all(len(each.message) <= 300 for each in problem.field_errors)
    assert TOKEN not in str(problem)
