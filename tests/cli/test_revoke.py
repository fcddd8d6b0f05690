"""`revoke`: says what would go, asks for a --yes, and reads back that it is gone."""

import json

import pytest

from helpers.breaking import days_from_now
from wizard.sandbox.canvas.model import Token
from wizard.sandbox.canvas.state import hint_of


@pytest.fixture
def take_back(command_line):
    return lambda *words: command_line.run("revoke", *words)


def known(command_line):
    return command_line.world.sandbox.canvas


def test_without_a_yes_it_says_which_one_and_what_is_lost(command_line, take_back):
    canvas = known(command_line)
    canvas.tokens[canvas.canvas_token].purpose = "Codio setup"

    said = take_back()

    assert said.code == 2
    assert "can be taken back. Purpose: Codio setup." in said.out
    assert "neither verify this setup" in said.out
    assert "Add --yes" in said.err
    assert canvas.canvas_token in canvas.tokens


def test_with_a_yes_it_is_gone_and_the_variable_is_named(command_line, take_back):
    canvas = known(command_line)

    said = take_back("--yes")

    assert (said.code, said.err) == (0, "")
    assert "Canvas refuses it now" in said.out
    assert "CODIO_CANVAS_WIZARD_CANVAS_TOKEN: remove it there too" in said.out
    assert canvas.canvas_token not in canvas.tokens
    again = take_back("--yes")
    assert again.code == 1
    assert "Canvas does not accept this access token" in again.err


def test_what_cannot_be_told_apart_is_left_with_the_way_to_do_it_by_hand(command_line, take_back):
    canvas = known(command_line)
    owner = canvas.tokens[canvas.canvas_token].user_id
    twin = f"1~{hint_of(canvas.canvas_token)}otherwise"
    canvas.tokens[twin] = Token(id=77, user_id=owner)

    for words in ((), ("--yes",)):
        said = take_back(*words)
        assert said.code == 1
        assert "Nothing was taken back." in said.err
        assert "Approved Integrations" in said.err

    assert {canvas.canvas_token, twin} <= canvas.tokens.keys()


def test_no_output_names_the_token_by_its_first_characters(command_line, take_back):
    hint = hint_of(known(command_line).canvas_token)
    known(command_line).tokens[known(command_line).canvas_token].expires_at = days_from_now(3)
    said = [
        command_line.run("verify", "--format", "json", "--no-remember"),
        take_back(),
        take_back("--yes"),
    ]
    assert all(hint not in each.out + each.err for each in said)


def test_verify_says_when_it_ends_for_people_and_for_programs(command_line):
    canvas = known(command_line)
    ends = days_from_now(3)
    canvas.tokens[canvas.canvas_token].expires_at = ends

    text = command_line.run("verify", "--no-remember")
    told = command_line.run("verify", "--format", "json", "--no-remember")

    assert text.code == 1
    assert "[warning] The access token lasts: The access token “Made for the sandbox” ends on" in (
        text.out
    )
    finding = next(f for f in json.loads(told.out)["findings"] if f["check"] == "canvas.token_end")
    assert (finding["status"], finding["moment"]) == ("warning", ends)


def test_a_report_holds_the_moment(command_line, tmp_path):
    canvas = known(command_line)
    ends = days_from_now(3)
    canvas.tokens[canvas.canvas_token].expires_at = ends
    file = tmp_path / "report.json"

    assert command_line.run("report", "--output", str(file)).code == 0

    content = json.loads(file.read_text("utf-8"))
    found = [f for s in content["report"]["sections"] for f in s["findings"]]
    assert next(f for f in found if f["check"] == "canvas.token_end")["moment"] == ends
