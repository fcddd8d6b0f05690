"""Whatever opens Codio in the Canvas course, and belongs to no row, is told with what it opens."""

import pytest

from helpers.breaking import canvas_assignment, last_terms_url
from helpers.world import build_world
from wizard.findings import Status
from wizard.sandbox.canvas.model import Assignment, ToolTag
from wizard.setup import operations
from wizard.setup.document import Target
from wizard.setup.steps import Step

UUID = "2c08254e-541a-4923-a9f1-224ed64b159e"
ONCE = "0123456789abcdef01234567"


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    """A small world that the wizard has set up; each test takes away what it has added."""
    with build_world(tmp_path_factory.mktemp("links"), assignments=3) as built:
        assert built.apply().result.complete
        yield built


@pytest.fixture
def add(world):
    """Adds a Canvas assignment that opens an address, for the length of a test."""
    canvas, added = world.sandbox.canvas, []

    def put(url, name="Week 3", *, state="published", submitted=False):
        made = Assignment(
            id=canvas.next_id("assignment"),
            course_id=canvas.course_id,
            assignment_group_id=canvas_assignment(world, 2).assignment_group_id,
            name=name,
            points_possible=10.0,
            submission_types=["external_tool"],
            workflow_state=state,
            tag=ToolTag(url=url, new_tab=True),
        )
        canvas.assignments[made.id] = made
        added.append(made.id)
        if submitted:
            world.submit(made.id)
        return made

    yield put
    for identifier in added:
        del canvas.assignments[identifier]
        handed_in = [s.id for s in canvas.submissions.values() if s.assignment_id == identifier]
        for submission in handed_in:
            del canvas.submissions[submission]


def told(world):
    results = operations.check_all(document=world.document, snapshot=world.read())
    return [found for found in results[Step.RESULTS].findings if found.check == "results.links"]


def test_where_each_belongs_to_a_row_it_says_how_many_and_what_it_has_not_seen(world):
    (finding,) = told(world)

    assert finding.status is Status.PASSED
    assert finding.found.startswith("3 Canvas assignments")
    assert "pages" in finding.found
    assert "syllabus" in finding.found


def test_where_nothing_opens_codio_yet_it_does_not_say_that_each_belongs_to_a_row(tmp_path):
    with build_world(tmp_path, assignments=1) as fresh:
        (finding,) = told(fresh)

    assert finding.status is Status.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("path", "what"),
    [
        (f"{{org}}_course_{ONCE}", "an enrolment"),
        ("{org}", "belongs to no assignment"),
        ("", "belongs to no assignment"),
        ("resource_selection", "belongs to no assignment"),
        ("{org}/of/no/known/form", "belongs to no assignment"),
        (f"{{org}}_{ONCE}", "whichever Codio course the app names"),
        (f"{{org}}_{ONCE}_{ONCE}", "another Codio course"),
        (f"{{org}}_{{course}}_{ONCE}", "the chosen Codio course"),
        (f"{UUID}_{ONCE}_{ONCE}/?from=copy", "another Codio course"),
    ],
)
def test_any_form_of_link_is_told_with_what_it_opens(world, add, path, what):
    organization = world.document.assignments[0].launch_url.rpartition("/")[2].partition("_")[0]
    base = world.sandbox.connection.lti_url.partition("/lti")[0] + "/lti"
    course = world.document.courses.codio_course_id
    add(f"{base}/{path.format(org=organization, course=course)}")

    (finding,) = told(world)

    assert (finding.status, finding.subject) == (Status.WARNING, "Week 3")
    assert what in finding.found
    assert "It is published." in finding.found


@pytest.mark.parametrize("host", ["apollo.codio.com", "apollo.codio.co.uk", "codio.co.uk"])
def test_a_link_to_another_region_is_a_link_to_codio(world, add, host):
    add(f"https://{host}/lti/{UUID}_{ONCE}_{ONCE}")

    (finding,) = told(world)

    assert f"another Codio (https://{host}/lti/" in finding.found


@pytest.mark.parametrize(
    "url", ["https://tool.example/lti/1", "https://notcodio.com/lti", "https://codio.com.example/"]
)
def test_another_vendors_tool_is_none(world, add, url):
    add(url)

    assert [finding.status for finding in told(world)] == [Status.PASSED]


def test_last_terms_course_is_named_where_codio_lists_it(world, add):
    add(last_terms_url(world), state="unpublished")

    (finding,) = told(world)

    assert "(Last term)”" in finding.found
    assert "It is not published." in finding.found


def test_the_mend_names_the_row_and_the_assignment_to_map_it_to(world, add):
    name = canvas_assignment(world).name
    there = add(last_terms_url(world), name)

    (finding,) = told(world)

    assert f'"canvas_assignment_id": {there.id}' in finding.mend
    assert world.document.assignments[0].codio_assignment_id in finding.mend
    assert finding.subject.startswith(f"{name} (")


def test_one_with_submissions_is_kept(world, add):
    add(last_terms_url(world), submitted=True)

    (finding,) = told(world)

    assert "Students have submitted to it." in finding.found
    assert "Keep it in Canvas" in finding.mend
    assert "delete" not in finding.mend


def test_one_that_a_row_has_chosen_is_the_rows(world, add):
    there = add(last_terms_url(world))
    before = world.document
    try:
        world.change_row(0, target=Target.EXISTING, canvas_assignment_id=there.id)

        assert there.id not in {int(f.mend.rpartition(" ")[2].rstrip(".") or 0)
                                for f in told(world) if f.status is Status.WARNING}  # fmt: skip
    finally:
        world.document = before


def test_what_opens_a_skipped_assignment_is_the_persons_choice(world):
    before = world.document
    try:
        world.change_row(0, target=Target.SKIP)

        assert [finding.status for finding in told(world)] == [Status.PASSED]
    finally:
        world.document = before


# Before anything is made


def test_the_plan_says_what_it_would_make_a_namesake_of_and_how_to_map_to_it(world, add):
    first = canvas_assignment(world)
    there = add(last_terms_url(world), first.name)
    other = add(last_terms_url(world, 1), "Something else")
    first.workflow_state = "deleted"
    try:
        beside, alone = world.plan().notes
    finally:
        first.workflow_state = "published"

    assert f"({there.id})" in beside
    assert "would be created beside it" in beside
    assert f'"canvas_assignment_id": {there.id}' in beside
    assert f"({other.id})" in alone
    assert "created" not in alone


def test_a_plan_that_makes_nothing_has_no_such_note(world, add):
    add(last_terms_url(world))

    assert world.plan().notes == ()
