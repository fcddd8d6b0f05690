"""Four modules each have “Loops”, in Codio and in Canvas: whatever is said tells which is meant."""

import re

import pytest

from helpers.blueprints import bring
from helpers.breaking import canvas_assignment, codio_assignment, days_from_now
from helpers.command_line import command_line_of
from helpers.remembered_world import remembered
from helpers.world import build_world
from wizard.canvas.types import Assignment, AssignmentGroup
from wizard.sandbox.codio.state import Module
from wizard.setup.document import Target
from wizard.setup.mapping.told_apart import names_in_canvas

WEEKS = ("Week 1", "Week 2", "Week 3", "Week 4")
NAMED = re.compile(r"[“”: ]Loops\b")
APART = re.compile(r"Week \d|\bids? \d|no\. \d|\(\d+\)|_[0-9a-f]{32}")


def name_all_alike(world):
    """A setup in which nothing but the module tells one assignment from another."""
    course = world.sandbox.codio.course
    assignments = [each for _, each in course.assignments()]
    for each in assignments:
        each.name = "Loops"
    course.modules[:] = [
        Module(id=f"{week:032x}", name=name, assignments=[each])
        for week, (name, each) in enumerate(zip(WEEKS, assignments, strict=True))
    ]
    for row in world.document.assignments:
        world.change_row(row, canvas_name="Loops")


def apply_all_alike(world):
    name_all_alike(world)
    assert world.apply().result.complete


@pytest.fixture
def loops(tmp_path):
    with build_world(tmp_path, assignments=4) as world:
        name_all_alike(world)
        yield world


@pytest.fixture(scope="module")
def applied_loops(tmp_path_factory):
    with remembered(tmp_path_factory.mktemp("loops"), apply_all_alike, assignments=4) as one:
        yield one


@pytest.fixture(scope="module")
def said_where_all_is_well(applied_loops):
    return set(said(applied_loops.read_once()))


@pytest.fixture
def applied(applied_loops, tmp_path):
    return applied_loops.again(tmp_path)


def unclear(texts) -> list[str]:
    """Return what names “Loops” without saying which."""
    return [text for text in texts if NAMED.search(text) and not APART.search(text)]


def said(world) -> list[str]:
    """Return what findings and plan say, a text for each."""
    findings = [f"{f.found} {f.subject}" for f in world.findings()]
    plan = world.plan()
    actions = [action.in_words() for action in plan.actions]
    left_out = [f"{each.name}: {each.reason} {each.mend}" for each in plan.left_out]
    return [*findings, *actions, *left_out, *plan.notes]


def unpublish(world):
    canvas_assignment(world).workflow_state = "unpublished"


def give_other_points(world):
    world.change_row(0, points=7.0)


def open_inside(world):
    canvas_assignment(world).tag.new_tab = False


def open_inside_by_choice(world):
    world.change_row(0, new_tab=False)
    assert world.apply().result.complete


def unpublish_by_choice(world):
    world.change_row(0, published=False)
    assert world.apply().result.complete


def delete(world):
    canvas_assignment(world).workflow_state = "deleted"


def bind_to_nothing(world):
    canvas_assignment(world).tag.content_id = None


def close(world):
    canvas_assignment(world).lock_at = days_from_now(-3)


def open_later(world):
    canvas_assignment(world).unlock_at = days_from_now(3)


def hide_grades(world):
    canvas_assignment(world).post_manually = True


def leave_out_of_the_final_grade(world):
    canvas_assignment(world).omit_from_final_grade = True


def do_not_grade(world):
    canvas_assignment(world).grading_type = "not_graded"


def disable_in_codio(world):
    codio_assignment(world).settings.isDisabled = True


def take_the_url_away(world):
    world.change_row(0, launch_url="")


def give_two_rows_one_url(world):
    world.change_row(0, launch_url=world.document.assignments[1].launch_url)


def give_two_rows_one_target(world):
    target = canvas_assignment(world, 1).id
    for row in (0, 1):
        world.change_row(row, target=Target.EXISTING, canvas_assignment_id=target)


def let_a_student_submit(world):
    world.submit(canvas_assignment(world).id)
    world.change_row(0, points=3.0)


def lock_by_a_blueprint(world):
    bring(world, canvas_assignment(world).id, "points")
    world.change_row(0, points=3.0)


def name_it_too_long(world):
    world.sandbox.canvas.maximum_assignment_name_length = 3
    world.change_row(0, canvas_name="Loops again")


def skip(world):
    world.change_row(0, target=Target.SKIP)


BROKEN = [
    unpublish, give_other_points, open_inside, open_inside_by_choice, unpublish_by_choice, delete,
    bind_to_nothing, close, open_later, hide_grades, leave_out_of_the_final_grade, do_not_grade,
    disable_in_codio, take_the_url_away, give_two_rows_one_url,
    give_two_rows_one_target, let_a_student_submit, lock_by_a_blueprint, name_it_too_long, skip,
]  # fmt: skip


USUAL = (unpublish, close, hide_grades, give_two_rows_one_target, let_a_student_submit)


def test_each_assignment_that_is_to_be_made_is_told_with_its_module(loops):
    told = said(loops)

    assert sum("“Loops (Week" in text or "Loops (Week" in text for text in told) >= 4
    assert unclear(told) == []


@pytest.mark.parametrize(
    "break_it",
    [
        pytest.param(each, id=each.__name__, marks=() if each in USUAL else (pytest.mark.slow,))
        for each in BROKEN
    ],
)
def test_whatever_is_wrong_with_one_of_four_says_with_which(
    said_where_all_is_well, applied, break_it
):
    break_it(applied)

    told = set(said(applied)) - said_where_all_is_well
    assert any("Week 1" in text for text in told)
    assert unclear(told) == []


def test_what_is_done_and_taken_back_is_told_with_its_module(loops):
    told: list[str] = []
    result = loops.apply(on_progress=lambda each: told.append(each.result.action.in_words()))
    told += [f"{r.action.in_words()} {r.message} {r.mend}" for r in result.result.results]
    loops.submit(canvas_assignment(loops, 1).id)
    canvas_assignment(loops, 2).points_possible = 3.0

    undone = loops.undo()

    for each in undone:
        told += [f"{each.action.in_words()} {each.message}", each.message, *each.steps]
    assert any("Delete “Loops (Week 4)”" in text for text in told)
    assert any("submitted to “Loops (Week 2)”" in text for text in told)
    assert any("changed “Loops (Week 3)” since" in text for text in told)
    assert unclear(told) == []


def test_what_is_gone_when_it_is_read_back_is_told_with_its_module(applied):
    canvas_assignment(applied, 3).workflow_state = "deleted"

    (failed,) = [f for f in applied.findings() if f.check == "results.assignments"]

    assert failed.found == "No Canvas assignment opens “Loops (Week 4)”."


def test_commands_and_the_report_tell_them_apart(applied, capsys, tmp_path):
    for row in range(4):
        canvas_assignment(applied, row).points_possible = float(row + 1)
    canvas_assignment(applied, 1).lock_at = days_from_now(-1)
    file = tmp_path / "report.md"
    with command_line_of(applied, capsys) as line:
        outputs = [line.run(*words).out for words in (("plan",), ("verify",), ("undo",))]
        line.run("report", "--output", str(file))

    lines = [each for output in outputs for each in output.splitlines()]
    assert sum("Loops (Week" in each for each in lines) >= 6
    assert unclear(lines) == []
    assert "Loops (Week 2)" in file.read_text().replace("\\", "")


@pytest.mark.parametrize(
    ("groups", "modules", "told"),
    [
        ((1, 2), {}, ["Loops (Labs)", "Loops (Exams)"]),
        ((1, 1), {}, ["Loops (Labs, id 10)", "Loops (Labs, id 11)"]),
        ((1, 1), {10: "Week 1"}, ["Loops (Week 1)", "Loops (Labs)"]),
        ((1, 2), {10: "Week 1", 11: "Week 1"}, ["Loops (Week 1, id 10)", "Loops (Week 1, id 11)"]),
        ((None, None), {}, ["Loops (id 10)", "Loops (id 11)"]),
        ((None, 2), {}, ["Loops (id 10)", "Loops (Exams)"]),
    ],
)
def test_namesakes_in_canvas_are_told_by_module_else_group_else_id(groups, modules, told):
    known = [
        Assignment(id=10 + at, name=name, assignment_group_id=group)
        for at, (name, group) in enumerate(zip(("Loops", "Loops"), groups, strict=True))
    ]
    known.append(Assignment(id=30, name="Arrays"))
    labs, exams = AssignmentGroup(id=1, name="Labs"), AssignmentGroup(id=2, name="Exams")

    assert names_in_canvas(known, (labs, exams), modules) == dict(zip((10, 11), told, strict=True))
