"""The Canvas course's SIS id, by which Codio tells copies of a course apart.

Canvas sends it with each launch as `lis_course_offering_sourcedid`. Codio looks the course up by it
where launch URLs do not name one, and makes course copies under it: it must be there, and be no
other course's, before the first launch (docs.codio.com/instructors/admin/integration/
lti-course-copy.html; codio.md §5.3).
"""

from collections.abc import Iterable

from wizard.canvas.types import Course
from wizard.codio.endpoints import CodioEndpoints
from wizard.setup.document import SetupDocument
from wizard.setup.lti_app.app import AppSituation, adapted_tool, desired_tool
from wizard.setup.lti_app.course_target import (
    CourseMode,
    ModeFields,
    fields_of,
    recognise_mode,
    wanted_kinds,
)
from wizard.setup.snapshot import (
    CanvasCourse,
    NotRead,
    Snapshot,
    Unreadable,
    canvas_courses_in,
)
from wizard.texts import clip, tr

SHOWING_RIGHTS = ("read_sis", "manage_sis")
"""Either lets a person see SIS ids (course_json.rb `set_sis_course_id`)."""
SETTING_RIGHT = "manage_sis"
"""Of the root account alone (role_override.rb: `account_only: :root`)."""
SETTING_LABEL = "SIS Data - manage"
SHOWING_LABEL = "SIS Data - read"
"""Their names on Canvas's Permissions page."""
LONGEST = 255
"""Characters that Canvas's column holds (course.rb `maximum_string_length`)."""
_NEEDING = frozenset({CourseMode.CONSTANT, CourseMode.COURSE_COPY, CourseMode.MIXED})


def wanted_fields(
    document: SetupDocument, situation: AppSituation | None, endpoints: CodioEndpoints
) -> ModeFields:
    """Return what tells Codio the course, as the app will stand once the plan is applied."""
    ours = situation.ours if situation is not None else None
    wanted = (
        adapted_tool(document, ours, endpoints)
        if ours is not None
        else desired_tool(document, endpoints)
    )
    return fields_of(wanted.custom_fields)


def needs_sis_id(
    document: SetupDocument, situation: AppSituation | None, endpoints: CodioEndpoints
) -> bool:
    """Tell whether constant URLs or course copy are meant, so that the SIS id matters."""
    fields = wanted_fields(document, situation, endpoints)
    return recognise_mode(wanted_kinds(document, endpoints), fields) in _NEEDING


def sis_id_of(course: Course) -> str | None:
    """Return a course's SIS id without space around it, empty for none; None: it is not shown."""
    found = course.sis_course_id
    if isinstance(found, str):
        return found.strip()
    return "" if found is None else None


def shown_sis_id(read: CanvasCourse | Unreadable | NotRead) -> str | None:
    """Return the SIS id of the course that was read, empty for none; None: nobody knows.

    That there is none counts only from somebody who would see one: snapshots of older versions
    do not tell absent from none.
    """
    if not isinstance(read, CanvasCourse):
        return None
    found = sis_id_of(read.course)
    return found if found or not read.rights.isdisjoint(SHOWING_RIGHTS) else None


def may_be_set(snapshot: Snapshot) -> bool:
    """Tell whether a SIS id is to be offered: there is none, and the person may set one.

    After a launch that was watched it is too late: Codio knows the course without one.
    """
    read = snapshot.canvas_course
    if not isinstance(read, CanvasCourse) or snapshot.remembered.launch is not None:
        return False
    return shown_sis_id(read) == "" and SETTING_RIGHT in read.rights


def courses_with(sis_id: str, snapshot: Snapshot) -> tuple[Course, ...]:
    """Return the other courses of the person's list that have this SIS id, capitals apart.

    Canvas keeps it unique within one root account, with its capitals; the list of a person holds
    courses of others too (canvas.md §3), and whether Codio tells capitals apart nobody says.
    """
    return tuple(
        course
        for course in other_courses(snapshot)
        if sis_id and (sis_id_of(course) or "").casefold() == sis_id.casefold()
    )


def other_courses(snapshot: Snapshot) -> tuple[Course, ...]:
    """Return the courses of the person's list whose SIS id is shown, apart from the setup's."""
    read = snapshot.canvas_course
    if not isinstance(read, CanvasCourse):
        return ()
    own = read.course.id
    courses = canvas_courses_in(snapshot)
    return tuple(c for c in courses if c.id != own and sis_id_of(c) is not None)


def objection_to(sis_id: str, others: Iterable[Course]) -> str:
    """Say why a SIS id cannot be set; empty where nothing is known against it.

    others: the courses that have it already, as `courses_with` finds them.
    """
    if len(sis_id) > LONGEST:
        return tr(
            "This SIS id has {count} characters; Canvas takes {most} at most.",
            count=len(sis_id),
            most=LONGEST,
        )
    for course in others:
        return tr(
            "“{name}” has the SIS id “{sis_id}” already. Choose one that no other course has.",
            sis_id=sis_id_of(course),
            name=course.name,
        )
    return ""


def is_to_be_set(wanted: str, snapshot: Snapshot) -> bool:
    """Tell whether the plan sets the SIS id that a setup names."""
    if not wanted or not may_be_set(snapshot):
        return False
    return not objection_to(wanted, courses_with(wanted, snapshot))


def why_not_set(wanted: str, snapshot: Snapshot) -> str:
    """Say why the SIS id that a setup names is not set; empty where it is there, or will be."""
    read = snapshot.canvas_course
    found = shown_sis_id(read)
    if not wanted or not isinstance(read, CanvasCourse) or found == wanted:
        return ""
    if found is None:
        reason = tr("Canvas does not show you the SIS id of the course.")
    elif found:
        reason = tr("The course has “{sis_id}”, and the wizard never changes one.", sis_id=found)
    elif snapshot.remembered.launch is not None:
        reason = launched_without_in_words()
    elif not may_be_set(snapshot):
        reason = how_a_person_sets_it()
    else:
        reason = objection_to(wanted, courses_with(wanted, snapshot))
    if not reason:
        return ""
    return tr("The SIS id “{sis_id}” is not set.", sis_id=clip(wanted)) + " " + reason


def consequence() -> str:
    """Say what a SIS id that is missing, or comes late, means in Codio."""
    return tr(
        "Codio tells Canvas courses apart by it. Without one, or with one that changes after the "
        "first launch, Codio can take the course for another and make a new copy: students then "
        "enter that one, and what they did before stays in the first."
    )


def blank_in_words() -> str:
    """Say that the course has none, with what that means."""
    return tr("The Canvas course has no SIS id.") + " " + consequence()


def launched_without_in_words() -> str:
    """Say that it has none, and that it is better to leave it so."""
    return tr(
        "The Canvas course has no SIS id, and a watched launch entered the chosen Codio course "
        "without one. Give it none now: Codio could take the course for another."
    )


def not_shown_in_words() -> str:
    """Say that nobody knows whether it has one, with what hangs on it."""
    return tr("Canvas does not show you the SIS id of the course.") + " " + consequence()


def how_a_person_sets_it() -> str:
    """Say where in Canvas a SIS id is entered, and who can."""
    return tr(
        "Ask a Canvas administrator with the permission “{label}” to enter a SIS id of the "
        "course's own, such as Fall-2026, under Settings → Course Details → SIS ID, before "
        "anybody opens an assignment.",
        label=SETTING_LABEL,
    )
