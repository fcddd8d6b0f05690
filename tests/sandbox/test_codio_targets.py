"""What the addresses of launches mean, and when they are shut."""

from datetime import timedelta

import pytest

from helpers.codio_server import INSTRUCTOR, LEARNER, person, serve, text_of
from wizard.sandbox import people

STUDENT = people.STUDENTS[-1]
TEACHER = people.ADMINISTRATOR


@pytest.fixture
def codio():
    with serve() as running:
        yield running


def as_student(**more):
    return person(STUDENT.name, STUDENT.email, LEARNER, **more)


def as_teacher(**more):
    return person(TEACHER.name, TEACHER.email, INSTRUCTOR, **more)


def lti(codio, rest):
    return f"{codio.base}/lti{rest}"


class TestAddresses:
    def test_an_assignment_s_address_holds_organisation_course_and_assignment(self, codio):
        segments = codio.url_of(codio.assignment()).rsplit("/", 1)[1].split("_")
        assert segments == [
            codio.state.organization_id,
            codio.course.id,
            codio.assignment().id,
        ]

    @pytest.mark.parametrize("rest", ["", "/", "/course_navigation", "/link_endpoint"])
    def test_a_generic_address_gives_an_account_and_no_course(self, codio, rest):
        answer = codio.launch(lti(codio, rest), as_student())
        assert "Welcome to Codio" in text_of(answer)
        assert codio.state.user_by_email(STUDENT.email).id not in codio.course.students

    def test_the_organisation_s_address_with_a_target_enrols_in_that_course(self, codio):
        url = lti(codio, f"/{codio.state.organization_id}")
        codio.launch(url, as_student(custom_codio_course_target_id=codio.course.id))
        assert codio.state.user_by_email(STUDENT.email).id in codio.course.students

    def test_the_enrolment_link_enrols_and_starts_nothing(self, codio):
        url = lti(codio, f"/{codio.state.organization_id}_course_{codio.course.id}")
        assert codio.launch(url, as_student()).status_code == 403
        codio.course.lti.enroll_to_course_only = True
        assert codio.launch(url, as_student()).ok
        assert codio.state.user_by_email(STUDENT.email).id in codio.course.students
        assert not any(assignment.progress for _, assignment in codio.course.assignments())

    def test_with_enroll_to_course_only_no_grade_can_come_back(self, codio):
        codio.course.lti.enroll_to_course_only = True
        codio.launch(codio.url_of(codio.assignment()), as_student(lis_result_sourcedid="x"))
        user = codio.state.user_by_email(STUDENT.email)
        assert codio.assignment().progress[user.id].lis_result_sourcedid == ""

    @pytest.mark.parametrize("rest", ["/nonsense", "/00000000-0000-0000-0000-000000000000"])
    def test_an_address_of_nobody_is_404(self, codio, rest):
        assert codio.launch(lti(codio, rest), as_student()).status_code == 404

    def test_another_organisation_s_course_is_not_there(self, codio):
        own = codio.state.organization_id
        foreign = next(c for c in codio.state.courses.values() if c.organization_id != own)
        assignment = codio.assignment(0, foreign)
        for organization in (own, foreign.organization_id):
            url = lti(codio, f"/{organization}_{foreign.id}_{assignment.id}")
            assert codio.launch(url, as_student()).status_code == 404

    def test_an_assignment_of_another_course_is_not_there(self, codio):
        url = codio.url_of(codio.assignment())[:-32] + "f" * 32
        answer = codio.launch(url, as_student())
        assert (answer.status_code, "Assignment not found" in text_of(answer)) == (404, True)

    def test_last_term_s_address_opens_last_term_s_course(self, codio):
        last_term = next(c for c in codio.state.courses.values() if "Last term" in c.name)
        url = codio.url_of(codio.assignment(0, last_term), last_term)
        assert last_term.name in text_of(codio.launch(url, as_student()))


class TestShut:
    @pytest.mark.parametrize(
        ("heading", "arrange"),
        [
            ("LTI is not enabled", lambda course, _, now: setattr(course.lti, "enable_lti", False)),
            ("The course is archived", lambda course, _, now: setattr(course, "archived_at", now)),
            ("Not published", lambda _, a, now: setattr(a, "published", False)),
            ("Disabled", lambda _, a, now: setattr(a.settings, "isDisabled", True)),
            (
                "Not started yet",
                lambda _, a, now: setattr(a.settings, "startTime", now + timedelta(seconds=1)),
            ),
            (
                "Closed",
                lambda _, a, now: (
                    setattr(a.settings, "endTime", now),
                    setattr(a.settings, "action", "DISABLE"),
                ),
            ),
            (
                "Wrong place",
                lambda _, a, now: a.settings.examMode["restrictedIPRange"].update(
                    enabled=True, range="10.0.0.0/8\n192.0.2.7"
                ),
            ),
        ],
    )
    def test_a_student_is_told_why_and_nothing_is_changed(self, codio, heading, arrange):
        arrange(codio.course, codio.assignment(), codio.clock())
        answer = codio.launch(codio.url_of(codio.assignment()), as_student())
        assert answer.status_code == 403
        assert heading in text_of(answer)
        assert codio.state.user_by_email(STUDENT.email) is None

    def test_a_teacher_opens_what_is_not_published_or_disabled(self, codio):
        codio.assignment().published = False
        codio.assignment().settings.isDisabled = True
        assert codio.launch(codio.url_of(codio.assignment()), as_teacher()).ok

    def test_an_ip_range_with_this_computer_in_it_lets_in(self, codio):
        codio.assignment().settings.examMode["restrictedIPRange"] = {
            "enabled": True,
            "range": "10.0.0.0/8\n127.0.0.0/8",
        }
        assert codio.launch(codio.url_of(codio.assignment()), as_student()).ok


class TestConstantUrls:
    @pytest.fixture
    def constant(self, codio):
        self.plain = codio.url_of(codio.assignment())
        codio.course.lti.enable_constant_urls = True
        return codio.url_of(codio.assignment())

    def test_they_hold_no_course_id(self, codio, constant):
        assert constant.endswith(f"/{codio.state.organization_id}_{codio.assignment().id}")

    def test_the_course_comes_from_the_custom_parameter(self, codio, constant):
        answer = codio.launch(constant, as_student(custom_codio_course_target_id=codio.course.id))
        assert codio.assignment().name in text_of(answer)
        assert "STARTED" in text_of(answer)

    @pytest.mark.parametrize(
        "parameter",
        [
            "lis_course_offering_sourcedid",
            "custom_codio_course_offering_sourcedid",
            "lis_course_section_sourcedid",
        ],
    )
    def test_or_from_the_sis_id(self, codio, constant, parameter):
        codio.course.sourcedids.add("SIS-1")
        assert codio.launch(constant, as_student(**{parameter: "SIS-1"})).ok

    def test_without_either_the_course_is_undetermined(self, codio, constant):
        answer = codio.launch(constant, as_student())
        assert (answer.status_code, "not determined" in text_of(answer)) == (404, True)

    def test_an_unknown_target_is_no_course(self, codio, constant):
        answer = codio.launch(constant, as_student(custom_codio_course_target_id="Fall-2026"))
        assert (answer.status_code, "Course not found" in text_of(answer)) == (404, True)

    def test_old_addresses_stop_working_unless_so_chosen(self, codio, constant):
        assert "out of date" in text_of(codio.launch(self.plain, as_student()))
        codio.state.choices.accept_plain_urls_with_constant_urls = True
        assert codio.launch(self.plain, as_student()).ok

    def test_they_do_not_open_while_the_toggle_is_off(self, codio, constant):
        codio.course.lti.enable_constant_urls = False
        target = {"custom_codio_course_target_id": codio.course.id}
        assert "Constant URLs are off" in text_of(codio.launch(constant, as_student(**target)))


class TestCourseCopy:
    @pytest.fixture
    def fields(self, codio):
        codio.course.lti.enable_constant_urls = True
        codio.course.lti.enable_course_copy = True
        return {
            "custom_codio_course_target_id": "Fall-2026",
            "custom_codio_parent_course_id": codio.course.id,
        }

    def child(self, codio):
        return next((c for c in codio.state.courses.values() if c.parent_id), None)

    def test_an_instructor_creates_the_child_and_students_follow(self, codio, fields):
        url = codio.url_of(codio.assignment())
        assert codio.launch(url, as_teacher(**fields)).ok
        child = self.child(codio)
        codio.launch(url, as_student(**fields))
        student = codio.state.user_by_email(STUDENT.email)
        assert student.id in child.students
        assert student.id not in codio.course.students
        assert codio.assignment(0, child).progress[student.id].status == "STARTED"
        assert codio.assignment().progress == {}
        assert sum(1 for c in codio.state.courses.values() if c.parent_id) == 1

    def test_the_child_has_other_ids_and_the_parent_s_launch_addresses(self, codio, fields):
        url = codio.url_of(codio.assignment())
        codio.launch(url, as_teacher(**fields))
        child = self.child(codio)
        assert codio.assignment(0, child).id != codio.assignment().id
        assert codio.url_of(codio.assignment(0, child), child) == url
        assert child.lti.enable_course_copy is False
        assert child.lti.course_lms_url == ""

    def test_a_student_who_comes_first_is_asked_to_wait(self, codio, fields):
        answer = codio.launch(codio.url_of(codio.assignment()), as_student(**fields))
        assert answer.status_code == 403
        assert "instructor has to open" in text_of(answer)
        assert self.child(codio) is None

    def test_the_parent_must_allow_it(self, codio, fields):
        codio.course.lti.enable_course_copy = False
        answer = codio.launch(codio.url_of(codio.assignment()), as_teacher(**fields))
        assert "Course copy is off" in text_of(answer)

    def test_the_old_names_of_the_parameters_work(self, codio, fields):
        old = {name.replace("course", "class"): value for name, value in fields.items()}
        assert codio.launch(codio.url_of(codio.assignment()), as_teacher(**old)).ok
        assert self.child(codio).target_ids == {"Fall-2026"}


class TestFindList:
    @pytest.mark.parametrize("rest", ["/resource_selection", "/editor_button"])
    def test_shows_the_teacher_s_courses_with_lti_enabled(self, codio, rest):
        answer = codio.launch(lti(codio, rest), as_teacher())
        assert answer.ok
        assert "Codio Coding Library" in text_of(answer)
        assert "Pilot" not in text_of(answer)
        assert codio.url_of(codio.assignment()) in answer.text
        codio.course.lti.enable_lti = False
        page = text_of(codio.launch(lti(codio, rest), as_teacher()))
        assert "(Last term)" in page
        assert codio.assignment().id not in page

    def test_shows_nothing_to_another_address(self, codio):
        stranger = person("Dana Whitfield", "dana@example.edu", INSTRUCTOR)
        page = text_of(codio.launch(lti(codio, "/resource_selection"), stranger))
        assert "No course to choose from" in page

    def test_leaves_out_what_has_nothing_published(self, codio):
        for _, assignment in codio.course.assignments():
            assignment.published = False
        answer = codio.launch(lti(codio, "/resource_selection"), as_teacher())
        assert codio.course.id not in answer.text

    def test_answers_the_lms_with_the_chosen_address(self, codio):
        parameters = as_teacher(
            lti_message_type="ContentItemSelectionRequest",
            content_item_return_url="https://canvas.example.edu/return?id=1",
        )
        del parameters["resource_link_id"]
        answer = codio.launch(lti(codio, "/resource_selection"), parameters)
        assert "https://canvas.example.edu/return?id=1&amp;return_type=" in answer.text
        assert "url=http%3A%2F%2F127.0.0.1" in answer.text
