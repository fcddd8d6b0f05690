"""The Codio page: which region, and the API integration that the wizard reads courses with."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from wizard.codio.endpoints import UK_DOMAIN, US_DOMAIN, is_uk_domain
from wizard.findings import Finding
from wizard.setup.document import SetupDocument
from wizard.setup.lti_app.pasted_values import Value
from wizard.setup.snapshot import Snapshot
from wizard.setup.steps import Step
from wizard.setup.web_pages import codio_home
from wizard.store.secrets import SecretName
from wizard.ui.connections.note import Note
from wizard.ui.shell.page import Page, set_text
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.cleaned_line import CleanedLine
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.guidance import Guidance, set_url
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.secret_edit import SecretEdit

_TEST_ADDRESSES = ("api_url", "auth_url", "lti_url")


class CodioPage(Page):
    """Domain, client id and client secret."""

    step = Step.CODIO

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Connect to Codio")

    def instruction(self) -> str:
        """Say what the page is for."""
        return self.tr(
            "With an API integration of your organization the wizard reads courses, assignments "
            "and progress, so that it can map and check them."
        )

    def build(self) -> None:
        """Make the choice of the region, the two fields and the guidance."""
        self.body.addWidget(self._region_card())
        self.body.addWidget(self._integration_card())
        self.place_findings()
        self.body.addWidget(self._guidance_card())
        self.body.addLayout(self._advanced())

    def _region_card(self) -> Card:
        card = Card(self.tr("Where you log in to Codio"))
        self.us = QRadioButton(self.tr("codio.com (US)"))
        self.uk = QRadioButton(self.tr("codio.co.uk (UK)"))
        self.other = QRadioButton(self.tr("Another domain"))
        group = QButtonGroup(self)
        row = FlowLayout(spacing=20)
        for choice, domain in ((self.us, US_DOMAIN), (self.uk, UK_DOMAIN), (self.other, "")):
            group.addButton(choice)
            row.addWidget(choice)
            choice.clicked.connect(lambda _on=False, domain=domain: self._choose_domain(domain))
        self.domain = QLineEdit()
        self.domain.setObjectName("codio_domain")
        self.domain.setAccessibleName(self.tr("Domain of Codio"))
        self.domain.setPlaceholderText("codio.com")
        CleanedLine(self.domain).edited.connect(
            lambda text: self.controller.type_part("codio", domain=text.lower())
        )
        self.uk_note = Note(
            self.tr("The LTI app works with Codio US only"),
            self.tr(
                "Organizations on codio.co.uk connect to Canvas by hand with the XML Configuration "
                "Url of their organization. If you log in at codio.com, choose that here."
            ),
            kind="warning",
            theme=self.theme,
        )
        card.body.addSpacing(4)
        card.body.addLayout(row)
        card.body.addWidget(self.domain)
        card.body.addWidget(self.uk_note)
        return card

    def _integration_card(self) -> Card:
        card = Card(self.tr("API integration"))
        self.client_id = QLineEdit()
        self.client_id.setObjectName("codio_client_id")
        self._client_id_line = CleanedLine(self.client_id)
        self._client_id_line.edited.connect(self._on_client_id_edited)
        self.secret = SecretEdit(desktop=self.controller.desktop, theme=self.theme)
        self.secret.edit.setObjectName("codio_client_secret")
        self.secret.secret_edited.connect(
            lambda text: self.controller.set_secret(SecretName.CODIO_CLIENT_SECRET, text)
        )
        self.check_on_enter(self.client_id, self.secret.edit)
        self.client_id_word = PlainLabel(role="error")
        card.add_field(self.tr("Client &Id"), self.client_id)
        card.body.addWidget(self.client_id_word)
        card.add_field(
            self.tr("&Secret Id"),
            self.secret,
            self.tr("Not the LTI Secret: that one belongs to the page “LTI app”."),
        )
        return card

    def _guidance_card(self) -> Card:
        card = Card(
            self.tr("Where to get them"),
            self.tr("Only an owner of the organization sees this page in Codio."),
        )
        guidance = Guidance(
            [
                self.tr("In Codio, click your name, then “Organization”, then its name."),
                self.tr("Open “Integrations” and find the block “API Integrations”."),
                self.tr("Press “Add integration” and name it “Canvas setup”."),
                self.tr("Click the new integration. Copy “Client Id” and “Secret Id” from there."),
            ],
            theme=self.theme,
            illustration="codio-api-integration",
            description=self.tr(
                "Codio's API integration with the copy buttons of Client Id and Secret Id marked"
            ),
        )
        self.open_codio = guidance.add_open_button(
            self.tr("Open Codio"), desktop=self.controller.desktop
        )
        card.body.addWidget(guidance)
        return card

    def _advanced(self) -> QVBoxLayout:
        self.show_advanced = Button(
            self.tr("Addresses of a test server"),
            theme=self.theme,
            role="link",
            icon="chevron-right",
        )
        self.show_advanced.setCheckable(True)
        self.show_advanced.clicked.connect(self._renew_advanced)
        self.advanced = Card(
            hint=self.tr(
                "Leave these empty unless somebody who runs a test server gave them to you."
            )
        )
        self.addresses: dict[str, QLineEdit] = {}
        labels = (self.tr("API address"), self.tr("Token address"), self.tr("LTI address"))
        for name, label in zip(_TEST_ADDRESSES, labels, strict=True):
            edit = QLineEdit()
            edit.setObjectName(f"codio_{name}")
            CleanedLine(edit, unwraps=True).edited.connect(
                lambda text, name=name: self.controller.type_part("codio", **{name: text})
            )
            self.addresses[name] = edit
            self.advanced.add_field(label, edit)
        layout = QVBoxLayout()
        layout.setSpacing(8)
        row = QHBoxLayout()
        row.addWidget(self.show_advanced)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.advanced)
        return layout

    # --- showing ------------------------------------------------------------------------------

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show domain, client id, secret and the test server's addresses."""
        codio = document.codio
        us, uk = codio.domain == US_DOMAIN, codio.domain == UK_DOMAIN
        self.us.setChecked(us)
        self.uk.setChecked(uk)
        self.other.setChecked(not us and not uk)
        self.domain.setVisible(not us and not uk)
        set_text(self.domain, codio.domain)
        self.uk_note.setVisible(is_uk_domain(codio.domain))
        set_text(self.client_id, codio.client_id)
        self.secret.set_secret(self.controller.credentials.codio_client_secret)
        self.secret.set_where_kept(self.controller.secrets.where_kept)
        self.secret.say(self.judge_secret(Value.CLIENT_SECRET, self.secret.edit.text()))
        self._say_about_client_id()
        for name, edit in self.addresses.items():
            set_text(edit, getattr(codio, name))
        if any(getattr(codio, name) for name in _TEST_ADDRESSES):
            self.show_advanced.setChecked(True)
        self._renew_advanced()
        set_url(self.open_codio, codio_home(document))

    def is_ready(self) -> bool:
        """Domain, id and secret are needed; the UK domain can be checked without the others."""
        codio = self.controller.document.codio
        complete = codio.client_id and self.controller.credentials.codio_client_secret
        return bool(codio.domain and (complete or is_uk_domain(codio.domain)))

    def first_focus(self) -> QWidget:
        """Begin with what is missing."""
        return self.secret.edit if self.controller.document.codio.client_id else self.client_id

    def field_for(self, finding: Finding) -> QWidget | None:
        """Tell the region from the integration."""
        if finding.check == "codio.region":
            return self.us
        return self.client_id if finding.check == "codio.credentials" else None

    @Slot(str)
    def _on_client_id_edited(self, text: str) -> None:
        self.controller.edit_part("codio", client_id=text)
        self._say_about_client_id()

    def _say_about_client_id(self) -> None:
        judged = self.judge_secret(Value.CLIENT_ID, self.controller.document.codio.client_id)
        told = self._client_id_line.told
        self.client_id_word.set_role("error" if judged.wrong else "good")
        self.client_id_word.setText(f"{told} {judged.words}".strip())
        self.client_id_word.setVisible(bool(told or judged.words))

    def _choose_domain(self, domain: str) -> None:
        self.controller.type_part("codio", domain=domain)
        if not domain:
            self.domain.setFocus()

    @Slot()
    def _renew_advanced(self) -> None:
        shown = self.show_advanced.isChecked()
        self.advanced.setVisible(shown)
        self.show_advanced.set_icon_name("chevron-down" if shown else "chevron-right")
