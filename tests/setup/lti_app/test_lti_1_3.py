"""An LTI 1.3 app of Codio is there: it is told what it takes over, and how to go on beside it."""

import pytest

from helpers.breaking import add_tool, codio_assignment
from helpers.command_line import command_line_of
from helpers.remembered_world import remembered
from wizard.findings import NEEDS_ATTENTION, Status
from wizard.setup.changes.journal_facts import note_launch
from wizard.setup.changes.origin import origin_of
from wizard.setup.operations import ObstacleError
from wizard.setup.snapshot import LaunchProof
from wizard.setup.steps import Step

SAYS = (
    "is an LTI 1.3 app for Codio",
    "It gets every launch of an address below its domain",
    "Everything else of the setup works meanwhile",
    "leaves the LTI 1.3 app and its key as they are",
)
WAYS = (
    "remove it",
    "Availability and Exceptions → Add Exception",
    "Keep the LTI 1.1 app",
    "watch a test launch on the page Results",
    "Organization → LTI Integrations → LTI 1.3 Configurations",
)


def install_lti_1_3(world):
    """A setup in a course for which an account has an LTI 1.3 app of Codio."""
    canvas = world.sandbox.canvas
    host = world.sandbox.connection.lti_url.split("/")[2]
    add_tool(world, context_type="Account", context_id=1, version="1.3", domain=host)
    tool = max(canvas.tools.values(), key=lambda each: each.id)
    tool.created_at = "2026-03-01T10:00:00Z"


def continue_anyway(world):
    """The same after “Continue anyway” on the page LTI app, with the plan applied."""
    install_lti_1_3(world)
    world.change(passed_over=(Step.LTI_APP,))
    assert world.apply().result.complete


@pytest.fixture(scope="module")
def world_once(tmp_path_factory):
    with remembered(tmp_path_factory.mktemp("world"), install_lti_1_3, assignments=2) as one:
        yield one


@pytest.fixture
def world(world_once, tmp_path):
    return world_once.again(tmp_path)


@pytest.fixture(scope="module")
def continued_once(tmp_path_factory):
    with remembered(tmp_path_factory.mktemp("continued"), continue_anyway, assignments=2) as one:
        yield one


@pytest.fixture
def continued(continued_once, tmp_path):
    return continued_once.again(tmp_path)


def note_a_watched_launch(world, at: str, *others: str) -> None:
    assignment = codio_assignment(world)
    proof = LaunchProof(
        student="Amira Haddad",
        codio_assignment_id=assignment.id,
        assignment_name=assignment.name,
        started_others=others,
        at=at,
    )
    note_launch(world.journal, world.document, origin_of(world.document, world.read()), proof)


def test_it_is_told_what_it_takes_over_what_works_and_both_ways_on(world_once):
    finding = world_once.read_once().finding("lti_app.no_lti_1_3")

    assert finding.status is Status.FAILED
    assert [text for text in SAYS if text not in finding.found] == []
    assert [text for text in WAYS if text not in finding.mend] == []


def test_there_is_a_way_on_and_the_plan_says_what_it_means(world):
    with pytest.raises(ObstacleError):
        world.apply()
    assert any("is an LTI 1.3 app for Codio" in note for note in world.plan().notes)
    assert "“Continue anyway” on the page LTI app" in world.finding("lti_app.no_lti_1_3").mend

    world.change(passed_over=(Step.LTI_APP,))
    assert world.apply().result.complete

    assert world.finding("results.assignments").status is Status.PASSED
    assert not world.plan().actions
    assert world.plan().notes == ()


def test_the_page_says_that_an_lti_1_1_app_is_installed_beside_it(world_once):
    finding = world_once.read_once().finding("lti_app.situation")

    assert "No LTI 1.1 app of Codio is installed yet" in finding.found
    assert "beside the LTI 1.3 app" in finding.found


def test_a_watched_launch_that_opened_the_right_one_makes_it_a_warning_to_accept(continued):
    world = continued
    note_a_watched_launch(world, "2026-04-01T10:00:00Z")

    finding = world.finding("lti_app.no_lti_1_3")
    other = world.finding("results.which_app")

    assert finding.status is Status.WARNING
    assert "A launch that was watched at 2026-04-01T10:00:00Z has opened “" in finding.found
    assert finding.mend.startswith("Accept it")
    assert other.status in NEEDS_ATTENTION
    assert other.status is Status.WARNING


@pytest.mark.parametrize(
    ("at", "others"), [("2026-02-01T10:00:00Z", ()), ("2026-04-01T10:00:00Z", ("Loops",)), ("", ())]
)
def test_a_launch_from_before_it_came_or_with_another_assignment_proves_nothing(
    continued, at, others
):
    note_a_watched_launch(continued, at, *others)

    assert continued.finding("lti_app.no_lti_1_3").status is Status.FAILED


def test_commands_and_report_say_it_too(world, capsys, tmp_path):
    file = tmp_path / "report.md"
    with command_line_of(world, capsys) as line:
        stopped = line.run("plan")
        world.change(passed_over=(Step.LTI_APP,))
        planned, verified = line.run("plan"), line.run("verify")
        line.run("report", "--output", str(file))

    report = file.read_text().replace("\\", "")
    for text in (stopped.err, planned.out, verified.out, report):
        assert [words for words in (*SAYS, *WAYS) if words not in text] == []
