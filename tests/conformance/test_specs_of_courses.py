"""What Canvas's specs say of courses and sections, asked of the sandbox."""

import pytest

from helpers.canvas_server import serve
from helpers.spec_questions import (
    Question,
    each_of,
    fresh,
    new_course,
    newcomer,
    refused,
    seen_as,
)

SECTIONS = "app/controllers/sections_controller.rb"
COURSE_JSON = "lib/api/v1/course.rb, course_json"


@pytest.fixture(scope="module")
def canvas():
    with serve() as running:
        running.state.courses[running.state.course_id].workflow_state = "available"
        yield running


def enroll(c, user, **more):
    return c.post(f"{c.course}/enrollments", {"enrollment": {"user_id": user.id, **more}})


def section_names(c):
    course = new_course(c)
    for name in ("Zeta", "alpha"):
        c.post(f"/courses/{course.id}/sections", {"course_section": {"name": name}})
    shown = [row["name"] for row in c.get(f"/courses/{course.id}/sections").json()]
    return [name for name in shown if name != course.name]


def sections_without_pages(c):
    course = new_course(c)
    for number in range(11):
        c.state.add_section(course.id, f"Section {number}")
    return len(c.get(f"/courses/{course.id}/sections", all="no").json())


def section(c, course, **fields):
    answer = c.post(f"/courses/{course.id}/sections", {"course_section": fields})
    return answer.json()["id"]


def crosslisted(c):
    source, target = new_course(c), new_course(c)
    identifier = section(c, source, name="Moved")
    moved = c.post(f"/sections/{identifier}/crosslist/{target.id}", {}).json()
    back = c.delete(f"/sections/{identifier}/crosslist").json()
    return [
        (moved["course_id"] == target.id, moved["nonxlist_course_id"] == source.id),
        (back["course_id"] == source.id, back["nonxlist_course_id"]),
    ]


def not_crosslisted(c):
    identifier = section(c, new_course(c), name="Stays")
    return refused(c.delete(f"/sections/{identifier}/crosslist"))


def crosslisted_people(c):
    source, target = new_course(c), new_course(c)
    identifier = section(c, source, name="With people")
    user = newcomer(c)
    body = {"enrollment": {"user_id": user.id, "enrollment_state": "active"}}
    c.post(f"/sections/{identifier}/enrollments", body)
    c.post(f"/sections/{identifier}/crosslist/{target.id}", {})
    found = c.get(f"/courses/{target.id}/enrollments", user_id=user.id).json()
    return [row["course_id"] == target.id for row in found]


def sticky_section(c):
    identifier = section(c, new_course(c), name="Old")
    body = {"course_section": {"name": "New"}, "override_sis_stickiness": "false"}
    return c.put(f"/sections/{identifier}", body).json()["name"]


def reactivated_section(c):
    course, sis = new_course(c), fresh("SEC")
    first = section(c, course, name="One", sis_section_id=sis)
    c.delete(f"/sections/{first}")
    body = {"course_section": {"name": "Two", "sis_section_id": sis}, "enable_sis_reactivation": 1}
    return c.post(f"/courses/{course.id}/sections", body).json()["id"] == first


def section_of_roster_less(c):
    watcher = newcomer(c, "Observer")
    shown = seen_as(c, watcher).get(f"{c.course}/sections", **{"include[]": "total_students"})
    return "total_students" in shown.json()[0]


def students_counted(c):
    course = new_course(c)
    newcomer(c, "Student", course=course.id)
    newcomer(c, "Student", course=course.id, enrollment_state="invited")
    newcomer(c, "Student", course=course.id, enrollment_state="completed")
    newcomer(c, "Student", course=course.id, enrollment_state="deleted")
    newcomer(c, "StudentView", course=course.id)
    include = {"include[]": "total_students"}
    return c.get(f"/courses/{course.id}", **include).json()["total_students"]


def teachers_shown(c):
    course = new_course(c)
    newcomer(c, "Teacher", course=course.id, enrollment_state="deleted")
    shown = c.get(f"/courses/{course.id}", **{"include[]": "teachers"}).json()["teachers"]
    return [sorted(each) for each in shown]


def included(c, name, course=None):
    return c.get(f"/courses/{(course or new_course(c)).id}", **{"include[]": name}).json()


def over_by_dates(c):
    course = new_course(c)
    course.restrict_enrollments_to_course_dates = True
    course.end_at = "2020-01-01T00:00:00Z"
    return included(c, "concluded", course)["concluded"]


def listed_by_state(c, **asked):
    user = newcomer(c)
    for state in ("active", "invited", "completed"):
        course = new_course(c, own=False)
        c.state.enroll(user.id, course.id, "StudentEnrollment", enrollment_state=state)
        course.name = state
    found = seen_as(c, user).get("/courses", **asked).json()
    return sorted(row["name"] for row in found)


def without_blueprints(c):
    course = new_course(c)
    course.blueprint = True
    found = c.get("/courses", per_page=100, exclude_blueprint_courses="true").json()
    return course.id in [row["id"] for row in found]


def syllabus(c):
    course = new_course(c)
    body = {"course": {"syllabus_body": "<p>Read on</p>"}}
    c.put(f"/courses/{course.id}", body)
    return included(c, "syllabus_body", course)["syllabus_body"]


def the_test_student(c):
    course = new_course(c)
    first = c.get(f"/courses/{course.id}/student_view_student").json()
    again = c.get(f"/courses/{course.id}/student_view_student").json()
    kinds = [row.type for row in c.state.enrollments.values() if row.user_id == first["id"]]
    return first["name"], first["id"] == again["id"], kinds


def one_of_the_course(c):
    user = newcomer(c, "Student")
    stranger = newcomer(c)
    return [c.get(f"{c.course}/users/{each.id}").status_code for each in (user, stranger)]


def pending_are_listed(c):
    course = new_course(c, "claimed")
    pending = newcomer(c, "Student", course=course.id, enrollment_state="creation_pending")
    inactive = newcomer(c, "Student", course=course.id, enrollment_state="inactive")
    shown = [row["id"] for row in c.get(f"/courses/{course.id}/users").json()]
    return [each.id in shown for each in (pending, inactive)]


def own_limit(c):
    course, teacher = new_course(c), newcomer(c)
    made = c.state.enroll(teacher.id, course.id, "TeacherEnrollment")
    made.limit_privileges_to_course_section = True
    shown = seen_as(c, teacher).get(f"/courses/{course.id}").json()
    return [row["limit_privileges_to_course_section"] for row in shown["enrollments"]]


def seen_by_teacher_of_a_section(c, *, limited):
    course, teacher = new_course(c), newcomer(c)
    evening = section(c, course, name="Evening")
    morning_student = newcomer(c, "Student", course=course.id)
    evening_student = newcomer(c, "Student", course=course.id)
    made = c.state.enroll(teacher.id, course.id, "TeacherEnrollment")
    made.limit_privileges_to_course_section = limited
    pupils = (row for row in c.state.enrollments.values() if row.user_id == evening_student.id)
    for row in (made, *pupils):
        row.course_section_id = evening
    viewer = seen_as(c, teacher)
    people = [row["id"] for row in viewer.get(f"/courses/{course.id}/users").json()]
    rows = viewer.get(f"/courses/{course.id}/enrollments", per_page=100).json()
    enrolled = [row["user_id"] for row in rows]
    students = (morning_student.id, evening_student.id)
    return [tuple(each in shown for each in students) for shown in (people, enrolled)]


QUESTIONS = (
    Question(
        "one user of a course",
        "app/controllers/courses_controller.rb user",
        one_of_the_course,
        [200, 404],
    ),
    Question("sections go by name", SECTIONS, section_names, ["alpha", "Zeta"]),
    Question("all sections on one page, whatever `all` says", SECTIONS, sections_without_pages, 12),
    Question(
        "a section moved to another course and back",
        SECTIONS,
        crosslisted,
        [(True, True), (True, None)],
    ),
    Question(
        "the people of a section move with it",
        "app/models/course_section.rb",
        crosslisted_people,
        [True],
    ),
    Question(
        "a section that was never moved",
        SECTIONS,
        not_crosslisted,
        (400, {"message": "section is not cross-listed"}),
    ),
    Question("a section's name that shall stay as SIS wrote it", SECTIONS, sticky_section, "Old"),
    Question("a deleted section comes back by its SIS id", SECTIONS, reactivated_section, True),
    Question("includes of sections without the roster", SECTIONS, section_of_roster_less, False),
    Question(
        "students of a course are counted",
        f"{COURSE_JSON}; app/models/course.rb students",
        students_counted,
        2,
    ),
    Question(
        "teachers of a course",
        f"{COURSE_JSON}; lib/api/v1/user.rb user_display_json",
        teachers_shown,
        [["anonymous_id", "avatar_image_url", "display_name", "html_url", "id", "pronouns"]],
    ),
    Question("a course is over by its dates", COURSE_JSON, over_by_dates, True),
    Question("the syllabus is told on demand", COURSE_JSON, syllabus, "<p>Read on</p>"),
    Question(
        "whether a course is a favourite",
        COURSE_JSON,
        lambda c: included(c, "favorites").get("is_favorite"),
        False,
    ),
    Question(
        "courses by the state of one's enrolment",
        "spec/apis/v1/courses_api_spec.rb enrollment_state",
        lambda c: [
            listed_by_state(c, enrollment_state=state)
            for state in ("active", "invited_or_pending", "completed")
        ],
        [["active"], ["invited"], ["completed"]],
    ),
    Question(
        "courses without blueprints",
        "app/controllers/courses_controller.rb exclude_blueprint_courses",
        without_blueprints,
        False,
    ),
    Question(
        "people of a course yet unpublished are listed",
        "app/models/course.rb current_enrollments",
        pending_are_listed,
        [True, False],
    ),
    Question(
        "who teaches one section alone lists its people",
        "app/models/course.rb apply_enrollment_visibility",
        lambda c: seen_by_teacher_of_a_section(c, limited=True),
        [(False, True), (False, True)],
    ),
    Question(
        "a course tells that one teaches a section alone",
        f"{COURSE_JSON}; lib/api/v1/course_json.rb extract_enrollments",
        own_limit,
        [True],
    ),
    Question(
        "who teaches in one section lists everybody",
        "app/models/course.rb apply_enrollment_visibility",
        lambda c: seen_by_teacher_of_a_section(c, limited=False),
        [(True, True), (True, True)],
    ),
    Question(
        "the Test Student is made once",
        "app/controllers/courses_controller.rb student_view_student",
        the_test_student,
        ("Test Student", True, ["StudentViewEnrollment"]),
    ),
)


@each_of(QUESTIONS)
def test_the_sandbox_answers_as_canvas_does(canvas, question):
    assert question.ask(canvas) == question.answer, question.source
