"""The requests of Codio's own JavaScript client, made again in Python where it cannot be built.

What it sends is read from its public source, github.com/codio/codio-api-js: `src/lib/auth.ts`
(the token, by GET with all in the query), `course.ts` (list, info, find by name, students,
teachers, mentors), `assignment.ts` (settings), `config.ts` (the domain), `tools.ts` (the address
and the bearer), `bentWrapper.ts` (any status but 200 is an error; a 429 is waited out for as many
nanoseconds as `X-RateLimit-Reset` says, six times at most, and not at all once the day is used
up). The headers are those of the library under it, github.com/mikeal/bent, `src/nodejs.js`.
Like the client it is given host names and TLS only, and takes what it is answered at its word.
"""

import gzip
import http.client
import json
import socket
import ssl
import threading
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

MOST_TRIES = 6


class _OnLoopback(http.client.HTTPSConnection):
    """A connection to a host name that leads to loopback; the certificate is of the name."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext) -> None:
        super().__init__(host, context=context, timeout=10)
        self._loopback, self._tls = ("127.0.0.1", port), context

    def connect(self) -> None:
        plain = socket.create_connection(self._loopback, self.timeout)
        self.sock = self._tls.wrap_socket(plain, server_hostname=self.host)


class CodioJsCalls:
    """Codio's client by its calls: each method sends what its like sends there."""

    def __init__(self, domain: str, port: int, context: ssl.SSLContext) -> None:
        self._domain, self._port, self._context = domain, port, context
        self._bearer: dict[str, str] = {}

    def auth(self, client_id: str, secret: str) -> str:
        given = {
            "grant_type": "client_credentials",
            "client_id": client_id,
            "client_secret": secret,
        }
        token = self._ask("GET", "oauth", f"/token?{urlencode(given)}")["access_token"]
        self._bearer = {"Authorization": f"Bearer {token}"}
        return token

    def list_courses(self, next_token: str = "") -> dict[str, Any]:
        asked = {"nextToken": next_token} if next_token else {}
        # The question mark is there even where nothing is asked.
        return self._get(f"/courses_list?{urlencode(asked)}")

    def info(self, course_id: str) -> dict[str, Any]:
        return _flat(self._get(f"/courses/{course_id}?withHiddenAssignments=true"))

    def find_by_name(self, name: str) -> dict[str, Any]:
        asked = urlencode({"name": name, "withHiddenAssignments": "true"})
        return _flat(self._get(f"/courses?{asked}"))

    def get_students(self, course_id: str) -> list[dict[str, Any]]:
        return self._get(f"/courses/{course_id}/students")

    def get_teachers(self, course_id: str) -> list[dict[str, Any]]:
        return self._get(f"/courses/{course_id}/teachers")

    def update_settings(self, course_id: str, assignment_id: str, changed: object) -> Any:
        return self._post(f"/courses/{course_id}/assignments/{assignment_id}/settings", changed)

    def get_settings(self, course_id: str, assignment_id: str) -> dict[str, Any]:
        return self._get(f"/courses/{course_id}/assignments/{assignment_id}/settings")

    def filter_learners_for_mentors(self, course_id: str, mentors: object) -> bool:
        path = f"/courses/{course_id}/filterLearnersForMentors"
        return self._post(path, mentors)["completed"]

    def _get(self, path: str) -> Any:
        return self._ask("GET", "octopus", path)

    def _post(self, path: str, body: object) -> Any:
        return self._ask("POST", "octopus", path, json.dumps(body, separators=(",", ":")))

    def _ask(self, method: str, host: str, path: str, body: str | None = None) -> Any:
        headers = self._bearer | {"accept-encoding": "br, gzip, deflate"}
        if body is not None:
            headers["content-type"] = "application/json"
        for _ in range(MOST_TRIES):
            status, said, text = self._answer(method, host, f"/api/v1{path}", body, headers)
            if status == 200:
                return json.loads(text)
            if status != 429 or said["x-ratelimit-dailylimit-remaining"] == "0":
                break
            threading.Event().wait(int(said["x-ratelimit-reset"]) / 1_000_000_000)
        raise ValueError(f"Incorrect statusCode: {status}")

    def _answer(
        self, method: str, host: str, path: str, body: str | None, headers: Mapping[str, str]
    ) -> tuple[int, dict[str, str], bytes]:
        connection = _OnLoopback(f"{host}.{self._domain}", self._port, self._context)
        try:
            connection.request(method, path, body, dict(headers))
            answer = connection.getresponse()
            said = {name.lower(): value for name, value in answer.getheaders()}
            text = answer.read()
        finally:
            connection.close()
        return answer.status, said, gzip.decompress(text) if _is_packed(said) else text


def _is_packed(said: Mapping[str, str]) -> bool:
    return said.get("content-encoding") == "gzip"


def _flat(course: dict[str, Any]) -> dict[str, Any]:
    """Return a course with the assignments of all its modules, as the client does."""
    found = [each for module in course["modules"] for each in module["assignments"]]
    return course | {"assignments": found}


def tell(client: CodioJsCalls, task: Mapping[str, Any]) -> dict[str, Any]:
    """Do what `codio_client.mjs` does, and tell it in the same words."""
    told: dict[str, Any] = {}
    course, assignment = task["courseId"], task["assignmentId"]
    try:
        told["auth"] = bool(client.auth(task["clientId"], task["secret"]))
        told |= {"list": [], "pages": 0}
        page: dict[str, Any] = {"nextToken": ""}
        while not told["pages"] or page["nextToken"]:
            page = client.list_courses(page["nextToken"])
            told["list"] += [each["name"] for each in page["courses"]]
            told["pages"] += 1
        info = client.info(course)
        told["info"] = {"name": info["name"], "assignments": len(info["assignments"])}
        told["findByName"] = client.find_by_name(task["courseName"])["id"]
        told["students"] = [each["email"] for each in client.get_students(course)]
        told["teachers"] = [each["email"] for each in client.get_teachers(course)]
        client.update_settings(course, assignment, {"releaseGrades": True})
        told["settings"] = client.get_settings(course, assignment)
        told["mentors"] = client.filter_learners_for_mentors(course, task["mentors"])
    except ValueError as error:
        told["error"] = str(error)
    return told
