"""What a service's refusal is told as: by its class where the product catches one, or its kind."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from wizard.http.errors import ProblemKind, ServiceError

Expected = type[ServiceError] | ProblemKind


def is_told_as(error: ServiceError, *expected: Expected) -> bool:
    """Return whether an error is of one of these classes or kinds."""
    return any(
        error.problem.kind is each if isinstance(each, ProblemKind) else type(error) is each
        for each in expected
    )


@contextmanager
def fails_as(
    *expected: Expected, match: str | None = None
) -> Iterator[pytest.ExceptionInfo[ServiceError]]:
    """Expect a request within to fail with one of these classes or kinds."""
    with pytest.raises(ServiceError, match=match) as caught:
        yield caught
    assert is_told_as(caught.value, *expected), repr(caught.value)
