"""Creates and publishes the Canvas course."""

from collections.abc import Iterable, Iterator

from wizard.canvas.types import Course
from wizard.http.errors import NotAuthorized, ValidationFailed
from wizard.setup.changes.answered import (
    facts_of_course,
    keep_if_changed,
    keep_unless_made_then,
)
from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
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
    change_in_words,
)
from wizard.setup.changes.keeping import (
    GoneError,
    KeptError,
    keep_if_submitted,
    keep_if_used,
    keep_unless,
    require_id,
)
from wizard.setup.changes.presence import courses_named, find_course
from wizard.setup.changes.recognition import changed_by_others, find_own
from wizard.setup.changes.seen_now import Overtaken, SeenNow, changed_meanwhile
from wizard.setup.changes.steps_back import DeleteCourse, UnpublishCourse
from wizard.texts import tr


class CreateCourse(BaseAction, frozen=True, kw_only=True, tag=True):
    """Create a Canvas course in an account."""

    account_id: int
    name: str
    code: str

    service = Service.CANVAS
    icon = "plus"
    does = "creates the course"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the course."""
        return _heading()

    def in_words(self) -> str:
        """Name the course."""
        return tr("Create the Canvas course “{name}”.", name=self.name)

    def look_before(self, services: Services) -> Before:
        """Note the courses that have the same name already."""
        return Before(ids=tuple(course.id for course in self._look_alikes(services)))

    def overtaken(self, seen: SeenNow) -> None:
        """Let nothing overtake it: a person asks for it, and courses of one name are no doubles."""

    def carry_out(self, services: Services, made: Made) -> Done:
        """Create it, with nothing in it."""
        course = services.canvas.create_course(self.account_id, self.name, self.code)
        return Done(id=course.id, answered=facts_of_course(course))

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """Find a course of this name that was not there before."""
        alike = self._look_alikes(services)
        own = find_own(
            alike, before, name=self.name, is_as_sent=lambda each: each.course_code == self.code
        )
        return Done(id=own.id, answered=facts_of_course(own)) if own is not None else None

    def touches(self, done: Done) -> frozenset[str]:
        """Name the course, in which all else is."""
        return frozenset({f"course {done.id}"})

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Delete it where it has this name and code, and nothing is in it."""
        canvas, made = services.canvas, require_id(self, change.done)
        course = find_course(canvas, self.account_id, self.name, made)
        if course is None:
            raise GoneError
        now = facts_of_course(course)
        keep_unless_made_then(change.done.answered, now, by_word=change.by_word)
        keep_unless((course.name, course.course_code) == (self.name, self.code), self)
        keep_if_changed(course.name, change.done.answered, now)
        assignments = canvas.list_assignments(made)
        keep_if_submitted(assignments, known=assignments)
        keep_if_used(assignments, assignments)
        try:
            yield DeleteCourse(account_id=self.account_id, course_id=made, name=course.name)
        except NotAuthorized as error:
            # Who may create a course may not always delete it: the right is an administrator's
            # unless it is given (canvas-lms config/role_permissions, `manage_courses_delete`).
            raise KeptError(
                tr(
                    "Canvas does not let you delete the course “{name}”: that is usually left to "
                    "administrators. Ask one of them to delete it.",
                    name=course.name,
                )
            ) from error
        return ""

    def _look_alikes(self, services: Services) -> tuple[Course, ...]:
        return courses_named(services.canvas, self.account_id, self.name)


class PublishCourse(BaseAction, frozen=True, kw_only=True, tag=True):
    """Publish the Canvas course."""

    course_id: int
    name: str

    service = Service.CANVAS
    icon = "eye"
    does = "publishes the course"
    ends_launch_proof = False
    comes_last = True

    def heading(self) -> str:
        """Put it with the course."""
        return _heading()

    def in_words(self) -> str:
        """Name the course."""
        return tr("Publish the Canvas course “{name}”.", name=self.name)

    def look_before(self, services: Services) -> None:
        """Look at nothing: it is planned for an unpublished course."""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """See whether it is unpublished still."""
        now = seen.course(self.course_id)
        if now.workflow_state == "unpublished":
            return None
        if now.workflow_state == "available":
            words = tr(
                "“{name}” is published already: somebody has done it since the plan was made.",
                name=now.name,
            )
            return Overtaken(words=words)
        label, before = tr("state"), tr("not published")
        difference = change_in_words(label, before, now.workflow_state)
        return Overtaken(words=changed_meanwhile(now.name, [difference]))

    def carry_out(self, services: Services, made: Made) -> Done:
        """Publish it."""
        services.canvas.publish_course(self.course_id)
        return Done(id=self.course_id)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether it is published."""
        course = services.canvas.get_course(self.course_id)
        if course.workflow_state == "available":
            return Done(id=course.id)
        if course.workflow_state != "unpublished":
            raise changed_by_others(self.name)
        return None

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Unpublish it, unless students have submitted to what the wizard made or changed."""
        canvas = services.canvas
        if canvas.get_course(self.course_id).workflow_state != "available":
            return ""
        own = set(_assignments_of(changes))
        known = canvas.list_assignments(self.course_id)
        keep_if_submitted((each for each in known if each.id in own), known=known)
        try:
            yield UnpublishCourse(course_id=self.course_id, name=self.name)
        except ValidationFailed as error:
            raise KeptError(
                tr("Canvas keeps the course published: {reason}", reason=error.problem.message)
            ) from error
        return ""


def plan_publishing(basis: PlanBasis) -> Iterator[PublishCourse]:
    """Plan to publish an unpublished course where the setup says so."""
    course = basis.course
    if basis.document.courses.publish_canvas_course and course.workflow_state == "unpublished":
        yield PublishCourse(course_id=course.id, name=course.name)


def _heading() -> str:
    return tr("Canvas course")


def _assignments_of(changes: Iterable[Change]) -> Iterator[int]:
    """Return the ids of the Canvas assignments that changes have made or changed."""
    for change in changes:
        if isinstance(change.action, UpdateAssignment):
            yield change.action.assignment_id
        elif isinstance(change.action, CreateAssignment) and change.done.id is not None:
            yield change.done.id
