"""What the mapping screen knows and does: judging, suggestions and edits; no widget here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec
from PySide6.QtCore import QObject, Signal

from wizard.canvas.types import Assignment
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import CodioCourse
from wizard.setup.document import (
    AgreedConversion,
    AssignmentDefaults,
    AssignmentMapping,
    with_mappings,
)
from wizard.setup.mapping.conversion import kinds_in_words, kinds_of, with_agreement
from wizard.setup.mapping.dates import is_paced
from wizard.setup.mapping.placement import Place, is_wanted, wants_modules
from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.setup.mapping.suggestions import (
    Suggestion,
    accepted,
    cautious,
    find_suggestions,
    shown_suggestions,
)
from wizard.setup.mapping.told_apart import names_in_canvas
from wizard.setup.next_term import with_row_names
from wizard.setup.snapshot import Assignments, CodioCourseFacts, Modules, Section, Snapshot
from wizard.setup.time_zone import course_zone
from wizard.setup.web_pages import endpoints_or_usual
from wizard.ui.assignments.mapping_columns import Column, header, tr
from wizard.ui.assignments.mapping_dates import DateWords
from wizard.ui.assignments.mapping_edits import MappingEdits, rebased, with_value
from wizard.ui.assignments.mapping_jobs import single_shot, start_in_job
from wizard.ui.assignments.mapping_judgement import Judgement, judge
from wizard.ui.assignments.mapping_model import MappingModel
from wizard.ui.session.controller import SetupController

_READ = (Section.CODIO_COURSE, Section.ASSIGNMENTS, Section.TOOLS, Section.CANVAS_COURSE)
JUDGED_AT_ONCE = 200
"""Up to how many rows are judged where they stand; more are judged in a job."""
_AFTER_EDIT_MS = 50
"""How long the judging of very many rows waits, so that the edit is painted first."""
_AFTER_FIRST_SIGHT_MS = 300
"""How long the comparison of very many names waits, so that the rows are seen first."""


class MappingSession(QObject):
    """The mapping screen without its looks.

    Signals: `changed()` after rows, suggestions or counts changed; `applied(tuple[str, ...])` with
    the rows that an edit, undo or redo has changed.
    """

    changed = Signal()
    applied = Signal(object)

    def __init__(self, controller: SetupController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = MappingModel(self)
        self.edits = MappingEdits(self)
        self.edits.put.connect(self._put)
        self.judgement = Judgement()
        self._controller = controller
        self._judged_for: tuple[object, ...] = ()
        self._compared_for: tuple[object, ...] = ()
        self._dated_for: tuple[object, ...] = ()
        self._found: tuple[Suggestion, ...] = ()
        self._dismissed: frozenset[tuple[str, int]] = frozenset()
        self._subject: tuple[object, ...] = ()
        self._mappings_of: tuple[AssignmentMapping, ...] = ()
        self._mappings: dict[str, AssignmentMapping] = {}
        self.suggestions: dict[str, Suggestion] = {}
        self.canvas_names: Mapping[int, str] = {}
        self.counts: Counter[RowState] = Counter()
        self._judge_soon = single_shot(self, self._judge_in_job)
        self._compare_soon = single_shot(self, self._compare_in_job)

    # --- what is known ------------------------------------------------------------------------

    @property
    def course(self) -> CodioCourse | None:
        """The Codio course, None while it was not read."""
        facts = self._controller.snapshot.codio_course
        return facts.course if isinstance(facts, CodioCourseFacts) else None

    @property
    def assignments(self) -> tuple[Assignment, ...]:
        """The assignments that are in Canvas."""
        known = self._controller.snapshot.assignments
        return known.assignments if isinstance(known, Assignments) else ()

    @property
    def group_names(self) -> tuple[str, ...]:
        """The assignment groups that are in Canvas, and those that rows ask for."""
        known = self._controller.snapshot.assignments
        names = [group.name for group in known.groups] if isinstance(known, Assignments) else []
        asked = (mapping.group for mapping in self._controller.document.assignments)
        return tuple(dict.fromkeys([*names, *(name for name in asked if name)]))

    @property
    def module_names(self) -> tuple[str, ...]:
        """The modules that are in Canvas, and those that rows ask for."""
        known = self._controller.snapshot.modules
        names = [module.name for module in known.modules] if isinstance(known, Modules) else []
        asked = (mapping.module for mapping in self._controller.document.assignments)
        return tuple(dict.fromkeys([*names, *(name for name in asked if name)]))

    @property
    def sections(self) -> tuple[Section, ...]:
        """What must be read for the screen."""
        wanted = wants_modules(self._controller.document)
        return (*_READ, *((Section.MODULES,) if wanted else ()))

    def place_of(self, row: MappingRow) -> Place | None:
        """Return in which module a row stands or will; None while none is known."""
        return self.judgement.places.get(row.codio_assignment_id)

    def is_to_be_placed(self, row: MappingRow) -> bool:
        """Tell whether a row is to stand in a module, known or not."""
        return is_wanted(row, self._controller.document, self._controller.snapshot)

    def group_name_of(self, assignment: Assignment) -> str:
        """Return the name of a Canvas assignment's group."""
        known = self._controller.snapshot.assignments
        groups = known.groups if isinstance(known, Assignments) else ()
        return next((g.name for g in groups if g.id == assignment.assignment_group_id), "")

    def canvas_assignment(self, identifier: int | None) -> Assignment | None:
        """Return a Canvas assignment by its id."""
        return next((each for each in self.assignments if each.id == identifier), None)

    def mapping_of(self, codio_assignment_id: str) -> AssignmentMapping:
        """Return a row of the document as it is now."""
        document = self._controller.document
        if document.assignments is not self._mappings_of:
            self._mappings_of = document.assignments
            self._mappings = {each.codio_assignment_id: each for each in document.assignments}
        return self._mappings.get(codio_assignment_id) or AssignmentMapping(
            codio_assignment_id=codio_assignment_id
        )

    @property
    def certain(self) -> tuple[Suggestion, ...]:
        """The suggestions that may be accepted together."""
        return tuple(each for each in self.suggestions.values() if each.certain)

    @property
    def endpoints(self) -> CodioEndpoints:
        """Where this setup's Codio is: what opens Codio is converted by nothing."""
        return endpoints_or_usual(self._controller.document)

    def kinds_of(self, assignment: Assignment) -> str:
        """Name what a Canvas assignment is that would lose something; empty for ordinary ones."""
        return kinds_in_words(kinds_of(assignment, self.endpoints))

    # --- following the document ---------------------------------------------------------------

    def refresh(self) -> None:
        """Judge anew if the document or what was read has changed."""
        document, snapshot = self._controller.document, self._controller.snapshot
        # Assignments of other courses have other ids: what was edited there is none of theirs.
        courses = document.courses
        subject = (document.id, courses.canvas_course_id, courses.codio_course_id)
        if subject != self._subject:
            self._subject = subject
            self.edits.forget()
            self._dismissed = frozenset()
        self._compare_names(snapshot)
        self._renew_dates(snapshot)
        basis = (
            document.assignments,
            document.defaults,
            document.lti_app,
            document.codio,
            snapshot.codio_course,
            snapshot.assignments,
            snapshot.tools,
            snapshot.modules,
            snapshot.remembered,
        )
        if all(new is old for new, old in zip(basis, self._judged_for, strict=False)) and (
            self._judged_for
        ):
            return
        self._judged_for = basis
        course = self.course
        size = len(course.assignments()) if course else 0
        if size <= JUDGED_AT_ONCE:
            self._judge_soon.stop()
            self._on_judged(judge(document, snapshot))
            return
        self._judge_soon.start(_AFTER_EDIT_MS)

    def _renew_dates(self, snapshot: Snapshot) -> None:
        basis = (snapshot.canvas_course, snapshot.assignments)
        if all(new is old for new, old in zip(basis, self._dated_for, strict=False)) and (
            self._dated_for
        ):
            return
        self._dated_for = basis
        dates = DateWords(course_zone(snapshot), paced=is_paced(self.assignments))
        if not dates.says_as(self.model.dates):
            self.model.set_dates(dates)

    def _judge_in_job(self) -> None:
        document, snapshot = self._controller.document, self._controller.snapshot
        start_in_job(
            self._controller, lambda: judge(document, snapshot), "judge-rows", self._on_judged
        )

    def _compare_names(self, snapshot: Snapshot) -> None:
        basis = (snapshot.codio_course, snapshot.assignments)
        if self._compared_for and all(
            new is old for new, old in zip(basis, self._compared_for, strict=True)
        ):
            return
        self._compared_for = basis
        facts, known = basis
        self._found = ()
        if not isinstance(facts, CodioCourseFacts) or not isinstance(known, Assignments):
            return
        large = len(facts.course.assignments()) > JUDGED_AT_ONCE
        self._compare_soon.start(_AFTER_FIRST_SIGHT_MS if large else 0)

    def _compare_in_job(self) -> None:
        basis = self._compared_for
        facts, known = basis
        if not isinstance(facts, CodioCourseFacts) or not isinstance(known, Assignments):
            return
        course, assignments, groups = facts.course, known.assignments, known.groups
        endpoints = self.endpoints
        start_in_job(
            self._controller,
            lambda: cautious(
                find_suggestions(course, assignments, groups, endpoints=endpoints), assignments
            ),
            "suggest-matches",
            lambda found: self._on_compared(found, basis),
        )

    def _on_judged(self, judgement: Judgement) -> None:
        self.judgement = judgement
        self.counts = Counter(row.state for row in judgement.rows)
        self._show()

    def _on_compared(self, found: tuple[Suggestion, ...], basis: tuple[object, ...]) -> None:
        if basis is self._compared_for:
            self._found = found
            self._show()

    def _show(self) -> None:
        self.suggestions = shown_suggestions(
            self._found, self.judgement.rows, dismissed=self._dismissed
        )
        self.canvas_names = self._names_in_canvas()
        self.model.set_rows(self.judgement.rows, self.suggestions, self.canvas_names)
        self.changed.emit()

    def _names_in_canvas(self) -> Mapping[int, str]:
        known = self._controller.snapshot.assignments
        groups = known.groups if isinstance(known, Assignments) else ()
        rows = self.judgement.rows
        modules = {row.canvas.id: row.module for row in rows if row.canvas is not None}
        alone = {each.id: each.name for each in self.assignments}
        return alone | dict(names_in_canvas(self.assignments, groups, modules))

    # --- edits --------------------------------------------------------------------------------

    def edit(self, identifiers: Iterable[str], column: Column, value: object) -> None:
        """Set a column of rows; None puts it back to what follows by itself."""
        changed = [with_value(self.mapping_of(each), column, value) for each in identifiers]
        if len(changed) == 1:
            row = self.model.row_of(changed[0].codio_assignment_id)
            text = tr("{column} of “{name}”").format(
                column=header(column), name=row.codio_name if row else ""
            )
        else:
            text = tr("{column} of {count} rows").format(column=header(column), count=len(changed))
        self.push(text, changed)

    def switch(self, identifiers: Iterable[str], column: Column, pressed: str) -> None:
        """Switch rows on or off; all become what the row that was pressed is not now.

        The model may show an older state yet: what it shows must not decide.
        """
        present = self.mapping_of(pressed)
        on = present.published if column is Column.PUBLISHED else present.new_tab
        self.edit(identifiers, column, not on)

    def push(self, text: str, changed: Iterable[AssignmentMapping]) -> int:
        """Carry out an edit that can be taken back. Returns how many rows differ."""
        return len(self.edits.push(text, changed, self.mapping_of))

    def accept(self, identifiers: Iterable[str]) -> int:
        """Take the suggestions of rows."""
        taken = [self.suggestions[each] for each in identifiers if each in self.suggestions]
        present = {
            each.codio_assignment_id: self.mapping_of(each.codio_assignment_id) for each in taken
        }
        text = tr("Accept {count} suggestions").format(count=len(taken))
        if len(taken) == 1:
            text = tr("Accept a suggestion")
        return self.push(text, accepted(present, taken))

    def accept_certain(self) -> int:
        """Take every certain suggestion."""
        return self.accept([each.codio_assignment_id for each in self.certain])

    def dismiss(self, identifiers: Iterable[str]) -> None:
        """Show the suggestions of rows no longer, until that is undone or another setup opened."""
        pairs = [
            (each, self.suggestions[each].canvas_assignment_id)
            for each in identifiers
            if each in self.suggestions
        ]
        text = tr("Dismiss {count} suggestions").format(count=len(pairs))
        if len(pairs) == 1:
            text = tr("Dismiss a suggestion")
        self.edits.exchange(
            text, self._dismissed, self._dismissed.union(pairs), self._put_dismissed
        )

    def agree_to_convert(self, identifier: str, agreed: AgreedConversion) -> None:
        """Let a row have its Canvas assignment although that loses something."""
        mapping = self.mapping_of(identifier)
        self.push(tr("Agree to convert an assignment"), [with_agreement(mapping, agreed)])

    def place(self, identifiers: Iterable[str], *, placed: bool) -> None:
        """Let rows stand in their modules, or in none."""
        rows = [self.mapping_of(each) for each in identifiers]
        text = tr("Put {count} rows into their modules") if placed else tr("Put {count} into none")
        self.push(
            text.format(count=len(rows)),
            [msgspec.structs.replace(row, placed=placed) for row in rows],
        )

    def set_module(self, identifiers: Iterable[str], name: str) -> None:
        """Let rows stand in the Canvas module of a name; without one, in that like Codio's."""
        rows = [self.mapping_of(each) for each in identifiers]
        changed = [
            msgspec.structs.replace(row, module=name, placed=True if name else row.placed)
            for row in rows
        ]
        self.push(tr("Canvas module of {count} rows").format(count=len(rows)), changed)

    def set_placing(self, **chosen: bool) -> None:
        """Set whether new assignments stand in modules, or the state of those that are made."""
        self._set_defaults(tr("Modules of new assignments"), **chosen)

    def set_default_points(self, points: float) -> None:
        """Set the points that new assignments get."""
        self._set_defaults(tr("Points of new assignments"), points=points)

    def set_default_group(self, group: str) -> None:
        """Set the assignment group that new assignments get; empty for Canvas's own."""
        self._set_defaults(tr("Assignment group of new assignments"), group=group)

    def rewrite_last_term(self) -> int:
        """Point all links of another Codio course at this one."""
        return self.push(
            tr("Rewrite last term's links"), self._proposed(self.judgement.last_term.rewritten)
        )

    def fill_by_pattern(self) -> int:
        """Fill in the missing URLs that follow from the known ones."""
        return self.push(tr("Fill in URLs by pattern"), self._proposed(self.judgement.derivable))

    def take_from_canvas(self) -> int:
        """Fill in the missing URLs that Canvas's assignments open already."""
        return self.push(tr("Take URLs from Canvas"), self._proposed(self.judgement.in_canvas))

    def _proposed(self, proposals: Iterable[AssignmentMapping]) -> list[AssignmentMapping]:
        """Bring what was judged, perhaps some edits ago, to the rows of now."""
        return list(rebased(proposals, self.judgement.mappings, self.mapping_of))

    def _set_defaults(self, text: str, **chosen: object) -> None:
        before = self._controller.document.defaults
        after = msgspec.structs.replace(before, **chosen)
        self.edits.exchange(text, before, after, self._put_defaults)

    def _put_defaults(self, defaults: AssignmentDefaults) -> None:
        self._controller.edit(lambda document: msgspec.structs.replace(document, defaults=defaults))

    def _put_dismissed(self, dismissed: frozenset[tuple[str, int]]) -> None:
        self._dismissed = dismissed
        self._show()

    def _put(self, mappings: tuple[AssignmentMapping, ...]) -> None:
        read = self._controller.snapshot.codio_course
        self._controller.edit(lambda it: with_row_names(with_mappings(it, mappings), read))
        self.applied.emit(tuple(mapping.codio_assignment_id for mapping in mappings))
