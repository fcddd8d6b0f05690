"""A Codio course in two modules, and assignments that are to stand in Canvas modules so named."""

from helpers.colleague import Colleague
from helpers.world import World
from wizard.sandbox.codio.state import Module


def in_two_modules(world: World, first: str = "Week 1: Loops", second: str = "Week 2") -> None:
    """Divide Codio's only module in two, and let new assignments be placed."""
    with world.sandbox.codio.lock:
        course = world.sandbox.codio.course
        (module,) = course.modules
        half = len(module.assignments) // 2
        later = Module(id="week-2", name=second, assignments=module.assignments[half:])
        module.name, module.assignments = first, module.assignments[:half]
        course.modules.append(later)
    world.change_part("defaults", place_in_modules=True)


def titles(world: World) -> list[str]:
    """Return the names of Codio's assignments in their order."""
    return [assignment.name for _, assignment in world.sandbox.codio.course.assignments()]


class ModuleColleague(Colleague):
    """A colleague who arranges the course's modules by hand."""

    def makes_module(self, name: str, **fields: object) -> int:
        made = self.makes("modules", module={"name": name} | fields)
        return int(made["id"])

    def puts_heading(self, module_id: int, title: str) -> int:
        """Put a heading into a module; Canvas makes it unpublished."""
        item = {"type": "SubHeader", "title": title}
        return int(self.makes(f"modules/{module_id}/items", module_item=item)["id"])

    def puts_assignment(self, module_id: int, assignment_id: int) -> int:
        item = {"type": "Assignment", "content_id": assignment_id}
        return int(self.makes(f"modules/{module_id}/items", module_item=item)["id"])

    def changes_module(self, module_id: int, **fields: object) -> None:
        self.changes(f"modules/{module_id}", module=fields)

    def changes_item(self, module: int, item: int, /, **fields: object) -> None:
        self.changes(f"modules/{module}/items/{item}", module_item=fields)
