"""Edits several rows of the mapping table together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.setup.document import Target
from wizard.setup.mapping.rows import MappingRow
from wizard.ui.assignments.mapping_bulk_dates import MappingBulkDates
from wizard.ui.assignments.mapping_columns import Column, tr
from wizard.ui.assignments.mapping_editors import GroupEditor, PointsEditor
from wizard.ui.assignments.mapping_modules import ModuleEditor
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.flow_layout import FlowLayout, together
from wizard.ui.widgets.plain_label import PlainLabel


class MappingBulk(QWidget):
    """What can be set for all selected rows.

    Signals: `edit_requested(Column, value)`; `place_requested(bool)` and `module_requested(name)`
    for the Canvas module; `accept_requested()` and `dismiss_requested()` for
    the suggestions among them.
    """

    edit_requested = Signal(int, object)
    place_requested = Signal(bool)
    module_requested = Signal(str)
    accept_requested = Signal()
    dismiss_requested = Signal()

    def __init__(self, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heading = PlainLabel(role="strong")
        self.points = PointsEditor()
        self.points.setObjectName("mapping_bulk_points")
        self.points.setMinimumWidth(96)
        self.points.set_hint(tr("Different"))
        self.group = GroupEditor(())
        self.group.setObjectName("mapping_bulk_group")
        self.group.setMinimumWidth(180)
        self.module = ModuleEditor()
        self.module.setObjectName("mapping_bulk_module")
        self.module.setMinimumWidth(180)
        buttons = QWidget()
        row = FlowLayout(buttons, spacing=8)
        for text, name, column, value in (
            (tr("Create new"), "create", Column.TARGET, (Target.CREATE, None)),
            (tr("Skip"), "skip", Column.TARGET, (Target.SKIP, None)),
            (tr("Publish"), "publish", Column.PUBLISHED, True),
            (tr("Do not publish"), "unpublish", Column.PUBLISHED, False),
            (tr("New tab"), "new_tab", Column.NEW_TAB, True),
            (tr("Inside Canvas"), "same_tab", Column.NEW_TAB, False),
        ):
            row.addWidget(self._button(text, name, column, value))
        for text, name, placed in (
            (tr("Into its module"), "place", True),
            (tr("Into no module"), "not_place", False),
        ):
            row.addWidget(self._placing(text, name, placed=placed))
        self._accept = Button("", theme=theme, icon="check")
        self._accept.setObjectName("mapping_bulk_accept")
        self._accept.clicked.connect(self.accept_requested)
        self._dismiss = Button(tr("Dismiss suggestions"), theme=theme, role="quiet")
        self._dismiss.clicked.connect(self.dismiss_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addWidget(buttons)
        layout.addWidget(self._build_values())
        self.dates = MappingBulkDates(theme=theme)
        self.dates.edit_requested.connect(self.edit_requested)
        layout.addWidget(self.dates)
        layout.addStretch(1)

    def _build_values(self) -> QWidget:
        points = Button(tr("Set points"), theme=self._theme)
        points.setObjectName("mapping_bulk_set_points")
        points.clicked.connect(
            lambda: self.edit_requested.emit(int(Column.POINTS), self.points.value())
        )
        self.points.shows.connect(lambda text: points.setEnabled(bool(text)))
        group = Button(tr("Set group"), theme=self._theme)
        group.setObjectName("mapping_bulk_set_group")
        group.clicked.connect(
            lambda: self.edit_requested.emit(int(Column.GROUP), self.group.currentText().strip())
        )
        # Without a word it is the default group, which somebody may want who has looked at it.
        self.group.editTextChanged.connect(lambda _text: group.setEnabled(True))
        self._group_button = group
        values = QWidget()
        flow = FlowLayout(values, spacing=8)
        for pair in (
            (self.points, points),
            (self.group, group),
            (self.module, self._build_module()),
            (self._accept, self._dismiss),
        ):
            flow.addWidget(together(*pair))
        return values

    def _build_module(self) -> Button:
        module = Button(tr("Set module"), theme=self._theme)
        module.setObjectName("mapping_bulk_set_module")
        module.clicked.connect(
            lambda: self.module_requested.emit(self.module.currentText().strip())
        )
        return module

    def _placing(self, text: str, name: str, *, placed: bool) -> Button:
        made = Button(text, theme=self._theme)
        made.setObjectName(f"mapping_bulk_{name}")
        made.clicked.connect(lambda: self.place_requested.emit(placed))
        return made

    def show_modules(self, rows: Sequence[MappingRow], names: Sequence[str]) -> None:
        """Show the Canvas module that all selected rows name, and offer those there are."""
        self.module.offer(names)
        if not self.module.hasFocus():
            named = {row.mapping.module for row in rows}
            self.module.setEditText(named.pop() if len(named) == 1 else "")

    def _button(self, text: str, name: str, column: Column, value: object) -> Button:
        made = Button(text, theme=self._theme)
        made.setObjectName(f"mapping_bulk_{name}")
        made.clicked.connect(lambda: self.edit_requested.emit(int(column), value))
        return made

    @property
    def heading(self) -> str:
        """What is selected, in words."""
        return self._heading.text()

    def show_rows(
        self, rows: Sequence[MappingRow], group_names: Sequence[str], suggested: int
    ) -> None:
        """Show what the selected rows have in common; `suggested` of them have a suggestion."""
        modules = {row.module for row in rows}
        where = next(iter(modules)) if len(modules) == 1 else ""
        self._heading.setText(
            tr("{count} rows selected, all of {module}").format(count=len(rows), module=where)
            if where
            else tr("{count} rows selected").format(count=len(rows))
        )
        self.group.offer(group_names)
        if not self.points.hasFocus():
            self._show_points({row.points for row in rows})
        if not self.group.hasFocus():
            self._show_group({row.group for row in rows})
        self._accept.setText(
            tr("Accept 1 suggestion")
            if suggested == 1
            else tr("Accept {count} suggestions").format(count=suggested)
        )
        self._accept.setVisible(bool(suggested))
        self._dismiss.setVisible(bool(suggested))

    def _show_points(self, values: set[float]) -> None:
        """Show the value that all have; where they differ, none can be set before one is typed."""
        if len(values) == 1:
            self.points.setValue(values.pop())
        else:
            self.points.clear()

    def _show_group(self, groups: set[str]) -> None:
        same = len(groups) == 1
        self.group.setEditText(groups.pop() if same else "")
        self.group.set_hint(tr("Default") if same else tr("Different"))
        self._group_button.setEnabled(same)
