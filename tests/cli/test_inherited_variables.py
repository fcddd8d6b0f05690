"""What the program starts, say the browser, inherits its variables, but no secret."""

import json
import subprocess
import sys

import pytest

import wizard.__main__ as program
from wizard.cli.variables import take_variables, variable_of
from wizard.store.secrets import SecretName

SECRET = "kept-from-children"
SHOW = "import json, os; print(json.dumps(dict(os.environ)))"


def variables_of_a_child():
    child = subprocess.run(
        [sys.executable, "-c", SHOW], capture_output=True, text=True, check=True, timeout=30
    )
    return json.loads(child.stdout)


@pytest.fixture
def secrets_in_environment(monkeypatch):
    for name in SecretName:
        monkeypatch.setenv(variable_of(name), f"{SECRET}-{name.value}")


@pytest.mark.usefixtures("secrets_in_environment")
def test_a_child_of_a_command_inherits_no_secret_but_the_command_has_them(monkeypatch):
    seen = {}

    def run_command(_arguments, *, variables):
        seen.update(given=variables, child=variables_of_a_child())
        return 0

    monkeypatch.setattr("wizard.cli.main.run_command", run_command)
    assert program.main(["plan", "setup.json"]) == 0
    assert SECRET not in json.dumps(seen["child"])
    assert seen["child"]["PATH"] == seen["given"]["PATH"]
    assert all(seen["given"][variable_of(each)].startswith(SECRET) for each in SecretName)


@pytest.mark.usefixtures("secrets_in_environment")
def test_a_child_of_the_window_inherits_no_secret(monkeypatch):
    seen = {}

    def open_wizard(**_words):
        seen.update(variables_of_a_child())
        return 0

    monkeypatch.setattr("wizard.qt_platform.missing_for_window", lambda **_: "")
    monkeypatch.setattr("wizard.ui.start.open_wizard", open_wizard)
    assert program.main(["--demo"]) == 0
    assert seen
    assert SECRET not in json.dumps(seen)


def test_what_is_taken_is_gone_from_where_it_was():
    variables = {variable_of(SecretName.CANVAS_TOKEN): SECRET, "HOME": "/home/person"}
    assert take_variables(variables) == {"HOME": "/home/person"} | {
        variable_of(SecretName.CANVAS_TOKEN): SECRET
    }
    assert variables == {"HOME": "/home/person"}
