"""What would be sent to Codio about mentors, in full, and the consent to send it."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from wizard.setup.document import SetupDocument
from wizard.setup.mentors import MENTOR_LIST
from wizard.ui.widgets.card import field_label
from wizard.ui.widgets.confirm_box import ConfirmBox
from wizard.ui.widgets.plain_label import PlainLabel

_MOST_LINES = 8


class MentorConsent(QWidget):
    """The whole list as it goes to Codio's API, with a box to agree to exactly that."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mapping = QPlainTextEdit()
        self.mapping.setObjectName("mentor_mapping")
        self.mapping.setReadOnly(True)
        self.mapping.setTabChangesFocus(True)
        self.mapping.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.box = ConfirmBox(
            MENTOR_LIST,
            self.tr("I agree that exactly this list is sent to Codio."),
            asks=self.tr(
                "Nothing is sent before the plan is applied. If you change the list, you are "
                "asked again."
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(field_label(self.tr("What is sent to Codio, in &full"), self.mapping))
        layout.addWidget(self.mapping)
        layout.addWidget(
            PlainLabel(
                self.tr(
                    "Codio does not say whether a list replaces the one before or is added to it, "
                    "and no program can read it back. The wizard keeps a copy of what it sent."
                ),
                role="hint",
            )
        )
        layout.addWidget(self.box)

    def show_list(self, document: SetupDocument) -> None:
        """Show the list of the document and whether it was agreed to."""
        rows = [row for row in document.students.mentors if row.learners]
        text = "\n".join(f"{row.mentor}: {', '.join(row.learners)}" for row in rows)
        if self.mapping.toPlainText() != text:
            self.mapping.setPlainText(text)
        lines = min(max(len(rows), 2), _MOST_LINES)
        self.mapping.setFixedHeight(self.mapping.fontMetrics().lineSpacing() * lines + 26)
        self.box.show_state(document, None)
        self.box.setEnabled(bool(rows))
