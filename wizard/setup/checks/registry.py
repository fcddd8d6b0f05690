"""Every check of the wizard, in the order in which they are run and shown."""

from collections.abc import Iterable, Sequence

from wizard.complete import modules_of, require_all
from wizard.setup import checks
from wizard.setup.checks import (
    assignments,
    assignments_course_target,
    assignments_sis_id,
    canvas,
    canvas_token,
    codio,
    course_lms_url,
    courses,
    lti_app,
    lti_app_values,
    mentors,
    people,
    results_access,
    results_app,
    results_assignments,
    results_codio,
    results_course,
    results_dates,
    results_links,
    results_lists,
    results_modules,
    review,
    students,
)
from wizard.setup.checks.base import Check
from wizard.setup.steps import ORDER

_MODULES = (
    canvas,
    canvas_token,
    codio,
    courses,
    lti_app_values,
    lti_app,
    course_lms_url,
    people,
    students,
    assignments,
    assignments_course_target,
    assignments_sis_id,
    review,
    results_app,
    results_assignments,
    results_links,
    results_modules,
    results_access,
    results_codio,
    results_dates,
    mentors,
    results_lists,
    results_course,
)
_NO_CHECKS = (
    "base",
    "coverage",
    "dependencies",
    "earlier_settings",
    "partly_read",
    "registry",
    "run",
    "table",
)
require_all(
    "The registry",
    {module.__name__ for module in _MODULES} | {f"{checks.__name__}.{name}" for name in _NO_CHECKS},
    modules_of(checks),
)

CHECKS: tuple[Check, ...] = tuple(
    sorted(
        (check for module in _MODULES for check in module.CHECKS),
        key=lambda check: ORDER.index(check.step),
    )
)


def _complaints(known: Sequence[Check]) -> Iterable[str]:
    """Say what is wrong with the ids of the checks."""
    every = [check.id for check in known]
    for number, check in enumerate(known):
        if check.id in every[:number]:
            yield f"{check.id} is the id of two checks"
        if not check.id.startswith(f"{check.step.value}."):
            yield f"{check.id} is shown on {check.step!r}, but its id begins with something else"
        for name in check.requires:
            if name not in every[:number]:
                yield f"{check.id} requires {name}, which is no check that is run before it"


if _wrong := tuple(_complaints(CHECKS)):
    raise TypeError("; ".join(_wrong))
