"""Worlds that are broken in Codio, and people who do not match."""

from datetime import timedelta

from helpers.breaking import (
    APPLY,
    AUTOMATIC,
    OTHER_UUID,
    TO_CONFIRM,
    WARNED,
    administrator,
    broken,
    canvas_assignment,
    codio_assignment,
    days_from_now,
    now,
)
from helpers.world import World
from wizard.sandbox import people
from wizard.sandbox.canvas.model import AssignmentOverride, Submission
from wizard.sandbox.codio import state as codio
from wizard.sandbox.student import complete_assignment, open_assignment
from wizard.setup.changes.journal_facts import note_launch
from wizard.setup.changes.origin import origin_of
from wizard.setup.document import CodioAssignments, MentorFilter, MentorRow, Students
from wizard.setup.snapshot import LaunchProof

# Codio: region, integration, course


@broken("codio.region", "by hand")
def the_uk_version_of_codio(world):
    world.change_part("codio", domain="codio.co.uk")


@broken("codio.credentials", "API Integrations")
def the_api_secret_was_regenerated(world):
    world.sandbox.codio.client_secret = "regenerated"


@broken("courses.codio", "own organization")
def the_codio_course_is_of_another_organization(world):
    state = world.sandbox.codio
    other = next(c for c in state.courses.values() if c.organization_id != state.organization_id)
    world.change_part("courses", codio_course_id=other.id)


@broken("courses.codio", "un-archive")
def the_codio_course_is_archived(world):
    world.sandbox.codio.course.archived_at = now()


@broken("courses.codio_end", "later end date", **WARNED)
def the_codio_course_archives_itself_next_week(world):
    world.sandbox.codio.course.end = now() + timedelta(days=7)


@broken("courses.codio_assignments", "Add and publish", alongside=frozenset({"assignments.listed"}))
def the_codio_course_is_empty(world):
    world.sandbox.codio.course.modules.clear()


@broken("courses.same_email", "exactly the same", **WARNED)
def the_teacher_has_another_address_in_codio(world):
    state = world.sandbox.codio
    state.user_by_email(people.ADMINISTRATOR.email).email = "dana@codio.example.edu"


# The assignments, as Codio holds them


@broken("results.enabled_in_codio", "Enable it in Codio")
def an_assignment_is_disabled_in_codio(world):
    codio_assignment(world).settings.isDisabled = True


@broken("results.enabled_in_codio", APPLY, **AUTOMATIC)
def an_assignment_is_disabled_that_the_wizard_may_enable(world):
    world.change(codio_assignments=CodioAssignments(enable=True))
    codio_assignment(world).settings.isDisabled = True


@broken("results.closed_in_codio", "closing date")
def an_assignment_is_closed_in_codio(world):
    settings = codio_assignment(world).settings
    settings.endTime, settings.action = now() - timedelta(days=1), "DISABLE_AND_COMPLETE"


@broken("results.start_in_codio", "start dates", **TO_CONFIRM)
def an_assignment_starts_next_week(world):
    codio_assignment(world).settings.startTime = now() + timedelta(days=7)


@broken("results.codio_closes", "file of dates", **WARNED)
def codio_closes_before_canvas(world):
    canvas_assignment(world).lock_at = days_from_now(14)
    settings = codio_assignment(world).settings
    settings.endTime, settings.action = now() + timedelta(days=7), "DISABLE"


@broken("results.codio_closes", "file of dates", **WARNED)
def codio_completes_work_before_it_is_due_in_canvas(world):
    canvas_assignment(world).due_at = days_from_now(14)
    settings = codio_assignment(world).settings
    settings.endTime, settings.action = now() + timedelta(days=13), "COMPLETE"


@broken("results.codio_closes", "file of dates", **WARNED)
def codio_closes_before_one_section(world):
    assignment = canvas_assignment(world)
    assignment.lock_at = days_from_now(5)
    assignment.overrides = [
        AssignmentOverride(id=1, course_section_id=1, lock_at=days_from_now(20))
    ]
    codio_assignment(world).settings.endTime = now() + timedelta(days=6)


@broken("results.canvas_closes", "no earlier than Codio's", **WARNED)
def canvas_shuts_out_late_work(world):
    canvas_assignment(world).lock_at = days_from_now(7)
    codio_assignment(world).settings.endTime = now() + timedelta(days=14)


@broken("results.canvas_closes", "no earlier than Codio's", **WARNED)
def canvas_closes_before_work_is_due_in_codio(world):
    canvas_assignment(world).lock_at = days_from_now(7)
    codio_assignment(world).settings.dueTime = now() + timedelta(days=8)


@broken("results.due_dates", "same due date", **WARNED)
def the_due_dates_differ(world):
    canvas_assignment(world).due_at = days_from_now(7)
    codio_assignment(world).settings.dueTime = now() + timedelta(days=8)


@broken("results.ip_range", "range", **TO_CONFIRM)
def an_assignment_opens_in_one_room_only(world):
    codio_assignment(world).settings.examMode["restrictedIPRange"] = {
        "enabled": True,
        "range": "192.0.2.0/24",
    }


@broken("results.after_completion", "read-only access", **TO_CONFIRM)
def completed_work_is_shut(world):
    codio_assignment(world).settings.visibilityOnCompleted = "NO_ACCESS"


@broken("results.grade_release", APPLY, **AUTOMATIC)
def grades_are_not_released(world):
    world.change(codio_assignments=CodioAssignments(release_grades=True))


def complete_one(world: World, number: int = 0) -> Submission:
    """Let a student complete an assignment whose grades are released; return what Canvas got."""
    codio_assignment(world).settings.releaseGrades = True
    student, assignment = people.STUDENTS[number], canvas_assignment(world)
    open_assignment(world.sandbox, student, assignment.id)
    complete_assignment(world.sandbox, student, codio_assignment(world).id, 80)
    return max(world.sandbox.canvas.submissions_of(assignment.id), key=lambda row: row.id)


@broken("results.grade_return", "once more")
def a_grade_never_arrived(world):
    submission = complete_one(world)
    del world.sandbox.canvas.submissions[submission.id]


@broken("results.grade_return", "once more")
def a_grade_arrived_wrong(world):
    complete_one(world).score = 8.0


@broken("results.grading_failed", "auto-grade script", **WARNED)
def an_auto_grade_script_failed(world):
    data = {
        "courseName": world.sandbox.codio.course.name,
        "assignmentName": codio_assignment(world).name,
        "error": "Error stack trace",
        "studentName": "Amira Haddad",
    }
    world.sandbox.codio.events.append(
        {
            "event": {"event": "ASSIGNMENT_GRADING_FAILED", "data": data},
            "completed": True,
            "error": "",
            "issuedAt": now().isoformat(),
        }
    )


@broken("results.launch", "Assignment URLs export")
def a_launch_started_another_assignment(world):
    first, second = codio_assignment(world), codio_assignment(world, 1)
    proof = LaunchProof(
        student="Amira Haddad",
        codio_assignment_id=first.id,
        assignment_name=first.name,
        started_others=(second.name,),
    )
    note_launch(world.journal, world.document, origin_of(world.document, world.read()), proof)


# People


def add_codio_student(world: World, name: str, email: str) -> None:
    state = world.sandbox.codio
    user = codio.User(id=OTHER_UUID, name=name, login="somebody", email=email)
    state.users[user.id] = user
    state.course.students.append(user.id)


@broken("students.enrolled", "People page", **WARNED)
def every_student_has_left_the_canvas_course(world):
    canvas = world.sandbox.canvas
    for row in list(canvas.enrollments.values()):
        if row.course_id == canvas.course_id and row.type == "StudentEnrollment":
            del canvas.enrollments[row.id]
    world.sandbox.codio.course.students.clear()


@broken("students.one_account", "two accounts", **WARNED)
def a_student_has_two_accounts(world):
    add_codio_student(world, "Amira Haddad", "")


@broken("students.same_addresses", "second account", **WARNED)
def a_student_has_another_address_in_codio(world):
    world.sandbox.codio.user_by_email("ben.larsson@example.edu").email = "ben@home.example"


@broken("students.same_addresses", "second account", **WARNED)
def a_student_has_another_address_and_spelling_in_codio(world):
    student = world.sandbox.codio.user_by_email("ben.larsson@example.edu")
    student.email, student.name = "ben@home.example", "LARSSON,  Bén"


@broken("students.arrived", "trial", **WARNED)
def the_organization_is_in_trial_mode(world):
    state = world.sandbox.codio
    state.trial = True
    state.course.students.clear()
    canvas = world.sandbox.canvas
    canvas.lti_user_id(canvas.user_named("Amira Haddad"))


@broken("students.same_addresses", "left the course", **TO_CONFIRM)
def a_student_of_codio_is_not_in_canvas(world):
    add_codio_student(world, "Gone Already", "gone@example.edu")


@broken("students.roster", "permission", **WARNED, alongside=frozenset({"courses.same_email"}))
def the_role_may_not_see_addresses(world):
    administrator(world).denied.add("read_email_addresses")


@broken("students.observers", "Link to Students")
def an_observer_has_no_student(world):
    world.change(students=Students(mentor_filter=MentorFilter.OBSERVERS))
    canvas = world.sandbox.canvas
    mentor = canvas.user_named(people.MENTOR.name)
    for number, row in list(canvas.enrollments.items()):
        if row.user_id == mentor.id:
            del canvas.enrollments[number]
    canvas.enroll(mentor.id, canvas.course_id, "ObserverEnrollment")


@broken("results.observers", APPLY, **AUTOMATIC)
def an_observer_link_is_missing(world):
    world.want_mentors("chen.yu", mentor_filter=MentorFilter.OBSERVERS, link_observers=True)


@broken("results.mentor_filter", APPLY, **AUTOMATIC)
def the_list_of_mentors_was_not_sent(world):
    let_the_mentor_into_codio(world)
    world.want_mentors("amira.haddad", mentor_filter=MentorFilter.CODIO_API)


def let_the_mentor_into_codio(world: World) -> None:
    state = world.sandbox.codio
    mentor = codio.User(
        id=OTHER_UUID, name=people.MENTOR.name, login="ruth", email=people.MENTOR.email
    )
    state.users[mentor.id] = mentor
    state.course.teachers[mentor.id] = True


@broken("students.mentors", "run the wizard again", **WARNED)
def a_mentor_never_came_to_codio(world):
    world.want_mentors("amira.haddad", mentor_filter=MentorFilter.CODIO_API)
    world.apply()


@broken("students.mentors", "agree")
def nobody_agreed_to_the_list_of_mentors(world):
    let_the_mentor_into_codio(world)
    row = MentorRow(mentor=people.MENTOR.email, learners=("amira.haddad@example.edu",))
    world.change(students=Students(mentor_filter=MentorFilter.CODIO_API, mentors=(row,)))


@broken("students.mentors", "Take them over")
def the_list_of_mentors_is_empty(world):
    world.change(students=Students(mentor_filter=MentorFilter.CODIO_API))


@broken("students.mentors", "Enter the students")
def the_mentors_field_is_empty(world):
    world.change(students=Students(mentor_filter=MentorFilter.CUSTOM_FIELD))


@broken("students.mentors", "With more than one mentor", **WARNED)
def the_mentors_field_is_the_same_for_everybody(world):
    use_mentor_field(world, "amira.haddad@example.edu,ben.larsson@example.edu")


@broken("students.mentor_field", "commas", **WARNED, alongside=frozenset({"students.mentors"}))
def the_mentors_field_has_quotation_marks(world):
    use_mentor_field(world, '"amira.haddad@example.edu,ben.larsson@example.edu"')


def use_mentor_field(world: World, value: str) -> None:
    world.change(students=Students(mentor_filter=MentorFilter.CUSTOM_FIELD, mentor_field=value))
    world.apply()


@broken("students.mentor_addresses", "Correct the address")
def a_mentors_student_is_not_in_canvas(world):
    row = MentorRow(mentor=people.MENTOR.email, learners=("nobody@example.edu",))
    world.change(students=Students(mentor_filter=MentorFilter.OBSERVERS, mentors=(row,)))


@broken("students.mentor_roles", "role Observer", **WARNED)
def a_mentor_is_a_teaching_assistant(world):
    canvas = world.sandbox.canvas
    canvas.enroll(canvas.user_named(people.MENTOR.name).id, canvas.course_id, "TaEnrollment")
    row = MentorRow(mentor=people.MENTOR.email, learners=("amira.haddad@example.edu",))
    world.change(students=Students(mentor_filter=MentorFilter.OBSERVERS, mentors=(row,)))


@broken("students.mentor_roles", "mixed up")
def mentor_and_student_are_turned_round(world):
    row = MentorRow(mentor="amira.haddad@example.edu", learners=(people.MENTOR.email,))
    world.change(students=Students(mentor_filter=MentorFilter.OBSERVERS, mentors=(row,)))


@broken("students.mentor_roles", "out of the list")
def a_teacher_is_named_as_a_mentors_student(world):
    teacher = next(
        user
        for user in world.read().people.users
        if user.email and user.has_role("TeacherEnrollment")
    )
    row = MentorRow(mentor=people.MENTOR.email, learners=(teacher.email,))
    world.change(students=Students(mentor_filter=MentorFilter.OBSERVERS, mentors=(row,)))
