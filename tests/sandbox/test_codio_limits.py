"""The limits of 50 requests in 10 seconds and 10,000 a day."""

import pytest

from helpers.codio_server import serve


@pytest.fixture
def codio():
    with serve(throttle=True) as running:
        running.sign_in()
        yield running


def test_every_answer_says_what_is_left(codio):
    first, second = codio.get("/courses_list"), codio.get("/nowhere")
    assert first.headers["X-RateLimit-Limit"] == "50"
    assert first.headers["X-RateLimit-Remaining"] == "49"
    assert second.headers["X-RateLimit-Remaining"] == "48"
    assert second.headers["X-RateLimit-DailyLimit"] == "10000"
    assert second.headers["X-RateLimit-DailyLimit-Remaining"] == "9998"


def test_the_fifty_first_request_is_429_until_the_window_has_passed(codio):
    assert {codio.get("/events").status_code for _ in range(50)} == {200}
    refused = codio.get("/events")
    assert refused.status_code == 429
    assert refused.headers["X-RateLimit-Remaining"] == "0"
    assert "Retry-After" not in refused.headers
    codio.clock.forward(seconds=9.9)
    assert codio.get("/events").status_code == 429
    codio.clock.forward(seconds=0.1)
    assert codio.get("/events").status_code == 200


def test_the_reset_is_a_duration_in_nanoseconds_or_an_epoch_as_chosen(codio):
    codio.get("/events")
    codio.clock.forward(seconds=4)
    assert codio.get("/events").headers["X-RateLimit-Reset"] == "6000000000"
    codio.state.choices.rate_limit_reset = "epoch_seconds"
    expected = int(codio.clock().timestamp()) + 6
    assert codio.get("/events").headers["X-RateLimit-Reset"] == str(expected)


def test_retry_after_is_sent_where_so_chosen(codio):
    codio.state.choices.send_retry_after = True
    codio.state.burst_limit = 1
    codio.get("/events")
    codio.clock.forward(seconds=3)
    assert codio.get("/events").headers["Retry-After"] == "7"


def test_the_daily_limit_lasts_until_the_next_day(codio):
    codio.state.daily_limit = 2
    codio.get("/events")
    codio.get("/events")
    codio.clock.forward(minutes=30)
    refused = codio.get("/events")
    assert refused.status_code == 429
    assert refused.headers["X-RateLimit-DailyLimit-Remaining"] == "0"
    codio.clock.forward(hours=24)
    codio.sign_in()
    assert codio.get("/events").status_code == 200


def test_neither_the_token_nor_a_launch_page_counts(codio):
    codio.state.burst_limit = 1
    codio.sign_in()
    codio.sign_in()
    assert codio.page("/").status_code == 200
    assert "X-RateLimit-Limit" not in codio.page("/").headers
    assert codio.get("/events").status_code == 200


def test_a_request_without_a_token_counts_for_nobody(codio):
    codio.session.headers["Authorization"] = "Bearer stale"
    assert "X-RateLimit-Limit" not in codio.get("/events").headers
    codio.sign_in()
    assert codio.get("/events").headers["X-RateLimit-Remaining"] == "49"


def test_limits_can_be_off():
    with serve(throttle=False) as codio:
        codio.sign_in()
        assert {codio.get("/events").status_code for _ in range(60)} == {200}
        assert "X-RateLimit-Limit" not in codio.get("/events").headers
