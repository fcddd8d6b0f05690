"""Dates for a section or some students (assignment_overrides_spec.rb, assignments_api_spec.rb)."""

import pytest

from helpers.canvas_server import serve

DUE = "2026-10-08T21:00:00Z"


@pytest.fixture
def canvas():
    with serve() as running:
        running.put(running.course, {"course": {"event": "offer"}})
        yield running


@pytest.fixture
def assignment(canvas):
    return canvas.assign(due_at="2026-10-01T21:00:00Z")


@pytest.fixture
def evening(canvas):
    body = {"course_section": {"name": "Evening"}}
    return canvas.post(f"{canvas.course}/sections", body).json()["id"]


def path_of(canvas, assignment):
    return f"{canvas.course}/assignments/{assignment['id']}/overrides"


def add(canvas, assignment, **given):
    return canvas.post(path_of(canvas, assignment), {"assignment_override": given})


def person(canvas, name):
    return canvas.state.user_named(name).id


class TestOverride:
    def test_of_a_section_is_named_like_it_and_shows_only_what_it_sets(
        self, canvas, assignment, evening
    ):
        answer = add(canvas, assignment, course_section_id=evening, due_at=DUE)
        made = answer.json()
        assert answer.status_code == 201
        assert (made["title"], made["course_section_id"]) == ("Evening", evening)
        assert (made["due_at"], made["all_day"]) == (DUE, False)
        assert not {"unlock_at", "lock_at", "student_ids"} & made.keys()
        assert canvas.get(path_of(canvas, assignment)).json() == [made]
        assert canvas.get(f"{path_of(canvas, assignment)}/{made['id']}").json() == made

    def test_of_students_has_a_title_of_its_own(self, canvas, assignment):
        students = [person(canvas, "Ben Larsson"), person(canvas, "Chen Yu")]
        made = add(canvas, assignment, student_ids=students, title="Late two").json()
        assert (made["title"], made["student_ids"]) == ("Late two", students)
        assert "course_section_id" not in made

    def test_changed_dates_are_all_given_anew(self, canvas, assignment, evening):
        made = add(canvas, assignment, course_section_id=evening, due_at=DUE, lock_at=DUE).json()
        path = f"{path_of(canvas, assignment)}/{made['id']}"
        changed = canvas.put(path, {"assignment_override": {"unlock_at": None}}).json()
        assert changed["unlock_at"] is None
        assert not {"due_at", "lock_at"} & changed.keys()
        assert changed["course_section_id"] == evening
        assert canvas.delete(path).json() == changed
        assert canvas.get(path).status_code == 404

    @pytest.mark.parametrize(
        ("given", "error"),
        [
            ({}, "one of student_ids, group_id, or course_section_id is required"),
            ({"student_ids": "bad data"}, 'invalid student_ids "bad data"'),
            ({"student_ids": [201]}, 'unknown student ids: ["201"]'),
            ({"course_section_id": 5}, "unknown section id 5"),
            ({"group_id": "7"}, 'unknown group id "7"'),
        ],
    )
    def test_faults_are_a_list_of_texts(self, canvas, assignment, given, error):
        answer = add(canvas, assignment, **given)
        assert (answer.status_code, answer.json()) == (400, {"errors": [error]})
        assert canvas.get(path_of(canvas, assignment)).json() == []

    def test_bad_date_is_told_beside_the_rest(self, canvas, assignment):
        answer = add(canvas, assignment, course_section_id=5, due_at="soon")
        assert answer.json() == {"errors": ["unknown section id 5", 'invalid due_at "soon"']}

    def test_section_has_one_at_most_and_leads_to_it(self, canvas, assignment, evening):
        made = add(canvas, assignment, course_section_id=evening, due_at=DUE).json()
        again = add(canvas, assignment, course_section_id=evening)
        assert again.status_code == 400
        assert again.json()["errors"]["set_id"][0]["type"] == "taken"
        alias = f"/sections/{evening}/assignments/{assignment['id']}/override"
        answer = canvas.get(alias)
        assert answer.status_code == 302
        assert answer.headers["Location"].endswith(f"/overrides/{made['id']}")

    def test_student_may_change_none(self, canvas, assignment, evening):
        student = canvas.as_person("Ben Larsson")
        assert add(student, assignment, course_section_id=evening).status_code == 401


class TestAssignment:
    def shown(self, canvas, assignment, **asked):
        return canvas.get(f"{canvas.course}/assignments/{assignment['id']}", **asked).json()

    def test_is_made_with_overrides_and_says_that_it_has_some(self, canvas, evening):
        plain = canvas.assign()
        assert plain["has_overrides"] is False
        made = canvas.assign(
            only_visible_to_overrides=True,
            assignment_overrides=[{"course_section_id": evening, "due_at": DUE}],
        )
        assert made["has_overrides"] is True
        assert (made["only_visible_to_overrides"], made["visible_to_everyone"]) == (True, False)
        asked = {"include[]": "overrides"}
        (override,) = self.shown(canvas, made, **asked)["overrides"]
        assert (override["course_section_id"], override["due_at"]) == (evening, DUE)

    def test_bad_override_makes_no_assignment(self, canvas):
        before = len(canvas.get(f"{canvas.course}/assignments", per_page=100).json())
        body = {"assignment": {"name": "X", "assignment_overrides": [{"due_at": DUE}]}}
        assert canvas.post(f"{canvas.course}/assignments", body).status_code == 400
        after = len(canvas.get(f"{canvas.course}/assignments", per_page=100).json())
        assert before == after

    def test_all_dates_are_the_base_and_each_override(self, canvas, assignment, evening):
        add(canvas, assignment, course_section_id=evening, due_at=DUE)
        shown = self.shown(canvas, assignment, all_dates="true")["all_dates"]
        assert [row.get("base", False) for row in shown] == [True, False]
        assert (shown[1]["set_type"], shown[1]["set_id"]) == ("CourseSection", evening)

    def test_student_sees_the_dates_for_them_and_only_what_is_for_them(
        self, canvas, assignment, evening
    ):
        ben = canvas.as_person("Ben Larsson")
        add(canvas, assignment, student_ids=[person(canvas, "Ben Larsson")], due_at=DUE)
        assert self.shown(ben, assignment)["due_at"] == DUE
        chen = canvas.as_person("Chen Yu")
        assert self.shown(chen, assignment)["due_at"] == assignment["due_at"]
        path = f"{canvas.course}/assignments/{assignment['id']}"
        canvas.put(path, {"assignment": {"only_visible_to_overrides": True}})
        assert chen.get(path).status_code == 401
        names = [row["id"] for row in chen.get(f"{canvas.course}/assignments").json()]
        assert assignment["id"] not in names
        asked = {"include[]": "assignment_visibility"}
        seen = self.shown(canvas, assignment, **asked)["assignment_visibility"]
        assert seen == [str(person(canvas, "Ben Larsson"))]

    def test_date_for_all_makes_it_for_all_again(self, canvas, evening):
        made = canvas.assign(
            only_visible_to_overrides=True, assignment_overrides=[{"course_section_id": evening}]
        )
        path = f"{canvas.course}/assignments/{made['id']}"
        canvas.put(path, {"assignment": {"points_possible": 5}})
        assert self.shown(canvas, made)["only_visible_to_overrides"] is True
        canvas.put(path, {"assignment": {"due_at": DUE}})
        assert self.shown(canvas, made)["only_visible_to_overrides"] is False
