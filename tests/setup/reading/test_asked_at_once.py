"""What is asked at once comes back in order, and so does the failure that is told."""

import threading

import pytest

from wizard.http.errors import Problem, ProblemKind, ServiceError, error_for
from wizard.setup.reading.recorded import Recorded


@pytest.fixture
def recorded():
    return Recorded(["Canvas"])


def failing(message, *, after=None, then=None):
    """Return a request that fails, perhaps only after another one has."""

    def ask():
        if after is not None:
            assert after.wait(30)
        if then is not None:
            then.set()
        raise error_for(Problem(kind=ProblemKind.NOT_AUTHORIZED, service="Canvas", message=message))

    return ask


def test_what_is_answered_first_does_not_come_first(recorded):
    last = threading.Event()

    def slow():
        assert last.wait(30)
        return "first"

    def fast():
        last.set()
        return "second"

    assert recorded.at_once("Canvas", slow, fast) == ("first", "second")


def test_of_several_failures_the_first_that_was_asked_is_told(recorded):
    """Or a finding would name now this request, now that."""
    other = threading.Event()
    late, early = failing("the first", after=other), failing("the second", then=other)

    with pytest.raises(ServiceError) as failure:
        recorded.at_once("Canvas", late, early, lambda: "fine")

    assert failure.value.problem.message == "the first"
