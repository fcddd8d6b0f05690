"""Checks of the Assignments page: every row has a launch URL and no conflict."""

from collections import Counter
from collections.abc import Iterable

from wizard.setup.changes.double import RemoveDouble
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    listed,
    not_applicable,
    passed,
    unknown,
    warning,
)
from wizard.setup.lti_app.tool_finder import standardise
from wizard.setup.mapping.conflicts import ConflictKind, is_only_locked
from wizard.setup.mapping.doubles import (
    assignments_in_words,
    assignments_to_delete,
    doubled_groups,
    groups_to_delete,
)
from wizard.setup.mapping.rows import ROWS, RowState
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import Assignments, Section
from wizard.setup.steps import Step
from wizard.texts import tr


def _listed(facts: Facts) -> Iterable[Outcome]:
    if not facts.rows:
        yield warning(
            tr("The Codio course has no assignment."),
            mend=tr("Add and publish an assignment in Codio, or choose another course."),
        )
        return
    counts = dict.fromkeys(RowState, 0)
    for row in facts.rows:
        counts[row.state] += 1
    yield passed(
        tr(
            "{total} assignments in Codio: {mapped} mapped, {create} to create, {change} to "
            "change, {skip} skipped.",
            total=len(facts.rows),
            mapped=counts[RowState.MAPPED],
            create=counts[RowState.WILL_CREATE],
            change=counts[RowState.WILL_CHANGE],
            skip=counts[RowState.SKIPPED],
        )
    )


def _urls(facts: Facts) -> Iterable[Outcome]:
    without = [row for row in facts.rows if row.state is RowState.NO_URL]
    if not without:
        yield passed(tr("Every assignment that is not skipped has a launch URL."))
    for row in without:
        yield failed(
            tr("“{name}” of {module} has no launch URL.", name=row.codio_name, module=row.module),
            expected=tr("The LTI Integration URL of the assignment."),
            mend=tr("Import Codio's Assignment URLs export, paste the URL, or skip the row."),
            subject=row.told_as,
            row=row.codio_assignment_id,
        )


def _conflicts(facts: Facts) -> Iterable[Outcome]:
    clean = True
    for row in facts.rows:
        for conflict in row.conflicts:
            clean = False
            if conflict.kind is ConflictKind.UNREADABLE:
                yield unknown(
                    conflict.words,
                    mend=conflict.mend,
                    subject=row.told_as,
                    row=row.codio_assignment_id,
                )
                continue
            yield failed(
                conflict.words,
                expected=tr("A Canvas assignment that is right, or that may be changed here.")
                if is_only_locked((conflict,))
                else tr("One Codio assignment, one launch URL, one Canvas assignment."),
                mend=conflict.mend,
                subject=row.told_as,
                row=row.codio_assignment_id,
                by_hand=True,
            )
    rows = {row.launch_url.url: row for row in facts.rows if row.launch_url is not None}
    by_url = {standardise(url): row for url, row in rows.items()}
    for double in assignments_to_delete(facts.document, facts.snapshot):
        clean = False
        row = by_url[standardise(double.goes.launch_url or "")]
        yield failed(
            tr(
                "Two Canvas assignments open this launch URL: {names}. The older one stays.",
                names=assignments_in_words(
                    (double.stays, double.goes), {double.goes.id: double.made_at}
                ),
            ),
            expected=tr("One Codio assignment, one launch URL, one Canvas assignment."),
            mend=tr("Go to Review and apply the plan: it deletes the one that this setup made."),
            subject=row.told_as,
            row=row.codio_assignment_id,
        )
    if clean:
        yield passed(tr("No two rows stand in each other's way."))


def _groups(facts: Facts) -> Iterable[Outcome]:
    known = facts.snapshot.assignments
    if not isinstance(known, Assignments):
        return
    counts = Counter(assignment.assignment_group_id for assignment in known.assignments)
    going = groups_to_delete(facts.snapshot)
    twice = doubled_groups(known.groups)
    for same in twice:
        by_plan = all(group.id in going for group in same[1:])
        yield warning(
            tr(
                "{count} assignment groups have the name “{name}”: {groups}.",
                count=len(same),
                name=same[0].name,
                groups="; ".join(
                    tr("id {id} with {count} assignments", id=group.id, count=counts[group.id])
                    for group in same
                ),
            ),
            mend=(
                tr("Go to Review and apply the plan: it deletes the one that this setup made.")
                if by_plan
                else tr(
                    "In Canvas move the assignments of one into the other and delete the empty "
                    "one, or rename it. Until then the wizard uses the one with id {id}.",
                    id=same[0].id,
                )
            ),
            subject=same[0].name,
        )
    if not twice:
        yield passed(tr("Every assignment group has a name of its own."))


def _skipped(facts: Facts) -> Iterable[Outcome]:
    skipped = [row.told_as for row in facts.rows if row.state is RowState.SKIPPED]
    if skipped and len(skipped) == len(facts.rows):
        yield warning(
            tr("Every assignment is skipped; nothing will be mapped."),
            mend=tr("Choose a target for at least one assignment."),
        )
    elif skipped:
        yield passed(tr("Skipped, as you chose: {names}.", names=listed(skipped)))
    else:
        yield not_applicable(tr("No assignment is skipped."))


def _published_in_codio(facts: Facts) -> Iterable[Outcome]:
    del facts
    yield unknown(
        tr("No API tells which assignments are published in Codio."),
        mend=tr(
            "In Codio's Overview make sure that each assignment is published; confirm it here."
        ),
    )


_NEEDS = (Section.CODIO_COURSE, Section.ASSIGNMENTS)
_REQUIRES = ("courses.canvas", "courses.codio")
_OF_CODIO = (Listed.CODIO_ASSIGNMENT, Listed.CODIO_MODULE)

CHECKS = (
    Check(
        id="assignments.listed",
        step=Step.ASSIGNMENTS,
        title="Assignments read",
        proves="What Codio and Canvas hold was read.",
        judge=_listed,
        every=(*_OF_CODIO, Listed.ASSIGNMENT, Listed.GROUP),
        needs=_NEEDS,
        tells_of=Section.ASSIGNMENTS,
        uses=(ROWS,),
        requires=_REQUIRES,
        sources=("canvas.md §13 #11",),
    ),
    Check(
        id="assignments.launch_urls",
        step=Step.ASSIGNMENTS,
        title="Launch URLs",
        proves="Every assignment that will be mapped has a launch URL.",
        judge=_urls,
        every=_OF_CODIO,
        needs=(Section.CODIO_COURSE,),
        uses=(ROWS,),
        requires=("courses.codio",),
        sources=("codio.md §2.3",),
    ),
    Check(
        id="assignments.conflicts",
        step=Step.ASSIGNMENTS,
        title="No conflicts",
        proves="Each Codio assignment has its own URL and its own Canvas assignment.",
        judge=_conflicts,
        every=(Listed.ASSIGNMENT,),
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        mended_by=(RemoveDouble,),
        sources=("codio.md §5.5 #14", "codio.md §5.5 #16"),
    ),
    Check(
        id="assignments.groups",
        step=Step.ASSIGNMENTS,
        title="Assignment groups",
        proves="No two assignment groups have the same name, so that it is clear which is meant.",
        judge=_groups,
        every=(Listed.GROUP,),
        needs=(Section.ASSIGNMENTS,),
        requires=("courses.canvas",),
        sources=("canvas.md §5",),
    ),
    Check(
        id="assignments.skipped",
        step=Step.ASSIGNMENTS,
        title="Skipped assignments",
        proves="Nothing is left out by mistake.",
        judge=_skipped,
        needs=(Section.CODIO_COURSE,),
        uses=(ROWS,),
        requires=("courses.codio",),
        sources=("design §5",),
    ),
    Check(
        id="assignments.published_in_codio",
        step=Step.ASSIGNMENTS,
        title="Published in Codio",
        proves="Students find something when they open an assignment.",
        judge=_published_in_codio,
        confirmable=True,
        sources=("codio.md §5.1", "codio.md §5.5 #22"),
    ),
)
