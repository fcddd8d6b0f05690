"""Fields, copies and lists of assignments by Canvas's own specs (assignments_api_spec.rb)."""

import pytest

from helpers.canvas_server import serve
from helpers.kinds_of_assignment import add_discussion, add_quiz


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


def show(canvas, row, **asked):
    return canvas.get(f"{canvas.course}/assignments/{row['id']}", **asked).json()


class TestFields:
    def test_every_assignment_says_what_it_is_not(self, canvas):
        row = canvas.named("Java - 2D arrays")
        assert (row["is_quiz_assignment"], row["has_overrides"]) == (False, False)
        for key in (
            "due_date_required", "important_dates", "suppress_assignment",
            "restrict_quantitative_data", "post_manually", "anonymize_students",
        ):  # fmt: skip
            assert row[key] is False, key
        assert row["can_duplicate"] is True
        for key in ("course_id", "assignment_id", "assignment_name", "lti_resource_link_id"):
            assert row[f"original_{key}"] is None

    def test_tool_tells_the_title_of_its_link(self, canvas):
        made = canvas.assign(name="Loops")
        assert made["external_tool_tag_attributes"]["resource_link_title"] == "Loops"
        assert made["can_duplicate"] is False

    def test_new_ones_can_be_set(self, canvas):
        made = canvas.assign(important_dates=True, suppress_assignment=True)
        assert (made["important_dates"], made["suppress_assignment"]) == (True, True)

    def test_paced_course_says_so(self, canvas):
        made = canvas.assign()
        assert "in_paced_course" not in made
        canvas.state.assignments[made["id"]].in_paced_course = True
        assert show(canvas, made)["in_paced_course"] is True

    def test_grading_type_not_graded_unsets_the_submission_types(self, canvas):
        row = canvas.named("Java - 2D arrays")
        path = f"{canvas.course}/assignments/{row['id']}"
        changed = canvas.put(path, {"assignment": {"grading_type": "not_graded"}}).json()
        assert changed["submission_types"] == ["not_graded"]


class TestDuplicate:
    def duplicate(self, canvas, assignment_id):
        return canvas.post(f"{canvas.course}/assignments/{assignment_id}/duplicate", {})

    def test_is_a_copy_unpublished_and_one_position_behind(self, canvas):
        row = canvas.named("Java - 2D arrays")
        answer = self.duplicate(canvas, row["id"])
        made = answer.json()
        assert answer.status_code == 200
        assert (made["name"], made["position"]) == ("Java - 2D arrays Copy", row["position"] + 1)
        assert (made["published"], made["points_possible"]) == (False, row["points_possible"])
        assert made["original_assignment_id"] == row["id"]
        assert made["original_assignment_name"] == row["name"]
        assert made["original_course_id"] == 1158
        assert made["new_positions"][str(made["id"])] == made["position"]
        behind = canvas.named("Java: File Handling")
        assert behind["position"] == made["position"] + 1

    def test_second_copy_and_copy_of_a_copy_are_numbered(self, canvas):
        row = canvas.named("Java - 2D arrays")
        first = self.duplicate(canvas, row["id"]).json()
        names = [self.duplicate(canvas, each["id"]).json()["name"] for each in (row, first)]
        assert names == ["Java - 2D arrays Copy 2", "Java - 2D arrays Copy 3"]

    def test_discussion_gets_one_of_its_own(self, canvas):
        old, _ = add_discussion(canvas.state, "Talk")
        made = self.duplicate(canvas, old.id).json()
        assert made["discussion_topic"]["title"] == "Talk Copy"
        assert len(canvas.state.discussion_topics) == 2

    def test_quiz_and_what_is_not_there_are_refused_in_words(self, canvas):
        quiz, _ = add_quiz(canvas.state, "Quiz 1")
        answer = self.duplicate(canvas, quiz.id)
        assert (answer.status_code, answer.json()) == (
            400, {"error": "quiz duplication not implemented"}
        )  # fmt: skip
        answer = self.duplicate(canvas, 5)
        assert (answer.status_code, answer.json()) == (400, {"error": "assignment does not exist"})


class TestList:
    def ids(self, canvas, count):
        rows = canvas.get(f"{canvas.course}/assignments", per_page=100).json()
        return [row["id"] for row in rows[:count]]

    def test_more_ids_than_a_page_shows_are_refused(self, canvas):
        asked = {"assignment_ids[]": self.ids(canvas, 11)}
        answer = canvas.get(f"{canvas.course}/assignments", **asked)
        assert answer.status_code == 400
        assert answer.json()["message"].startswith("Invalid assignment_ids: ")
        enough = canvas.get(f"{canvas.course}/assignments", per_page=20, **asked)
        assert len(enough.json()) == 11

    def test_unknown_id_is_named(self, canvas):
        asked = {"assignment_ids[]": [*self.ids(canvas, 1), 5]}
        answer = canvas.get(f"{canvas.course}/assignments", **asked)
        assert answer.json() == {"message": "Invalid assignment_ids: 5"}

    def test_is_filtered_by_sis_posting(self, canvas):
        made = canvas.assign(post_to_sis=True)
        found = canvas.get(f"{canvas.course}/assignments", post_to_sis="true").json()
        assert [row["id"] for row in found] == [made["id"]]


class TestGroups:
    def test_leave_fields_out_and_tell_modules(self, canvas):
        row = canvas.named("Java - 2D arrays")
        module = canvas.post(f"{canvas.course}/modules", {"module": {"name": "M"}}).json()
        item = {"type": "Assignment", "content_id": row["id"]}
        canvas.post(f"{canvas.course}/modules/{module['id']}/items", {"module_item": item})
        asked = {
            "include[]": ["assignments", "module_ids"],
            "exclude_response_fields[]": ["description", "needs_grading_count"],
        }
        groups = canvas.get(f"{canvas.course}/assignment_groups", **asked).json()
        rows = [each for group in groups for each in group["assignments"]]
        assert not any({"description", "needs_grading_count"} & each.keys() for each in rows)
        shown = next(each for each in rows if each["id"] == row["id"])
        assert (shown["module_ids"], shown["module_positions"]) == ([module["id"]], [1])
        assert groups[0]["any_assignment_in_closed_grading_period"] is False
