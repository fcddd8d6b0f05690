from datetime import datetime

import pytest

from helpers.canvas_server import LTI_URL, errors_of, external, first_message, serve

URL = f"{LTI_URL}_c1_a1"
HOMEWORK = "Loops (Python) – homework"


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


def create(canvas, **changes):
    return canvas.post(f"{canvas.course}/assignments", {"assignment": external(**changes)})


def change(canvas, row, **changes):
    path = f"{canvas.course}/assignments/{row['id']}"
    return canvas.put(path, {"assignment": changes})


class TestCreate:
    def test_is_201_and_unpublished_unless_asked(self, canvas):
        answer = canvas.post(f"{canvas.course}/assignments", {"assignment": {"name": "Quiz"}})
        assert answer.status_code == 201
        made = answer.json()
        assert (made["published"], made["workflow_state"]) == (False, "unpublished")
        assert made["points_possible"] == 0
        assert create(canvas).json()["published"] is True

    def test_missing_name_is_called_assignment_and_an_empty_one_is_a_title_error(self, canvas):
        nameless = canvas.post(f"{canvas.course}/assignments", {"assignment": {"position": 1}})
        assert nameless.json()["name"] == "Assignment"
        assert set(errors_of(create(canvas, name=""))) == {"title"}

    def test_missing_wrapper_is_an_error_of_its_own(self, canvas):
        answer = canvas.post(f"{canvas.course}/assignments", {"name": "Quiz"})
        assert (answer.status_code, first_message(answer)) == (400, "assignment is missing")

    def test_form_parameters_are_as_good_as_json(self, canvas):
        form = {
            "assignment[name]": "From a form",
            "assignment[submission_types][]": "external_tool",
            "assignment[external_tool_tag_attributes][url]": URL,
            "assignment[external_tool_tag_attributes][new_tab]": "1",
            "assignment[points_possible]": "12.5",
            "assignment[published]": "true",
        }
        made = canvas.ask("POST", f"{canvas.course}/assignments", data=form).json()
        assert made["external_tool_tag_attributes"]["new_tab"] is True
        assert (made["points_possible"], made["published"]) == (12.5, True)

    def test_unknown_keys_are_dropped_and_duplicates_allowed(self, canvas):
        first = create(canvas, marker="mine").json()
        second = create(canvas, marker="mine").json()
        assert "marker" not in first
        assert first["id"] != second["id"]
        assert first["external_tool_tag_attributes"]["url"] == URL

    def test_comments_data_and_scripts_do_not_survive_in_the_description(self, canvas):
        text = (
            '<!-- codio:1 --><p data-codio="1" class="a" onclick="x()">Loops &amp; more</p>'
            "<script>x()</script>"
        )
        made = create(canvas, description=text).json()
        assert made["description"] == '<p class="a">Loops &amp; more</p>'
        assert create(canvas, description=None).json()["description"] is None

    def test_needs_the_right_and_the_course(self, canvas):
        canvas.state.user_named("Dana Whitfield").denied.add("manage_assignments_add")
        assert create(canvas).status_code == 401
        assert canvas.post("/courses/99/assignments", {"assignment": {}}).status_code == 404


class TestTag:
    def test_content_id_tells_that_a_tool_matched(self, canvas):
        unmatched = create(canvas).json()["external_tool_tag_attributes"]
        assert "content_id" not in unmatched
        tool = canvas.install()
        matched = create(canvas).json()["external_tool_tag_attributes"]
        assert (matched["content_type"], matched["content_id"]) == (
            "ContextExternalTool",
            tool["id"],
        )
        assert len(matched["resource_link_id"]) == 40

    @pytest.mark.parametrize("types", [["none"], ["external_tool", "online_upload"], ["on_paper"]])
    def test_is_dropped_where_submission_types_are_anything_else(self, canvas, types):
        answer = create(canvas, submission_types=types)
        assert answer.status_code == 201
        assert "external_tool_tag_attributes" not in answer.json()

    def test_unknown_content_id_is_404_and_creates_nothing(self, canvas):
        tag = {"url": URL, "content_type": "ContextExternalTool", "content_id": 999}
        assert create(canvas, external_tool_tag_attributes=tag).status_code == 404
        assert len(canvas.get(f"{canvas.course}/assignments", per_page=100).json()) == 12

    def test_foreign_tool_is_accepted(self, canvas):
        other = canvas.install("/courses/1203")
        tag = {"url": URL, "content_type": "context_external_tool", "content_id": other["id"]}
        made = create(canvas, external_tool_tag_attributes=tag).json()
        assert made["external_tool_tag_attributes"]["content_id"] == other["id"]

    def test_bound_tool_is_not_looked_up_again(self, canvas):
        tool = canvas.install()
        made = create(canvas).json()
        tag = {"url": "https://elsewhere.example.org/x"}
        changed = change(canvas, made, external_tool_tag_attributes=tag).json()
        assert changed["external_tool_tag_attributes"]["url"] == tag["url"]
        assert changed["external_tool_tag_attributes"]["content_id"] == tool["id"]

    def test_address_must_be_of_the_web(self, canvas):
        answer = create(canvas, external_tool_tag_attributes={"url": "ftp://x.example.org"})
        assert errors_of(answer) == {"external_tool_tag.url": ["is not a valid URL"]}

    def test_new_tab_may_be_null(self, canvas):
        made = create(canvas, external_tool_tag_attributes={"url": URL}).json()
        assert made["external_tool_tag_attributes"]["new_tab"] is None

    def test_is_lost_when_the_type_changes_and_forces_peer_reviews_off(self, canvas):
        made = create(canvas, peer_reviews=True).json()
        assert made["peer_reviews"] is False
        changed = change(canvas, made, submission_types=["online_upload"]).json()
        assert "external_tool_tag_attributes" not in changed


class TestRefused:
    @pytest.mark.parametrize(
        ("changes", "field", "message"),
        [
            ({"name": "x" * 256}, "title", "The title cannot be longer than 255 characters"),
            (
                {"points_possible": -1},
                "points_possible",
                "The value of possible points for this assignment must be zero or greater.",
            ),
            (
                {"points_possible": 1_000_000_000},
                "points_possible",
                "The value of possible points for this assignment cannot exceed 999999999.",
            ),
            (
                {"submission_types": ["telepathy"]},
                "assignment[submission_types]",
                "Invalid submission types",
            ),
            ({"due_at": "soon"}, "assignment[due_at]", "Invalid datetime for due_at"),
            (
                {"assignment_group_id": "Labs"},
                "assignment[assignment_group_id]",
                "must be a positive number",
            ),
        ],
    )
    def test_bad_field_is_named_with_its_message(self, canvas, changes, field, message):
        answer = create(canvas, **changes)
        assert answer.status_code == 400
        assert errors_of(answer) == {field: [message]}
        assert len(canvas.get(f"{canvas.course}/assignments", per_page=100).json()) == 12

    def test_longest_name_may_be_shorter(self, canvas):
        canvas.state.maximum_assignment_name_length = 30
        assert create(canvas, name="x" * 31).status_code == 400
        assert create(canvas).json()["max_name_length"] == 30

    def test_account_may_demand_a_due_date_for_sis(self, canvas):
        canvas.state.post_to_sis_requires_due_at = True
        answer = create(canvas, post_to_sis=True)
        assert errors_of(answer) == {"due_at": ["cannot be blank when Post to Sis is checked"]}

    def test_closed_grading_period_is_403_for_teachers(self, canvas):
        canvas.state.courses[1158].closed_grading_periods = [
            ("2026-08-01T00:00:00Z", "2026-08-31T00:00:00Z")
        ]
        canvas.state.user_named("Dana Whitfield").admin_of.clear()
        made = create(canvas).json()
        assert create(canvas, due_at="2026-08-15T12:00:00Z").status_code == 403
        canvas.state.assignments[made["id"]].due_at = "2026-08-15T12:00:00Z"
        row = canvas.get(f"{canvas.course}/assignments/{made['id']}").json()
        assert row["in_closed_grading_period"] is True
        answer = change(canvas, made, due_at="2026-09-15T12:00:00Z")
        words = "Cannot change the due date when due in a closed grading period"
        assert (answer.status_code, errors_of(answer)) == (403, {"due_at": [words]})
        for fields, named in (
            ({"name": "Renamed"}, "name"),
            ({"points_possible": 50}, "points_possible"),
            ({"lock_at": "2026-08-20T12:00:00Z"}, "lock_at"),
            ({"unlock_at": "2026-08-02T12:00:00Z"}, "unlock_at"),
        ):
            answer = change(canvas, made, **fields)
            assert (answer.status_code, set(errors_of(answer))) == (400, {named})
        assert change(canvas, made, description="<p>Renamed</p>").status_code == 200

    def test_an_administrator_changes_dates_in_a_closed_grading_period(self, canvas):
        canvas.state.courses[1158].closed_grading_periods = [
            ("2026-08-01T00:00:00Z", "2026-08-31T00:00:00Z")
        ]
        made = create(canvas, due_at="2026-08-15T12:00:00Z").json()
        assert change(canvas, made, due_at="2026-09-15T12:00:00Z", name="R").status_code == 200


class TestDates:
    @pytest.mark.parametrize(
        ("sent", "kept"),
        [
            ("2026-09-01T04:00:00Z", "2026-09-02T03:59:59Z"),
            ("2026-09-01T00:00:00-04:00", "2026-09-02T03:59:59Z"),
            ("2026-11-01T04:00:00Z", "2026-11-02T04:59:59Z"),  # the day of 25 hours
            ("2026-03-08T05:00:00Z", "2026-03-09T03:59:59Z"),  # the day of 23 hours
            ("2026-09-01T00:00:00Z", "2026-09-01T00:00:00Z"),  # midnight elsewhere
            ("2026-09-01T04:00:01Z", "2026-09-01T04:00:01Z"),
        ],
    )
    def test_midnight_is_the_end_of_that_day_for_due_and_closing_dates(self, canvas, sent, kept):
        made = create(canvas, due_at=sent, lock_at=sent, unlock_at=sent).json()
        assert (made["due_at"], made["lock_at"]) == (kept, kept)
        opens = datetime.fromisoformat(sent)
        assert datetime.fromisoformat(made["unlock_at"]) == opens
        changed = change(canvas, create(canvas).json(), due_at=sent).json()
        assert changed["due_at"] == kept

    def test_a_date_that_the_account_has_locked_is_refused(self, canvas):
        made = create(canvas).json()
        canvas.state.assignments[made["id"]].frozen_attributes = ["lock_at"]
        answer = change(canvas, made, lock_at="2026-09-01T12:00:00Z", due_at="2026-08-30T12:00:00Z")
        words = "You don't have permission to edit the locked attribute lock_at"
        assert (answer.status_code, errors_of(answer)) == (400, {"lock_at": [words]})
        assert change(canvas, made, due_at="2026-08-30T12:00:00Z").status_code == 200

    def test_a_course_with_course_paces_says_so_in_each_assignment(self, canvas):
        made = create(canvas).json()
        assert "in_paced_course" not in made
        answer = canvas.put(canvas.course, {"course": {"enable_course_paces": True}})
        assert answer.status_code == 200
        rows = canvas.get(f"{canvas.course}/assignments").json()
        assert rows
        assert all(row["in_paced_course"] is True for row in rows)

    def test_closed_grading_periods_are_listed(self, canvas):
        path = f"{canvas.course}/grading_periods"
        assert canvas.get(path).json() == {"grading_periods": []}
        canvas.state.courses[1158].closed_grading_periods = [
            ("2026-08-01T00:00:00Z", "2026-08-31T00:00:00Z")
        ]
        (period,) = canvas.get(path).json()["grading_periods"]
        assert (period["start_date"], period["is_closed"]) == ("2026-08-01T00:00:00Z", True)
        assert canvas.get(f"{path}/1").json()["grading_periods"] == [period]
        assert canvas.get(f"{path}/2").status_code == 404


class TestSis:
    FIELDS = {"integration_id": "codio-1", "sis_assignment_id": "S1"}

    def test_fields_are_dropped_without_manage_sis(self, canvas):
        canvas.state.user_named("Dana Whitfield").admin_of.clear()
        made = create(canvas, **self.FIELDS).json()
        assert (made["integration_id"], made["sis_assignment_id"]) == (None, None)

    def test_fields_are_kept_for_an_admin_and_a_taken_id_is_409(self, canvas):
        made = create(canvas, **self.FIELDS).json()
        assert (made["integration_id"], made["sis_assignment_id"]) == ("codio-1", "S1")
        again = create(canvas, **self.FIELDS)
        assert again.status_code == 409
        assert "already exists" in again.json()["message"]


class TestSubmissionsProtect:
    def test_homework_has_a_submission(self, canvas):
        row = canvas.named(HOMEWORK)
        assert (row["has_submitted_submissions"], row["unpublishable"]) == (True, False)
        assert row["needs_grading_count"] == 1

    def test_it_cannot_be_unpublished(self, canvas):
        answer = change(canvas, canvas.named(HOMEWORK), published=False)
        assert answer.status_code == 400
        assert errors_of(answer)["published"][0].startswith(
            "Can't unpublish if there are student submissions"
        )

    def test_regrading_needs_the_right_to_grade(self, canvas):
        row = canvas.named(HOMEWORK)
        next(iter(canvas.state.submissions.values())).graded_at = "2026-09-05T00:00:00Z"
        canvas.state.user_named("Dana Whitfield").denied.add("manage_grades")
        assert change(canvas, row, points_possible=50).status_code == 401
        assert change(canvas, row, name="Renamed").status_code == 200

    def test_submissions_show_each_student(self, canvas):
        row = canvas.named(HOMEWORK)
        rows = canvas.get(f"{canvas.course}/assignments/{row['id']}/submissions").json()
        assert [s["workflow_state"] for s in rows].count("submitted") == 1
        assert len(rows) == 6


class TestPositionsAndGroups:
    def order(self, canvas):
        rows = canvas.get(f"{canvas.course}/assignments", per_page=100).json()
        return [(row["assignment_group_id"], row["position"]) for row in rows]

    def test_new_ones_are_appended_to_the_default_group(self, canvas):
        assert (create(canvas).json()["position"], create(canvas).json()["position"]) == (10, 11)

    def test_position_makes_room_and_deleting_closes_the_gap(self, canvas):
        made = create(canvas, position=2).json()
        assert made["position"] == 2
        first = [pair for pair in self.order(canvas) if pair[0] == 811]
        assert first == [(811, number) for number in range(1, 11)]
        canvas.delete(f"{canvas.course}/assignments/{made['id']}")
        assert [p for g, p in self.order(canvas) if g == 811] == list(range(1, 10))

    def test_lists_go_by_group_then_position(self, canvas):
        assert self.order(canvas) == sorted(self.order(canvas))

    def test_unknown_group_means_the_default_one(self, canvas):
        assert create(canvas, assignment_group_id=99999).json()["assignment_group_id"] == 811

    def test_moving_to_another_group_appends_there(self, canvas):
        made = create(canvas).json()
        moved = change(canvas, made, assignment_group_id=812).json()
        assert (moved["assignment_group_id"], moved["position"]) == (812, 4)


class TestList:
    def ids(self, canvas, **asked):
        answer = canvas.get(f"{canvas.course}/assignments", per_page=100, **asked)
        return [row["name"] for row in answer.json()]

    def test_teachers_see_unpublished_ones_and_students_do_not(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        student = canvas.as_person("Ben Larsson")
        assert len(self.ids(canvas)) == 12
        assert len(self.ids(student)) == 5
        hidden = canvas.named("Python 4 - Functions")
        assert student.get(f"{canvas.course}/assignments/{hidden['id']}").status_code == 401

    def test_search_order_and_ids(self, canvas):
        assert self.ids(canvas, search_term="java -") == ["Java - 2D arrays"]
        names = self.ids(canvas, order_by="name")
        assert names == sorted(names, key=str.lower)
        row = canvas.named("Java - 2D arrays")
        assert self.ids(canvas, **{"assignment_ids[]": [row["id"]]}) == ["Java - 2D arrays"]

    def test_more_than_100_ids_are_refused(self, canvas):
        asked = {"assignment_ids[]": list(range(101))}
        assert canvas.get(f"{canvas.course}/assignments", **asked).status_code == 400

    def test_bad_bucket_is_told_the_good_ones(self, canvas):
        answer = canvas.get(f"{canvas.course}/assignments", bucket="lost")
        assert answer.status_code == 400
        assert first_message(answer).startswith("bucket name must be one of the following: past")
        assert len(self.ids(canvas, bucket="undated")) == 12

    def test_can_edit_is_included_for_those_who_may(self, canvas):
        asked = {"include[]": "can_edit"}
        rows = canvas.get(f"{canvas.course}/assignments", **asked).json()
        assert all(row["can_edit"] for row in rows)

    def test_url_leads_to_the_assignments_own_launch(self, canvas):
        tool = canvas.install()
        made = create(canvas).json()
        assert canvas.get(made["url"]).json()["id"] == tool["id"]


class TestDelete:
    def test_is_soft_and_answers_200(self, canvas):
        made = create(canvas).json()
        path = f"{canvas.course}/assignments/{made['id']}"
        answer = canvas.delete(path)
        assert (answer.status_code, answer.json()["workflow_state"]) == (200, "deleted")
        assert canvas.get(path).status_code == 404

    def test_external_tool_assignments_cannot_be_duplicated(self, canvas):
        made = create(canvas).json()
        path = f"{canvas.course}/assignments/{made['id']}/duplicate"
        assert canvas.post(path, {}).status_code == 400
