"""Which suggested matches the mapping screen shows for its rows as they stand, and taking them."""

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from wizard.canvas.types import Assignment, AssignmentGroup
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import CodioCourse
from wizard.setup.document import AssignmentMapping, Target
from wizard.setup.mapping.conversion import kinds_of
from wizard.setup.mapping.matching import CanvasAssignmentName, CodioAssignmentName, suggest_matches
from wizard.setup.mapping.matching import Suggestion as Suggestion
from wizard.setup.mapping.rows import MappingRow
from wizard.texts import tr


def find_suggestions(
    course: CodioCourse,
    assignments: Sequence[Assignment],
    groups: Iterable[AssignmentGroup],
    *,
    endpoints: CodioEndpoints,
) -> tuple[Suggestion, ...]:
    """Compare all names of both courses, whatever the rows say: this is the slow part.

    What would lose something as a Codio assignment is never suggested.
    """
    group_names = {group.id: group.name for group in groups}
    return suggest_matches(
        [
            CodioAssignmentName(id=assignment.id, module=module.name, name=assignment.name)
            for module in course.modules
            for assignment in module.assignments
        ],
        [
            CanvasAssignmentName(
                id=assignment.id,
                name=assignment.name,
                group=group_names.get(assignment.assignment_group_id or 0, ""),
            )
            for assignment in assignments
            if not kinds_of(assignment, endpoints)
        ],
    )


def shown_suggestions(
    found: Iterable[Suggestion],
    rows: Iterable[MappingRow],
    *,
    dismissed: Collection[tuple[str, int]] = (),
) -> dict[str, Suggestion]:
    """Return the suggestions worth showing, by Codio assignment id.

    None is shown for a row that has its Canvas assignment or is skipped, nor one whose Canvas
    assignment another row has. `dismissed` are the pairs that a person has turned down.
    """
    open_rows: set[str] = set()
    taken: set[int] = set()
    for row in rows:
        if row.canvas is not None:
            taken.add(row.canvas.id)
        if row.mapping.target is Target.EXISTING and row.mapping.canvas_assignment_id is not None:
            taken.add(row.mapping.canvas_assignment_id)
        if row.mapping.target is Target.CREATE and row.canvas is None:
            open_rows.add(row.codio_assignment_id)
    return {
        suggestion.codio_assignment_id: suggestion
        for suggestion in found
        if suggestion.codio_assignment_id in open_rows
        and suggestion.canvas_assignment_id not in taken
        and (suggestion.codio_assignment_id, suggestion.canvas_assignment_id) not in dismissed
    }


def cautious(
    found: Iterable[Suggestion], assignments: Iterable[Assignment]
) -> tuple[Suggestion, ...]:
    """Return the suggestions, none of them certain where students have submitted already."""
    submitted = {
        assignment.id for assignment in assignments if assignment.has_submitted_submissions
    }
    return tuple(
        msgspec.structs.replace(
            suggestion,
            certain=False,
            reason=tr("{reason} Students have already submitted to it.", reason=suggestion.reason),
        )
        if suggestion.canvas_assignment_id in submitted
        else suggestion
        for suggestion in found
    )


def accepted(
    mappings: Mapping[str, AssignmentMapping], suggestions: Iterable[Suggestion]
) -> tuple[AssignmentMapping, ...]:
    """Return the rows as they are once the suggestions are taken; `mappings` are the rows by id."""
    return tuple(
        msgspec.structs.replace(
            mappings.get(suggestion.codio_assignment_id)
            or AssignmentMapping(codio_assignment_id=suggestion.codio_assignment_id),
            target=Target.EXISTING,
            canvas_assignment_id=suggestion.canvas_assignment_id,
        )
        for suggestion in suggestions
    )
