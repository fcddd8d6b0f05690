import http.client
import os
import socket
import threading
from pathlib import Path

import pytest
import requests

from wizard.sandbox import Sandbox, SandboxOptions
from wizard.sandbox.faults import Faults, FaultSpecError
from wizard.sandbox.server import HOST, LoopbackServer

KEYS = [
    "canvas_url", "codio_url", "codio_auth_url", "lti_url", "canvas_token", "codio_client_id",
    "codio_client_secret", "consumer_key", "shared_secret", "canvas_course_id", "codio_course_id",
]  # fmt: skip


@pytest.fixture
def sandbox():
    with Sandbox() as running:
        yield running


@pytest.fixture
def session(sandbox):
    with requests.Session() as opened:
        opened.headers["Authorization"] = f"Bearer {sandbox.connection.canvas_token}"
        yield opened


def api(sandbox, path="/users/self"):
    return f"{sandbox.connection.canvas_url}/api/v1{path}"


def create(sandbox, session):
    url = api(sandbox, "/courses/1158/assignments")
    return session.post(url, json={"assignment": {"name": "x"}}, timeout=10)


def two_free_ports():
    """Return a port that is free together with the next one."""
    for port in range(20_000 + os.getpid() % 10_000, 32_000, 2):
        try:
            with socket.create_server((HOST, port)), socket.create_server((HOST, port + 1)):
                return port
        except OSError:
            continue
    raise AssertionError("no two ports are free")


class TestSandbox:
    def test_connection_has_exactly_the_keys_of_the_design(self, sandbox):
        assert list(sandbox.connection.__struct_fields__) == KEYS
        assert sandbox.connection.codio_auth_url == f"{sandbox.connection.codio_url}/token"
        assert sandbox.codio.organization_id in sandbox.connection.lti_url

    def test_both_services_let_the_credentials_in(self, sandbox, session):
        assert session.get(api(sandbox), timeout=10).json()["name"] == "Dana Whitfield"
        query = {
            "grant_type": "client_credentials",
            "client_id": sandbox.connection.codio_client_id,
            "client_secret": sandbox.connection.codio_client_secret,
        }
        token = requests.get(sandbox.connection.codio_auth_url, params=query, timeout=10).json()
        headers = {"Authorization": f"Bearer {token['access_token']}"}
        url = f"{sandbox.connection.codio_url}/courses/{sandbox.connection.codio_course_id}"
        assert requests.get(url, headers=headers, timeout=10).status_code == 200

    def test_ids_are_the_same_at_every_start_and_secrets_are_not(self):
        with Sandbox() as first, Sandbox() as second:
            one, two = first.connection, second.connection
        assert (one.canvas_course_id, one.codio_course_id) == (
            two.canvas_course_id,
            two.codio_course_id,
        )
        assert one.canvas_token != two.canvas_token
        assert one.shared_secret != two.shared_secret

    def test_course_can_be_made_up_in_any_size(self):
        with Sandbox(SandboxOptions(assignments=2000)) as running:
            course = running.codio.course
            assert sum(1 for _ in course.assignments()) == 2000

    def test_course_can_come_from_a_file(self, tmp_path: Path):
        file = tmp_path / "course.json"
        file.write_text(
            '{"course":{"name":"C","modules":[{"name":"M","assignments":[{"name":"A"}]}]}}'
        )
        with Sandbox(SandboxOptions(course_file=file)) as running:
            assert running.codio.course.name == "C"

    def test_port_is_canvas_and_the_next_is_codio(self):
        port = two_free_ports()
        with Sandbox(SandboxOptions(port=port)) as running:
            assert running.connection.canvas_url.endswith(f":{port}")
            assert f":{port + 1}/" in running.connection.codio_url

    def test_taken_port_is_an_error_and_leaves_nothing_open(self):
        with Sandbox() as running:
            port = int(running.connection.canvas_url.rpartition(":")[2])
            with pytest.raises(OSError, match="in use"):
                Sandbox(SandboxOptions(port=port)).start()

    def test_stop_closes_ports_and_waiting_connections(self):
        running = Sandbox()
        running.start()
        port = int(running.connection.canvas_url.rpartition(":")[2])
        with requests.Session() as session:
            session.get(api(running), timeout=10)
            running.stop()
            running.stop()
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port), timeout=5)
        names = {thread.name for thread in threading.enumerate()}
        assert f"sandbox-{port}" not in names
        with pytest.raises(RuntimeError):
            _ = running.connection

    def test_launch_page_is_believed_by_codio(self, sandbox, session):
        """A secret that Canvas holds rightly opens Codio; a wrong one does not."""
        from wizard.sandbox.student import LaunchForm

        connection = sandbox.connection
        host = connection.lti_url.split("/")[2]
        for secret, status in ((connection.shared_secret, {200, 302}), ("wrong", {401, 403, 400})):
            tool = {
                "name": f"Codio {len(secret)}",
                "consumer_key": connection.consumer_key,
                "shared_secret": secret,
                "domain": host,
                "privacy_level": "public",
            }
            url = api(sandbox, "/courses/1158/external_tools")
            made = session.post(url, json=tool, timeout=10).json()
            launch = session.get(
                f"{url}/sessionless_launch",
                params={"url": connection.lti_url},
                timeout=10,
            ).json()
            assert launch["id"] == made["id"]
            form = LaunchForm(requests.get(launch["url"], timeout=10).text)
            answer = requests.post(form.action, data=form.fields, allow_redirects=False, timeout=10)
            assert answer.status_code in status, answer.text
            session.delete(f"{url}/{made['id']}", timeout=10)


class TestConnections:
    def test_stay_open_between_requests_even_when_a_body_was_refused(self, sandbox):
        host = sandbox.connection.canvas_url.removeprefix("http://")
        connection = http.client.HTTPConnection(host, timeout=10)
        connection.request("POST", "/api/v1/courses/1158/assignments", body=b"x" * 100_000)
        first = connection.getresponse()
        first.read()
        opened = connection.sock
        connection.request("GET", "/api/v1/users/self", headers={"User-Agent": "test"})
        second = connection.getresponse()
        second.read()
        assert (first.status, second.status) == (403, 401)
        assert connection.sock is opened
        connection.close()

    def test_head_has_the_length_and_no_body(self, sandbox, session):
        answer = session.head(api(sandbox), timeout=10)
        assert int(answer.headers["Content-Length"]) > 0
        assert answer.content == b""

    def test_chunked_body_is_read(self, sandbox, session):
        def body():
            yield b'{"assignment": '
            yield b'{"name": "In chunks"}}'

        headers = {"Content-Type": "application/json"}
        url = api(sandbox, "/courses/1158/assignments")
        answer = session.post(url, data=body(), headers=headers, timeout=10)
        assert answer.json()["name"] == "In chunks"

    def test_nothing_is_logged(self, sandbox, session, capfd):
        session.get(api(sandbox) + "?access_token=made-up", timeout=10)
        captured = capfd.readouterr()
        assert captured.out + captured.err == ""

    def test_application_that_breaks_answers_500(self):
        def broken(environ, start_response):
            raise ZeroDivisionError

        server = LoopbackServer(broken)
        server.start()
        try:
            assert requests.get(server.url, timeout=10).status_code == 500
        finally:
            server.stop()


class TestFaults:
    def test_html_instead_of_json(self, sandbox, session):
        sandbox.faults.add("html")
        answer = session.get(api(sandbox), timeout=10)
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].startswith("text/html")
        sandbox.faults.clear()
        assert session.get(api(sandbox), timeout=10).json()["id"]

    def test_status_for_some_requests_and_some_times_executes_nothing(self, sandbox, session):
        sandbox.faults.add("500:POST /api/v1/courses:2")
        assert session.get(api(sandbox), timeout=10).status_code == 200
        assert [create(sandbox, session).status_code for _ in range(3)] == [500, 500, 201]
        assert len(sandbox.canvas.assignments) == 13

    def test_status_after_executes_first(self, sandbox, session):
        sandbox.faults.add("502-after:/assignments:1")
        answer = create(sandbox, session)
        assert answer.status_code == 502
        assert answer.headers["Content-Type"].startswith("text/html")
        assert len(sandbox.canvas.assignments) == 13

    def test_late_answers_at_once_and_executes_after_so_many_seconds(self, sandbox, session):
        sandbox.faults.add("504-late=0.05:POST /api/v1/courses/1158/assignments:1")
        answer = create(sandbox, session)
        assert answer.status_code == 504
        assert answer.headers["Content-Type"].startswith("text/html")
        sandbox.faults.late.wait()
        assert len(sandbox.canvas.assignments) == 13
        assert create(sandbox, session).status_code == 201

    def test_late_without_seconds_executes_when_it_is_told_to_and_once(self, sandbox, session):
        sandbox.faults.add("502-late:/assignments:2")
        assert [create(sandbox, session).status_code for _ in "ab"] == [502, 502]
        assert len(sandbox.canvas.assignments) == 12
        assert [sandbox.faults.late.carry_out() for _ in "ab"] == [2, 0]
        assert len(sandbox.canvas.assignments) == 14

    def test_what_is_late_is_forgotten_when_the_sandbox_stops(self):
        with Sandbox(SandboxOptions(fault="504-late=60:/users/self")) as running:
            assert requests.get(api(running), timeout=10).status_code == 504
        assert running.faults.late.carry_out() == 0

    def test_drop_executes_and_closes_without_an_answer(self, sandbox, session):
        sandbox.faults.add("drop:/assignments:1")
        with pytest.raises(requests.ConnectionError):
            create(sandbox, session)
        assert len(sandbox.canvas.assignments) == 13
        assert create(sandbox, session).status_code == 201

    def test_drop_before_executes_nothing(self, sandbox, session):
        sandbox.faults.add("drop-before:/assignments:1")
        with pytest.raises(requests.ConnectionError):
            create(sandbox, session)
        assert len(sandbox.canvas.assignments) == 12

    def test_both_forms_of_throttling(self, sandbox, session):
        sandbox.faults.add("429::1,403-throttle::1")
        first, second = (session.get(api(sandbox), timeout=10) for _ in range(2))
        assert (first.status_code, second.status_code) == (429, 403)
        assert "Rate Limit Exceeded" in first.text
        assert "Rate Limit Exceeded" in second.text

    def test_truncated_json_is_no_json(self, sandbox, session):
        sandbox.faults.add("truncated")
        answer = session.get(api(sandbox), timeout=10)
        assert answer.status_code == 200
        with pytest.raises(requests.JSONDecodeError):
            answer.json()

    def test_slow_answer_comes_after_the_clients_patience(self, sandbox, session):
        sandbox.faults.add("slow-400:/assignments:1")
        url = api(sandbox, "/courses/1158/assignments")
        with pytest.raises(requests.ReadTimeout):
            session.post(url, json={"assignment": {"name": "x"}}, timeout=(10, 0.1))

        def names():
            answer = session.get(url, params={"per_page": 99}, timeout=10)
            return [row["name"] for row in answer.json()]

        # It may not even have been read when the client gave up.
        assert any("x" in names() for _ in range(200))

    def test_redirect_leads_to_another_host(self, sandbox, session):
        sandbox.faults.add("301")
        answer = session.get(api(sandbox), allow_redirects=False, timeout=10)
        assert answer.status_code == 301
        assert answer.headers["Location"] == "https://canvas.example.edu/api/v1/users/self"

    def test_faults_meet_codio_too(self, sandbox):
        sandbox.faults.add("503:/token:1")
        codes = [
            requests.get(sandbox.connection.codio_auth_url, timeout=10).status_code for _ in "ab"
        ]
        assert codes[0] == 503
        assert codes[1] != 503

    def test_options_can_begin_with_faults_and_latency(self):
        options = SandboxOptions(fault="500:/users/self:1", latency_ms=50)
        with Sandbox(options) as running:
            answers = [requests.get(api(running), timeout=10) for _ in range(2)]
        assert [answer.status_code for answer in answers] == [500, 401]
        assert min(answer.elapsed.total_seconds() for answer in answers) >= 0.05

    @pytest.mark.parametrize(
        "specification",
        ["explode", "200", "slow", "drop-after", ":x:1", "504-late=", "504-late=soon", "late=5"],
    )
    def test_bad_specification_is_refused(self, specification):
        with pytest.raises(FaultSpecError):
            Faults(specification)
