"""What the columns of a list of mentors mean, by the words of its header."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from wizard.imported.table import Row


class Side(StrEnum):
    """On which side of a pair somebody stands."""

    MENTOR = "mentor"
    STUDENT = "student"


class Holds(StrEnum):
    """By what a column tells people."""

    ADDRESS = "address"
    CANVAS_ID = "canvas_id"
    SIS_ID = "sis_id"
    LOGIN = "login"
    NAME = "name"


class Column(msgspec.Struct, frozen=True):
    """One column with people in it."""

    place: int
    side: Side
    holds: Holds


class Columns(msgspec.Struct, frozen=True, kw_only=True):
    """The columns of a list, as its header names them; None where it has none of the kind.

    `role` is the column of Canvas's enrolments list that says who is an observer.
    """

    people: tuple[Column, ...] = ()
    status: int | None = None
    role: int | None = None

    def of(self, side: Side) -> tuple[Column, ...]:
        """Return the columns of one side that say most surely who is meant, in their order."""
        own = [column for column in self.people if column.side is side]
        surest = min((_SUREST.index(column.holds) for column in own), default=0)
        return tuple(column for column in own if column.holds is _SUREST[surest])


_SUREST = (Holds.ADDRESS, Holds.CANVAS_ID, Holds.SIS_ID, Holds.LOGIN, Holds.NAME)

_MENTOR = (
    "mentor", "tutor", "observing", "advisor", "adviser", "observer", "parent", "guardian", "coach",
    "counselor", "counsellor", "supervisor", "betreuer", "eltern", "berater", "observador",
    "padre", "madre", "tuteur", "tutrice", "observateur", "conseiller",
)  # fmt: skip
_STUDENT = (
    "student", "learner", "mentee", "pupil", "child", "observee", "observed", "tutee", "advisee",
    "schuler", "schueler",
    "lernende", "kind", "estudiante", "alumno", "alumna", "eleve", "etudiant", "apprenant",
)  # fmt: skip
"""How the words of a header begin, without accents, in the languages of schools."""

_ENROLMENTS = {"user_id": Side.MENTOR, "associated_user_id": Side.STUDENT}
"""Columns of Canvas's enrollments.csv; `canvas_` goes before them in its provisioning report."""


def columns_of(row: Row) -> Columns | None:
    """Return what a header says; None where the row names neither mentors nor students.

    Canvas's own forms are `observer_id, student_id, status` (SIS import and export) and, in its
    provisioning report, `canvas_observer_id` and `canvas_student_id` beside them (canvas-lms,
    `doc/api/sis_csv.md`). Ids there are SIS ids, those of `canvas_` columns Canvas's own.
    """
    if any("@" in cell for cell in row.cells):
        return None
    names = [_name_of(cell) for cell in row.cells]
    role = names.index("role") if "role" in names else None
    enrolments = role is not None and any(name.endswith("associated_user_id") for name in names)
    sides = _sides(names, enrolments=enrolments)
    if not any(sides):
        return None
    of_canvas = enrolments or {"observer_id", "student_id"} <= set(names)
    people = tuple(
        Column(place, side, _holds(names[place], canvas_form=of_canvas))
        for place, side in enumerate(sides)
        if side is not None
    )
    status = next((place for place, name in enumerate(names) if name == "status"), None)
    return Columns(people=people, status=status, role=role if enrolments else None)


def _sides(names: Sequence[str], *, enrolments: bool) -> list[Side | None]:
    if enrolments:
        return [_ENROLMENTS.get(name.removeprefix("canvas_")) for name in names]
    told = [_sides_named(name) for name in names]
    sure = {next(iter(each)) for each in told if len(each) == 1}
    # “Student's mentor” names both; it is the side that no other column has.
    left = set(Side) - sure
    rest = next(iter(left)) if len(left) == 1 else None
    return [next(iter(each)) if len(each) == 1 else rest if each else None for each in told]


def _sides_named(name: str) -> set[Side]:
    words = name.split("_")
    named = set()
    if any(word.startswith(_MENTOR) for word in words):
        named.add(Side.MENTOR)
    if any(word.startswith(_STUDENT) for word in words):
        named.add(Side.STUDENT)
    return named


def _holds(name: str, *, canvas_form: bool) -> Holds:
    words = name.split("_")
    if any("mail" in word or word in {"address", "adresse", "correo"} for word in words):
        return Holds.ADDRESS
    if "canvas" in words:
        return Holds.CANVAS_ID
    if "sis" in words or (canvas_form and words[-1] == "id"):
        return Holds.SIS_ID
    if any(word in {"login", "username", "user"} for word in words):
        return Holds.LOGIN
    if words[-1] in {"id", "ids", "number", "nummer"}:
        return Holds.SIS_ID
    if any(word.endswith("name") or word in {"first", "last", "nombre", "nom"} for word in words):
        return Holds.NAME
    return Holds.ADDRESS


def _name_of(cell: str) -> str:
    """Return a heading as words in lower case with `_` between them: “MentorEmail”, “E-Mail”."""
    apart = unicodedata.normalize(
        "NFKD", cell.replace("E-M", "Em").replace("e-m", "em").replace("E-m", "Em")
    )
    plain = "".join(c for c in apart if not unicodedata.combining(c))
    words = ""
    for before, c in zip(f" {plain}", plain, strict=False):
        if c.isupper() and before.islower():
            words += " "
        words += c if c.isalnum() else " "
    return "_".join(words.casefold().split())
