"""A course that is associated with a blueprint, and assignments that a sync has brought there."""

from helpers.breaking import canvas_course
from helpers.world import World
from wizard.sandbox.canvas.blueprint_model import ChildContent

BLUEPRINT = "Python blueprint"


def associate(world: World) -> None:
    """Associate the world's Canvas course with a blueprint, which has brought nothing yet."""
    canvas = world.sandbox.canvas
    with canvas.lock:
        master = canvas.add_course(BLUEPRINT, "PY-BP", canvas_course(world).account_id)
        canvas.blueprints.associate(canvas_course(world), master)


def bring(world: World, assignment_id: int, *locked: str) -> ChildContent:
    """Let an assignment be one that the blueprint has brought, with these groups locked."""
    canvas = world.sandbox.canvas
    with canvas.lock:
        if canvas.course_id not in canvas.blueprints.subscriptions:
            associate(world)
        return canvas.blueprints.add_child_content(canvas.assignments[assignment_id], *locked)


def lock(world: World, assignment_id: int, *groups: str) -> None:
    """Lock exactly these groups from now on, as somebody does in the blueprint."""
    canvas = world.sandbox.canvas
    with canvas.lock:
        canvas.blueprints.lock(canvas.assignments[assignment_id], *groups)
