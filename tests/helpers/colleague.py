"""A colleague who works in the same Canvas course by hand, over HTTP as Canvas's pages do."""

from typing import Any

import requests

from wizard.sandbox import Sandbox


class Colleague:
    """Makes, changes and deletes things of the sandbox's course."""

    def __init__(self, sandbox: Sandbox) -> None:
        known = sandbox.connection
        self._course = f"{known.canvas_url}/api/v1/courses/{known.canvas_course_id}"
        self._headers = {"Authorization": f"Bearer {known.canvas_token}"}

    def makes(self, what: str, **fields: object) -> dict[str, Any]:
        return self._send("POST", what, fields)

    def changes(self, what: str, **fields: object) -> dict[str, Any]:
        return self._send("PUT", what, fields)

    def deletes(self, what: str, **fields: object) -> dict[str, Any]:
        return self._send("DELETE", what, fields)

    def makes_assignment(self, name: str, url: str) -> dict[str, Any]:
        return self.makes(
            "assignments",
            assignment={
                "name": name,
                "points_possible": 3,
                "submission_types": ["external_tool"],
                "external_tool_tag_attributes": {"url": url},
            },
        )

    def changes_assignment(self, identifier: int, **fields: object) -> dict[str, Any]:
        return self.changes(f"assignments/{identifier}", assignment=fields)

    def makes_app(self, name: str, key: str, domain: str) -> dict[str, Any]:
        return self.makes(
            "external_tools",
            name=name,
            consumer_key=key,
            shared_secret="made-up-for-a-test",
            domain=domain,
            privacy_level="public",
        )

    def _send(self, method: str, what: str, fields: dict[str, object]) -> dict[str, Any]:
        answer = requests.request(
            method, f"{self._course}/{what}".rstrip("/"), json=fields, headers=self._headers,
            timeout=10,
        )  # fmt: skip
        assert answer.ok, answer.text
        content: dict[str, Any] = answer.json()
        return content
