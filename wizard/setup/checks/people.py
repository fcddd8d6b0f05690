"""Checks of the people: the same ones in Canvas and Codio."""

from collections import Counter
from collections.abc import Iterable

from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    blocked,
    listed,
    not_applicable,
    passed,
    unknown,
    warning,
)
from wizard.setup.lti_app.app import APP
from wizard.setup.people_names import name_key, same_name
from wizard.setup.reading.asked_parts import SEEN_BY, AskedPart
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import CanvasCourse, CodioCourseFacts, People, Section
from wizard.setup.steps import Step
from wizard.texts import tr

_STUDENT = "StudentEnrollment"
ROSTER = "students.roster"
"""The check that says whether addresses are shown at all."""
_OF_CANVAS = (Listed.PERSON, Listed.ENROLLMENT)
_NO_STUDENT = "Codio's course has no student yet."


def _roster(facts: Facts) -> Iterable[Outcome]:
    people = facts.snapshot.people
    if not isinstance(people, People):
        return
    without = [user for user in people.users if not user.email]
    if without and len(without) == len(people.users):
        yield warning(
            tr("Canvas shows you no e-mail address of the {count} people in the course.",
               count=len(people.users)),
            mend=tr(
                "Ask a Canvas administrator for the permission “Users - view primary email "
                "address”; without it mentors cannot be matched."
            ),
        )  # fmt: skip
    elif without:
        names = listed(user.name for user in without)
        yield warning(
            tr("These people have no e-mail address in Canvas: {names}.", names=names),
            mend=tr("They must accept the invitation to the course; Codio knows them by e-mail."),
        )
    else:
        yield passed(
            tr("All {count} people of the course have an e-mail address.", count=len(people.users))
        )


def _has_students(facts: Facts) -> Iterable[Outcome]:
    people, course = facts.snapshot.people, facts.snapshot.canvas_course
    if not isinstance(people, People) or not isinstance(course, CanvasCourse):
        return
    count = sum(user.has_role(_STUDENT) for user in people.users)
    if count:
        yield passed(tr("The Canvas course has {count} students.", count=count))
    else:
        yield warning(
            tr("The Canvas course “{name}” has no student (a Test Student does not count), so "
               "nobody can open an assignment, and no launch can be watched.",
               name=course.course.name),
            mend=tr(
                "In Canvas enrol students on the course's People page, or see why they left; or "
                "accept this until they come."
            ),
        )  # fmt: skip


def _one_account(facts: Facts) -> Iterable[Outcome]:
    codio, people = facts.snapshot.codio_course, facts.snapshot.people
    if not isinstance(codio, CodioCourseFacts) or not isinstance(people, People):
        return
    emails = _emails(people)
    names = Counter(name_key(student.name) for student in codio.students)
    strangers = [s for s in codio.students if (s.email or "").casefold() not in emails]
    strange = {name_key(s.name): s for s in strangers}
    twice = [s.name for key, s in strange.items() if key and names[key] > 1]
    if twice:
        yield warning(
            tr("Codio's course has several students of the same name, and Canvas does not know "
               "each one's address: {names}.", names=listed(twice)),
            mend=tr(
                "If that is one person with two accounts, their earlier work is in the other "
                "one: have Codio's support merge them."
            ),
            absent_from=_OF_CANVAS,
        )  # fmt: skip
    elif not codio.students:
        yield not_applicable(tr(_NO_STUDENT), absent_from=(Listed.CODIO_PERSON,))
    else:
        yield passed(tr("No student seems to have two accounts in Codio's course."))


def _known_in_canvas(facts: Facts) -> Iterable[Outcome]:
    codio, people = facts.snapshot.codio_course, facts.snapshot.people
    if not isinstance(codio, CodioCourseFacts) or not isinstance(people, People):
        return
    emails, names = _emails(people), {name_key(user.name) for user in people.users}
    strangers = [s for s in codio.students if s.email and s.email.casefold() not in emails]
    renamed = [s for s in strangers if name_key(s.name) and name_key(s.name) in names]
    if not codio.students:
        yield not_applicable(tr(_NO_STUDENT), absent_from=(Listed.CODIO_PERSON,))
    elif not emails:
        yield blocked(
            tr("Canvas shows no e-mail addresses to compare with."),
            by=ROSTER,
            mend=tr("See to the addresses in Canvas first."),
        )
    elif renamed:
        yield warning(
            tr("These students have another address in Codio than in Canvas: {people}.",
               people=listed(_with_other(s.name, s.email or "", people) for s in renamed)),
            mend=tr(
                "Who uses another address in Canvas gets a second account in Codio at the first "
                "launch. Use the same address in both."
            ),
            absent_from=_OF_CANVAS,
        )  # fmt: skip
    elif strangers:
        yield unknown(
            tr("Codio's course has students whom Canvas's roster does not have: {people}.",
               people=listed(f"{s.name} <{s.email}>" for s in strangers)),
            mend=tr(
                "Confirm it if they have left the course. Who uses another name and address in "
                "Canvas gets a second account in Codio."
            ),
            absent_from=_OF_CANVAS,
        )  # fmt: skip
    else:
        yield passed(tr("Canvas's roster has the address of every student in Codio's course."))


def _emails(people: People) -> frozenset[str]:
    return frozenset(user.email.casefold() for user in people.users if user.email)


def _with_other(name: str, email: str, people: People) -> str:
    namesake = next((u for u in people.users if same_name(u.name, name) and u.email), None)
    if namesake is None:
        return f"{name} <{email}>"
    return tr("{name} <{email}>, in Canvas <{other}>", name=name, email=email,
              other=namesake.email or "")  # fmt: skip


def _arrived(facts: Facts) -> Iterable[Outcome]:
    codio, people, app = facts.snapshot.codio_course, facts.snapshot.people, facts.app
    if not isinstance(codio, CodioCourseFacts) or not isinstance(people, People):
        return
    opened = [u.name for u in people.users if u.lti_id and u.has_role(_STUDENT)]
    if not codio.students and not opened:
        yield not_applicable(
            tr("Nobody has opened an LTI app in Canvas yet."),
            absent_from=(Listed.CODIO_PERSON, *_OF_CANVAS),
        )
    elif codio.students or app is None or app.ours is None:
        yield passed(tr("Codio's course has {count} students.", count=len(codio.students)))
    else:
        yield warning(
            tr("{names} opened an LTI app in Canvas, but Codio's course has no student.",
               names=listed(opened)),
            mend=tr(
                "If they opened Codio, the organization is in trial mode, in which launches "
                "create no student accounts: ask Codio to end the trial."
            ),
            absent_from=(Listed.CODIO_PERSON,),
        )  # fmt: skip


_BOTH = (Section.CODIO_COURSE, Section.PEOPLE)
_COURSES = ("courses.canvas", "courses.codio")


CHECKS = (
    Check(
        id=ROSTER,
        step=Step.STUDENTS,
        title="E-mail addresses in Canvas",
        proves="People can be matched between Canvas and Codio.",
        judge=_roster,
        every=(Listed.PERSON, Listed.ENROLLMENT),
        needs=(Section.PEOPLE,),
        asked=(AskedPart.ALL_SECTIONS,),
        consults=SEEN_BY,
        tells_of=Section.PEOPLE,
        requires=("courses.canvas",),
        sources=("canvas.md §13 #18", "codio.md §5.5 #4"),
    ),
    Check(
        id="students.enrolled",
        step=Step.STUDENTS,
        title="Students in the Canvas course",
        proves="There are students who can open the assignments.",
        judge=_has_students,
        needs=(Section.PEOPLE, Section.CANVAS_COURSE),
        asked=(AskedPart.ROLES, AskedPart.ALL_SECTIONS),
        consults=SEEN_BY,
        requires=("courses.canvas",),
        sources=("canvas.md §7",),
    ),
    Check(
        id="students.one_account",
        step=Step.STUDENTS,
        title="One account for each student",
        proves="No student seems to have two accounts in Codio.",
        judge=_one_account,
        every=(Listed.CODIO_PERSON,),
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
        every=(Listed.CODIO_PERSON,),
        needs=_BOTH,
        asked=(AskedPart.ALL_SECTIONS,),
        consults=SEEN_BY,
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
        asked=(AskedPart.ROLES, AskedPart.ALL_SECTIONS),
        consults=SEEN_BY,
        uses=(APP,),
        requires=_COURSES,
        sources=("codio.md §5.5 #6", "codio.md §5.4"),
    ),
)
