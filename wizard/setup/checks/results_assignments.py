"""Checks of the mapped assignments as Canvas holds them, one for each thing that can be wrong."""

from collections.abc import Callable, Iterable

from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    blocked,
    failed,
    listed,
    passed,
    unknown,
    warning,
)
from wizard.setup.lti_app.app import APP
from wizard.setup.lti_app.tool_finder import returns_grades
from wizard.setup.mapping.rows import IN_CANVAS, ROWS, MappingRow, RowState
from wizard.setup.mapping.state import AssignmentState
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import Section
from wizard.setup.steps import Step
from wizard.texts import tr

_APPLY = "Go to Review and apply the plan."


def _not_read_back(facts: Facts) -> Iterable[Outcome]:
    """Say which rows could not be compared with Canvas, and which check must be right first."""
    without = [row.told_as for row in facts.rows if row.state is RowState.NO_URL]
    if without:
        yield blocked(
            tr("Not read back, because they have no launch URL ({count}): {names}.",
               count=len(without), names=listed(without)),
            by="assignments.launch_urls",
            mend=tr("Give each its launch URL on the page Assignments, or skip it."),
        )  # fmt: skip
    clashing = [row.told_as for row in facts.rows if row.state is RowState.CONFLICT]
    if clashing:
        yield blocked(
            tr("Not read back, because they are in conflict ({count}): {names}.",
               count=len(clashing), names=listed(clashing)),
            by="assignments.conflicts",
            mend=tr("Settle the conflicts on the page Assignments."),
        )  # fmt: skip


def _nothing_in_canvas(facts: Facts) -> tuple[Outcome, ...]:
    """Say why no assignment could be looked at; nothing where at least one was read back."""
    states = {row.state for row in facts.rows}
    if states & IN_CANVAS:
        return ()
    if RowState.WILL_CREATE in states:
        return (
            blocked(
                tr("There is no assignment in Canvas yet that could be looked at."),
                by="results.assignments",
                mend=tr(_APPLY),
            ),
        )
    return tuple(_not_read_back(facts)) or (
        unknown(
            tr("No assignment is mapped, so none could be read back."),
            mend=tr("Choose a target for at least one assignment."),
        ),
    )


def _differs(row: MappingRow, same: Callable[[AssignmentState, AssignmentState], bool]) -> bool:
    """Tell whether the plan would change something of a row; conflicts have their own check."""
    if row.state is not RowState.WILL_CHANGE or row.current is None or row.desired is None:
        return False
    return not same(row.current, row.desired)


def _opens_codio(before: AssignmentState, after: AssignmentState) -> bool:
    return (before.url, before.submission_types) == (after.url, after.submission_types)


def _same_tab(before: AssignmentState, after: AssignmentState) -> bool:
    return before.url is None or before.new_tab == after.new_tab


def _assignments(facts: Facts) -> Iterable[Outcome]:
    wrong = 0
    for row in facts.rows:
        if row.state is RowState.WILL_CREATE:
            found = tr("No Canvas assignment opens “{name}”.", name=row.told_as)
        elif _differs(row, _opens_codio):
            found = tr("The Canvas assignment “{name}” does not open “{codio}” in Codio.",
                       name=row.canvas_told_as, codio=row.told_as)  # fmt: skip
        elif _differs(row, lambda a, b: (a.name, a.group) == (b.name, b.group)):
            found = tr(
                "The Canvas assignment “{name}” is not as it should be.", name=row.canvas_told_as
            )
        else:
            continue
        wrong += 1
        yield _wrong(row, found, tr("A Canvas assignment that opens it in Codio."))
    right = sum(row.state in IN_CANVAS for row in facts.rows)
    if not wrong and right:
        yield passed(
            tr(
                "{count} assignments were read back from Canvas and open what they should in "
                "Codio.",
                count=right,
            )
        )
    yield from _nothing_in_canvas(facts) if not wrong and not right else _not_read_back(facts)


def _published(facts: Facts) -> Iterable[Outcome]:
    if nothing := _nothing_in_canvas(facts):
        yield from nothing
        return
    wrong = [row for row in facts.rows if _differs(row, lambda a, b: a.published == b.published)]
    for row in wrong:
        found = (
            tr("The Canvas assignment “{name}” is not published.", name=row.canvas_told_as)
            if row.mapping.published
            else tr("The Canvas assignment “{name}” is published.", name=row.canvas_told_as)
        )
        yield _wrong(row, found, tr("Published as the mapping says."))
    chosen = [
        row.canvas_told_as
        for row in facts.rows
        if row.state is RowState.MAPPED and not row.mapping.published
    ]
    if chosen:
        yield warning(
            tr("Not published in Canvas, as you chose: {names}.", names=listed(chosen)),
            mend=tr("Publish them before students are to start."),
        )
    elif not wrong:
        yield passed(tr("Every assignment that was read back is published in Canvas."))


def _new_tab(facts: Facts) -> Iterable[Outcome]:
    if nothing := _nothing_in_canvas(facts):
        yield from nothing
        return
    wrong = [row for row in facts.rows if _differs(row, _same_tab)]
    for row in wrong:
        found = (
            tr("“{name}” opens inside the Canvas page.", name=row.canvas_told_as)
            if row.mapping.new_tab
            else tr("“{name}” opens in a new tab.", name=row.canvas_told_as)
        )
        yield _wrong(row, found, tr("Opened as the mapping says."))
    chosen = [
        row.canvas_told_as
        for row in facts.rows
        if row.state is RowState.MAPPED and not row.mapping.new_tab
    ]
    if chosen:
        yield warning(
            tr("Opened inside the Canvas page, as you chose: {names}.", names=listed(chosen)),
            mend=tr(
                "Let them open in a new tab: browsers that block third-party cookies show “User "
                "not passed” inside a page."
            ),
        )
    elif not wrong:
        yield passed(tr("Every assignment that was read back opens in a new tab."))


def _points(facts: Facts) -> Iterable[Outcome]:
    if nothing := _nothing_in_canvas(facts):
        yield from nothing
        return
    wrong = [row for row in facts.rows if _differs(row, lambda a, b: a.points == b.points)]
    for row in wrong:
        points = row.current.points if row.current else None
        yield _wrong(
            row,
            tr("“{name}” is worth {points:g} points in Canvas.",
               name=row.canvas_told_as, points=points or 0),
            tr("{points:g} points.", points=row.points),
        )  # fmt: skip
    if not wrong:
        yield passed(tr("Every assignment that was read back has the points it should have."))


def _wrong(row: MappingRow, found: str, expected: str) -> Outcome:
    return failed(
        found,
        expected=expected,
        mend=tr(_APPLY),
        subject=row.told_as,
        row=row.codio_assignment_id,
    )


def _grades(facts: Facts) -> Iterable[Outcome]:
    app = facts.app
    if app is None or app.ours is None:
        yield unknown(tr("No app is installed that could return grades."), mend=tr(_APPLY))
        return
    if nothing := _nothing_in_canvas(facts):
        yield from nothing
        return
    clean = True
    for row in facts.rows:
        if row.state is not RowState.MAPPED or row.canvas is None or row.current is None:
            continue
        reason = ""
        if not row.canvas.points_possible:
            reason = tr("it is worth 0 points")
        elif row.canvas.grading_type == "not_graded":
            reason = tr("it is not graded in Canvas")
        elif not returns_grades(app.ours, row.current.url or ""):
            reason = tr("its URL lies outside the app's domain")
        if reason:
            clean = False
            yield failed(
                tr("No grade can come back for “{name}”: {reason}.",
                   name=row.canvas_told_as, reason=reason),
                expected=tr("More than 0 points, graded, and a URL inside the app's domain."),
                mend=tr("Change the assignment in Canvas, or its row here, and apply the plan."),
                subject=row.told_as,
                row=row.codio_assignment_id,
            )  # fmt: skip
    if clean:
        yield passed(tr("Nothing in Canvas stands in the way of grades coming back."))


_NEEDS = (Section.CODIO_COURSE, Section.ASSIGNMENTS)
_REQUIRES = ("courses.canvas", "courses.codio", "courses.codio_assignments")

CHECKS = (
    Check(
        id="results.assignments",
        step=Step.RESULTS,
        title="Assignments as they stand",
        proves="Every mapped assignment was read back and opens the right one in Codio.",
        judge=_assignments,
        every_row=True,
        every=(Listed.CODIO_ASSIGNMENT, Listed.CODIO_MODULE),
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        mended_by=(CreateAssignment, UpdateAssignment),
        sources=("canvas.md §13 #12", "canvas.md §13 #13", "codio.md §5.5 #21"),
    ),
    Check(
        id="results.published",
        step=Step.RESULTS,
        title="Assignments are published in Canvas",
        proves="Students see every mapped assignment in Canvas.",
        judge=_published,
        every_row=True,
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        mended_by=(UpdateAssignment,),
        sources=("canvas.md §13 #12", "codio.md §5.5 #21"),
    ),
    Check(
        id="results.new_tab",
        step=Step.RESULTS,
        title="Assignments open in a new tab",
        proves="Codio opens outside the Canvas page, where no browser blocks its cookies.",
        judge=_new_tab,
        every_row=True,
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        mended_by=(UpdateAssignment,),
        sources=("canvas.md §13 #12", "codio.md §5.5 #7", "codio.md §5.5 #21"),
    ),
    Check(
        id="results.points",
        step=Step.RESULTS,
        title="Points of the assignments",
        proves="Every mapped assignment has points for a grade.",
        judge=_points,
        every_row=True,
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        mended_by=(UpdateAssignment,),
        sources=("canvas.md §13 #14", "codio.md §5.5 #24"),
    ),
    Check(
        id="results.grades",
        step=Step.RESULTS,
        title="Grades can come back",
        proves="Nothing in Canvas keeps grades from coming back.",
        judge=_grades,
        every_row=True,
        needs=(*_NEEDS, Section.TOOLS),
        uses=(APP, ROWS),
        requires=(*_REQUIRES, "results.app"),
        sources=("canvas.md §13 #14", "codio.md §5.5 #24"),
    ),
)
