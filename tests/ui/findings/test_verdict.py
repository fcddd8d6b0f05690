"""The window's verdict is never rosier than what was checked, and names what waits for the plan."""

from collections.abc import Sequence

import msgspec
import pytest

from wizard.findings import Finding, Status
from wizard.setup.steps import Step
from wizard.ui.findings.checks import summary_in_words, verdict_in_words
from wizard.ui.messages import MessageKind, of_findings

PLANNED = "planned"


def findings(*said: str) -> list[Finding]:
    return [
        Finding(
            check=f"results.{number}",
            step="results",
            status=Status.FAILED if word == PLANNED else Status(word),
            title="Title",
            found="Found.",
            planned=word == PLANNED,
        )
        for number, word in enumerate(said)
    ]


@pytest.mark.parametrize(
    ("said", "unchecked", "kind", "verdict"),
    [
        ((), (), MessageKind.INFORMATION, "Nothing has been checked yet."),
        (("passed", "confirmed"), (), MessageKind.SUCCESS, "Everything is proven, or confirmed"),
        (("passed",), (Step.COURSES,), MessageKind.INFORMATION, "1 step has not been checked in"),
        (
            ("warning", "unknown"),
            (Step.COURSES, Step.REVIEW),
            MessageKind.INFORMATION,
            "2 steps have not been checked in full.",
        ),
        (("failed",), (Step.COURSES,), MessageKind.FAILURE, "1 check is not right yet."),
        (("failed", "blocked"), (), MessageKind.FAILURE, "2 checks are not right yet."),
        (
            (PLANNED, PLANNED, "warning"),
            (),
            MessageKind.INFORMATION,
            "2 points follow once the plan is applied; nothing else is wrong.",
        ),
        ((PLANNED,), (Step.COURSES,), MessageKind.INFORMATION, "1 step has not been checked"),
        (
            (PLANNED, "failed"),
            (),
            MessageKind.FAILURE,
            "Not right yet: 1. Besides, 1 follow once the plan is applied.",
        ),
        (("passed", "unknown"), (), MessageKind.WARNING, "Nothing is wrong. 1 point still"),
    ],
)
def test_the_verdict(
    said: Sequence[str], unchecked: Sequence[Step], kind: MessageKind, verdict: str
) -> None:
    told = verdict_in_words(findings(*said), unchecked)

    assert told[0] is kind
    assert told[1].startswith(verdict)


def test_the_counts_name_the_steps_that_were_not_checked() -> None:
    assert summary_in_words(findings("passed")) == "1 passed"
    assert (
        summary_in_words(findings("passed"), (Step.COURSES, Step.LTI_APP))
        == "1 passed · not checked in full: Courses, LTI app"
    )


def test_the_strip_is_no_alarm_where_all_that_is_wrong_waits_for_the_plan() -> None:
    waiting = of_findings(findings(PLANNED, PLANNED, "passed"))
    assert waiting is not None
    assert waiting.kind is MessageKind.INFORMATION


def test_the_strip_tells_first_what_the_plan_does_not_mend() -> None:
    mixed = findings(PLANNED, "blocked", "failed")
    mixed[2] = msgspec.structs.replace(mixed[2], title="Mine to mend")

    told = of_findings(mixed)

    assert told is not None
    assert told.kind is MessageKind.FAILURE
    assert told.what.startswith("Mine to mend")
