"""Secrets in environment variables: they count before the keyring, and are shown nowhere."""

import keyring
import pytest

from helpers.keyrings import DictionaryKeyring
from wizard.cli.arguments import build_parser
from wizard.cli.main import run_command
from wizard.cli.variables import secrets_in, variable_of
from wizard.secret import Secret
from wizard.setup.credentials import places_of
from wizard.setup.document import encode
from wizard.store.secrets import SecretName

CHANGES_ARE_PLANNED, FAILED = 2, 1


def test_the_variables_are_those_the_readme_names():
    assert [variable_of(name) for name in SecretName] == [
        "CODIO_CANVAS_WIZARD_CANVAS_TOKEN",
        "CODIO_CANVAS_WIZARD_CODIO_CLIENT_SECRET",
        "CODIO_CANVAS_WIZARD_SHARED_SECRET",
    ]


def test_an_empty_variable_was_not_set_on_purpose():
    variables = {
        "CODIO_CANVAS_WIZARD_CANVAS_TOKEN": "",
        "CODIO_CANVAS_WIZARD_SHARED_SECRET": "shared",
        "SHARED_SECRET": "of another program",
    }

    assert secrets_in(variables) == {SecretName.SHARED_SECRET: Secret("shared")}


def test_no_secret_of_a_variable_is_in_the_environments_repr(command_line):
    told = repr(command_line.environment())

    assert "Secret(…)" in told
    assert not [value for value in command_line.variables.values() if value in told]


@pytest.mark.parametrize(
    ("variables", "kept", "code"),
    [
        ("right", "wrong", CHANGES_ARE_PLANNED),
        ("wrong", "right", FAILED),
        ("", "right", CHANGES_ARE_PLANNED),
        (None, "right", CHANGES_ARE_PLANNED),
        ("right", None, CHANGES_ARE_PLANNED),
        (None, None, FAILED),
    ],
)
def test_the_command_line_takes_a_variable_before_the_keyring(
    small_world, tmp_path, monkeypatch, variables, kept, code
):
    """As the program is started: nothing is passed to the command but its words."""
    backend = DictionaryKeyring()
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    for folder in ("XDG_DATA_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(folder, str(tmp_path / "home"))
    for name, place in places_of(small_world.document).items():
        secret = small_world.secrets[name.value]
        values = {"right": secret, "wrong": f"not-{secret}", "": ""}
        if variables is not None:
            monkeypatch.setenv(variable_of(name), values[variables])
        if kept is not None:
            backend.kept[place] = values[kept]
    before = dict(backend.kept)
    file = tmp_path / "setup.json"
    file.write_bytes(encode(small_world.document))

    assert run_command(build_parser().parse_args(["plan", str(file)])) == code
    assert backend.kept == before


def test_a_secret_of_a_variable_is_cleaned_and_that_is_told_on_the_error_stream(
    small_world, tmp_path, monkeypatch, capsys
):
    """As `export NAME="$(pbpaste)"` leaves it, with what a web page had around it."""
    monkeypatch.setattr(keyring, "get_keyring", DictionaryKeyring)
    for folder in ("XDG_DATA_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.setenv(folder, str(tmp_path))
    for name, value in small_world.secrets.items():
        variable = variable_of(SecretName(name))
        monkeypatch.setenv(variable, f"\u200b{value}\n" if name == "shared_secret" else value)
    file = tmp_path / "setup.json"
    file.write_bytes(encode(small_world.document))

    code = run_command(build_parser().parse_args(["plan", str(file)]))

    said = capsys.readouterr().err
    assert code == CHANGES_ARE_PLANNED, said
    assert "CODIO_CANVAS_WIZARD_SHARED_SECRET: An invisible character was taken out." in said
    assert small_world.secrets["shared_secret"] not in said
