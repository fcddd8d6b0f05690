"""The LTI app page: key and secret from Codio, who installs the app in Canvas, custom fields."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import Paste, PasteKind, recognise_paste
from wizard.findings import Finding
from wizard.setup.document import InstallBy, SetupDocument, without_confirmation
from wizard.setup.lti_app.pasted_values import Value
from wizard.setup.snapshot import Snapshot
from wizard.setup.steps import Step
from wizard.setup.web_pages import codio_home, endpoints_or_usual
from wizard.store.secrets import SecretName
from wizard.ui.lti_app.app_advanced import AppAdvanced
from wizard.ui.lti_app.app_center_guide import AppCenterGuide
from wizard.ui.lti_app.app_facts import AppFacts, facts_about_apps, kept_fields
from wizard.ui.lti_app.custom_fields_edit import CustomFieldsEdit
from wizard.ui.lti_app.lti_value_edit import LtiValueEdit
from wizard.ui.shell.page import Page
from wizard.ui.widgets.buttons import button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.choice_cards import Choice, ChoiceCards
from wizard.ui.widgets.fact_line import FactLine, Tone
from wizard.ui.widgets.guidance import Guidance, set_url
from wizard.ui.widgets.secret_edit import SecretEdit

_COMPARED = "lti_app.key_and_secret"
"""The check for which a person says that key and secret are Codio's."""


class LtiAppPage(Page):
    """Consumer key, shared secret, and the app in Canvas."""

    step = Step.LTI_APP

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Set up the LTI app")

    def instruction(self) -> str:
        """Say what the page is for."""
        return self.tr(
            "Canvas opens Codio through an LTI app. The app carries a key and a secret of your "
            "Codio organization, so that Codio trusts what Canvas sends."
        )

    def build(self) -> None:
        """Make the fields, the guidance, the choice of who installs, and the custom fields."""
        self.body.addWidget(self._values_card())
        self.place_findings()
        self.body.addWidget(self._guidance_card())
        self.body.addWidget(self._canvas_card())
        self.body.addWidget(self._fields_card())
        self.controller.secrets_changed.connect(self._read_what_is_missing)

    def _values_card(self) -> Card:
        card = Card(self.tr("From Codio"))
        self.key = self._value_edit({PasteKind.CONSUMER_KEY}, "consumer_key", "consumer_key")
        self.secret = SecretEdit(desktop=self.controller.desktop, theme=self.theme)
        self.secret.edit.setObjectName("shared_secret")
        self.secret.secret_edited.connect(self._on_secret_edited)
        self.xml = self._value_edit({PasteKind.XML_URL}, "xml_url", "xml_url")
        card.add_field(self.tr("LTI Consumer (consumer &key)"), self.key)
        card.add_field(self.tr("LTI &Secret (shared secret)"), self.secret)
        card.add_field(
            self.tr("&XML Configuration Url"),
            self.xml,
            self.tr("Only needed to add the app by hand where no App Center lists Codio."),
        )
        return card

    def _value_edit(self, accepted: set[PasteKind], part: str, name: str) -> LtiValueEdit:
        """Make a field for a value of the app; what another field takes is handed on to it."""
        for_key = PasteKind.CONSUMER_KEY in accepted
        made = LtiValueEdit(
            lambda text: recognise_paste(text, self._endpoints()),
            accepted,
            desktop=self.controller.desktop,
            theme=self.theme,
            objection=self._objection_to_key if for_key else self._objection_to_url,
            passes_on=(PasteKind.XML_URL,) if for_key else (),
        )
        made.edit.setObjectName(name)
        made.edited.connect(lambda text: self._on_value_edited(made, part, text))
        made.misplaced.connect(self._on_misplaced)
        return made

    def _guidance_card(self) -> Card:
        card = Card(
            self.tr("Where to find them in Codio"),
            self.tr("Only an owner of the organization sees this page."),
        )
        guidance = Guidance(
            [
                self.tr("In Codio, click your user name, then “Organization”, then its name."),
                self.tr("Open the tab “LTI Integrations”."),
                self.tr("Scroll to the box “LTI 1.0 Integration”."),
                self.tr(
                    "Copy “LTI Consumer” and “LTI Secret” with the buttons behind them, and paste "
                    "each into its field above. Leave “Reset secret” alone: other courses use it."
                ),
            ],
            theme=self.theme,
            illustration="codio-lti-keys",
            description=self.tr(
                "The box LTI 1.0 Integration in Codio with LTI Consumer and LTI Secret marked, "
                "and XML Configuration Url below them"
            ),
        )
        self.open_codio = guidance.add_open_button(
            self.tr("Open Codio"), desktop=self.controller.desktop
        )
        card.body.addWidget(guidance)
        return card

    def _canvas_card(self) -> Card:
        card = Card(self.tr("The app in Canvas"))
        self.facts = AppFacts(theme=self.theme)
        choices = (
            Choice(
                value=InstallBy.WIZARD,
                title=self.tr("The &wizard installs or updates it"),
                text=self.tr(
                    "In this course alone, once you have seen the plan. An app that is there "
                    "already is changed in place, never deleted."
                ),
            ),
            Choice(
                value=InstallBy.APP_CENTER,
                title=self.tr("&I add it in Canvas myself"),
                text=self.tr(
                    "From Canvas's App Center, as a Canvas administrator. The wizard shows the "
                    "way and checks the result."
                ),
            ),
        )
        self.install_by = ChoiceCards(
            choices, self.tr("Who installs the app"), theme=self.theme, columns=2
        )
        self.install_by.chosen.connect(
            lambda value: self.controller.edit_part("lti_app", install_by=value)
        )
        self.app_center = AppCenterGuide(desktop=self.controller.desktop, theme=self.theme)
        self.app_center.check_wanted.connect(lambda: self.controller.check(self.step))
        card.body.addWidget(self.facts)
        card.body.addSpacing(4)
        card.body.addWidget(self.install_by)
        card.body.addWidget(self.app_center)
        return card

    def _fields_card(self) -> Card:
        card = Card(
            self.tr("Custom fields"),
            self.tr("Sent to Codio with every launch. Each value is the same for everybody."),
        )
        self.custom_fields = CustomFieldsEdit(theme=self.theme)
        self.custom_fields.edited.connect(
            lambda fields: self.controller.edit_part("lti_app", custom_fields=fields)
        )
        self._kept = FactLine(theme=self.theme)
        self.take_over_button = button(
            self.tr("Edit these as well"), self._take_over_fields, theme=self.theme, role="link"
        )
        self.take_over_button.setObjectName("take_over_fields")
        card.body.addWidget(self._kept)
        card.body.addWidget(self.take_over_button)
        card.body.addWidget(self.custom_fields)
        self.advanced = AppAdvanced(
            self._value_edit({PasteKind.LAUNCH_URL}, "launch_url", "app_launch_url"),
            controller=self.controller,
            theme=self.theme,
        )
        card.body.addWidget(self.advanced)
        return card

    # --- showing ------------------------------------------------------------------------------

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show the values, what is in Canvas, the choice and the custom fields."""
        app, endpoints = document.lti_app, self._endpoints()
        self.key.set_text(app.consumer_key)
        self.secret.set_secret(self.controller.credentials.shared_secret)
        self.secret.set_where_kept(self.controller.secrets.where_kept)
        self.secret.say(self.judge_secret(Value.SHARED_SECRET, self.secret.edit.text().strip()))
        self.xml.set_text(app.xml_url)
        set_url(self.open_codio, codio_home(document))
        self.facts.show_facts(facts_about_apps(document, snapshot, endpoints))
        self.install_by.set_chosen(app.install_by)
        self.app_center.setVisible(app.install_by is InstallBy.APP_CENTER)
        self.app_center.show_values(document, self.controller.credentials.shared_secret)
        kept = kept_fields(document, snapshot, endpoints)
        names = ", ".join(f"{key}={value}" for key, value in kept.items())
        said = self.tr("In Canvas already, and kept: {fields}").format(fields=names)
        self._kept.say(said if kept else "", Tone.PLAIN)
        self.take_over_button.setVisible(bool(kept))
        course = document.courses.codio_course_id or ""
        self.custom_fields.set_suggestions(
            {"codio_course_target_id": course, "codio_parent_course_id": course}
        )
        self.custom_fields.set_fields(app.custom_fields)
        self.advanced.show_app(app, endpoints)

    def entered(self) -> None:
        """See which apps are there."""
        self._read_what_is_missing()

    def is_ready(self) -> bool:
        """Key and secret are needed."""
        given = self.controller.credentials.shared_secret
        return bool(self.controller.document.lti_app.consumer_key and given)

    def first_focus(self) -> QWidget:
        """Begin with what is missing."""
        return self.secret.edit if self.controller.document.lti_app.consumer_key else self.key.edit

    def field_for(self, finding: Finding) -> QWidget | None:
        """Tell key, secret and launch URL apart."""
        if finding.check == "lti_app.launch_url":
            self.advanced.open()
            return self.advanced.launch_url.edit
        fields = {"lti_app.consumer_key": self.key.edit, "lti_app.shared_secret": self.secret.edit}
        return fields.get(finding.check)

    # --- what a person does -------------------------------------------------------------------

    def _on_value_edited(self, field: LtiValueEdit, part: str, text: str) -> None:
        paste = recognise_paste(text, self._endpoints())
        if not field.passes_on(paste.kind):
            value = paste.text if paste.kind is PasteKind.CONSUMER_KEY else text
            self._edit_app(part, value)

    def _edit_app(self, part: str, value: str) -> None:
        """Change a value; a word that key and secret were compared no longer holds then."""

        def change(document: SetupDocument) -> SetupDocument:
            app = msgspec.structs.replace(document.lti_app, **{part: value})
            changed = msgspec.structs.replace(document, lti_app=app)
            return without_confirmation(changed, _COMPARED) if part == "consumer_key" else changed

        self.controller.edit(change)

    @Slot(object)
    def _on_misplaced(self, paste: Paste) -> None:
        """Put what was pasted as the key into the field where it belongs."""
        self._edit_app("xml_url", paste.text)
        self.key.set_text(self.controller.document.lti_app.consumer_key)
        self.key.say(self.tr("That was the XML Configuration Url; it is in its own field now."))

    @Slot(str)
    def _on_secret_edited(self, text: str) -> None:
        self.controller.set_secret(SecretName.SHARED_SECRET, text)
        self.controller.edit(lambda document: without_confirmation(document, _COMPARED))

    def _objection_to_key(self, text: str) -> str:
        return self.judge_secret(Value.CONSUMER_KEY, text).words

    def _objection_to_url(self, text: str) -> str:
        url = recognise_paste(text, self._endpoints()).launch_url
        if url is not None and url.assignment_id:
            return self.tr("This opens one assignment; it belongs on the page “Assignments”.")
        return ""

    def _take_over_fields(self) -> None:
        document = self.controller.document
        kept = kept_fields(document, self.controller.snapshot, self._endpoints())
        fields = {**document.lti_app.custom_fields, **kept}
        self.controller.edit_part("lti_app", custom_fields=fields, keep_other_fields=False)
        self.custom_fields.add_button.setFocus()

    @Slot()
    def _read_what_is_missing(self) -> None:
        if self.controller.step is self.step:
            needed = self.controller.operations.sections_for(self.step, self.controller.snapshot)
            self.read_for_lists(needed)

    def _endpoints(self) -> CodioEndpoints:
        return endpoints_or_usual(self.controller.document)
