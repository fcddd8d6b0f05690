"""Beside the token it says when that ends and what it may do, in the words of the findings."""

import pytest

from helpers.breaking import days_from_now
from helpers.one_page import only
from helpers.scoped_tokens import limit_to_scopes
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName
from wizard.ui.connections.canvas_page import CanvasPage

LINES = ("canvas.token_end", "canvas.token_scopes")


@pytest.fixture
def parts(make_window):
    return make_window(Step.CANVAS, pages=only(CanvasPage))


@pytest.fixture
def page(parts):
    return parts.window.page


@pytest.fixture
def checked_page(parts, page, checked):
    def run():
        page.check()
        checked(parts)

    return run


def said(page):
    return {check: line.text() for check, line in page.token_facts.lines.items()}


def findings(page):
    return {f.check: f for f in page.controller.results[Step.CANVAS].findings}


def test_it_says_what_the_findings_say_as_soon_as_the_token_is_checked(checked_page, page, demo):
    canvas = demo.sandbox.canvas
    canvas.tokens[canvas.canvas_token].expires_at = days_from_now(5)
    assert page.token_facts.isHidden()

    checked_page()

    assert page.token_facts.isVisible()
    assert said(page) == {name: findings(page)[name].found for name in LINES}
    assert "ends on" in said(page)["canvas.token_end"]
    assert "not limited to scopes" in said(page)["canvas.token_scopes"]
    assert (
        page.token_facts.lines["canvas.token_end"].accessibleName()
        == (said(page)["canvas.token_end"])
    )


def test_a_scope_that_is_lacking_is_named_there(checked_page, page, demo):
    lacking = "url:POST|/api/v1/courses/:course_id/assignments"
    limit_to_scopes(demo, without=lacking)
    checked_page()
    assert lacking in said(page)["canvas.token_scopes"]


def test_of_another_token_it_says_nothing_before_that_is_checked(checked_page, page):
    checked_page()
    page.controller.set_secret(SecretName.CANVAS_TOKEN, "1~another")
    assert page.token_facts.isHidden()
    checked_page()
    assert page.token_facts.isHidden()
    assert findings(page)["canvas.token_end"].blocked_by == "canvas.token"
