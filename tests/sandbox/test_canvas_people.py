import pytest

from helpers.canvas_server import serve

OBSERVERS = {"type[]": "ObserverEnrollment"}


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


def enrollments(canvas, **asked):
    return canvas.get(f"{canvas.course}/enrollments", **asked)


class TestEnrollments:
    def test_observer_has_a_row_per_observed_student(self, canvas):
        asked = OBSERVERS | {"include[]": ["observed_users", "email"]}
        rows = enrollments(canvas, **asked).json()
        assert {row["user"]["email"] for row in rows} == {"ruth.okafor@example.edu"}
        observed = {row["observed_user"]["name"] for row in rows}
        assert observed == {"Amira Haddad", "Ben Larsson"}

    def test_pages_are_bookmarks_without_a_last(self, canvas):
        answer = enrollments(canvas, per_page=3)
        seen = [row["id"] for row in answer.json()]
        while "next" in answer.links:
            assert "last" not in answer.links
            assert "page=bookmark:" in answer.links["next"]["url"]
            answer = canvas.get(answer.links["next"]["url"])
            seen += [row["id"] for row in answer.json()]
        assert len(seen) == len(set(seen)) == 9

    @pytest.mark.parametrize("page", ["bookmark:rubbish", "2", "bookmark:bnVsbA"])
    def test_bad_bookmark_is_404(self, canvas, page):
        assert enrollments(canvas, page=page).status_code == 404

    def test_email_needs_the_right_and_the_include(self, canvas):
        assert "email" not in enrollments(canvas).json()[0]["user"]
        canvas.state.user_named("Dana Whitfield").denied.add("read_email_addresses")
        rows = enrollments(canvas, **{"include[]": "email"}).json()
        assert "email" not in rows[0]["user"]

    def test_inactive_ones_are_seen_by_who_reads_as_an_admin_unless_states_are_given(self, canvas):
        rows = enrollments(canvas, **OBSERVERS).json()
        path = f"{canvas.course}/enrollments/{rows[0]['id']}"
        canvas.delete(path, task="inactivate")
        assert len(enrollments(canvas, **OBSERVERS).json()) == 2
        assert len(enrollments(canvas, **OBSERVERS, **{"state[]": "active"}).json()) == 1
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        student = canvas.as_person("Ben Larsson")
        assert len(enrollments(student, **OBSERVERS).json()) == 1


class TestLinkingObservers:
    def link(self, canvas, student, **more):
        body = {
            "user_id": canvas.state.user_named("Ruth Okafor").id,
            "type": "ObserverEnrollment",
            "associated_user_id": canvas.state.user_named(student).id,
            "enrollment_state": "active",
        } | more
        return canvas.post(f"{canvas.course}/enrollments", {"enrollment": body})

    def test_adds_one_row_and_the_same_again_is_the_same_row(self, canvas):
        answer = self.link(canvas, "Chen Yu")
        assert (answer.status_code, answer.json()["enrollment_state"]) == (200, "active")
        assert self.link(canvas, "Chen Yu").json()["id"] == answer.json()["id"]
        assert len(enrollments(canvas, **OBSERVERS).json()) == 3

    def test_observer_with_an_account_is_active_unless_said_otherwise(self, canvas):
        answer = self.link(canvas, "Chen Yu", enrollment_state=None)
        assert answer.json()["enrollment_state"] == "active"
        asked = self.link(canvas, "Daniela Ruiz", enrollment_state="invited")
        assert asked.json()["enrollment_state"] == "invited"

    def test_unlinking_deletes_the_row(self, canvas):
        row = self.link(canvas, "Chen Yu").json()
        path = f"{canvas.course}/enrollments/{row['id']}"
        assert canvas.delete(path, task="delete").json()["enrollment_state"] == "deleted"
        assert canvas.delete(path, task="delete").status_code == 404

    def test_without_a_task_it_is_concluded(self, canvas):
        row = self.link(canvas, "Chen Yu").json()
        answer = canvas.delete(f"{canvas.course}/enrollments/{row['id']}")
        assert answer.json()["enrollment_state"] == "completed"

    def test_refusals_have_their_own_messages(self, canvas):
        path = f"{canvas.course}/enrollments"
        assert canvas.post(path, {}).json() == {"message": "No parameters given"}
        assert canvas.post(path, {"enrollment": {"type": "x"}}).status_code == 400
        assert self.link(canvas, "Chen Yu", type="Mentor").json() == {"message": "Invalid type"}
        assert self.link(canvas, "Chen Yu", associated_user_id=1).status_code == 404
        canvas.state.user_named("Dana Whitfield").denied.add("add_observer_to_course")
        assert self.link(canvas, "Chen Yu").status_code == 401


class TestUsers:
    def students(self, canvas, *wanted):
        asked = {"enrollment_type[]": "student", "include[]": list(wanted), "per_page": 100}
        return canvas.get(f"{canvas.course}/users", **asked)

    def test_list_is_not_counted(self, canvas):
        asked = {"enrollment_type[]": "student", "per_page": 2}
        answer = canvas.get(f"{canvas.course}/users", **asked)
        assert "next" in answer.links
        assert "last" not in answer.links

    def test_fields_need_their_rights(self, canvas):
        row = self.students(canvas).json()[0]
        assert (row["email"], row["login_id"]) == ("amira.haddad@example.edu", "amira.haddad")
        assert row["sis_user_id"] == "S20411"
        canvas.state.user_named("Dana Whitfield").denied |= {
            "read_email_addresses", "view_user_logins", "read_sis"
        }  # fmt: skip
        row = self.students(canvas).json()[0]
        assert not {"email", "login_id", "sis_user_id"} & row.keys()

    def test_lti_id_is_null_until_the_first_launch(self, canvas):
        row = self.students(canvas, "lti_id").json()[0]
        assert row["lti_id"] is None
        user = canvas.state.users[row["id"]]
        canvas.state.lti_user_id(user)
        assert self.students(canvas, "lti_id").json()[0]["lti_id"] == user.lti_context_id

    def test_invited_person_has_no_address_yet(self, canvas):
        user = canvas.state.add_user("Zoe Vance", "zoe.vance@example.edu")
        canvas.state.enroll(user.id, 1158, "StudentEnrollment", enrollment_state="invited")
        row = next(r for r in self.students(canvas).json() if r["id"] == user.id)
        assert not {"email", "login_id"} & row.keys()

    def test_enrollments_are_included_when_asked(self, canvas):
        row = self.students(canvas, "enrollments").json()[0]
        assert row["enrollments"][0]["type"] == "StudentEnrollment"

    def test_another_person_is_visible_only_in_a_shared_course(self, canvas):
        student = canvas.state.user_named("Ben Larsson")
        stranger = canvas.state.user_named("Gregor Stahl")
        assert canvas.get(f"/users/{student.id}").json()["name"] == "Ben Larsson"
        assert canvas.get(f"/users/{stranger.id}").status_code == 401
        assert canvas.get("/users/5").status_code == 404
