"""The mapping screen's rows: what each Codio assignment will become, and what is wrong."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec

from wizard.canvas.types import Assignment, AssignmentGroup
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_identity import LaunchIdentity, identity_of
from wizard.codio.launch_url import LaunchUrl, parse_launch_url
from wizard.codio.types import CodioModule
from wizard.setup.document import AssignmentKind, AssignmentMapping, SetupDocument, Target
from wizard.setup.freshness import LooksAt, Part
from wizard.setup.lti_app.app import answering, app_of, names_course
from wizard.setup.mapping.blueprint import (
    blueprint_name,
    changed_fields,
    exceptions_of,
    locked_conflict,
    locked_fields,
)
from wizard.setup.mapping.conflicts import Conflict as Conflict
from wizard.setup.mapping.conflicts import ConflictKind as ConflictKind
from wizard.setup.mapping.conflicts import (
    Expected,
    conversion_conflict,
    submissions_conflict,
)
from wizard.setup.mapping.conversion import agreement_to, is_agreed, kinds_of
from wizard.setup.mapping.dates import (
    NO_DATES,
    Dates,
    dates_left,
    dates_of,
    is_paced,
    wished_dates,
)
from wizard.setup.mapping.doubles import (
    assignments_to_delete,
    groups_by_name,
    groups_to_delete,
    own_doubles,
    tools_alike,
)
from wizard.setup.mapping.limits import name_limit
from wizard.setup.mapping.row_conflicts import conflicts_of
from wizard.setup.mapping.state import (
    EXTERNAL_TOOL,
    AssignmentState,
    assignment_state,
    touches_submissions,
    with_changing_dates,
    without_dates,
)
from wizard.setup.mapping.told_apart import (
    codio_names,
    is_repeated,
    names_in_canvas,
    plain_names,
    repeated,
    told_as,
)
from wizard.setup.mapping.unread import Unread, unread_in
from wizard.setup.snapshot import Assignments, CodioCourseFacts, OwnKind, Section, Snapshot


class RowState(StrEnum):
    """What the mapping screen shows in a row's state column."""

    MAPPED = "mapped"
    WILL_CREATE = "will_create"
    WILL_CHANGE = "will_change"
    CONFLICT = "conflict"
    NO_URL = "no_url"
    SKIPPED = "skipped"


IN_CANVAS = frozenset({RowState.MAPPED, RowState.WILL_CHANGE})
"""States of rows whose Canvas assignment was read back; of the others nothing is known."""


class MappingRow(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One row, judged.

    `canvas` is the assignment the row resolves to: the chosen one, or one that already opens the
    launch URL. `current` and `desired` compare it; both are None where nothing will be changed
    or created yet. `exceptions` are the groups of what it would change that later syncs of a
    blueprint course then leave alone.
    """

    codio_assignment_id: str
    codio_name: str
    told_as: str
    """Its name, with its module where another assignment has the same name."""
    module: str
    mapping: AssignmentMapping
    launch_url: LaunchUrl | None
    canvas: Assignment | None
    canvas_name: str
    canvas_told_as: str
    """Its name in Canvas, with what tells it from others of the same name."""
    points: float
    group: str
    state: RowState
    conflicts: tuple[Conflict, ...] = ()
    current: AssignmentState | None = None
    desired: AssignmentState | None = None
    converts: tuple[AssignmentKind, ...] = ()
    """What the assignment is that loses something by the change, as a person has agreed."""
    exceptions: tuple[str, ...] = ()
    dates: Dates = NO_DATES
    """As they are in Canvas once the row was carried out; `dates_of(canvas)` is what is there."""
    dates_left: str = ""
    """Why the dates that it wishes are not written, empty where they are."""


class RowContext(msgspec.Struct, frozen=True, kw_only=True):
    """What each row is judged by: the other rows, and what Canvas and Codio hold."""

    document: SetupDocument
    endpoints: CodioEndpoints
    expected: Expected
    by_id: dict[int, Assignment]
    opening: dict[LaunchIdentity, list[Assignment]]
    groups: dict[int, AssignmentGroup]
    group_ids: Mapping[str, int]
    """By the groups' names; of several of one name the oldest counts."""
    longest_name: int
    paced: bool
    blueprint: str
    tools_read: bool
    tool_id: int | None
    tools_alike: frozenset[int]
    own: Mapping[int, str]
    groups_going: Mapping[int, int]
    repeated_names: frozenset[str]
    codio_names: Mapping[str, str]
    taken_names: frozenset[str]
    canvas_names: Mapping[int, str] = {}
    targets: dict[int, list[str]]
    urls: dict[LaunchIdentity, list[str]]
    unread: Unread


ROWS = LooksAt(
    sections=(Section.CODIO_COURSE, Section.ASSIGNMENTS, Section.TOOLS),
    parts=(
        Part.CODIO,
        Part.CODIO_COURSE,
        Part.LTI_APP,
        Part.STUDENTS,
        Part.DEFAULTS,
        Part.ASSIGNMENTS,
    ),
)
"""What `judge_rows` looks at."""


def judge_rows(
    document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints
) -> tuple[MappingRow, ...]:
    """Judge every assignment of the Codio course, in Codio's order.

    Returns nothing where the Codio course was not read. Where the Canvas assignments were not
    read, every row counts as one to be created.
    """
    facts = snapshot.codio_course
    if not isinstance(facts, CodioCourseFacts):
        return ()
    context = _context(document, snapshot, endpoints, facts)
    known = {mapping.codio_assignment_id: mapping for mapping in document.assignments}
    mapped = tuple(
        (known.get(each.id) or AssignmentMapping(codio_assignment_id=each.id), each.name, module)
        for module in facts.course.modules
        for each in module.assignments
    )
    context = _with_canvas_names(context, mapped)
    return tuple(_judge(mapping, name, module.name, context) for mapping, name, module in mapped)


def _with_canvas_names(
    context: RowContext, mapped: Iterable[tuple[AssignmentMapping, str, CodioModule]]
) -> RowContext:
    """Return the context with how to name each Canvas assignment that has a namesake."""
    resolved = ((_resolve(mapping, context), module.name) for mapping, _, module in mapped)
    modules = {canvas.id: module for canvas, module in resolved if canvas is not None}
    names = names_in_canvas(context.by_id.values(), context.groups.values(), modules)
    return msgspec.structs.replace(context, canvas_names=names)


def _context(
    document: SetupDocument,
    snapshot: Snapshot,
    endpoints: CodioEndpoints,
    facts: CodioCourseFacts,
) -> RowContext:
    assignments = snapshot.assignments
    going = {each.goes.id for each in assignments_to_delete(document, snapshot)}
    listed = assignments.assignments if isinstance(assignments, Assignments) else ()
    known = tuple(each for each in listed if each.id not in going)
    groups = assignments.groups if isinstance(assignments, Assignments) else ()
    lti_url = endpoints.lti_url
    opening: dict[LaunchIdentity, list[Assignment]] = defaultdict(list)
    for assignment in known:
        if assignment.launch_url:
            opening[identity_of(assignment.launch_url, lti_url, facts.course.id)].append(assignment)
    targets: dict[int, list[str]] = defaultdict(list)
    urls: dict[LaunchIdentity, list[str]] = defaultdict(list)
    organizations: Counter[str] = Counter()
    present = frozenset(assignment.id for assignment in facts.course.assignments())
    for mapping in document.assignments:
        if mapping.target is Target.SKIP or mapping.codio_assignment_id not in present:
            continue
        if mapping.target is Target.EXISTING and mapping.canvas_assignment_id is not None:
            targets[mapping.canvas_assignment_id].append(mapping.codio_assignment_id)
        if mapping.launch_url:
            meant = identity_of(mapping.launch_url, lti_url, facts.course.id)
            urls[meant].append(mapping.codio_assignment_id)
            organization = parse_launch_url(mapping.launch_url, endpoints).organization_id
            if organization:
                organizations[organization] += 1
    app = app_of(document, snapshot, endpoints)
    own = parse_launch_url(document.lti_app.launch_url or "", endpoints).organization_id
    twice = repeated(assignment.name for assignment in facts.course.assignments())
    return RowContext(
        document=document,
        endpoints=endpoints,
        expected=Expected(
            endpoints=endpoints,
            codio_course_id=facts.course.id,
            present=present,
            organization_id=own or (organizations.most_common(1)[0][0] if organizations else None),
            answers=answering(document, snapshot, endpoints),
            names_course=names_course(document, app, endpoints),
        ),
        by_id={assignment.id: assignment for assignment in known},
        opening=opening,
        groups={group.id: group for group in groups},
        group_ids=groups_by_name(groups),
        longest_name=name_limit(listed),
        paced=is_paced(known),
        blueprint=blueprint_name(assignments),
        tools_read=app is not None,
        tool_id=app.ours.id if app is not None and app.ours is not None else None,
        tools_alike=tools_alike(snapshot, app.ours.id if app is not None and app.ours else None),
        own=own_doubles(snapshot, OwnKind.ASSIGNMENT),
        groups_going=groups_to_delete(snapshot),
        repeated_names=twice,
        taken_names=plain_names(each.name for each in known)
        | repeated(each.canvas_name for each in document.assignments if each.canvas_name),
        codio_names=codio_names(facts.course),
        targets=targets,
        urls=urls,
        unread=unread_in(snapshot),
    )


def _judge(mapping: AssignmentMapping, name: str, module: str, context: RowContext) -> MappingRow:
    url = parse_launch_url(mapping.launch_url, context.endpoints) if mapping.launch_url else None
    canvas = _resolve(mapping, context)
    defaults = context.document.defaults
    points = mapping.points
    if points is None:
        kept = canvas.points_possible if canvas is not None else None
        points = kept or defaults.points
    group = mapping.group.strip() if mapping.group is not None else defaults.group
    if canvas is not None and not (mapping.group or "").strip():
        group = _group_name(canvas, context.groups)
    canvas_name = mapping.canvas_name.strip() or _name_for(canvas, name, module, context)
    now = dates_of(canvas) if canvas is not None else NO_DATES
    left = dates_left(mapping, canvas, paced=context.paced)
    row = MappingRow(
        codio_assignment_id=mapping.codio_assignment_id,
        codio_name=name,
        told_as=context.codio_names[mapping.codio_assignment_id],
        module=module,
        mapping=mapping,
        launch_url=url,
        canvas=canvas,
        canvas_name=canvas_name,
        canvas_told_as=_canvas_told_as(canvas, canvas_name, module, context),
        points=points,
        group=group,
        state=RowState.SKIPPED,
        dates=now if left else wished_dates(mapping, now),
        dates_left=left,
    )
    if mapping.target is Target.SKIP:
        return row
    if url is None:
        return msgspec.structs.replace(row, state=RowState.NO_URL)
    return _compare(row, conflicts_of(row, url, context), context)


def _resolve(mapping: AssignmentMapping, context: RowContext) -> Assignment | None:
    if mapping.target is Target.EXISTING and mapping.canvas_assignment_id is not None:
        return context.by_id.get(mapping.canvas_assignment_id)
    if mapping.target is Target.CREATE and mapping.launch_url:
        opening = context.opening.get(context.expected.meant(mapping.launch_url), [])
        return opening[0] if len(opening) == 1 else None
    return None


def _name_for(canvas: Assignment | None, name: str, module: str, context: RowContext) -> str:
    if canvas is not None:
        return canvas.name
    if is_repeated(name, context.repeated_names) and module:
        return f"{module}: {name}"
    return name


def _canvas_told_as(canvas: Assignment | None, name: str, module: str, context: RowContext) -> str:
    if canvas is None:
        return told_as(name, module, context.taken_names)
    return context.canvas_names.get(canvas.id) or name


def _group_name(canvas: Assignment, groups: Mapping[int, AssignmentGroup]) -> str:
    group = groups.get(canvas.assignment_group_id or 0)
    return group.name if group else ""


def _compare(row: MappingRow, conflicts: Sequence[Conflict], context: RowContext) -> MappingRow:
    if row.canvas is None:
        state = RowState.CONFLICT if conflicts else RowState.WILL_CREATE
        return msgspec.structs.replace(row, state=state, conflicts=tuple(conflicts))
    current = without_dates(assignment_state(row.canvas))
    desired = _desired(row, current, context)
    current, desired = with_changing_dates(current, desired, dates_of(row.canvas), row.dates)
    found = list(conflicts)
    if row.canvas.has_submitted_submissions and touches_submissions(current, desired):
        same = context.expected.is_same(row.mapping.launch_url, current.url)
        found.append(submissions_conflict(row.canvas_told_as, kept=current if same else None))
    # Without an app nothing is bound: the one that will be installed has to be.
    bound = context.tool_id is not None or not context.tools_read
    state = RowState.MAPPED if bound and current == desired else RowState.WILL_CHANGE
    kinds = () if state is RowState.MAPPED else kinds_of(row.canvas, context.endpoints)
    asks = agreement_to(row.canvas, kinds)
    if asks is not None and not is_agreed(row.mapping.agreed_conversion, asks):
        found.append(conversion_conflict(row.canvas_told_as, current.url, asks))
    changed: tuple[str, ...] = ()
    if row.canvas.is_master_course_child_content:  # thousands of rows are of no blueprint
        changed = changed_fields(current, desired, binds=not bound)
    if locked := locked_fields(row.canvas, changed):
        found.append(locked_conflict(row.canvas_told_as, locked, changed, context.blueprint))
    if found:
        state = RowState.CONFLICT
    return msgspec.structs.replace(
        row,
        state=state,
        conflicts=tuple(found),
        current=current,
        desired=desired,
        converts=() if found else kinds,
        exceptions=exceptions_of(row.canvas, changed) if state is RowState.WILL_CHANGE else (),
    )


def _desired(row: MappingRow, current: AssignmentState, context: RowContext) -> AssignmentState:
    wanted, group = (row.mapping.group or "").strip(), current.group
    if row.canvas is not None and wanted not in {"", _group_name(row.canvas, context.groups)}:
        group = context.group_ids.get(wanted)
    elif group is not None:
        group = context.groups_going.get(group, group)
    return AssignmentState(
        name=row.canvas_name,
        points=row.points,
        group=group,
        published=row.mapping.published,
        submission_types=EXTERNAL_TOOL,
        url=context.expected.url_for(row.mapping.launch_url.strip(), current.url),
        new_tab=row.mapping.new_tab,
        content_id=(
            context.tool_id
            if context.tools_read and current.content_id not in context.tools_alike
            else current.content_id
        ),
        position=current.position,
    )
