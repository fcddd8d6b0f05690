"""The sandbox and the program itself as real processes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from wizard.version import PROGRAM_VERSION

ROOT = Path(__file__).parents[2]
KEYS = [
    "canvas_url",
    "codio_url",
    "codio_auth_url",
    "lti_url",
    "canvas_token",
    "codio_client_id",
    "codio_client_secret",
    "consumer_key",
    "shared_secret",
    "canvas_course_id",
    "codio_course_id",
]


def start(*words, **variables):
    return subprocess.Popen(
        [sys.executable, "-m", "wizard", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | variables,
    )


def run(*words, **variables):
    process = start(*words, **variables)
    out, err = process.communicate(timeout=30)
    return process.returncode, out, err


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_the_first_line_is_one_json_object_and_it_serves_until_interrupted(number):
    process = start("sandbox", "--no-throttle", "--assignments", "4")
    try:
        line = json.loads(process.stdout.readline())
        assert list(line) == KEYS
        course = requests.get(
            f"{line['canvas_url']}/api/v1/courses/{line['canvas_course_id']}",
            headers={"Authorization": f"Bearer {line['canvas_token']}"},
            timeout=10,
        )
        token = requests.get(
            line["codio_auth_url"],
            params={
                "grant_type": "client_credentials",
                "client_id": line["codio_client_id"],
                "client_secret": line["codio_client_secret"],
            },
            timeout=10,
        ).json()["access_token"]
        codio = requests.get(
            f"{line['codio_url']}/courses/{line['codio_course_id']}",
            headers={"Authorization": f"Bearer {token}"},
            timeout=10,
        ).json()
        assert course.json()["name"] == "Introduction to Programming"
        assert sum(len(module["assignments"]) for module in codio["modules"]) == 4
    finally:
        process.send_signal(number)
        out, err = process.communicate(timeout=20)

    assert (process.returncode, out, err) == (0, "", "")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--fault", "explode"], "There is no fault of the kind 'explode'."),
        (["--course", "nowhere.json"], "nowhere.json"),
    ],
)
def test_a_sandbox_that_cannot_start_says_why(words, says):
    code, out, err = run("sandbox", *words)

    assert (code, out) == (1, "")
    assert err.startswith("The sandbox could not start: ")
    assert says in err


def test_the_program_tells_its_version():
    assert run("--version") == (0, PROGRAM_VERSION + "\n", "")


def test_secrets_come_from_the_environment_of_a_real_process(small_world, tmp_path):
    from wizard.setup.document import encode

    file = tmp_path / "setup.json"
    file.write_bytes(encode(small_world.document))
    variables = {
        f"CODIO_CANVAS_WIZARD_{name.upper()}": value for name, value in small_world.secrets.items()
    } | {
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "HOME": str(tmp_path),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }

    ends = [
        run(*words, **variables)
        for words in (
            ("plan", str(file)),
            ("apply", str(file), "--yes"),
            ("plan", str(file)),
        )
    ]

    assert [end[0] for end in ends] == [2, 0, 0], ends
    assert len(small_world.codio_assignments()) == 6
    assert not [value for value in small_world.secrets.values() if value in str(ends)]
