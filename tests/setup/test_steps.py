"""What state a step is in, and what the footer offers: no Qt, no network."""

import pytest
from msgspec.structs import replace

from wizard.findings import Finding, Status, work_first
from wizard.setup.steps import (
    ORDER,
    Step,
    StepResult,
    StepState,
    footer,
    mended_on,
    step_state,
    unchecked_steps,
)


def findings(*statuses: Status) -> tuple[Finding, ...]:
    return tuple(
        Finding(check=f"check.{number}", step="canvas", status=status, title="Title", found="Found")
        for number, status in enumerate(statuses)
    )


def state(result: StepResult | None, *, inputs: str = "now", **said: object) -> StepState:
    given = {"passed_over": (), "checking": None} | said
    return step_state(Step.CANVAS, inputs=inputs, result=result, **given)


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        ((Status.PASSED, Status.CONFIRMED), StepState.COMPLETE),
        ((Status.PASSED, Status.WARNING), StepState.ATTENTION),
        ((Status.PASSED, Status.UNKNOWN), StepState.ATTENTION),
        ((Status.WARNING, Status.FAILED), StepState.FAILED),
        ((Status.BLOCKED,), StepState.FAILED),
    ],
)
def test_the_worst_finding_decides_the_state_of_a_step(
    statuses: tuple[Status, ...], expected: StepState
) -> None:
    result = StepResult(step=Step.CANVAS, inputs="now", findings=findings(*statuses))
    assert state(result) is expected


def planned(*found: Finding) -> StepResult:
    """Return a result of which the plan mends whatever failed, and what that blocks."""
    wrong = {Status.FAILED, Status.BLOCKED}
    return StepResult(
        step=Step.CANVAS,
        inputs="now",
        findings=tuple(replace(one, planned=one.status in wrong) for one in found),
    )


def test_a_step_of_which_the_plan_mends_all_that_is_wrong_waits_for_the_plan() -> None:
    result = planned(*findings(Status.PASSED, Status.WARNING, Status.FAILED, Status.BLOCKED))

    assert state(result) is StepState.PLANNED
    assert state(result, passed_over=(Step.CANVAS,)) is StepState.PLANNED
    assert footer(Step.CANVAS, StepState.PLANNED, ready=True).can_continue
    assert not footer(Step.CANVAS, StepState.PLANNED, ready=True).can_continue_anyway


def test_one_thing_that_the_plan_does_not_mend_is_something_wrong() -> None:
    waiting = planned(*findings(Status.FAILED, Status.FAILED))
    (more,) = findings(Status.FAILED)

    assert state(replace(waiting, findings=(*waiting.findings, more))) is StepState.FAILED


def test_nothing_waits_for_the_plan_where_nothing_is_wrong() -> None:
    (warning,) = findings(Status.WARNING)
    result = StepResult(step=Step.CANVAS, inputs="now", findings=(replace(warning, planned=True),))

    assert state(result) is StepState.ATTENTION


def test_a_result_for_other_inputs_no_longer_counts() -> None:
    result = StepResult(step=Step.CANVAS, inputs="before", findings=findings(Status.PASSED))
    assert state(result) is StepState.STALE


def test_a_red_step_that_was_left_anyway_says_so() -> None:
    result = StepResult(step=Step.CANVAS, inputs="now", findings=findings(Status.FAILED))
    assert state(result, passed_over=(Step.CANVAS,)) is StepState.PASSED_OVER


def test_a_finding_is_mended_on_its_own_page_and_what_the_plan_mends_on_its_review() -> None:
    (finding,) = findings(Status.FAILED)
    of_results = replace(finding, step="results")
    of_a_row = replace(of_results, row="a1")
    planned = replace(of_a_row, planned=True)
    assert [mended_on(each) for each in (finding, of_results, of_a_row, planned)] == [
        Step.CANVAS, Step.REVIEW, Step.ASSIGNMENTS, Step.REVIEW,
    ]  # fmt: skip


def test_a_step_is_unchecked_where_it_has_no_result_or_one_for_other_inputs() -> None:
    results = {step: StepResult(step=step, inputs="now", findings=()) for step in ORDER}
    now = dict.fromkeys(ORDER, "now")

    assert unchecked_steps(results, now.__getitem__, thorough=True) == ()
    del results[Step.COURSES]
    changed = now | {Step.LTI_APP: "later"}
    assert unchecked_steps(results, changed.__getitem__, thorough=True) == (
        Step.COURSES,
        Step.LTI_APP,
    )


def test_the_results_are_unchecked_until_what_takes_many_requests_was_read() -> None:
    results = {step: StepResult(step=step, inputs="now", findings=()) for step in ORDER}

    assert unchecked_steps(results, lambda _: "now", thorough=False) == (Step.RESULTS,)


@pytest.mark.parametrize("found", list(StepState))
def test_only_the_last_step_can_be_finished_and_it_leads_nowhere(found: StepState) -> None:
    checking = found is StepState.CHECKING
    for step in ORDER:
        offered = footer(step, found, ready=True)
        assert offered.can_finish == (step is ORDER[-1] and not checking)
        assert not (offered.can_finish and offered.can_continue)


def test_what_needs_work_comes_first_and_giving_a_word_moves_nothing() -> None:
    passed, unknown, failed, warning, other = findings(
        Status.PASSED, Status.UNKNOWN, Status.FAILED, Status.WARNING, Status.UNKNOWN
    )
    assert work_first([passed, unknown, failed, warning, other]) == (
        failed, warning, unknown, other, passed
    )  # fmt: skip
    (confirmed,) = findings(Status.CONFIRMED)
    assert work_first([passed, confirmed, failed, other]) == (failed, confirmed, other, passed)
