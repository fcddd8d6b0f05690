"""The Course LMS URL page: the address that Codio sends students back to, and Enable LTI."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from wizard.canvas.address import parse_course_home_url
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import PasteKind, recognise_paste
from wizard.findings import Finding
from wizard.http.addresses import split_address
from wizard.http.wrapped_addresses import locked_in_words, unwrapped
from wizard.imported.characters import clean_value
from wizard.setup.document import SetupDocument
from wizard.setup.snapshot import CanvasCourse, Snapshot
from wizard.setup.steps import Step
from wizard.setup.web_pages import canvas_course, codio_course, endpoints_or_usual
from wizard.ui.announce import announce
from wizard.ui.shell.page import Page
from wizard.ui.widgets.buttons import button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.confirm_box import ConfirmBox
from wizard.ui.widgets.copy_field import CopyField
from wizard.ui.widgets.fact_line import FactLine, Tone
from wizard.ui.widgets.guidance import Guidance, set_url

_LTI_ENABLED = "course_lms_url.lti_enabled"
_ENTERED = "course_lms_url.entered"


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("CourseLmsUrlPage", text)


def judge_course_url(text: str, right: str, endpoints: CodioEndpoints) -> tuple[str, Tone]:
    """Compare an address with the one that Codio should have, and say what is different.

    `right` is the home page of the chosen course; an empty text has nothing said about it.
    """
    given, wanted = unwrapped(clean_value(text).text), parse_course_home_url(right)
    if not given or wanted is None:
        return "", Tone.PLAIN
    if given == right:
        return tr("This is the right address."), Tone.GOOD
    found = parse_course_home_url(given)
    if found is None:
        return _no_course(given, endpoints), Tone.BAD
    if found.host != wanted.host:
        said = tr("This course is at {found}; the Canvas of this setup is {wanted}.")
        return said.format(found=found.host, wanted=wanted.host), Tone.BAD
    if found.course_id != wanted.course_id:
        said = tr("This is course {found}; the course of this setup is {wanted}.")
        return said.format(found=found.course_id, wanted=wanted.course_id), Tone.BAD
    rest = given.partition(f"/courses/{found.course_id}")[2]
    if rest and found.origin == wanted.origin:
        said = tr("The course is right, but “{rest}” behind its number does not belong there.")
        return said.format(rest=rest), Tone.DOUBTFUL
    said = tr("The course is right, but the address should read {wanted}.")
    return said.format(wanted=right), Tone.DOUBTFUL


def _no_course(text: str, endpoints: CodioEndpoints) -> str:
    if locked := locked_in_words(text):
        return locked
    kind = recognise_paste(text, endpoints).kind
    if kind is PasteKind.CODIO_COURSE_URL:
        return tr("This is the address of the Codio course; Codio needs that of the Canvas course.")
    if kind in {PasteKind.LAUNCH_URL, PasteKind.XML_URL}:
        return tr("This is an LTI address of Codio; it needs the address of the Canvas course.")
    if split_address(text).scheme not in {"http", "https"}:
        return tr("This is no web address: it has to begin with https://.")
    return tr("This is not the home page of a Canvas course: “/courses/” and its number are not "
              "in it.")  # fmt: skip


class CourseLmsUrlPage(Page):
    """One address to copy, two settings to save in Codio, and a person's word for both."""

    step = Step.COURSE_LMS_URL

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Link the Codio course to Canvas")

    def instruction(self) -> str:
        """Say what the page is for."""
        return self.tr(
            "Codio sends students back to Canvas by the Course LMS url. Only a person can enter "
            "it in Codio: it takes a minute."
        )

    def build(self) -> None:
        """Make the address, the guidance, the confirmations and the comparison."""
        self.body.addWidget(self._address_card())
        self.body.addWidget(self._guidance_card())
        self.body.addWidget(self._confirm_card())
        self.place_findings()
        self.controller.secrets_changed.connect(self._read_what_is_missing)

    def _address_card(self) -> Card:
        card = Card(self.tr("The address for Codio"))
        self.url = CopyField(
            self.tr("Course LMS URL"), desktop=self.controller.desktop, theme=self.theme
        )
        self.url.button.setObjectName("copy_course_lms_url")
        self._course = FactLine(theme=self.theme)
        self._choose = button(
            self.tr("Choose the Canvas course"),
            lambda: self.controller.go_to(Step.COURSES),
            theme=self.theme,
        )
        self._choose.setObjectName("choose_courses")
        card.add_field(self.tr("Course LMS &URL"), self.url)
        card.body.addWidget(self._course)
        row = QHBoxLayout()
        row.addWidget(self._choose)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _guidance_card(self) -> Card:
        card = Card(self.tr("What to switch on in Codio"))
        guidance = Guidance(
            [
                self.tr("Open the Codio course, then “Admin” in its menu, then “LTI / LMS”."),
                self.tr("Switch “Enable LTI” on. The rows below it appear."),
                self.tr("Paste the address above into “Course LMS url”."),
                self.tr("Leave “Enroll to course only” off: with it, no grades come back."),
                self.tr("Press “Save Changes”."),
            ],
            theme=self.theme,
            illustration="codio-lti-lms",
            description=self.tr(
                "Codio's page LTI / LMS: Enable LTI on, Course LMS url marked, Enroll to course "
                "only off, and the button Save Changes"
            ),
        )
        self.open_codio = guidance.add_open_button(
            self.tr("Open the Codio course"), desktop=self.controller.desktop
        )
        card.body.addWidget(guidance)
        return card

    def _confirm_card(self) -> Card:
        card = Card(self.tr("Have you done it?"))
        self.enabled_box = ConfirmBox(
            _LTI_ENABLED,
            self.tr("“Enable LTI” is on, “Enroll to course only” is off, and I saved it."),
        )
        self.entered_box = ConfirmBox(
            _ENTERED,
            self.tr("The address above is in “Course LMS url”, and I saved it."),
        )
        self.keep_confirmations(self.enabled_box, self.entered_box)
        self.compare = QLineEdit()
        self.compare.setObjectName("compare_course_url")
        self.compare.setPlaceholderText("https://")
        self.compare.textEdited.connect(self._on_compared)
        self._verdict = FactLine(theme=self.theme)
        card.body.addWidget(self.enabled_box)
        card.body.addWidget(self.entered_box)
        card.add_field(
            self.tr("Compa&re what stands in Codio"),
            self.compare,
            self.tr(
                "If you like: copy “Course LMS url” back from Codio, or the address bar of the "
                "Canvas course, and paste it here."
            ),
        )
        card.body.addWidget(self._verdict)
        return card

    # --- showing ------------------------------------------------------------------------------

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show the address of the chosen course, and what was confirmed."""
        self.url.set_value(self._right())
        chosen = bool(self._right())
        self._choose.setVisible(not chosen)
        course = snapshot.canvas_course
        if not chosen:
            said = self.tr("The address follows from the Canvas course, which is not chosen yet.")
            self._course.say(said, Tone.DOUBTFUL)
        elif isinstance(course, CanvasCourse):
            said = self.tr("The home page of “{name}”.").format(name=course.course.name)
            self._course.say(said, Tone.GOOD)
        else:
            self._course.say("")
        set_url(self.open_codio, codio_course(document))
        result = self.controller.results.get(self.step)
        for box in (self.enabled_box, self.entered_box):
            box.show_state(document, result)
        self._show_verdict()

    def entered(self) -> None:
        """Read the course's name, and forget what was compared on an earlier visit."""
        self.compare.clear()
        self._show_verdict()
        self._read_what_is_missing()

    def is_ready(self) -> bool:
        """There is an address once the course is chosen."""
        return bool(self._right())

    def first_focus(self) -> QWidget:
        """Begin with copying the address."""
        return self.url.button if self._right() else self._choose

    def field_for(self, finding: Finding) -> QWidget | None:
        """Name the boxes of the two confirmations."""
        boxes = {_LTI_ENABLED: self.enabled_box, _ENTERED: self.entered_box}
        box = boxes.get(finding.check)
        return box.check_box if box else None

    # --- what a person does -------------------------------------------------------------------

    def verdict(self) -> str:
        """Return what is said about the address that was pasted."""
        return self._verdict.text()

    def _right(self) -> str:
        return canvas_course(self.controller.document)

    @Slot()
    def _on_compared(self) -> None:
        self._show_verdict()
        announce(self.compare, self._verdict.text())

    def _show_verdict(self) -> None:
        endpoints = endpoints_or_usual(self.controller.document)
        self._verdict.say(*judge_course_url(self.compare.text(), self._right(), endpoints))

    @Slot()
    def _read_what_is_missing(self) -> None:
        if self.controller.step is self.step:
            needed = self.controller.operations.sections_for(self.step, self.controller.snapshot)
            self.read_for_lists(needed)
