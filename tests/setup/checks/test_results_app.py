"""What is said of the app as Canvas holds it: its values, its secret, and which app answers."""

import pytest
from msgspec.structs import replace

from wizard.findings import Status
from wizard.http.errors import Problem, ProblemKind
from wizard.setup.checks.run import gather_facts, verify
from wizard.setup.connections import endpoints_of
from wizard.setup.snapshot import NotRead, Unreadable

UNREADABLE = Unreadable(problem=Problem(kind=ProblemKind.SERVER_DOWN, service="Canvas", status=500))


@pytest.fixture
def world(applied_once, tmp_path):
    return applied_once(6).again(tmp_path)


@pytest.fixture
def as_read(applied_once):
    """The same, read once: a test varies what was read."""
    return applied_once(6).read_once()


def tool(world):
    return next(iter(world.sandbox.canvas.tools.values()))


def judged(world, check, **sections):
    snapshot = replace(world.read(), **sections)
    facts = gather_facts(world.document, snapshot, endpoints_of(world.document))
    return next(finding for finding in verify(facts) if finding.check == check)


def test_the_app_that_was_installed_answers_and_signs(as_read):
    for check in ("results.app", "results.which_app", "results.stored_secret", "results.bound"):
        assert as_read.finding(check).status is Status.PASSED, check
    assert as_read.finding("results.which_app").found == (
        "Canvas says that “Codio” answers; asked for 1 form(s) of launch URL."
    )


def test_an_app_that_lost_its_domain_answers_nothing(world):
    tool(world).domain = None
    found = {finding.check: finding for finding in world.findings()}
    assert found["results.app"].status is Status.FAILED
    assert found["results.which_app"].status is Status.BLOCKED


def test_a_wrong_value_of_an_account_s_app_is_for_that_account_s_administrator(world):
    installed = tool(world)
    installed.context_type, installed.context_id = "Account", 2
    installed.privacy_level = "anonymous"
    finding = world.finding("results.app")
    assert finding.status is Status.WARNING
    assert finding.mend == (
        "Ask its administrator to change “Codio” of account “School of Engineering” there."
    )


@pytest.mark.parametrize("launches", [NotRead(), UNREADABLE], ids=["not read", "refused"])
def test_nothing_is_claimed_where_canvas_was_not_asked(as_read, launches):
    finding = judged(as_read, "results.which_app", launches=launches)
    assert finding.status is Status.UNKNOWN
    assert finding.found == "Canvas did not tell which app answers a launch."


def test_another_secret_in_canvas_is_a_failure_that_names_the_mend(world):
    tool(world).shared_secret = "another one, made up for this test"
    finding = world.finding("results.stored_secret")
    assert finding.status is Status.FAILED
    assert "Copy LTI Secret from Codio again" in finding.mend


def test_where_canvas_finds_no_app_that_counts_whatever_its_rules_let_expect(as_read):
    launches = as_read.read().launches
    none = tuple(replace(each, tool_id=None, tool_name="") for each in launches.resolutions)
    finding = judged(as_read, "results.which_app", launches=replace(launches, resolutions=none))
    name = as_read.sandbox.codio.course.modules[0].assignments[0].name
    assert finding.status is Status.FAILED
    assert finding.found == (
        f"Canvas finds no app for “{name}” and 5 more. By its rules “Codio” of this course was "
        "expected to answer; Canvas's own answer counts."
    )
    assert finding.mend.startswith("Set the app's domain to 127.0.0.1:")
