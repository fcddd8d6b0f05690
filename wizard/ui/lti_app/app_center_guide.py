"""How a person adds the Codio app in Canvas: the App Center, step by step, or by its address."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.secret import Secret
from wizard.setup.document import SetupDocument
from wizard.setup.lti_app.adding_by_hand import remarks, steps
from wizard.setup.web_pages import canvas_course
from wizard.ui.desktop import Desktop
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.copy_field import CopyField
from wizard.ui.widgets.guidance import Guidance, set_url


class AppCenterGuide(QWidget):
    """Numbered steps with a drawing, the values to be pasted, and a button to check afterwards.

    Signals: `check_wanted()` when the person has added the app.
    """

    check_wanted = Signal()

    def __init__(self, *, desktop: Desktop, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        guidance = Guidance(
            steps(),
            theme=theme,
            illustration="canvas-app-center",
            description=self.tr(
                "Canvas's App Center with the Codio app marked, and the window “Add App” with "
                "Consumer Key and Shared Secret"
            ),
        )
        for remark in remarks():
            guidance.add_remark(remark)
        self.open_settings = guidance.add_open_button(
            self.tr("Open the course's settings"), desktop=desktop
        )
        check = button(self.tr("Check"), self.check_wanted.emit, theme=theme, icon="refresh")
        check.setObjectName("check_app_center")
        check.setAccessibleName(self.tr("Check whether the app is there"))
        values = Card(self.tr("To be pasted in Canvas"), role="inset")
        self.key = CopyField(self.tr("Consumer Key"), desktop=desktop, theme=theme)
        self.secret = CopyField(self.tr("Shared Secret"), desktop=desktop, theme=theme)
        self.xml = CopyField(self.tr("Config URL"), desktop=desktop, theme=theme)
        values.add_field(self.tr("Consumer Key"), self.key)
        values.add_field(
            self.tr("Shared Secret"),
            self.secret,
            self.tr("A copied secret is taken out of the clipboard again after a minute."),
        )
        self._xml_label = values.add_field(self.tr("Config URL, for “By URL” only"), self.xml)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(guidance)
        layout.addWidget(values)
        layout.addWidget(check, 0, Qt.AlignmentFlag.AlignLeft)

    def show_values(self, document: SetupDocument, secret: Secret | None) -> None:
        """Show what is to be pasted, and where the button leads."""
        self.key.set_value(document.lti_app.consumer_key)
        self.secret.set_secret(secret)
        self.xml.set_value(document.lti_app.xml_url)
        for widget in (self.xml, self._xml_label):
            widget.setVisible(bool(document.lti_app.xml_url))
        set_url(self.open_settings, canvas_course(document, "settings"))
