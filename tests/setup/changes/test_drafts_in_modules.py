"""Which unpublished items of a module are somebody else's: what keeps it from being published."""

import pytest

from wizard.canvas.types import Assignment, Module, ModuleItem
from wizard.setup.changes.module_publishing import drafts_of_others
from wizard.setup.document import AssignmentMapping
from wizard.setup.mapping.placement import Place, PlaceState
from wizard.setup.mapping.rows import MappingRow, RowState

OWN = 71


def place() -> Place:
    row = MappingRow(
        codio_assignment_id="loops",
        codio_name="Loops",
        told_as="Loops",
        module="Week 1",
        mapping=AssignmentMapping(codio_assignment_id="loops", published=False),
        launch_url=None,
        canvas=Assignment(id=OWN, name="Loops"),
        canvas_name="Loops",
        canvas_told_as="Loops",
        points=1,
        group="",
        state=RowState.MAPPED,
    )
    return Place(row=row, state=PlaceState.PLACED, module="Week 1", module_id=5)


@pytest.mark.parametrize(
    ("item", "is_draft"),
    [
        ({"type": "Assignment", "content_id": OWN, "published": False}, False),
        ({"type": "Assignment", "content_id": 72, "published": False}, True),
        ({"type": "Assignment", "content_id": 72, "published": True}, False),
        ({"type": "Quiz", "content_id": OWN, "published": False}, True),
        ({"type": "File", "content_id": OWN, "published": False}, True),
        ({"type": "SubHeader", "published": False}, True),
        ({"type": "ExternalUrl", "published": None}, True),
        ({"type": "Page", "published": True}, False),
    ],
)
def test_an_item_that_is_not_published_is_a_draft_unless_it_is_the_rows_own(item, is_draft):
    module = Module(id=5, name="Week 1", items=(ModuleItem(id=1, title="It", **item),))
    assert bool(drafts_of_others(module, [place()])) is is_draft
