"""How long to wait for Codio, whatever its headers mean (codio.md §1.6)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.codio.rate_limit import CodioRateLimit, reset_seconds

NOW = 1_790_000_000.0


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, 10.0),
        ("", 10.0),
        ("soon", 10.0),
        ("nan", 10.0),
        ("-5", 10.0),
        ("inf", 10.0),
        (str(int(NOW) + 7), 7.0),
        (str(int((NOW + 7) * 1000)), 7.0),
        (str(int(NOW + 7) * 10**9), 7.0),
        ("7", 7.0),
        ("7000000000", 7.0),
        ("0", 0.5),
        ("60", 15.0),
        (str(int(NOW) + 600), 15.0),
        (str(int(NOW) - 600), 1.79),
    ],
)
def test_a_reset_of_any_unit_is_understood(header, seconds):
    assert reset_seconds(header, NOW) == pytest.approx(seconds, abs=0.01)


@given(st.text(max_size=20) | st.integers().map(str) | st.floats().map(str))
def test_any_reset_gives_a_bearable_wait(header):
    assert 0.5 <= reset_seconds(header, NOW) <= 15


def test_the_window_slides(timing):
    rate_limit = CodioRateLimit()
    rate_limit._limit = 2
    assert [rate_limit.reserve(timing) for _ in range(3)] == [0.0, 0.0, 10.0]
    timing.moment += 10
    assert rate_limit.reserve(timing) == 0.0
