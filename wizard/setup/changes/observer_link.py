"""Links observers of the Canvas course to the students they look after."""

from collections.abc import Iterator

from wizard.setup.changes.answered import (
    facts_of_link,
    keep_if_changed,
    keep_unless_made_then,
)
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
from wizard.setup.changes.keeping import GoneError, keep_unless, require_id
from wizard.setup.changes.partly_read import may_be_of, partly_read
from wizard.setup.changes.presence import find_link
from wizard.setup.changes.recognition import find_own
from wizard.setup.changes.seen_now import Overtaken, SeenNow, list_links
from wizard.setup.changes.steps_back import DeleteLink
from wizard.setup.document import MentorFilter
from wizard.setup.mentors import may_be_linked, missing_links
from wizard.texts import tr


class LinkObserver(BaseAction, frozen=True, kw_only=True, tag=True):
    """Let an observer of the Canvas course observe a student."""

    course_id: int
    observer_id: int
    observer_name: str
    student_id: int
    student_name: str

    service = Service.CANVAS
    icon = "person"
    does = "links the observer"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the mentors."""
        return tr("Mentors")

    def in_words(self) -> str:
        """Name the two."""
        return tr(
            "Let {observer} observe {student}.",
            observer=self.observer_name,
            student=self.student_name,
        )

    def turn(self) -> str:
        """Go side by side: each is about two people of its own."""
        return ""

    def look_before(self, services: Services) -> None:
        """Look at nothing: it is planned when the two are not linked."""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """See whether somebody has linked the two."""
        links = seen.links(self.course_id, self.observer_name)
        if all((link.user_id, link.associated_user_id) != self._pair for link in links):
            return None
        return Overtaken(
            words=tr(
                "{observer} observes {student} already: somebody has linked them since the plan "
                "was made.",
                observer=self.observer_name,
                student=self.student_name,
            )
        )

    def carry_out(self, services: Services, made: Made) -> Done:
        """Enrol the observer as this student's."""
        enrollment = services.canvas.create_observer_enrollment(
            self.course_id, self.observer_id, self.student_id
        )
        return Done(id=enrollment.id, answered=facts_of_link(enrollment))

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """Find an enrollment that links the two."""
        read = partly_read(services.canvas, lambda canvas: list_links(canvas, self.course_id))
        read.nothing_like(lambda odd: may_be_of(odd, self.observer_name))
        alike = (
            link for link in read.items if (link.user_id, link.associated_user_id) == self._pair
        )
        names = f"{self.observer_name} → {self.student_name}"
        own = find_own(alike, before, name=names, is_as_sent=lambda _: True)
        return Done(id=own.id, answered=facts_of_link(own)) if own is not None else None

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Delete the enrollment where it still links the two."""
        made = require_id(self, change.done)
        link = find_link(services.canvas, self.course_id, made)
        if link is None:
            raise GoneError
        now = facts_of_link(link)
        keep_unless_made_then(change.done.answered, now, by_word=change.by_word)
        keep_unless((link.user_id, link.associated_user_id) == self._pair, self)
        keep_if_changed(self.observer_name, change.done.answered, now)
        yield DeleteLink(
            course_id=self.course_id,
            enrollment_id=made,
            observer=self.observer_name,
            student=self.student_name,
        )
        return ""

    @property
    def _pair(self) -> tuple[int, int]:
        return (self.observer_id, self.student_id)


def plan_links(basis: PlanBasis) -> Iterator[LinkObserver]:
    """Plan the links that the setup's mentors lack, where it lets the wizard make them."""
    students = basis.document.students
    if students.link_observers and students.mentor_filter is not MentorFilter.OFF:
        for link in missing_links(students.mentors, basis.snapshot.people):
            if may_be_linked(link.observer.name, basis.snapshot):
                continue
            yield LinkObserver(
                course_id=basis.course.id,
                observer_id=link.observer.id,
                observer_name=link.observer.name,
                student_id=link.student.id,
                student_name=link.student.name,
            )
