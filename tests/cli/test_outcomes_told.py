"""What the command line tells while nobody knows whether a change was carried out."""

import pytest
from msgspec.structs import replace

from wizard.setup.changes.unknown_outcomes import Waits

CREATE = "POST /api/v1/courses/1158/assignments"
LIST = "GET /api/v1/courses/1158/assignments"
TOLD = "Canvas: waiting 0 s – looking again whether a change was carried out"


@pytest.fixture
def with_waits(command_line, monkeypatch):
    """Gives the command line shorter pauses before it looks again."""

    def give(*pauses):
        patient = command_line.environment
        waits = Waits(pauses=pauses)
        monkeypatch.setattr(command_line, "environment", lambda: replace(patient(), waits=waits))
        return command_line

    return give


def test_apply_says_that_it_looks_again_and_when(with_waits, small_world):
    small_world.hearing.add(f"504:{CREATE}:1")

    said = with_waits(0.01, 0.02, 0.03, 0.3).run("apply", "--yes")

    assert said.code == 0
    assert said.out.count("2/8 [unknown] Create “") == 4
    for seconds in ("0.01", "0.02", "0.03", "0.3"):
        assert (
            "Nobody knows yet whether it was carried out. "
            f"Looking again in {seconds} s; nothing is repeated before that."
        ) in said.out
    assert said.out.count("    Canvas failed with status 504.") == 4
    assert TOLD in said.err
    assert said.out.splitlines()[-1] == "8 of 8 changes made."


@pytest.mark.parametrize("command", ["apply", "undo"])
def test_what_an_earlier_run_left_is_waited_for_and_that_is_said(with_waits, small_world, command):
    """Its request is carried out while the next run is looking; that one would look for an hour."""
    before = small_world.canvas_lists()
    command_line = with_waits(0.01, 0.02, 0.03, 3600.0)
    small_world.hearing.add(f"504-late:{CREATE}:1")
    small_world.hearing.when(CREATE, 1, small_world.cancellation.cancel)
    assert command_line.world.apply().result.cancelled

    small_world.hearing.when(LIST, 3, small_world.hearing.late.carry_out)
    found = command_line.run(command, "--yes")

    assert found.code == 0
    assert TOLD in found.err
    if command == "apply":
        assert "Was done before the interruption: Create “" in found.out
    else:
        assert small_world.canvas_lists() == before
