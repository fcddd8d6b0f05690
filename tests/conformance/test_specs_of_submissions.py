"""What Canvas's specs say of submissions and grades, asked of the sandbox."""

import pytest

from helpers.canvas_server import serve
from helpers.spec_questions import Question, each_of, fresh, newcomer, refused, seen_as
from wizard.sandbox.canvas.model import Submission

JSON = "lib/api/v1/submission.rb, submission_json"
UPDATE = "app/controllers/submissions_api_controller.rb, update"
STUDENTS = "app/controllers/submissions_api_controller.rb, for_students"
SCORE = "app/models/abstract_assignment.rb, interpret_grade"
MOMENT = "2026-09-02T10:00:00Z"


@pytest.fixture(scope="module")
def canvas():
    with serve() as running:
        running.state.courses[running.state.course_id].workflow_state = "available"
        yield running


def work(c, **fields):
    body = {
        "assignment": {"name": fresh("Work"), "points_possible": 20, "published": True, **fields}
    }
    answer = c.post(f"{c.course}/assignments", body)
    assert answer.status_code == 201, answer.text
    return answer.json()


def hand_in(c, assignment, student, **fields):
    number = c.state.next_id("submission")
    fields = {"submitted_at": MOMENT} | fields
    c.state.submissions[number] = Submission(
        id=number, assignment_id=assignment["id"], user_id=student.id, **fields
    )


def path(c, assignment, student):
    return f"{c.course}/assignments/{assignment['id']}/submissions/{student.id}"


def give(c, wanted, **fields):
    assignment, student = work(c, **fields), newcomer(c, "Student")
    return c.put(path(c, assignment, student), {"submission": wanted})


def score(c, posted, **fields):
    row = give(c, {"posted_grade": posted}, **fields).json()
    return row["score"], row["grade"]


def shown(c, **asked):
    assignment, student = work(c), newcomer(c, "Student")
    hand_in(c, assignment, student)
    return c.get(path(c, assignment, student), **asked).json()


def by_a_person(c):
    row = give(c, {"posted_grade": "7"}).json()
    me = c.get("/users/self").json()["id"]
    return row["grader_id"] == me, row["workflow_state"], row["posted_at"] is not None


def excused_and_back(c):
    assignment, student = work(c), newcomer(c, "Student")
    address = path(c, assignment, student)
    first = c.put(address, {"submission": {"excuse": True}}).json()
    second = c.put(address, {"submission": {"posted_grade": "5"}}).json()
    return [(row["excused"], row["score"], row["workflow_state"]) for row in (first, second)]


def taken_back(c):
    assignment, student = work(c), newcomer(c, "Student")
    address = path(c, assignment, student)
    c.put(address, {"submission": {"posted_grade": "5"}})
    row = c.put(address, {"submission": {"posted_grade": ""}}).json()
    return row["score"], row["grade"]


def late_by_hand(c, status):
    row = give(c, {"late_policy_status": status}).json()
    return row["late_policy_status"], row["late"], row["missing"]


def given_by(c, kind):
    assignment, student = work(c), newcomer(c, "Student")
    other = seen_as(c, newcomer(c, kind))
    body = {"submission": {"posted_grade": "5"}}
    return other.put(path(c, assignment, student), body).status_code


def commented(c):
    assignment, student = work(c), newcomer(c, "Student")
    address = path(c, assignment, student)
    c.put(address, {"comment": {"text_comment": "Well done"}})
    row = c.get(address, **{"include[]": "submission_comments"}).json()
    return [each["comment"] for each in row["submission_comments"]]


def of_students(c, who, **asked):
    assignment = work(c)
    first, second = newcomer(c, "Student"), newcomer(c, "Student")
    for student in (first, second):
        hand_in(c, assignment, student)
    viewer = c if who == "teacher" else seen_as(c, first)
    asked = {
        key: value(first, second) if callable(value) else value for key, value in asked.items()
    }
    answer = viewer.get(
        f"{c.course}/students/submissions",
        per_page=100,
        **{"assignment_ids[]": assignment["id"]},
        **asked,
    )
    if answer.status_code != 200:
        return answer.status_code
    return answer.json(), {first.id: "first", second.id: "second"}


def names_of(c, who, **asked):
    found = of_students(c, who, **asked)
    if isinstance(found, int):
        return found
    rows, names = found
    return sorted(names[row["user_id"]] for row in rows if row["user_id"] in names)


def grouped(c):
    rows, names = of_students(
        c,
        "teacher",
        grouped="true",
        **{"student_ids[]": lambda first, second: [first.id, second.id]},
    )
    return sorted((names[row["user_id"]], len(row["submissions"])) for row in rows)


def handed_in_since(c, moment):
    return names_of(
        c,
        "teacher",
        submitted_since=moment,
        **{"student_ids[]": lambda first, second: [first.id, second.id]},
    )


MORE_KEYS = {
    "redo_request": False,
    "extra_attempts": None,
    "cached_due_date": None,
    "grading_period_id": None,
    "custom_grade_status_id": None,
    "sticker": None,
}

QUESTIONS = (
    Question("points", SCORE, lambda c: score(c, "7"), (7.0, "7")),
    Question("a share of the points", SCORE, lambda c: score(c, "50%"), (10.0, "10")),
    Question(
        "a share where shares are given",
        SCORE,
        lambda c: score(c, "45%", grading_type="percent"),
        (9.0, "45%"),
    ),
    Question(
        "a letter",
        SCORE,
        lambda c: score(c, "B", grading_type="letter_grade")[1],
        "B",
    ),
    Question(
        "passed",
        SCORE,
        lambda c: [score(c, text, grading_type="pass_fail") for text in ("pass", "complete")],
        [(20.0, "complete")] * 2,
    ),
    Question(
        "failed", SCORE, lambda c: score(c, "fail", grading_type="pass_fail"), (0.0, "incomplete")
    ),
    Question(
        "half a pass is none",
        f"{SCORE}; grade_to_score",
        lambda c: score(c, "7", grading_type="pass_fail"),
        (None, None),
    ),
    Question("a person gave it", UPDATE, by_a_person, (True, "graded", True)),
    Question("a grade is taken back", UPDATE, taken_back, (None, None)),
    Question(
        "excused, and graded after all",
        UPDATE,
        excused_and_back,
        [(True, None, "graded"), (False, 5.0, "graded")],
    ),
    Question("late by hand", UPDATE, lambda c: late_by_hand(c, "late"), ("late", True, False)),
    Question(
        "missing by hand", UPDATE, lambda c: late_by_hand(c, "missing"), ("missing", False, True)
    ),
    Question(
        "late or missing by no means",
        UPDATE,
        lambda c: late_by_hand(c, "none"),
        ("none", False, False),
    ),
    Question("a student gives no grade", UPDATE, lambda c: given_by(c, "Student"), 401),
    Question("an observer gives no grade", UPDATE, lambda c: given_by(c, "Observer"), 401),
    Question("a teaching assistant gives grades", UPDATE, lambda c: given_by(c, "Ta"), 200),
    Question("a comment is shown on demand", UPDATE, commented, ["Well done"]),
    Question(
        "more fields",
        f"{JSON}: SUBMISSION_JSON_FIELDS",
        lambda c: {key: value for key, value in shown(c).items() if key in MORE_KEYS},
        MORE_KEYS,
    ),
    Question(
        "the assignment beside the work",
        JSON,
        lambda c: "points_possible" in shown(c, **{"include[]": "assignment"})["assignment"],
        True,
    ),
    Question(
        "the course beside the work",
        JSON,
        lambda c: shown(c, **{"include[]": "course"})["course"]["id"] == c.state.course_id,
        True,
    ),
    Question(
        "where the work is looked at",
        JSON,
        lambda c: "/submissions/" in shown(c, **{"include[]": "html_url"})["html_url"],
        True,
    ),
    Question(
        "whether the student sees the assignment",
        JSON,
        lambda c: shown(c, **{"include[]": "visibility"})["assignment_visible"],
        True,
    ),
    Question(
        "every attempt on demand",
        JSON,
        lambda c: [
            row["attempt"]
            for row in shown(c, **{"include[]": "submission_history"})["submission_history"]
        ],
        [1],
    ),
    Question(
        "the student beside the work, with a picture",
        JSON,
        lambda c: "avatar_url" in shown(c, **{"include[]": "user"})["user"],
        True,
    ),
    Question(
        "fields left out",
        JSON,
        lambda c: [
            key in shown(c, **{"exclude_response_fields[]": ["body", "preview_url"]})
            for key in ("body", "preview_url", "score")
        ],
        [False, False, True],
    ),
    Question(
        "some fields alone",
        JSON,
        lambda c: sorted(shown(c, **{"response_fields[]": ["score", "late"]})),
        ["late", "preview_url", "score"],
    ),
    Question("one's own work", STUDENTS, lambda c: names_of(c, "student"), ["first"]),
    Question(
        "everybody's work",
        STUDENTS,
        lambda c: names_of(c, "teacher", **{"student_ids[]": "all"}),
        ["first", "second"],
    ),
    Question(
        "everybody's work, for a student",
        STUDENTS,
        lambda c: names_of(c, "student", **{"student_ids[]": "all"}),
        ["first"],
    ),
    Question(
        "another's work, for a student",
        STUDENTS,
        lambda c: names_of(c, "student", **{"student_ids[]": lambda first, second: second.id}),
        401,
    ),
    Question("work by student", STUDENTS, grouped, [("first", 1), ("second", 1)]),
    Question(
        "work since",
        STUDENTS,
        lambda c: handed_in_since(c, "2026-09-01T00:00:00Z"),
        ["first", "second"],
    ),
    Question("no work since", STUDENTS, lambda c: handed_in_since(c, "2026-09-03T00:00:00Z"), []),
    Question(
        "work since a day that is none",
        STUDENTS,
        lambda c: refused(
            c.get(
                f"{c.course}/students/submissions",
                submitted_since="soon",
                **{"student_ids[]": "all"},
            )
        )[0],
        400,
    ),
)


@each_of(QUESTIONS)
def test_the_sandbox_answers_as_canvas_does(canvas, question):
    assert question.ask(canvas) == question.answer, question.source
