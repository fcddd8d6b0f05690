"""Every check of the wizard, in the order in which they are run and shown."""

from wizard.setup.checks import (
    assignments,
    assignments_course_target,
    canvas,
    codio,
    course_lms_url,
    courses,
    lti_app,
    people,
    results_app,
    results_assignments,
    results_codio,
    results_course,
    review,
    students,
)
from wizard.setup.checks.base import Check
from wizard.setup.snapshot import NotRead, Section, Snapshot
from wizard.setup.steps import ORDER, Step

CHECKS: tuple[Check, ...] = (
    *canvas.CHECKS,
    *codio.CHECKS,
    *courses.CHECKS,
    *lti_app.CHECKS,
    *course_lms_url.CHECKS,
    *students.CHECKS,
    *(check for check in people.CHECKS if check.step is Step.STUDENTS),
    *assignments.CHECKS,
    *assignments_course_target.CHECKS,
    *review.CHECKS,
    *results_app.CHECKS,
    *results_assignments.CHECKS,
    *results_codio.CHECKS,
    *(check for check in people.CHECKS if check.step is Step.RESULTS),
    *results_course.CHECKS,
)

_SECTIONS: dict[Step, tuple[Section, ...]] = {
    Step.WELCOME: (),
    Step.CANVAS: (Section.CANVAS_ACCOUNT,),
    Step.CODIO: (Section.CODIO_ACCOUNT,),
    Step.COURSES: (Section.CANVAS_COURSE, Section.CODIO_COURSE),
    Step.LTI_APP: (Section.TOOLS,),
    Step.COURSE_LMS_URL: (Section.CANVAS_COURSE,),
    Step.STUDENTS: (Section.PEOPLE,),
    Step.ASSIGNMENTS: (Section.ASSIGNMENTS,),
    Step.REVIEW: (Section.CANVAS_COURSE, Section.TOOLS, Section.ASSIGNMENTS, Section.PEOPLE),
    Step.RESULTS: (
        Section.CANVAS_COURSE,
        Section.CODIO_COURSE,
        Section.TOOLS,
        Section.ASSIGNMENTS,
        Section.PEOPLE,
        Section.LAUNCHES,
        Section.CODIO_SETTINGS,
        Section.GRADES,
    ),
}


_FOUNDATION = (
    (Step.CANVAS, Section.CANVAS_ACCOUNT),
    (Step.CODIO, Section.CODIO_ACCOUNT),
    (Step.COURSES, Section.CANVAS_COURSE),
    (Step.COURSES, Section.CODIO_COURSE),
    (Step.LTI_APP, Section.TOOLS),
    (Step.STUDENTS, Section.PEOPLE),
    (Step.ASSIGNMENTS, Section.ASSIGNMENTS),
)
"""What later steps rest on, with the step from which on it is needed."""


def sections_for(step: Step, snapshot: Snapshot) -> tuple[Section, ...]:
    """Return the sections that the checks of a step need read anew.

    With them come those of earlier steps that were never read, as in a setup that was resumed.
    """
    position = ORDER.index(step)
    missing = tuple(
        section
        for earlier, section in _FOUNDATION
        if ORDER.index(earlier) < position and isinstance(getattr(snapshot, section.value), NotRead)
    )
    return tuple(dict.fromkeys((*missing, *_SECTIONS[step])))


def check_ids() -> tuple[str, ...]:
    """Return the ids of all checks, in order."""
    return tuple(check.id for check in CHECKS)
