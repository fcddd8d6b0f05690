from concurrent.futures import ThreadPoolExecutor

import pytest

from helpers.codio_server import INSTRUCTOR, LEARNER, OBSERVER, person, post_form, serve, text_of
from wizard.sandbox import people

NEWCOMER = people.STUDENTS[-1]


@pytest.fixture(scope="module")
def served():
    with serve() as running:
        yield running


@pytest.fixture
def codio():
    with serve() as running:
        running.sign_in()
        yield running


def learner(who=NEWCOMER, **more):
    return person(who.name, who.email, LEARNER, **more)


class TestSignature:
    def test_a_right_one_opens_the_assignment(self, codio):
        answer = codio.launch(codio.url_of(codio.assignment()), learner())
        assert answer.status_code == 200
        assert codio.assignment().name in text_of(answer)

    def test_a_wrong_secret_is_refused_and_changes_nothing(self, codio):
        answer = codio.launch(codio.url_of(codio.assignment()), learner(), secret="another")
        assert answer.status_code == 401
        assert "signature is wrong" in text_of(answer)
        assert codio.state.user_by_email(NEWCOMER.email) is None
        assert codio.state.shared_secret not in answer.text

    def test_a_changed_parameter_is_refused(self, codio):
        url = codio.url_of(codio.assignment())
        body = codio.sign(url, learner()).replace("roles=Learner", "roles=Instructor")
        assert post_form(url, body).status_code == 401

    def test_a_launch_signed_for_another_address_is_refused(self, codio):
        body = codio.sign(codio.url_of(codio.assignment(0)), learner())
        assert post_form(codio.url_of(codio.assignment(1)), body).status_code == 401

    def test_an_unknown_key_is_refused(self, codio):
        url = codio.url_of(codio.assignment())
        body = codio.sign(url, learner()).replace(codio.state.consumer_key, codio.state.client_id)
        answer = post_form(url, body)
        assert answer.status_code == 401
        assert "Unknown consumer key" in text_of(answer)

    @pytest.mark.parametrize(
        ("seconds", "status"), [(-301, 401), (-299, 200), (299, 200), (301, 401)]
    )
    def test_five_minutes_is_the_age_of_a_launch(self, codio, seconds, status):
        url = codio.url_of(codio.assignment())
        timestamp = int(codio.clock().timestamp()) + seconds
        assert post_form(url, codio.sign(url, learner(), timestamp=timestamp)).status_code == status

    def test_the_same_launch_opens_once(self, codio):
        url = codio.url_of(codio.assignment())
        body = codio.sign(url, learner())
        assert post_form(url, body).status_code == 200
        again = post_form(url, body)
        assert again.status_code == 401
        assert "used before" in text_of(again)

    def test_the_same_launch_posted_many_times_at_once_opens_once(self, codio):
        url = codio.url_of(codio.assignment())
        body = codio.sign(url, learner())
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: post_form(url, body), range(8)))
        assert sorted(answer.status_code for answer in answers) == [200, *[401] * 7]

    def test_a_forged_launch_does_not_use_up_the_nonce(self, codio):
        url = codio.url_of(codio.assignment())
        body = codio.sign(url, learner())
        assert post_form(url, body.replace("roles=Learner", "roles=Instructor")).status_code == 401
        assert post_form(url, body).status_code == 200

    def test_line_ends_and_foreign_letters_are_signed_as_they_are(self, codio):
        parameters = learner(resource_link_description="one\r\ntwo", context_label="Prüfung → 2%")
        assert codio.launch(codio.url_of(codio.assignment()), parameters).status_code == 200

    def test_query_copied_into_the_body_is_signed_once_as_canvas_does(self, codio):
        url = codio.url_of(codio.assignment())
        body = codio.sign(url, learner(campus="north"))
        assert post_form(f"{url}?campus=north", body).status_code == 200
        body = codio.sign(url, learner(campus="north"))
        assert post_form(f"{url}?campus=south", body).status_code == 401

    def test_query_signed_in_the_standard_way_is_right_too(self, codio):
        url = f"{codio.url_of(codio.assignment())}?campus=north"
        assert post_form(url, codio.sign(url, learner())).status_code == 200

    @pytest.mark.parametrize("missing", ["lti_message_type", "lti_version", "resource_link_id"])
    def test_a_missing_lti_parameter_is_named(self, served, missing):
        url = served.url_of(served.assignment())
        parameters = {k: v for k, v in learner().items() if k != missing}
        answer = served.launch(url, parameters)
        assert answer.status_code == 400
        assert f"Missing: {missing}." in text_of(answer)

    def test_a_visit_without_any_parameter_is_no_launch(self, served):
        answer = post_form(served.url_of(served.assignment()), "")
        assert answer.status_code == 400
        assert "not an LTI launch" in text_of(answer)

    def test_a_launch_without_a_person_says_user_not_passed(self, served):
        parameters = {k: v for k, v in learner().items() if k != "user_id"}
        answer = served.launch(served.url_of(served.assignment()), parameters)
        assert answer.status_code == 400
        assert "User not passed" in text_of(answer)


class TestStudent:
    def test_gets_an_account_is_enrolled_and_has_started_exactly_that_assignment(self, codio):
        codio.launch(
            codio.url_of(codio.assignment(7)),
            learner(
                lis_result_sourcedid="1-2-3-4-abc",
                lis_outcome_service_url="https://canvas.example.edu/api/lti/v1/tools/1/grade_passback",
                custom_codio_page="Welcome",
            ),
        )
        students = codio.get(f"/courses/{codio.course.id}/students").json()
        assert students[-1]["email"] == NEWCOMER.email
        assert students[-1]["name"] == NEWCOMER.name
        path = f"/courses/{codio.course.id}/students/{NEWCOMER.email}/progress"
        started = [item for item in codio.get(path).json() if item["started"]]
        assert [item["assignment_id"] for item in started] == [codio.assignment(7).id]
        assert started[0]["progress"]["status"] == "STARTED"
        progress = codio.assignment(7).progress[students[-1]["id"]]
        assert progress.lis_result_sourcedid == "1-2-3-4-abc"
        assert progress.lis_outcome_service_url.endswith("grade_passback")
        assert progress.page == "Welcome"

    def test_who_launched_before_keeps_the_account_by_lms_id_when_the_name_changes(self, codio):
        url = codio.url_of(codio.assignment())
        codio.launch(url, learner())
        number = len(codio.state.users)
        changed = learner() | {
            "lis_person_name_full": "Freya Holm-Berg",
            "lis_person_contact_email_primary": "freya.holm-berg@example.edu",
        }
        codio.launch(url, changed)
        assert len(codio.state.users) == number
        user = codio.state.user_by_email("freya.holm-berg@example.edu")
        assert user.name == "Freya Holm-Berg"

    def test_an_address_that_another_account_has_is_not_copied(self, codio):
        url = codio.url_of(codio.assignment())
        codio.launch(url, learner())
        codio.launch(
            url, learner() | {"lis_person_contact_email_primary": people.STUDENTS[0].email}
        )
        assert codio.state.user_by_email(NEWCOMER.email).name == NEWCOMER.name

    def test_who_came_from_the_lms_before_is_found_by_address(self, codio):
        number = len(codio.state.users)
        codio.launch(codio.url_of(codio.assignment()), learner(people.STUDENTS[0]))
        assert len(codio.state.users) == number

    @pytest.mark.parametrize(("second_account", "more"), [(True, 1), (False, 0)])
    def test_an_account_that_never_came_from_an_lms_is_left_for_a_second(
        self, codio, second_account, more
    ):
        codio.state.choices.second_account = second_account
        codio.state.user_by_email(people.STUDENTS[0].email).came_from_lms = False
        number = len(codio.state.users)
        for _ in range(2):
            codio.launch(codio.url_of(codio.assignment()), learner(people.STUDENTS[0]))
        assert len(codio.state.users) == number + more

    def test_an_account_outside_the_organisation_has_to_be_confirmed(self, codio):
        codio.state.user_by_email(people.STUDENTS[0].email).in_organization = False
        answer = codio.launch(codio.url_of(codio.assignment()), learner(people.STUDENTS[0]))
        assert answer.status_code == 403
        assert "Confirm your e-mail address" in text_of(answer)

    def test_an_organisation_on_trial_creates_no_students_but_teachers(self, codio):
        codio.state.trial = True
        url = codio.url_of(codio.assignment())
        assert "trial" in text_of(codio.launch(url, learner()))
        assert codio.state.user_by_email(NEWCOMER.email) is None
        assert codio.launch(url, person("Lee Park", "lee@example.edu", INSTRUCTOR)).ok

    def test_without_name_and_address_gets_an_account_all_the_same(self, codio):
        anonymous = person("", "", LEARNER, user_id="0f3c")
        assert codio.launch(codio.url_of(codio.assignment()), anonymous).ok
        assert codio.get(f"/courses/{codio.course.id}/students").json()[-1]["email"] == ""

    def test_the_lms_s_test_student_is_in_no_list(self, codio):
        before = codio.get(f"/courses/{codio.course.id}/students").json()
        assert codio.launch(
            codio.url_of(codio.assignment()), person("Test Student", "", LEARNER)
        ).ok
        assert codio.get(f"/courses/{codio.course.id}/students").json() == before


class TestTeacherAndMentor:
    @pytest.mark.parametrize(
        "roles",
        [
            "Instructor",
            "urn:lti:role:ims/lis/TeachingAssistant",
            "ContentDeveloper",
            "urn:lti:instrole:ims/lis/Administrator",
        ],
    )
    def test_teaching_roles_become_teachers_who_start_nothing(self, codio, roles):
        codio.launch(codio.url_of(codio.assignment()), person("Lee Park", "lee@example.edu", roles))
        user = codio.state.user_by_email("lee@example.edu")
        assert codio.course.teachers[user.id] is False
        assert user.id not in codio.course.students
        assert codio.assignment().progress == {}

    def test_an_existing_teacher_is_found_by_address(self, codio):
        who = people.ADMINISTRATOR
        codio.launch(codio.url_of(codio.assignment()), person(who.name, who.email, INSTRUCTOR))
        assert len(codio.course.teachers) == 1

    def test_an_observer_becomes_a_read_only_teacher(self, codio):
        answer = self.observe(codio)
        assert answer.ok
        mentor = codio.state.user_by_email(people.MENTOR.email)
        assert codio.course.teachers[mentor.id] is True

    def test_a_mentor_sees_whom_the_custom_field_names(self, codio):
        learners = ",".join(student.email for student in people.OBSERVED)
        page = text_of(self.observe(codio, custom_codio_custom_mentor_for=learners))
        assert "work of 2 students" in page
        assert people.OBSERVED[1].name in page
        assert people.STUDENTS[2].name not in page

    def test_a_mentor_sees_whom_the_lms_names_by_lms_id(self, codio):
        url = codio.url_of(codio.assignment())
        codio.launch(url, learner(people.STUDENTS[0]))
        lms_id = learner(people.STUDENTS[0])["user_id"]
        page = text_of(self.observe(codio, role_scope_mentor=lms_id))
        assert "work of 1 student:" in page

    def test_quotes_and_spaces_are_kept_unless_so_chosen(self, codio):
        field = '"{}, {}"'.format(*(student.email for student in people.OBSERVED))
        assert "work of 0 students" in text_of(
            self.observe(codio, custom_codio_custom_mentor_for=field)
        )
        codio.state.choices.strip_quotes_from_mentor_field = True
        assert "work of 2 students" in text_of(
            self.observe(codio, custom_codio_custom_mentor_for=field)
        )

    def test_a_mentor_sees_everyone_while_the_filter_is_off_or_names_nobody(self, codio):
        assert "work of 4 students" in text_of(self.observe(codio))
        codio.course.lti.filter_learners_for_mentors = False
        learners = people.OBSERVED[0].email
        page = text_of(self.observe(codio, custom_codio_custom_mentor_for=learners))
        assert "work of 4 students" in page

    @pytest.mark.parametrize(("winner", "seen"), [("launch", 1), ("upload", 2)])
    def test_launch_or_upload_wins(self, codio, winner, seen):
        codio.state.choices.mentor_source_that_wins = winner
        emails = [student.email for student in people.STUDENTS]
        codio.post(
            f"/courses/{codio.course.id}/filterLearnersForMentors",
            [{"mentorId": people.MENTOR.email, "learnerIds": emails[:2]}],
        ).raise_for_status()
        assert "work of 2 students" in text_of(self.observe(codio))
        page = text_of(self.observe(codio, custom_codio_custom_mentor_for=emails[2]))
        assert f"work of {seen} student" in page

    @staticmethod
    def observe(codio, **more):
        parameters = person(people.MENTOR.name, people.MENTOR.email, OBSERVER, **more)
        return codio.launch(codio.url_of(codio.assignment()), parameters)
