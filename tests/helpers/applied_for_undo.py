"""A course in which every kind of change was applied that undo can take back, made once."""

from pathlib import Path

from helpers.remembered_world import Remembered
from helpers.world import World
from wizard.sandbox.canvas.model import ToolTag
from wizard.setup.document import CodioAssignments, MentorFilter, Target

MAPPED = ("Lab: CSS basics", "Conditional statements (Python)", "JavaScript: Arrays")
LAST_YEARS = 2
"""How many of these opened something of last year, which no installed app could open."""


class AppliedOnce:
    """What Canvas and Codio held before the apply, and the world after it."""

    def __init__(self, world: World) -> None:
        use_every_kind_of_change(world)
        self.before, self.strangers = everything(world), untouched_ids(world)
        assert world.apply().result.complete
        self.remembered = Remembered(world)

    def again(self, root: Path) -> World:
        return self.remembered.again(root)


def use_every_kind_of_change(world):
    """Every kind of change that undo can take back, those bound to no app before among them."""
    world.want_mentors("chen.yu", mentor_filter=MentorFilter.OBSERVERS, link_observers=True)
    world.change(codio_assignments=CodioAssignments(release_grades=True))
    canvas, lti = world.sandbox.canvas, world.sandbox.connection.lti_url
    for number, name in enumerate(MAPPED):
        identifier = world.canvas_named(name)["id"]
        if number < LAST_YEARS:
            canvas.assignments[identifier].submission_types = ["external_tool"]
            canvas.assignments[identifier].tag = ToolTag(url=f"{lti}_c1_a{number}", new_tab=False)
        world.change_row(
            number,
            target=Target.EXISTING,
            canvas_assignment_id=identifier,
            group="Codio labs",
            points=40,
        )


def everything(world):
    """All that Canvas and Codio hold, but for ids and times."""
    lines = [line for line in world.canvas_lists().splitlines() if "resource_link_id" not in line]
    course = world.sandbox.codio.course
    return lines, [(a.id, a.settings.releaseGrades) for _, a in course.assignments()]


def untouched_ids(world):
    """The assignments that stood in Canvas before and that the setup does not name."""
    return [row["id"] for row in world.assignments() if row["name"] not in MAPPED]
