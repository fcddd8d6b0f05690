"""Carries out one action against Canvas or Codio, and finds one whose outcome is unknown."""

from collections.abc import Iterable
from typing import assert_never

import msgspec
from msgspec import UNSET

from wizard.canvas.client import CanvasClient
from wizard.canvas.fields import AssignmentFields, ExternalToolFields, ExternalToolTagFields
from wizard.canvas.types import Assignment
from wizard.codio.client import CodioClient
from wizard.codio.types import AssignmentSettings, AssignmentSettingsFields, MentorLearners
from wizard.http.errors import NotFound
from wizard.secret import Secret
from wizard.setup.changes.actions import (
    Action,
    CodioAssignmentState,
    CreateAssignment,
    CreateAssignmentGroup,
    CreateCourse,
    InstallTool,
    LinkObserver,
    PublishCourse,
    SetMentorFilter,
    UpdateAssignment,
    UpdateCodioAssignment,
    UpdateTool,
)
from wizard.setup.lti_app.state import ToolState, current_tool
from wizard.setup.lti_app.tool_finder import standardise
from wizard.setup.mapping.state import AssignmentState, assignment_state
from wizard.texts import tr


class ActionError(Exception):
    """An action cannot be carried out; the message says why and what to do."""


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """What came of an action: the id of what was created or changed, None where there is none."""

    id: int | None = None


class Before(msgspec.Struct, frozen=True, kw_only=True):
    """What an action needs to know of the moment before it.

    `ids` already looked like what it creates: a course of the same name, an app with the same key
    for another host. Of a group, an assignment or a link the plan is made when there is none, so
    that whatever appears after a lost answer is the wizard's own. `position` is where an
    assignment stood in the group it leaves; earlier moves of the same plan have shifted it.
    """

    ids: tuple[int, ...] = ()
    position: int | None = None


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """Ids that earlier actions of the same run produced and later ones need."""

    tool_id: int | None = None
    groups: dict[str, int] = {}


class Services(msgspec.Struct, frozen=True, kw_only=True):
    """The clients that actions are carried out with."""

    canvas: CanvasClient
    codio: CodioClient | None
    shared_secret: Secret | None


def look_before(action: Action, services: Services) -> Before | None:
    """Return what undoing and finding an action will need to know, where anything is needed.

    Raises ServiceError while the service cannot be read.
    """
    canvas = services.canvas
    match action:
        case CreateCourse() | InstallTool():
            return Before(ids=tuple(_look_alikes(action, canvas)))
        case UpdateAssignment() if action.group_name:
            now = canvas.get_assignment(action.course_id, action.assignment_id)
            return Before(position=now.position)
        case _:
            return None


def find_made(action: Action, before: Before | None, services: Services) -> Done | None:
    """Find what an action of unknown outcome has done, by reading Canvas; None: nothing.

    The natural key of an assignment is its launch URL (canvas.md §5). What was to be changed and
    is gone since counts as nothing done.
    """
    try:
        return _find_made(action, before, services)
    except NotFound:
        return None


def _find_made(action: Action, before: Before | None, services: Services) -> Done | None:
    match action:
        case UpdateTool():
            tool = services.canvas.get_external_tool(action.course_id, action.tool_id)
            # A secret cannot be read back: alone it tells nothing, with the rest it came along.
            tells = action.current != action.desired
            return Done(id=tool.id) if tells and current_tool(tool) == action.desired else None
        case UpdateAssignment():
            assignment = services.canvas.get_assignment(action.course_id, action.assignment_id)
            return Done(id=assignment.id) if _was_changed(action, assignment) else None
        case PublishCourse():
            course = services.canvas.get_course(action.course_id)
            return Done(id=course.id) if course.workflow_state == "available" else None
        case UpdateCodioAssignment():
            if services.codio is None:
                return None
            now = codio_assignment_state(read_codio_settings(action, services.codio))
            return Done() if now == action.desired else None
        case SetMentorFilter():
            return None
        case (
            CreateCourse()
            | InstallTool()
            | CreateAssignmentGroup()
            | CreateAssignment()
            | LinkObserver()
        ):
            known = set(before.ids) if before else set()
            made = [i for i in _look_alikes(action, services.canvas) if i not in known]
            # What others make comes after ours; lists go by name or place, ids by age.
            return Done(id=min(made)) if made else None
        case _:
            assert_never(action)


def _was_changed(action: UpdateAssignment, assignment: Assignment) -> bool:
    """Tell whether an assignment is as the action wants it; ids not known then are not compared."""
    now, desired = assignment_state(assignment), action.desired
    group, tool = desired.group, desired.content_id
    known = msgspec.structs.replace(
        desired,
        group=now.group if group is None and now.group != action.current.group else group,
        content_id=now.content_id if tool is None and now.content_id is not None else tool,
        position=now.position,
    )
    return now == known


def _look_alikes(
    action: InstallTool | CreateAssignment | CreateAssignmentGroup | LinkObserver | CreateCourse,
    canvas: CanvasClient,
) -> Iterable[int]:
    match action:
        case InstallTool():
            return [
                tool.id
                for tool in canvas.list_external_tools(action.course_id)
                if tool.consumer_key == action.desired.consumer_key
            ]
        case CreateAssignment():
            wanted = standardise(action.launch_url)
            return [
                assignment.id
                for assignment in canvas.list_assignments(action.course_id)
                if assignment.launch_url and standardise(assignment.launch_url) == wanted
            ]
        case CreateAssignmentGroup():
            groups = canvas.list_assignment_groups(action.course_id)
            return [group.id for group in groups if group.name == action.name]
        case LinkObserver():
            return [
                enrollment.id
                for enrollment in canvas.list_enrollments(action.course_id, "ObserverEnrollment")
                if enrollment.user_id == action.observer_id
                and enrollment.associated_user_id == action.student_id
            ]
        case CreateCourse():
            found = canvas.search_courses(action.account_id, action.name)
            return [course.id for course in found if course.name == action.name]


def carry_out(action: Action, services: Services, made: Made) -> tuple[Done, Made]:
    """Carry out one action and return its result, and what later actions may need.

    Raises ServiceError where the service refuses, ActionError where something is missing.
    """
    canvas = services.canvas
    match action:
        case CreateCourse():
            course = canvas.create_course(action.account_id, action.name, action.code)
            return Done(id=course.id), made
        case InstallTool():
            secret = _needed(services.shared_secret)
            fields = _tool_fields(action.desired, secret)
            tool = canvas.create_external_tool(action.course_id, fields)
            return Done(id=tool.id), msgspec.structs.replace(made, tool_id=tool.id)
        case UpdateTool():
            secret_to_write = _needed(services.shared_secret) if action.write_secret else None
            fields = _tool_fields(action.desired, secret_to_write)
            tool = canvas.update_external_tool(action.course_id, action.tool_id, fields)
            return Done(id=tool.id), msgspec.structs.replace(made, tool_id=tool.id)
        case CreateAssignmentGroup():
            group = canvas.create_assignment_group(action.course_id, action.name)
            groups = {**made.groups, action.name: group.id}
            return Done(id=group.id), msgspec.structs.replace(made, groups=groups)
        case CreateAssignment():
            assignment = canvas.create_assignment(action.course_id, _creation(action, made))
            return Done(id=assignment.id), made
        case UpdateAssignment():
            changes = _changes(action, made)
            canvas.update_assignment(action.course_id, action.assignment_id, changes)
            return Done(id=action.assignment_id), made
        case LinkObserver():
            enrollment = canvas.create_observer_enrollment(
                action.course_id, action.observer_id, action.student_id
            )
            return Done(id=enrollment.id), made
        case UpdateCodioAssignment():
            change_codio_settings(action, action.current, action.desired, services.codio)
            return Done(), made
        case SetMentorFilter():
            _send_mentor_filter(action, services.codio)
            return Done(), made
        case PublishCourse():
            canvas.publish_course(action.course_id)
            return Done(id=action.course_id), made
        case _:
            assert_never(action)


def _send_mentor_filter(action: SetMentorFilter, codio: CodioClient | None) -> None:
    if codio is None:
        raise ActionError(tr("The Codio API integration is not connected."))
    mapping = [
        MentorLearners(mentorId=mentor, learnerIds=tuple(learners))
        for mentor, learners in action.mapping.items()
    ]
    if not mapping:
        raise ActionError(tr("An empty list of mentors is never sent."))
    if not codio.filter_learners_for_mentors(action.codio_course_id, mapping):
        raise ActionError(tr("Codio did not say that it has taken the list."))


def codio_assignment_state(settings: AssignmentSettings) -> CodioAssignmentState:
    """Return a Codio assignment's settings in the form in which they are compared."""
    return CodioAssignmentState(release_grades=settings.releaseGrades, disabled=settings.isDisabled)


def read_codio_settings(
    action: UpdateCodioAssignment, codio: CodioClient | None
) -> AssignmentSettings:
    """Return the settings as they are now. Raises ActionError where Codio is not connected."""
    if codio is None:
        raise ActionError(tr("The Codio API integration is not connected."))
    return codio.get_assignment_settings(action.codio_course_id, action.codio_assignment_id)


def change_codio_settings(
    action: UpdateCodioAssignment,
    before: CodioAssignmentState,
    after: CodioAssignmentState,
    codio: CodioClient | None,
) -> None:
    """Set what differs, and see that Codio has taken it."""
    if codio is None:
        raise ActionError(tr("The Codio API integration is not connected."))
    changes: dict[str, bool | None] = {}
    if before.release_grades != after.release_grades:
        changes["releaseGrades"] = bool(after.release_grades)
    if before.disabled != after.disabled:
        changes["isDisabled"] = bool(after.disabled)
    fields = msgspec.structs.replace(AssignmentSettingsFields(), **changes)
    taken = codio.update_assignment_settings(
        action.codio_course_id, action.codio_assignment_id, fields
    )
    if any(getattr(taken, name) not in {value, None} for name, value in changes.items()):
        raise ActionError(tr("Codio did not take the settings of “{name}”.", name=action.name))


def _needed(secret: Secret | None) -> Secret:
    if not secret:
        raise ActionError(tr("The shared secret is missing. Enter it on the LTI app page."))
    return secret


def _tool_fields(state: ToolState, secret: Secret | None) -> ExternalToolFields:
    return ExternalToolFields(
        name=state.name,
        consumer_key=state.consumer_key,
        url=state.url,
        domain=state.domain,
        privacy_level=state.privacy_level,
        custom_fields=state.custom_fields,
        shared_secret=secret or UNSET,
    )


def tool_fields_to_restore(state: ToolState) -> ExternalToolFields:
    """Return the fields that put an app back as it was; its old secret is not known."""
    return _tool_fields(state, None)


def _creation(action: CreateAssignment, made: Made) -> AssignmentFields:
    tool_id = action.tool_id if action.tool_id is not None else made.tool_id
    return AssignmentFields(
        name=action.name,
        points_possible=action.points,
        grading_type="points",
        submission_types=["external_tool"],
        external_tool_tag_attributes=_tag(action.launch_url, action.new_tab, tool_id),
        published=action.published,
        assignment_group_id=made.groups.get(action.group_name, UNSET),
    )


def _changes(action: UpdateAssignment, made: Made) -> AssignmentFields:
    before, after = action.current, action.desired
    changes: dict[str, object] = {}
    if before.name != after.name:
        changes["name"] = after.name
    if before.points != after.points:
        changes["points_possible"] = after.points
    if before.published != after.published:
        changes["published"] = after.published
    group = after.group if after.group is not None else made.groups.get(action.group_name)
    if group is not None and group != before.group:
        changes["assignment_group_id"] = group
    tool_id = after.content_id if after.content_id is not None else made.tool_id
    if _tag_of(before) != (*_tag_of(after)[:-1], tool_id):
        changes["submission_types"] = list(after.submission_types)
        changes["external_tool_tag_attributes"] = _tag(after.url or "", after.new_tab, tool_id)
    return msgspec.structs.replace(AssignmentFields(), **changes)


def fields_to_restore(action: UpdateAssignment, position: int | None) -> AssignmentFields:
    """Return the fields that put an assignment back as it was before the action.

    position: its place in the group that it had to leave.
    """
    before, after = action.current, action.desired
    fields: dict[str, object] = {}
    if before.name != after.name:
        fields["name"] = before.name
    if before.points != after.points:
        fields["points_possible"] = before.points
    if before.published != after.published:
        fields["published"] = before.published
    if action.group_name:
        fields["assignment_group_id"] = before.group
        fields["position"] = position if position is not None else before.position
    if _tag_of(before) != _tag_of(after):
        fields["submission_types"] = list(before.submission_types)
        if before.url is not None:
            fields["external_tool_tag_attributes"] = _tag(
                before.url, before.new_tab, before.content_id
            )
    return msgspec.structs.replace(AssignmentFields(), **fields)


def tag_to_restore(state: AssignmentState) -> AssignmentFields:
    """Return the fields that make an assignment launch again what it launched."""
    return AssignmentFields(
        submission_types=list(state.submission_types),
        external_tool_tag_attributes=_tag(state.url or "", state.new_tab, state.content_id),
    )


def _tag(url: str, new_tab: bool, tool_id: int | None) -> ExternalToolTagFields:  # noqa: FBT001 - Canvas's own field
    if tool_id is None:
        return ExternalToolTagFields(url=url, new_tab=new_tab)
    return ExternalToolTagFields(
        url=url, new_tab=new_tab, content_type="ContextExternalTool", content_id=tool_id
    )


def _tag_of(state: AssignmentState) -> tuple[object, ...]:
    return (state.submission_types, state.url, state.new_tab, state.content_id)
