"""The welcome page: start a setup, go on with one, and what will be needed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, QLocale, Qt, Slot
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from wizard.setup.document import Courses, DocumentError, SetupDocument, decode, new_document
from wizard.setup.snapshot import Snapshot
from wizard.setup.steps import Step
from wizard.store.errors import StoreError
from wizard.store.setups import SetupSummary
from wizard.ui.messages import Message, MessageKind
from wizard.ui.pages.base import Page
from wizard.ui.widgets.buttons import Button, button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.step_rail import step_name

_NAME = Qt.ItemDataRole.UserRole
_LEAST_ROWS = 3


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
        columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self._new_card())
        left.addWidget(self._saved_card())
        left.addStretch(1)
        columns.addLayout(left, 3)
        columns.addWidget(self._needs_card(), 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(columns)

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

    def _saved_card(self) -> Card:
        card = Card(self.tr("Go on with a setup"))
        self.saved = QListWidget()
        self.saved.setObjectName("saved_setups")
        self.saved.setAccessibleName(self.tr("Saved setups"))
        self.saved.setUniformItemSizes(True)
        self.saved.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.saved.itemActivated.connect(self.open_chosen)
        self.saved.currentRowChanged.connect(self._renew_buttons)
        self._none_saved = PlainLabel(
            self.tr("Setups that you start are saved by themselves and appear here."), role="hint"
        )
        self.open_button = button(self.tr("&Open"), self.open_chosen, theme=self.theme)
        self.more_button = Button(self.tr("&More"), theme=self.theme, icon="chevron-down")
        menu = QMenu(self.more_button)
        menu.addAction(self.tr("Copy for another pair of courses…"), self.ask_copy_name)
        menu.addAction(self.tr("Rename…"), self.ask_new_name)
        menu.addSeparator()
        menu.addAction(self.tr("Delete…"), self.ask_delete)
        self.more_button.setMenu(menu)
        open_file = button(
            self.tr("Open a setup &file…"),
            self.choose_file,
            theme=self.theme,
            role="quiet",
            icon="folder",
        )
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.more_button)
        row.addStretch(1)
        row.addWidget(open_file)
        card.body.addWidget(self._none_saved)
        card.body.addWidget(self.saved)
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
        self.show_saved()

    def is_ready(self) -> bool:
        """A setup must be open before the next page makes sense."""
        return self.controller.has_setup

    def first_focus(self) -> QWidget:
        """Begin with the list where there is one."""
        return self.saved if self.saved.count() else self.new_name

    def show_saved(self) -> None:
        """Fill the list of saved setups."""
        try:
            summaries = self.controller.keeper.setups()
        except StoreError as error:
            self._say(str(error))
            summaries = ()
        self.saved.clear()
        for summary in summaries:
            item = QListWidgetItem(f"{summary.name}\n{self._about(summary)}")
            item.setData(_NAME, summary.name)
            self.saved.addItem(item)
            if summary.name == self.controller.document.name:
                self.saved.setCurrentItem(item)
        if summaries and self.saved.currentRow() < 0:
            self.saved.setCurrentRow(0)
        self.saved.setVisible(bool(summaries))
        self._none_saved.setVisible(not summaries)
        rows = max(_LEAST_ROWS, min(len(summaries), 5))
        self.saved.setMinimumHeight(rows * max(self.saved.sizeHintForRow(0), 20) + 12)
        self._renew_buttons()

    def _about(self, summary: SetupSummary) -> str:
        step = step_name(Step(summary.step)) if summary.step in set(Step) else ""
        courses = " ↔ ".join(part for part in (summary.canvas_course, summary.codio_course) if part)
        place = self.tr("at “{step}”").format(step=step) if step else ""
        parts = (courses, place, local_time(summary.saved_at))
        return " · ".join(part for part in parts if part)

    @Slot()
    def _renew_start(self) -> None:
        self.start_button.setEnabled(bool(self.new_name.text().strip()))

    @Slot()
    def _renew_buttons(self) -> None:
        chosen = bool(self.chosen_name())
        self.open_button.setEnabled(chosen)
        self.more_button.setEnabled(chosen)

    def chosen_name(self) -> str:
        """Return the name of the setup chosen in the list."""
        item = self.saved.currentItem()
        return str(item.data(_NAME)) if item else ""

    # --- acting -------------------------------------------------------------------------------

    @Slot()
    def start_setup(self) -> None:
        """Start a setup under the name typed, and go to the first page of work."""
        name = self.new_name.text().strip()
        if name and self._is_free(name):
            self.new_name.clear()
            self.controller.open(msgspec.structs.replace(new_document(name), step=Step.CANVAS))

    @Slot()
    def open_chosen(self) -> None:
        """Open the chosen setup at the page where it was left."""
        try:
            self.controller.keeper.save_now()
            document = self.controller.keeper.load(self.chosen_name())
        except (StoreError, DocumentError) as error:
            self._say(str(error))
            return
        step = Step.CANVAS if document.step is Step.WELCOME else document.step
        self.controller.open(msgspec.structs.replace(document, step=step))

    @Slot()
    def choose_file(self) -> None:
        """Ask for a setup file and open it as a saved setup."""
        self.controller.desktop.choose_file_to_open(
            self, self.tr("Open a setup file"), self.tr("Setup files (*.json)"), self.open_file
        )

    def open_file(self, file: Path) -> None:
        """Open a setup file; it becomes a saved setup under its own name."""
        try:
            document = decode(file.read_bytes())
        except (OSError, DocumentError) as error:
            self._say(str(error))
            return
        name = document.name or file.stem
        if self._is_free(name):
            step = Step.CANVAS if document.step is Step.WELCOME else document.step
            self.controller.open(msgspec.structs.replace(document, name=name, step=step))

    @Slot()
    def ask_copy_name(self) -> None:
        """Ask for the copy's name."""
        name = self.tr("{name} (copy)").format(name=self.chosen_name())
        self._ask(self.tr("Name of the copy"), name, self.copy_chosen)

    def copy_chosen(self, name: str) -> None:
        """Open a copy with the same choices, without the courses and what hangs on them."""
        if not self._is_free(name.strip()):
            return
        try:
            document = self.controller.keeper.load(self.chosen_name())
        except (StoreError, DocumentError) as error:
            self._say(str(error))
            return
        self.controller.open(
            msgspec.structs.replace(
                document,
                id=new_document(name).id,
                name=name.strip(),
                step=Step.COURSES,
                courses=Courses(publish_canvas_course=document.courses.publish_canvas_course),
                assignments=(),
                confirmations=(),
                passed_over=(),
            )
        )

    @Slot()
    def ask_new_name(self) -> None:
        """Ask for another name."""
        self._ask(self.tr("New name"), self.chosen_name(), self.rename_chosen)

    def rename_chosen(self, name: str) -> None:
        """Give the chosen setup another name; its journal comes along."""
        old, new = self.chosen_name(), name.strip()
        if new == old:
            return
        try:
            self.controller.rename_setup(old, new)
        except StoreError as error:
            self._say(str(error))
        self.show_saved()

    @Slot()
    def ask_delete(self) -> None:
        """Ask before deleting."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Delete the setup “{name}”?").format(name=self.chosen_name()))
        box.setInformativeText(
            self.tr(
                "Its secrets and its journal go with it, so that nothing can be undone afterwards. "
                "Canvas and Codio stay as they are."
            )
        )
        box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        delete.clicked.connect(self.delete_chosen)
        box.finished.connect(box.deleteLater)
        box.open()

    @Slot()
    def delete_chosen(self) -> None:
        """Delete the chosen setup with those of its secrets that no other setup uses."""
        try:
            self.controller.delete_setup(self.chosen_name())
        except (StoreError, DocumentError) as error:
            self._say(str(error))
        self.show_saved()

    def _ask(self, label: str, text: str, chosen: object) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(label)
        dialog.setLabelText(label)
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _is_free(self, name: str) -> bool:
        taken = self.controller.keeper.exists(name)
        if taken:
            self._say(
                self.tr(
                    "A setup called “{name}” already exists. It was left as it is. "
                    "Choose another name, or open it from the list."
                ).format(name=name)
            )
        return not taken

    def _say(self, text: str) -> None:
        self.controller.message.emit(Message(kind=MessageKind.FAILURE, what=text))


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


def local_time(moment: datetime) -> str:
    """Say a moment as this computer's clock and language would."""
    seconds = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(seconds, QLocale.FormatType.ShortFormat)
