"""The steps of which an undo consists, each a single write that is proved by reading it back.

A new kind is a class of `StepBack`, and here a member of `AnyStepBack`.
"""

from typing import Any

import msgspec

from wizard.canvas.fields import AssignmentFields, ExternalToolFields
from wizard.canvas.types import Assignment
from wizard.codio.types import AssignmentSettingsFields, MentorLearners
from wizard.setup.changes.base import ActionError, Services, StepBack
from wizard.setup.changes.course_sis_id import ClearCourseSisId
from wizard.setup.changes.module_back import DeleteModule, DeleteModuleItem, UnpublishModule
from wizard.setup.changes.presence import (
    find_assignment,
    find_course,
    find_group,
    find_link,
    find_tool,
)
from wizard.setup.document import DateField
from wizard.setup.lti_app.state import current_tool
from wizard.setup.mapping.state import AssignmentState, assignment_state
from wizard.store.journal import decoded
from wizard.texts import tr

_NO_TAG = AssignmentFields(submission_types=["none"])


class DeleteAssignment(StepBack, frozen=True, kw_only=True, tag=True):
    """Delete an assignment that the wizard has made."""

    course_id: int
    assignment_id: int
    name: str

    def in_words(self) -> str:
        """Name the assignment."""
        return tr("Delete “{name}” from Canvas.", name=self.name)

    def write(self, services: Services) -> None:
        """Delete it."""
        services.canvas.delete_assignment(self.course_id, self.assignment_id)

    def is_done(self, services: Services) -> bool:
        """See that it is gone while the course answers."""
        return find_assignment(services.canvas, self.course_id, self.assignment_id) is None


class RestoreAssignment(StepBack, frozen=True, kw_only=True, tag=True):
    """Put fields of an assignment back; `told` says in words to what."""

    course_id: int
    assignment_id: int
    name: str
    told: str
    fields: AssignmentFields

    writes_over = True

    def in_words(self) -> str:
        """Name the assignment and what it will be again."""
        return tr("Set “{name}” back: {fields}.", name=self.name, fields=self.told)

    def write(self, services: Services) -> None:
        """Write the fields."""
        services.canvas.update_assignment(self.course_id, self.assignment_id, self.fields)

    def is_done(self, services: Services) -> bool:
        """See that each field holds what was written."""
        now = find_assignment(services.canvas, self.course_id, self.assignment_id)
        return now is not None and _holds(now, self.fields)


class UnbindAssignment(StepBack, frozen=True, kw_only=True, tag=True):
    """Let an assignment go of an app that is about to go, or is gone.

    Canvas keeps the app of an assignment once it has one; only a new tag is looked up anew
    (canvas.md §5). `state` is what it was before the wizard bound it.
    """

    course_id: int
    assignment_id: int
    tool_id: int
    state: AssignmentState

    writes_over = True

    def in_words(self) -> str:
        """Name the assignment."""
        return tr("Let “{name}” go of the app.", name=self.state.name)

    def write(self, services: Services) -> None:
        """Take the tag away."""
        services.canvas.update_assignment(self.course_id, self.assignment_id, _NO_TAG)

    def is_done(self, services: Services) -> bool:
        """See that it launches nothing, or by another app."""
        now = find_assignment(services.canvas, self.course_id, self.assignment_id)
        return now is None or assignment_state(now).content_id != self.tool_id


class RebindAssignment(StepBack, frozen=True, kw_only=True, tag=True):
    """Let an assignment launch again what it launched, once the app is gone."""

    course_id: int
    assignment_id: int
    name: str
    fields: AssignmentFields

    writes_over = True

    def in_words(self) -> str:
        """Say nothing: letting go of the app tells it."""
        return ""

    def write(self, services: Services) -> None:
        """Write the tag."""
        services.canvas.update_assignment(self.course_id, self.assignment_id, self.fields)

    def is_done(self, services: Services) -> bool:
        """See that it launches it."""
        now = find_assignment(services.canvas, self.course_id, self.assignment_id)
        return now is not None and _holds(now, self.fields)


class DeleteTool(StepBack, frozen=True, kw_only=True, tag=True):
    """Delete an app that the wizard has installed."""

    course_id: int
    tool_id: int
    name: str

    def in_words(self) -> str:
        """Name the app."""
        return tr("Delete the LTI app “{name}” from the Canvas course.", name=self.name)

    def write(self, services: Services) -> None:
        """Delete it."""
        services.canvas.delete_external_tool(self.course_id, self.tool_id)

    def is_done(self, services: Services) -> bool:
        """See that it is gone while the course answers."""
        return find_tool(services.canvas, self.course_id, self.tool_id) is None


class RestoreTool(StepBack, frozen=True, kw_only=True, tag=True):
    """Put fields of an app back; `told` says in words to what."""

    course_id: int
    tool_id: int
    name: str
    told: str
    fields: dict[str, Any]

    writes_over = True

    def in_words(self) -> str:
        """Name the app and what it will be again."""
        return tr("Set the LTI app “{name}” back: {fields}.", name=self.name, fields=self.told)

    def write(self, services: Services) -> None:
        """Write the fields."""
        fields = ExternalToolFields(**self.fields)
        services.canvas.update_external_tool(self.course_id, self.tool_id, fields)

    def is_done(self, services: Services) -> bool:
        """See that each field holds what was written."""
        tool = find_tool(services.canvas, self.course_id, self.tool_id)
        if tool is None:
            return False
        now = msgspec.structs.asdict(current_tool(tool))
        return all(now[name] == value for name, value in self.fields.items())


class DeleteGroup(StepBack, frozen=True, kw_only=True, tag=True):
    """Delete an assignment group that the wizard has made."""

    course_id: int
    group_id: int
    name: str

    def in_words(self) -> str:
        """Name the group."""
        return tr("Delete the assignment group “{name}” from Canvas.", name=self.name)

    def write(self, services: Services) -> None:
        """Delete it, and move elsewhere what others may have put into it at the last moment.

        Canvas would delete that as well (canvas.md §5).
        """
        groups = services.canvas.list_assignment_groups(self.course_id)
        services.canvas.delete_assignment_group(
            self.course_id,
            self.group_id,
            move_assignments_to=next((g.id for g in groups if g.id != self.group_id), None),
        )

    def is_done(self, services: Services) -> bool:
        """See that the course lists it no more."""
        return find_group(services.canvas, self.course_id, self.group_id) is None


class DeleteLink(StepBack, frozen=True, kw_only=True, tag=True):
    """Take out of the course the enrolment by which an observer observes a student."""

    course_id: int
    enrollment_id: int
    observer: str
    student: str

    def in_words(self) -> str:
        """Name the two."""
        return tr(
            "Let {observer} no longer observe {student}.",
            observer=self.observer,
            student=self.student,
        )

    def write(self, services: Services) -> None:
        """Delete the enrolment."""
        services.canvas.delete_enrollment(self.course_id, self.enrollment_id)

    def is_done(self, services: Services) -> bool:
        """See that the course lists it no more."""
        return find_link(services.canvas, self.course_id, self.enrollment_id) is None


class DeleteCourse(StepBack, frozen=True, kw_only=True, tag=True):
    """Delete a course that the wizard has made."""

    account_id: int
    course_id: int
    name: str

    def in_words(self) -> str:
        """Name the course."""
        return tr("Delete the Canvas course “{name}”.", name=self.name)

    def write(self, services: Services) -> None:
        """Delete it."""
        services.canvas.delete_course(self.course_id)

    def is_done(self, services: Services) -> bool:
        """See that it is deleted, or that its account lists it no more."""
        return find_course(services.canvas, self.account_id, self.name, self.course_id) is None


class UnpublishCourse(StepBack, frozen=True, kw_only=True, tag=True):
    """Take the publishing of the course back."""

    course_id: int
    name: str

    writes_over = True

    def in_words(self) -> str:
        """Name the course."""
        return tr("Unpublish the Canvas course “{name}”.", name=self.name)

    def write(self, services: Services) -> None:
        """Unpublish it."""
        services.canvas.unpublish_course(self.course_id)

    def is_done(self, services: Services) -> bool:
        """See that it is not published."""
        return services.canvas.get_course(self.course_id).workflow_state != "available"


class RestoreCodioAssignment(StepBack, frozen=True, kw_only=True, tag=True):
    """Put settings of a Codio assignment back; `told` says in words to what."""

    codio_course_id: str
    codio_assignment_id: str
    name: str
    told: str
    fields: dict[str, bool]

    writes_over = True

    def in_words(self) -> str:
        """Name the assignment and what it will be again."""
        return tr("Set “{name}” in Codio back: {fields}.", name=self.name, fields=self.told)

    def write(self, services: Services) -> None:
        """Write the settings."""
        services.require_codio().update_assignment_settings(
            self.codio_course_id, self.codio_assignment_id, AssignmentSettingsFields(**self.fields)
        )

    def is_done(self, services: Services) -> bool:
        """See that each setting that Codio tells holds what was written."""
        codio = services.require_codio()
        now = codio.get_assignment_settings(self.codio_course_id, self.codio_assignment_id)
        return all(getattr(now, name) in {value, None} for name, value in self.fields.items())


class SendMentorFilter(StepBack, frozen=True, kw_only=True, tag=True):
    """Send Codio the list of mentors that it was sent before."""

    codio_course_id: str
    mapping: dict[str, tuple[str, ...]]

    can_be_read = False

    def in_words(self) -> str:
        """Tell that it is the earlier list."""
        return tr("Send Codio the list of mentors that was sent before.")

    def write(self, services: Services) -> None:
        """Send the list, never an empty one (codio.md §4)."""
        mapping = [
            MentorLearners(mentorId=mentor, learnerIds=tuple(learners))
            for mentor, learners in self.mapping.items()
        ]
        if not mapping:
            raise ActionError(tr("An empty list of mentors is never sent."))
        codio = services.require_codio()
        if not codio.filter_learners_for_mentors(self.codio_course_id, mapping):
            raise ActionError(tr("Codio did not say that it has taken the list."))

    def is_done(self, services: Services) -> bool:
        """Never know: Codio does not tell what it holds, and to send it again does no harm."""
        return False


AnyStepBack = (
    DeleteAssignment
    | RestoreAssignment
    | UnbindAssignment
    | RebindAssignment
    | DeleteTool
    | RestoreTool
    | DeleteGroup
    | DeleteLink
    | DeleteCourse
    | UnpublishCourse
    | ClearCourseSisId
    | RestoreCodioAssignment
    | SendMentorFilter
    | DeleteModuleItem
    | DeleteModule
    | UnpublishModule
)


class Begun(msgspec.Struct, frozen=True, kw_only=True):
    """A step back as the journal keeps it; `change` is the id of the entry it takes back."""

    change: int
    step: AnyStepBack


def encode_step(change: int, step: StepBack) -> bytes:
    """Write a step back as JSON for the journal."""
    return msgspec.json.encode({"change": change, "step": step})


def decode_step(data: bytes) -> Begun:
    """Read a step back from the journal. Raises JournalDamagedError."""
    return decoded(data, Begun)


def _holds(assignment: Assignment, fields: AssignmentFields) -> bool:
    """Tell whether an assignment has each field that was written.

    Its place in the group is not compared: whoever adds or moves another one shifts it.
    """
    now, tag = assignment_state(assignment), fields.external_tool_tag_attributes
    pairs: list[tuple[object, object]] = [
        (fields.name, now.name),
        (fields.points_possible, now.points),
        (fields.published, now.published),
        (fields.assignment_group_id, now.group),
        (fields.peer_reviews, assignment.peer_reviews),
        *((getattr(fields, each.value), getattr(now, each.value)) for each in DateField),
    ]
    if fields.submission_types is not msgspec.UNSET:
        pairs.append((tuple(fields.submission_types), now.submission_types))
    if tag is not msgspec.UNSET:
        pairs += [(tag.url, now.url), (tag.new_tab, now.new_tab)]
    return all(wanted is msgspec.UNSET or wanted == found for wanted, found in pairs)
