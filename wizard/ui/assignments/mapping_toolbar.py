"""What stands above the mapping table: search, chips, undo and redo."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QUndoStack
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from wizard.ui.assignments.mapping_columns import tr
from wizard.ui.assignments.mapping_filter import Show, show_word
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button, IconButton, icon_button
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.plain_label import plain_tooltip

_ALWAYS = frozenset({Show.ALL, Show.ATTENTION})
_SEARCH_AFTER_MS = 150


class MappingToolbar(QWidget):
    """Search and chips.

    Signals: `search_changed(str)` once typing pauses; `show_chosen(Show)`;
    `import_requested()`, `paste_requested()` and `guidance_toggled()`; `conflict_requested()` to
    go to the next row in conflict.
    """

    conflict_requested = Signal()

    search_changed = Signal(str)
    show_chosen = Signal(object)
    import_requested = Signal()
    paste_requested = Signal()
    guidance_toggled = Signal()

    def __init__(self, stack: QUndoStack, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = QLineEdit()
        self.search.setObjectName("mapping_search")
        self.search.setPlaceholderText(tr("Search name, module or Canvas assignment"))
        self.search.setAccessibleName(tr("Search the assignments"))
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(tr("Empty the search"))
        self._glass = QAction(self)
        self.search.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        for glass in self.search.findChildren(QToolButton):
            glass.setAccessibleName(glass.accessibleName() or tr("Search"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SEARCH_AFTER_MS)
        self._pause.timeout.connect(self._send_search)
        self.search.textEdited.connect(lambda _text: self._pause.start())
        self.search.textChanged.connect(self._on_search_changed)
        self.search.returnPressed.connect(self._send_search)
        self._undo = icon_button(tr("Undo"), "undo", stack.undo, theme=theme)
        self._redo = icon_button(tr("Redo"), "redo", stack.redo, theme=theme)
        self._undo.setObjectName("mapping_undo")
        self._redo.setObjectName("mapping_redo")
        self.import_button = Button(tr("&Import file…"), theme=theme, icon="upload")
        self.import_button.setObjectName("mapping_import")
        self.import_button.setToolTip(
            tr("Codio's “Assignment URLs” export, or its Common Cartridge export")
        )
        self.import_button.clicked.connect(self.import_requested)
        self.paste_button = Button(tr("&Paste URLs"), theme=theme, icon="paste")
        self.paste_button.setObjectName("mapping_paste")
        self.paste_button.setToolTip(
            tr("One launch URL, many of them, or the whole text of an export")
        )
        self.paste_button.clicked.connect(self.paste_requested)
        self.dates_button = Button(tr("&Dates"), theme=theme, icon="calendar")
        self.dates_button.setObjectName("mapping_dates")
        self.dates_button.setToolTip(tr("Show, save and bring in the dates of the assignments"))
        self.help_button: IconButton = icon_button(
            tr("Show how to get the launch URLs from Codio"),
            "info",
            self.guidance_toggled.emit,
            theme=theme,
        )
        self.help_button.setObjectName("mapping_help")
        acts = QWidget()
        flow = FlowLayout(acts, spacing=8)
        for each in (
            self._undo,
            self._redo,
            self.import_button,
            self.paste_button,
            self.dates_button,
            self.help_button,
        ):
            flow.addWidget(each)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.search, 1)
        first.addWidget(acts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(first)
        layout.addWidget(self._build_second())
        theme.changed.connect(self._renew_icons)
        self._follow(stack)
        self._renew_icons()

    def _build_second(self) -> QWidget:
        self._next = Button(tr("Next conflict"), theme=self._theme, role="link", icon="alert")
        self._next.setObjectName("mapping_next_conflict")
        self._next.clicked.connect(self.conflict_requested)
        self.second = QWidget()
        row = QHBoxLayout(self.second)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._build_chips(), 1)
        row.addWidget(self._next)
        return self.second

    def _build_chips(self) -> QWidget:
        panel = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        panel.setSizePolicy(policy)
        row = FlowLayout(panel, spacing=4)
        group = QButtonGroup(self)
        self._chips: dict[Show, QToolButton] = {}
        for show in Show:
            chip = QToolButton()
            chip.setObjectName(f"mapping_show_{show.value}")
            chip.setCheckable(True)
            chip.setChecked(show is Show.ALL)
            chip.clicked.connect(lambda _checked=False, show=show: self.show_chosen.emit(show))
            group.addButton(chip)
            row.addWidget(chip)
            self._chips[show] = chip
        self.set_counts({})
        return panel

    def set_counts(self, counts: Mapping[Show, int], conflicts: int = 0) -> None:
        """Show how many rows each chip lets through; an empty one is offered only if chosen."""
        self._next.setVisible(bool(conflicts))
        for show, chip in self._chips.items():
            number = counts.get(show, 0)
            text = tr("{what} {count}").format(what=show_word(show), count=number)
            if chip.text() != text:
                chip.setText(text)
                chip.setAccessibleName(
                    tr("Show: {what}, {count} rows").format(what=show_word(show), count=number)
                )
            chip.setVisible(bool(number) or show in _ALWAYS or chip.isChecked())

    def choose(self, show: Show) -> None:
        """Press a chip."""
        self._chips[show].setVisible(True)
        self._chips[show].click()

    def set_guidance_shown(self, shown: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Say what the help button does next."""
        name = (
            tr("Hide how to get the launch URLs")
            if shown
            else tr("Show how to get the launch URLs from Codio")
        )
        self.help_button.setToolTip(plain_tooltip(name))
        self.help_button.setAccessibleName(name)

    @Slot()
    def _send_search(self) -> None:
        self._pause.stop()
        self.search_changed.emit(self.search.text())

    @Slot(str)
    def _on_search_changed(self, text: str) -> None:
        if not text:
            self._send_search()

    def _follow(self, stack: QUndoStack) -> None:
        # What the signals carry is enough: the stack may be on its way out when it sends them.
        stack.canUndoChanged.connect(self._undo.setEnabled)
        stack.canRedoChanged.connect(self._redo.setEnabled)
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)
        self._undo.setEnabled(stack.canUndo())
        self._redo.setEnabled(stack.canRedo())
        self._name_undo(stack.undoText())
        self._name_redo(stack.redoText())

    @Slot(str)
    def _name_undo(self, what: str) -> None:
        _name(self._undo, tr("Undo: {what}").format(what=what) if what else tr("Undo"), "Ctrl+Z")

    @Slot(str)
    def _name_redo(self, what: str) -> None:
        text = tr("Redo: {what}").format(what=what) if what else tr("Redo")
        _name(self._redo, text, "Ctrl+Shift+Z")

    @Slot()
    def _renew_icons(self) -> None:
        self._glass.setIcon(self._theme.icon("search", self._theme.tokens.muted))


def _name(made: IconButton, name: str, keys: str) -> None:
    made.setAccessibleName(name)
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    made.setToolTip(plain_tooltip(f"{name} ({shown})"))
