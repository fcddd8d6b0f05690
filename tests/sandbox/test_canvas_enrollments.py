"""Enrolments as Canvas lists and makes them, by its own specs (enrollments_api_spec.rb)."""

import pytest

from helpers.canvas_server import first_message, serve


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


def rows(canvas, **asked):
    answer = canvas.get(f"{canvas.course}/enrollments", per_page=100, **asked)
    assert answer.status_code == 200, answer.text
    return answer.json()


def enroll(canvas, **wanted):
    return canvas.post(f"{canvas.course}/enrollments", {"enrollment": wanted})


def newcomer(canvas, name="Zoe Vance", **more):
    return canvas.state.add_user(name, f"{name.split()[0].lower()}@example.edu", **more)


class TestOrder:
    def test_is_type_then_sortable_name_then_id(self, canvas):
        for name in ("Aaron Zimmer", "Zara Abel"):
            canvas.state.enroll(newcomer(canvas, name).id, 1158, "StudentEnrollment")
        shown = [(row["type"], row["user"]["sortable_name"].lower()) for row in rows(canvas)]
        assert shown == sorted(shown)
        assert shown[0][0] == "ObserverEnrollment"

    def test_is_kept_from_page_to_page(self, canvas):
        answer = canvas.get(f"{canvas.course}/enrollments", per_page=2)
        seen = [row["id"] for row in answer.json()]
        while "next" in answer.links:
            answer = canvas.get(answer.links["next"]["url"])
            seen += [row["id"] for row in answer.json()]
        assert seen == [row["id"] for row in rows(canvas)]

    @pytest.mark.parametrize(("asked", "shown"), [("0", 1), ("-3", 1), ("many", 1), ("2", 2)])
    def test_page_has_one_row_at_least(self, canvas, asked, shown):
        for path in ("enrollments", "assignments"):
            assert len(canvas.get(f"{canvas.course}/{path}", per_page=asked).json()) == shown


class TestStates:
    @pytest.mark.parametrize("ended", ["completed", "rejected"])
    def test_what_has_ended_is_listed_only_when_asked_for(self, canvas, ended):
        gone = canvas.state.enroll(
            newcomer(canvas).id, 1158, "StudentEnrollment", enrollment_state=ended
        )
        assert gone.id not in [row["id"] for row in rows(canvas)]
        assert [row["id"] for row in rows(canvas, **{"state[]": ended})] == [gone.id]

    def test_nobody_is_invited_into_an_unpublished_course(self, canvas):
        person = newcomer(canvas)
        made = enroll(canvas, user_id=person.id, type="StudentEnrollment").json()
        assert made["enrollment_state"] == "creation_pending"
        asked = {"state[]": ["active", "invited"]}
        assert made["id"] not in [row["id"] for row in rows(canvas, **asked)]
        assert made["id"] in [row["id"] for row in rows(canvas)]
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        assert made["id"] in [row["id"] for row in rows(canvas, **asked)]

    def test_own_states_are_checked(self, canvas):
        asked = {"user_id": "self", "state[]": "gone"}
        answer = canvas.get(f"{canvas.course}/enrollments", **asked)
        assert (answer.status_code, answer.json()) == (400, {"error": "Invalid state gone"})
        asked["state[]"] = "current_and_future"
        assert {row["user_id"] for row in rows(canvas, **asked)} == {201}

    def test_invitation_is_accepted_and_inactive_one_reactivated(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        person = newcomer(canvas)
        made = enroll(canvas, user_id=person.id).json()
        path = f"{canvas.course}/enrollments/{made['id']}"
        invited = canvas.as_person(person.name)
        assert canvas.post(f"{path}/accept", {}).status_code == 401
        assert invited.post(f"{path}/accept", {}).json() == {"success": True}
        wrong = canvas.put(f"{path}/reactivate", {})
        assert (wrong.status_code, wrong.json()) == (400, {"error": "enrollment not inactive"})
        canvas.delete(path, task="deactivate")
        assert canvas.put(f"{path}/reactivate", {}).json()["enrollment_state"] == "active"
        answer = invited.post(f"{path}/reject", {})
        assert (answer.status_code, answer.json()) == (400, {"error": "no current invitation"})


class TestRoles:
    def test_unknown_role_is_refused_and_a_role_wins_over_the_type(self, canvas):
        answer = canvas.get(f"{canvas.course}/enrollments", **{"role[]": "Panda"})
        assert (answer.status_code, first_message(answer)) == (400, "An error occurred.")
        asked = {"role[]": "TeacherEnrollment", "type[]": "StudentEnrollment"}
        assert {row["type"] for row in rows(canvas, **asked)} == {"TeacherEnrollment"}

    def test_test_student_is_a_student_whom_the_roster_leaves_out(self, canvas):
        test = canvas.state.add_test_student(1158)
        row = rows(canvas, **{"type[]": "StudentViewEnrollment"})[0]
        assert (row["user_id"], row["role"]) == (test.id, "StudentEnrollment")
        path = f"{canvas.course}/users"
        names = [user["name"] for user in canvas.get(path, per_page=100).json()]
        assert "Test Student" not in names
        asked = {"include[]": "test_student", "per_page": 100}
        assert "Test Student" in [user["name"] for user in canvas.get(path, **asked).json()]


class TestRefusals:
    def refused(self, canvas, **wanted):
        answer = enroll(canvas, **wanted)
        assert answer.status_code == 400, answer.text
        return answer.json()["message"]

    def test_are_400_and_told_together(self, canvas):
        person = newcomer(canvas).id
        assert self.refused(canvas) == "No parameters given"
        assert self.refused(canvas, user_id=person, type="PandaEnrollment") == "Invalid type"
        assert self.refused(canvas, user_id=person, type="StudentViewEnrollment") == "Invalid type"
        assert self.refused(canvas, user_id=person, role="Panda") == "Invalid role"
        both = self.refused(canvas, type="PandaEnrollment")
        assert both.startswith("Invalid type, Can't create an enrollment without a user.")
        other = self.refused(
            canvas, user_id=person, type="StudentEnrollment", role="TeacherEnrollment"
        )
        assert other == "The specified type must match the base type for the role"

    def test_test_student_goes_into_no_other_course(self, canvas):
        test = canvas.state.add_test_student(1203)
        self.refused(canvas, user_id=test.id)

    def test_concluded_course_takes_nobody(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "conclude"}})
        canvas.state.user_named("Dana Whitfield").admin_of.add(1)
        message = self.refused(canvas, user_id=newcomer(canvas).id)
        assert message == "Can't add an enrollment to a concluded course."

    def test_nobody_observes_themselves(self, canvas):
        person = newcomer(canvas).id
        answer = enroll(
            canvas, user_id=person, type="ObserverEnrollment", associated_user_id=person
        )
        assert answer.status_code == 400
        message = answer.json()["errors"]["associated_user_id"][0]["message"]
        assert message == "Cannot observe yourself"

    def test_observer_who_has_not_registered_is_invited(self, canvas):
        canvas.put(canvas.course, {"course": {"event": "offer"}})
        person = newcomer(canvas, registered=False)
        made = enroll(canvas, user_id=person.id, type="ObserverEnrollment").json()
        assert made["enrollment_state"] == "invited"


class TestSearch:
    @pytest.mark.parametrize(
        "path", ["users", "search_users", "assignments", "modules", "external_tools"]
    )
    def test_one_letter_is_too_short(self, canvas, path):
        answer = canvas.get(f"{canvas.course}/{path}", search_term="a")
        assert answer.status_code == 400
        assert answer.json()["errors"][0]["field"] == "search_term"
        assert canvas.get(f"{canvas.course}/{path}", search_term="abc").status_code == 200
