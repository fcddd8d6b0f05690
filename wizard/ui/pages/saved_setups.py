"""The list of saved setups: open, copy, rename, delete."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, QLocale, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QListView, QMenu, QMessageBox, QWidget

from wizard.setup.document import Courses, DocumentError, decode, new_document
from wizard.setup.steps import Step
from wizard.store.errors import StoreError
from wizard.store.setups import SetupSummary
from wizard.ui.controller import SetupController
from wizard.ui.messages import Message, MessageKind
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button, button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.chooser import Choice, ChoiceDelegate, ChoiceModel
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.step_rail import step_name

_MOST_ROWS = 6


class SavedSetups(Card):
    """What was saved on this computer, the last one first."""

    def __init__(
        self, controller: SetupController, *, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.heading.setText(self.tr("Go on with a setup"))
        self.heading.show()
        self.setAccessibleName(self.heading.text())
        self._controller = controller
        self._model = ChoiceModel(self)
        self.list = QListView()
        self.list.setObjectName("saved_setups")
        self.list.setAccessibleName(self.tr("Saved setups"))
        self.list.setModel(self._model)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(ChoiceDelegate(theme, self.list, marks=False))
        self.list.activated.connect(self.open_chosen)
        self.list.selectionModel().currentChanged.connect(self._renew_buttons)
        theme.changed.connect(self.list.viewport().update)
        self._none_saved = PlainLabel(
            self.tr("Setups that you start are saved by themselves and appear here."), role="hint"
        )
        self.open_button = button(self.tr("&Open"), self.open_chosen, theme=theme)
        self.open_button.setObjectName("open_setup")
        self.more_button = Button(self.tr("&More"), theme=theme, icon="chevron-down")
        self.more_button.setMenu(self._menu())
        open_file = button(
            self.tr("Open a &file…"), self.choose_file, theme=theme, role="quiet",
            icon="folder",
        )  # fmt: skip
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.more_button)
        row.addStretch(1)
        row.addWidget(open_file)
        self.body.addWidget(self._none_saved)
        self.body.addWidget(self.list)
        self.body.addSpacing(4)
        self.body.addLayout(row)

    def _menu(self) -> QMenu:
        menu = QMenu(self.more_button)
        menu.addAction(self.tr("Copy for another pair of courses…"), self.ask_copy_name)
        menu.addAction(self.tr("Rename…"), self.ask_new_name)
        menu.addSeparator()
        menu.addAction(self.tr("Delete…"), self.ask_delete)
        return menu

    # --- the list -----------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many setups are saved."""
        return self._model.rowCount()

    def show_saved(self) -> None:
        """Read the list; the open setup, else the first, is current."""
        try:
            self._controller.keeper.save_now()
            summaries = self._controller.keeper.setups()
        except StoreError as error:
            self._say(str(error))
            summaries = ()
        names = [summary.name for summary in summaries]
        self._model.set_choices(
            [Choice(key=each.name, name=each.name, detail=self._about(each)) for each in summaries]
        )
        self.list.setVisible(bool(names))
        self._none_saved.setVisible(not names)
        if names:
            current = self._controller.document.name
            row = names.index(current) if current in names else 0
            self.list.setCurrentIndex(self._model.index(row, 0))
            rows = min(len(names), _MOST_ROWS)
            self.list.setFixedHeight(rows * self.list.sizeHintForRow(0) + 10)
        self._renew_buttons()

    def chosen_name(self) -> str:
        """Return the name of the setup that is current in the list."""
        index = self.list.currentIndex()
        return str(index.data()) if index.isValid() else ""

    def _about(self, summary: SetupSummary) -> str:
        known = summary.step in {step.value for step in Step}
        place = self.tr("at “{step}”").format(step=step_name(Step(summary.step))) if known else ""
        courses = " ↔ ".join(part for part in (summary.canvas_course, summary.codio_course) if part)
        parts = (courses, place, local_time(summary.saved_at))
        return " · ".join(part for part in parts if part)

    @Slot()
    def _renew_buttons(self) -> None:
        chosen = bool(self.chosen_name())
        self.open_button.setEnabled(chosen)
        self.more_button.setEnabled(chosen)

    # --- acting -------------------------------------------------------------------------------

    def start(self, name: str) -> bool:
        """Start a setup and go to the first page of work. False where the name is taken."""
        if not self._is_free(name):
            return False
        self._controller.open(msgspec.structs.replace(new_document(name), step=Step.CANVAS))
        return True

    @Slot()
    def open_chosen(self) -> None:
        """Open the chosen setup at the page where it was left."""
        try:
            self._controller.keeper.save_now()
            document = self._controller.keeper.load(self.chosen_name())
        except (StoreError, DocumentError) as error:
            self._say(str(error))
            return
        step = Step.CANVAS if document.step is Step.WELCOME else document.step
        self._controller.open(msgspec.structs.replace(document, step=step))

    @Slot()
    def choose_file(self) -> None:
        """Ask for a setup file and open it as a saved setup."""
        self._controller.desktop.choose_file_to_open(
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
            self._controller.open(msgspec.structs.replace(document, name=name, step=step))

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
            document = self._controller.keeper.load(self.chosen_name())
        except (StoreError, DocumentError) as error:
            self._say(str(error))
            return
        self._controller.open(
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
            self._controller.rename_setup(old, new)
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
            self._controller.delete_setup(self.chosen_name())
        except (StoreError, DocumentError) as error:
            self._say(str(error))
        self.show_saved()

    def _ask(self, label: str, text: str, chosen: Callable[[str], None]) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(label)
        dialog.setLabelText(label)
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _is_free(self, name: str) -> bool:
        taken = self._controller.keeper.exists(name)
        if taken:
            self._say(
                self.tr(
                    "A setup called “{name}” already exists. It was left as it is. "
                    "Choose another name, or open it from the list."
                ).format(name=name)
            )
        return not taken

    def _say(self, text: str) -> None:
        self._controller.message.emit(Message(kind=MessageKind.FAILURE, what=text))


def local_time(moment: datetime) -> str:
    """Say a moment as this computer's clock and language would."""
    seconds = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(seconds, QLocale.FormatType.ShortFormat)
