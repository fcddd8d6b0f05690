"""Plans what becomes of assignments: which are created, and which are changed."""

from collections.abc import Iterator

from wizard.setup.changes.assignment import CreateAssignment, UpdateAssignment
from wizard.setup.changes.assignment_fields import if_other
from wizard.setup.changes.base import PlanBasis
from wizard.setup.changes.date_words import around_dates
from wizard.setup.mapping.rows import RowState
from wizard.setup.snapshot import Assignments


def plan_assignments(basis: PlanBasis) -> Iterator[CreateAssignment | UpdateAssignment]:
    """Plan what the rows say, in Codio's order, once the assignments of Canvas were read."""
    read = basis.snapshot.assignments
    if not isinstance(read, Assignments):
        return
    ours = basis.app.ours if basis.app is not None else None
    for row in basis.rows:
        if row.state is RowState.WILL_CREATE:
            yield CreateAssignment(
                course_id=basis.course.id,
                codio_assignment_id=row.codio_assignment_id,
                codio_name=row.codio_name,
                module=row.module,
                name=row.canvas_name,
                launch_url=row.mapping.launch_url.strip(),
                points=row.points,
                group_name=row.group,
                published=row.mapping.published,
                new_tab=row.mapping.new_tab,
                tool_id=ours.id if ours is not None else None,
                told_as=if_other(row.canvas_told_as, row.canvas_name),
                dates=row.dates,
                around=around_dates(basis.course, read, row.dates),
            )
        elif row.state is RowState.WILL_CHANGE and row.canvas and row.current and row.desired:
            yield UpdateAssignment(
                course_id=basis.course.id,
                assignment_id=row.canvas.id,
                codio_assignment_id=row.codio_assignment_id,
                codio_name=row.codio_name,
                module=row.module,
                current=row.current,
                desired=row.desired,
                group_name=row.group if row.desired.group != row.current.group else "",
                converts=row.converts,
                exceptions=row.exceptions,
                told_as=if_other(row.canvas_told_as, row.canvas.name, row.canvas_name),
                around=around_dates(basis.course, read, row.dates, row.canvas),
            )
