"""Checks of the people: the same ones in Canvas and Codio, and mentors who mentor."""

from collections import Counter
from collections.abc import Iterable

from wizard.canvas.types import CourseUser
from wizard.setup.changes.mentor_filter import SetMentorFilter, mentor_filter_to_send
from wizard.setup.changes.observer_link import LinkObserver
from wizard.setup.checks.base import Check, Facts, Outcome, failed, listed, passed, unknown, warning
from wizard.setup.document import MentorFilter, MentorRow
from wizard.setup.mentors import absent_people, missing_links
from wizard.setup.snapshot import CodioCourseFacts, People, Section
from wizard.setup.steps import Step
from wizard.texts import tr

_APPLY = "Go to Review and apply the plan."
_STUDENT = "StudentEnrollment"
_SEES_EVERYBODY = frozenset({"TeacherEnrollment", "TaEnrollment", "DesignerEnrollment"})


def _one_account(facts: Facts) -> Iterable[Outcome]:
    codio, people = facts.snapshot.codio_course, facts.snapshot.people
    if not isinstance(codio, CodioCourseFacts) or not isinstance(people, People):
        return
    emails = _emails(people)
    names = Counter(student.name.strip() for student in codio.students if student.name.strip())
    strange = {s.name.strip() for s in codio.students if (s.email or "").casefold() not in emails}
    twice = [name for name, count in names.items() if count > 1 and name in strange]
    if twice:
        yield warning(
            tr("Codio's course has several students of the same name, and Canvas does not know "
               "each one's address: {names}.", names=listed(twice)),
            mend=tr(
                "If that is one person with two accounts, their earlier work is in the other "
                "one: have Codio's support merge them."
            ),
        )  # fmt: skip
    else:
        yield passed(tr("No student seems to have two accounts in Codio's course."))


def _known_in_canvas(facts: Facts) -> Iterable[Outcome]:
    codio, people = facts.snapshot.codio_course, facts.snapshot.people
    if not isinstance(codio, CodioCourseFacts) or not isinstance(people, People):
        return
    emails, names = _emails(people), {user.name for user in people.users}
    strangers = [s for s in codio.students if s.email and s.email.casefold() not in emails]
    renamed = [s for s in strangers if s.name in names]
    if not emails:
        yield passed(tr("Canvas shows no e-mail addresses to compare with; see above."))
    elif renamed:
        yield warning(
            tr("These students have another address in Codio than in Canvas: {people}.",
               people=listed(_with_other(s.name, s.email or "", people) for s in renamed)),
            mend=tr(
                "Who uses another address in Canvas gets a second account in Codio at the first "
                "launch. Use the same address in both."
            ),
        )  # fmt: skip
    elif strangers:
        yield unknown(
            tr("Codio's course has students whom Canvas's roster does not have: {people}.",
               people=listed(f"{s.name} <{s.email}>" for s in strangers)),
            mend=tr(
                "Confirm it if they have left the course. Who uses another name and address in "
                "Canvas gets a second account in Codio."
            ),
        )  # fmt: skip
    else:
        yield passed(tr("Canvas's roster has the address of every student in Codio's course."))


def _emails(people: People) -> frozenset[str]:
    return frozenset(user.email.casefold() for user in people.users if user.email)


def _with_other(name: str, email: str, people: People) -> str:
    namesake = next((u for u in people.users if u.name == name and u.email), None)
    if namesake is None:
        return f"{name} <{email}>"
    return tr("{name} <{email}>, in Canvas <{other}>", name=name, email=email,
              other=namesake.email or "")  # fmt: skip


def _arrived(facts: Facts) -> Iterable[Outcome]:
    codio, people, app = facts.snapshot.codio_course, facts.snapshot.people, facts.app
    if not isinstance(codio, CodioCourseFacts) or not isinstance(people, People):
        return
    opened = [u.name for u in people.users if u.lti_id and _has_role(u, {_STUDENT})]
    if codio.students or not opened or app is None or app.ours is None:
        yield passed(tr("Codio's course has {count} students.", count=len(codio.students)))
    else:
        yield warning(
            tr("{names} opened an LTI app in Canvas, but Codio's course has no student.",
               names=listed(opened)),
            mend=tr(
                "If they opened Codio, the organization is in trial mode, in which launches "
                "create no student accounts: ask Codio to end the trial."
            ),
        )  # fmt: skip


def _has_role(user: CourseUser, roles: Iterable[str]) -> bool:
    return any(enrollment.type in roles for enrollment in user.enrollments)


def _listed_mentors(facts: Facts) -> tuple[MentorRow, ...]:
    """Return who is named as mentor or learner, in the list or in the custom field."""
    students = facts.document.students
    match students.mentor_filter:
        case MentorFilter.OFF:
            return ()
        case MentorFilter.CUSTOM_FIELD:
            emails = [part.strip() for part in students.mentor_field.strip('"').split(",")]
            named = [email for email in emails if "@" in email]
            return (MentorRow(mentor=named[0], learners=tuple(named[1:])),) if named else ()
        case _:
            return students.mentors


def _in_roster(facts: Facts) -> Iterable[Outcome]:
    people = facts.snapshot.people
    if not isinstance(people, People):
        return
    emails = [user.email for user in people.users]
    absent = absent_people(_listed_mentors(facts), emails) if any(emails) else ()
    for email in absent:
        yield failed(
            tr("{email} is named as a mentor or a mentor's student, but Canvas's roster has no "
               "such address.", email=email),
            expected=tr("Everybody of the mentors' list is in the Canvas course."),
            mend=tr("Correct the address, or enrol the person in the Canvas course."),
            subject=email,
        )  # fmt: skip
    if not absent:
        yield passed(tr("Everybody named as mentor or mentor's student is in the Canvas course."))


def _roles(facts: Facts) -> Iterable[Outcome]:
    people = facts.snapshot.people
    if not isinstance(people, People):
        return
    mentors = set()
    if facts.document.students.mentor_filter in {MentorFilter.OBSERVERS, MentorFilter.CODIO_API}:
        mentors = {row.mentor.casefold() for row in facts.document.students.mentors}
    wrong = [
        user.name
        for user in people.users
        if (user.email or "").casefold() in mentors and _has_role(user, _SEES_EVERYBODY)
    ]
    if wrong:
        yield warning(
            tr("These mentors teach the Canvas course, so Codio shows them every student: "
               "{names}.", names=listed(wrong)),
            mend=tr("In Canvas open People and give them the role Observer instead."),
        )  # fmt: skip
    else:
        yield passed(tr("No mentor is enrolled as a teacher or teaching assistant."))


def _field_quotes(facts: Facts) -> Iterable[Outcome]:
    students = facts.document.students
    used = students.mentor_filter is MentorFilter.CUSTOM_FIELD
    if used and ('"' in students.mentor_field or ";" in students.mentor_field):
        yield warning(
            tr("The list of students for mentors holds quotation marks or semicolons."),
            mend=tr("Separate addresses with commas, and leave out quotation marks."),
        )
    else:
        yield passed(tr("No list of students for mentors is written in a doubtful form."))


def _links(facts: Facts) -> Iterable[Outcome]:
    students = facts.document.students
    wanted = students.link_observers and students.mentor_filter is not MentorFilter.OFF
    missing = missing_links(students.mentors, facts.snapshot.people) if wanted else ()
    for link in missing:
        yield failed(
            tr("{observer} does not observe {student} in Canvas yet.",
               observer=link.observer.name, student=link.student.name),
            expected=tr("Every mentor observes the students listed for them."),
            mend=tr(_APPLY),
            subject=link.observer.name,
        )  # fmt: skip
    if not missing:
        yield passed(tr("No observer link is left to make."))


def _sent(facts: Facts) -> Iterable[Outcome]:
    mapping = mentor_filter_to_send(facts.document, facts.snapshot)
    if mapping:
        yield failed(
            tr("The list of {count} mentors was not sent to Codio yet.", count=len(mapping)),
            expected=tr("Codio was told the list as it stands."),
            mend=tr(_APPLY),
        )
    else:
        yield passed(tr("No list of mentors is left to be sent to Codio."))


_PEOPLE = (Section.PEOPLE,)
_BOTH = (Section.CODIO_COURSE, Section.PEOPLE)
_COURSES = ("courses.canvas", "courses.codio")

CHECKS = (
    Check(
        id="students.one_account",
        step=Step.STUDENTS,
        title="One account for each student",
        proves="No student seems to have two accounts in Codio.",
        judge=_one_account,
        needs=_BOTH,
        requires=_COURSES,
        sources=("codio.md §5.5 #4", "codio.md §5.4"),
    ),
    Check(
        id="students.same_addresses",
        step=Step.STUDENTS,
        title="The same students in both",
        proves="Canvas knows the students of Codio's course by the same addresses.",
        judge=_known_in_canvas,
        needs=_BOTH,
        requires=_COURSES,
        confirmable=True,
        sources=("codio.md §5.5 #4",),
    ),
    Check(
        id="students.arrived",
        step=Step.STUDENTS,
        title="Students arrive in Codio",
        proves="Launches create accounts for students.",
        judge=_arrived,
        needs=(*_BOTH, Section.TOOLS),
        requires=_COURSES,
        sources=("codio.md §5.5 #6", "codio.md §5.4"),
    ),
    Check(
        id="students.mentor_addresses",
        step=Step.STUDENTS,
        title="Mentors and their students in Canvas",
        proves="Everybody named in the mentors' list is in the Canvas course.",
        judge=_in_roster,
        needs=_PEOPLE,
        requires=("courses.canvas",),
        sources=("codio.md §4", "canvas.md §13 #18"),
    ),
    Check(
        id="students.mentor_roles",
        step=Step.STUDENTS,
        title="Roles of mentors",
        proves="Mentors come to Codio as mentors, not as teachers.",
        judge=_roles,
        needs=_PEOPLE,
        requires=("courses.canvas",),
        sources=("codio.md §5.5 #26", "codio.md §4"),
    ),
    Check(
        id="students.mentor_field",
        step=Step.STUDENTS,
        title="Form of the mentors' custom field",
        proves="Codio can read the addresses in the custom field.",
        judge=_field_quotes,
        sources=("codio.md §4",),
    ),
    Check(
        id="results.observers",
        step=Step.RESULTS,
        title="Observer links",
        proves="Canvas links every mentor to the students listed for them.",
        judge=_links,
        needs=_PEOPLE,
        requires=("courses.canvas",),
        mended_by=(LinkObserver,),
        sources=("canvas.md §13 #18", "codio.md §5.5 #26"),
    ),
    Check(
        id="results.mentor_filter",
        step=Step.RESULTS,
        title="List of mentors in Codio",
        proves="Codio was told which students each mentor may see.",
        judge=_sent,
        requires=("courses.codio",),
        mended_by=(SetMentorFilter,),
        sources=("codio.md §4", "codio.md §5.5 #26"),
    ),
)
