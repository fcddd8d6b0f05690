"""When a token ends and what it may do: told where Canvas tells it, unknown where it does not."""

import re
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from helpers.breaking import days_from_now
from helpers.scoped_tokens import limit_to_scopes
from helpers.world import build_world
from wizard.canvas.access_token import AccessToken
from wizard.canvas.scopes import SCOPES, ScopeUse
from wizard.findings import Evidence, Status
from wizard.sandbox.canvas import tokens
from wizard.sandbox.canvas.state import hint_of
from wizard.setup.checks.canvas_token import CHECKS, MOST_DAYS_OF_OTHERS, WARNED_BEFORE
from wizard.setup.document import Target
from wizard.setup.moments import in_words
from wizard.setup.operations import check_all, read_sections
from wizard.setup.snapshot import CanvasToken, Section, Snapshot, Unreadable
from wizard.setup.steps import Step

CANVAS = {Section.CANVAS_ACCOUNT, Section.CANVAS_TOKEN}
END, SCOPED = "canvas.token_end", "canvas.token_scopes"


@pytest.fixture(scope="module")
def one_world(tmp_path_factory):
    with build_world(tmp_path_factory.mktemp("tokens"), assignments=2) as one:
        yield one


@pytest.fixture
def world(one_world):
    """A world that is put back as it was: starting one takes longer than any of these tests."""
    canvas, people = one_world.sandbox.canvas, one_world.sandbox.canvas.users
    text, document, credentials = canvas.canvas_token, one_world.document, one_world.credentials
    fresh = replace(canvas.tokens[text])
    admin_of = {person.id: set(person.admin_of) for person in people.values()}
    yield one_world
    canvas.canvas_token, canvas.tokens = text, {text: fresh}
    for person in people.values():
        person.admin_of = admin_of[person.id]
    one_world.document, one_world.credentials = document, credentials
    one_world.sandbox.faults.clear()
    one_world.hearing.heard.clear()


def read(world) -> Snapshot:
    return read_sections(
        document=world.document,
        credentials=world.credentials,
        sections=CANVAS,
        previous=Snapshot(),
        cancellation=world.cancellation,
    )


def found(world, check: str, snapshot: Snapshot | None = None):
    results = check_all(document=world.document, snapshot=snapshot or read(world))
    return next(f for f in results[Step.CANVAS].findings if f.check == check)


def the_token(world):
    known = world.sandbox.canvas
    return known.tokens[known.canvas_token]


def answering(monkeypatch, **changes):
    """Have the sandbox answer other values; `...` leaves a field out."""
    plain = tokens.token_json

    def odd(*given, **named):
        answer = plain(*given, **named) | changes
        return {name: value for name, value in answer.items() if value is not ...}

    monkeypatch.setattr(tokens, "token_json", odd)


class TestEnd:
    @pytest.mark.parametrize(
        ("days", "status"),
        [(1, "warning"), (13, "warning"), (14, "warning"), (15, "passed")],
    )
    def test_it_is_warned_of_two_weeks_before(self, world, days, status):
        ends = days_from_now(days)
        the_token(world).expires_at = ends

        finding = found(world, END)

        assert finding.status == status
        assert finding.moment == ends
        assert in_words(datetime.fromisoformat(ends)) in finding.found
        assert ("New Access Token" in finding.mend) is (status == "warning")

    def test_without_an_end_it_lasts(self, world):
        finding = found(world, END)
        assert (finding.status, finding.moment) == (Status.PASSED, "")
        assert finding.found == "The access token “Made for the sandbox” never ends by itself."

    def test_whoever_administers_nothing_is_told_of_thirty_days(self, world):
        the_token(world).expires_at = days_from_now(7)
        assert f"at most {MOST_DAYS_OF_OTHERS} days ahead" not in found(world, END).mend

        world.sandbox.canvas.user_named("Dana Whitfield").admin_of.clear()

        assert f"at most {MOST_DAYS_OF_OTHERS} days ahead" in found(world, END).mend
        assert timedelta(days=MOST_DAYS_OF_OTHERS) > 2 * WARNED_BEFORE

    def test_a_token_that_is_over_is_told_once_as_refused(self, world):
        the_token(world).expires_at = days_from_now(-1)
        assert found(world, "canvas.token").status is Status.FAILED
        assert found(world, END).status is Status.BLOCKED
        assert found(world, END).blocked_by == "canvas.token"

    @pytest.mark.parametrize("fault", ["404:/tokens/", "html:/tokens/", "500:/tokens/"])
    def test_a_canvas_that_does_not_tell_leaves_it_unknown_and_the_rest_known(self, world, fault):
        world.sandbox.faults.add(fault)
        world.hearing.heard.clear()

        snapshot = read(world)

        assert found(world, END, snapshot).status is Status.UNKNOWN
        assert "never" not in found(world, END, snapshot).found
        assert found(world, "canvas.token", snapshot).status is Status.PASSED
        assert found(world, "canvas.role", snapshot).status is Status.PASSED
        asked = [line for line in world.hearing.heard if "/tokens/" in line]
        hints = {line.rpartition("/")[2] for line in asked}
        text = world.sandbox.canvas.canvas_token
        both = {hint_of(text), text[:5]}
        assert hints == (both if fault.startswith("404") else {hint_of(text)})

    @pytest.mark.parametrize("text", ["a0b1c2d3e4f5", "k7~a;b?c|d", "9~#?&%+x=1", "9~a..b..c"])
    def test_a_token_of_any_form_is_found(self, world, text):
        known = world.sandbox.canvas
        known.tokens[text] = known.tokens[known.canvas_token]
        known.tokens[text].expires_at = days_from_now(20)
        world.change_secret(canvas_token=text)

        finding = found(world, END)

        assert finding.status is Status.PASSED
        assert finding.moment == known.tokens[text].expires_at

    def test_the_first_five_are_tried_where_nothing_is_behind_the_tilde(self, world, monkeypatch):
        """A Canvas that makes its hint of the whole text, as the public code does."""
        monkeypatch.setattr(tokens, "hint_of", lambda text: text[:5])
        the_token(world).expires_at = days_from_now(3)
        assert found(world, END).status is Status.WARNING

    def test_another_token_of_the_same_number_as_the_hint_is_not_taken_for_it(
        self, world, monkeypatch
    ):
        """Canvas looks a hint that it does not know up as a number."""
        known = world.sandbox.canvas
        text = "1~81723abcdefghijk"
        known.tokens[text] = known.tokens.pop(known.canvas_token)
        other = known.tokens[known.mint_token(known.tokens[text].user_id)]
        other.id, other.expires_at = 81723, days_from_now(1)
        known.canvas_token = text
        world.change_secret(canvas_token=text)
        monkeypatch.setattr(tokens, "hint_of", lambda _: "other")

        assert found(world, END).status is Status.UNKNOWN

    @pytest.mark.parametrize("ends", [..., 1797080700, "2026-13-01T00:00:00Z"])
    def test_an_end_that_is_no_date_is_not_known(self, world, monkeypatch, ends):
        answering(monkeypatch, expires_at=ends)
        finding = found(world, END)
        assert (finding.status, finding.moment) == (Status.UNKNOWN, "")
        assert found(world, SCOPED).status is Status.PASSED

    def test_a_token_of_an_app_is_not_said_to_last(self, world):
        limit_to_scopes(world)
        the_token(world).made_by_hand, the_token(world).purpose = False, "Grade sync"
        finding = found(world, END)
        assert finding.status is Status.UNKNOWN
        assert "An app has made it" in finding.found
        the_token(world).expires_at = days_from_now(20)
        assert found(world, END).status is Status.PASSED

    def test_a_null_says_that_there_is_no_end(self, world, monkeypatch):
        answering(monkeypatch, expires_at=None)
        assert found(world, END).status is Status.PASSED

    @pytest.mark.parametrize(
        ("state", "status", "mend"),
        [
            ("pending", Status.WARNING, "Activate it in Canvas: Account → Settings"),
            ("deleted", Status.FAILED, "New Access Token"),
            ("disabled", Status.FAILED, "New Access Token"),
            (None, Status.PASSED, ""),
            (7, Status.PASSED, ""),
        ],
    )
    def test_a_token_that_is_not_active_is_told(self, world, monkeypatch, state, status, mend):
        answering(monkeypatch, workflow_state=state)
        finding = found(world, END)
        assert finding.status is status
        assert mend in finding.mend

    def test_one_that_waits_for_its_owner_is_refused_and_the_mend_says_how_to_activate_it(
        self, world
    ):
        the_token(world).workflow_state = "pending"
        finding = found(world, "canvas.token")
        assert finding.status is Status.FAILED
        assert "pending" in finding.found
        assert "activate it" in finding.mend

    def test_a_purpose_is_shown_as_text_of_a_server(self, world):
        the_token(world).purpose = "<b>Bold</b>\n" + "x" * 300
        told = found(world, END).found
        assert "“<b>Bold</b> xxx" in told
        assert len(told) < 200

    def test_an_old_reading_is_judged_as_of_its_own_day(self, world):
        token = AccessToken(id=1, expires_at="2026-09-20T00:00:00Z", is_end_known=True, scopes=())
        at = Evidence(service="Canvas", endpoint="GET /x", at="2026-09-01T00:00:00Z", status=200)
        section = CanvasToken(token=token, evidence=(at,))
        account = read(world)
        snapshot = Snapshot(canvas_account=account.canvas_account, canvas_token=section)
        assert found(world, END, snapshot).status is Status.PASSED


class TestScopes:
    def test_no_scopes_mean_no_limit(self, world):
        finding = found(world, SCOPED)
        assert finding.status is Status.PASSED
        assert "not limited to scopes" in finding.found

    def test_all_that_are_needed_are_enough(self, world):
        limit_to_scopes(world)
        finding = found(world, SCOPED)
        assert finding.status is Status.PASSED
        assert f"limited to {len(SCOPES)} scopes" in finding.found
        assert "include parameters" in finding.found

    @pytest.mark.parametrize(
        ("lacking", "purpose"),
        [
            ("url:POST|/api/v1/courses/:course_id/external_tools", "install and change the app"),
            ("url:PUT|/api/v1/courses/:course_id/assignments/:id", "create and change assignments"),
            ("url:PUT|/api/v1/courses/:id", "publish the course"),
            ("url:GET|/api/v1/courses/:course_id/modules", "see how things stand"),
        ],
    )
    def test_one_that_is_lacking_is_named_with_what_it_is_for(self, world, lacking, purpose):
        limit_to_scopes(world, without=lacking)
        finding = found(world, SCOPED)
        assert finding.status is Status.FAILED
        assert purpose in finding.found
        assert lacking in finding.found
        assert "Allow Include Parameters" in finding.mend

    def test_what_is_not_meant_is_not_needed(self, world):
        limit_to_scopes(world, without="url:POST|/api/v1/courses/:course_id/enrollments")
        assert found(world, SCOPED).status is Status.PASSED
        world.change_part("students", link_observers=True)
        assert found(world, SCOPED).status is Status.FAILED

    def test_without_a_row_that_is_wanted_no_assignment_is_made(self, world):
        limit_to_scopes(world, without="url:POST|/api/v1/courses/:course_id/assignments")
        for row in world.document.assignments:
            world.change_row(row, target=Target.SKIP)
        assert found(world, SCOPED).status is Status.PASSED
        world.change(assignments=())
        assert found(world, SCOPED).status is Status.FAILED

    def test_what_only_undo_needs_is_a_warning(self, world):
        limit_to_scopes(world, without="url:DELETE|/api/v1/courses/:course_id/assignments/:id")
        finding = found(world, SCOPED)
        assert finding.status is Status.WARNING
        assert "take changes back" in finding.found

    def test_a_token_that_may_not_show_itself_is_told_as_limited(self, world):
        shows = next(scope.name for scope in SCOPES if scope.use is ScopeUse.SHOW_TOKEN)
        limit_to_scopes(world, without=shows)
        snapshot = read(world)
        assert isinstance(snapshot.canvas_token, Unreadable)
        assert found(world, SCOPED, snapshot).status is Status.UNKNOWN
        assert "limited to scopes" in found(world, SCOPED, snapshot).found
        assert found(world, END, snapshot).status is Status.UNKNOWN

    def test_scopes_that_canvas_does_not_hold_it_to_are_a_warning(self, world, monkeypatch):
        """Those of a token made by hand may be ignored (Access Tokens API, `token[scopes][]`)."""
        answering(monkeypatch, scopes=["url:GET|/api/v1/courses"])
        finding = found(world, SCOPED)
        assert finding.status is Status.WARNING
        assert "see how things stand" in finding.found
        assert "may not hold the token to them" in finding.found
        shows = "url:GET|/api/v1/users/:user_id/tokens/:id"
        answering(monkeypatch, scopes=[s.name for s in SCOPES if s.name != shows])
        assert "lacks 1 that are needed: to tell when the token ends" in found(world, SCOPED).found

    @pytest.mark.parametrize("scopes", [None, ..., [1]])
    def test_scopes_of_another_form_are_not_known(self, world, monkeypatch, scopes):
        answering(monkeypatch, scopes=scopes)
        assert found(world, SCOPED).status is Status.UNKNOWN
        assert found(world, END).status is Status.PASSED


def test_neither_evidence_nor_snapshot_nor_finding_names_the_hint(world):
    hint = hint_of(world.sandbox.canvas.canvas_token)
    snapshot = read(world)
    findings = [found(world, check.id, snapshot) for check in CHECKS]
    assert any("/tokens/…" in e.endpoint for f in findings for e in f.evidence)
    assert not re.search(rf"\b{hint}\b", repr(snapshot) + repr(findings))


def test_a_refusal_says_no_hint(world):
    text = world.sandbox.canvas.canvas_token
    world.sandbox.faults.add("500:/tokens/")
    told = repr(read(world).canvas_token)
    assert "/tokens/…" in told
    assert hint_of(text) not in told
