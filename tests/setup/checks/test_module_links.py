"""What a Canvas module opens in Codio by itself is told: no grade comes back from there."""

import pytest

from helpers.recorded_requests import Hearing
from helpers.world import build_world
from wizard.findings import Status
from wizard.sandbox.canvas.model import Module, ModuleItem
from wizard.sandbox.canvas.modules import MOST_ITEMS_INCLUDED
from wizard.setup import operations
from wizard.setup.steps import Step

ORGANIZATION = "2c08254e-541a-4923-a9f1-224ed64b159e"
ONCE = "0123456789abcdef01234567"


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    with build_world(tmp_path_factory.mktemp("modules"), assignments=2) as built:
        assert built.apply().result.complete
        yield built


@pytest.fixture
def add(world):
    """Adds a module with these items, each a type and an address, for the length of a test."""
    canvas = world.sandbox.canvas
    kept = (dict(canvas.modules), dict(canvas.items))

    def put(*items, published=True):
        module = Module(
            id=canvas.next_id("module"), course_id=canvas.course_id, name="Week 1", position=99
        )
        canvas.modules[module.id] = module
        for at, (type_, url) in enumerate(items, start=1):
            item = ModuleItem(
                id=canvas.next_id("item"), module_id=module.id, type=type_, title=f"Item {at}",
                position=at, external_url=url, published=published,
            )  # fmt: skip
            canvas.items[item.id] = item

    yield put
    canvas.modules, canvas.items = kept


def told(world):
    results = operations.check_all(document=world.document, snapshot=world.read())
    return [
        found for found in results[Step.RESULTS].findings if found.check == "results.module_links"
    ]


def lti(world) -> str:
    return world.sandbox.connection.lti_url.partition("/lti")[0] + "/lti"


@pytest.mark.parametrize(
    ("type_", "path", "what"),
    [
        ("ExternalTool", f"{ORGANIZATION}_course_{ONCE}", "an enrolment"),
        ("ExternalTool", "", "belongs to no assignment"),
        ("ExternalTool", ORGANIZATION, "belongs to no assignment"),
        ("ExternalTool", f"{ORGANIZATION}_{ONCE}_{ONCE}", "another Codio course"),
        ("ExternalTool", f"{ORGANIZATION}_{ONCE}", "whichever Codio course the app names"),
        ("ExternalUrl", f"{ORGANIZATION}_{ONCE}_{ONCE}/?a=b", "another Codio course"),
    ],
)
def test_any_form_of_link_is_told_with_what_it_opens(world, add, type_, path, what):
    add((type_, f"{lti(world)}/{path}"))

    (finding,) = told(world)

    assert (finding.status, finding.subject) == (Status.WARNING, "Item 1 (Week 1)")
    assert what in finding.found
    assert finding.found.endswith("It is published.")


def test_one_that_opens_what_a_row_does_returns_no_grade_either(world, add):
    add(("ExternalTool", world.document.assignments[0].launch_url), published=False)

    (finding,) = told(world)

    assert "no grade comes back" in finding.found
    assert finding.found.endswith("It is not published.")


@pytest.mark.parametrize(
    ("type_", "url"),
    [
        ("ExternalUrl", "https://docs.codio.com/"),
        ("ExternalTool", "https://tool.example/lti/1"),
        ("SubHeader", None),
    ],
)
def test_what_launches_nothing_of_codio_is_left_alone(world, add, type_, url):
    add((type_, url))

    (finding,) = told(world)

    assert finding.status is Status.PASSED
    assert "syllabus" in finding.found


def test_the_items_of_a_module_that_canvas_leaves_out_are_fetched(world, add):
    others = [("SubHeader", None)] * MOST_ITEMS_INCLUDED
    add(*others, ("ExternalTool", f"{lti(world)}/{ORGANIZATION}"))

    assert [finding.status for finding in told(world)] == [Status.WARNING]


def test_a_course_without_modules_has_nothing_to_look_at(world):
    canvas = world.sandbox.canvas
    kept, canvas.modules = canvas.modules, {}
    try:
        assert [finding.status for finding in told(world)] == [Status.NOT_APPLICABLE]
    finally:
        canvas.modules = kept


def test_modules_cost_one_request_and_are_read_with_everything(world):
    hearing: Hearing = world.hearing
    before = len(hearing.heard)

    world.read()

    asked = [str(each) for each in hearing.heard[before:]]
    assert sum("/modules" in each for each in asked) == 1
