"""Every check of the wizard, in the order in which they are run and shown."""

from wizard.setup.checks import (
    assignments,
    assignments_course_target,
    canvas,
    codio,
    course_lms_url,
    courses,
    lti_app,
    mentors,
    people,
    results_app,
    results_assignments,
    results_codio,
    results_course,
    review,
    students,
)
from wizard.setup.checks.base import Check
from wizard.setup.steps import ORDER

_MODULES = (
    canvas,
    codio,
    courses,
    lti_app,
    course_lms_url,
    people,
    students,
    assignments,
    assignments_course_target,
    review,
    results_app,
    results_assignments,
    results_codio,
    mentors,
    results_course,
)

CHECKS: tuple[Check, ...] = tuple(
    sorted(
        (check for module in _MODULES for check in module.CHECKS),
        key=lambda check: ORDER.index(check.step),
    )
)


def check_ids() -> tuple[str, ...]:
    """Return the ids of all checks, in order."""
    return tuple(check.id for check in CHECKS)
