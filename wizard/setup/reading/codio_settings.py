"""Reads the settings of Codio's assignments: one request each, four at once, at Codio's pace.

There is no list of them (codio.md §1.3), so that a large course takes minutes, and a part of the
day's requests: what matters most is read first, and what is left stays as it was read before.
"""

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from itertools import count

import msgspec

from wizard.codio.client import CodioClient
from wizard.codio.types import AssignmentSettings, CodioAssignment
from wizard.http.errors import NotFound, UnexpectedAnswer
from wizard.http.item_by_item import SetAside
from wizard.http.timing import Timing
from wizard.setup.document import SetupDocument, Target
from wizard.setup.moments import moment
from wizard.setup.reading.recorded import Recorded
from wizard.setup.snapshot import CodioCourseFacts, CodioSettings, NotRead, Snapshot

USUAL_REQUESTS = 2500
"""Requests to Codio of one reading where a person names no other number: a quarter of the 10,000
that all integrations of the organisation have together for a day (codio.md §1.6)."""
_SERVICE = "Codio"
_Answer = tuple[AssignmentSettings | None, str]
"""The settings, None where none can be read, and when they were read: UTC in ISO 8601."""
_NEVER = datetime.min.replace(tzinfo=UTC)


class SettingsProgress(msgspec.Struct, frozen=True, kw_only=True):
    """How far the reading of the settings is; `seconds_left` is about how long it still takes."""

    read: int
    total: int
    seconds_left: float


class SettingsReading(msgspec.Struct, frozen=True, kw_only=True):
    """How the settings are to be read.

    earlier: those of an earlier reading, kept for what this one leaves; None for none.
    changed_at: when the wizard last changed something about an assignment, by Codio's id: what was
        read before that is of no use, and is read first.
    most_requests: requests to Codio that the whole reading may take, as far as that many are left
        of the day; None for as many as it needs, where a plan must not be made without one.
    on_progress: is told how far it is, in the thread of the reading.
    """

    earlier: CodioSettings | None = None
    changed_at: Mapping[str, datetime] = {}
    most_requests: int | None = None
    on_progress: Callable[[SettingsProgress], None] = lambda _: None

    def read(
        self,
        codio: CodioClient,
        document: SetupDocument,
        snapshot: Snapshot,
        recorded: Recorded,
    ) -> CodioSettings | NotRead:
        """Read the settings of every mapped Codio assignment, as far as the requests suffice.

        Settings that cannot be read are told to `recorded`; those of the others are kept. Raises
        ServiceError where Codio refuses or does not answer.
        """
        facts = snapshot.codio_course
        if not isinstance(facts, CodioCourseFacts):
            return NotRead()
        begun_at = _now()
        mapped = _mapped(facts, document)
        known = self._still_true()
        order = sorted(mapped, key=lambda each: self._turn(each, known))
        asked = order[: self._how_many(codio)]
        answers = self._ask(codio, facts, {each: mapped[each] for each in asked}, recorded)
        left = tuple(each for each in mapped if each not in answers)
        both = {each: (known | answers).get(each, (None, "")) for each in mapped}
        found = {each: (value, at) for each, (value, at) in both.items() if value is not None}
        return CodioSettings(
            settings={each: value for each, (value, _) in found.items()},
            read_at={each: at for each, (_, at) in found.items()},
            begun_at=begun_at,
            left=left,
        )

    def _turn(self, each: str, known: Mapping[str, _Answer]) -> tuple[bool, datetime]:
        """Return when it is an assignment's turn: what the wizard has changed, then the oldest."""
        if each in known:
            return True, moment(known[each][1]) or _NEVER
        return each not in self.changed_at, _NEVER

    def _ask(
        self,
        codio: CodioClient,
        facts: CodioCourseFacts,
        asked: Mapping[str, CodioAssignment],
        recorded: Recorded,
    ) -> dict[str, _Answer]:
        """Ask for settings, four at once."""
        places = {each.id: place for place, each in enumerate(facts.course.assignments(), 1)}
        clock, ended = _Clock(codio, len(asked)), count(1)

        def read(each: str) -> _Answer:
            try:
                return codio.get_assignment_settings(facts.course.id, each), _now()
            except NotFound:
                pass
            except UnexpectedAnswer as error:
                recorded.set_aside(
                    SetAside(
                        kind=AssignmentSettings.__name__,
                        place=places[each],
                        id=each,
                        name=asked[each].name,
                        why=error.problem.detail,
                    )
                )
            return None, _now()

        self.on_progress(clock.progress(0))
        return recorded.read_each(
            _SERVICE,
            tuple(asked),
            read,
            lambda _each, _value: self.on_progress(clock.progress(next(ended))),
        )

    def _still_true(self) -> dict[str, _Answer]:
        """Return the earlier settings that the wizard has not changed since they were read."""
        if self.earlier is None:
            return {}
        times = {each: self.earlier.read_at.get(each, "") for each in self.earlier.settings}
        return {
            each: (self.earlier.settings[each], at)
            for each, at in times.items()
            if (moment(at) or _NEVER) > self.changed_at.get(each, _NEVER)
        }

    def _how_many(self, codio: CodioClient) -> int | None:
        """Return how many settings may be asked for, None for all."""
        if self.most_requests is None:
            return None
        left = self.most_requests - codio.pace.requests_sent
        left_today = codio.pace.left_today
        return max(0, left if left_today is None else min(left, left_today))


def _mapped(facts: CodioCourseFacts, document: SetupDocument) -> dict[str, CodioAssignment]:
    skipped = {row.codio_assignment_id for row in document.assignments if row.target is Target.SKIP}
    return {each.id: each for each in facts.course.assignments() if each.id not in skipped}


class _Clock:
    """Tells how long the rest takes: by Codio's pace, or as it went so far where that is slower."""

    def __init__(self, codio: CodioClient, total: int) -> None:
        self._codio, self._total = codio, total
        self._began = time.monotonic()

    def progress(self, read: int) -> SettingsProgress:
        left = self._total - read
        so_far = (time.monotonic() - self._began) / read if read else 0.0
        paced = self._codio.pace.seconds_for(left, Timing())
        return SettingsProgress(
            read=read, total=self._total, seconds_left=max(paced, so_far * left if left else 0.0)
        )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
