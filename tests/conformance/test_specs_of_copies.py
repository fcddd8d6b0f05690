"""What Canvas's specs say of course copies, asked of the sandbox."""

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

MIGRATIONS = "app/controllers/content_migrations_controller.rb"
COPY = "lib/canvas/migration/validators/course_copy_validator.rb"


@pytest.fixture(scope="module")
def canvas():
    with serve() as running:
        running.state.courses[running.state.course_id].workflow_state = "available"
        yield running


def at(course):
    return f"/courses/{course.id}"


def copy(c, source, target, **more):
    body = {"migration_type": "course_copy_importer", "settings": {"source_course_id": source}}
    return c.post(f"{at(target)}/content_migrations", body | more)


def from_a_foreign_course(c):
    teacher = newcomer(c)
    own, foreign = new_course(c), new_course(c, own=False)
    c.state.enroll(teacher.id, own.id, "TeacherEnrollment")
    return messages(copy(seen_as(c, teacher), foreign.id, own))


def copied(c, **more):
    source, target = new_course(c), new_course(c)
    work = {"assignment": {"name": fresh("Work"), "submission_types": ["on_paper"]}}
    first = c.post(f"{at(source)}/assignments", work).json()["id"]
    c.post(f"{at(source)}/modules", {"module": {"name": "Week 1"}})
    migration = copy(c, source.id, target, **more).json()
    return target, first, f"{at(target)}/content_migrations/{migration['id']}"


def mapping_of_ids(c):
    target, first, path = copied(c)
    found = c.get(f"{path}/asset_id_mapping").json()
    second = c.get(f"{at(target)}/assignments").json()[0]["id"]
    return found["assignments"] == {str(first): str(second)}, list(found["modules"].values()) != []


def mapping_before(c):
    _, _, path = copied(c, do_not_run=True)
    return refused(c.get(f"{path}/asset_id_mapping"))


def to_select(c):
    _, _, path = copied(c, selective_import=True)
    rows = c.get(f"{path}/selective_data").json()
    return [(row["type"], row["property"], row.get("count")) for row in rows][1:3]


def to_select_of(c, kind):
    _, _, path = copied(c, selective_import=True)
    return refused(c.get(f"{path}/selective_data", type=kind))


def selected(c, *chosen):
    target, _, path = copied(c, selective_import=True)
    body = {"copy": dict.fromkeys(chosen, "1")}
    c.put(path, body)
    return [len(c.get(f"{at(target)}/{kind}").json()) for kind in ("assignments", "modules")]


def syllabus_copied(c):
    source, target = new_course(c), new_course(c)
    c.put(at(source), {"course": {"syllabus_body": "<p>Last term</p>"}})
    copy(c, source.id, target)
    return c.get(at(target), **{"include[]": "syllabus_body"}).json()["syllabus_body"]


def rights_of_copies(c, denied, method):
    teacher, source, target = newcomer(c), new_course(c), new_course(c)
    for course in (source, target):
        c.state.enroll(teacher.id, course.id, "TeacherEnrollment")
    migration = copy(c, source.id, target, do_not_run=True).json()["id"]
    teacher.denied = {denied}
    path = f"{at(target)}/content_migrations"
    if method == "create":
        return copy(seen_as(c, teacher), source.id, target).status_code
    if method == "update":
        return seen_as(c, teacher).put(f"{path}/{migration}", {}).status_code
    return seen_as(c, teacher).get(path).status_code


QUESTIONS = (
    Question(
        "a copy of a course that one may not read",
        COPY,
        from_a_foreign_course,
        (400, ["You are not allowed to copy the source course."]),
    ),
    Question(
        "a copy of a course that is not there",
        f"{MIGRATIONS}: lookup_sis_source_course",
        lambda c: copy(c, 999_999, new_course(c)).status_code,
        404,
    ),
    Question(
        "which object became which", f"{MIGRATIONS}: asset_id_mapping", mapping_of_ids, (True, True)
    ),
    Question(
        "which object became which, too early",
        f"{MIGRATIONS}: asset_id_mapping",
        mapping_before,
        (400, {"message": "Migration is incomplete"}),
    ),
    Question(
        "what may be selected of a copy",
        f"{MIGRATIONS}: content_list",
        to_select,
        [
            ("context_modules", "copy[all_context_modules]", 1),
            ("assignments", "copy[all_assignments]", 1),
        ],
    ),
    Question(
        "what may be selected of an unknown kind",
        f"{MIGRATIONS}: content_list",
        lambda c: to_select_of(c, "spells"),
        (400, {"message": "unsupported migration type"}),
    ),
    Question(
        "a copy of assignments alone",
        f"{MIGRATIONS}: update_migration",
        lambda c: selected(c, "all_assignments"),
        [1, 0],
    ),
    Question(
        "a copy of modules alone",
        f"{MIGRATIONS}: update_migration",
        lambda c: selected(c, "all_context_modules"),
        [0, 1],
    ),
    Question(
        "the syllabus comes with a copy",
        "lib/cc/importer/canvas/course_settings.rb",
        syllabus_copied,
        "<p>Last term</p>",
    ),
    Question(
        "a copy needs the right to add",
        f"{MIGRATIONS}: authorize_action",
        lambda c: [
            rights_of_copies(c, "manage_course_content_add", method)
            for method in ("create", "update", "index")
        ],
        [401, 200, 200],
    ),
    Question(
        "going on with a copy needs the right to change",
        f"{MIGRATIONS}: authorize_action",
        lambda c: [
            rights_of_copies(c, "manage_course_content_edit", method)
            for method in ("create", "update", "index")
        ],
        [200, 401, 200],
    ),
)


@each_of(QUESTIONS)
def test_the_sandbox_answers_as_canvas_does(canvas, question):
    assert question.ask(canvas) == question.answer, question.source
