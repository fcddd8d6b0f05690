"""The Canvas page: where Canvas is, and who the wizard acts as."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.setup.document import SetupDocument
from wizard.setup.findings import Finding
from wizard.setup.snapshot import Snapshot
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName
from wizard.ui.pages.base import Page, set_text
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.guidance import Guidance, set_url
from wizard.ui.widgets.secret_edit import SecretEdit


class CanvasPage(Page):
    """Address and access token of Canvas."""

    step = Step.CANVAS

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Connect to Canvas")

    def instruction(self) -> str:
        """Say what the page is for."""
        return self.tr(
            "The wizard works in Canvas in your name, with an access token that you can take back "
            "in Canvas at any time."
        )

    def build(self) -> None:
        """Make the two fields and the guidance for the token."""
        self.address = QLineEdit()
        self.address.setObjectName("canvas_address")
        self.address.setPlaceholderText("https://school.instructure.com")
        self.address.textEdited.connect(
            lambda text: self.controller.edit_part("canvas", address=canvas_address(text))
        )
        self.address.editingFinished.connect(
            lambda: set_text(self.address, self.controller.document.canvas.address)
        )
        self.token = SecretEdit(theme=self.theme)
        self.token.edit.setObjectName("canvas_token")
        self.token.secret_edited.connect(
            lambda text: self.controller.set_secret(SecretName.CANVAS_TOKEN, text)
        )
        connection = Card()
        connection.add_field(
            self.tr("&Address of Canvas"),
            self.address,
            self.tr(
                "You can paste the address of any Canvas page: the wizard takes what it needs."
            ),
        )
        connection.add_field(self.tr("Access &token"), self.token)
        self.body.addWidget(connection)

        how = Card(
            self.tr("Where to get an access token"),
            self.tr("Canvas shows a new token once. Paste it here before you close that window."),
        )
        guidance = Guidance(
            [
                self.tr("In Canvas, open “Account” in the left-hand bar, then “Settings”."),
                self.tr("Scroll down to “Approved Integrations” and press “+ New Access Token”."),
                self.tr(
                    "As the purpose, write “Codio setup”. Choose an expiry date a few weeks ahead."
                ),
                self.tr("Press “Generate Token”, copy the token and paste it above."),
            ],
            theme=self.theme,
            illustration="canvas-token",
            description=self.tr(
                "The Canvas settings page with the button “+ New Access Token” marked"
            ),
        )
        self.open_settings = guidance.add_open_button(
            self.tr("Open my Canvas settings"), desktop=self.controller.desktop
        )
        how.body.addWidget(guidance)
        self.body.addWidget(how)

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show address and token."""
        address = document.canvas.address
        if canvas_address(self.address.text()) != address:
            self.address.setText(address)
        self.token.set_secret(self.controller.credentials.canvas_token)
        self.token.set_where_kept(self.controller.keeper.where_kept)
        set_url(self.open_settings, f"{address}/profile/settings" if address else "")

    def is_ready(self) -> bool:
        """Both fields are needed."""
        return bool(
            self.controller.document.canvas.address and self.controller.credentials.canvas_token
        )

    def first_focus(self) -> QWidget:
        """Begin with what is missing."""
        return self.token.edit if self.controller.document.canvas.address else self.address

    def field_for(self, finding: Finding) -> QWidget | None:
        """Tell an address that is wrong from a token that is."""
        return self.token.edit if "token" in finding.check else self.address


def canvas_address(text: str) -> str:
    """Take scheme and host from whatever address of Canvas was typed or pasted.

    A name without a scheme gets https; what cannot be an address comes back as it was typed.
    """
    typed = text.strip()
    if not typed:
        return ""
    parts = urlsplit(typed if "://" in typed else f"https://{typed}")
    if not parts.netloc or parts.scheme not in {"http", "https"}:
        return typed
    return f"{parts.scheme}://{parts.netloc.lower()}"
