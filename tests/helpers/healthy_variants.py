"""The ways in which schools run Codio with Canvas: each turns a world into a healthy variant."""

from datetime import timedelta

from helpers.breaking import (
    canvas_assignment,
    canvas_course,
    codio_assignment,
    days_from_now,
    now,
    the_tool,
)
from helpers.broken_in_codio import complete_one
from helpers.broken_in_modules import place_all
from helpers.in_modules import ModuleColleague
from helpers.world import World
from wizard.sandbox.canvas.model import AssignmentOverride
from wizard.sandbox.codio.launch_urls import assignment_url
from wizard.sandbox.codio.state import Course
from wizard.setup.document import NO_DATE, AssignmentMapping, UrlSource

TARGET = "codio_course_target_id"
PARENT = "codio_parent_course_id"
SIS_ID = "CS101-Fall-2026"


def plain_urls(world: World) -> None:
    """As the sandbox starts: launch URLs name their course."""


def account_level_app(world: World) -> None:
    """The administrator has installed the app for the whole account; the course has none."""
    tool = the_tool(world)
    tool.context_type, tool.context_id = "Account", 1


def constant_urls(world: World) -> None:
    """Launch URLs without a course, which a custom field of the app names."""
    world.sandbox.codio.course.lti.enable_constant_urls = True
    canvas_course(world).sis_course_id = SIS_ID
    import_urls(world, world.sandbox.codio.course)
    replace_assignments(world)


def course_copy(world: World) -> None:
    """A copy of a Canvas course, for which Codio has made a copy of the master course."""
    state = world.sandbox.codio
    master = state.course
    master.lti.enable_constant_urls = master.lti.enable_course_copy = True
    canvas_course(world).sis_course_id = SIS_ID
    import_urls(world, master)
    world.change_part("lti_app", custom_fields={PARENT: master.id, TARGET: "Fall-2026"})
    replace_assignments(world)
    first = world.codio_assignments()[0]
    assert world.open_as("Dana Whitfield", first["id"]).status_code == 200
    child = next(course for course in state.courses.values() if course.parent_id == master.id)
    world.change_part("courses", codio_course_id=child.id)
    import_urls(world, child)


def import_urls(world: World, course: Course) -> None:
    base = world.sandbox.connection.lti_url.partition("/lti/")[0]
    world.change(
        assignments=tuple(
            AssignmentMapping(
                codio_assignment_id=assignment.id,
                launch_url=assignment_url(base, course, assignment),
                url_source=UrlSource.EXPORT,
            )
            for _, assignment in course.assignments()
        )
    )


def replace_assignments(world: World) -> None:
    """Let the wizard make its assignments anew, as for a course that never had others."""
    canvas = world.sandbox.canvas
    for assignment in canvas.assignments_of(canvas.course_id):
        if assignment.tag is not None:
            assignment.workflow_state = "deleted"
    assert world.apply().result.complete


def dates_of_sections(world: World) -> None:
    """One section has closed already and another has not; a third assignment follows a pace."""
    first, second, third = (canvas_assignment(world, row) for row in range(3))
    first.lock_at = days_from_now(-1)
    first.overrides = [AssignmentOverride(id=1, course_section_id=1, lock_at=days_from_now(30))]
    second.only_visible_to_overrides = True
    second.overrides = [
        AssignmentOverride(id=2, course_section_id=1, lock_at=days_from_now(-30)),
        AssignmentOverride(
            id=3, course_section_id=2, unlock_at=days_from_now(-30), lock_at=days_from_now(30)
        ),
    ]
    third.in_paced_course, third.lock_at, third.unlock_at = (
        True,
        days_from_now(-60),
        days_from_now(60),
    )


def dates_in_both(world: World) -> None:
    """Canvas and Codio have the same dates: in Codio by the minute, and some in one of them."""
    canvas_course(world).start_at = days_from_now(-30)
    both, canvas_alone, codio_alone, past = (canvas_assignment(world, row) for row in range(4))
    due, end = now().replace(second=59) + timedelta(days=7), now() + timedelta(days=9)
    both.unlock_at, both.due_at, both.lock_at = (
        f"{at:%Y-%m-%dT%H:%M:%SZ}" for at in (due - timedelta(days=20), due, end)
    )
    settings = codio_assignment(world).settings
    settings.dueTime = due.replace(second=0)
    settings.endTime, settings.action = end, "DISABLE_AND_COMPLETE"
    canvas_alone.due_at, canvas_alone.lock_at = days_from_now(3), days_from_now(4)
    codio_assignment(world, 2).settings.dueTime = now() + timedelta(days=3)
    assert codio_alone.due_at is None
    past.due_at = days_from_now(-3)
    wished = canvas_assignment(world, 4)
    wished.due_at = days_from_now(11)
    world.change_row(4, due_at=wished.due_at, unlock_at=NO_DATE)
    paced = canvas_assignment(world, 5)
    paced.in_paced_course = True
    world.change_row(5, due_at=days_from_now(5))


def late_and_excused_students(world: World) -> None:
    """A grade with a deduction, one that was excused, and one that a teacher has given."""
    deducted, excused, by_hand = (complete_one(world, student) for student in range(3))
    deducted.late_policy_status, deducted.points_deducted = "late", 8.0
    deducted.entered_score, deducted.score = deducted.score, 72.0
    excused.excused = True
    by_hand.grader_id, by_hand.score = 1, 95.0


def placed_in_modules(world: World) -> None:
    """New assignments stand in modules; one of these is a teacher's, with a draft in it."""
    colleague = ModuleColleague(world.sandbox)
    module = colleague.makes_module(world.sandbox.codio.course.modules[0].name.upper())
    colleague.puts_heading(module, "Read this first")
    colleague.changes_module(module, published=True, skip_content_tags=True)
    place_all(world)


VARIANTS = (
    plain_urls,
    account_level_app,
    constant_urls,
    course_copy,
    dates_of_sections,
    dates_in_both,
    late_and_excused_students,
    placed_in_modules,
)
