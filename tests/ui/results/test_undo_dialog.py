"""Before everything is taken back, the question says that some of it does not come back."""

import pytest
from PySide6.QtWidgets import QLabel

from wizard.setup.changes.assignment import UpdateAssignment
from wizard.setup.document import AssignmentKind
from wizard.setup.mapping.state import AssignmentState
from wizard.ui.results.undo_panel import UndoDialog

NOT_ALL = "Not all of it comes back"


def change(submission_type: str, *kinds: AssignmentKind) -> UpdateAssignment:
    before = AssignmentState(
        name="Week 3",
        points=10.0,
        group=1,
        published=True,
        submission_types=(submission_type,),
        url=None,
        new_tab=False,
        content_id=None,
    )
    return UpdateAssignment(
        course_id=1,
        assignment_id=2,
        codio_assignment_id="a",
        codio_name="Loops",
        module="Python",
        current=before,
        desired=before,
        group_name="",
        converts=kinds,
    )


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (change("online_upload"), False),
        (change("online_quiz", AssignmentKind.CLASSIC_QUIZ), True),
        (change("online_quiz"), True),
        (change("external_tool", AssignmentKind.NEW_QUIZ), True),
    ],
    ids=["ordinary", "quiz", "quiz of an older journal", "New Quiz"],
)
def test_it_says_so_only_where_something_is_lost(qtbot, theme, made, said):
    dialog = UndoDialog([made], "CS 101", theme=theme)
    qtbot.addWidget(dialog)
    dialog.show()
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert any(NOT_ALL in text for text in texts) is said
