"""What the wizard may change in Codio's own assignments: nothing, unless a person says so."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.setup.document import CodioAssignments
from wizard.ui.session.controller import SetupController
from wizard.ui.students.switch import Switch
from wizard.ui.theme import Theme
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.plain_label import PlainLabel


class CodioChangesCard(Card):
    """Lets a person allow what sends grades back and opens assignments in Codio."""

    def __init__(
        self, controller: SetupController, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Assignments in Codio"))
        self.heading.setText(self.tr("Assignments in Codio"))
        self.heading.show()
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "The wizard changes nothing in Codio's assignments unless you let it. What it "
                    "would change stands in the plan, and can be taken back."
                ),
                role="hint",
            )
        )
        self.release_grades = Switch(self.tr("Release &grades"), theme=theme)
        self.release_grades.setObjectName("release_grades")
        self.release_grades.clicked.connect(
            lambda allowed: controller.edit_part("codio_assignments", release_grades=allowed)
        )
        self.enable = Switch(self.tr("&Enable what is disabled"), theme=theme)
        self.enable.setObjectName("enable_assignments")
        self.enable.clicked.connect(
            lambda allowed: controller.edit_part("codio_assignments", enable=allowed)
        )
        for switch, says in (
            (
                self.release_grades,
                self.tr("On: Codio sends a grade to Canvas as soon as work is complete."),
            ),
            (self.enable, self.tr("On: students can open every mapped assignment in Codio.")),
        ):
            self.body.addSpacing(4)
            self.body.addWidget(switch)
            self.body.addWidget(PlainLabel(says, role="hint"))

    def show_choice(self, choice: CodioAssignments) -> None:
        """Show what is allowed."""
        self.release_grades.setChecked(choice.release_grades)
        self.enable.setChecked(choice.enable)
