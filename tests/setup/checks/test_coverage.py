"""Every row of the references has a check or a reason, and the table in the docs says so."""

import re

import pytest

from wizard.setup.checks.coverage import CANVAS, CODIO, ROWS, Row
from wizard.setup.checks.registry import CHECKS
from wizard.setup.checks.table import README, answering, render


def test_the_rows_are_those_of_the_references():
    assert [row.number for row in ROWS if row.source == CODIO] == list(range(1, 33))
    assert [row.number for row in ROWS if row.source == CANVAS] == list(range(1, 21))
    assert len({(row.source, row.title) for row in ROWS}) == 52


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_every_row_has_a_check_or_a_written_reason(row: Row):
    assert answering(row, CHECKS) or len(row.reason) > 20


@pytest.mark.parametrize("row", [row for row in ROWS if row.reason], ids=lambda row: row.name)
def test_a_reason_says_more_than_that_there_is_none(row: Row):
    assert row.reason.endswith(".")


def test_no_check_names_a_row_that_is_not_there():
    names = {row.name for row in ROWS}
    for check in CHECKS:
        for source in check.sources:
            if re.match(r"(codio\.md §5\.5|canvas\.md §13) #", source):
                assert source in names, check.id


def test_the_table_in_the_docs_is_what_the_registry_says():
    assert README.read_text(encoding="utf-8") == render(), "run python -m wizard.setup.checks.table"


def test_the_table_names_every_check_and_every_row():
    text = render()
    assert all(f"`{check.id}`" in text for check in CHECKS)
    assert all(row.title in text for row in ROWS)
