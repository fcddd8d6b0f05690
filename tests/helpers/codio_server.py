"""Codio's sandbox over real HTTP on loopback, and a person who launches into it."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlencode

import requests
from oauthlib.oauth1 import SIGNATURE_TYPE_BODY, Client

from helpers.standing_clock import Clock
from wizard.sandbox.codio import CodioState, create_codio_app, seed_codio
from wizard.sandbox.codio.launch_urls import assignment_url
from wizard.sandbox.codio.state import Assignment, Course
from wizard.sandbox.server import LoopbackServer

INSTRUCTOR = "Instructor"
LEARNER = "Learner"
OBSERVER = "urn:lti:instrole:ims/lis/Observer,urn:lti:role:ims/lis/Mentor"


@dataclass
class Codio:
    """A running Codio."""

    state: CodioState
    base: str
    clock: Clock
    session: requests.Session = field(default_factory=requests.Session)

    def sign_in(self) -> str:
        answer = self.session.get(
            f"{self.base}/api/v1/token",
            params={
                "grant_type": "client_credentials",
                "client_id": self.state.client_id,
                "client_secret": self.state.client_secret,
            },
            timeout=10,
        )
        answer.raise_for_status()
        token = answer.json()["access_token"]
        self.session.headers["Authorization"] = f"Bearer {token}"
        return token

    def get(self, path: str, **arguments) -> requests.Response:
        return self.session.get(f"{self.base}/api/v1{path}", timeout=10, **arguments)

    def post(self, path: str, body: object) -> requests.Response:
        return self.session.post(f"{self.base}/api/v1{path}", json=body, timeout=10)

    def page(self, path: str) -> requests.Response:
        return requests.get(f"{self.base}{path}", timeout=10)

    @property
    def course(self) -> Course:
        return self.state.course

    def assignment(self, index: int = 0, course: Course | None = None) -> Assignment:
        return [a for _, a in (course or self.course).assignments()][index]

    def url_of(self, assignment: Assignment, course: Course | None = None) -> str:
        return assignment_url(self.base, course or self.course, assignment)

    def launch(
        self, url: str, parameters: dict[str, str], *, secret: str = ""
    ) -> requests.Response:
        return post_form(url, self.sign(url, parameters, secret=secret))

    def sign(
        self, url: str, parameters: dict[str, str], *, secret: str = "", timestamp: int = 0
    ) -> str:
        """Sign as Canvas does, by a client that is not ours: oauthlib's."""
        client = Client(
            self.state.consumer_key,
            client_secret=secret or self.state.shared_secret,
            signature_type=SIGNATURE_TYPE_BODY,
            timestamp=str(timestamp or int(self.clock().timestamp())),
            nonce=secrets.token_hex(16),
        )
        _, _, body = client.sign(
            url,
            http_method="POST",
            body=urlencode(parameters),
            headers={"Content-Type": "application/x-www-form-urlencoded"},
        )
        return body


def post_form(url: str, body: str) -> requests.Response:
    return requests.post(
        url,
        data=body,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        allow_redirects=False,
        timeout=10,
    )


def person(name: str, email: str, roles: str, **more: str) -> dict[str, str]:
    """Return a launch's parameters, those that Canvas sends for a tool with public privacy."""
    given, _, family = name.partition(" ")
    return {
        "lti_message_type": "basic-lti-launch-request",
        "lti_version": "LTI-1p0",
        "resource_link_id": "9b21a0a4f7",
        "user_id": f"lms-{email or name}",
        "roles": roles,
        "lis_person_name_given": given,
        "lis_person_name_family": family,
        "lis_person_name_full": name,
        "lis_person_contact_email_primary": email,
        "tool_consumer_instance_guid": "canvas.example.edu",
        "context_title": "Programming 101",
        **more,
    }


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text: list[str] = []

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def text_of(answer: requests.Response) -> str:
    """Return what a person reads on the page."""
    parser = _Text()
    parser.feed(answer.text)
    return " ".join(" ".join(parser.text).split())


@contextmanager
def serve(*, throttle: bool = False, assignments: int | None = None) -> Iterator[Codio]:
    """Serve a fresh Codio on a free port of the loopback until the block ends."""
    state = seed_codio(assignments=assignments)
    clock = Clock()
    state.clock = clock
    server = LoopbackServer(create_codio_app(state, throttle=throttle))
    server.start()
    codio = Codio(state, server.url, clock)
    try:
        yield codio
    finally:
        codio.session.close()
        server.stop()
