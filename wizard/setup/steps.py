"""The ten steps, what state each is in, and what the footer offers: pure functions, no Qt."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

import msgspec

from wizard.complete import require_all
from wizard.findings import WRONG, Finding, Status, wait_for_plan
from wizard.texts import tr


class Step(StrEnum):
    """The pages of the wizard, in order."""

    WELCOME = "welcome"
    CANVAS = "canvas"
    CODIO = "codio"
    COURSES = "courses"
    LTI_APP = "lti_app"
    COURSE_LMS_URL = "course_lms_url"
    STUDENTS = "students"
    ASSIGNMENTS = "assignments"
    REVIEW = "review"
    RESULTS = "results"


ORDER: tuple[Step, ...] = tuple(Step)

_NAMES: dict[Step, str] = {
    Step.WELCOME: "Welcome",
    Step.CANVAS: "Canvas",
    Step.CODIO: "Codio",
    Step.COURSES: "Courses",
    Step.LTI_APP: "LTI app",
    Step.COURSE_LMS_URL: "Course LMS URL",
    Step.STUDENTS: "Students and mentors",
    Step.ASSIGNMENTS: "Assignments",
    Step.REVIEW: "Review and apply",
    Step.RESULTS: "Results and report",
}
require_all("_NAMES", _NAMES, Step)


def step_name(step: Step) -> str:
    """Return a step's name as the step rail, the pages and the report show it."""
    return tr(_NAMES[step])


class StepState(StrEnum):
    """What the step rail shows beside a step."""

    NOT_STARTED = "not_started"
    CHECKING = "checking"
    COMPLETE = "complete"
    ATTENTION = "attention"
    PLANNED = "planned"
    """Something is wrong, and the plan, once applied, mends all of it."""
    FAILED = "failed"
    PASSED_OVER = "passed_over"
    STALE = "stale"


DONE = frozenset(
    {StepState.COMPLETE, StepState.ATTENTION, StepState.PLANNED, StepState.PASSED_OVER}
)
"""States in which a step may be left for the next one."""


class StepResult(msgspec.Struct, frozen=True, kw_only=True):
    """What the checks of one step found, and for which inputs they found it.

    `inputs` is the value of `wizard.setup.document.step_inputs` when the checks ran; once the
    document's inputs for the step differ, the result is stale and no longer counts.
    """

    step: Step
    inputs: str
    findings: tuple[Finding, ...]


class Footer(msgspec.Struct, frozen=True, kw_only=True):
    """What the footer of the window offers on a page."""

    can_go_back: bool
    can_check: bool
    can_continue: bool
    can_continue_anyway: bool
    can_cancel: bool
    can_finish: bool


def step_state(
    step: Step,
    *,
    inputs: str,
    result: StepResult | None,
    passed_over: Iterable[Step],
    checking: Step | None,
) -> StepState:
    """Say in which state a step is.

    `inputs` are the document's present inputs for the step, `result` the last check of it, if
    any, `passed_over` the steps left with "continue anyway", `checking` the step being checked.
    """
    if checking is step:
        return StepState.CHECKING
    if result is None:
        return StepState.PASSED_OVER if step in set(passed_over) else StepState.NOT_STARTED
    if result.inputs != inputs:
        return StepState.STALE
    if wait_for_plan(result.findings):
        return StepState.PLANNED
    statuses = {finding.status for finding in result.findings}
    if statuses & WRONG:
        return StepState.PASSED_OVER if step in set(passed_over) else StepState.FAILED
    if statuses & {Status.WARNING, Status.UNKNOWN}:
        return StepState.ATTENTION
    return StepState.COMPLETE


def footer(step: Step, state: StepState, *, ready: bool) -> Footer:
    """Derive the footer from the step, its state and whether its required fields are filled in."""
    checking = state is StepState.CHECKING
    done = state in DONE
    last = step is ORDER[-1]
    return Footer(
        can_go_back=step is not ORDER[0] and not checking,
        can_check=ready and not checking,
        can_continue=not last and not checking and (done or step is Step.WELCOME),
        can_continue_anyway=not last and not checking and state is StepState.FAILED,
        can_cancel=checking,
        can_finish=last and not checking,
    )


def needs_check(step: Step, state: StepState) -> bool:
    """Tell whether a step's page is to be checked before it leads on."""
    between = previous_step(step) is not None and next_step(step) is not None
    return between and state not in DONE


def next_step(step: Step) -> Step | None:
    """Return the step after this one, None after the last."""
    position = ORDER.index(step) + 1
    return ORDER[position] if position < len(ORDER) else None


def previous_step(step: Step) -> Step | None:
    """Return the step before this one, None before the first."""
    position = ORDER.index(step)
    return ORDER[position - 1] if position else None


def mended_on(finding: Finding) -> Step:
    """Return the step whose page mends a finding: what the plan is to mend leads to its review."""
    step = Step(finding.step)
    if step is not Step.RESULTS:
        return step
    return Step.REVIEW if finding.planned or finding.row is None else Step.ASSIGNMENTS


def unchecked_steps(
    results: Mapping[Step, StepResult], inputs_of: Callable[[Step], str], *, thorough: bool
) -> tuple[Step, ...]:
    """Return the steps whose checks have not all run for the setup as it is now.

    Nobody may say that everything is right while there is one. `inputs_of` gives the document's
    present inputs of a step; `thorough` says whether what takes many requests was read, which
    some checks of the last step wait for.
    """
    return tuple(
        step
        for step in ORDER
        if step is not Step.WELCOME
        and (
            step not in results
            or results[step].inputs != inputs_of(step)
            or (step is Step.RESULTS and not thorough)
        )
    )


def results_for(
    results: Mapping[Step, StepResult], steps: Iterable[Step] = ORDER
) -> tuple[Finding, ...]:
    """Collect the findings of the given steps in the order of the steps."""
    return tuple(finding for step in steps if step in results for finding in results[step].findings)
