"""How far apart the beginnings of requests are that go side by side."""

import pytest

from wizard.setup.changes.pace import Pace


class Clock:
    moment = 100.0

    def __call__(self):
        return self.moment


@pytest.mark.parametrize(
    ("lasted", "apart"),
    [([], 0.01), ([0.16], 0.02), ([0.8], 0.1), ([0.004], 0.01), ([0.16, 0.16, 0.56], 0.035)],
    ids=["nothing is known", "as usual", "slow", "on loopback", "slower than before"],
)
def test_as_many_begin_in_the_time_of_one_as_are_to_be_under_way(lasted, apart):
    clock = Clock()
    pace = Pace(8, clock)
    for seconds in lasted:
        pace.lasted(seconds)

    assert pace.seconds_left() == 0, "nothing has begun"
    pace.begun()

    assert pace.seconds_left() == pytest.approx(apart)
    clock.moment += apart
    assert pace.seconds_left() == pytest.approx(0)
