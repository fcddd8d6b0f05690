"""How the client keeps clear of Canvas's leaky bucket (canvas.md §9)."""

import pytest
from requests.structures import CaseInsensitiveDict

from helpers.scripted_service import Reply
from wizard.canvas.client import connect_canvas
from wizard.canvas.rate_limit import CanvasRateLimit
from wizard.http.answer import Answer
from wizard.secret import Secret


@pytest.fixture
def canvas(service, timing):
    client = connect_canvas(service.url, Secret("a-token-of-somebody"), timing=timing)
    yield client
    client.close()


def _saying(remaining: str) -> Answer:
    headers = CaseInsensitiveDict({"X-Rate-Limit-Remaining": remaining})
    return Answer(
        service="Canvas", method="GET", host="h", path="/p", status=200, headers=headers, body=b""
    )


def test_both_throttle_answers_are_waited_for(service, canvas, timing):
    service.says(
        Reply(403, b"403 Forbidden (Rate Limit Exceeded)\n", {"Content-Type": "text/plain"}),
        Reply(429, b"429 Forbidden (Rate Limit Exceeded)", {"Content-Type": "text/plain"}),
        Reply(201, {"id": 5}),
    )
    assert canvas.create_assignment_group(1, "Codio").id == 5
    assert [reason for reason, _ in timing.pauses] == ["throttled", "throttled"]


def test_the_bucket_is_given_time_before_it_overflows(service, canvas, timing):
    service.says(
        Reply(body={"id": 1}, headers={"X-Rate-Limit-Remaining": "30.0"}),
        Reply(body={"id": 1}, headers={"X-Rate-Limit-Remaining": "590.0"}),
        Reply(body={"id": 1}),
    )
    for _ in range(3):
        canvas.get_self()
    assert timing.pauses == [("pacing", 3.0)]


def test_a_nearly_full_bucket_is_used_by_one_request_at_a_time(timing):
    rate_limit = CanvasRateLimit()
    assert rate_limit.parallel_requests(timing) == 4
    rate_limit.note(_saying("150"), timing)
    assert rate_limit.parallel_requests(timing) == 1
    timing.moment += 6
    assert rate_limit.parallel_requests(timing) == 1
    timing.moment += 14
    assert rate_limit.parallel_requests(timing) == 4


@pytest.mark.parametrize(
    ("remaining", "under_way", "allowed"),
    [
        ("600", 1, 8),
        ("450", 4, 8),
        ("250", 8, 8),
        ("249", 8, 8),
        ("199", 8, 1),
        ("320", 4, 6),
        ("210", 1, 1),
        ("20", 8, 1),
        ("0", 1, 1),
    ],
)
def test_each_further_request_takes_its_charge_from_what_is_kept_in_reserve(
    timing, remaining, under_way, allowed
):
    rate_limit = CanvasRateLimit()
    rate_limit.note(_saying(remaining), timing, under_way=under_way)
    assert rate_limit.parallel_requests(timing) == allowed


def test_a_rate_header_that_is_no_number_is_ignored(timing):
    rate_limit = CanvasRateLimit()
    rate_limit.note(_saying("plenty"), timing)
    assert rate_limit.reserve(timing) == 0
