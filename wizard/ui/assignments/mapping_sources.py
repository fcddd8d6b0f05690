"""How to get the launch URLs out of Codio."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.ui.assignments.mapping_columns import tr
from wizard.ui.desktop import Desktop
from wizard.ui.theme import Theme
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.guidance import Guidance, set_url


class MappingSources(Card):
    """The instructions for Codio's export."""

    def __init__(self, *, desktop: Desktop, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Get the launch URLs from Codio"),
            tr(
                "Codio has one launch URL for each assignment, and exports all of them in one file."
            ),
            parent=parent,
        )
        guidance = Guidance(
            [
                tr("In Codio, open the course, then “Admin” in the left-hand menu and “LTI/LMS”."),
                tr(
                    "Scroll to “LTI/LMS Connections” and press “Export” beside “Assignment URLs”. "
                    "Codio saves a file."
                ),
                tr(
                    "Drop the file anywhere on this page, or press “Import file…”. For a few "
                    "assignments: copy each “LTI Integration URL” in Codio's Overview (⋮) and "
                    "press “Paste URLs”."
                ),
            ],
            theme=theme,
            illustration="codio-assignment-urls",
            description=tr(
                "Codio's page “LTI/LMS” with the button “Export” beside “Assignment URLs” marked"
            ),
        )
        self.open_codio = guidance.add_open_button(tr("Open the course in Codio"), desktop=desktop)
        self.open_codio.setObjectName("mapping_open_codio")
        self.body.addWidget(guidance)

    def set_address(self, url: str) -> None:
        """Offer to open the course's page in Codio."""
        set_url(self.open_codio, url)
