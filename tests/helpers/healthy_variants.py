"""The ways in which schools run Codio with Canvas: each turns a world into a healthy variant."""

from helpers.breaking import the_tool
from helpers.world import World
from wizard.sandbox.codio.launch_urls import assignment_url
from wizard.sandbox.codio.state import Course
from wizard.setup.document import AssignmentMapping, UrlSource

TARGET = "codio_course_target_id"
PARENT = "codio_parent_course_id"


def plain_urls(world: World) -> None:
    """As the sandbox starts: launch URLs name their course."""


def account_level_app(world: World) -> None:
    """The administrator has installed the app for the whole account; the course has none."""
    tool = the_tool(world)
    tool.context_type, tool.context_id = "Account", 1


def constant_urls(world: World) -> None:
    """Launch URLs without a course, which a custom field of the app names."""
    world.sandbox.codio.course.lti.enable_constant_urls = True
    import_urls(world, world.sandbox.codio.course)
    replace_assignments(world)


def course_copy(world: World) -> None:
    """A copy of a Canvas course, for which Codio has made a copy of the master course."""
    state = world.sandbox.codio
    master = state.course
    master.lti.enable_constant_urls = master.lti.enable_course_copy = True
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


VARIANTS = (plain_urls, account_level_app, constant_urls, course_copy)
