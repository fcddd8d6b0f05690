"""Checks of mentors: who may see whom, in Canvas's links and in Codio's list."""

from collections.abc import Iterable

from wizard.setup.changes.mentor_filter import SetMentorFilter, mentor_filter_to_send
from wizard.setup.changes.observer_link import LinkObserver
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    blocked,
    failed,
    listed,
    not_applicable,
    passed,
    unknown,
    warning,
)
from wizard.setup.checks.people import ROSTER
from wizard.setup.document import MentorFilter, MentorRow, is_confirmed
from wizard.setup.freshness import Part
from wizard.setup.lti_app.app import MENTOR_FIELD
from wizard.setup.mentor_columns import Side
from wizard.setup.mentors import (
    MENTOR_LIST,
    OBSERVER,
    WrongRole,
    absent_people,
    may_be_linked,
    missing_links,
    observers_without_students,
    wrong_roles,
)
from wizard.setup.reading.asked_parts import SEEN_BY, AskedPart
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import CodioCourseFacts, People, Section
from wizard.setup.steps import Step
from wizard.texts import tr

_IN_ROSTER = (Listed.PERSON, Listed.ENROLLMENT)
_APPLY = "Go to Review and apply the plan."
_SEES_EVERYBODY = frozenset({"TeacherEnrollment", "TaEnrollment", "DesignerEnrollment"})


def _filter_toggle(facts: Facts) -> Iterable[Outcome]:
    off = facts.document.students.mentor_filter is MentorFilter.OFF
    yield unknown(
        tr("No API tells how Filter Learners For Mentors is set in Codio."),
        mend=tr(
            "In the Codio course open Admin → LTI / LMS, switch Filter Learners For Mentors "
            "{wanted}, press Save Changes, and confirm it here.",
            wanted=tr("off") if off else tr("on"),
        ),
    )


def _observers(facts: Facts) -> Iterable[Outcome]:
    students, people = facts.document.students, facts.snapshot.people
    if students.mentor_filter is MentorFilter.OFF:
        yield not_applicable(tr("Mentors are not filtered, as you chose: they see every student."))
        return
    if not isinstance(people, People):
        return
    lonely = observers_without_students(people)
    missing = missing_links(students.mentors, people) if students.link_observers else ()
    planned = {link.observer.name for link in missing}
    unlinked = [name for name in lonely if name not in planned]
    for name in unlinked:
        yield failed(
            tr("{name} is an observer of the course without a linked student.", name=name),
            expected=tr("Every observer observes at least one student."),
            mend=tr("In Canvas open People, choose Link to Students for {name}.", name=name),
            subject=name,
            absent_from=(Listed.ENROLLMENT,) if may_be_linked(name, facts.snapshot) else (),
        )
    if not any(user.has_role(OBSERVER) for user in people.users):
        yield not_applicable(
            tr("Nobody is an observer of the Canvas course."), absent_from=_IN_ROSTER
        )
    elif not unlinked:
        yield passed(tr("Every observer of the Canvas course has a linked student."))


def _mentor_rows(facts: Facts) -> Iterable[Outcome]:
    students = facts.document.students
    if students.mentor_filter in {MentorFilter.OFF, MentorFilter.OBSERVERS}:
        yield not_applicable(tr("No list of mentors is sent to Codio."))
    elif students.mentor_filter is MentorFilter.CUSTOM_FIELD:
        yield from _mentor_field(students.mentor_field)
    else:
        yield from _mapping(facts)


def _mentor_field(value: str) -> Iterable[Outcome]:
    if not value.strip():
        yield failed(
            tr("The custom field {field} is empty.", field=MENTOR_FIELD),
            expected=tr("E-mail addresses or LMS user ids, separated by commas."),
            mend=tr("Enter the students, or choose another way to filter."),
        )
    elif value.startswith("$"):
        yield passed(tr("Canvas fills in {field} for each person from {value}.",
                        field=MENTOR_FIELD, value=value))  # fmt: skip
    else:
        yield warning(
            tr("The list in {field} is the same for every person who launches.",
               field=MENTOR_FIELD),
            mend=tr("With more than one mentor, link observers in Canvas or use Codio's API."),
        )  # fmt: skip


def _mapping(facts: Facts) -> Iterable[Outcome]:
    students, codio = facts.document.students, facts.snapshot.codio_course
    rows = [row for row in students.mentors if row.learners]
    if not rows:
        yield failed(
            tr("No mentor with a student is listed."),
            expected=tr("At least one mentor with a student; an empty list is never sent."),
            mend=tr("Take them over from Canvas's observers, or import a CSV file."),
        )
        return
    if not is_confirmed(facts.document, MENTOR_LIST):
        yield failed(
            tr("Nobody has agreed yet that this list is sent to Codio."),
            expected=tr("A person's consent to the whole list as it stands."),
            mend=tr("Look through the list and agree to it on this page."),
        )
        return
    if not isinstance(codio, CodioCourseFacts):
        return
    known = [user.email for user in (*codio.students, *codio.teachers)]
    absent = absent_people(rows, known)
    if absent:
        yield warning(
            tr("Codio's course does not know these people yet: {people}.",
               people=listed(absent)),
            mend=tr(
                "They appear there once they have opened an assignment from Canvas; run the "
                "wizard again afterwards."
            ),
            absent_from=(Listed.CODIO_PERSON,),
        )  # fmt: skip
    else:
        yield passed(tr("Codio's course knows every mentor and student of the list."))


def _listed_mentors(facts: Facts) -> tuple[MentorRow, ...]:
    """Return who is named as mentor or learner, in the list or in the custom field."""
    students = facts.document.students
    match students.mentor_filter:
        case MentorFilter.OFF:
            return ()
        case MentorFilter.CUSTOM_FIELD:
            emails = [part.strip() for part in students.mentor_field.strip('"').split(",")]
            named = [email for email in emails if "@" in email]
            return (MentorRow(mentor="", learners=tuple(named)),) if named else ()
        case _:
            return students.mentors


def _in_roster(facts: Facts) -> Iterable[Outcome]:
    people = facts.snapshot.people
    if not isinstance(people, People):
        return
    named = _listed_mentors(facts)
    if not named:
        yield not_applicable(tr("No mentor is named in this setup."))
        return
    emails = [user.email for user in people.users]
    if not any(emails):
        yield blocked(
            tr("Canvas shows no e-mail addresses with which the mentors could be compared."),
            by=ROSTER,
            mend=tr("See to the addresses in Canvas first."),
        )
        return
    absent = absent_people(named, emails)
    for email in absent:
        yield failed(
            tr("{email} is named as a mentor or a mentor's student, but Canvas's roster has no "
               "such address.", email=email),
            expected=tr("Everybody of the mentors' list is in the Canvas course."),
            mend=tr("Correct the address, or enrol the person in the Canvas course."),
            subject=email,
            absent_from=_IN_ROSTER,
        )  # fmt: skip
    if not absent:
        yield passed(tr("Everybody named as mentor or mentor's student is in the Canvas course."))


def _roles(facts: Facts) -> Iterable[Outcome]:
    people = facts.snapshot.people
    if not isinstance(people, People):
        return
    named = _listed_mentors(facts)
    if not named:
        yield not_applicable(tr("No mentor is named in this setup."))
        return
    wrong = wrong_roles(named, people.users)
    for each in wrong:
        yield _role_contradicted(each)
    mentors = {row.mentor.casefold() for row in named if row.mentor}
    teaching = [
        user.name
        for user in people.users
        if (user.email or "").casefold() in mentors and user.has_role(*_SEES_EVERYBODY)
    ]
    if teaching:
        yield warning(
            tr("These mentors teach the Canvas course, so Codio shows them every student: "
               "{names}.", names=listed(teaching)),
            mend=tr("In Canvas open People and give them the role Observer instead."),
        )  # fmt: skip
    elif not wrong:
        yield passed(
            tr("No mentor is enrolled as a student or teacher, and no student as anything else.")
        )


def _role_contradicted(wrong: WrongRole) -> Outcome:
    user = wrong.user
    if wrong.named_as is Side.MENTOR:
        return failed(
            tr("{name} ({email}) is named as a mentor, but is a student of the Canvas course.",
               name=user.name, email=user.email or ""),
            expected=tr("Mentors are observers in the Canvas course."),
            mend=tr("If mentors and students of the list are mixed up, import it again with the "
                    "heading “student, mentor”. If this student is to be a mentor too, add the "
                    "role Observer in Canvas."),
            subject=user.name,
        )  # fmt: skip
    return failed(
        tr("{name} ({email}) is named as a mentor's student, but is no student of the Canvas "
           "course.", name=user.name, email=user.email or ""),
        expected=tr("Whom a mentor may see is a student of the Canvas course."),
        mend=tr("Take this person out of the list; if mentors and students are mixed up, import "
                "it again with the heading “student, mentor”."),
        subject=user.name,
        absent_from=(Listed.ENROLLMENT,),
    )  # fmt: skip


def _field_quotes(facts: Facts) -> Iterable[Outcome]:
    students = facts.document.students
    if students.mentor_filter is not MentorFilter.CUSTOM_FIELD:
        yield not_applicable(tr("Mentors are not filtered by a custom field."))
    elif '"' in students.mentor_field or ";" in students.mentor_field:
        yield warning(
            tr("The list of students for mentors holds quotation marks or semicolons."),
            mend=tr("Separate addresses with commas, and leave out quotation marks."),
        )
    else:
        yield passed(tr("No list of students for mentors is written in a doubtful form."))


def _links(facts: Facts) -> Iterable[Outcome]:
    students = facts.document.students
    if not students.link_observers or students.mentor_filter is MentorFilter.OFF:
        yield not_applicable(tr("The wizard is not to link observers."))
        return
    missing = missing_links(students.mentors, facts.snapshot.people)
    for link in missing:
        yield failed(
            tr("{observer} does not observe {student} in Canvas yet.",
               observer=link.observer.name, student=link.student.name),
            expected=tr("Every mentor observes the students listed for them."),
            mend=tr(_APPLY),
            subject=link.observer.name,
            absent_from=(
                (Listed.ENROLLMENT,) if may_be_linked(link.observer.name, facts.snapshot) else ()
            ),
        )  # fmt: skip
    if not missing:
        yield passed(tr("No observer link is left to make."))


def _sent(facts: Facts) -> Iterable[Outcome]:
    mapping = mentor_filter_to_send(facts.document, facts.snapshot)
    if facts.document.students.mentor_filter is not MentorFilter.CODIO_API:
        yield not_applicable(tr("No list of mentors is sent to Codio."))
    elif mapping:
        yield failed(
            tr("The list of {count} mentors was not sent to Codio yet.", count=len(mapping)),
            expected=tr("Codio was told the list as it stands."),
            mend=tr(_APPLY),
        )
    else:
        yield passed(tr("No list of mentors is left to be sent to Codio."))


_PEOPLE = (Section.PEOPLE,)


CHECKS = (
    Check(
        id="students.filter_learners",
        step=Step.STUDENTS,
        title="Filter Learners For Mentors",
        proves="Mentors see whom they should.",
        judge=_filter_toggle,
        parts=(Part.STUDENTS,),
        confirmable=True,
        sources=("codio.md §4", "codio.md §5.5 #26"),
    ),
    Check(
        id="students.observers",
        step=Step.STUDENTS,
        title="Observers and their students",
        proves="Every observer has a linked student.",
        judge=_observers,
        every=_IN_ROSTER,
        needs=(Section.PEOPLE,),
        asked=(AskedPart.ROLES, AskedPart.ALL_SECTIONS),
        consults=SEEN_BY,
        parts=(Part.STUDENTS,),
        requires=("courses.canvas",),
        sources=("canvas.md §13 #18", "codio.md §5.5 #26"),
    ),
    Check(
        id="students.mentors",
        step=Step.STUDENTS,
        title="List of mentors",
        proves="Codio can be told which students each mentor may see.",
        judge=_mentor_rows,
        needs=(Section.CODIO_COURSE,),
        parts=(Part.STUDENTS,),
        words=(MENTOR_LIST,),
        requires=("courses.codio",),
        sources=("codio.md §4",),
    ),
    Check(
        id="students.mentor_addresses",
        step=Step.STUDENTS,
        title="Mentors and their students in Canvas",
        proves="Everybody named in the mentors' list is in the Canvas course.",
        judge=_in_roster,
        needs=_PEOPLE,
        asked=(AskedPart.ALL_SECTIONS,),
        consults=SEEN_BY,
        parts=(Part.STUDENTS,),
        requires=("courses.canvas",),
        sources=("codio.md §4", "canvas.md §13 #18"),
    ),
    Check(
        id="students.mentor_roles",
        step=Step.STUDENTS,
        title="Roles of mentors",
        proves="Mentors come to Codio as mentors, and nobody is on the wrong side of the list.",
        judge=_roles,
        every=_IN_ROSTER,
        needs=_PEOPLE,
        asked=(AskedPart.ROLES, AskedPart.ALL_SECTIONS),
        consults=SEEN_BY,
        parts=(Part.STUDENTS,),
        requires=("courses.canvas",),
        obstacle=True,
        sources=("codio.md §5.5 #26", "codio.md §4"),
    ),
    Check(
        id="students.mentor_field",
        step=Step.STUDENTS,
        title="Form of the mentors' custom field",
        proves="Codio can read the addresses in the custom field.",
        judge=_field_quotes,
        parts=(Part.STUDENTS,),
        sources=("codio.md §4",),
    ),
    Check(
        id="results.observers",
        step=Step.RESULTS,
        title="Observer links",
        proves="Canvas links every mentor to the students listed for them.",
        judge=_links,
        every=_IN_ROSTER,
        needs=_PEOPLE,
        asked=(AskedPart.ALL_SECTIONS,),
        consults=SEEN_BY,
        parts=(Part.STUDENTS,),
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
        parts=(Part.STUDENTS,),
        words=(MENTOR_LIST,),
        requires=("courses.codio",),
        mended_by=(SetMentorFilter,),
        sources=("codio.md §4", "codio.md §5.5 #26"),
    ),
)
