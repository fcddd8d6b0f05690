"""Sends Codio the list of mentors and the students that each of them may see."""

from collections.abc import Iterator, Mapping

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
from wizard.setup.changes.keeping import KeptError
from wizard.setup.changes.seen_now import SeenNow
from wizard.setup.changes.steps_back import SendMentorFilter
from wizard.setup.document import MentorFilter, SetupDocument, is_confirmed
from wizard.setup.mentors import MENTOR_LIST
from wizard.setup.snapshot import Snapshot
from wizard.texts import tr


class SetMentorFilter(BaseAction, frozen=True, kw_only=True, tag=True):
    """Send Codio the whole list of mentors and their students, by e-mail address."""

    codio_course_id: str
    mapping: dict[str, tuple[str, ...]]

    service = Service.CODIO
    icon = "person"
    does = "sends the list of mentors"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the mentors."""
        return tr("Mentors")

    def in_words(self) -> str:
        """Tell the whole list."""
        if len(self.mapping) == 1:
            return tr(
                "Tell Codio which students a mentor may see: {mapping}.",
                mapping=_in_words(self.mapping),
            )
        return tr(
            "Tell Codio which students each of {count} mentors may see: {mapping}.",
            count=len(self.mapping),
            mapping=_in_words(self.mapping),
        )

    def look_before(self, services: Services) -> None:
        """Look at nothing: Codio does not tell what it holds."""

    def overtaken(self, seen: SeenNow) -> None:
        """Know nothing of it: Codio does not tell what it holds (codio.md §4)."""

    def carry_out(self, services: Services, made: Made) -> Done:
        """Send the list, never an empty one (codio.md §4)."""
        self._sending(self).write(services)
        return Done()

    def find_made(self, before: Before | None, services: Services) -> None:
        """Find nothing: Codio does not tell what it holds, and to send it again does no harm."""

    def can_be_read(self) -> bool:
        """Say that it cannot."""
        return False

    def touches(self, done: Done) -> frozenset[str]:
        """Name the list."""
        return frozenset({f"mentors {self.codio_course_id}"})

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Send the list that was sent before it, if one was and none was sent after it."""
        if change.steps:
            return tr("The list sent before was sent again.")
        lists = [
            other
            for other in changes
            if isinstance(other.action, SetMentorFilter)
            and other.action.codio_course_id == self.codio_course_id
            and (other.id == change.id or not other.undone)
        ]
        place = [other.id for other in lists].index(change.id)
        if place > 0:
            raise KeptError(tr("A later list of mentors was sent, and stays."))
        before = next(iter(lists[1:]), None)
        if before is not None and isinstance(before.action, SetMentorFilter):
            services.require_codio()
            yield self._sending(before.action)
            return tr("The list sent before was sent again.")
        raise KeptError(
            tr(
                "Codio cannot be asked what it held before. Sent was: {mapping}. Change it in "
                "Codio.",
                mapping=_in_words(self.mapping),
            )
        )

    @staticmethod
    def _sending(sent: "SetMentorFilter") -> SendMentorFilter:
        return SendMentorFilter(codio_course_id=sent.codio_course_id, mapping=sent.mapping)


def plan_mentor_filter(basis: PlanBasis) -> Iterator[SetMentorFilter]:
    """Plan to send the list where there is one to send."""
    codio_course = basis.document.courses.codio_course_id
    mapping = mentor_filter_to_send(basis.document, basis.snapshot)
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


def _in_words(mapping: Mapping[str, tuple[str, ...]]) -> str:
    """List mentors and their students: `a@x → b@x, c@x; …`."""
    return "; ".join(f"{mentor} → {', '.join(learners)}" for mentor, learners in mapping.items())
