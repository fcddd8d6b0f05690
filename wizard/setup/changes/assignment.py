"""Creates and changes assignments of the Canvas course that open an assignment of Codio."""

import msgspec
from msgspec import UNSET

from wizard.canvas.fields import AssignmentFields
from wizard.canvas.types import Assignment
from wizard.codio.launch_identity import opens_the_same
from wizard.setup.changes.answered import (
    Facts,
    facts_of_assignment,
    keep_if_changed,
    keep_unless_made_then,
)
from wizard.setup.changes.assignment_back import (
    left_in_words,
    opens,
    restoration,
    tag_fields,
    with_peer_reviews,
)
from wizard.setup.changes.assignment_fields import fields_to_change
from wizard.setup.changes.assignment_words import (
    create_in_words,
    lacking_in_words,
    update_in_words,
)
from wizard.setup.changes.base import (
    ActionError,
    BaseAction,
    Before,
    Change,
    Done,
    Made,
    Service,
    Services,
    WayBack,
    used_by_assignment,
)
from wizard.setup.changes.date_words import AroundDates
from wizard.setup.changes.keeping import (
    GoneError,
    KeptError,
    keep_if_locked,
    keep_if_submitted,
    keep_if_undeletable,
    keep_unless,
    require_id,
)
from wizard.setup.changes.meanwhile import opens_once, update_overtaken
from wizard.setup.changes.partly_read import read_for_link
from wizard.setup.changes.presence import find_assignment
from wizard.setup.changes.recognition import changed_by_others, find_own, gone_meanwhile
from wizard.setup.changes.seen_now import Amiss, Overtaken, SeenNow, there_already
from wizard.setup.changes.steps_back import DeleteAssignment, RestoreAssignment
from wizard.setup.document import AssignmentKind, DateField
from wizard.setup.mapping.blueprint import exception_in_words, lasting_in_words, written_fields
from wizard.setup.mapping.conversion import kinds_of_types, lost_kinds, undo_in_words
from wizard.setup.mapping.dates import NO_DATES, Dates, is_as_wished, set_dates
from wizard.setup.mapping.state import (
    EXTERNAL_TOOL,
    AssignmentState,
    assignment_state,
    touches_submissions,
    with_dates_as_in,
)
from wizard.texts import tr


class CreateAssignment(BaseAction, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Create a Canvas assignment that opens a Codio assignment.

    `tool_id` None means the app that this same plan installs; `group_name` names a group that
    may be created by this same plan, empty for Canvas's own default.
    """

    course_id: int
    codio_assignment_id: str
    codio_name: str
    module: str
    name: str
    launch_url: str
    points: float
    group_name: str
    published: bool
    new_tab: bool
    tool_id: int | None
    told_as: str = ""
    """Its name with what tells it from others of the same name; empty where the name does."""
    dates: Dates = NO_DATES
    around: AroundDates = AroundDates()

    service = Service.CANVAS
    icon = "plus"
    does = "creates the assignment"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the other new ones."""
        return tr("New assignments in Canvas")

    def in_words(self) -> str:
        """Tell what it will be and what it will open."""
        return create_in_words(
            self.told_as or self.name,
            self.points,
            opens=(self.codio_name, self.module),
            group_name=self.group_name,
            new_tab=self.new_tab,
            published=self.published,
            dates=self.dates,
            around=self.around,
        )

    def look_before(self, services: Services) -> None:
        """Look at nothing: it is planned when none has this launch URL."""

    def reason_to_skip(self, made: Made) -> str:
        """Say that the app or the group is missing."""
        return lacking_in_words(self.tool_id, self.group_name, made)

    def turn(self) -> str:
        """Go side by side: where each comes to stand is put right in the end (`order`)."""
        return ""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """See whether another with its launch URL has appeared."""
        appeared = seen.opening(self.course_id, self.launch_url)
        return Overtaken(words=there_already(appeared[0].name)) if appeared else None

    def carry_out(self, services: Services, made: Made) -> Done:
        """Create it, bound to the app."""
        tool_id = self.tool_id if self.tool_id is not None else made.tool_id
        fields = AssignmentFields(
            name=self.name,
            points_possible=self.points,
            grading_type="points",
            submission_types=["external_tool"],
            external_tool_tag_attributes=tag_fields(self.launch_url, self.new_tab, tool_id),
            published=self.published,
            assignment_group_id=made.groups.get(self.group_name, UNSET),
            **set_dates(self.dates),
        )
        made_now = services.canvas.create_assignment(self.course_id, fields)
        return Done(id=made_now.id, answered=facts_of_assignment(made_now))

    def passed_on(self, done: Done, made: Made) -> Made:
        """Tell what is placed into a module which assignment it is."""
        known = {} if done.id is None else {self.codio_assignment_id: done.id}
        return msgspec.structs.replace(made, assignments={**made.assignments, **known})

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """Find one that opens the same (canvas.md §5); by another address it is somebody else's."""
        known = read_for_link(services.canvas, self.course_id, self.launch_url)
        alike = (a for a in known if opens_the_same(a.launch_url, self.launch_url))
        own = find_own(alike, before, name=self.name, is_as_sent=self._is_as_sent)
        return Done(id=own.id, answered=facts_of_assignment(own)) if own is not None else None

    def _is_as_sent(self, assignment: Assignment) -> bool:
        facts, sent = facts_of_assignment(assignment), self._sent().items()
        is_alike = all(is_as_wished(name, facts[name], value) for name, value in sent)
        return is_alike and opens(assignment, self.launch_url)

    def _sent(self) -> dict[str, object]:
        """Return what was sent, as far as it can be compared with what is there."""
        return {
            "name": self.name,
            "points": self.points,
            "published": self.published,
            "submission_types": list(EXTERNAL_TOOL),
            "new_tab": self.new_tab,
            **set_dates(self.dates),
        }

    def read_back(self, done: Done, seen: SeenNow) -> Amiss | None:
        """See that it is there, and no other with its launch URL."""
        name = self.told_as or self.name
        return opens_once(seen, self.course_id, self.launch_url, name, done.id)

    def touches(self, done: Done) -> frozenset[str]:
        """Name the assignment."""
        return frozenset({f"assignment {done.id}"})

    def uses(self, done: Done) -> frozenset[str]:
        """Name its app and its group."""
        return used_by_assignment(done)

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Delete it where it opens what it was made to open, and nobody has submitted."""
        made = require_id(self, change.done)
        assignment = find_assignment(services.canvas, self.course_id, made)
        if assignment is None:
            raise GoneError
        known, now = change.done.answered, facts_of_assignment(assignment)
        keep_unless_made_then(known, now, by_word=change.by_word)
        keep_unless(opens(assignment, self.launch_url), self)
        told = self.told_as or assignment.name
        keep_if_submitted((assignment,), told_as=told)
        keep_if_undeletable(assignment, told)
        keep_if_changed(told, known or self._sent(), now)
        if not known and self.group_name:
            groups = services.canvas.list_assignment_groups(self.course_id)
            found = next((g.name for g in groups if g.id == now["group"]), "")
            keep_if_changed(told, {"group": self.group_name}, {"group": found})
        yield DeleteAssignment(course_id=self.course_id, assignment_id=made, name=told)
        return ""


class UpdateAssignment(BaseAction, frozen=True, kw_only=True, gc=False, omit_defaults=True):
    """Change an existing Canvas assignment so that it opens a Codio assignment."""

    course_id: int
    assignment_id: int
    codio_assignment_id: str
    codio_name: str
    module: str
    current: AssignmentState
    desired: AssignmentState
    group_name: str
    """The group to move it to, by name; empty to leave it where it is."""
    converts: tuple[AssignmentKind, ...] = ()
    """As what it loses something by this, as a person has agreed; none of it comes back by undo."""
    exceptions: tuple[str, ...] = ()
    """What of it later syncs of a blueprint course leave alone after this."""
    told_as: str = ""
    """Its name with what tells it from others of the same name; empty where the name does."""
    around: AroundDates = AroundDates()

    service = Service.CANVAS
    icon = "edit"
    does = "changes the assignment"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the others that are there already."""
        return tr("Changes to assignments in Canvas")

    def in_words(self) -> str:
        """Name the assignment, what it loses, and what changes."""
        sentence = update_in_words(
            self.current,
            self.desired,
            told_as=self.told_as or self.current.name,
            opens=(self.codio_name, self.module),
            group_name=self.group_name,
            converts=self.converts,
            around=self.around,
        )
        return f"{sentence} {exception_in_words(self.exceptions)}".strip()

    def look_before(self, services: Services) -> Before | None:
        """Note its place in the group that it is to leave."""
        if not self.group_name:
            return None
        now = services.canvas.get_assignment(self.course_id, self.assignment_id)
        return Before(position=now.position)

    def reason_to_skip(self, made: Made) -> str:
        """Say that the app or the group is missing."""
        return lacking_in_words(self.desired.content_id, self.group_name, made)

    def turn(self) -> str:
        """Go side by side, but for what leaves its group: undo must know its place there."""
        return "places in groups" if self.group_name else ""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """Compare what it would write with what the plan saw, and see that nobody handed in."""
        return update_overtaken(
            seen,
            self.course_id,
            self.assignment_id,
            self.current,
            self.desired,
            moves=bool(self.group_name),
            told_as=self.told_as or self.current.name,
            time_zone=self.around.time_zone,
        )

    def read_back(self, done: Done, seen: SeenNow) -> Amiss | None:
        """See that it is there, and no other with its launch URL."""
        url = self.desired.url or ""
        name = self.told_as or self.desired.name
        return opens_once(seen, self.course_id, url, name, self.assignment_id)

    def carry_out(self, services: Services, made: Made) -> Done:
        """Change what differs.

        Raises ActionError where its own type tells of a loss that nobody has agreed to.
        """
        if set(kinds_of_types(self.current.submission_types)) - set(self.converts):
            raise ActionError(
                tr(
                    "“{name}” was not converted, because nobody has agreed to what it loses.",
                    name=self.told_as or self.current.name,
                )
            )
        fields = fields_to_change(self.current, self.desired, self.group_name, made)
        now = services.canvas.update_assignment(self.course_id, self.assignment_id, fields)
        return Done(id=self.assignment_id, answered=facts_of_assignment(now))

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether it is as it should be; ids not known to the plan are not compared."""
        assignment = find_assignment(services.canvas, self.course_id, self.assignment_id)
        if assignment is None:
            raise gone_meanwhile(self.told_as or self.current.name)
        now, desired = with_dates_as_in(assignment_state(assignment), self.desired), self.desired
        group, tool = desired.group, desired.content_id
        known = msgspec.structs.replace(
            desired,
            group=now.group if group is None and now.group != self.current.group else group,
            content_id=now.content_id if tool is None and now.content_id is not None else tool,
            position=now.position,
        )
        if now == known:
            return Done(id=assignment.id, answered=facts_of_assignment(assignment))
        if now != msgspec.structs.replace(self.current, position=now.position):
            raise changed_by_others(self.told_as or now.name)
        return None

    def touches(self, done: Done) -> frozenset[str]:
        """Name the assignment."""
        return frozenset({f"assignment {self.assignment_id}"})

    def uses(self, done: Done) -> frozenset[str]:
        """Name its app and its group."""
        return used_by_assignment(done)

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Put back each field that holds what was written, where no student rests on it."""
        assignment = find_assignment(services.canvas, self.course_id, self.assignment_id)
        if assignment is None:
            raise GoneError
        known = change.done.answered
        keep_unless_made_then(known, facts_of_assignment(assignment), by_word=change.by_word)
        now = assignment_state(assignment)
        groups = services.canvas.list_assignment_groups(self.course_id) if self.group_name else ()
        back = restoration(
            self.current,
            self._as_answered(known),
            now,
            moved_to={g.id for g in groups if g.name == self.group_name},
            group_names={group.id: group.name for group in groups},
            position=change.before.position,
            time_zone=self.around.time_zone,
        )
        if AssignmentKind.PEER_REVIEWED in self.converts:
            back = with_peer_reviews(back)
        told = self.told_as or assignment.name
        left = left_in_words(told, back.left) if back.left else ""
        if back.fields == AssignmentFields():
            if left:
                raise KeptError(left)
            return self.lost_in_words()
        keep_if_locked(assignment, written_fields(now, back.fields), told)
        if touches_submissions(now, back.state):
            keep_if_submitted((assignment,), told_as=told)
        yield RestoreAssignment(
            course_id=self.course_id,
            assignment_id=self.assignment_id,
            name=told,
            told=back.told,
            fields=back.fields,
        )
        lost = "" if back.fields.submission_types is UNSET else self.lost_in_words()
        parts = (left, lost, lasting_in_words(self.exceptions))
        return " ".join(part for part in parts if part)

    def lost_in_words(self) -> str:
        """Say what Canvas has cut off or deleted, also for a journal that does not name it."""
        return undo_in_words(lost_kinds(self.converts, self.current.submission_types))

    def _as_answered(self, known: Facts) -> AssignmentState:
        """Return the state after the change: what Canvas answered of it, else what was sent."""
        kept = {
            name: known[name]
            for name in ("name", "points", "published", *DateField)
            if name in known and getattr(self.current, name) != getattr(self.desired, name)
        }
        return msgspec.structs.replace(self.desired, **kept)
