"""Canvas and Codio as they would be: what is read is real, what is written is only foreseen.

The plan of an undo is the undo itself, carried out here; so it keeps what the undo would keep.
"""

from collections.abc import Callable, Sequence
from copy import copy

import msgspec
from msgspec import UNSET

from wizard.canvas.client import CanvasClient
from wizard.canvas.fields import AssignmentFields, ExternalToolFields
from wizard.canvas.types import (
    PRESENT_STATES,
    Assignment,
    AssignmentGroup,
    Course,
    Enrollment,
    ExternalTool,
    ExternalToolTag,
    Module,
    ModuleItem,
)
from wizard.codio.client import CodioClient
from wizard.codio.types import AssignmentSettings, AssignmentSettingsFields, MentorLearners
from wizard.http.errors import Problem, ProblemKind, ServiceError, error_for
from wizard.http.item_by_item import SetAside
from wizard.setup.changes.base import Services
from wizard.setup.changes.partly_read import partly_read, raise_unread
from wizard.setup.document import DateField


def foreseen(services: Services) -> Services:
    """Return services that read what these hold and write nothing. Lists are read once."""
    codio = services.codio
    return Services(
        canvas=ForeseenCanvas(services.canvas),
        codio=ForeseenCodio(codio) if codio is not None else None,
        shared_secret=services.shared_secret,
    )


class ForeseenCanvas(CanvasClient):
    """A Canvas on which what undo writes has effect here alone; it has what undo asks for."""

    def __init__(self, canvas: CanvasClient) -> None:
        self._canvas = canvas
        self._courses: dict[int, Course] = {}
        self._assignments: dict[int, dict[int, Assignment]] = {}
        self._tools: dict[tuple[int, int], ExternalTool] = {}
        self._groups: dict[int, dict[int, AssignmentGroup]] = {}
        self._links: dict[int, dict[int, Enrollment]] = {}
        self._modules: dict[int, dict[int, Module]] = {}
        self._gone: set[tuple[str, int | None]] = set()
        self._odd: dict[tuple[str, int], tuple[SetAside, ...]] = {}
        self._set_aside = None

    def leaving_out(self, set_aside: Callable[[SetAside], None]) -> CanvasClient:
        """Return it so that it leaves out of lists what cannot be read."""
        other = copy(self)
        other.__dict__["_set_aside"] = set_aside
        return other

    def get_course(self, course_id: int, **_: object) -> Course:
        """Return a course as it would be."""
        self._require("course", course_id)
        if course_id not in self._courses:
            self._courses[course_id] = self._canvas.get_course(course_id)
        return self._courses[course_id]

    def search_courses(self, account_id: int | str, term: str) -> tuple[Course, ...]:
        """Return an account's courses without those that would be gone."""
        found = self._canvas.search_courses(account_id, term)
        return tuple(course for course in found if ("course", course.id) not in self._gone)

    def unpublish_course(self, course_id: int) -> Course:
        """Foresee it."""
        found = msgspec.structs.replace(self.get_course(course_id), workflow_state="unpublished")
        self._courses[course_id] = found
        return found

    def set_sis_course_id(self, course_id: int, sis_course_id: str) -> Course:
        """Foresee it."""
        now = self.get_course(course_id)
        found = msgspec.structs.replace(now, sis_course_id=sis_course_id or None)
        self._courses[course_id] = found
        return found

    def delete_course(self, course_id: int) -> None:
        """Foresee it."""
        self._gone.add(("course", course_id))

    def list_assignments(self, course_id: int) -> tuple[Assignment, ...]:
        """Return a course's assignments as they would be."""
        known = self._assignments_of(course_id)
        self._tell_of(("assignments", course_id))
        return tuple(known.values())

    def get_assignment(self, course_id: int, assignment_id: int) -> Assignment:
        """Return one as it would be; what no list has is asked for."""
        self._require("assignment", assignment_id)
        found = self._assignments_of(course_id).get(assignment_id)
        return found or self._canvas.get_assignment(course_id, assignment_id)

    def update_assignment(
        self, course_id: int, assignment_id: int, fields: AssignmentFields
    ) -> Assignment:
        """Foresee the fields that undo writes."""
        now = self.get_assignment(course_id, assignment_id)
        changes: dict[str, object] = {
            name: value
            for name in (
                "name",
                "points_possible",
                "published",
                "assignment_group_id",
                "peer_reviews",
                *DateField,
            )
            if (value := getattr(fields, name)) is not UNSET
        }
        if fields.submission_types is not UNSET:
            changes["submission_types"] = tuple(fields.submission_types)
            tag = fields.external_tool_tag_attributes
            before = now.external_tool_tag_attributes or ExternalToolTag()
            sent = {} if tag is UNSET else msgspec.to_builtins(tag)
            read = ExternalToolTag.__struct_fields__
            given = {name: value for name, value in sent.items() if name in read}
            changes["external_tool_tag_attributes"] = (
                None if tag is UNSET else msgspec.structs.replace(before, **given)
            )
        changed = msgspec.structs.replace(now, **changes)
        self._assignments_of(course_id)[assignment_id] = changed
        return changed

    def delete_assignment(self, course_id: int, assignment_id: int) -> None:
        """Foresee it; its module items go with it (canvas.md §6)."""
        self._assignments_of(course_id).pop(assignment_id, None)
        self._gone.add(("assignment", assignment_id))
        if course_id in self._modules:
            self._keep_items(course_id, self._is_shown)

    def get_external_tool(self, course_id: int, tool_id: int) -> ExternalTool:
        """Return an app as it would be."""
        self._require("tool", tool_id)
        key = course_id, tool_id
        if key not in self._tools:
            self._tools[key] = self._canvas.get_external_tool(course_id, tool_id)
        return self._tools[key]

    def update_external_tool(
        self, course_id: int, tool_id: int, fields: ExternalToolFields
    ) -> ExternalTool:
        """Foresee it."""
        changes = {
            name: value
            for name in ExternalToolFields.__struct_fields__
            if (value := getattr(fields, name)) is not UNSET
        }
        changed = msgspec.structs.replace(self.get_external_tool(course_id, tool_id), **changes)
        self._tools[course_id, tool_id] = changed
        return changed

    def delete_external_tool(self, course_id: int, tool_id: int) -> None:
        """Foresee it."""
        self._gone.add(("tool", tool_id))

    def list_assignment_groups(self, course_id: int) -> tuple[AssignmentGroup, ...]:
        """Return a course's groups as they would be."""
        known = self._groups_of(course_id)
        self._tell_of(("groups", course_id))
        return tuple(known.values())

    def delete_assignment_group(self, course_id: int, group_id: int, **_: object) -> None:
        """Foresee it."""
        self._groups_of(course_id).pop(group_id, None)

    def list_modules(self, course_id: int) -> tuple[Module, ...]:
        """Return a course's modules as they would be."""
        return tuple(self._modules_of(course_id).values())

    def get_module(self, course_id: int, module_id: int) -> Module:
        """Return a module as it would be."""
        found = self._modules_of(course_id).get(module_id)
        if found is None:
            raise _not_found()
        return found

    def unpublish_module(self, course_id: int, module_id: int) -> Module:
        """Foresee it."""
        found = msgspec.structs.replace(self.get_module(course_id, module_id), published=False)
        self._modules_of(course_id)[module_id] = found
        return found

    def delete_module(self, course_id: int, module_id: int) -> None:
        """Foresee it."""
        self._modules_of(course_id).pop(module_id, None)

    def delete_module_item(self, course_id: int, module_id: int, item_id: int) -> None:
        """Foresee it."""
        self._keep_items(course_id, lambda item: item.id != item_id)

    def list_enrollments(
        self, course_id: int, *types: str, states: Sequence[str] = PRESENT_STATES
    ) -> tuple[Enrollment, ...]:
        """Return a course's observers as they would be."""
        if course_id not in self._links:
            read = partly_read(
                self._canvas, lambda c: c.list_enrollments(course_id, *types, states=states)
            )
            self._links[course_id] = {link.id: link for link in read.items}
            self._odd["links", course_id] = read.set_aside
        self._tell_of(("links", course_id))
        return tuple(self._links[course_id].values())

    def delete_enrollment(self, course_id: int, enrollment_id: int) -> None:
        """Foresee it."""
        self._links[course_id].pop(enrollment_id, None)

    def _assignments_of(self, course_id: int) -> dict[int, Assignment]:
        if course_id not in self._assignments:
            read = partly_read(self._canvas, lambda c: c.list_assignments(course_id))
            self._assignments[course_id] = {each.id: each for each in read.items}
            self._odd["assignments", course_id] = read.set_aside
        return self._assignments[course_id]

    def _modules_of(self, course_id: int) -> dict[int, Module]:
        if course_id not in self._modules:
            found = self._canvas.list_modules(course_id)
            self._modules[course_id] = {module.id: module for module in found}
            self._keep_items(course_id, self._is_shown)
        return self._modules[course_id]

    def _is_shown(self, item: ModuleItem) -> bool:
        return item.type != "Assignment" or ("assignment", item.content_id) not in self._gone

    def _keep_items(self, course_id: int, stays: Callable[[ModuleItem], bool]) -> None:
        for module in self.list_modules(course_id):
            items = tuple(item for item in module.items or () if stays(item))
            self._modules_of(course_id)[module.id] = msgspec.structs.replace(module, items=items)

    def _groups_of(self, course_id: int) -> dict[int, AssignmentGroup]:
        if course_id not in self._groups:
            read = partly_read(self._canvas, lambda c: c.list_assignment_groups(course_id))
            self._groups[course_id] = {group.id: group for group in read.items}
            self._odd["groups", course_id] = read.set_aside
        return self._groups[course_id]

    def _tell_of(self, asked: tuple[str, int]) -> None:
        """Tell of what could not be read, as any client does, or refuse the list for it."""
        odd = self._odd.get(asked, ())
        if odd and self._set_aside is None:
            raise_unread(odd)
        if self._set_aside is not None:
            for each in odd:
                self._set_aside(each)

    def _require(self, kind: str, identifier: int) -> None:
        if (kind, identifier) in self._gone:
            raise _not_found()


class ForeseenCodio(CodioClient):
    """A Codio on which what undo writes has effect here alone."""

    def __init__(self, codio: CodioClient) -> None:
        self._codio = codio
        self._settings: dict[str, AssignmentSettings] = {}

    def get_assignment_settings(self, course_id: str, assignment_id: str) -> AssignmentSettings:
        """Return settings as they would be."""
        if assignment_id not in self._settings:
            found = self._codio.get_assignment_settings(course_id, assignment_id)
            self._settings[assignment_id] = found
        return self._settings[assignment_id]

    def update_assignment_settings(
        self, course_id: str, assignment_id: str, fields: AssignmentSettingsFields
    ) -> AssignmentSettings:
        """Foresee it."""
        now = self.get_assignment_settings(course_id, assignment_id)
        changed = msgspec.structs.replace(now, **msgspec.to_builtins(fields))
        self._settings[assignment_id] = changed
        return changed

    def filter_learners_for_mentors(
        self, course_id: str, mapping: Sequence[MentorLearners]
    ) -> bool:
        """Foresee it."""
        return True


def _not_found() -> ServiceError:
    return error_for(Problem(kind=ProblemKind.NOT_FOUND, service="Canvas"))
