"""Blueprint courses as Canvas answers of them (canvas.md §15.4), over plain HTTP."""

import pytest

from helpers.canvas_server import TOOL, errors_of, external, serve

FIELDS = {
    "is_master_course_child_content",
    "is_master_course_master_content",
    "restricted_by_master_course",
    "master_course_restrictions",
}


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


@pytest.fixture
def master(canvas):
    account = canvas.state.courses[canvas.state.course_id].account_id
    return canvas.state.add_course("Python blueprint", "PY-BP", account)


@pytest.fixture
def blueprints(canvas, master):
    known = canvas.state.blueprints
    known.associate(canvas.state.courses[canvas.state.course_id], master)
    return known


@pytest.fixture
def lab(canvas, blueprints):
    """An assignment of the associated course that opens Codio; nothing knows yet whose it is."""
    made = canvas.post(f"{canvas.course}/assignments", {"assignment": external()}).json()
    return canvas.state.assignments[made["id"]]


def path_of(canvas, lab):
    return f"{canvas.course}/assignments/{lab.id}"


def told(row):
    return {key: value for key, value in row.items() if key in FIELDS}


def change(canvas, lab, **fields):
    return canvas.put(path_of(canvas, lab), {"assignment": fields})


def test_what_is_made_in_an_associated_course_is_not_the_blueprints(canvas, lab):
    made = canvas.post(f"{canvas.course}/assignments", {"assignment": external()}).json()

    assert told(made) == {}
    assert told(canvas.get(path_of(canvas, lab)).json()) == {}


def test_list_show_and_change_tell_what_is_locked_without_any_include(canvas, blueprints, lab):
    blueprints.add_child_content(lab, "points", "content")
    expected = {
        "is_master_course_child_content": True,
        "restricted_by_master_course": True,
        "master_course_restrictions": {"points": True, "content": True},
    }

    listed = canvas.get(f"{canvas.course}/assignments", per_page=100).json()

    assert told(next(row for row in listed if row["id"] == lab.id)) == expected
    assert told(canvas.get(path_of(canvas, lab)).json()) == expected
    assert told(change(canvas, lab, published=False).json()) == expected


def test_nothing_locked_says_so_and_names_no_restrictions(canvas, blueprints, lab):
    blueprints.add_child_content(lab)

    assert told(canvas.get(path_of(canvas, lab)).json()) == {
        "is_master_course_child_content": True,
        "restricted_by_master_course": False,
    }


def test_the_blueprint_itself_shows_its_locks_and_may_be_changed(canvas, blueprints, master):
    path = f"/courses/{master.id}/assignments"
    made = canvas.post(path, {"assignment": external()}).json()
    blueprints.lock(canvas.state.assignments[made["id"]], "points")

    changed = canvas.put(f"{path}/{made['id']}", {"assignment": {"points_possible": 50}})

    assert changed.status_code == 200
    assert told(changed.json()) == {
        "is_master_course_master_content": True,
        "restricted_by_master_course": True,
        "master_course_restrictions": {"points": True},
    }
    assert canvas.get(f"/courses/{master.id}").json()["blueprint"] is True
    assert canvas.get(canvas.course).json()["blueprint"] is False


@pytest.mark.parametrize(
    ("group", "fields", "column"),
    [
        ("points", {"points_possible": 50}, "points_possible"),
        ("content", {"name": "While loops"}, "title"),
        ("content", {"description": "Anew"}, "description"),
        ("settings", {"submission_types": ["on_paper"]}, "submission_types"),
        ("settings", {"grading_type": "percent"}, "grading_type"),
        ("settings", {"assignment_group_id": 812}, "assignment_group_id"),
        ("settings", {"omit_from_final_grade": True}, "omit_from_final_grade"),
        ("settings", {"allowed_attempts": 3}, "allowed_attempts"),
        ("due_dates", {"due_at": "2026-10-01T12:00:00Z"}, "due_at"),
        ("availability_dates", {"lock_at": "2026-10-01T12:00:00Z"}, "lock_at"),
        ("state", {"published": False}, "workflow_state"),
        (
            "content",
            external(url="https://apollo.codio.com/lti/other"),
            "url",
        ),
        (
            "content",
            {"submission_types": ["external_tool"],
             "external_tool_tag_attributes": {"new_tab": False}},
            "new_tab",
        ),
    ],
)  # fmt: skip
def test_a_locked_column_is_refused_by_name_and_nothing_is_changed(
    canvas, blueprints, lab, group, fields, column
):
    blueprints.add_child_content(lab, group)
    before = canvas.get(path_of(canvas, lab)).json()

    refused = change(canvas, lab, **fields)

    text = f"cannot change column(s): {column} - locked by Master Course"
    assert refused.status_code == 400
    assert refused.json() == {
        "errors": {"base": [{"attribute": "base", "type": text, "message": text}]}
    }
    assert canvas.get(path_of(canvas, lab)).json() == before


def test_an_app_that_would_be_bound_anew_is_refused(canvas, blueprints, lab):
    tool = canvas.post(f"{canvas.course}/external_tools", TOOL).json()
    blueprints.add_child_content(lab, "content")
    tag = {"content_type": "ContextExternalTool", "content_id": tool["id"]}

    refused = change(
        canvas, lab, submission_types=["external_tool"], external_tool_tag_attributes=tag
    )

    assert errors_of(refused)["base"] == [
        "cannot change column(s): content_id - locked by Master Course"
    ]


def test_all_locked_columns_are_named_together(canvas, blueprints, lab):
    blueprints.add_child_content(lab, "points", "content")

    refused = change(canvas, lab, points_possible=50, name="While loops")

    assert errors_of(refused)["base"] == [
        "cannot change column(s): title, points_possible - locked by Master Course"
    ]


def test_a_locked_value_that_stays_as_it_is_is_taken(canvas, blueprints, lab):
    blueprints.add_child_content(lab, "points", "content")

    assert change(canvas, lab, points_possible=10, name="Loops").status_code == 200
    assert blueprints.child_content[lab.id].downstream_changes == set()


def test_an_unlocked_change_makes_later_syncs_skip_its_group(canvas, blueprints, lab):
    content = blueprints.add_child_content(lab, "content")

    assert change(canvas, lab, points_possible=50).status_code == 200

    assert content.downstream_changes == {"points_possible"}
    assert content.skipped_by_syncs() == {"points"}
    blueprints.lock(lab, "points")
    assert content.skipped_by_syncs() == set(), "a lock overwrites what was changed"


def test_what_is_locked_cannot_be_deleted_and_what_is_not_stays_deleted(canvas, blueprints, lab):
    content = blueprints.add_child_content(lab, "due_dates")

    refused = canvas.delete(path_of(canvas, lab))
    blueprints.lock(lab)
    gone = canvas.delete(path_of(canvas, lab))

    assert (refused.status_code, refused.json()["status"]) == (401, "unauthorized")
    assert gone.status_code == 200
    assert content.downstream_changes == {"manually_deleted"}


class TestSubscriptions:
    def test_name_the_blueprint(self, canvas, blueprints, master):
        path = f"{canvas.course}/blueprint_subscriptions"

        (found,) = canvas.get(path).json()

        term = canvas.state.terms[master.enrollment_term_id].name
        assert found == {
            "id": 101,
            "template_id": 1,
            "blueprint_course": {
                "id": master.id,
                "name": "Python blueprint",
                "course_code": "PY-BP",
                "term_name": term,
            },
        }

    def test_of_an_ordinary_course_are_none(self, canvas):
        assert canvas.get(f"{canvas.course}/blueprint_subscriptions").json() == []

    def test_are_not_for_students(self, canvas, blueprints):
        rows = canvas.state.enrollments.values()
        row = next(r for r in rows if r.type == "StudentEnrollment")
        student = canvas.as_person(canvas.state.users[row.user_id].name)

        assert student.get(f"{canvas.course}/blueprint_subscriptions").status_code == 401
