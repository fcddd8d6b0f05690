"""The list of mentors and their students as a table model, with who is known where, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from wizard.complete import require_all
from wizard.setup.document import MentorRow
from wizard.setup.mentors import OBSERVER, absent_people, missing_links, wrong_roles
from wizard.setup.snapshot import CodioCourseFacts, People, Snapshot
from wizard.ui.widgets.plain_label import plain_tooltip

STUDENT = "StudentEnrollment"

_Index = QModelIndex | QPersistentModelIndex


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("MentorsModel", text)


class Column(IntEnum):
    """The columns of the table."""

    MENTOR = 0
    LEARNERS = 1
    KNOWN = 2


_HEADERS = {
    Column.MENTOR: "Mentor",
    Column.LEARNERS: "May see",
    Column.KNOWN: "In Canvas and Codio",
}
require_all("_HEADERS", _HEADERS, Column)


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who can be picked, by e-mail address."""

    email: str
    name: str
    is_observer: bool = False
    is_student: bool = False


def people_of(snapshot: Snapshot) -> tuple[Person, ...]:
    """List everybody in Canvas or Codio who has an e-mail address, by name, each once."""
    found: dict[str, Person] = {}
    if isinstance(snapshot.codio_course, CodioCourseFacts):
        students = {user.id for user in snapshot.codio_course.students}
        for user in (*snapshot.codio_course.students, *snapshot.codio_course.teachers):
            if user.email:
                found[user.email.casefold()] = Person(
                    email=user.email, name=user.name, is_student=user.id in students
                )
    if isinstance(snapshot.people, People):
        for member in snapshot.people.users:
            if member.email:
                roles = {enrollment.type for enrollment in member.enrollments}
                found[member.email.casefold()] = Person(
                    email=member.email,
                    name=member.name,
                    is_observer=OBSERVER in roles,
                    is_student=STUDENT in roles,
                )
    return tuple(sorted(found.values(), key=lambda person: (person.name.casefold(), person.email)))


def merged_mentors(rows: Iterable[MentorRow], more: Iterable[MentorRow]) -> tuple[MentorRow, ...]:
    """Return the list with further mentors and students added; upper and lower case are alike."""
    mentors: dict[str, str] = {}
    learners: dict[str, dict[str, str]] = {}
    for row in (*rows, *more):
        key = row.mentor.casefold()
        mentors.setdefault(key, row.mentor)
        known = learners.setdefault(key, {})
        for learner in row.learners:
            known.setdefault(learner.casefold(), learner)
    return tuple(
        MentorRow(mentor=mentor, learners=tuple(learners[key].values()))
        for key, mentor in mentors.items()
    )


def known_in_words(row: MentorRow, snapshot: Snapshot, *, links: bool = True) -> str:
    """Say who of a row Canvas or Codio does not know, and, with `links`, who is not linked."""
    names = names_of(snapshot)
    said = []
    canvas, codio = snapshot.people, snapshot.codio_course
    if isinstance(canvas, People):
        if absent := absent_people((row,), (user.email for user in canvas.users)):
            said.append(tr("Not in the Canvas course: {people}").format(people=", ".join(absent)))
        if wrong := wrong_roles((row,), canvas.users):
            people = ", ".join(each.user.name for each in wrong)
            said.append(
                tr("Another role in Canvas than in this list: {people}").format(people=people)
            )
        if links and (missing := missing_links((row,), canvas)):
            students = ", ".join(link.student.name for link in missing)
            said.append(tr("Not linked in Canvas yet: {people}").format(people=students))
    if isinstance(codio, CodioCourseFacts):
        emails = (user.email for user in (*codio.students, *codio.teachers))
        if absent := absent_people((row,), emails):
            people = ", ".join(names.get(email.casefold(), email) for email in absent)
            said.append(tr("Not in the Codio course yet: {people}").format(people=people))
    if not row.learners:
        said.append(tr("Has no student yet"))
    if said:
        return "\n".join(said)
    if isinstance(canvas, People) and isinstance(codio, CodioCourseFacts):
        return tr("Everybody is known, and linked in Canvas") if links else tr("Everybody is known")
    return tr("Not compared yet")


def names_of(snapshot: Snapshot) -> dict[str, str]:
    """Return everybody's name by e-mail address in lower case."""
    return {person.email.casefold(): person.name for person in people_of(snapshot) if person.name}


class MentorsModel(QAbstractTableModel):
    """One row per mentor: who, whose work they may see, and who of them is known where."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[MentorRow, ...] = ()
        self._known: tuple[str, ...] = ()
        self._names: dict[str, str] = {}

    @property
    def rows(self) -> tuple[MentorRow, ...]:
        """The list shown."""
        return self._rows

    def set_content(
        self, rows: Sequence[MentorRow], snapshot: Snapshot, *, links: bool = True
    ) -> None:
        """Show this list, compared with what was read; `links` as in `known_in_words`."""
        names = names_of(snapshot)
        known = tuple(known_in_words(row, snapshot, links=links) for row in rows)
        if (tuple(rows), known, names) == (self._rows, self._known, self._names):
            return
        self.beginResetModel()
        self._rows, self._known, self._names = tuple(rows), known, names
        self.endResetModel()

    def person(self, email: str) -> str:
        """Return a person's name with the e-mail address, or the address alone."""
        name = self._names.get(email.casefold(), "")
        return f"{name} ({email})" if name else email

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of mentors."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Name the columns."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return tr(_HEADERS[Column(section)])

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return text, tooltip, or what a screen reader says."""
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self.headerData(column, Qt.Orientation.Horizontal)
            return f"{title}: {self._text(index.row(), column, in_full=True)}"
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            in_full = role == Qt.ItemDataRole.ToolTipRole
            text = self._text(index.row(), column, in_full=in_full)
            return plain_tooltip(text) if in_full else text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        return None

    def _text(self, row: int, column: Column, *, in_full: bool) -> str:
        mentor = self._rows[row]
        match column:
            case Column.MENTOR:
                return self.person(mentor.mentor)
            case Column.LEARNERS if not mentor.learners:
                return tr("nobody")
            case Column.LEARNERS if in_full:
                return "\n".join(self.person(learner) for learner in mentor.learners)
            case Column.LEARNERS:
                return ", ".join(self._names.get(e.casefold(), e) for e in mentor.learners)
            case _:
                return self._known[row]
