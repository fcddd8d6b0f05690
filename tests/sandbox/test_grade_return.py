"""A grade's way back: completed in the sandbox's Codio, scored in the sandbox's Canvas."""

import re

import pytest
import requests

from wizard.sandbox import Sandbox, SandboxOptions
from wizard.sandbox.codio.launch_urls import assignment_url
from wizard.sandbox.people import STUDENTS
from wizard.sandbox.student import complete_assignment, open_assignment

STUDENT = STUDENTS[0]


class Class:
    """A Canvas assignment of 40 points that opens Codio's first, and a student who opened it."""

    def __init__(self, sandbox, **custom_fields):
        self.sandbox = sandbox
        self.known = sandbox.connection
        base = self.known.codio_url.removesuffix("/api/v1")
        course = sandbox.codio.course
        _, self.assignment = next(course.assignments())
        self.api = requests.Session()
        self.api.headers["Authorization"] = f"Bearer {self.known.canvas_token}"
        self.course = f"{self.known.canvas_url}/api/v1/courses/{self.known.canvas_course_id}"
        tool = {
            "name": "Codio",
            "consumer_key": self.known.consumer_key,
            "shared_secret": self.known.shared_secret,
            "url": self.known.lti_url,
            "domain": base.removeprefix("http://"),
            "privacy_level": "public",
            "custom_fields": custom_fields,
        }
        self.tool_id = self.ask("POST", "/external_tools", tool)["id"]
        self.ask("PUT", "", {"course": {"event": "offer"}})
        wanted = {
            "name": "Loops",
            "points_possible": 40,
            "submission_types": ["external_tool"],
            "external_tool_tag_attributes": {"url": assignment_url(base, course, self.assignment)},
            "published": True,
        }
        self.id = self.ask("POST", "/assignments", {"assignment": wanted})["id"]
        open_assignment(sandbox, STUDENT, self.id)

    def ask(self, method, path, body=None):
        answer = self.api.request(method, f"{self.course}{path}", json=body, timeout=10)
        assert answer.status_code < 300, answer.text
        return answer.json()

    def release(self):
        codio = requests.Session()
        query = {
            "grant_type": "client_credentials",
            "client_id": self.known.codio_client_id,
            "client_secret": self.known.codio_client_secret,
        }
        token = codio.get(self.known.codio_auth_url, params=query, timeout=10).json()
        url = (
            f"{self.known.codio_url}/courses/{self.known.codio_course_id}"
            f"/assignments/{self.assignment.id}/settings"
        )
        headers = {"Authorization": f"Bearer {token['access_token']}"}
        answer = codio.post(url, json={"releaseGrades": True}, headers=headers, timeout=10)
        codio.close()
        assert answer.json()["releaseGrades"] is True

    def complete(self, grade):
        complete_assignment(self.sandbox, STUDENT, self.assignment.id, grade)

    @property
    def score(self):
        rows = self.ask("GET", f"/assignments/{self.id}/submissions?include[]=user")
        return next(row["score"] for row in rows if row["user"]["name"] == STUDENT.name)

    @property
    def sent(self):
        return [delivery.percent for delivery in self.sandbox.codio.deliveries]


@pytest.fixture
def sandbox():
    with Sandbox(SandboxOptions(throttle=False)) as running:
        yield running


@pytest.fixture
def start(sandbox):
    started = []

    def begin(**custom_fields):
        started.append(Class(sandbox, **custom_fields))
        return started[-1]

    yield begin
    for each in started:
        each.api.close()


class TestCompletionPlusRelease:
    def test_scores_percent_times_points_in_canvas(self, start):
        room = start()
        room.release()
        room.complete(85)
        assert room.score == 34.0
        (delivery,) = room.sandbox.codio.deliveries
        assert (delivery.accepted, delivery.percent) == (True, 85)

    def test_release_after_completion_sends_what_waited(self, start):
        room = start()
        room.complete(50)
        assert (room.score, room.sent) == (None, [])
        room.release()
        assert (room.score, room.sent) == (20.0, [50])

    def test_a_later_grade_replaces_the_earlier(self, start):
        room = start()
        room.release()
        room.complete(50)
        room.complete(75)
        assert (room.score, room.sent) == (30.0, [50, 75])

    def test_extra_credit_is_not_passed(self, start):
        room = start()
        room.release()
        room.complete(120)
        assert room.score == 40.0

    def test_what_nothing_graded_is_not_sent(self, start):
        room = start()
        room.release()
        room.complete(None)
        assert (room.score, room.sent) == (None, [])

    def test_a_person_completes_it_on_the_page_and_the_lms_gets_its_address(self, start):
        room = start()
        room.release()
        (user_id,) = room.assignment.progress
        page = room.assignment.progress[user_id].feedback_url
        answer = requests.post(f"{page}/complete", data={"grade": "90"}, timeout=10)
        assert re.search(r"Grade:\s*<strong>90 %", answer.text)
        assert room.score == 36.0
        rows = room.ask("GET", f"/assignments/{room.id}/submissions")
        assert page in [row["url"] for row in rows]


class TestRule:
    def test_always_sends_every_grade_released_or_not(self, start):
        room = start(CUSTOM_CODIO_SEND_GRADE="Always")
        for grade in (40, 40, 60):
            room.complete(grade)
        assert (room.score, room.sent) == (24.0, [40, 40, 60])

    def test_changed_sends_a_grade_that_differs_from_the_last(self, start):
        room = start(CUSTOM_CODIO_SEND_GRADE="changed")
        for grade in (40, 40, 60):
            room.complete(grade)
        assert (room.score, room.sent) == (24.0, [40, 60])

    def test_anything_else_is_the_default(self, start):
        room = start(CUSTOM_CODIO_SEND_GRADE="sometimes")
        room.complete(40)
        assert room.sent == []


class TestNothingComesBack:
    def test_with_enroll_to_course_only(self, sandbox, start):
        sandbox.codio.course.lti.enroll_to_course_only = True
        room = start()
        room.release()
        room.complete(80)
        assert (room.score, room.sent) == (None, [])

    def test_after_the_secret_was_reset(self, sandbox, start):
        room = start()
        room.release()
        sandbox.codio.shared_secret = "another-secret"
        room.complete(80)
        (delivery,) = sandbox.codio.deliveries
        assert (delivery.accepted, room.score) == (False, None)
        assert "authorization" in delivery.answer

    def test_after_the_tool_was_made_anew(self, sandbox, start):
        room = start()
        room.release()
        room.ask("DELETE", f"/external_tools/{room.tool_id}")
        room.complete(80)
        (delivery,) = sandbox.codio.deliveries
        assert not delivery.accepted
        assert delivery.answer.startswith("Assignment is no longer associated with this tool")

    def test_while_canvas_cannot_be_reached(self, sandbox, start):
        room = start()
        room.release()
        sandbox.faults.add("drop-before:grade_passback:1")
        room.complete(80)
        (delivery,) = sandbox.codio.deliveries
        assert not delivery.accepted
        assert delivery.answer.startswith("No answer")
