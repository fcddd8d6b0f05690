"""Takes the younger of two things away that this setup made while somebody else made the same.

The journal proves that it is the wizard's own; what is there is read once more before the request,
since a deletion brings nothing back.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from wizard.canvas.types import Assignment
from wizard.setup.changes.answered import (
    facts_of_assignment,
    facts_of_group,
    facts_of_tool,
)
from wizard.setup.changes.assignment_back import opens
from wizard.setup.changes.base import (
    BaseAction,
    Before,
    Change,
    Done,
    Made,
    PlanBasis,
    Service,
    Services,
    WayBack,
)
from wizard.setup.changes.double_words import alone, changed, heading, nothing_back, to_the_minute
from wizard.setup.changes.presence import find_assignment, find_group, find_tool
from wizard.setup.changes.seen_now import (
    Overtaken,
    SeenNow,
    gone_since,
)
from wizard.setup.mapping.doubles import (
    assignments_to_delete,
    bound_to,
    doubled_tools,
    groups_to_delete,
    key_and_domain,
    own_doubles,
)
from wizard.setup.mapping.rows import RowState
from wizard.setup.mapping.told_apart import names_in_canvas
from wizard.setup.snapshot import Assignments, OwnKind, Tools
from wizard.texts import tr


class RemoveDouble(BaseAction, frozen=True, kw_only=True, tag=True, gc=False):
    """Delete the younger of two assignments that open the same launch URL.

    current: what Canvas answered when the wizard made it, and what it still is.
    made_at: when, ISO 8601.
    stays_id: the older one.
    """

    course_id: int
    assignment_id: int
    name: str
    launch_url: str
    current: dict[str, Any]
    made_at: str
    stays_id: int
    stays_name: str
    stays_since: str

    service = Service.CANVAS
    icon = "trash"
    does = "deletes the younger of two assignments, if the setup made it and nobody has used it"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the other doubles."""
        return heading()

    def in_words(self) -> str:
        """Name both, and say why it may go."""
        return tr(
            "Delete the second “{name}” (id {id}, made by this setup on {at}; nobody has handed "
            "in): “{stays}” (id {stays_id}) of {since} stays.",
            name=self.name,
            id=self.assignment_id,
            at=to_the_minute(self.made_at),
            stays=self.stays_name,
            stays_id=self.stays_id,
            since=to_the_minute(self.stays_since),
        )

    def look_before(self, services: Services) -> None:
        """Look at nothing: it says itself what it deletes."""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """Read both once more: it is as it was made, nobody has handed in, the other one stays."""
        now = find_assignment(seen.canvas, self.course_id, self.assignment_id)
        if now is None:
            return Overtaken(words=gone_since(self.name))
        if difference := changed(self.name, self.current, facts_of_assignment(now)):
            return difference
        if now.has_submitted_submissions or now.graded_submissions_exist:
            return Overtaken(
                words=tr(
                    "Students have handed in to “{name}” since the plan was made. Plan again.",
                    name=self.name,
                )
            )
        stays = find_assignment(seen.canvas, self.course_id, self.stays_id)
        if stays is None or not opens(stays, self.launch_url):
            return alone(self.stays_name)
        return None

    def carry_out(self, services: Services, made: Made) -> Done:
        """Delete it."""
        services.canvas.delete_assignment(self.course_id, self.assignment_id)
        return Done(id=self.assignment_id)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether it is gone."""
        now = find_assignment(services.canvas, self.course_id, self.assignment_id)
        return Done(id=self.assignment_id) if now is None else None

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Put nothing back."""
        yield from ()
        return nothing_back(self.name)


class RemoveDoubleTool(BaseAction, frozen=True, kw_only=True, tag=True):
    """Delete the younger of two apps with the same key and domain, once nothing is bound to it."""

    course_id: int
    tool_id: int
    name: str
    current: dict[str, Any]
    made_at: str
    stays_id: int
    stays_since: str

    service = Service.CANVAS
    icon = "trash"
    does = "deletes the younger of two equal apps, if the setup installed it"
    ends_launch_proof = True

    def heading(self) -> str:
        """Put it with the other doubles."""
        return heading()

    def in_words(self) -> str:
        """Name both, and say why it may go."""
        return tr(
            "Delete the second LTI app “{name}” (id {id}, installed by this setup on {at}; no "
            "assignment uses it any more): the one of {since} (id {stays_id}) stays.",
            name=self.name,
            id=self.tool_id,
            at=to_the_minute(self.made_at),
            since=to_the_minute(self.stays_since),
            stays_id=self.stays_id,
        )

    def look_before(self, services: Services) -> None:
        """Look at nothing: it says itself what it deletes."""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """Read both once more: it is as it was installed, unused, and the other one stays."""
        now = find_tool(seen.canvas, self.course_id, self.tool_id)
        if now is None:
            return Overtaken(words=gone_since(self.name))
        if difference := changed(self.name, self.current, facts_of_tool(now)):
            return difference
        known = seen.canvas.list_assignments(self.course_id)
        if users := [a for a in known if bound_to(a) == self.tool_id]:
            return _used(self.name, users, known)
        stays = find_tool(seen.canvas, self.course_id, self.stays_id)
        if stays is None or key_and_domain(stays) != key_and_domain(now):
            return alone(self.name)
        return None

    def carry_out(self, services: Services, made: Made) -> Done:
        """Delete it."""
        services.canvas.delete_external_tool(self.course_id, self.tool_id)
        return Done(id=self.tool_id)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether it is gone."""
        now = find_tool(services.canvas, self.course_id, self.tool_id)
        return Done(id=self.tool_id) if now is None else None

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Put nothing back."""
        yield from ()
        return nothing_back(self.name)


class RemoveDoubleGroup(BaseAction, frozen=True, kw_only=True, tag=True):
    """Delete the younger of two assignment groups of one name, once it is empty."""

    course_id: int
    group_id: int
    name: str
    current: dict[str, Any]
    made_at: str
    stays_id: int

    service = Service.CANVAS
    icon = "trash"
    does = "deletes the younger of two groups of one name, if the setup made it and it is empty"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the other doubles."""
        return heading()

    def in_words(self) -> str:
        """Name both, and say why it may go."""
        return tr(
            "Delete the second assignment group “{name}” (id {id}, made by this setup on {at}; it "
            "is empty then): the older one (id {stays_id}) stays.",
            name=self.name,
            id=self.group_id,
            at=to_the_minute(self.made_at),
            stays_id=self.stays_id,
        )

    def look_before(self, services: Services) -> None:
        """Look at nothing: it says itself what it deletes."""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """Read once more: it is as it was made, it is empty, and the other one stays."""
        now = find_group(seen.canvas, self.course_id, self.group_id)
        if now is None:
            return Overtaken(words=gone_since(self.name))
        if difference := changed(self.name, self.current, facts_of_group(now)):
            return difference
        known = seen.canvas.list_assignments(self.course_id)
        if users := [a for a in known if a.assignment_group_id == self.group_id]:
            return _used(self.name, users, known)
        stays = find_group(seen.canvas, self.course_id, self.stays_id)
        return alone(self.name) if stays is None or stays.name != self.name else None

    def carry_out(self, services: Services, made: Made) -> Done:
        """Delete it; what somebody puts into it at that very moment moves to the other one.

        Canvas would delete that as well (canvas.md §5).
        """
        services.canvas.delete_assignment_group(
            self.course_id, self.group_id, move_assignments_to=self.stays_id
        )
        return Done(id=self.group_id)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether the course lists it no more."""
        now = find_group(services.canvas, self.course_id, self.group_id)
        return Done(id=self.group_id) if now is None else None

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Put nothing back."""
        yield from ()
        return nothing_back(self.name)


def plan_doubles(
    basis: PlanBasis,
) -> Iterator[RemoveDouble | RemoveDoubleTool | RemoveDoubleGroup]:
    """Plan to delete the wizard's own younger doubles, once nothing rests on them."""
    known = basis.snapshot.assignments
    if not isinstance(known, Assignments):
        return
    going = assignments_to_delete(basis.document, basis.snapshot)
    for double in going:
        yield RemoveDouble(
            course_id=basis.course.id,
            assignment_id=double.goes.id,
            name=double.goes.name,
            launch_url=double.goes.launch_url or "",
            current=facts_of_assignment(double.goes),
            made_at=double.made_at,
            stays_id=double.stays.id,
            stays_name=double.stays.name,
            stays_since=double.stays.created_at or "",
        )
    gone = {double.goes.id for double in going}
    staying = [each for each in known.assignments if each.id not in gone]
    yield from _tools_to_delete(basis, staying)
    yield from _groups_to_delete(basis, staying)


def _tools_to_delete(basis: PlanBasis, staying: Iterable[Assignment]) -> Iterator[RemoveDoubleTool]:
    tools, own = basis.snapshot.tools, own_doubles(basis.snapshot, OwnKind.TOOL)
    ours = basis.app.ours if basis.app is not None else None
    if not own or ours is None or not isinstance(tools, Tools):
        return
    bound_anew = {
        row.canvas.id
        for row in basis.rows
        if row.state is RowState.WILL_CHANGE and row.canvas and row.desired
        if row.desired.content_id == ours.id
    }
    used = {bound_to(each) for each in staying if each.id not in bound_anew}
    for stays, *younger in doubled_tools(tools.of_course):
        for tool in younger:
            if stays.id == ours.id and stays.created_at and tool.id in own and tool.id not in used:
                yield RemoveDoubleTool(
                    course_id=basis.course.id,
                    tool_id=tool.id,
                    name=tool.name,
                    current=facts_of_tool(tool),
                    made_at=own[tool.id],
                    stays_id=stays.id,
                    stays_since=stays.created_at,
                )


def _groups_to_delete(
    basis: PlanBasis, staying: Iterable[Assignment]
) -> Iterator[RemoveDoubleGroup]:
    known, own = basis.snapshot.assignments, own_doubles(basis.snapshot, OwnKind.GROUP)
    if not own or not isinstance(known, Assignments):
        return
    moved = {
        row.canvas.id
        for row in basis.rows
        if row.state is RowState.WILL_CHANGE and row.canvas and row.current and row.desired
        if row.current.group != row.desired.group
    }
    used = {each.assignment_group_id for each in staying if each.id not in moved}
    groups = {group.id: group for group in known.groups}
    for goes, stays in groups_to_delete(basis.snapshot).items():
        if goes not in used:
            yield RemoveDoubleGroup(
                course_id=basis.course.id,
                group_id=goes,
                name=groups[goes].name,
                current=facts_of_group(groups[goes]),
                made_at=own[goes],
                stays_id=stays,
            )


def _used(name: str, users: list[Assignment], known: Iterable[Assignment]) -> Overtaken:
    return Overtaken(
        words=tr(
            "“{name}” stays: {count} assignments still use it, “{user}” among them. Plan again.",
            name=name,
            count=len(users),
            user=names_in_canvas(known, (), {}).get(users[0].id, users[0].name),
        )
    )
