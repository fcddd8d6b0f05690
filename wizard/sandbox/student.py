"""A student of the sandbox with a browser of their own: opens an assignment as a person would."""

import json
from html.parser import HTMLParser
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from wizard.sandbox.people import Person
from wizard.sandbox.sandbox import Sandbox

_SECONDS = 30
_BROWSER = {"User-Agent": "Mozilla/5.0 (a student's browser)"}


class LaunchRefusedError(Exception):
    """Canvas or Codio did not let the student in; the message is what their page said."""


def open_assignment(sandbox: Sandbox, student: Person, assignment_id: int) -> None:
    """Open a Canvas assignment as a student and follow Canvas's signed form to Codio.

    Raises LaunchRefusedError where one of the two refuses.
    """
    state = sandbox.canvas
    with state.lock:
        user = next(user for user in state.users.values() if user.email == student.email)
        token = state.mint_token(user.id)
    course_id = sandbox.connection.canvas_course_id
    query = urlencode({"launch_type": "assessment", "assignment_id": assignment_id})
    address = (
        f"{sandbox.connection.canvas_url}/api/v1/courses/{course_id}"
        f"/external_tools/sessionless_launch?{query}"
    )
    answer = json.loads(_open(Request(address, headers={"Authorization": f"Bearer {token}"})))
    if "url" not in answer:
        raise LaunchRefusedError(str(answer.get("errors", answer)))
    form = _LaunchForm()
    form.feed(_open(Request(answer["url"])))
    if not form.action:
        raise LaunchRefusedError("Canvas showed no launch form.")
    _open(Request(form.action, data=urlencode(form.inputs).encode()))


def _open(request: Request) -> str:
    for name, value in _BROWSER.items():
        request.add_header(name, value)
    try:
        with urlopen(request, timeout=_SECONDS) as answer:  # noqa: S310 - loopback only
            body: bytes = answer.read()
    except HTTPError as error:
        with error:
            text = error.read().decode(errors="replace")
        raise LaunchRefusedError(text) from error
    return body.decode()


class _LaunchForm(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.inputs: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "form" and not self.action:
            self.action = attributes.get("action") or ""
        elif tag == "input" and (name := attributes.get("name")):
            self.inputs.append((name, attributes.get("value") or ""))
