"""What must change: a pure function of the setup document and the snapshot."""

from collections.abc import Iterable

import msgspec

from wizard.canvas.types import AssignmentGroup
from wizard.codio.endpoints import CodioEndpoints
from wizard.setup.changes.actions import (
    Action,
    CreateAssignment,
    CreateAssignmentGroup,
    InstallTool,
    LinkObserver,
    PublishCourse,
    SetMentorFilter,
    UpdateAssignment,
    UpdateCodioAssignment,
    UpdateTool,
)
from wizard.setup.changes.perform import codio_assignment_state
from wizard.setup.document import InstallBy, MentorFilter, SetupDocument, is_confirmed
from wizard.setup.lti_app.app import adapted_tool, app_of, desired_tool
from wizard.setup.lti_app.state import current_tool
from wizard.setup.mapping.rows import MappingRow, RowState, judge_rows
from wizard.setup.mentors import MENTOR_LIST, missing_links
from wizard.setup.snapshot import (
    Assignments,
    CanvasCourse,
    CodioCourseFacts,
    CodioSettings,
    Launches,
    Snapshot,
    StoredSecret,
)
from wizard.texts import tr


class LeftOut(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A row of the mapping screen that the plan does not touch, and why."""

    codio_assignment_id: str
    name: str
    reason: str


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the wizard would change, in the order in which it would change it."""

    actions: tuple[Action, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to change."""
        return not self.actions


def make_plan(document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints) -> Plan:
    """Compare what is wanted with what is there.

    What was not read cannot be planned for: without the Canvas course the plan is empty.
    """
    course = snapshot.canvas_course
    if not isinstance(course, CanvasCourse):
        return Plan()
    rows = judge_rows(document, snapshot, endpoints)
    known = snapshot.assignments
    groups = known.groups if isinstance(known, Assignments) else ()
    actions: list[Action] = [
        *_tool_actions(document, snapshot, endpoints, course.course.id),
        *_group_actions(rows, groups, course.course.id),
        *_assignment_actions(rows, document, snapshot, endpoints, course.course.id),
        *_codio_actions(rows, document, snapshot),
        *_mentor_actions(document, snapshot, course.course.id),
    ]
    if document.courses.publish_canvas_course and course.course.workflow_state == "unpublished":
        actions.append(PublishCourse(course_id=course.course.id, name=course.course.name))
    return Plan(actions=tuple(actions), left_out=_left_out(rows))


def _tool_actions(
    document: SetupDocument, snapshot: Snapshot, endpoints: CodioEndpoints, course_id: int
) -> Iterable[Action]:
    situation = app_of(document, snapshot, endpoints)
    if situation is None or not document.lti_app.consumer_key:
        return
    if situation.ours is None:
        if document.lti_app.install_by is InstallBy.WIZARD:
            yield InstallTool(course_id=course_id, desired=desired_tool(document, endpoints))
        return
    if not situation.in_course:
        return
    current = current_tool(situation.ours)
    desired = adapted_tool(document, situation.ours, endpoints)
    launches = snapshot.launches
    write_secret = current.consumer_key != desired.consumer_key or (
        isinstance(launches, Launches) and launches.stored_secret is StoredSecret.DIFFERENT
    )
    if current != desired or write_secret:
        yield UpdateTool(
            course_id=course_id,
            tool_id=situation.ours.id,
            current=current,
            desired=desired,
            write_secret=write_secret,
        )


def _group_actions(
    rows: Iterable[MappingRow], groups: Iterable[AssignmentGroup], course_id: int
) -> Iterable[Action]:
    existing = {group.name for group in groups}
    wanted = (
        row.group
        for row in rows
        if row.state in {RowState.WILL_CREATE, RowState.WILL_CHANGE} and row.group
    )
    for name in dict.fromkeys(wanted):
        if name not in existing:
            yield CreateAssignmentGroup(course_id=course_id, name=name)


def _assignment_actions(
    rows: Iterable[MappingRow],
    document: SetupDocument,
    snapshot: Snapshot,
    endpoints: CodioEndpoints,
    course_id: int,
) -> Iterable[Action]:
    if not isinstance(snapshot.assignments, Assignments):
        return
    situation = app_of(document, snapshot, endpoints)
    tool_id = situation.ours.id if situation is not None and situation.ours is not None else None
    for row in rows:
        if row.state is RowState.WILL_CREATE:
            yield CreateAssignment(
                course_id=course_id,
                codio_assignment_id=row.codio_assignment_id,
                codio_name=row.codio_name,
                module=row.module,
                name=row.canvas_name,
                launch_url=row.mapping.launch_url.strip(),
                points=row.points,
                group_name=row.group,
                published=row.mapping.published,
                new_tab=row.mapping.new_tab,
                tool_id=tool_id,
            )
        elif row.state is RowState.WILL_CHANGE and row.canvas and row.current and row.desired:
            yield UpdateAssignment(
                course_id=course_id,
                assignment_id=row.canvas.id,
                codio_assignment_id=row.codio_assignment_id,
                codio_name=row.codio_name,
                module=row.module,
                current=row.current,
                desired=row.desired,
                group_name=row.group if row.desired.group != row.current.group else "",
            )


def _codio_actions(
    rows: Iterable[MappingRow], document: SetupDocument, snapshot: Snapshot
) -> Iterable[Action]:
    """Plan for what the setup lets the wizard change in Codio's own assignments, and no more."""
    known, course = snapshot.codio_settings, snapshot.codio_course
    if not isinstance(known, CodioSettings) or not isinstance(course, CodioCourseFacts):
        return
    may = document.codio_assignments
    for row in rows:
        settings = known.settings.get(row.codio_assignment_id)
        if settings is None or row.state is RowState.SKIPPED:
            continue
        current = codio_assignment_state(settings)
        desired = msgspec.structs.replace(
            current,
            release_grades=True if may.release_grades else current.release_grades,
            disabled=False if may.enable and current.disabled else current.disabled,
        )
        if current != desired:
            yield UpdateCodioAssignment(
                codio_course_id=course.course.id,
                codio_assignment_id=row.codio_assignment_id,
                name=row.codio_name,
                current=current,
                desired=desired,
            )


def _mentor_actions(
    document: SetupDocument, snapshot: Snapshot, course_id: int
) -> Iterable[Action]:
    students = document.students
    if students.link_observers and students.mentor_filter is not MentorFilter.OFF:
        for link in missing_links(students.mentors, snapshot.people):
            yield LinkObserver(
                course_id=course_id,
                observer_id=link.observer.id,
                observer_name=link.observer.name,
                student_id=link.student.id,
                student_name=link.student.name,
            )
    codio_course = document.courses.codio_course_id
    mapping = mentor_filter_to_send(document, snapshot)
    if codio_course and mapping:
        yield SetMentorFilter(codio_course_id=codio_course, mapping=mapping)


def mentor_filter_to_send(
    document: SetupDocument, snapshot: Snapshot
) -> dict[str, tuple[str, ...]]:
    """Return the list of mentors that Codio has not been sent yet, empty where there is none.

    Only with a person's consent, and never an empty list (codio.md §4).
    """
    students = document.students
    if students.mentor_filter is not MentorFilter.CODIO_API:
        return {}
    mapping = {row.mentor: row.learners for row in students.mentors if row.learners}
    sent = mapping == snapshot.remembered.mentor_filter
    return mapping if is_confirmed(document, MENTOR_LIST) and not sent else {}


def _left_out(rows: Iterable[MappingRow]) -> tuple[LeftOut, ...]:
    left_out = []
    for row in rows:
        if row.state is RowState.SKIPPED:
            reason = tr("You chose to skip it.")
        elif row.state is RowState.NO_URL:
            reason = tr("It has no launch URL yet.")
        elif row.state is RowState.CONFLICT:
            reason = " ".join(conflict.words for conflict in row.conflicts)
        else:
            continue
        left_out.append(
            LeftOut(codio_assignment_id=row.codio_assignment_id, name=row.codio_name, reason=reason)
        )
    return tuple(left_out)
