"""Gives the Canvas course a SIS id where it has none; an existing one is never changed."""

from collections.abc import Iterator

from wizard.canvas.types import Course
from wizard.http.errors import Problem, ProblemKind, ValidationFailed, error_for
from wizard.setup.changes.base import (
    ActionError,
    BaseAction,
    Before,
    Change,
    Done,
    Made,
    PlanBasis,
    Service,
    Services,
    StepBack,
    WayBack,
    change_in_words,
)
from wizard.setup.changes.keeping import ChangedSinceError, KeptError, keep_if_submitted
from wizard.setup.changes.recognition import changed_by_others
from wizard.setup.changes.seen_now import Amiss, Overtaken, SeenNow, changed_meanwhile
from wizard.setup.lti_app.course_sis_id import SETTING_LABEL, is_to_be_set, sis_id_of
from wizard.texts import tr


class ClearCourseSisId(StepBack, frozen=True, kw_only=True, tag=True):
    """Take from the course the SIS id that the wizard gave it."""

    course_id: int
    name: str
    sis_id: str

    writes_over = True

    def in_words(self) -> str:
        """Name the course and the id."""
        return tr(
            "Take the SIS id “{sis_id}” from the Canvas course “{name}”.",
            sis_id=self.sis_id,
            name=self.name,
        )

    def write(self, services: Services) -> None:
        """Clear it."""
        services.canvas.set_sis_course_id(self.course_id, "")

    def is_done(self, services: Services) -> bool:
        """See that the course has none."""
        return sis_id_of(services.canvas.get_course(self.course_id)) == ""


class SetCourseSisId(BaseAction, frozen=True, kw_only=True, tag=True):
    """Give the Canvas course its SIS id, before anything in it opens Codio."""

    course_id: int
    name: str
    sis_id: str

    service = Service.CANVAS
    icon = "edit"
    does = "gives the course its SIS id"
    ends_launch_proof = True

    def heading(self) -> str:
        """Put it with the course."""
        return tr("Canvas course")

    def in_words(self) -> str:
        """Name the course, the id, and what it decides."""
        return tr(
            "Give the Canvas course “{name}” the SIS id “{sis_id}”. From the first launch on Codio "
            "tells the course by it.",
            name=self.name,
            sis_id=self.sis_id,
        )

    def look_before(self, services: Services) -> None:
        """Look at nothing: it is planned for a course without one."""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """See whether the course has none still."""
        now = seen.course(self.course_id)
        found = sis_id_of(now)
        if found == "":
            return None
        if found is None:
            words = tr(
                "Canvas does not show the SIS id of “{name}” any more, so it was left as it is.",
                name=now.name,
            )
            return Overtaken(words=words)
        if found == self.sis_id:
            words = tr(
                "“{name}” has the SIS id “{sis_id}” already: somebody has set it since the plan "
                "was made.",
                name=now.name,
                sis_id=found,
            )
            return Overtaken(words=words)
        return Overtaken(words=changed_meanwhile(now.name, [self._difference("", found)]))

    def carry_out(self, services: Services, made: Made) -> Done:
        """Set it, and see that Canvas has taken it: without the right it keeps silent."""
        try:
            taken = services.canvas.set_sis_course_id(self.course_id, self.sis_id)
        except ValidationFailed as error:
            if not _is_about_sis_id(error.problem):
                raise
            raise ActionError(self._refused(error.problem)) from error
        if sis_id_of(taken) != self.sis_id:
            raise ActionError(
                tr(
                    "Canvas did not take the SIS id of “{name}”; nothing was changed. Only the "
                    "permission “{label}” of the root account allows it: ask an administrator who "
                    "has it.",
                    name=self.name,
                    label=SETTING_LABEL,
                )
            )
        return self._done(taken)

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether the course has it."""
        now = services.canvas.get_course(self.course_id)
        found = sis_id_of(now)
        if found is None:
            raise error_for(_not_shown())
        if found == self.sis_id:
            return self._done(now)
        if found:
            raise changed_by_others(self.name)
        return None

    def read_back(self, done: Done, seen: SeenNow) -> Amiss | None:
        """See at the end that the course has it."""
        found = sis_id_of(seen.course(self.course_id))
        if found is None or found == self.sis_id:
            return None
        difference = self._difference(self.sis_id, found)
        return Amiss(words=changed_meanwhile(self.name, [difference]), is_double=False)

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Clear it where the course has it still and nobody is known to have used it."""
        canvas = services.canvas
        found = sis_id_of(canvas.get_course(self.course_id))
        if found is None:
            raise KeptError(tr("Canvas does not show the SIS id of “{name}”.", name=self.name))
        if found and found != self.sis_id:
            raise ChangedSinceError(self.name)
        if found:
            keep_if_submitted(a for a in canvas.list_assignments(self.course_id) if a.launch_url)
            yield ClearCourseSisId(course_id=self.course_id, name=self.name, sis_id=self.sis_id)
        return tr(
            "If somebody has opened an assignment meanwhile, Codio filed the course under this SIS "
            "id, and does not find it by it any more. Codio does not tell whether somebody has."
        )

    def _done(self, course: Course) -> Done:
        return Done(id=course.id, answered={"sis_course_id": sis_id_of(course)})

    def _difference(self, before: str, after: str) -> str:
        return change_in_words(tr("SIS id"), before, after)

    def _refused(self, problem: Problem) -> str:
        return tr(
            "Canvas refused the SIS id “{sis_id}”: {reason}. Nothing was changed. Within a Canvas "
            "each course has its own: enter another on the page “Courses”, and plan again.",
            sis_id=self.sis_id,
            reason=problem.message.rstrip("."),
        )


def plan_sis_id(basis: PlanBasis) -> Iterator[SetCourseSisId]:
    """Plan the SIS id that the setup names, where there is none and nothing speaks against it.

    It comes before all else: Codio wants it there before anything of it is embedded
    (codio.md §5.3).
    """
    wanted = basis.document.courses.sis_course_id
    if is_to_be_set(wanted, basis.snapshot):
        yield SetCourseSisId(course_id=basis.course.id, name=basis.course.name, sis_id=wanted)


def _is_about_sis_id(problem: Problem) -> bool:
    """Tell by the field, for Canvas translates the sentence (course.rb `verify_unique_ids`)."""
    return any("sis" in error.field.casefold() for error in problem.field_errors)


def _not_shown() -> Problem:
    return Problem(
        kind=ProblemKind.NOT_AUTHORIZED,
        service="Canvas",
        message=tr("Canvas does not show the SIS id of the course."),
    )
