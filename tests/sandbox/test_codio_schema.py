"""Every API operation that the sandbox serves, held against Codio's own OpenAPI document.

The document names no required fields, so an empty object would satisfy most of its schemas. Here
every property is required but those in OPTIONAL, and no other is allowed but those in EXTRA.
"""

import re
from copy import deepcopy
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest
import requests
import yaml
from openapi_core import OpenAPI
from openapi_core.contrib.requests import RequestsOpenAPIRequest, RequestsOpenAPIResponse

from helpers.codio_server import serve
from wizard.sandbox.codio import create_codio_app, seed_codio
from wizard.sandbox.codio.api_events import record_completion
from wizard.sandbox.codio.state import COMPLETED, Progress

# The document uses allowEmptyValue, which OpenAPI has since deprecated.
pytestmark = pytest.mark.filterwarnings("ignore:Use of allowEmptyValue:DeprecationWarning")

DOCUMENT = Path(__file__).with_name("codio-openapi.yaml")
METHODS = ("get", "post", "put", "delete")

OPTIONAL = {
    "Course": {"start", "end", "archivedDate"},
    "AssignmentProgress": {"grade", "completion_date"},
    "StudentInformation": {"student_email", "grade", "extra_credit", "completion_date"},
    "AssignmentSettingsResult": {"startTime", "dueTime", "endTime"},
}
EXTRA = {
    # The official JavaScript client reads them.
    "AssignmentProgressItem": {"module_id", "module_name"},
}
ANSWERS = (
    "EventsList", "Course", "ListCourses", "Module", "Assignment", "ArchiveCourse",
    "CreateCourseAnswer", "CreateCourseModuleAnswer", "User", "AssignmentProgress",
    "AssignmentProgressItem", "FilterLearnersForMentorsAnswerExample", "AssignmentSettingsResult",
    "ExamMode", "PenaltySettings", "RestrictedIPRange", "TimedExamMode", "StudentInformation",
    "CreateAssignmentAnswer", "AddTeacherToCourseAnswer",
)  # fmt: skip
FILTER = "/api/v1/courses/{courseId}/filterLearnersForMentors"
EXTENSION = "/api/v1/courses/{courseId}/assignments/{assignmentId}/students/{studentId}"


@cache
def as_published():
    """Read once: every test below is named by an operation of it."""
    return yaml.safe_load(DOCUMENT.read_text(encoding="utf-8"))


def document():
    return deepcopy(as_published())


def body_schema(doc):
    return doc["paths"][FILTER]["post"]["requestBody"]["content"]["application/json"]["schema"]


def extension_schema(doc):
    answer = doc["paths"][EXTENSION]["post"]["responses"]["200"]
    return answer["content"]["application/json"]["schema"]


def made_strict(base):
    doc = deepcopy(document())
    doc["servers"] = [{"url": base}]
    schemas = doc["components"]["schemas"]
    # Three schemas say "string" where their own examples show an array or an object.
    schemas["EventsList"]["properties"]["events"]["type"] = "array"
    body_schema(doc)["type"] = "array"
    extension_schema(doc)["type"] = "object"
    for name in ANSWERS:
        properties = schemas[name]["properties"]
        schemas[name]["type"] = "object"
        schemas[name]["required"] = sorted(set(properties) - OPTIONAL.get(name, set()))
        for extra in EXTRA.get(name, ()):
            properties[extra] = {"type": "string"}
        schemas[name]["additionalProperties"] = False
    return OpenAPI.from_dict(doc)


def served_operations():
    """(method, path) of every API rule, in the document's spelling."""
    parameter = {"course_id": "courseId", "assignment_id": "assignmentId", "student": "studentId"}
    app = create_codio_app(seed_codio(), throttle=False)
    return sorted(
        (method.lower(), re.sub(r"<(\w+)>", lambda m: "{" + parameter[m[1]] + "}", rule.rule))
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith("/api/v1/") and rule.rule != "/api/v1/token"
        for method in rule.methods - {"HEAD", "OPTIONS"}
    )


OPERATIONS = served_operations()

BODIES = {
    "/api/v1/courses": {"name": "New", "description": "d", "timezone": "UTC", "tags": ["t"]},
    "/api/v1/courses/{courseId}/modules": {"name": "New"},
    "/api/v1/courses/{courseId}/archive": None,
    FILTER: [{"mentorId": "m@example.edu", "learnerIds": ["a@example.edu"]}],
    EXTENSION: {"extendedDeadline": 10, "extendedTimeLimit": 5},
    "/api/v1/courses/{courseId}/assignments/{assignmentId}/settings": {
        "isDisabled": False,
        "releaseGrades": True,
        "start": "2026-01-01T00:00:00Z",
        "due": "2026-05-01T00:00:00Z",
        "end": "2026-06-01T00:00:00Z",
        "visibilityOnCompleted": "READ_ONLY_RESUBMIT",
        "penaltiesV2": {
            "enabled": True,
            "deductionIntervalMinutes": 60,
            "deductionPercent": 3,
            "lowestGradePercent": 40,
        },
    },
}


@pytest.fixture(scope="module")
def served():
    with serve() as codio:
        codio.sign_in()
        module, assignment = next(codio.course.assignments())
        student = codio.state.listed_students(codio.course)[0]
        assignment.progress[student.id] = Progress(
            status=COMPLETED, grade=90, extra_credit=1, completion_date=datetime.now(UTC)
        )
        record_completion(codio.state, codio.course, module, assignment, student)
        yield codio


@pytest.fixture(scope="module")
def openapi(served):
    return made_strict(served.base)


class Caller:
    """Sends an operation's request, checks it and its answer against the document."""

    def __init__(self, codio, openapi):
        self.codio, self.openapi = codio, openapi

    def __call__(self, method, path, *, course=None, token=None, body=..., **query):
        codio = self.codio
        course = course or codio.course.id
        student = codio.state.listed_students(codio.course)[0]
        names = {
            "courseId": course,
            "assignmentId": codio.assignment().id,
            "studentId": student.id,
        }
        if path == "/api/v1/courses" and method == "get" and not query:
            query = {"name": codio.course.name}
        if body is ...:
            body = self.body(path, student) if method == "post" else None
        headers = dict(codio.session.headers)
        if token is not None:
            headers["Authorization"] = f"Bearer {token}"
        prepared = requests.Request(
            method.upper(),
            codio.base + path.format(**names),
            params=query,
            json=body,
            headers=headers,
        ).prepare()
        with requests.Session() as session:
            answer = session.send(prepared, timeout=10)
        request = RequestsOpenAPIRequest(prepared)
        if method == "get" or body:
            self.openapi.validate_request(request)
        self.openapi.validate_response(request, RequestsOpenAPIResponse(answer))
        return answer

    def body(self, path, student):
        if path.endswith("/teachers"):
            return {"userId": student.id, "readOnly": True}
        if path.endswith("/assignments"):
            return {
                "moduleId": self.codio.course.modules[0].id,
                "settings": {"name": "New", "gigaboxSlot": {"boxType": "standard"}},
            }
        return BODIES[path]


@pytest.fixture
def call(served, openapi):
    return Caller(served, openapi)


def documented(method, path):
    return set(as_published()["paths"][path][method]["responses"])


def with_status(status):
    return [o for o in OPERATIONS if status in documented(*o)]


def test_every_served_operation_is_in_the_document():
    doc = document()
    assert [o for o in OPERATIONS if o[0] not in doc["paths"].get(o[1], {})] == []
    assert len(OPERATIONS) == 17


def test_the_document_still_contradicts_its_own_examples():
    doc = document()
    events = doc["components"]["schemas"]["EventsList"]["properties"]["events"]
    for schema, kind in ((events, list), (body_schema(doc), list), (extension_schema(doc), dict)):
        assert schema["type"] == "string"
        assert isinstance(schema["example"], kind)


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_success_has_the_documented_shape(call, served, method, path):
    if path.endswith("/archive"):
        other = next(c for c in served.state.courses.values() if "Last term" in c.name)
        assert call(method, path, course=other.id).status_code == 200
    else:
        assert call(method, path).status_code == 200


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_without_a_live_token_it_is_401(call, method, path):
    assert call(method, path, token="expired").status_code == 401


@pytest.mark.parametrize(("method", "path"), [o for o in OPERATIONS if "{courseId}" in o[1]])
def test_another_organisation_s_course_is_403(call, served, method, path):
    foreign = next(
        c
        for c in served.state.courses.values()
        if c.organization_id != served.state.organization_id
    )
    assert call(method, path, course=foreign.id).status_code == 403


@pytest.mark.parametrize(("method", "path"), with_status("404"))
def test_what_is_not_there_is_404(call, method, path):
    query = {}
    if path.endswith("/courses_list"):
        query = {"nextToken": "stale"}
    elif path.endswith("/courses"):
        query = {"name": "No such course"}
    assert call(method, path, course="0" * 32, **query).status_code == 404


@pytest.mark.parametrize(("method", "path"), with_status("412"))
def test_a_wrong_configuration_is_412(call, served, method, path):
    bodies = {
        "/api/v1/courses": {"description": "No name"},
        "/api/v1/courses/{courseId}/teachers": {"userId": "nobody", "readOnly": False},
    }
    archived = next(c for c in served.state.courses.values() if "Pilot" in c.name)
    course = archived.id if path == FILTER else None
    answer = call(method, path, course=course, body=bodies.get(path, ...))
    assert answer.status_code == 412


def test_every_page_of_a_list_has_the_documented_shape(call, served, monkeypatch):
    monkeypatch.setattr(served.state, "courses_page_size", 1)
    token, names = "", []
    while True:
        page = call("get", "/api/v1/courses_list", **({"nextToken": token} if token else {})).json()
        names += [course["name"] for course in page["courses"]]
        token = page["nextToken"]
        if not token:
            break
    assert len(names) == len(set(names)) >= 3


def test_hidden_assignments_are_asked_for_as_documented(call):
    for asked in ("true", "false"):
        call("get", "/api/v1/courses/{courseId}", withHiddenAssignments=asked)


def test_events_are_read_as_documented(call):
    events = call("get", "/api/v1/events", limit="10").json()["events"]
    assert events[0]["event"]["event"] == "ASSIGNMENT_COMPLETE"
