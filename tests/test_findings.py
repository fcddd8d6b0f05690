"""How findings are put in order and together for a person to read."""

from wizard.findings import MOST_OF_ONE_CHECK, Finding, Status, gathered


def about_rows(number: int, check: str = "assignments.url") -> list[Finding]:
    return [
        Finding(
            check=check, step="assignments", status=Status.FAILED, title="Launch URLs",
            found=f"Row {row} has none.", mend="Import the export.", row=f"row-{row}",
        )
        for row in range(1, number + 1)
    ]  # fmt: skip


def test_a_few_findings_of_one_check_stay_as_they_are() -> None:
    few = about_rows(MOST_OF_ONE_CHECK)
    assert gathered(few) == tuple(few)


def test_many_findings_of_one_check_become_one_that_leads_to_the_first_row() -> None:
    (one,) = gathered(about_rows(303))
    assert one.title == "Launch URLs (303)"
    assert one.row == "row-1"
    assert one.mend == "Import the export."
    assert one.found.splitlines()[-1] == "… and 298 more."


def test_what_other_checks_or_other_statuses_say_is_kept_apart_in_its_place() -> None:
    many = about_rows(10)
    other = about_rows(1, "assignments.points")
    passed = Finding(
        check="assignments.url", step="assignments", status=Status.PASSED, title="T", found="F"
    )
    first, second, third = gathered([*many, *other, passed])
    assert first.title == "Launch URLs (10)"
    assert (second, third) == (*other, passed)
