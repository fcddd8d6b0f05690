"""Codio's own JavaScript client, and node itself, talk to the sandbox by Codio's host names.

The client insists on https, on port 443 and on a known domain, of which `codio.test` is one
(codio.md §1.1). So the sandbox speaks TLS with a certificate for that domain's names, and a module
that node loads first leads these names to loopback; the client itself is not touched.

CODIO_API_JS names the folder of a checkout of github.com/codio/codio-api-js, where there is one:
the client is built there from its source, in a copy, and must do all that is asked of it. The npm
registry does not have it; without a checkout its calls are made again as its source writes them
(helpers/codio_js_calls.py), so that what the sandbox answers is asked on every machine.
"""

import json
import os
import shutil
import ssl
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest
import trustme

from helpers.codio_js_calls import CodioJsCalls, tell
from wizard.sandbox.codio import CodioState, create_codio_app, seed_codio
from wizard.sandbox.people import MENTOR, STUDENTS
from wizard.sandbox.server import LoopbackServer

HERE = Path(__file__).parent
DOMAIN = "codio.test"
PACKAGE = "codio-api-js"


def hosts(domain: str) -> list[str]:
    return [f"octopus.{domain}", f"oauth.{domain}"]


class Served(NamedTuple):
    state: CodioState
    port: int
    certificate: Path


@pytest.fixture
def served(tmp_path):
    """Serve Codio over TLS, one course a page."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*hosts(DOMAIN)).configure_cert(context)
    certificate = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(certificate)
    state = seed_codio()
    state.courses_page_size = 1
    server = LoopbackServer(create_codio_app(state, throttle=True), ssl_context=context)
    server.start()
    yield Served(state, server.port, certificate)
    server.stop()


@pytest.fixture(scope="session")
def node():
    found = shutil.which("node")
    if found is None:
        pytest.skip("node is not on this machine")
    return found


def built_client(checkout: Path, folder: Path) -> Path:
    """Build a checkout of the client in a copy of it; return a folder where node finds it."""
    copy = folder / "node_modules" / PACKAGE

    def not_source(at: str, names: list[str]) -> set[str]:
        """Leave out what was built or fetched; `src/lib` is source."""
        return {"node_modules", ".git", "lib"} & set(names) if Path(at) == checkout else set()

    shutil.copytree(checkout, copy, ignore=not_source)
    npm = shutil.which("npm")
    assert npm is not None, "npm is needed to build the client that CODIO_API_JS names"
    for command in (
        ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--include=dev"],
        ["run", "build"],
    ):
        done = subprocess.run(
            [npm, *command], cwd=copy, capture_output=True, text=True, timeout=300, check=False
        )
        assert done.returncode == 0, f"npm {command[0]}: {done.stdout}{done.stderr}"
    return folder


@pytest.fixture(scope="session")
def client_folder(tmp_path_factory):
    """Return a folder with the client that was built; None where its source is not at hand."""
    checkout = os.environ.get("CODIO_API_JS")
    if not checkout:
        return None
    return built_client(Path(checkout), tmp_path_factory.mktemp("codio-api-js"))


def run(
    node: str, served: Served, script: str, folder: Path, *, domain: str = DOMAIN, **more: object
) -> dict:
    state = served.state
    task = {
        "domain": domain,
        "clientId": state.client_id,
        "secret": state.client_secret,
        "courseId": state.course_id,
        **more,
    }
    environment = os.environ | {
        "CODIO_HOSTS": ",".join(hosts(domain)),
        "CODIO_PORT": str(served.port),
        "NODE_EXTRA_CA_CERTS": str(served.certificate),
    }
    done = subprocess.run(
        [node, "--require", str(HERE / "codio_on_loopback.cjs"), str(HERE / script)],
        cwd=folder,
        env=environment,
        input=json.dumps(task),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def own_courses(state: CodioState) -> list[str]:
    return [c.name for c in state.courses.values() if c.organization_id == state.organization_id]


def test_node_s_own_https_and_fetch_talk_to_codio_by_its_names(node, served, tmp_path):
    told = run(node, served, "codio_https.mjs", tmp_path)
    assert told["courses"] == own_courses(served.state)
    assert told["pages"] == len(told["courses"]) == 3
    assert told["https"] == told["fetch"] == served.state.course.name


def test_a_certificate_of_an_unknown_authority_is_refused_by_node(node, served, tmp_path):
    trustme.CA().cert_pem.write_to_path(served.certificate)
    with pytest.raises(AssertionError, match="certificate"):
        run(node, served, "codio_https.mjs", tmp_path)


def test_a_name_outside_the_certificate_is_refused_by_node(node, served, tmp_path):
    with pytest.raises(AssertionError, match="ERR_TLS_CERT_ALTNAME_INVALID"):
        run(node, served, "codio_https.mjs", tmp_path, domain="codiodev.com")


def asked_of(state: CodioState, **more: object) -> dict:
    """Return what the client is asked to do."""
    return {
        "clientId": state.client_id,
        "secret": state.client_secret,
        "courseId": state.course_id,
        "courseName": state.course.name,
        "assignmentId": next(a.id for _, a in state.course.assignments()),
        "mentors": [{"mentorId": MENTOR.email, "learnerIds": [STUDENTS[0].email]}],
        **more,
    }


@pytest.fixture
def ask_client(served, client_folder, request):
    """Ask the client that was built, or else its calls made again, to do its work."""

    def ask(**more: object) -> dict:
        task = asked_of(served.state, **more)
        if client_folder is not None:
            node = request.getfixturevalue("node")
            return run(node, served, "codio_client.mjs", client_folder, **task)
        context = ssl.create_default_context(cafile=served.certificate)
        return tell(CodioJsCalls(DOMAIN, served.port, context), task)

    return ask


class TestClient:
    @pytest.fixture
    def told(self, ask_client, served):
        self.state = served.state
        self.assignment = next(a for _, a in self.state.course.assignments())
        return ask_client()

    def test_auth_list_info_and_find_by_name(self, told):
        assert "error" not in told, told
        assert told["auth"] is True
        assert told["list"] == own_courses(self.state)
        assert told["pages"] == 3
        assert told["info"] == {
            "name": self.state.course.name,
            "assignments": sum(1 for _ in self.state.course.assignments()),
        }
        assert told["findByName"] == self.state.course_id

    def test_students_teachers_settings_and_mentors(self, told):
        assert "error" not in told, told
        assert told["students"] == [student.email for student in STUDENTS[:4]]
        assert told["teachers"] == ["dana.whitfield@example.edu"]
        assert told["settings"]["releaseGrades"] is True
        assert self.assignment.settings.releaseGrades is True
        assert told["mentors"] is True
        assert self.state.course.uploaded_mentor_filter == {MENTOR.email: (STUDENTS[0].email,)}

    def test_a_wrong_secret_is_an_error(self, ask_client):
        assert set(ask_client(secret="wrong")) == {"error"}

    def test_the_burst_limit_is_waited_for(self, ask_client, served):
        served.state.burst_limit, served.state.burst_seconds = 6, 0.2
        told = ask_client()
        assert told["mentors"] is True
        assert told["list"] == own_courses(served.state)

    def test_the_limit_of_the_day_is_not_waited_for(self, ask_client, served):
        served.state.daily_limit = 3
        told = ask_client()
        assert told["pages"] == 3
        assert "429" in told["error"]


OWN_BUILD = """
const { mkdirSync, writeFileSync } = require('fs')
mkdirSync('lib')
writeFileSync('lib/index.js', "exports.v1 = { setDomain() {}, auth: async () => 'made-up' }")
"""


def test_a_checkout_is_built_in_a_copy_and_found_by_node(node, served, tmp_path):
    checkout = tmp_path / "checkout"
    (checkout / "lib").mkdir(parents=True)
    (checkout / "lib" / "index.js").write_text("throw new Error('of another day')")
    (checkout / "build.js").write_text(OWN_BUILD)
    package = {"name": PACKAGE, "version": "0.0.1", "main": "./lib/index.js"}
    package["scripts"] = {"build": "node build.js"}
    (checkout / "package.json").write_text(json.dumps(package))

    folder = built_client(checkout, tmp_path / "built")
    told = run(node, served, "codio_client.mjs", folder, **asked_of(served.state))

    assert told["auth"] is True
    assert "of another day" in (checkout / "lib" / "index.js").read_text()
    assert not (checkout / "node_modules").exists()
