"""The welcome page: start a setup, go on with one, and what will be needed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wizard.setup.document import SetupDocument
from wizard.setup.snapshot import Snapshot
from wizard.setup.steps import Step
from wizard.ui.shell.page import Page
from wizard.ui.welcome.saved_setups import SavedSetups
from wizard.ui.widgets.buttons import button
from wizard.ui.widgets.card import Card, Columns
from wizard.ui.widgets.plain_label import PlainLabel


class WelcomePage(Page):
    """Starts, opens, copies, renames and deletes setups."""

    step = Step.WELCOME
    content_width = 1000

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Connect Codio to Canvas")

    def instruction(self) -> str:
        """Say what the wizard does."""
        return self.tr(
            "Step by step: the wizard shows what only you can do, does the rest, and checks every "
            "step by reading it back. Nothing is changed in Canvas before you have seen the plan."
        )

    def build(self) -> None:
        """Make the two cards and the list of what is needed."""
        columns = Columns(side_by_side_from=640)
        column = QWidget()
        left = QVBoxLayout(column)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(16)
        left.addWidget(self._new_card())
        self.saved = SavedSetups(self.controller, theme=self.theme)
        left.addWidget(self.saved)
        left.addStretch(1)
        columns.add(column, 3)
        columns.add(self._needs_card(), 2, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(columns)

    def _new_card(self) -> Card:
        card = Card(self.tr("Start a new setup"))
        self.new_name = QLineEdit()
        self.new_name.setObjectName("setup_name")
        self.new_name.setPlaceholderText(self.tr("Python 101, autumn term"))
        self.new_name.textEdited.connect(self._renew_start)
        self.new_name.returnPressed.connect(self.start_setup)
        self.start_button = button(
            self.tr("Start"), self.start_setup, theme=self.theme, role="primary"
        )
        self.start_button.setObjectName("start_setup")
        card.add_field(
            self.tr("&Name of the setup"),
            self.new_name,
            self.tr("For yourself, to find it again. One setup joins one Canvas course to one "
                    "Codio course."),
        )  # fmt: skip
        row = QHBoxLayout()
        row.addWidget(self.start_button)
        row.addStretch(1)
        card.body.addSpacing(4)
        card.body.addLayout(row)
        return card

    def _needs_card(self) -> Card:
        card = Card(self.tr("What you will need"))
        needs = (
            ("person", self.tr("The right to add apps and edit assignments in the Canvas course: "
                               "a teacher's role with these rights, or an administrator's.")),
            ("key", self.tr("An owner's or administrator's role in your Codio organization, for "
                            "its LTI key and secret.")),
            ("book", self.tr("A Codio course with its assignments. Try it with a test course "
                             "first.")),
            ("link", self.tr("Codio of the US (codio.com). The LTI app does not work with Codio "
                             "UK (codio.co.uk).")),
            ("info", self.tr("The same e-mail address in Canvas and in Codio for every person: "
                             "Codio knows people by it.")),
        )  # fmt: skip
        for icon, text in needs:
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(_Mark(icon, self), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(PlainLabel(text), 1)
            card.body.addSpacing(6)
            card.body.addLayout(row)
        return card

    # --- showing ------------------------------------------------------------------------------

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Nothing of the document is shown here; the list is read when the page is entered."""
        self._renew_start()

    def entered(self) -> None:
        """Read the list of saved setups."""
        self.saved.show_saved()

    def is_ready(self) -> bool:
        """A setup must be open before the next page makes sense."""
        return self.controller.has_setup

    def first_focus(self) -> QWidget:
        """Begin with the list where there is one."""
        return self.saved.list if self.saved.count else self.new_name

    @Slot()
    def _renew_start(self) -> None:
        self.start_button.setEnabled(bool(self.new_name.text().strip()))

    @Slot()
    def start_setup(self) -> None:
        """Start a setup under the name typed."""
        name = self.new_name.text().strip()
        if not name:
            return
        if self.saved.start(name):
            self.new_name.clear()
        else:
            self.new_name.setFocus()


class _Mark(QLabel):
    """An icon before a line of text; it says nothing that the text does not."""

    def __init__(self, icon: str, page: Page) -> None:
        super().__init__()
        self._icon = icon
        self._page = page
        self.renew()
        page.theme.changed.connect(self.renew)

    @Slot()
    def renew(self) -> None:
        """Draw the icon in the scheme's accent."""
        theme = self._page.theme
        self.setPixmap(theme.pixmap(self._icon, theme.tokens.accent_text, 20))
