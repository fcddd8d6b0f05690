"""What a report amounts to is never said rosier than its findings are."""

import msgspec
import pytest

from wizard.report.model import ReportFinding, ReportSection, ReportStatus
from wizard.report.summary import count_by_status, needing_attention, verdict


def _with(report, *statuses):
    findings = tuple(
        ReportFinding(check=f"c{at}", status=ReportStatus(status), title=f"Check {at}")
        for at, status in enumerate(statuses)
    )
    section = ReportSection(step="canvas", title="Canvas", findings=findings)
    return msgspec.structs.replace(report, sections=(section,))


@pytest.mark.parametrize(
    ("statuses", "status", "headline"),
    [
        ((), "unknown", "Nothing has been checked yet"),
        (("not_applicable",), "not_applicable", "Nothing that could be checked is there"),
        (("passed", "not_applicable"), "passed", "Everything was read back and is right"),
        (("passed", "passed"), "passed", "Everything was read back and is right"),
        (
            ("passed", "confirmed"),
            "confirmed",
            "Everything is in order, part of it on a person's word",
        ),
        (("passed", "unknown"), "unknown", "1 check could not be made"),
        (("blocked", "unknown"), "blocked", "2 checks could not be made"),
        (("warning", "unknown", "passed"), "warning", "It works, with 1 warning"),
        (("failed", "warning"), "failed", "1 check failed and needs mending"),
        (("failed", "failed", "blocked"), "failed", "2 checks failed and need mending"),
    ],
)
def test_the_verdict_follows_the_most_urgent_finding(report, statuses, status, headline):
    said = verdict(_with(report, *statuses))
    assert (said.status, said.headline) == (status, headline)


def test_every_status_is_counted_even_where_there_is_none(report):
    counts = count_by_status(_with(report, "passed", "passed", "failed"))
    assert counts == {
        "failed": 1, "warning": 0, "blocked": 0, "unknown": 0, "confirmed": 0, "passed": 2,
        "not_applicable": 0,
    }  # fmt: skip
    assert (
        "3 checks: 1 failed, 2 passed."
        in verdict(_with(report, "passed", "passed", "failed")).detail
    )


def test_what_needs_attention_comes_the_most_urgent_first(report):
    found = needing_attention(
        _with(report, "passed", "unknown", "confirmed", "blocked", "warning", "failed")
    )
    assert [finding.status for _, finding in found] == ["failed", "warning", "blocked", "unknown"]


@pytest.mark.parametrize("statuses", [("passed",), ("confirmed",), ("warning",), ("unknown",)])
def test_while_a_step_was_not_checked_the_verdict_says_no_more_than_that(report, statuses):
    some = msgspec.structs.replace(_with(report, *statuses), unchecked=("Courses", "LTI app"))

    said = verdict(some)

    assert (said.status, said.headline) == ("unknown", "2 steps have not been checked in full")
    assert said.detail.endswith(" Not checked in full: Courses, LTI app.")


def test_what_failed_stays_the_verdict_and_the_unchecked_steps_are_named_beside_it(report):
    some = msgspec.structs.replace(_with(report, "failed"), unchecked=("Courses",))

    said = verdict(some)

    assert (said.status, said.headline) == ("failed", "1 check failed and needs mending")
    assert "Not checked in full: Courses." in said.detail
