"""What a valid launch does: an account, an enrolment, a started assignment (codio.md §5.4)."""

from wizard.sandbox.codio.identifiers import stable_uuid
from wizard.sandbox.codio.launch import Launch
from wizard.sandbox.codio.problems import LaunchError
from wizard.sandbox.codio.state import (
    NOT_STARTED,
    STARTED,
    Assignment,
    CodioState,
    Course,
    Progress,
    User,
)


def account_for(state: CodioState, launch: Launch) -> User:
    """Return the account of the person who launches, creating it where there is none.

    Found by LMS user id, else by e-mail address; name and address are copied from the LMS.
    Raises LaunchError where Codio wants something else first.
    """
    user = next((u for u in state.users.values() if launch.identity in u.lms_identities), None)
    if user is None:
        user = _account_by_email(state, launch)
    user.lms_identities.add(launch.identity)
    if launch.name:
        user.name = launch.name
    holder = state.user_by_email(launch.email)
    if launch.email and holder is None:
        user.email = launch.email
    return user


def enrol(state: CodioState, course: Course, user: User, launch: Launch) -> None:
    """Enrol the person in the course, in the role that the LMS says."""
    if launch.role == "student":
        if user.id not in course.students:
            course.students.append(user.id)
    elif launch.role == "teacher":
        course.teachers[user.id] = False
    else:
        # A mentor is a read-only teacher, unless already more than that.
        course.teachers.setdefault(user.id, not user.is_owner)
        _note_learners(state, course, user, launch)


def start(course: Course, assignment: Assignment, user: User, launch: Launch) -> Progress:
    """Mark the assignment started by the student, and keep where its grade goes."""
    progress = assignment.progress.setdefault(user.id, Progress(status=NOT_STARTED))
    if progress.status == NOT_STARTED:
        progress.status = STARTED
    progress.page = launch.page
    if not course.lti.enroll_to_course_only:
        # Enroll to course only never returns grades.
        progress.lis_result_sourcedid = launch.parameter("lis_result_sourcedid")
        progress.lis_outcome_service_url = launch.parameter("lis_outcome_service_url")
        progress.send_grade = launch.send_grade
    return progress


def visible_learners(state: CodioState, course: Course, mentor: User) -> list[User]:
    """Return the students whose work the mentor sees (codio.md §4)."""
    students = state.listed_students(course)
    if not (course.lti.enable_lti and course.lti.filter_learners_for_mentors):
        return students
    names = (mentor.id, mentor.login, mentor.email)
    uploaded = next(
        (course.uploaded_mentor_filter[n] for n in names if n in course.uploaded_mentor_filter),
        None,
    )
    sources = [course.launched_mentor_filter.get(mentor.id), uploaded]
    if state.choices.mentor_source_that_wins == "upload":
        sources.reverse()
    listed = next((source for source in sources if source is not None), None)
    if listed is None:
        # A mentor for whom nobody is named sees everyone (codio.md §5.5 row 26).
        return students
    wanted = {reference.lower() for reference in listed}
    return [student for student in students if wanted & _references(student)]


def _account_by_email(state: CodioState, launch: Launch) -> User:
    known = state.user_by_email(launch.email)
    if known is not None and not known.in_organization:
        raise LaunchError(
            403,
            "Confirm your e-mail address",
            "This address has a Codio account outside the organisation. Codio has sent a message"
            " to it; follow the link there, then open the assignment again.",
        )
    if known is not None and not _gets_second_account(state, known, launch):
        return known
    if launch.role == "student" and state.trial:
        raise LaunchError(
            403,
            "The organisation is on trial",
            "While it is, launches create no student accounts.",
        )
    user = User(
        id=stable_uuid("launched", *launch.identity),
        name=launch.name or "LTI user",
        login=_free_login(state, launch),
        email=launch.email,
        came_from_lms=True,
        is_test_student=launch.is_lms_test_student,
    )
    state.users[user.id] = user
    return user


def _gets_second_account(state: CodioState, known: User, launch: Launch) -> bool:
    never_launched = not known.came_from_lms and not known.lms_identities
    return state.choices.second_account and launch.role == "student" and never_launched


def _free_login(state: CodioState, launch: Launch) -> str:
    wanted = launch.email.partition("@")[0].replace(".", "") or "lti-user"
    taken = {user.login for user in state.users.values()}
    login, number = wanted, 1
    while login in taken:
        number += 1
        login = f"{wanted}{number}"
    return login


def _note_learners(state: CodioState, course: Course, mentor: User, launch: Launch) -> None:
    if not course.lti.filter_learners_for_mentors:
        return
    # Quotes and spaces stay: whether Codio drops them is unknown.
    learners = launch.mentor_for.split(",") if launch.mentor_for else []
    if state.choices.strip_quotes_from_mentor_field:
        learners = [learner.strip(' "') for learner in learners]
    if learners:
        course.launched_mentor_filter[mentor.id] = tuple(learners)
    else:
        course.launched_mentor_filter.pop(mentor.id, None)


def _references(student: User) -> set[str]:
    lms_ids = {user_id.lower() for _, user_id in student.lms_identities}
    named = {student.id.lower(), student.login.lower(), student.email.lower()}
    return (named | lms_ids) - {""}
