"""The Canvas page: where Canvas is, and who the wizard acts as."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from wizard.canvas.address import AddressError, normalise_address, parse_course_home_url
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import recognise_paste
from wizard.findings import Finding
from wizard.imported.characters import clean_value
from wizard.setup.document import SetupDocument
from wizard.setup.lti_app.pasted_values import Value
from wizard.setup.snapshot import Snapshot
from wizard.setup.steps import Step
from wizard.setup.web_pages import canvas_settings, endpoints_or_usual
from wizard.store.secrets import SecretName
from wizard.ui.connections.token_facts import TokenFacts
from wizard.ui.shell.page import Page, set_text
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.cleaned_line import CleanedLine
from wizard.ui.widgets.guidance import Guidance, set_url
from wizard.ui.widgets.paste_edit import kind_in_words
from wizard.ui.widgets.plain_label import PlainLabel
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
        self._line = CleanedLine(self.address, unwraps=True)
        self._line.edited.connect(self._on_address_edited)
        self.address.editingFinished.connect(self._on_address_finished)
        self.address_word = PlainLabel(role="good")
        self.token = SecretEdit(desktop=self.controller.desktop, theme=self.theme)
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
        connection.body.addWidget(self.address_word)
        connection.add_field(self.tr("Access &token"), self.token)
        self.token_facts = TokenFacts(theme=self.theme)
        connection.body.addWidget(self.token_facts)
        self.check_on_enter(self.address, self.token.edit)
        self.body.addWidget(connection)
        self.place_findings()

        how = Card(
            self.tr("Where to get an access token"),
            self.tr("Canvas shows a new token once. Paste it here before you close that window."),
        )
        guidance = Guidance(
            [
                self.tr("In Canvas, open “Account” in the left-hand bar, then “Settings”."),
                self.tr("Scroll down to “Approved Integrations” and press “+ New Access Token”."),
                self.tr(
                    "As the purpose, write “Codio setup”. Choose an expiry date up to 30 days "
                    "ahead: your institution may allow no more."
                ),
                self.tr("Press “Generate Token”, copy the token and paste it above."),
            ],
            theme=self.theme,
            illustration="canvas-token",
            description=self.tr(
                "The Canvas settings page with the button “+ New Access Token” marked"
            ),
        )
        guidance.add_remark(
            self.tr(
                "If the button is missing, your institution reserves tokens for administrators: "
                "ask one who may manage access tokens to make one for you. It is pending until "
                "you activate it in your Canvas settings."
            )
        )
        self.open_settings = guidance.add_open_button(
            self.tr("Open my Canvas settings"), desktop=self.controller.desktop
        )
        how.body.addWidget(guidance)
        self.body.addWidget(how)

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show address and token."""
        address = document.canvas.address
        if _address_in(self.address.text()) != address:
            self.address.setText(address)
        self._say_about_address()
        self.token.set_secret(self.controller.credentials.canvas_token)
        self.token.set_where_kept(self.controller.secrets.where_kept)
        self.token.say(self.judge_secret(Value.ACCESS_TOKEN, self.token.edit.text()))
        self.token_facts.show_result(self.controller.current_result(self.step))
        set_url(self.open_settings, canvas_settings(document))

    @Slot(str)
    def _on_address_edited(self, text: str) -> None:
        """Take the address, and the course where a course's address was pasted."""
        course = parse_course_home_url(text)
        self.controller.type_part("canvas", address=_address_in(text))
        if course is not None:
            self.controller.edit_part("courses", canvas_course_id=course.course_id)
        self._say_about_address()

    @Slot()
    def _on_address_finished(self) -> None:
        set_text(self.address, self.controller.document.canvas.address)
        self._say_about_address()

    def _say_about_address(self) -> None:
        typed = self.address.text()
        course = parse_course_home_url(typed)
        word, wrong = "", False
        if course is not None:
            word = self.tr("Recognised: a course's address. Course {id} is chosen as well.").format(
                id=course.course_id
            )
        elif kind := kind_in_words(recognise_paste(typed, self._endpoints()).kind):
            word, wrong = (
                self.tr("This is {what}, not an address of Canvas.").format(what=kind),
                True,
            )
        elif typed.strip() and not self.address.hasFocus():
            try:
                normalise_address(typed)
            except AddressError as error:
                word, wrong = str(error), True
        self.address_word.set_role("error" if wrong else "good")
        told = f"{self._line.told} {word}".strip()
        self.address_word.setText(told)
        self.address_word.setVisible(bool(told))

    def _endpoints(self) -> CodioEndpoints:
        return endpoints_or_usual(self.controller.document)

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


def _address_in(text: str) -> str:
    """Take scheme and host from whatever was typed; what is no address yet stays as it is."""
    try:
        return normalise_address(text)
    except AddressError:
        return clean_value(text).text
