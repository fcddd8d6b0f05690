import concurrent.futures
import threading

import pytest
import requests

from helpers.canvas_server import serve
from wizard.sandbox.canvas import create_canvas_app, seed_canvas
from wizard.sandbox.server import LoopbackServer


@pytest.fixture
def canvas():
    with serve() as running:
        yield running


@pytest.fixture
def throttled():
    with serve(throttle=True) as running:
        yield running


def relations(answer):
    return [part.rpartition('rel="')[2].rstrip('"') for part in answer.headers["Link"].split(",<")]


class TestPages:
    def fill(self, canvas, count):
        for number in range(count):
            canvas.state.add_group(1158, f"Group {number}")

    def test_ten_by_default_and_a_hundred_at_most(self, canvas):
        self.fill(canvas, 248)
        path = f"{canvas.course}/assignment_groups"
        assert len(canvas.get(path).json()) == 10
        assert len(canvas.get(path, per_page=1000).json()) == 100
        assert "per_page=100>" in canvas.get(path, per_page=1000).headers["Link"]

    def test_relations_stand_in_one_header_without_spaces_between(self, canvas):
        path = f"{canvas.course}/assignments"
        answer = canvas.get(path, per_page=5, page=2)
        assert relations(answer) == ["current", "next", "prev", "first", "last"]
        assert answer.headers["Link"].count(">; rel=") == 5
        assert ", <" not in answer.headers["Link"]
        assert relations(canvas.get(path, per_page=5)) == ["current", "next", "first", "last"]
        assert relations(canvas.get(path, per_page=5, page=3)) == [
            "current",
            "prev",
            "first",
            "last",
        ]

    def test_page_past_the_end_is_empty(self, canvas):
        answer = canvas.get(f"{canvas.course}/assignments", page=50)
        assert (answer.status_code, answer.json()) == (200, [])
        assert "next" not in answer.links

    def test_links_keep_the_query_but_never_the_token(self, canvas):
        url = f"{canvas.base}/api/v1{canvas.course}/assignments"
        asked = {
            "access_token": canvas.token,
            "include[]": ["can_edit", "overrides"],
            "per_page": 2,
        }
        answer = requests.get(url, params=asked, timeout=10)
        assert answer.status_code == 200
        assert canvas.token not in answer.headers["Link"]
        assert "include%5B%5D=can_edit&include%5B%5D=overrides" in answer.links["next"]["url"]

    def test_links_over_six_kilobytes_lose_the_less_important_ones(self, canvas):
        answer = canvas.get(f"{canvas.course}/assignments", per_page=5, page=2, x="y" * 2500)
        assert relations(answer) == ["next", "last"]
        answer = canvas.get(f"{canvas.course}/assignments", per_page=5, page=2, x="y" * 4000)
        assert relations(answer) == ["next"]

    def test_two_thousand_assignments_are_listed_whole(self, canvas):
        body = {"assignment": {"name": "x"}}
        made = canvas.post(f"{canvas.course}/assignments", body).json()
        pattern = canvas.state.assignments[made["id"]]
        with canvas.state.lock:
            for number in range(1, 1988):
                copy = type(pattern)(**vars(pattern) | {"id": made["id"] + number})
                copy.position += number
                canvas.state.assignments[copy.id] = copy
        seen, url = [], f"{canvas.course}/assignments?per_page=100"
        while url:
            answer = canvas.get(url)
            seen += [row["id"] for row in answer.json()]
            url = answer.links.get("next", {}).get("url")
        assert len(seen) == len(set(seen)) == 2000


class TestThrottle:
    def test_token_calls_tell_what_remains_and_what_they_cost(self, throttled):
        answer = throttled.get("/users/self")
        assert float(answer.headers["X-Rate-Limit-Remaining"]) == 600.0
        assert 0 < float(answer.headers["X-Request-Cost"]) < 1
        stranger = requests.get(f"{throttled.base}/api/v1/users/self", timeout=10)
        assert "X-Rate-Limit-Remaining" not in stranger.headers

    @pytest.mark.parametrize("status", [403, 429])
    def test_full_bucket_answers_text_in_either_form(self, throttled, status):
        settings = throttled.state.throttling
        settings.status = status
        throttled.get("/users/self")
        settings.buckets[throttled.token].count = 560.0
        answer = throttled.get("/users/self")
        assert answer.status_code == status
        assert answer.text == f"{status} Forbidden (Rate Limit Exceeded)\n"
        assert answer.headers["Content-Type"].startswith("text/plain")
        assert answer.headers["X-Rate-Limit-Remaining"] == "0.0"
        assert "X-Request-Cost" not in answer.headers
        assert "Retry-After" not in answer.headers

    def test_bucket_leaks_ten_a_second(self, throttled):
        throttled.get("/users/self")
        throttled.state.throttling.buckets[throttled.token].count = 599.0
        assert throttled.get("/users/self").status_code == 403
        throttled.clock.forward(seconds=6)
        answer = throttled.get("/users/self")
        assert answer.status_code == 200
        assert 60 < float(answer.headers["X-Rate-Limit-Remaining"]) < 62

    def test_throttled_request_is_not_executed(self, throttled):
        throttled.get("/users/self")
        throttled.state.throttling.buckets[throttled.token].count = 599.0
        body = {"assignment": {"name": "x"}}
        assert throttled.post(f"{throttled.course}/assignments", body).status_code == 403
        assert len(throttled.state.assignments) == 12

    def test_bucket_is_the_tokens_own(self, throttled):
        throttled.get("/users/self")
        throttled.state.throttling.buckets[throttled.token].count = 599.0
        assert throttled.as_person("Dana Whitfield").get("/users/self").status_code == 200

    def test_blocklisted_token_never_passes(self, throttled):
        throttled.state.throttling.blocklist.add(throttled.token)
        throttled.clock.forward(hours=1)
        assert throttled.get("/users/self").status_code == 403

    def test_of_twelve_at_once_the_twelfth_is_throttled(self):
        state = seed_canvas()
        state.monotonic = lambda: 0.0
        all_inside, let_go = threading.Semaphore(0), threading.Event()

        def hold(app):
            def held(environ, start_response):
                all_inside.release()
                assert let_go.wait(10)
                return app(environ, start_response)

            return held

        server = LoopbackServer(create_canvas_app(state, inside_throttle=hold))
        server.start()

        def ask():
            headers = {"Authorization": f"Bearer {state.canvas_token}"}
            url = f"{server.url}/api/v1/users/self"
            return requests.get(url, headers=headers, timeout=20).status_code

        try:
            with concurrent.futures.ThreadPoolExecutor(11) as pool:
                eleven = [pool.submit(ask) for _ in range(11)]
                for _ in eleven:
                    assert all_inside.acquire(timeout=10)
                twelfth = ask()
                let_go.set()
                assert [future.result() for future in eleven] == [200] * 11
            assert twelfth == 403
        finally:
            let_go.set()
            server.stop()


class TestErrorShapes:
    def test_malformed_json_is_400(self, canvas):
        headers = {"Content-Type": "application/json"}
        path = f"{canvas.course}/assignments"
        answer = canvas.ask("POST", path, data="{", headers=headers)
        assert answer.status_code == 400

    def test_fault_of_canvas_itself_is_500_with_a_report(self, canvas):
        canvas.state.terms = None
        answer = canvas.get(canvas.course, **{"include[]": "term"})
        assert answer.status_code == 500
        (error,) = answer.json()["errors"]
        assert error == {"message": "An error occurred.", "error_code": "internal_server_error"}
        assert answer.json()["error_report_id"] == 1

    def test_unknown_method_of_a_known_path_is_404(self, canvas):
        assert canvas.ask("PATCH", "/users/self", json={}).status_code == 404
