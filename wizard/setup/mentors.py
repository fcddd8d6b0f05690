"""Mentors and the students they may see: from Canvas's observers, from a CSV file, to Codio."""

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from wizard.canvas.types import CourseUser, Enrollment
from wizard.setup.document import MentorRow
from wizard.setup.mentor_columns import Side
from wizard.setup.mentor_files import MOST_BYTES as MOST_BYTES
from wizard.setup.mentor_files import MentorFile as MentorFile
from wizard.setup.mentor_files import MentorFileError as MentorFileError
from wizard.setup.mentor_files import mail_address as mail_address
from wizard.setup.mentor_files import read_mentor_file as read_mentor_file
from wizard.setup.mentor_roles import OBSERVER as OBSERVER
from wizard.setup.mentor_roles import WrongRole as WrongRole
from wizard.setup.mentor_roles import wrong_roles as wrong_roles
from wizard.setup.people_names import same_name
from wizard.setup.set_aside import Listed, of_kinds
from wizard.setup.snapshot import NotRead, People, Section, Snapshot, Unreadable, set_aside_in

MENTOR_LIST = "students.mentor_list"
"""What a person confirms who agrees that the list of mentors is sent to Codio as it stands."""
OBSERVEES = "$com.instructure.User.observees"
"""What Canvas fills in with the LTI ids of a mentor's students (canvas.md §7)."""


class MissingLink(msgspec.Struct, frozen=True, kw_only=True):
    """An observer of the course who does not observe a student yet whom they should."""

    observer: CourseUser
    student: CourseUser


def mentors_from_observers(people: People) -> tuple[MentorRow, ...]:
    """List the observers of the Canvas course with the students linked to them, by e-mail.

    People whose e-mail address the token's owner may not see are left out.
    """
    emails = {user.id: user.email for user in people.users}
    learners: dict[str, list[str]] = defaultdict(list)
    for enrollment in _observer_enrollments(people):
        mentor = emails.get(enrollment.user_id)
        if not mentor:
            continue
        learner = emails.get(enrollment.associated_user_id or 0)
        known = learners[mentor]
        if learner and learner not in known:
            known.append(learner)
    return tuple(
        MentorRow(mentor=mentor, learners=tuple(known)) for mentor, known in learners.items()
    )


def observers_without_students(people: People) -> tuple[str, ...]:
    """Name the observers who have no student linked to them."""
    names = {user.id: user.name for user in people.users}
    linked = {e.user_id for e in _observer_enrollments(people) if e.associated_user_id}
    every = {
        e.user_id: (e.user.name if e.user else names.get(e.user_id, str(e.user_id)))
        for e in _observer_enrollments(people)
    }
    return tuple(name for user_id, name in every.items() if user_id not in linked)


def missing_links(
    mentors: Iterable[MentorRow], people: People | Unreadable | NotRead
) -> tuple[MissingLink, ...]:
    """List the observer links that Canvas lacks for the wanted mentors, in the order wanted.

    Whoever the roster has on the other side is linked to nobody: `wrong_roles` names them.
    """
    if not isinstance(people, People):
        return ()
    by_email = {user.email.casefold(): user for user in people.users if user.email}
    linked = {
        (enrollment.user_id, enrollment.associated_user_id)
        for enrollment in _observer_enrollments(people)
    }
    rows = tuple(mentors)
    wrong = {(each.user.id, each.named_as) for each in wrong_roles(rows, people.users)}
    missing = []
    for row in rows:
        observer = by_email.get(row.mentor.casefold())
        for learner in row.learners:
            student = by_email.get(learner.casefold())
            if observer is None or student is None:
                continue
            if {(observer.id, Side.MENTOR), (student.id, Side.STUDENT)} & wrong:
                continue
            if (observer.id, student.id) not in linked:
                missing.append(MissingLink(observer=observer, student=student))
    return tuple(missing)


def may_be_linked(observer: str, snapshot: Snapshot) -> bool:
    """Tell whether an enrollment that could not be read may be one of an observer of this name."""
    odd = of_kinds(set_aside_in(snapshot, (Section.PEOPLE,)), {Listed.ENROLLMENT})
    named = (each.name or each.within for each in odd)
    return any(not name or same_name(name, observer) for name in named)


def absent_people(mentors: Iterable[MentorRow], emails: Iterable[str | None]) -> tuple[str, ...]:
    """Name every mentor or learner whose e-mail address is not among the given ones."""
    known = {email.casefold() for email in emails if email}
    wanted = (email for row in mentors for email in (row.mentor, *row.learners))
    return tuple(
        email for email in dict.fromkeys(wanted) if email and email.casefold() not in known
    )


def field_value(learners: Sequence[str]) -> str:
    """Join e-mail addresses for `codio_custom_mentor_for`: commas, no quotes (codio.md §4)."""
    return ",".join(learner.strip() for learner in learners if learner.strip())


def write_mentor_file(mentors: Iterable[MentorRow]) -> bytes:
    """Write mentors as the CSV file that `read_mentor_file` reads."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(("mentor", "learners"))
    writer.writerows((row.mentor, ",".join(row.learners)) for row in mentors)
    return text.getvalue().encode("utf-8-sig")


def _observer_enrollments(people: People) -> Iterable[Enrollment]:
    return (
        enrollment
        for enrollment in people.enrollments
        if enrollment.type == OBSERVER and enrollment.enrollment_state != "deleted"
    )
