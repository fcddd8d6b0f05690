"""An odd value in one place leaves the rest readable."""

import pytest

from helpers.findings_said import not_good
from wizard.sandbox.canvas import users


@pytest.mark.xfail(
    strict=True,
    raises=AssertionError,
    reason="K6: a number where nothing is compared makes all that is about people unknown",
)
def test_a_number_as_sis_id_loses_no_check(ready, answer_more):
    answer_more(users, "_course_user_json", lambda *_: {"sis_user_id": 123451})

    assert [finding.check for finding in not_good(ready)] == []
