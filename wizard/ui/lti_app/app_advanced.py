"""Name, launch URL and domain of the app, for those who must differ from the usual."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.codio.endpoints import CodioEndpoints
from wizard.setup.document import LtiApp
from wizard.setup.lti_app.app import app_domain
from wizard.ui.lti_app.fold import Fold
from wizard.ui.lti_app.lti_value_edit import LtiValueEdit
from wizard.ui.session.controller import SetupController
from wizard.ui.theme import Theme
from wizard.ui.widgets.card import Card


class AppAdvanced(Fold):
    """The three values, folded away; empty ones follow from the Codio connection."""

    def __init__(
        self,
        launch_url: LtiValueEdit,
        *,
        controller: SetupController,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """`launch_url` is the field for the launch URL: the page makes it, as its other ones."""
        super().__init__(
            QCoreApplication.translate("AppAdvanced", "Advanced"), theme=theme, parent=parent
        )
        self.launch_url = launch_url
        self.name = QLineEdit()
        self.name.setObjectName("app_name")
        self.name.textEdited.connect(
            lambda text: controller.edit_part("lti_app", name=text.strip() or LtiApp().name)
        )
        self.domain = QLineEdit()
        self.domain.setObjectName("app_domain")
        self.domain.textEdited.connect(
            lambda text: controller.edit_part("lti_app", domain=text.strip().lower())
        )
        fields = Card(role="inset")
        fields.add_field(self.tr("&Name in Canvas"), self.name)
        fields.add_field(
            self.tr("&Launch URL"),
            self.launch_url,
            self.tr("Empty: Codio's general launch URL, or the one that works already."),
        )
        fields.add_field(
            self.tr("&Domain"),
            self.domain,
            self.tr("Canvas finds the app by it. Empty: the domain that fits Codio's addresses."),
        )
        self.body.addWidget(fields)

    def show_app(self, app: LtiApp, endpoints: CodioEndpoints) -> None:
        """Show the values, and what holds where one is empty."""
        if not self.name.hasFocus() and self.name.text() != app.name:
            self.name.setText(app.name)
        self.launch_url.set_text(app.launch_url)
        if isinstance(self.launch_url.edit, QLineEdit):
            self.launch_url.edit.setPlaceholderText(endpoints.lti_url)
        if self.domain.text().strip().lower() != app.domain:
            self.domain.setText(app.domain)
        self.domain.setPlaceholderText(app_domain(endpoints))
