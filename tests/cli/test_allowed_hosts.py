"""A secret goes to the host that it was saved for; to any other only by a person's word."""

import socket

import pytest
from msgspec.structs import replace

from helpers.recorded_requests import HurriedCancellation
from wizard.cli.variables import host_variable_of
from wizard.setup.document import encode
from wizard.setup.secret_hosts import Service

FOREIGN = "canvas.evil.example"
CANVAS_HOST, CODIO_HOST = map(host_variable_of, Service)
COMMANDS = {
    "plan": ["plan"],
    "apply": ["apply", "--yes"],
    "verify": ["verify"],
    "undo": ["undo", "--yes"],
    "report": ["report", "--output", "report.html"],
}


@pytest.fixture
def looked_up(monkeypatch):
    """The names that were looked up, none of which is found but this computer's own."""
    names = []
    look_up = socket.getaddrinfo

    def getaddrinfo(host, *arguments, **more):
        name = host.decode() if isinstance(host, bytes) else host
        if name in {"127.0.0.1", "localhost", None}:
            return look_up(host, *arguments, **more)
        names.append(name)
        raise socket.gaierror(socket.EAI_NONAME, "not found")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return names


@pytest.fixture
def at(command_line, looked_up, tmp_path, monkeypatch):
    """Runs a command on the setup with other addresses."""
    monkeypatch.chdir(tmp_path)
    for module in ("commands", "undo", "verify"):
        monkeypatch.setattr(
            f"wizard.cli.{module}.make_cancellation", lambda *_: HurriedCancellation()
        )
    own = command_line.world.document

    def run(*words, canvas=None, **codio):
        document = replace(own, codio=replace(own.codio, **codio))
        if canvas:
            document = replace(document, canvas=replace(own.canvas, address=canvas))
        command_line.world.document = document
        looked_up.clear()
        return command_line.run(*words)

    return run


def assert_refused(said, looked_up, host, *secrets):
    assert said.code == 1
    assert said.out == ""
    (line,) = said.err.splitlines()
    assert line.startswith("Nothing was sent:")
    assert f" to {host}" in line
    for secret in secrets:
        assert secret in line
    assert host not in looked_up


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_every_command_asks_before_a_secret_goes_to_a_host_of_the_files(at, looked_up, words):
    said = at(*words, canvas=f"https://{FOREIGN}")
    assert_refused(said, looked_up, FOREIGN, "the Canvas access token", "the shared secret")
    assert f"--allow-host {FOREIGN}" in said.err
    assert f"{CANVAS_HOST}={FOREIGN}" in said.err


@pytest.mark.parametrize("words", COMMANDS.values(), ids=COMMANDS)
def test_the_option_is_a_persons_consent_and_is_given_once(at, looked_up, words):
    said = at(*words, "--allow-host", FOREIGN, canvas=f"https://{FOREIGN}")
    assert "Nothing was sent" not in said.err
    assert FOREIGN in looked_up
    said = at(*words, canvas=f"https://{FOREIGN}")
    assert "Nothing was sent" not in said.err
    assert FOREIGN in looked_up


@pytest.mark.parametrize(
    ("part", "secret"),
    [
        ("api_url", "the Codio client secret"),
        ("auth_url", "the Codio client secret"),
        ("lti_url", "the shared secret"),
    ],
)
def test_each_address_of_codio_needs_consent_by_itself(at, looked_up, part, secret):
    host = "octopus.codio.com.evil.example"
    said = at("plan", **{part: f"https://{host}/api/v1"})
    assert_refused(said, looked_up, host, secret)
    assert f"--allow-host {host}" in said.err
    assert f"{CODIO_HOST}={host}" in said.err


def test_a_domain_of_codio_that_is_none_is_asked_about_with_all_its_hosts(at, looked_up):
    said = at("plan", domain="evil.example", api_url="", auth_url="", lti_url="")
    assert_refused(said, looked_up, "octopus.evil.example", "the Codio client secret")
    for host in ("octopus.evil.example", "oauth.evil.example", "apollo.evil.example"):
        assert f"--allow-host {host}" in said.err
    said = at(
        "plan", "--allow-host", "evil.example",
        domain="evil.example", api_url="", auth_url="", lti_url="",
    )  # fmt: skip
    assert "Nothing was sent" not in said.err


@pytest.mark.parametrize(
    "address",
    [
        "https://school.instructure.com.evil.example",
        "https://instructure.com.evil.example",
        "https://schoolinstructure.com",
        "https://SCHOOL.EVIL.EXAMPLE:8443",
        "https://octopus.codio.com",
    ],
)
def test_what_only_looks_like_canvas_own_host_is_asked_about(at, address):
    said = at("plan", canvas=address)
    assert said.code == 1
    assert said.err.startswith("Nothing was sent:")


@pytest.mark.parametrize(
    "address", ["https://school.instructure.com", "https://School.Beta.Instructure.com."]
)
def test_canvas_own_hosts_are_not_asked_about(at, looked_up, address):
    assert "Nothing was sent" not in at("plan", canvas=address).err
    assert looked_up


@pytest.mark.parametrize("url", ["https://octopus.codio.com@evil.example/api/v1",
                                 "https://evil.example\\@octopus.codio.com/api/v1"])  # fmt: skip
def test_an_address_that_hides_its_host_is_not_used_at_all(at, looked_up, url):
    said = at("plan", "--allow-host", "evil.example", api_url=url)
    assert said.code == 1
    assert "does not tell plainly which host it means" in said.err
    assert looked_up == []


def test_consent_is_for_one_setup_one_host_and_lies_in_no_file(at, command_line):
    at("plan", "--allow-host", FOREIGN, canvas=f"https://{FOREIGN}")
    assert FOREIGN.encode() not in encode(
        replace(command_line.world.document, canvas=replace(command_line.world.document.canvas,
                                                            address=""))
    )  # fmt: skip
    assert "Nothing was sent" in at("plan", canvas=f"https://www.{FOREIGN}").err
    command_line.world.document = replace(command_line.world.document, id="of-another")
    other = replace(
        command_line.world.document,
        canvas=replace(command_line.world.document.canvas, address=f"https://{FOREIGN}"),
    )
    command_line.world.document = other
    assert "Nothing was sent" in command_line.run("plan").err


def test_a_host_in_the_variable_is_where_its_secrets_go_and_nowhere_else(
    at, command_line, looked_up
):
    command_line.variables[CANVAS_HOST] = "evil.example"
    assert "Nothing was sent" not in at("plan", canvas=f"https://{FOREIGN}").err
    assert FOREIGN in looked_up

    command_line.variables[CANVAS_HOST] = "canvas.school.edu"
    for address in (f"https://{FOREIGN}", "https://school.instructure.com"):
        said = at("plan", "--allow-host", FOREIGN, canvas=address)
        host = address.removeprefix("https://")
        assert_refused(said, looked_up, host, "the Canvas access token")
        assert f"{CANVAS_HOST}={host}" in said.err


def test_codios_variable_holds_for_codios_addresses(at, command_line):
    command_line.variables[CODIO_HOST] = "codio.com"
    assert "Nothing was sent" in at("plan", api_url="https://octopus.evil.example").err
    command_line.variables[CODIO_HOST] = "127.0.0.1, evil.example"
    assert "Nothing was sent" not in at("plan", api_url="https://octopus.evil.example").err


def test_a_variable_that_names_no_host_is_named(at, command_line):
    command_line.variables[CANVAS_HOST] = "https://good@evil.example"
    said = at("plan")
    assert said.code == 1
    assert said.err.startswith(f"{CANVAS_HOST} is to name a host, such as canvas.school.edu.")


def test_an_option_that_names_no_host_is_a_wrong_word(at):
    with pytest.raises(SystemExit) as ended:
        at("plan", "--allow-host", "good.com@evil.example")
    assert ended.value.code == 1
