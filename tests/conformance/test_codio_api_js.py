"""Codio's own JavaScript client, and node itself, talk to the sandbox by Codio's host names.

The client insists on https, on port 443 and on a known domain, of which `codio.test` is one
(codio.md §1.1). So the sandbox speaks TLS with a certificate for that domain's names, and a module
that node loads first leads these names to loopback; the client itself is not touched.

CODIO_API_JS may name another source of the client than the npm registry: a folder, an archive, a
repository, whatever `npm install` takes.
"""

import json
import os
import re
import shutil
import ssl
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest
import trustme

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


@pytest.fixture(scope="session")
def client_folder(node, tmp_path_factory):
    """Return a folder in which codio-api-js is installed."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("node is here, but npm is not, so codio-api-js cannot be installed")
    folder = tmp_path_factory.mktemp("codio-api-js")
    (folder / "package.json").write_text('{"private": true}')
    source = os.environ.get("CODIO_API_JS", PACKAGE)
    options = ["--no-audit", "--no-fund", "--ignore-scripts", "--install-links"]
    options += ["--fetch-retries=0", "--fetch-timeout=20000"]
    try:
        installed = subprocess.run(
            [npm, "install", *options, source],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    except subprocess.TimeoutExpired:
        pytest.skip(f"npm could not install {PACKAGE} within a minute")
    if installed.returncode:
        pytest.skip(why_not_installed(installed.stderr))
    return folder


def why_not_installed(said: str) -> str:
    code = re.search(r"npm (?:error|ERR!) code (\w+)", said)
    if code is not None and code[1] == "E404":
        return f"the npm registry in use does not have the package {PACKAGE}"
    return f"npm could not install {PACKAGE}: {code[1] if code else 'no reason given'}"


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


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("npm error code E404\nnpm error 404 Not Found", "does not have the package"),
        ("npm ERR! code ENOTFOUND\n", "could not install codio-api-js: ENOTFOUND"),
        ("", "no reason given"),
    ],
)
def test_the_reason_for_a_skip_is_the_true_one(said, reason):
    assert reason in why_not_installed(said)


class TestClient:
    @pytest.fixture
    def told(self, node, client_folder, served):
        state = served.state
        self.state = state
        self.assignment = next(a for _, a in state.course.assignments())
        return run(
            node,
            served,
            "codio_client.mjs",
            client_folder,
            courseName=state.course.name,
            assignmentId=self.assignment.id,
            mentors=[{"mentorId": MENTOR.email, "learnerIds": [STUDENTS[0].email]}],
        )

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

    def test_a_wrong_secret_is_an_error(self, node, client_folder, served):
        served.state.client_secret = "changed-since"
        told = run(node, served, "codio_client.mjs", client_folder, secret="wrong")
        assert set(told) == {"error"}

    def test_the_burst_limit_is_waited_for(self, node, client_folder, served):
        served.state.burst_limit, served.state.burst_seconds = 3, 1
        course = served.state.course
        told = run(
            node,
            served,
            "codio_client.mjs",
            client_folder,
            courseName=course.name,
            assignmentId=next(a.id for _, a in course.assignments()),
            mentors=[],
        )
        assert told["list"] == own_courses(served.state)
        assert told["findByName"] == served.state.course_id
