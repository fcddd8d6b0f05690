"""The steps by which modules and their items are taken back, each a single write."""

from wizard.setup.changes.base import Services, StepBack
from wizard.setup.changes.presence import find_item, find_module
from wizard.texts import tr


class DeleteModuleItem(StepBack, frozen=True, kw_only=True, tag=True):
    """Take an item that the wizard has made out of its module; its assignment stays."""

    course_id: int
    module_id: int
    item_id: int
    name: str
    module: str

    def in_words(self) -> str:
        """Name the item and its module."""
        return tr(
            "Take “{name}” out of the Canvas module “{module}”.", name=self.name, module=self.module
        )

    def write(self, services: Services) -> None:
        """Delete the item."""
        services.canvas.delete_module_item(self.course_id, self.module_id, self.item_id)

    def is_done(self, services: Services) -> bool:
        """See that it stands in no module of the course."""
        return find_item(services.canvas, self.course_id, self.item_id) is None


class DeleteModule(StepBack, frozen=True, kw_only=True, tag=True):
    """Delete a module that the wizard has made.

    What somebody puts into it at the very last moment stays in the course (canvas.md §6).
    """

    course_id: int
    module_id: int
    name: str

    def in_words(self) -> str:
        """Name the module."""
        return tr("Delete the Canvas module “{name}”.", name=self.name)

    def write(self, services: Services) -> None:
        """Delete it."""
        services.canvas.delete_module(self.course_id, self.module_id)

    def is_done(self, services: Services) -> bool:
        """See that it is gone while the course answers."""
        return find_module(services.canvas, self.course_id, self.module_id) is None


class UnpublishModule(StepBack, frozen=True, kw_only=True, tag=True):
    """Take the publishing of a module back, and leave its items as they are."""

    course_id: int
    module_id: int
    name: str

    writes_over = True

    def in_words(self) -> str:
        """Name the module."""
        return tr("Unpublish the Canvas module “{name}”.", name=self.name)

    def write(self, services: Services) -> None:
        """Unpublish it."""
        services.canvas.unpublish_module(self.course_id, self.module_id)

    def is_done(self, services: Services) -> bool:
        """See that it is not published, or gone."""
        module = find_module(services.canvas, self.course_id, self.module_id)
        return module is None or not module.published
