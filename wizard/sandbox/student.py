"""A student of the sandbox with a browser of their own: opens an assignment as a person would."""

import json
from html.parser import HTMLParser
from urllib.parse import urlencode

from wizard.sandbox.codio.grade_return import complete
from wizard.sandbox.people import Person
from wizard.sandbox.sandbox import Sandbox
from wizard.sandbox.web_request import WebRequestError, send

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
    answer = json.loads(_open(address, headers={"Authorization": f"Bearer {token}"}))
    if "url" not in answer:
        raise LaunchRefusedError(str(answer.get("errors", answer)))
    form = LaunchForm(_open(answer["url"]))
    if not form.action:
        raise LaunchRefusedError("Canvas showed no launch form.")
    _open(form.action, urlencode(form.fields).encode())


def complete_assignment(
    sandbox: Sandbox, student: Person, codio_assignment_id: str, grade: int
) -> None:
    """Mark a Codio assignment as completed by a student who has opened it, with that grade.

    Args:
        grade: 0 to 100 percent. Whether it goes back to Canvas is Codio's to decide.

    Raises KeyError where the student never opened it.
    """
    codio = sandbox.codio
    with codio.lock:
        assignment = codio.course.find_assignment(codio_assignment_id)
        started = [codio.users[user_id] for user_id in assignment.progress] if assignment else []
        users = [user for user in started if user.email == student.email]
    if assignment is None or not users:
        raise KeyError(codio_assignment_id)
    complete(codio, codio.course, assignment, users[0], grade)


def _open(url: str, body: bytes | None = None, headers: dict[str, str] | None = None) -> str:
    try:
        return send(url, body, _BROWSER | (headers or {}))
    except WebRequestError as error:
        raise LaunchRefusedError(str(error)) from error


class LaunchForm(HTMLParser):
    """The form of a launch page, as a browser would submit it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.action = ""
        self.method = ""
        self.fields: dict[str, str] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the first form's address, and its fields."""
        attributes = dict(attrs)
        if tag == "form" and not self.action:
            self.action = attributes.get("action") or ""
            self.method = attributes.get("method") or ""
        elif tag == "input" and (name := attributes.get("name")):
            self.fields[name] = attributes.get("value") or ""
