from datetime import UTC, datetime

import pytest
import requests

from helpers.codio_server import serve
from wizard.sandbox import people
from wizard.sandbox.codio.state import STARTED, Progress


@pytest.fixture
def codio():
    with serve() as running:
        running.sign_in()
        yield running


def settings_path(codio):
    return f"/courses/{codio.course.id}/assignments/{codio.assignment().id}/settings"


class TestToken:
    def test_is_given_for_a_get_and_for_a_post_with_the_query(self, codio):
        url = f"{codio.base}/api/v1/token"
        query = {
            "grant_type": "client_credentials",
            "client_id": codio.state.client_id,
            "client_secret": codio.state.client_secret,
        }
        for method in ("GET", "POST"):
            answer = requests.request(method, url, params=query, timeout=10)
            assert answer.status_code == 200
            assert answer.json()["expires_in"] == 3600
            assert answer.json()["access_token"]

    @pytest.mark.parametrize("wrong", ["client_id", "client_secret", "grant_type"])
    def test_is_refused_for_anything_wrong(self, codio, wrong):
        query = {
            "grant_type": "client_credentials",
            "client_id": codio.state.client_id,
            "client_secret": codio.state.client_secret,
            wrong: "something else",
        }
        answer = requests.get(f"{codio.base}/api/v1/token", params=query, timeout=10)
        assert answer.status_code == 401
        assert codio.state.client_secret not in answer.text

    def test_expires(self, codio):
        assert codio.get("/courses_list").status_code == 200
        codio.clock.forward(seconds=3600)
        assert codio.get("/courses_list").status_code == 401

    @pytest.mark.parametrize("header", [None, "Bearer nonsense", "Basic abc", "Bearer"])
    def test_nothing_is_answered_without_it(self, codio, header):
        headers = {"Authorization": header} if header else {}
        answer = requests.get(f"{codio.base}/api/v1/courses_list", headers=headers, timeout=10)
        assert answer.status_code == 401


class TestCourses:
    def test_list_holds_the_organisation_s_courses_only(self, codio):
        answer = codio.get("/courses_list").json()
        assert [course["name"] for course in answer["courses"]] == [
            "Codio Coding Library",
            "Codio Coding Library (Last term)",
            "Introduction to Python (Pilot)",
        ]
        assert answer["nextToken"] == ""

    @pytest.mark.parametrize(("archived", "number"), [("true", 1), ("false", 2), ("", 3)])
    def test_list_is_filtered_by_archived(self, codio, archived, number):
        answer = codio.get("/courses_list", params={"archived": archived})
        assert len(answer.json()["courses"]) == number

    def test_list_is_read_on_by_token_which_overrules_the_filter(self, codio):
        codio.state.courses_page_size = 1
        first = codio.get("/courses_list", params={"archived": "false"}).json()
        second = codio.get(
            "/courses_list", params={"nextToken": first["nextToken"], "archived": "true"}
        ).json()
        assert [course["archived"] for course in second["courses"]] == [False]
        assert first["courses"] != second["courses"]
        assert second["nextToken"] == ""

    def test_a_wrong_or_expired_token_is_404(self, codio):
        assert codio.get("/courses_list", params={"nextToken": "stale"}).status_code == 404
        codio.state.courses_page_size = 1
        token = codio.get("/courses_list").json()["nextToken"]
        codio.clock.forward(minutes=59, seconds=59)
        assert codio.get("/courses_list", params={"nextToken": token}).status_code == 200
        codio.sign_in()
        codio.clock.forward(minutes=5)
        assert codio.get("/courses_list", params={"nextToken": token}).status_code == 404

    def test_course_has_its_modules_and_assignments_with_id_and_name_alone(self, codio):
        course = codio.get(f"/courses/{codio.course.id}").json()
        assignments = [a for module in course["modules"] for a in module["assignments"]]
        assert len(course["modules"]) == 12
        assert len(assignments) == 69
        assert {frozenset(assignment) for assignment in assignments} == {frozenset(("id", "name"))}
        assert len({assignment["id"] for assignment in assignments}) == 69
        assert len({assignment["name"] for assignment in assignments}) < 69
        assert all(len(assignment["id"]) == 32 for assignment in assignments)

    def test_course_is_found_by_name(self, codio):
        found = codio.get("/courses", params={"name": "Codio Coding Library"}).json()
        assert found["id"] == codio.course.id
        assert codio.get("/courses", params={"name": "Nothing"}).status_code == 404

    def test_hidden_assignments_come_when_asked_for(self, codio):
        last_term = next(c for c in codio.state.courses.values() if "Last term" in c.name)
        counts = {}
        for asked in ("true", "false"):
            course = codio.get(
                f"/courses/{last_term.id}", params={"withHiddenAssignments": asked}
            ).json()
            counts[asked] = sum(len(module["assignments"]) for module in course["modules"])
        assert counts == {"true": 70, "false": 69}

    def test_unknown_course_is_404_and_another_organisation_s_403(self, codio):
        foreign = next(
            c
            for c in codio.state.courses.values()
            if c.organization_id != codio.state.organization_id
        )
        assert codio.get(f"/courses/{'0' * 32}").status_code == 404
        assert codio.get(f"/courses/{foreign.id}").status_code == 403

    def test_course_module_and_assignment_are_created(self, codio):
        course_id = codio.post("/courses", {"name": "New", "tags": ["a"]}).json()["id"]
        module_id = codio.post(f"/courses/{course_id}/modules", {"name": "One"}).json()["id"]
        assignment_id = codio.post(
            f"/courses/{course_id}/assignments",
            {"moduleId": module_id, "settings": {"name": "First"}},
        ).json()["id"]
        course = codio.get(f"/courses/{course_id}").json()
        assert course["modules"] == [
            {
                "id": module_id,
                "name": "One",
                "assignments": [{"id": assignment_id, "name": "First"}],
            }
        ]

    def test_course_without_a_name_is_an_incorrect_configuration(self, codio):
        assert codio.post("/courses", {"description": "No name"}).status_code == 412

    def test_archiving_is_done_once(self, codio):
        first = codio.post(f"/courses/{codio.course.id}/archive", {}).json()
        codio.clock.forward(minutes=5)
        second = codio.post(f"/courses/{codio.course.id}/archive", {}).json()
        assert first == second == {"archivedDate": "2026-09-14T15:00:00Z"}
        assert codio.get(f"/courses/{codio.course.id}").json()["archived"] is True


class TestPeople:
    def test_students_leave_out_test_students_and_teachers(self, codio):
        emails = [u["email"] for u in codio.get(f"/courses/{codio.course.id}/students").json()]
        assert emails == [student.email for student in people.STUDENTS[:4]]
        assert len(codio.course.students) == 6

    def test_teachers_are_listed_and_added(self, codio):
        path = f"/courses/{codio.course.id}/teachers"
        student = codio.state.user_by_email(people.STUDENTS[0].email)
        assert [user["email"] for user in codio.get(path).json()] == [people.ADMINISTRATOR.email]
        answer = codio.post(path, {"userId": student.id, "readOnly": True})
        assert answer.json() == {"completed": True}
        assert [user["email"] for user in codio.get(path).json()][-1] == student.email
        assert codio.course.teachers[student.id] is True

    def test_an_owner_is_never_read_only(self, codio):
        owner = codio.state.user_by_email(people.ADMINISTRATOR.email)
        codio.post(f"/courses/{codio.course.id}/teachers", {"userId": owner.id, "readOnly": True})
        assert codio.course.teachers[owner.id] is False

    def test_an_unknown_teacher_is_an_incorrect_configuration(self, codio):
        answer = codio.post(f"/courses/{codio.course.id}/teachers", {"userId": "nobody"})
        assert answer.status_code == 412

    def test_progress_is_found_by_id_address_or_login(self, codio):
        student = codio.state.user_by_email(people.STUDENTS[0].email)
        codio.assignment(3).progress[student.id] = Progress(status=STARTED)
        answers = [
            codio.get(f"/courses/{codio.course.id}/students/{reference}/progress").json()
            for reference in (student.id, student.email, student.login)
        ]
        assert answers[0] == answers[1] == answers[2]
        assert len(answers[0]) == 69
        started = [item["assignment_id"] for item in answers[0] if item["started"]]
        assert started == [codio.assignment(3).id]

    def test_progress_of_a_stranger_is_404(self, codio):
        path = f"/courses/{codio.course.id}/students/nobody@example.edu/progress"
        assert codio.get(path).status_code == 404

    def test_an_assignment_lists_every_student_with_a_status(self, codio):
        student = codio.state.user_by_email(people.STUDENTS[1].email)
        codio.assignment().progress[student.id] = Progress(
            status="COMPLETED", grade=80, completion_date=datetime(2026, 3, 1, tzinfo=UTC)
        )
        path = f"/courses/{codio.course.id}/assignments/{codio.assignment().id}/students"
        listed = {item["student_email"]: item for item in codio.get(path).json()}
        assert listed[student.email]["status"] == "COMPLETED"
        assert listed[student.email]["completion_date"] == "2026-03-01T00:00:00Z"
        assert listed[people.STUDENTS[0].email]["status"] == "NOT_STARTED"
        codio.state.choices.completion_date = "seconds"
        listed = {item["student_email"]: item for item in codio.get(path).json()}
        assert listed[student.email]["completion_date"] == {"seconds": 1772323200}

    def test_time_is_extended(self, codio):
        student = codio.state.user_by_email(people.STUDENTS[1].email)
        path = f"/courses/{codio.course.id}/assignments/{codio.assignment().id}/students"
        codio.post(f"{path}/{student.id}", {"extendedDeadline": 90}).raise_for_status()
        listed = {item["student_email"]: item for item in codio.get(path).json()}
        assert listed[student.email]["extendedDeadline"] == 90
        assert listed[student.email]["status"] == "NOT_STARTED"


class TestMentors:
    MAPPING = [{"mentorId": "m@example.edu", "learnerIds": ["a@example.edu", "b@example.edu"]}]

    def test_mapping_is_kept_for_the_whole_course(self, codio):
        answer = codio.post(f"/courses/{codio.course.id}/filterLearnersForMentors", self.MAPPING)
        assert answer.json() == {"completed": True}
        assert codio.course.uploaded_mentor_filter == {
            "m@example.edu": ("a@example.edu", "b@example.edu")
        }

    @pytest.mark.parametrize("toggle", ["enable_lti", "filter_learners_for_mentors"])
    def test_a_toggle_that_is_off_is_an_incorrect_configuration(self, codio, toggle):
        setattr(codio.course.lti, toggle, False)
        answer = codio.post(f"/courses/{codio.course.id}/filterLearnersForMentors", self.MAPPING)
        assert answer.status_code == 412
        assert "Incorrect course configuration" in answer.text
        assert codio.course.uploaded_mentor_filter == {}

    @pytest.mark.parametrize(("choice", "mentors"), [("replace", 1), ("merge", 2)])
    def test_a_second_upload_replaces_or_merges(self, codio, choice, mentors):
        codio.state.choices.mentor_upload = choice
        path = f"/courses/{codio.course.id}/filterLearnersForMentors"
        codio.post(path, self.MAPPING)
        codio.post(path, [{"mentorId": "n@example.edu", "learnerIds": []}])
        assert len(codio.course.uploaded_mentor_filter) == mentors

    def test_unknown_people_are_refused_where_so_chosen(self, codio):
        codio.state.choices.mentor_upload_refuses_unknown_people = True
        answer = codio.post(f"/courses/{codio.course.id}/filterLearnersForMentors", self.MAPPING)
        assert answer.status_code == 412

    def test_anything_but_an_array_of_mentors_is_refused(self, codio):
        path = f"/courses/{codio.course.id}/filterLearnersForMentors"
        for body in ({"mentorId": "m"}, ["m"], [{"mentorId": "m"}], [{"learnerIds": []}]):
            assert codio.post(path, body).status_code == 400


class TestSettings:
    def test_absent_keys_stay_as_they_are(self, codio):
        before = codio.get(settings_path(codio)).json()
        after = codio.post(settings_path(codio), {"releaseGrades": True}).json()
        assert after == before | {"releaseGrades": True}
        assert codio.get(settings_path(codio)).json() == after
        assert codio.post(settings_path(codio), {}).json() == after

    @pytest.mark.parametrize("key", ["start", "startTime"])
    def test_dates_are_written_in_either_client_s_words_and_cleared_by_nothing(self, codio, key):
        written = codio.post(settings_path(codio), {key: "2026-04-01T10:00:00.000Z"}).json()
        assert written["startTime"] == "2026-04-01T10:00:00Z"
        assert "startTime" not in codio.post(settings_path(codio), {key: ""}).json()
        codio.state.choices.unset_dates = "empty"
        assert codio.get(settings_path(codio)).json()["startTime"] == ""

    def test_penalties_are_switched_by_either_client_s_word(self, codio):
        for word in ("enable", "enabled"):
            codio.post(settings_path(codio), {"penaltiesV2": {word: False}})
            answer = codio.post(
                settings_path(codio), {"penaltiesV2": {word: True, "deductionPercent": 5}}
            )
            penalties = answer.json()["penaltiesV2"]
            assert (penalties["enabled"], penalties["deductionPercent"]) == (True, 5)

    def test_exam_mode_is_merged_deep(self, codio):
        answer = codio.post(
            settings_path(codio), {"examMode": {"restrictedIPRange": {"range": "10.0.0.0/8"}}}
        ).json()
        assert answer["examMode"]["restrictedIPRange"] == {"enabled": False, "range": "10.0.0.0/8"}
        assert answer["examMode"]["timedMode"] == {"enabled": False, "duration": 0}

    @pytest.mark.parametrize(
        "change",
        [
            {"isDisabled": "yes"},
            {"action": "EXPLODE"},
            {"startTime": "tomorrow"},
            {"examMode": True},
            {"penaltiesV2": {"deductionPercent": "5"}},
        ],
    )
    def test_a_wrong_value_changes_nothing(self, codio, change):
        before = codio.get(settings_path(codio)).json()
        assert codio.post(settings_path(codio), {"releaseGrades": True} | change).status_code == 400
        assert codio.get(settings_path(codio)).json() == before

    def test_assignment_of_another_course_is_404(self, codio):
        last_term = next(c for c in codio.state.courses.values() if "Last term" in c.name)
        path = f"/courses/{last_term.id}/assignments/{codio.assignment().id}/settings"
        assert codio.get(path).status_code == 404


class TestOddRequests:
    def test_a_body_that_is_not_json_is_400(self, codio):
        answer = codio.session.post(
            f"{codio.base}/api/v1{settings_path(codio)}", data="{", timeout=10
        )
        assert answer.status_code == 400
        assert answer.json()["message"]

    def test_an_unknown_address_is_404_in_json(self, codio):
        assert codio.get("/nowhere").json() == {"code": 404, "message": "Not Found"}
