"""Words that name what is meant, and mends that can be done."""

import re

import pytest

from helpers.breaking import canvas_assignment
from helpers.findings_said import not_good
from wizard.sandbox.canvas import assignments
from wizard.sandbox.canvas.answers import CanvasError
from wizard.setup.changes.apply import ActionState


def test_a_login_page_where_canvas_was_due_is_told_by_the_services_name(ready):
    ready.hearing.add("html:/assignments")

    assert [finding.found for finding in not_good(ready) if "The service" in finding.found] == []


def test_a_refusal_because_of_a_blueprint_names_the_blueprint(ready, monkeypatch):
    locked = "cannot change column(s): points_possible - locked by Master Course"

    def refuse(*_given, **_named):
        error = {"attribute": "base", "type": locked, "message": locked}
        raise CanvasError(400, {"errors": {"base": [error]}})

    canvas_assignment(ready).points_possible = 5.0
    ready.change_row(0, points=50.0)
    monkeypatch.setattr(assignments, "write_assignment", refuse)

    (failed,) = [
        result for result in ready.apply().result.results if result.state is ActionState.FAILED
    ]

    assert "blueprint" in f"{failed.message} {failed.mend}".casefold()


def test_names_that_are_too_long_are_told_before_anything_is_applied(fresh):
    fresh.sandbox.canvas.maximum_assignment_name_length = 12

    told = [finding.found for finding in not_good(fresh)]

    assert any(re.search(r"\blong", text) for text in told) or fresh.apply().result.complete


@pytest.mark.parametrize(
    ("fault", "service"),
    [
        ("html:/external_tools", "Canvas"),
        ("truncated:/assignment_groups", "Canvas"),
        ("html:/users", "Canvas"),
        ("truncated:/modules", "Canvas"),
        ("html:/api/v1/token", "Codio"),
        ("truncated:/api/v1/token", "Codio"),
    ],
)
def test_whatever_comes_instead_of_an_answer_is_told_with_the_services_name(ready, fault, service):
    ready.hearing.add(fault)

    told = [f"{finding.found} {finding.mend}" for finding in not_good(ready)]

    assert all(not re.search(r"\b[Tt]he service\b|No  |No the", text) for text in told)
    assert any(f"No {service} answers at" in text for text in told)
