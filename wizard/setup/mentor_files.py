"""Reads lists of mentors and their students, whichever program has written them.

Columns come in any order, as the header names them. A list without one is read with the mentor
first, unless the roster of the course says otherwise of everybody in it. Nobody is ever turned
round: where roster and header differ, the list is read as it says, and that is told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from wizard.canvas.types import CourseUser
from wizard.imported import table
from wizard.imported.characters import clean_value
from wizard.imported.errors import FileError
from wizard.setup.document import MentorRow
from wizard.setup.mentor_columns import Column, Columns, Holds, Side, columns_of
from wizard.setup.mentor_roles import STUDENT, wrong_roles
from wizard.setup.people_names import name_key
from wizard.setup.snapshot import NotRead, People, Unreadable
from wizard.texts import clip, tr

MOST_BYTES = table.MOST_BYTES
_OBSERVER = "observer"
_NOT_READ = NotRead()
_MOST_TITLES = 6
"""How far below the first filled row a header is looked for."""


class MentorFileError(ValueError):
    """The file is no list of mentors; the message says in plain words why."""


class MentorFile(msgspec.Struct, frozen=True, kw_only=True):
    """What a file of mentors held.

    `rejected` says which lines were left out and why, `remarks` how the rest was understood.
    """

    rows: tuple[MentorRow, ...]
    rejected: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def read_mentor_file(data: bytes, people: People | Unreadable | NotRead = _NOT_READ) -> MentorFile:
    """Read a list with mentors and their students, by e-mail address or by Canvas's own ids.

    `people` is the roster of the Canvas course: it tells whose ids they are, and who comes first
    where no header does. Raises MentorFileError where the bytes are too many, or no table.
    """
    try:
        rows = table.read_table(data, _plausibility)
    except FileError as error:
        raise MentorFileError(str(error)) from error
    filled = [row for row in rows if any(row.cells)]
    roster = _Roster(people.users if isinstance(people, People) else None)
    reading = _Reading(roster)
    place, header = _header_of(filled)
    if header is not None:
        reading.by_header(filled[place + 1 :], header)
    else:
        reading.without_header(filled)
    return reading.result()


def _header_of(rows: Sequence[table.Row]) -> tuple[int, Columns | None]:
    """Return the place of the header and what it says: a title may stand above it."""
    found = [(place, columns_of(row)) for place, row in enumerate(rows[:_MOST_TITLES])]
    heads = [(place, columns) for place, columns in found if columns is not None]
    whole = [each for each in heads if all(each[1].of(side) for side in Side)]
    return next(iter(whole or heads), (0, None))


def mail_address(text: str) -> str:
    """Return the e-mail address in a text such as `Ruth Okafor <ruth@school.edu>`; "" for none."""
    value = clean_value(text).text
    if value.endswith(">") and "<" in value:
        value = clean_value(value[value.rindex("<") + 1 : -1]).text
    value = value[7:] if value.lower().startswith("mailto:") else value
    before, sign, behind = value.partition("@")
    whole = sign and before and behind and "@" not in behind
    return value if whole and not any(c.isspace() for c in value) else ""


def _plausibility(rows: Sequence[table.Row]) -> tuple[int, ...]:
    """Rank a way of reading by the addresses that stand in cells of their own."""
    alone = sum(1 for row in rows for cell in row.cells if mail_address(cell))
    headed = int(_header_of([row for row in rows[:_MOST_TITLES] if any(row.cells)])[1] is not None)
    return alone, headed, *table.evenness(rows)


class _Roster:
    """Who is in the course, by whatever a list may call them; empty where that was not read."""

    def __init__(self, users: Sequence[CourseUser] | None) -> None:
        self.is_read = users is not None
        self.users = tuple(users or ())
        self._users: dict[tuple[Holds, str], CourseUser] = {}
        self._names: dict[tuple[str, ...], list[CourseUser]] = defaultdict(list)
        for user in self.users:
            known = {
                Holds.ADDRESS: user.email,
                Holds.CANVAS_ID: str(user.id),
                Holds.SIS_ID: user.sis_user_id,
                Holds.LOGIN: user.login_id,
            }
            for holds, value in known.items():
                if value:
                    self._users.setdefault((holds, value.casefold()), user)
            self._names[name_key(user.name)].append(user)

    def find(self, holds: Holds, value: str) -> CourseUser | None:
        """Return who is called so; a name finds nobody."""
        return self._users.get((holds, value.casefold()))

    def namesakes(self, name: str) -> tuple[CourseUser, ...]:
        """Return everybody who bears a name, in whatever spelling."""
        return tuple(self._names.get(name_key(name), ())) if name_key(name) else ()


class _Reading:
    """Gathers the rows of one list, what was left out, and what is to be said of the whole."""

    def __init__(self, roster: _Roster) -> None:
        self._roster = roster
        self._learners: dict[str, dict[str, str]] = {}
        self._mentors: dict[str, str] = {}
        self._rejected: list[str] = []
        self._remarks: list[str] = []
        self._ended = 0

    def by_header(self, rows: Iterable[table.Row], columns: Columns) -> None:
        """Read rows by what the header says of their columns."""
        mentors, students = columns.of(Side.MENTOR), columns.of(Side.STUDENT)
        if not mentors:
            self._remarks.append(
                tr("No column of the list is headed as the mentors': nothing was read.")
            )
            return
        for row in rows:
            if _cell(row, columns.status).casefold() in {"deleted", "inactive", "completed"}:
                self._ended += 1
            elif columns.role is not None and _cell(row, columns.role).casefold() != _OBSERVER:
                continue
            else:
                self._add(
                    [address for each in mentors for address in self._people(row, each)],
                    [address for each in students for address in self._people(row, each)],
                )

    def without_header(self, rows: Sequence[table.Row]) -> None:
        """Read rows of addresses: the mentor first, unless the roster knows better."""
        found: list[list[str]] = []
        for number, row in enumerate(rows):
            parts = [part for cell in row.cells for part in _parts(cell)]
            if number == 0 and not any(mail_address(part) for part in parts):
                continue  # Headings in words of the school's own.
            addresses = [address for part in parts if (address := self._address(row, part))]
            if parts and mail_address(parts[0]):
                found.append(addresses)
        pairs = [each for each in found if len(each) > 1]
        student_first = bool(pairs) and all(len(each) == 2 for each in pairs)
        student_first = student_first and self._are_students_first(pairs)
        if student_first:
            self._remarks.append(
                tr("The list has no header. By the roster the student comes first in each line, "
                   "and the mentor second; it was read so.")
            )  # fmt: skip
        elif pairs and not self._are_mentors_first(pairs):
            self._remarks.append(
                tr("The list has no header. The first of each line was taken for the mentor; if "
                   "that is the student, put the heading “student, mentor” above the list, and "
                   "import it again.")
            )  # fmt: skip
        for each in found:
            first, rest = each[:1], each[1:]
            self._add(*((rest, first) if student_first else (first, rest)))

    def result(self) -> MentorFile:
        """Return everything that was found."""
        if self._ended:
            self._remarks.append(
                tr("Lines left out because their status is not “active”: {count}.",
                   count=self._ended)
            )  # fmt: skip
        rows = tuple(
            MentorRow(mentor=mentor, learners=tuple(self._learners[key].values()))
            for key, mentor in self._mentors.items()
        )
        if wrong := wrong_roles(rows, self._roster.users):
            self._remarks.append(
                tr("By the roster of the Canvas course these people stand on the wrong side of the "
                   "list: {names}. Nobody was turned round; look whether mentors and students are "
                   "mixed up.", names=clip(", ".join(each.user.name for each in wrong)))
            )  # fmt: skip
        return MentorFile(rows=rows, rejected=tuple(self._rejected), remarks=tuple(self._remarks))

    def _add(self, mentors: Sequence[str], students: Sequence[str]) -> None:
        for mentor in mentors:
            key = mentor.casefold()
            self._mentors.setdefault(key, mentor)
            known = self._learners.setdefault(key, {})
            for student in students:
                known.setdefault(student.casefold(), student)

    def _people(self, row: table.Row, column: Column) -> Iterator[str]:
        """Yield the addresses of the people in a cell."""
        by_id = column.holds not in {Holds.ADDRESS, Holds.NAME}
        for part in _parts(_cell(row, column.place), ids=by_id):
            if mail_address(part) or not by_id:
                if address := self._address(row, part):
                    yield address
            elif address := self._by_id(row, column, part):
                yield address

    def _address(self, row: table.Row, part: str) -> str:
        address = mail_address(part)
        if not address:
            self._reject(row, tr("“{text}” is no e-mail address.", text=clip(part, 100)))
            for user in self._roster.namesakes(part):
                if user.email:
                    self._rejected[-1] += " " + tr(
                        "The course has {name} with the address {email}; add it, if it is meant.",
                        name=user.name,
                        email=user.email,
                    )
        return address

    def _by_id(self, row: table.Row, column: Column, value: str) -> str:
        user = self._roster.find(column.holds, value)
        if user is not None and user.email:
            return user.email
        text = clip(value, 100)
        if not self._roster.is_read:
            said = tr("the people of the Canvas course are not read yet, so nobody knows whose "
                      "id “{text}” is.", text=text)  # fmt: skip
        elif user is None:
            said = tr("nobody in the Canvas course has the id “{text}”.", text=text)
        else:
            said = tr("Canvas shows you no e-mail address of {name}.", name=user.name)
        self._reject(row, said)
        return ""

    def _reject(self, row: table.Row, said: str) -> None:
        self._rejected.append(tr("Line {number}: {said}", number=row.number, said=said))

    def _are_students_first(self, pairs: Sequence[Sequence[str]]) -> bool:
        """Tell whether the roster has students first and others second, and nobody otherwise."""
        return self._all(pairs, 0, student=True) and self._all(pairs, 1, student=False)

    def _are_mentors_first(self, pairs: Sequence[Sequence[str]]) -> bool:
        return self._all(pairs, 0, student=False) and self._all(pairs, 1, student=True)

    def _all(self, pairs: Sequence[Sequence[str]], place: int, *, student: bool) -> bool:
        users = [self._roster.find(Holds.ADDRESS, pair[place]) for pair in pairs]
        known = [user.has_role(STUDENT) is student for user in users if user is not None]
        return bool(known) and all(known)


def _cell(row: table.Row, place: int | None) -> str:
    return row.cells[place] if place is not None and place < len(row.cells) else ""


def _parts(cell: str, *, ids: bool = False) -> list[str]:
    """Return the people in a cell: several stand there with commas or semicolons between them.

    A comma in a cell without an address is that of a name, unless it holds ids.
    """
    if "@" not in cell and not ids:
        return [cell] if cell else []
    return [part.strip() for part in cell.replace(";", ",").split(",") if part.strip()]
