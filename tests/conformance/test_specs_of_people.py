"""What Canvas's specs say of people, enrolments and ids, asked of the sandbox."""

import pytest

from helpers.canvas_server import serve
from helpers.spec_questions import (
    Question,
    each_of,
    fresh,
    messages,
    new_course,
    newcomer,
    refused,
    seen_as,
)

ENROLLMENTS = "app/controllers/enrollments_api_controller.rb"
ENROLLMENT_JSON = "lib/api/v1/user.rb, enrollment_json"
USER_SEARCH = "lib/user_search.rb"
IDS = "lib/api.rb"


@pytest.fixture(scope="module")
def canvas():
    with serve() as running:
        running.state.courses[running.state.course_id].workflow_state = "available"
        yield running


def enroll(c, user, **more):
    return c.post(f"{c.course}/enrollments", {"enrollment": {"user_id": user.id, **more}})


def rows(c, **asked):
    return c.get(f"{c.course}/enrollments", per_page=100, **asked).json()


def own_row(c, user, **asked):
    return rows(c, user_id=user.id, **asked)[0]


def sis_filter(c, user):
    user.sis_user_id = fresh("S")
    return [row["user_id"] == user.id for row in rows(c, **{"sis_user_id[]": user.sis_user_id})]


def in_a_period(c):
    course = new_course(c)
    course.closed_grading_periods = [("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z")]
    path = f"/courses/{course.id}/enrollments"
    return [c.get(path, grading_period_id=number).status_code for number in (1, 2)]


def observers_rows(c):
    student = newcomer(c, "Student")
    watcher = newcomer(c, "Observer", associated_user_id=student.id)
    found = seen_as(c, watcher).get(f"{c.course}/enrollments", per_page=100)
    own = {student.id: "student", watcher.id: "observer"}
    return found.status_code, sorted(own.get(row["user_id"], "?") for row in found.json())


def grades_seen_by_another(c):
    pupil, other = newcomer(c, "Student"), newcomer(c, "Student")
    seen = rows(seen_as(c, other), **{"type[]": "StudentEnrollment"})
    return sorted(next(r for r in seen if r["user_id"] == pupil.id)["grades"])


def activity_seen_by_another(c):
    pupil, other = newcomer(c, "Student"), newcomer(c, "Student")
    seen = rows(seen_as(c, other), **{"type[]": "StudentEnrollment"})
    row = next(r for r in seen if r["user_id"] == pupil.id)
    return [key in row for key in ("last_activity_at", "total_activity_time", "last_attended_at")]


def observed_student(c):
    student = newcomer(c, "Student")
    watcher = newcomer(c, "Observer", associated_user_id=student.id)
    row = own_row(c, watcher, **{"include[]": "observed_users"})
    return [each["type"] for each in row["observed_user"]["enrollments"]]


def deleted_observed_student(c):
    student = newcomer(c, "Student")
    watcher = newcomer(c, "Observer", associated_user_id=student.id)
    for row in rows(c, user_id=student.id):
        c.delete(f"{c.course}/enrollments/{row['id']}", task="delete")
    row = own_row(c, watcher, **{"include[]": "observed_users"})
    return row["observed_user"]["enrollments"]


def softly_over(c):
    course = new_course(c)
    course.restrict_enrollments_to_course_dates = True
    course.end_at = "2020-01-01T00:00:00Z"
    body = {"enrollment": {"user_id": newcomer(c).id}}
    return messages(c.post(f"/courses/{course.id}/enrollments", body))


def last_attended(c, date):
    user = newcomer(c, "Student")
    return c.put(f"{c.course}/users/{user.id}/last_attended", {"date": date})


def attended(c):
    user = newcomer(c, "Student")
    c.put(f"{c.course}/users/{user.id}/last_attended", {"date": "2026-09-01T00:00:00Z"})
    return own_row(c, user)["last_attended_at"]


def own_row_by_id(c):
    user = newcomer(c, "Student")
    mine = own_row(c, user)["id"]
    return seen_as(c, user).get(f"/accounts/1/enrollments/{mine}").status_code


def anothers_row_by_id(c):
    pupil, other = newcomer(c, "Student"), newcomer(c, "Student")
    identifier = own_row(c, pupil)["id"]
    return seen_as(c, other).get(f"/accounts/1/enrollments/{identifier}").status_code


def found_by(c, word):
    user = newcomer(c, "Student")
    user.sis_user_id = fresh("SIS").replace(" ", "-")
    term = {"id": user.id, "sis": user.sis_user_id, "email": user.email}[word]
    found = c.get(f"{c.course}/users", search_term=term).json()
    return [row["id"] for row in found] == [user.id]


def searched_without_logins(c):
    pupil, other = newcomer(c, "Student"), newcomer(c, "Student")
    return seen_as(c, other).get(f"{c.course}/users", search_term=pupil.email).json()


def by_path(c, form):
    user = newcomer(c, "Student")
    user.sis_user_id = fresh("S").replace(" ", "")
    forms = {
        "sis": f"sis_user_id:{user.sis_user_id}",
        "login": f"sis_login_id:{user.login_id}",
        "hex": f"hex:sis_user_id:{user.sis_user_id.encode().hex()}",
        "lti": f"lti_context_id:{user.lti_context_id}",
    }
    answer = c.get(f"/users/{forms[form]}/profile")
    return answer.status_code, answer.json().get("id") == user.id


def enrolled_by_sis_id(c):
    user = newcomer(c)
    user.sis_user_id = fresh("S").replace(" ", "")
    body = {"enrollment": {"user_id": f"sis_user_id:{user.sis_user_id}"}}
    return c.post(f"{c.course}/enrollments", body).json().get("user_id") == user.id


def course_by_hex(c):
    course = new_course(c)
    course.sis_course_id = fresh("CS/1.")
    answer = c.get(f"/courses/hex:sis_course_id:{course.sis_course_id.encode().hex()}")
    return answer.json().get("id") == course.id


SIS_REFUSED = (400, ["Insufficient permissions to filter by SIS fields"])

QUESTIONS = (
    Question(
        "enrolments filtered by SIS id without the right to SIS data",
        ENROLLMENTS,
        lambda c: messages(
            seen_as(c, newcomer(c, "Student")).get(f"{c.course}/enrollments", sis_user_id="S1")
        ),
        SIS_REFUSED,
    ),
    Question(
        "enrolments of one SIS id",
        ENROLLMENTS,
        lambda c: sis_filter(c, newcomer(c, "Student")),
        [True],
    ),
    Question(
        "enrolments of a SIS id that nobody has",
        ENROLLMENTS,
        lambda c: rows(c, **{"sis_user_id[]": "nobody's"}),
        [],
    ),
    Question(
        "enrolments with an unknown grading period",
        ENROLLMENTS,
        lambda c: refused(c.get(f"{c.course}/enrollments", grading_period_id=99)),
        (400, {"error": "invalid grading_period_id"}),
    ),
    Question(
        "enrolments with a grading period of the course",
        ENROLLMENTS,
        in_a_period,
        [200, 400],
    ),
    Question(
        "what an observer sees of the enrolments",
        f"{ENROLLMENTS}; app/models/role_override.rb read_roster",
        observers_rows,
        (200, ["observer", "student"]),
    ),
    Question(
        "an observer lists the users of a course",
        "app/models/role_override.rb read_roster",
        lambda c: seen_as(c, newcomer(c, "Observer")).get(f"{c.course}/users").status_code,
        401,
    ),
    Question(
        "an observed student carries their enrolments",
        ENROLLMENT_JSON,
        observed_student,
        ["StudentEnrollment"],
    ),
    Question(
        "an observed student who is no longer in the course",
        ENROLLMENT_JSON,
        deleted_observed_student,
        [],
    ),
    Question("grades of another student", ENROLLMENT_JSON, grades_seen_by_another, ["html_url"]),
    Question(
        "activity of another student",
        ENROLLMENT_JSON,
        activity_seen_by_another,
        [False, False, False],
    ),
    Question(
        "SIS ids beside an enrolment",
        ENROLLMENT_JSON,
        lambda c: [
            key in own_row(c, newcomer(c, "Student"))
            for key in ("sis_account_id", "course_integration_id", "section_integration_id")
        ],
        [True, True, True],
    ),
    Question(
        "points of an enrolment on demand",
        ENROLLMENT_JSON,
        lambda c: (
            {"current_points", "unposted_current_points"}
            <= own_row(c, newcomer(c, "Student"), **{"include[]": "current_points"})[
                "grades"
            ].keys()
        ),
        True,
    ),
    Question(
        "whether an enrolment may be removed and is locked",
        ENROLLMENT_JSON,
        lambda c: [
            own_row(c, newcomer(c, "Student"), **{"include[]": name})[name]
            for name in ("can_be_removed", "locked")
        ],
        [True, False],
    ),
    Question(
        "uuid and avatar of an enrolled person",
        ENROLLMENT_JSON,
        lambda c: [
            name in own_row(c, newcomer(c, "Student"), **{"include[]": name})["user"]
            for name in ("uuid", "avatar_url")
        ],
        [True, True],
    ),
    Question(
        "enrolling into a course that dates have ended",
        "spec/apis/v1/enrollments_api_spec.rb soft-concluded",
        softly_over,
        (400, ["Can't add an enrollment to a concluded course."]),
    ),
    Question(
        "enrolling by the id of a role",
        ENROLLMENTS,
        lambda c: enroll(c, newcomer(c), role_id=7).json().get("type"),
        "ObserverEnrollment",
    ),
    Question(
        "enrolling by a role's id of another type",
        ENROLLMENTS,
        lambda c: messages(enroll(c, newcomer(c), role_id=7, type="StudentEnrollment")),
        (400, ["The specified type must match the base type for the role"]),
    ),
    Question(
        "enrolling by a role's id that is not there",
        ENROLLMENTS,
        lambda c: messages(enroll(c, newcomer(c), role_id=77)),
        (400, ["Invalid role"]),
    ),
    Question(
        "dates of an enrolment are kept",
        ENROLLMENTS,
        lambda c: [
            enroll(
                c, newcomer(c), start_at="2026-09-01T00:00:00Z", end_at="2026-12-01T00:00:00Z"
            ).json()[key]
            for key in ("start_at", "end_at")
        ],
        ["2026-09-01T00:00:00Z", "2026-12-01T00:00:00Z"],
    ),
    Question("enrolling by a SIS id", f"{ENROLLMENTS}; {IDS}", enrolled_by_sis_id, True),
    Question("the last day somebody attended", ENROLLMENTS, attended, "2026-09-01T00:00:00Z"),
    Question(
        "a last day that is no date",
        ENROLLMENTS,
        lambda c: refused(last_attended(c, "soon")),
        (400, {"message": "Invalid date time input"}),
    ),
    Question("one's own enrolment by its number", ENROLLMENTS, own_row_by_id, 200),
    Question("another's enrolment by its number", ENROLLMENTS, anothers_row_by_id, 401),
    Question(
        "users of an unknown type",
        USER_SEARCH,
        lambda c: messages(c.get(f"{c.course}/users", enrollment_type="wizard")),
        (400, ["Invalid enrollment type: wizard"]),
    ),
    Question("a user found by number", USER_SEARCH, lambda c: found_by(c, "id"), True),
    Question("a user found by SIS id", USER_SEARCH, lambda c: found_by(c, "sis"), True),
    Question("a user found by e-mail address", USER_SEARCH, lambda c: found_by(c, "email"), True),
    Question(
        "a user's address searched without the right", USER_SEARCH, searched_without_logins, []
    ),
    Question("a user named by SIS id", IDS, lambda c: by_path(c, "sis"), (200, True)),
    Question("a user named by login", IDS, lambda c: by_path(c, "login"), (200, True)),
    Question(
        "a user named by SIS id in hexadecimal", IDS, lambda c: by_path(c, "hex"), (200, True)
    ),
    Question("a course named by SIS id in hexadecimal", IDS, course_by_hex, True),
)


@each_of(QUESTIONS)
def test_the_sandbox_answers_as_canvas_does(canvas, question):
    assert question.ask(canvas) == question.answer, question.source
