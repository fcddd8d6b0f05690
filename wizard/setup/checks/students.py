"""Checks of the Students and mentors page."""

from collections.abc import Iterable

from wizard.setup.checks.base import Check, Facts, Outcome, failed, listed, passed, unknown, warning
from wizard.setup.document import MentorFilter, is_confirmed
from wizard.setup.lti_app.app import MENTOR_FIELD
from wizard.setup.mentors import (
    MENTOR_LIST,
    absent_people,
    missing_links,
    observers_without_students,
)
from wizard.setup.snapshot import CodioCourseFacts, People, Section
from wizard.setup.steps import Step
from wizard.texts import tr


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


def _hide_not_started(facts: Facts) -> Iterable[Outcome]:
    wanted = tr("on") if facts.document.students.hide_not_started else tr("off")
    yield unknown(
        tr("No API tells how Hide not started assignments is set in Codio."),
        mend=tr(
            "In the Codio course open Admin → LTI / LMS, switch Hide not started assignments "
            "{wanted}, press Save Changes, and confirm it here.",
            wanted=wanted,
        ),
    )


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
        yield passed(tr("Mentors are not filtered, as you chose: they see every student."))
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
        )
    if not unlinked:
        yield passed(tr("Every observer of the Canvas course has a linked student."))


def _mentor_rows(facts: Facts) -> Iterable[Outcome]:
    students = facts.document.students
    if students.mentor_filter in {MentorFilter.OFF, MentorFilter.OBSERVERS}:
        yield passed(tr("No list of mentors is sent to Codio."))
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
        )  # fmt: skip
    else:
        yield passed(tr("Codio's course knows every mentor and student of the list."))


CHECKS = (
    Check(
        id="students.roster",
        step=Step.STUDENTS,
        title="E-mail addresses in Canvas",
        proves="People can be matched between Canvas and Codio.",
        judge=_roster,
        needs=(Section.PEOPLE,),
        requires=("courses.canvas",),
        sources=("canvas.md §13 #18", "codio.md §5.5 #4"),
    ),
    Check(
        id="students.hide_not_started",
        step=Step.STUDENTS,
        title="Hide not started assignments",
        proves="Codio's dashboard shows students what you chose.",
        judge=_hide_not_started,
        confirmable=True,
        sources=("codio.md §3", "codio.md §5.5 #28"),
    ),
    Check(
        id="students.filter_learners",
        step=Step.STUDENTS,
        title="Filter Learners For Mentors",
        proves="Mentors see whom they should.",
        judge=_filter_toggle,
        confirmable=True,
        sources=("codio.md §4", "codio.md §5.5 #26"),
    ),
    Check(
        id="students.observers",
        step=Step.STUDENTS,
        title="Observers and their students",
        proves="Every observer has a linked student.",
        judge=_observers,
        needs=(Section.PEOPLE,),
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
        requires=("courses.codio",),
        sources=("codio.md §4",),
    ),
)
