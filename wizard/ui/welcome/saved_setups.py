"""The list of saved setups: open, copy, rename, delete."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import msgspec
from PySide6.QtCore import QDateTime, QLocale, QPoint, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QListView, QMenu, QWidget

from wizard.setup.document import (
    MOST_BYTES,
    DocumentError,
    SetupDocument,
    decode,
    journal_key,
    new_document,
)
from wizard.setup.next_term import copied_for_other_courses, with_row_names
from wizard.setup.steps import Step, step_name
from wizard.store.errors import SetupExistsError, StoreError
from wizard.store.json_files import read_file
from wizard.store.setups import SetupSummary, require_valid_name
from wizard.ui.confirm_dialog import ask_before
from wizard.ui.messages import Message, MessageKind
from wizard.ui.session.controller import SetupController
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button, button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.chooser import Choice, ChoiceDelegate, ChoiceModel
from wizard.ui.widgets.plain_label import PlainLabel

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
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.selectionModel().currentChanged.connect(self._renew_buttons)
        theme.changed.connect(self.list.viewport().update)
        self._none_saved = PlainLabel(
            self.tr("Setups that you start are saved by themselves and appear here."), role="hint"
        )
        self.open_button = button(self.tr("&Open"), self.open_chosen, theme=theme)
        self.open_button.setObjectName("open_setup")
        self.more_button = Button(self.tr("&More"), theme=theme, icon="chevron-down")
        self._more = self._menu()
        self.more_button.setMenu(self._more)
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

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        """Offer at the row what the button offers."""
        if self.chosen_name():
            self._more.popup(self.list.viewport().mapToGlobal(place))

    # --- the list -----------------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many setups are saved."""
        return self._model.rowCount()

    def show_saved(self) -> None:
        """Read the list; the open setup, else the first, is current."""
        try:
            self._controller.storage.save_now()
            summaries = self._controller.storage.setups()
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
        """Start a setup and go to the first page of work. False where the name cannot be used."""
        return self._open(lambda: self._under(name, new_document(name)))

    @Slot()
    def open_chosen(self) -> None:
        """Open the chosen setup at the page where it was left."""
        self._open(lambda: self._controller.storage.take(self.chosen_name()))

    @Slot()
    def choose_file(self) -> None:
        """Ask for a setup file and open it as a saved setup."""
        self._controller.desktop.choose_file_to_open(
            self, self.tr("Open a setup file"), self.tr("Setup files (*.json)"), self.open_file
        )

    def open_file(self, file: Path) -> None:
        """Open a setup file; it becomes a saved setup under its own name."""
        self._open(lambda: self._from_file(file))

    def _from_file(self, file: Path) -> SetupDocument:
        document = decode(read_file(file, MOST_BYTES))
        name = document.name or file.stem.strip()
        # One without an id has its journal under its name, and keeps it there.
        identifier = journal_key(document) or new_document(name).id
        return self._under(name, msgspec.structs.replace(document, id=identifier))

    @Slot()
    def ask_copy_name(self) -> None:
        """Ask for the copy's name."""
        name = self.tr("{name} (copy)").format(name=self.chosen_name())
        self._ask(self.tr("Name of the copy"), name, self.copy_chosen)

    def copy_chosen(self, name: str) -> bool:
        """Open a copy with the same choices for other courses. False where that cannot be done."""
        return self._open(
            lambda: self._under(
                name.strip(), copied_for_other_courses(self._to_copy(), name.strip())
            )
        )

    def _to_copy(self) -> SetupDocument:
        """Return the chosen setup, with the names of its rows where they were just read."""
        chosen, controller = self.chosen_name(), self._controller
        if chosen != controller.document.name:
            return controller.storage.load(chosen)
        return with_row_names(controller.document, controller.snapshot.codio_course)

    @Slot()
    def ask_new_name(self) -> None:
        """Ask for another name."""
        self._ask(self.tr("New name"), self.chosen_name(), self.rename_chosen)

    def rename_chosen(self, name: str) -> bool:
        """Give the chosen setup another name. False where it cannot have it."""
        old, new = self.chosen_name(), name.strip()
        if new == old:
            return True
        try:
            self._controller.rename_setup(old, new)
        except StoreError as error:
            self._say(str(error))
            return False
        self.show_saved()
        return True

    @Slot()
    def ask_delete(self) -> None:
        """Ask before deleting."""
        ask_before(
            self.delete_chosen,
            parent=self,
            question=self.tr("Delete the setup “{name}”?").format(name=self.chosen_name()),
            consequence=self.tr(
                "Its secrets and its journal go with it, so that nothing can be undone afterwards. "
                "Canvas and Codio stay as they are."
            ),
            keep=self.tr("Keep it"),
            destroy=self.tr("Delete"),
        )

    @Slot()
    def delete_chosen(self) -> None:
        """Delete the chosen setup with those of its secrets that no other setup uses."""
        try:
            self._controller.delete_setup(self.chosen_name())
        except (StoreError, DocumentError) as error:
            self._say(str(error))
        self.show_saved()

    def _ask(self, label: str, text: str, chosen: Callable[[str], bool]) -> None:
        """Ask for a name until it can be used, or the person gives up; what was typed stays."""
        dialog = QInputDialog(self)
        dialog.setWindowTitle(label)
        dialog.setLabelText(label)
        dialog.setTextValue(text)
        dialog.textValueSelected.connect(
            lambda typed: None if chosen(typed) else self._ask(label, typed, chosen)
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _open(self, document: Callable[[], SetupDocument]) -> bool:
        """Open what `document` returns; where that fails say so, and leave what was open."""
        try:
            opened = document()
            step = Step.CANVAS if opened.step is Step.WELCOME else opened.step
            self._controller.open(msgspec.structs.replace(opened, step=step))
        except (StoreError, DocumentError, OSError) as error:
            self._say(str(error))
            return False
        return True

    def _under(self, name: str, document: SetupDocument) -> SetupDocument:
        """Return a document under a name that is not taken. Raises StoreError."""
        require_valid_name(name)
        if self._controller.storage.exists(name):
            raise SetupExistsError(name)
        return msgspec.structs.replace(document, name=name)

    def _say(self, text: str) -> None:
        self._controller.message.emit(Message(kind=MessageKind.FAILURE, what=text))


def local_time(moment: datetime) -> str:
    """Say a moment as this computer's clock and language would."""
    seconds = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(seconds, QLocale.FormatType.ShortFormat)
