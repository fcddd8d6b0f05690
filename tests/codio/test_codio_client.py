"""What the client sends to Codio, and how it survives odd answers."""

import logging

import pytest

from helpers.loopback_codio import endpoints
from helpers.scripted_service import Reply
from helpers.service_errors import fails_as
from wizard.codio.client import connect_codio
from wizard.codio.types import AssignmentSettingsFields, MentorLearners
from wizard.http.errors import (
    NotAuthorized,
    NotFound,
    NotTheApi,
    ProblemKind,
    TokenInvalid,
    UnexpectedAnswer,
)
from wizard.secret import Secret

SECRET = "cL1eNt-sEcReT-0987654321"
TOKEN = Reply(body={"access_token": "bearer-token-1", "expires_in": 3600})


@pytest.fixture
def codio(service, timing):
    client = connect_codio(endpoints(service.url), " client-7 ", Secret(SECRET), timing=timing)
    yield client
    client.close()


def test_a_token_is_fetched_once_as_the_official_client_does(service, codio):
    service.says(TOKEN, Reply(body=[]), Reply(body=[]))
    codio.list_students("c1")
    codio.list_teachers("c1")
    assert [(heard.method, heard.path) for heard in service.heard] == [
        ("GET", "/api/v1/token"),
        ("GET", "/api/v1/courses/c1/students"),
        ("GET", "/api/v1/courses/c1/teachers"),
    ]
    assert service.heard[0].query == [
        ("grant_type", "client_credentials"),
        ("client_id", "client-7"),
        ("client_secret", SECRET),
    ]
    assert "Authorization" not in service.heard[0].headers
    assert service.heard[1].headers["Authorization"] == "Bearer bearer-token-1"
    assert service.heard[1].query == []


def test_a_token_that_has_expired_is_replaced_before_it_is_used(service, codio, timing):
    service.says(TOKEN, Reply(body=[]), TOKEN, Reply(body=[]))
    codio.list_students("c1")
    timing.moment += 3600
    codio.list_students("c1")
    assert [heard.path for heard in service.heard].count("/api/v1/token") == 2


@pytest.mark.parametrize("method", ["read", "write"])
def test_a_refused_token_is_replaced_once(service, codio, method):
    second = Reply(body={"access_token": "bearer-token-2"})
    service.says(TOKEN, Reply(401), second, Reply(body={"isDisabled": False}))
    if method == "read":
        codio.get_assignment_settings("c", "a")
    else:
        codio.update_assignment_settings("c", "a", AssignmentSettingsFields(isDisabled=False))
    assert service.heard[3].headers["Authorization"] == "Bearer bearer-token-2"


def test_a_token_refused_twice_is_told(service, codio):
    service.says(TOKEN, Reply(401), TOKEN, Reply(401))
    with pytest.raises(TokenInvalid):
        codio.list_students("c")
    assert len(service.heard) == 4


@pytest.mark.parametrize(
    "reply",
    [
        Reply(401),
        Reply(400, {"error": "invalid_client"}),
        Reply(403, b"no"),
        Reply(200, {"error": "invalid_client", "error_description": "x"}),
    ],
)
def test_a_wrong_secret_is_told_whatever_the_status(service, codio, reply, caplog):
    caplog.set_level(logging.DEBUG)
    service.says(reply)
    with pytest.raises(TokenInvalid) as caught:
        codio.list_students("c1")
    shown = f"{caught.value}{caught.value!r}{caplog.text}"
    assert SECRET not in shown
    assert caught.value.__context__ is None
    assert caught.value.problem.path == "/api/v1/token"


def test_a_token_endpoint_that_is_none_is_told(service, codio):
    service.says(Reply(200, b"<html>Welcome</html>"), Reply(200, {"hello": 1}), Reply(404))
    for expected in (NotTheApi, UnexpectedAnswer, NotFound):
        with fails_as(expected):
            codio.list_students("c1")


@pytest.mark.parametrize(("identifier", "secret"), [("", "x"), ("x", " ")])
def test_empty_credentials_are_refused_before_anything_is_sent(service, identifier, secret):
    with pytest.raises(TokenInvalid):
        connect_codio(endpoints(service.url), identifier, Secret(secret))
    assert service.heard == []


def test_the_secret_reaches_no_log_in_any_outcome(service, codio, caplog):
    caplog.set_level(logging.DEBUG)
    service.says(Reply(503), Reply(drop=True), TOKEN, Reply(403, {"message": f"echo {SECRET}"}))
    with pytest.raises(NotAuthorized) as caught:
        codio.get_course("c")
    assert "client_id=client-7" in caplog.text
    assert SECRET not in caplog.text + str(caught.value) + repr(caught.value.problem)
    assert "bearer-token-1" not in caplog.text


def test_courses_are_listed_by_their_next_token(service, codio):
    service.says(
        TOKEN,
        Reply(body={"courses": [{"id": "a", "name": "A"}], "nextToken": "t 1"}),
        Reply(body={"courses": [{"id": "a"}, {"id": "b", "modules": None}], "nextToken": ""}),
    )
    courses = codio.list_courses(archived=False)
    assert [(course.id, course.name) for course in courses] == [("a", "A"), ("b", "")]
    assert service.heard[1].query == [("archived", "false")]
    assert service.heard[2].query == [("nextToken", "t 1")]


def test_a_next_token_that_repeats_is_an_error(service, codio):
    endless = Reply(body={"courses": [], "nextToken": "again"})
    service.says(TOKEN, endless, endless)
    with pytest.raises(UnexpectedAnswer):
        codio.list_courses()


def test_a_course_has_its_assignments_in_codios_order(service, codio):
    modules = [
        {"id": "m1", "name": "Python", "assignments": [{"id": "a1", "name": "Loops"}]},
        {"id": "m2", "name": "Empty", "assignments": None},
        {"id": "m3", "name": "Java", "assignments": [{"id": "a3", "name": "Loops", "new": 1}]},
    ]
    service.says(TOKEN, Reply(body={"id": "c/1", "name": "C", "modules": modules}))
    course = codio.get_course("c/1")
    assert [assignment.id for assignment in course.assignments()] == ["a1", "a3"]
    assert service.heard[1].path == "/api/v1/courses/c%2F1"
    assert service.heard[1].query == [("withHiddenAssignments", "true")]


def test_only_the_settings_that_are_set_are_written(service, codio):
    service.says(
        TOKEN, Reply(body={"releaseGrades": True, "visibilityOnCompleted": "SOMETHING_NEW"})
    )
    settings = codio.update_assignment_settings(
        "c", "a", AssignmentSettingsFields(releaseGrades=True)
    )
    assert service.heard[1].json == {"releaseGrades": True}
    assert settings.visibilityOnCompleted == "SOMETHING_NEW"
    assert settings.isDisabled is None


def test_progress_is_asked_for_by_e_mail(service, codio):
    item = {"assignment_id": "a", "started": True, "progress": {"status": "STARTED"}}
    service.says(TOKEN, Reply(body=[item]))
    (progress,) = codio.get_student_progress("c", "amira.haddad@example.edu")
    assert progress.progress.status == "STARTED"
    assert service.heard[1].path == "/api/v1/courses/c/students/amira.haddad%40example.edu/progress"


def test_mentors_are_sent_as_one_list_and_never_an_empty_one(service, codio):
    service.says(
        TOKEN, Reply(body={"completed": True}), Reply(412, b"Incorrect course configuration")
    )
    mapping = [MentorLearners(mentorId="m@example.edu", learnerIds=("a@example.edu",))]
    assert codio.filter_learners_for_mentors("c", mapping)
    assert service.heard[1].json == [{"mentorId": "m@example.edu", "learnerIds": ["a@example.edu"]}]
    with fails_as(ProblemKind.PRECONDITION_FAILED) as caught:
        codio.filter_learners_for_mentors("c", mapping)
    assert "Incorrect course configuration" in caught.value.problem.detail
    with pytest.raises(ValueError, match="empty"):
        codio.filter_learners_for_mentors("c", [])
    assert len(service.heard) == 3


def test_events_are_flattened(service, codio):
    item = {
        "event": {"event": "ASSIGNMENT_GRADING_FAILED", "data": {"error": "x"}},
        "completed": True, "error": "", "issuedAt": "2026-01-01T00:00:00Z",
    }  # fmt: skip
    service.says(TOKEN, Reply(body={"events": [item, {}], "nextToken": None}))
    first, second = codio.list_events()
    assert (first.event, first.data) == ("ASSIGNMENT_GRADING_FAILED", {"error": "x"})
    assert (second.event, second.data) == ("", {})


# Limits


def _limited(remaining: int, reset: str = "2000000000", status: int = 200, daily: int = 9000):
    headers = {
        "X-RateLimit-Limit": "50",
        "X-RateLimit-Remaining": str(remaining),
        "X-RateLimit-Reset": reset,
        "X-RateLimit-DailyLimit": "10000",
        "X-RateLimit-DailyLimit-Remaining": str(daily),
    }
    return Reply(status, [], headers)


def test_no_more_than_45_requests_go_out_in_ten_seconds(service, codio, timing):
    service.answers(lambda heard: TOKEN if heard.path.endswith("token") else _limited(40))
    for _ in range(60):
        codio.list_students("c")
    assert [reason for reason, _ in timing.pauses] == ["pacing"]
    assert timing.pauses[0][1] == pytest.approx(10)


def test_a_codio_without_limits_is_not_paced(service, codio, timing):
    service.answers(lambda heard: TOKEN if heard.path.endswith("token") else Reply(body=[]))
    for _ in range(60):
        codio.list_students("c")
    assert timing.pauses == []


def test_when_nothing_remains_the_reset_is_waited_for(service, codio, timing):
    service.says(TOKEN, _limited(0, reset="4000000000"), _limited(40))
    codio.list_students("c")
    codio.list_students("c")
    assert timing.pauses == [("pacing", 4.0)]


def test_where_others_have_sent_some_too_the_last_few_are_left(service, codio, timing):
    """Four requests are under way at once: three of them would find nothing left."""
    service.says(TOKEN, _limited(5), _limited(4, reset="4000000000"), _limited(40))
    for _ in range(3):
        codio.list_students("c")
    assert timing.pauses == [("pacing", 4.0)]


def test_what_was_sent_and_what_is_left_of_the_day_is_known(service, codio):
    service.says(TOKEN, _limited(40, daily=812), _limited(39, daily=811))
    assert codio.pace.left_today is None
    for _ in range(2):
        codio.list_students("c")
    assert (codio.pace.requests_sent, codio.pace.left_today) == (3, 811)


def test_how_long_more_requests_take_follows_from_the_pace(service, codio, timing):
    assert codio.pace.seconds_for(1000, timing) == 0
    service.says(TOKEN, *(_limited(49 - number) for number in range(5)))
    for _ in range(5):
        codio.list_students("c")
    assert codio.pace.seconds_for(39, timing) == 0
    assert codio.pace.seconds_for(39 + 90, timing) == pytest.approx(20)


@pytest.mark.parametrize("number", ["inf", "nan", "lots"])
def test_limits_that_are_no_numbers_limit_nothing(service, codio, timing, number):
    odd = dict.fromkeys(
        ("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-DailyLimit-Remaining"), number
    )
    service.says(TOKEN, Reply(200, [], odd), Reply(200, [], odd))
    for _ in range(2):
        codio.list_students("c")
    assert (timing.pauses, codio.pace.left_today) == ([], None)


def test_once_codio_has_refused_one_all_others_wait_too(service, codio, timing):
    pace = codio.pace
    service.says(TOKEN, Reply(429, b"", {"X-RateLimit-Reset": "3"}), Reply(body=[]))
    refused_at = timing.moment
    codio.list_students("c")
    timing.moment = refused_at
    assert pace.reserve(timing) == pytest.approx(3)


def test_a_throttled_write_is_repeated_after_the_reset(service, codio, timing):
    service.says(
        TOKEN, Reply(429, b"", {"X-RateLimit-Reset": "3"}), Reply(body={"completed": True})
    )
    mapping = [MentorLearners(mentorId="m", learnerIds=("a",))]
    assert codio.filter_learners_for_mentors("c", mapping)
    assert timing.pauses == [("throttled", 3.0)]


def test_throttling_without_end_and_the_daily_limit_are_told_apart(service, codio, timing):
    service.answers(lambda heard: TOKEN if heard.path.endswith("token") else Reply(429))
    with fails_as(ProblemKind.THROTTLED):
        codio.list_students("c")
    assert len(timing.pauses) == 5
    service.answers(lambda heard: _limited(0, status=429, daily=0))
    with fails_as(ProblemKind.DAILY_LIMIT_REACHED):
        codio.list_students("c")
    assert len([reason for reason, _ in timing.pauses if reason == "throttled"]) == 5


def test_statuses_are_told_apart_and_texts_of_any_shape_kept(service, codio, timing):
    service.says(
        TOKEN,
        Reply(403, {"message": "Access denied"}),
        Reply(404, b"plain words"),
        Reply(500, b"<html>oops</html>"),
        Reply(200, b"<html>oops</html>"),
    )
    for expected, detail in (
        (NotAuthorized, "Access denied"),
        (NotFound, "plain words"),
        (ProblemKind.SERVER_DOWN, ""),
        (NotTheApi, ""),
    ):
        with fails_as(expected) as caught:
            codio.get_course("c")
        assert caught.value.problem.detail == detail
