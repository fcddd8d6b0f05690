"""Whether new assignments stand in Canvas modules: the choice for all, and for selected rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from wizard.setup.document import AssignmentDefaults
from wizard.ui.assignments.mapping_columns import tr
from wizard.ui.assignments.mapping_editors import SearchCombo
from wizard.ui.widgets.card import field_label
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.plain_label import plain_tooltip


class ModuleChoice(QWidget):
    """What becomes of new assignments and of the modules that are made for them.

    Signals: `place_chosen(bool)` and `publish_chosen(bool)`.
    """

    place_chosen = Signal(bool)
    publish_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = QCheckBox(tr("New ones go into &modules"))
        self.place.setObjectName("mapping_place")
        self.place.setToolTip(
            plain_tooltip(
                tr(
                    "Puts each new assignment at the end of the Canvas module that is called like "
                    "its module in Codio, and makes the modules that are missing. What was there "
                    "before is placed only where its row says so."
                )
            )
        )
        self.place.clicked.connect(self.place_chosen)
        self.publish = QCheckBox(tr("Publish new modules"))
        self.publish.setObjectName("mapping_publish_modules")
        self.publish.setToolTip(
            plain_tooltip(
                tr(
                    "Publishes the modules that are made, and nothing of what others put into "
                    "them. Canvas keeps students out of what stands in an unpublished module."
                )
            )
        )
        self.publish.clicked.connect(self.publish_chosen)
        flow = FlowLayout(self, spacing=8)
        flow.addWidget(self.place)
        flow.addWidget(self.publish)

    def show_defaults(self, defaults: AssignmentDefaults) -> None:
        """Show what is chosen; the state of new modules only where there will be any."""
        self.place.setChecked(defaults.place_in_modules)
        self.publish.setChecked(defaults.publish_new_modules)
        self.publish.setVisible(defaults.place_in_modules)


class ModuleEditor(SearchCombo):
    """Chooses a Canvas module, or names a new one; without a word it is the one like Codio's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Canvas module"))
        edit = self.lineEdit()
        if edit is not None:
            edit.setAccessibleName(tr("Canvas module"))
            edit.setPlaceholderText(tr("Like Codio's"))

    def offer(self, names: Sequence[str]) -> None:
        """Offer other modules; what was typed stays."""
        present = [self.itemText(index) for index in range(self.count())]
        if present != list(names):
            text = self.currentText()
            self.clear()
            self.addItems(list(names))
            self.setEditText(text)


class ModuleField(QWidget):
    """The Canvas module of one row, by name; empty: the one like Codio's.

    Signals: `named(str)` once the person has written or taken another name.
    """

    named = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.editor = ModuleEditor()
        self.editor.setObjectName("mapping_detail_module")
        self.editor.chosen.connect(self._send)
        edit = self.editor.lineEdit()
        if edit is not None:
            edit.editingFinished.connect(self._send)
        label = field_label(tr("Canvas module"), self.editor)
        label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.editor, 1)

    def show_module(self, name: str, names: Sequence[str], *, same_row: bool) -> None:
        """Show a row's module and offer those there are; what is being typed stays."""
        typing = same_row and self.editor.hasFocus() and self._text() != self._shown
        self.editor.offer(names)
        self._shown = name
        if not typing and self.editor.currentText() != name:
            self.editor.setEditText(name)

    def _text(self) -> str:
        return self.editor.currentText().strip()

    def _send(self) -> None:
        if self._text() != self._shown:
            self._shown = self._text()
            self.named.emit(self._shown)
