"""A course in which every kind of change was applied that undo can take back, made once."""

from pathlib import Path

from helpers.remembered_world import Remembered
from helpers.shared_course import MAPPED, map_others
from helpers.world import World
from wizard.setup.document import CodioAssignments, MentorFilter


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
    map_others(world)


def everything(world):
    """All that Canvas and Codio hold, but for ids and times."""
    lines = [line for line in world.canvas_lists().splitlines() if "resource_link_id" not in line]
    course = world.sandbox.codio.course
    return lines, [(a.id, a.settings.releaseGrades) for _, a in course.assignments()]


def untouched_ids(world):
    """The assignments that stood in Canvas before and that the setup does not name."""
    return [row["id"] for row in world.assignments() if row["name"] not in MAPPED]
