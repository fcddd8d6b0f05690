"""Every check of the wizard, in the order in which they are run and shown."""

from wizard.setup.checks import (
    assignments,
    canvas,
    codio,
    course_lms_url,
    courses,
    lti_app,
    results,
    review,
    students,
)
from wizard.setup.checks.base import Check
from wizard.setup.document import SetupDocument
from wizard.setup.snapshot import Section
from wizard.setup.steps import Step

CHECKS: tuple[Check, ...] = (
    *canvas.CHECKS,
    *codio.CHECKS,
    *courses.CHECKS,
    *lti_app.CHECKS,
    *course_lms_url.CHECKS,
    *students.CHECKS,
    *assignments.CHECKS,
    *review.CHECKS,
    *results.CHECKS,
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
    ),
}


def sections_for(step: Step, document: SetupDocument) -> tuple[Section, ...]:
    """Return the sections of the snapshot that the checks of a step need read anew."""
    del document
    return _SECTIONS[step]


def check_ids() -> tuple[str, ...]:
    """Return the ids of all checks, in order."""
    return tuple(check.id for check in CHECKS)
