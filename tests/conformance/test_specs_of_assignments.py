"""What Canvas's specs say of assignments and their groups, asked of the sandbox."""

import pytest

from helpers.canvas_server import serve
from helpers.spec_questions import Question, each_of, fresh, messages, newcomer, refused, seen_as
from wizard.sandbox.canvas.model import AssignmentOverride, Quiz, Submission

JSON = "lib/api/v1/assignment.rb, assignment_json"
INPUT = "lib/api/v1/assignment.rb, prepare_assignment_create_or_update"
MODEL = "app/models/abstract_assignment.rb"
CONTROLLER = "app/controllers/assignments_api_controller.rb"
GROUP = "lib/api/v1/assignment_group.rb"
GROUPS = "app/controllers/assignment_groups_controller.rb"
EVENING = "2026-12-01T22:00:00Z"


@pytest.fixture(scope="module")
def canvas():
    with serve() as running:
        running.state.courses[running.state.course_id].workflow_state = "available"
        yield running


def make(c, **fields):
    body = {"assignment": {"name": fresh("Work"), "published": True, **fields}}
    return c.post(f"{c.course}/assignments", body)


def made(c, **fields):
    answer = make(c, **fields)
    assert answer.status_code == 201, answer.text
    return answer.json()


def change(c, **fields):
    identifier = made(c)["id"]
    return c.put(f"{c.course}/assignments/{identifier}", {"assignment": fields})


def fields_refused(answer):
    return answer.status_code, sorted(answer.json().get("errors", {}))


def shown(c, identifier, **asked):
    return c.get(f"{c.course}/assignments/{identifier}", **asked).json()


def many_overrides(c, number):
    identifier = made(c)["id"]
    c.state.assignments[identifier].overrides = [
        AssignmentOverride(id=900_000 + each, title=f"Some {each}", student_ids=[], due_at=EVENING)
        for each in range(number)
    ]
    row = shown(c, identifier, all_dates="true")
    return len(row["all_dates"]) if "all_dates" in row else row.get("all_dates_count")


def dates_can_be_edited(c):
    identifier = made(c, due_at=EVENING)["id"]
    row = shown(c, identifier, all_dates="true", **{"include[]": "can_edit"})
    return [(each["can_edit"], each["in_closed_grading_period"]) for each in row["all_dates"]]


def waiting(c, identifier):
    student = newcomer(c, "Student")
    number = c.state.next_id("submission")
    c.state.submissions[number] = Submission(
        id=number, assignment_id=identifier, user_id=student.id, submitted_at=EVENING
    )


def waiting_by_section(c):
    identifier = made(c)["id"]
    waiting(c, identifier)
    row = shown(c, identifier, needs_grading_count_by_section="true")
    return [each["needs_grading_count"] for each in row["needs_grading_count_by_section"]]


def seen_by_a_grader(c):
    identifier = made(c)["id"]
    grader = newcomer(c, "Ta")
    grader.denied = {"manage_assignments_edit", "manage_assignments_add"}
    row = shown(seen_as(c, grader), identifier)
    return [key in row for key in ("needs_grading_count", "unpublishable", "has_overrides")]


def seen_by_a_designer(c):
    identifier = made(c)["id"]
    designer = newcomer(c, "Designer")
    return "needs_grading_count" in shown(seen_as(c, designer), identifier)


def by_form(c, form):
    row = made(c)
    c.state.assignments[row["id"]].sis_assignment_id = fresh("A").replace(" ", "")
    text = getattr(c.state.assignments[row["id"]], form)
    return shown(c, f"{form}:{text}").get("id") == row["id"]


def work_of(c, who):
    student, other = newcomer(c, "Student"), newcomer(c, "Student")
    unseen = made(c, published=False)
    path = f"/users/{student.id}{c.course}/assignments"
    answer = seen_as(c, {"self": student, "other": other}[who]).get(path, per_page=100)
    if answer.status_code != 200:
        return answer.status_code
    return unseen["id"] in [row["id"] for row in answer.json()]


def as_the_teacher_of(c):
    student = newcomer(c, "Student")
    seen = made(c)
    rows = c.get(f"/users/{student.id}{c.course}/assignments", per_page=100).json()
    return seen["id"] in [row["id"] for row in rows]


def quiz_download(c):
    row = made(c)
    assignment = c.state.assignments[row["id"]]
    number = c.state.next_id("quiz")
    c.state.quizzes[number] = Quiz(
        id=number, course_id=c.state.course_id, title=assignment.name, assignment_id=row["id"]
    )
    assignment.submission_types = ["online_quiz"]
    address = shown(c, row["id"])["submissions_download_url"]
    return address.endswith(f"/quizzes/{number}/submissions?zip=1")


def blank_sis_id(c):
    row = made(c, sis_assignment_id=fresh("S"))
    body = {"assignment": {"sis_assignment_id": ""}}
    return c.put(f"{c.course}/assignments/{row['id']}", body).json()["sis_assignment_id"]


def link(c):
    row = made(c, description='<p><a href="/courses/1/files/2">File</a></p>')
    before = row["description"]
    body = {"assignment": {"description": before}}
    after = c.put(f"{c.course}/assignments/{row['id']}", body).json()["description"]
    kept = c.state.assignments[row["id"]].description
    return c.base in before, before == after, c.base in kept


def group(c, **fields):
    answer = c.post(f"{c.course}/assignment_groups", {"name": fresh("Group"), **fields})
    assert answer.status_code == 200, answer.text
    return answer.json()


def in_group(c, **asked):
    home = group(c)
    tool = {"submission_types": ["on_paper"], "assignment_group_id": home["id"]}
    first = made(c, **tool)
    made(c, assignment_group_id=home["id"], submission_types=["external_tool"])
    asked = {key: value(first) if callable(value) else value for key, value in asked.items()}
    path = f"{c.course}/assignment_groups"
    found = c.get(path, per_page=100, **{"include[]": "assignments"}, **asked).json()
    return next(each for each in found if each["id"] == home["id"]), first


def left_in_group(c, **asked):
    found, first = in_group(c, **asked)
    return [row["id"] == first["id"] for row in found["assignments"]]


def field_left_out(c, field):
    found, _ = in_group(c, **{"exclude_response_fields[]": field})
    return [field in row for row in found["assignments"]]


def merged_data(c):
    first = group(c, integration_data={"a": "1"})
    path = f"{c.course}/assignment_groups/{first['id']}"
    return c.put(path, {"integration_data": {"b": "2"}}).json()["integration_data"]


NEW_KEYS = {
    "grader_count": 0,
    "final_grader_id": None,
    "graders_anonymous_to_graders": False,
    "grader_comments_visible_to_graders": True,
    "grader_names_visible_to_final_grader": True,
    "anonymous_instructor_annotations": False,
}

QUESTIONS = (
    Question(
        "no attempt at all",
        MODEL,
        lambda c: fields_refused(make(c, allowed_attempts=0)),
        (400, ["allowed_attempts"]),
    ),
    Question(
        "attempts without end and three",
        MODEL,
        lambda c: [made(c, allowed_attempts=each)["allowed_attempts"] for each in (-1, 3)],
        [-1, 3],
    ),
    Question(
        "published, and nothing said of it",
        f"{INPUT}: value_to_boolean",
        lambda c: change(c, published=None).json()["published"],
        False,
    ),
    Question(
        "a page to be handed in",
        f"{INPUT}: conditional release is off",
        lambda c: refused(make(c, submission_types=["wiki_page"])),
        (400, {"errors": {}}),
    ),
    Question(
        "a bad group is told before a bad name",
        INPUT,
        lambda c: fields_refused(make(c, name="", assignment_group_id="none")),
        (400, ["assignment[assignment_group_id]"]),
    ),
    Question(
        "bad dates are told before a bad type, and together",
        INPUT,
        lambda c: fields_refused(make(c, due_at="x", lock_at="y", submission_types=["z"])),
        (400, ["assignment[due_at]", "assignment[lock_at]"]),
    ),
    Question(
        "a due date without a time",
        f"{INPUT}: Api::ISO8601_REGEX",
        lambda c: messages(make(c, due_at="2026-12-01")),
        (400, ["Invalid datetime for due_at"]),
    ),
    Question("24 overrides are told one by one", JSON, lambda c: many_overrides(c, 23), 24),
    Question("25 overrides are but counted", JSON, lambda c: many_overrides(c, 25), 25),
    Question("whether each date may be changed", JSON, dates_can_be_edited, [(True, False)]),
    Question("what waits to be graded, by section", JSON, waiting_by_section, [1]),
    Question(
        "who grades and changes no assignment", f"{JSON}: can_manage", seen_by_a_grader, [True] * 3
    ),
    Question("who designs and grades nothing", JSON, seen_by_a_designer, False),
    Question(
        "fields of several graders",
        f"{JSON}: API_ALLOWED_ASSIGNMENT_OUTPUT_FIELDS",
        lambda c: {key: value for key, value in made(c).items() if key in NEW_KEYS},
        NEW_KEYS,
    ),
    Question(
        "kinds of files that are taken",
        JSON,
        lambda c: made(c, submission_types=["online_upload"], allowed_extensions=["py"])[
            "allowed_extensions"
        ],
        ["py"],
    ),
    Question(
        "no kinds of files are not told",
        JSON,
        lambda c: "allowed_extensions" in made(c),
        False,
    ),
    Question(
        "an assignment named by its LTI id",
        "lib/api.rb",
        lambda c: by_form(c, "lti_context_id"),
        True,
    ),
    Question(
        "an assignment named by its SIS id",
        "lib/api.rb",
        lambda c: by_form(c, "sis_assignment_id"),
        True,
    ),
    Question(
        "a student's own assignments",
        f"{CONTROLLER}: user_index",
        lambda c: work_of(c, "self"),
        False,
    ),
    Question(
        "another student's assignments",
        f"{CONTROLLER}: user_index",
        lambda c: work_of(c, "other"),
        401,
    ),
    Question(
        "a student's assignments, for who teaches",
        f"{CONTROLLER}: user_index",
        as_the_teacher_of,
        True,
    ),
    Question(
        "where a quiz's work is downloaded",
        f"{JSON}: submissions_download_url",
        quiz_download,
        True,
    ),
    Question("an empty SIS id", INPUT, blank_sis_id, None),
    Question(
        "links in a description are whole in the answer alone",
        "lib/api.rb api_user_content; process_incoming_html_content",
        link,
        (True, True, False),
    ),
    Question(
        "a grading scheme that is not there",
        f"{INPUT}: GradingStandard.for(context)",
        lambda c: made(c, grading_standard_id=77)["grading_standard_id"],
        None,
    ),
    Question(
        "a group's assignments of some ids",
        GROUPS,
        lambda c: left_in_group(c, **{"assignment_ids[]": lambda row: row["id"]}),
        [True],
    ),
    Question(
        "a group's assignments of ids between commas",
        GROUPS,
        lambda c: left_in_group(c, assignment_ids=lambda row: f"{row['id']},1"),
        [True],
    ),
    Question(
        "a group without assignments of tools",
        GROUPS,
        lambda c: left_in_group(c, **{"exclude_assignment_submission_types[]": "external_tool"}),
        [True],
    ),
    Question(
        "a description left out", GROUP, lambda c: field_left_out(c, "description"), [False, False]
    ),
    Question("a name cannot be left out", GROUP, lambda c: field_left_out(c, "name"), [True, True]),
    Question(
        "closed periods left out",
        GROUP,
        lambda c: (
            "any_assignment_in_closed_grading_period"
            in in_group(c, **{"exclude_response_fields[]": "in_closed_grading_period"})[0]
        ),
        False,
    ),
    Question(
        "rules are whole numbers, and no others are known",
        "app/models/assignment_group.rb rules_hash",
        lambda c: group(c, rules={"drop_lowest": "1", "never_drop": ["33"], "drop_most": 2})[
            "rules"
        ],
        {"drop_lowest": 1, "never_drop": [33]},
    ),
    Question(
        "a group without a name",
        "app/models/assignment_group.rb generate_default_values",
        lambda c: group(c, name="")["name"],
        "Assignments",
    ),
    Question(
        "data of another system grows",
        f"{GROUP}: update_assignment_group",
        merged_data,
        {"a": "1", "b": "2"},
    ),
    Question(
        "a group's SIS id",
        f"{GROUP}: update_assignment_group",
        lambda c: group(c, sis_source_id="G-1")["sis_source_id"],
        "G-1",
    ),
)


@each_of(QUESTIONS)
def test_the_sandbox_answers_as_canvas_does(canvas, question):
    assert question.ask(canvas) == question.answer, question.source
