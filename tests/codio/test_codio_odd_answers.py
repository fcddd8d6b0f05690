"""The Codio client against answers that are odd in every way that the real ones may be.

Each test is one oddity; each runs over every answer the client reads, with made-up contents.
"""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from helpers.loopback_codio import endpoints
from helpers.odd_answers import (
    EVERYTHING,
    EXAMPLES,
    EXTRA,
    MISSING,
    NULLS,
    TEXTS,
    Operation,
    cut_short,
    each,
    reads,
    refuses,
    web_pages,
)
from helpers.scripted_service import Reply, ScriptedService
from wizard.codio import types
from wizard.codio.client import connect_codio
from wizard.http.errors import (
    NotAuthorized,
    NotFound,
    NotTheApi,
    ProblemKind,
    ServiceError,
    UnexpectedAnswer,
)
from wizard.secret import Secret

SECRET = "cL1eNt-sEcReT-0987654321"
TOKEN = Reply(body={"access_token": "bearer-token-1", "expires_in": 3600})


OPERATIONS = [
    Operation("course", types.CodioCourse, lambda c: c.get_course("c")),
    Operation("students", types.CodioUser, lambda c: c.list_students("c"), True),
    Operation("teachers", types.CodioUser, lambda c: c.list_teachers("c"), True),
    Operation("settings", types.AssignmentSettings, lambda c: c.get_assignment_settings("c", "a")),
    Operation(
        "change",
        types.AssignmentSettings,
        lambda c: c.update_assignment_settings(
            "c", "a", types.AssignmentSettingsFields(releaseGrades=True)
        ),
    ),
    Operation(
        "assignment",
        types.AssignmentStudent,
        lambda c: c.list_assignment_students("c", "a"),
        True,
    ),
    Operation("progress", types.StudentProgress, lambda c: c.get_student_progress("c", "s"), True),
]
each_operation = each(OPERATIONS)


@pytest.fixture
def codio(service, timing):
    client = connect_codio(endpoints(service.url), "client-7", Secret(SECRET), timing=timing)
    service.says(TOKEN, Reply(body=[]))
    client.list_students("c")
    yield client
    client.close()


@each_operation
def test_extra_fields_are_ignored(codio, service, operation):
    reads(codio, service, operation, EXTRA)


@each_operation
def test_missing_optional_fields_have_their_defaults(codio, service, operation):
    reads(codio, service, operation, MISSING)


@each_operation
def test_nulls_count_as_missing(codio, service, operation):
    reads(codio, service, operation, NULLS)


@each_operation
def test_all_of_that_at_once(codio, service, operation):
    reads(codio, service, operation, *EVERYTHING)


def test_ids_are_opaque_texts_of_any_shape(codio, service):
    @EXAMPLES
    @given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=40))
    def read(identifier):
        modules = [{"id": identifier, "assignments": [{"id": identifier}]}]
        service.says(Reply(body={"id": identifier, "modules": modules}))
        course = codio.get_course("c")
        assert course.id == course.modules[0].id == course.assignments()[0].id == identifier

    read()


SETTINGS = ["visibilityOnCompleted", "action"]


@pytest.mark.parametrize("field", SETTINGS)
def test_unknown_enum_values_are_kept_as_they_are(codio, service, field):
    @EXAMPLES
    @given(TEXTS)
    def read(value):
        service.says(Reply(body={field: value}))
        assert getattr(codio.get_assignment_settings("c", "a"), field) == value

    read()


def test_an_unknown_status_of_a_student_is_kept_as_it_is(codio, service):
    @EXAMPLES
    @given(TEXTS)
    def read(value):
        service.says(Reply(body=[{"student_id": "s", "status": value}]))
        assert codio.list_assignment_students("c", "a")[0].status == value

    read()


@each_operation
def test_html_where_json_was_due_is_not_the_api(codio, service, operation):
    refuses(codio, service, operation, web_pages(200, 201), NotTheApi, secret=SECRET)


@each_operation
def test_truncated_json_is_not_the_api(codio, service, operation):
    refuses(codio, service, operation, cut_short(operation), NotTheApi, secret=SECRET)


@each_operation
def test_json_of_another_kind_is_an_unexpected_answer(codio, service, operation):
    other = [5, "text", True, [[1]], {"id": {"x": "y"}, "isDisabled": "perhaps"}, [{"no": "id"}]]
    replies = st.sampled_from(other).map(lambda body: Reply(body=body))
    refuses(codio, service, operation, replies, UnexpectedAnswer, secret=SECRET)


@pytest.mark.parametrize(
    "header", ["application/json; charset=iso-8859-1", "application/json; charset=klingon", ""]
)
def test_a_wrong_charset_garbles_no_name(codio, service, header):
    @EXAMPLES
    @given(TEXTS)
    def read(name):
        body = json.dumps({"id": "c", "name": name}, ensure_ascii=False).encode()
        service.says(Reply(body=body, headers={"Content-Type": header}))
        assert codio.get_course("c").name == name

    read()


def test_a_huge_body_is_read_and_an_endless_one_is_left(codio, service):
    rows = [{"id": f"{number:032x}", "name": "x" * 2000} for number in range(3000)]
    service.says(Reply(body=rows))
    assert len(codio.list_students("c")) == 3000
    service.says(Reply(body=b'{"id": "1", "name": "' + b"x" * 70_000_000 + b'"}'))
    with pytest.raises(UnexpectedAnswer, match="longer"):
        codio.get_course("c")


REFUSALS = [
    (403, NotAuthorized),
    (404, NotFound),
    (412, ProblemKind.PRECONDITION_FAILED),
    (500, ProblemKind.SERVER_DOWN),
]


@pytest.mark.parametrize(("status", "error"), REFUSALS)
def test_localised_messages_of_any_shape_do_not_change_what_happened(codio, service, status, error):
    bodies = TEXTS.flatmap(
        lambda text: st.sampled_from(
            [
                {"message": text},
                {"code": status, "message": text},
                {"error": {"text": text}},
                [text],
                text.encode(),
                f"<html>{text}</html>".encode(),
            ]
        )
    )
    replies = bodies.map(lambda body: Reply(status, body))
    refuses(codio, service, OPERATIONS[0], replies, error, secret=SECRET)


class TestPages:
    @EXAMPLES
    @given(st.lists(st.lists(st.integers(1, 9), max_size=4), min_size=1, max_size=5))
    def test_that_repeat_or_are_empty_give_every_course_once_in_order(self, pages):
        with ScriptedService() as service:
            service.says(TOKEN)
            for place, page in enumerate(pages, start=1):
                body = {
                    "courses": [{"id": f"c{number}"} for number in page],
                    "nextToken": f"t{place}" if place < len(pages) else "",
                }
                service.says(Reply(body=body))
            client = connect_codio(endpoints(service.url), "client-7", Secret(SECRET))
            found = [course.id for course in client.list_courses()]
            client.close()
        assert found == list(dict.fromkeys(f"c{number}" for page in pages for number in page))
        asked = [heard.query for heard in service.heard[2:]]
        assert asked == [[("nextToken", f"t{place}")] for place in range(1, len(pages))]

    @pytest.mark.parametrize("end", [{}, {"nextToken": None}, {"nextToken": ""}])
    def test_end_where_no_token_follows(self, codio, service, end):
        service.says(Reply(body={"courses": [{"id": "a"}], **end}))
        assert [course.id for course in codio.list_courses()] == ["a"]

    @pytest.mark.parametrize(
        "token", ["http://127.0.0.1:1/steal", "//elsewhere.example/x", "../../token?x=1", "a&b=c#d"]
    )
    def test_are_asked_for_of_codio_alone_whatever_the_token_says(self, codio, service, token):
        service.says(Reply(body={"courses": [], "nextToken": token}), Reply(body={"courses": []}))
        codio.list_courses()
        assert service.heard[-1].path == "/api/v1/courses_list"
        assert service.heard[-1].query == [("nextToken", token)]

    def test_a_redirect_to_another_host_is_not_followed_with_the_token(self, codio, service):
        with ScriptedService() as elsewhere:
            service.says(Reply(302, headers={"Location": f"{elsewhere.url}/api/v1/courses_list"}))
            with pytest.raises(ServiceError):
                codio.list_courses()
            assert elsewhere.heard == []
