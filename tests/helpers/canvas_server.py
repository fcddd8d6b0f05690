"""The sandbox's Canvas over real HTTP on loopback, and a person who talks to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import requests

from helpers.standing_clock import Clock
from wizard.sandbox.canvas import CanvasState, create_canvas_app, seed_canvas
from wizard.sandbox.server import LoopbackServer

LTI_URL = "https://apollo.codio.com/lti/443f176d-743e-4a11-9a31-7b5b1a1cbb0f"
TOOL = {
    "name": "Codio",
    "consumer_key": "87ba3236-fa39-5d62-a7fc-b4046ad7e6e2",
    "shared_secret": "made-up-for-a-test",
    "url": LTI_URL,
    "domain": "codio.com",
    "privacy_level": "public",
}


@dataclass
class Canvas:
    """A running Canvas, seen by the person whose token the session carries."""

    state: CanvasState
    base: str
    clock: Clock
    token: str
    session: requests.Session = field(default_factory=requests.Session)

    def __post_init__(self) -> None:
        self.session.headers["Authorization"] = f"Bearer {self.token}"

    @property
    def course(self) -> str:
        return f"/courses/{self.state.course_id}"

    def ask(self, method: str, path: str, **arguments) -> requests.Response:
        url = path if path.startswith("http") else f"{self.base}/api/v1{path}"
        return self.session.request(method, url, timeout=10, allow_redirects=False, **arguments)

    def get(self, path: str, **parameters) -> requests.Response:
        return self.ask("GET", path, params=parameters)

    def post(self, path: str, body: object) -> requests.Response:
        return self.ask("POST", path, json=body)

    def put(self, path: str, body: object) -> requests.Response:
        return self.ask("PUT", path, json=body)

    def delete(self, path: str, **parameters) -> requests.Response:
        return self.ask("DELETE", path, params=parameters)

    def as_person(self, name: str, **token) -> "Canvas":
        minted = self.state.mint_token(self.state.user_named(name).id, **token)
        return Canvas(self.state, self.base, self.clock, minted)

    def install(self, where: str = "", **changes) -> dict:
        answer = self.post(f"{where or self.course}/external_tools", TOOL | changes)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def assign(self, **changes) -> dict:
        answer = self.post(f"{self.course}/assignments", {"assignment": external(**changes)})
        assert answer.status_code == 201, answer.text
        return answer.json()

    def named(self, name: str) -> dict:
        rows = self.get(f"{self.course}/assignments", per_page=100).json()
        return next(row for row in rows if row["name"] == name)


def external(url: str = f"{LTI_URL}_c1_a1", **changes) -> dict:
    return {
        "name": "Loops",
        "points_possible": 10,
        "submission_types": ["external_tool"],
        "external_tool_tag_attributes": {"url": url, "new_tab": True},
        "published": True,
    } | changes


@contextmanager
def serve(*, throttle: bool = False) -> Iterator[Canvas]:
    state, clock = seed_canvas(), Clock()
    state.clock, state.monotonic = clock, clock.monotonic
    server = LoopbackServer(create_canvas_app(state, throttle=throttle))
    server.start()
    canvas = Canvas(state, server.url, clock, state.canvas_token)
    try:
        yield canvas
    finally:
        canvas.session.close()
        server.stop()


def errors_of(answer: requests.Response) -> dict[str, list[str]]:
    return {
        name: [entry["message"] for entry in entries]
        for name, entries in answer.json()["errors"].items()
    }


def first_message(answer: requests.Response) -> str:
    return answer.json()["errors"][0]["message"]
