"""What Canvas's specs say of blueprint courses and their syncs, asked of the sandbox."""

import pytest

from helpers.canvas_server import serve
from helpers.spec_questions import Question, each_of, fresh, messages, new_course, refused

CONTROLLER = "app/controllers/master_courses/master_templates_controller.rb"
JSON = "lib/api/v1/master_courses.rb"


@pytest.fixture(scope="module")
def canvas():
    with serve() as running:
        yield running


def at(course):
    return f"/courses/{course.id}"


def template(course):
    return f"{at(course)}/blueprint_templates/default"


def master(c):
    course = new_course(c)
    c.state.blueprints.set_as_blueprint(course)
    return course


def work(c, course):
    body = {"assignment": {"name": fresh("Work"), "submission_types": ["on_paper"]}}
    return c.post(f"{at(course)}/assignments", body).json()


def sync(c, course):
    c.clock.forward(minutes=1)
    answer = c.post(f"{template(course)}/migrations", {"comment": "x"})
    c.clock.forward(minutes=1)
    return answer


def synced(c):
    """Return a blueprint, its course, and what went from the one to the other."""
    course, child = master(c), new_course(c)
    first = work(c, course)
    body = {"course_ids_to_add": [child.id]}
    c.put(f"{template(course)}/update_associations", body)
    sync(c, course)
    return course, child, first


def changes(c, path):
    return [
        (row["asset_type"], row["change_type"], row["locked"], "/assignments/" in row["html_url"])
        for row in c.get(path).json()
    ]


def unsynced(c, what):
    course, _, first = synced(c)
    path = f"{at(course)}/assignments/{first['id']}"
    if what == "created":
        work(c, course)
    elif what == "updated":
        c.put(path, {"assignment": {"points_possible": 7}})
    elif what == "deleted":
        c.delete(path)
    return changes(c, f"{template(course)}/unsynced_changes")


def locked(c):
    course, _, first = synced(c)
    body = {"content_type": "assignment", "content_id": first["id"], "restricted": True}
    c.put(f"{template(course)}/restrict_item", body)
    c.put(f"{at(course)}/assignments/{first['id']}", {"assignment": {"points_possible": 7}})
    return changes(c, f"{template(course)}/unsynced_changes")


def before_the_first(c):
    course = master(c)
    work(c, course)
    return c.get(f"{template(course)}/unsynced_changes").json()


def second_sync(c, side):
    course, child, first = synced(c)
    c.put(f"{at(course)}/assignments/{first['id']}", {"assignment": {"points_possible": 7}})
    made = sync(c, course).json()
    paths = {
        "blueprint": f"{template(course)}/migrations",
        "course": f"{at(child)}/blueprint_subscriptions/default/migrations",
    }
    numbers = [row["id"] for row in c.get(paths[side]).json()]
    return numbers[0] == made["id"], [
        changes(c, f"{paths[side]}/{number}/details") for number in numbers
    ]


def imported(c):
    _, child, _ = synced(c)
    path = f"{at(child)}/blueprint_subscriptions/default/migrations"
    rows = c.get(path).json()
    one = c.get(f"{path}/{rows[0]['id']}").json()
    return one == rows[0], "subscription_id" in one, "template_id" in one, one["workflow_state"]


def restrict(c, **given):
    return c.put(f"{template(master(c))}/restrict_item", given)


def restricted_tool(c):
    course = master(c)
    tool = {"name": "T", "consumer_key": "k", "shared_secret": "made up", "domain": "example.org"}
    number = c.post(f"{at(course)}/external_tools", tool).json()["id"]
    body = {"content_type": "external_tool", "content_id": number, "restricted": True}
    return refused(c.put(f"{template(course)}/restrict_item", body))


def associated(c, course, *ids):
    body = {"course_ids_to_add": list(ids)}
    return c.put(f"{template(course)}/update_associations", body)


def taken(c):
    first, second, child = master(c), master(c), new_course(c)
    associated(c, first, child.id)
    status, said = messages(associated(c, second, child.id))
    return status, said[0].startswith("cannot add courses already associated")


QUESTIONS = (
    Question("nothing is unsynced before the first sync", CONTROLLER, before_the_first, []),
    Question("nothing is unsynced after a sync", CONTROLLER, lambda c: unsynced(c, ""), []),
    Question(
        "new work is unsynced",
        CONTROLLER,
        lambda c: unsynced(c, "created"),
        [("assignment", "created", False, True)],
    ),
    Question(
        "changed work is unsynced",
        CONTROLLER,
        lambda c: unsynced(c, "updated"),
        [("assignment", "updated", False, True)],
    ),
    Question(
        "deleted work is unsynced",
        CONTROLLER,
        lambda c: unsynced(c, "deleted"),
        [("assignment", "deleted", False, True)],
    ),
    Question(
        "locked work is unsynced and said to be locked",
        CONTROLLER,
        locked,
        [("assignment", "updated", True, True)],
    ),
    Question(
        "what the second sync sent, and the first, which sends all",
        f"{CONTROLLER}: migration_details",
        lambda c: second_sync(c, "blueprint"),
        (True, [[("assignment", "updated", False, True)], []]),
    ),
    Question(
        "what the second sync brought, and the first, which brings all",
        f"{CONTROLLER}: import_details",
        lambda c: second_sync(c, "course"),
        (True, [[("assignment", "updated", False, True)], []]),
    ),
    Question(
        "a sync as the associated course sees it",
        f"{JSON}: master_migration_json",
        imported,
        (True, True, False, "completed"),
    ),
    Question(
        "imports of a course without a blueprint",
        f"{CONTROLLER}: get_subscription",
        lambda c: (
            c.get(f"{at(new_course(c))}/blueprint_subscriptions/default/migrations").status_code
        ),
        404,
    ),
    Question(
        "a template that had no sync",
        f"{JSON}: master_template_json",
        lambda c: "latest_migration" in c.get(template(master(c))).json(),
        False,
    ),
    Question(
        "a sync to nobody",
        CONTROLLER,
        lambda c: messages(sync(c, master(c))),
        (400, ["No associated courses to migrate to"]),
    ),
    Question(
        "a lock without a word on whether",
        CONTROLLER,
        lambda c: messages(restrict(c, content_type="assignment", content_id=1)),
        (400, ["Must set 'restricted'"]),
    ),
    Question(
        "a lock on what is not there",
        CONTROLLER,
        lambda c: messages(
            restrict(c, content_type="assignment", content_id=999_999, restricted=True)
        ),
        (404, ["Could not find content: assignment 999999"]),
    ),
    Question("a lock on a tool", CONTROLLER, restricted_tool, (200, {"success": True})),
    Question("a course of another blueprint", CONTROLLER, taken, (400, True)),
    Question(
        "a template of an ordinary course",
        f"{CONTROLLER}: get_template",
        lambda c: c.get(template(new_course(c))).status_code,
        404,
    ),
)


@each_of(QUESTIONS)
def test_the_sandbox_answers_as_canvas_does(canvas, question):
    assert question.ask(canvas) == question.answer, question.source
