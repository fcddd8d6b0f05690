import pytest

from helpers.canvas_server import errors_of, serve
from wizard.sandbox.canvas.model import Term


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


def ids(answer):
    return [row["id"] for row in answer.json()]


class TestAccounts:
    def test_accounts_of_an_admin_are_those_with_a_role(self, canvas):
        assert ids(canvas.get("/accounts")) == [2]

    def test_accounts_of_a_student_are_none_and_no_error(self, canvas):
        answer = canvas.as_person("Ben Larsson").get("/accounts")
        assert (answer.status_code, answer.json()) == (200, [])

    def test_course_accounts_are_bookmark_pages_of_few_fields(self, canvas):
        answer = canvas.get("/course_accounts", per_page=1)
        assert set(answer.json()[0]) == {
            "id", "name", "workflow_state", "parent_account_id", "root_account_id"
        }  # fmt: skip
        assert "bookmark:" in answer.links["next"]["url"]
        assert ids(canvas.get(answer.links["next"]["url"])) == [2]

    def test_manageable_accounts_include_sub_accounts(self, canvas):
        canvas.state.user_named("Dana Whitfield").admin_of = {1}
        assert ids(canvas.get("/accounts")) == [1]
        assert ids(canvas.get("/manageable_accounts")) == [1, 2]

    def test_course_creation_accounts_know_teachers_too_and_old_versions_know_none(self, canvas):
        assert ids(canvas.get("/course_creation_accounts")) == [2]
        teacher = canvas.as_person("Gregor Stahl")
        taught = canvas.state.courses[1311].account_id
        assert ids(teacher.get("/course_creation_accounts")) == []
        canvas.state.accounts[1].teachers_can_create_courses = True
        own = canvas.state.manually_created_courses_account().id
        assert ids(teacher.get("/course_creation_accounts")) == [own, taught]
        assert ids(canvas.as_person("Ben Larsson").get("/course_creation_accounts")) == []
        canvas.state.course_creation_accounts_known = False
        assert canvas.get("/course_creation_accounts").status_code == 404

    def test_teachers_create_courses_where_the_root_account_lets_them(self, canvas):
        teacher = canvas.as_person("Gregor Stahl")
        taught = canvas.state.courses[1311].account_id
        own = canvas.state.manually_created_courses_account().id

        def made(account):
            body = {"course": {"name": "Trial"}, "enroll_me": True}
            return teacher.post(f"/accounts/{account}/courses", body).status_code

        assert (made(taught), made(own)) == (401, 401)
        canvas.state.accounts[1].teachers_can_create_courses = True
        assert (made(taught), made(own)) == (200, 200)
        canvas.state.accounts[1].teachers_can_create_courses_anywhere = False
        assert (made(taught), made(own)) == (401, 200)
        assert ids(teacher.get("/course_creation_accounts")) == [own]

    def test_self_is_the_root_account(self, canvas):
        assert canvas.get("/accounts/self").json()["id"] == 1

    def test_account_permissions_need_a_role_or_teaching(self, canvas):
        asked = {"permissions[]": ["manage_courses_add", "nonsense"]}
        answer = canvas.get("/accounts/2/permissions", **asked)
        assert answer.json() == {"manage_courses_add": True, "nonsense": False}
        assert canvas.as_person("Ben Larsson").get("/accounts/2/permissions").status_code == 401


class TestList:
    def test_restricted_course_is_only_an_id(self, canvas):
        rows = canvas.get("/courses").json()
        assert {"id": 987, "access_restricted_by_date": True} in rows

    def test_includes_come_but_permissions_never(self, canvas):
        asked = {"include[]": ["term", "account", "total_students", "permissions"]}
        rows = canvas.get("/courses", **asked).json()
        course = next(row for row in rows if row["id"] == 1158)
        assert course["term"]["name"] == "Default Term"
        assert course["account"]["name"] == "School of Engineering"
        assert course["total_students"] == 6
        assert "permissions" not in course

    def test_is_of_ones_own_enrolments_even_for_an_admin(self, canvas):
        canvas.state.user_named("Dana Whitfield").admin_of = {1}
        assert 1311 not in ids(canvas.get("/courses"))

    def test_filters_by_one_enrolment_type_and_by_states(self, canvas):
        assert ids(canvas.get("/courses", enrollment_type="student")) == []
        assert ids(canvas.get("/courses", **{"state[]": "unpublished"})) == [1158]

    def test_students_do_not_see_an_unpublished_course(self, canvas):
        assert canvas.as_person("Ben Larsson").get("/courses").json() == []

    def test_term_dates_shut_students_out(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        canvas.state.terms[1] = Term(id=1, name="Spring", start_at="2027-01-10T00:00:00Z")
        rows = canvas.as_person("Ben Larsson").get("/courses").json()
        assert rows == [{"id": 1158, "access_restricted_by_date": True}]


class TestSearch:
    def test_searches_sub_accounts_by_name_code_or_id(self, canvas):
        for term in ("structures", "cs 201", "1203"):
            assert ids(canvas.get("/accounts/2/courses", search_term=term)) == [1203]

    def test_needs_three_characters_or_two_in_newer_versions(self, canvas):
        answer = canvas.get("/accounts/2/courses", search_term="cs")
        assert answer.status_code == 400
        assert answer.json()["errors"] == [
            {
                "field": "search_term",
                "code": "invalid",
                "message": "3 or more characters is required",
            }
        ]
        canvas.state.minimum_search_length = 2
        assert canvas.get("/accounts/2/courses", search_term="cs").status_code == 200

    def test_filters_by_publication(self, canvas):
        assert ids(canvas.get("/accounts/2/courses", published="true")) == [1203]

    def test_needs_the_right_in_that_account(self, canvas):
        assert canvas.get("/accounts/self/courses").status_code == 401


class TestShow:
    def test_may_be_named_by_cross_shard_sis_or_lti_id(self, canvas):
        course = canvas.state.courses[1158]
        course.sis_course_id = "CS101-F26"
        names = (
            "1158",
            "7~1158",
            "sis_course_id:CS101-F26",
            f"lti_context_id:{course.lti_context_id}",
        )
        assert {canvas.get(f"/courses/{name}").json()["id"] for name in names} == {1158}

    def test_nickname_keeps_the_original_name_beside_it(self, canvas):
        canvas.state.courses[1158].nicknames[canvas.state.user_named("Dana Whitfield").id] = "Intro"
        answer = canvas.get(canvas.course).json()
        assert (answer["name"], answer["original_name"]) == ("Intro", "Introduction to Programming")

    def test_permissions_and_tabs_are_included_on_show(self, canvas):
        answer = canvas.get(canvas.course, **{"include[]": ["permissions", "tabs"]}).json()
        assert answer["permissions"]
        assert answer["tabs"][0]["id"] == "home"


class TestPermissions:
    def ask(self, canvas, *names):
        return canvas.get(f"{canvas.course}/permissions", **{"permissions[]": names}).json()

    def test_unknown_rights_are_false(self, canvas):
        assert self.ask(canvas, "manage_lti_add", "manage_course_publish") == {
            "manage_lti_add": True,
            "manage_course_publish": False,
        }

    def test_empty_list_tells_every_right(self, canvas):
        answer = canvas.get(f"{canvas.course}/permissions").json()
        assert answer["manage_assignments_add"] is True
        assert len(answer) > 20

    def test_old_versions_know_the_old_names_only(self, canvas):
        canvas.state.granular_permissions = False
        assert self.ask(canvas, "manage_lti_add", "lti_add_edit", "manage_assignments") == {
            "manage_lti_add": False,
            "lti_add_edit": True,
            "manage_assignments": True,
        }

    def test_teaching_assistant_may_not_publish_but_designer_may(self, canvas):
        dana = canvas.state.user_named("Dana Whitfield")
        dana.admin_of.clear()
        row = next(r for r in canvas.state.enrollments.values() if r.user_id == dana.id)
        row.type = "TaEnrollment"
        assert self.ask(canvas, "manage_courses_publish") == {"manage_courses_publish": False}
        row.type = "DesignerEnrollment"
        assert self.ask(canvas, "manage_courses_publish") == {"manage_courses_publish": True}

    def test_denied_right_is_false_and_enforced(self, canvas):
        canvas.state.user_named("Dana Whitfield").denied.add("manage_courses_publish")
        assert self.ask(canvas, "manage_courses_publish") == {"manage_courses_publish": False}
        answer = canvas.put(canvas.course, {"course": {"event": "offer"}})
        assert (answer.status_code, answer.json()["status"]) == (401, "unauthorized")

    def test_student_has_no_manager_rights(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        asked = {"permissions[]": ["read", "manage_lti_add"]}
        answer = canvas.as_person("Ben Larsson").get(f"{canvas.course}/permissions", **asked)
        assert answer.json() == {"read": True, "manage_lti_add": False}


class TestPublishing:
    def test_offer_alone_publishes_and_twice_is_no_fault(self, canvas):
        for _ in range(2):
            answer = canvas.put(canvas.course, {"course": {"event": "offer"}})
            assert (answer.status_code, answer.json()["workflow_state"]) == (200, "available")

    def test_mixed_with_fields_it_needs_the_right_to_content_too(self, canvas):
        dana = canvas.state.user_named("Dana Whitfield")
        dana.denied |= {"manage_course_content_edit", "update"}
        assert (
            canvas.put(canvas.course, {"course": {"event": "offer", "name": "X"}}).status_code
            == 401
        )
        assert canvas.put(canvas.course, {"offer": True}).status_code == 200

    def test_concluded_course_cannot_be_published(self, canvas):
        canvas.state.courses[1158].workflow_state = "completed"
        answer = canvas.put(canvas.course, {"course": {"event": "offer"}})
        assert answer.status_code == 400
        assert set(errors_of(answer)) == {"workflow_state"}

    def test_claim_unpublishes_until_graded_submissions_exist(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        assert (
            canvas.put(canvas.course, {"course": {"event": "claim"}}).json()["workflow_state"]
            == "unpublished"
        )
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        next(iter(canvas.state.submissions.values())).graded_at = "2026-09-05T00:00:00Z"
        answer = canvas.put(canvas.course, {"course": {"event": "claim"}})
        assert answer.status_code == 400
        assert errors_of(answer)["workflow_state"] == [
            "Course cannot be unpublished if student submissions exist."
        ]


class TestCreateAndDelete:
    def test_creator_is_enrolled_only_when_asked(self, canvas):
        made = canvas.post("/accounts/2/courses", {"course": {"name": "Codio Test Course"}})
        assert (made.status_code, made.json()["workflow_state"]) == (200, "unpublished")
        assert made.json()["id"] not in ids(canvas.get("/courses"))
        body = {
            "course": {"name": "Another", "course_code": "A 1"},
            "enroll_me": True,
            "offer": True,
        }
        made = canvas.post("/accounts/2/courses", body).json()
        assert (made["workflow_state"], made["course_code"]) == ("available", "A 1")
        assert made["id"] in ids(canvas.get("/courses"))

    def test_new_course_has_the_default_group(self, canvas):
        made = canvas.post("/accounts/2/courses", {"course": {"name": "Codio Test Course"}}).json()
        groups = canvas.get(f"/courses/{made['id']}/assignment_groups").json()
        assert [group["name"] for group in groups] == ["Assignments"]

    def test_is_refused_in_a_foreign_account(self, canvas):
        assert canvas.post("/accounts/1/courses", {"course": {"name": "X"}}).status_code == 401

    def test_overlong_name_is_a_field_error(self, canvas):
        answer = canvas.post("/accounts/2/courses", {"course": {"name": "x" * 256}})
        assert answer.status_code == 400
        assert "name" in errors_of(answer)

    def test_delete_needs_the_event(self, canvas):
        made = canvas.post("/accounts/2/courses", {"course": {"name": "X"}}).json()["id"]
        refused = canvas.delete(f"/courses/{made}")
        assert refused.status_code == 400
        assert refused.json() == {"message": 'Only "delete" and "conclude" events are allowed.'}
        assert canvas.delete(f"/courses/{made}", event="delete").json() == {"delete": True}
        assert canvas.get(f"/courses/{made}").status_code == 404
