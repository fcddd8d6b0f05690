"""Suggestions are shown only where they can still be taken, and never claim too much."""

from wizard.canvas.types import Assignment, AssignmentGroup
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.setup.document import AssignmentMapping, SetupDocument, Target, with_mappings
from wizard.setup.mapping.rows import judge_rows
from wizard.setup.mapping.suggestions import accepted, cautious, find_suggestions, shown_suggestions
from wizard.setup.snapshot import Assignments, CodioCourseFacts, Snapshot

COURSE = CodioCourse(
    id="c" * 32,
    modules=(
        CodioModule(
            id="m1",
            name="Python",
            assignments=(
                CodioAssignment(id="py-loops", name="Loops"),
                CodioAssignment(id="py-files", name="File Handling"),
            ),
        ),
        CodioModule(
            id="m2", name="Java", assignments=(CodioAssignment(id="java-loops", name="Loops"),)
        ),
    ),
)
ENDPOINTS = CodioEndpoints.for_domain("codio.com")
GROUPS = (AssignmentGroup(id=5, name="Assignments"),)
CANVAS = (
    Assignment(id=1, name="Python: Loops", assignment_group_id=5),
    Assignment(id=2, name="File Handling", assignment_group_id=5, has_submitted_submissions=True),
)


def found():
    suggestions = find_suggestions(COURSE, CANVAS, GROUPS, endpoints=ENDPOINTS)
    return cautious(suggestions, CANVAS)


def shown(*mappings: AssignmentMapping, dismissed=()):
    document = with_mappings(SetupDocument(name="x"), mappings)
    snapshot = Snapshot(
        codio_course=CodioCourseFacts(course=COURSE, teachers=(), students=()),
        assignments=Assignments(assignments=CANVAS, groups=GROUPS),
    )
    rows = judge_rows(document, snapshot, CodioEndpoints.for_domain("codio.com"))
    return shown_suggestions(found(), rows, dismissed=dismissed)


def pairs(suggestions):
    return {key: each.canvas_assignment_id for key, each in suggestions.items()}


def test_names_are_matched_within_their_module():
    assert pairs(shown()) == {"py-loops": 1, "py-files": 2}


def test_an_assignment_with_submissions_is_never_certain_and_says_why():
    suggestion = shown()["py-files"]

    assert not suggestion.certain
    assert "submitted" in suggestion.reason
    assert any(each.certain for each in shown().values())


def test_a_mapped_or_skipped_row_gets_no_suggestion():
    mapped = AssignmentMapping(
        codio_assignment_id="py-loops", target=Target.EXISTING, canvas_assignment_id=2
    )
    skipped = AssignmentMapping(codio_assignment_id="py-loops", target=Target.SKIP)

    assert "py-loops" not in shown(mapped)
    assert pairs(shown(skipped)) == {"py-files": 2}


def test_a_canvas_assignment_that_another_row_has_is_not_suggested():
    taken = AssignmentMapping(
        codio_assignment_id="java-loops", target=Target.EXISTING, canvas_assignment_id=1
    )

    assert pairs(shown(taken)) == {"py-files": 2}


def test_a_pair_that_was_turned_down_stays_away():
    assert pairs(shown(dismissed={("py-loops", 1)})) == {"py-files": 2}


def test_accepting_targets_the_canvas_assignment_and_keeps_the_rest_of_the_row():
    before = AssignmentMapping(codio_assignment_id="py-loops", points=12.0, new_tab=False)
    suggestion = shown()["py-loops"]

    assert accepted({"py-loops": before}, [suggestion]) == (
        AssignmentMapping(
            codio_assignment_id="py-loops",
            points=12.0,
            new_tab=False,
            target=Target.EXISTING,
            canvas_assignment_id=1,
        ),
    )
