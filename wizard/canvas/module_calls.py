"""Canvas's modules and their items: the part of its API that the client has from here.

Whatever changes the items of a module is a change of the module: it needs the permission to edit
course content (`context_module_items_api_controller.rb` asks for `:update`, canvas.md §6).
"""

from __future__ import annotations

import msgspec

from wizard.canvas.calls import CanvasCalls
from wizard.canvas.module_types import Module, ModuleItem

_WITH_ITEMS = [("include[]", "items")]


class ModuleCalls(CanvasCalls):
    """What the wizard asks of modules; errors are those of `wizard.canvas.api.CanvasClient`."""

    def list_modules(self, course_id: int) -> tuple[Module, ...]:
        """Return the modules with their items, which are fetched where Canvas leaves them out."""
        found = self._list(f"courses/{course_id}/modules", Module, _WITH_ITEMS)
        return tuple(self._with_items(course_id, module) for module in found)

    def get_module(self, course_id: int, module_id: int) -> Module:
        """Return one module with its items."""
        path = f"courses/{course_id}/modules/{module_id}"
        return self._with_items(course_id, self._get(path, Module, _WITH_ITEMS))

    def create_module(self, course_id: int, name: str) -> Module:
        """Create a module behind the others; it is never published by that (canvas.md §6)."""
        path = f"courses/{course_id}/modules"
        return self._send("POST", path, Module, {"module": {"name": name}})

    def publish_module(self, course_id: int, module_id: int) -> Module:
        """Publish a module and leave its items as they are.

        Without `skip_content_tags` Canvas would publish all that stands in it (canvas.md §6). A
        version that does not know the word does so all the same: see first what is in it.
        """
        return self._set_published(course_id, module_id, published=True)

    def unpublish_module(self, course_id: int, module_id: int) -> Module:
        """Take the publishing of a module back and leave its items as they are."""
        return self._set_published(course_id, module_id, published=False)

    def delete_module(self, course_id: int, module_id: int) -> None:
        """Delete a module; what stood in it stays in the course (canvas.md §6)."""
        self._request("DELETE", f"courses/{course_id}/modules/{module_id}")

    def create_module_item(self, course_id: int, module_id: int, assignment_id: int) -> ModuleItem:
        """Put an assignment at the end of a module; sent twice, it stands there twice."""
        item = {"type": "Assignment", "content_id": assignment_id}
        path = f"courses/{course_id}/modules/{module_id}/items"
        return self._send("POST", path, ModuleItem, {"module_item": item})

    def delete_module_item(self, course_id: int, module_id: int, item_id: int) -> None:
        """Take an item out of its module; the assignment that it shows stays (canvas.md §6)."""
        self._request("DELETE", f"courses/{course_id}/modules/{module_id}/items/{item_id}")

    def _set_published(self, course_id: int, module_id: int, *, published: bool) -> Module:
        state = {"published": published, "skip_content_tags": True}
        path = f"courses/{course_id}/modules/{module_id}"
        return self._send("PUT", path, Module, {"module": state})

    def _with_items(self, course_id: int, module: Module) -> Module:
        if module.items is not None:
            return module
        path = f"courses/{course_id}/modules/{module.id}/items"
        return msgspec.structs.replace(module, items=self._list(path, ModuleItem))
