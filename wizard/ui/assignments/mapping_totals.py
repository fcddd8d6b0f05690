"""The line below the mapping table: totals, and what new assignments get."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.setup.document import AssignmentDefaults
from wizard.setup.mapping.rows import RowState
from wizard.ui.assignments.mapping_columns import tr
from wizard.ui.assignments.mapping_editors import GroupEditor, PointsEditor
from wizard.ui.assignments.mapping_modules import ModuleChoice
from wizard.ui.assignments.mapping_words import totals_in_words
from wizard.ui.widgets.card import Columns, field_label, letters
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.plain_label import PlainLabel

_SIDE_BY_SIDE_FROM = 110
"""Letters on one line; below that the totals stand above the defaults."""


class MappingTotals(QWidget):
    """Totals at the left, the defaults of new assignments at the right.

    Signals: `points_edited(float)` and `group_edited(str)`.
    """

    points_edited = Signal(float)
    group_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = AssignmentDefaults()
        self._totals = PlainLabel(role="strong")
        self._totals.setObjectName("mapping_totals")
        self.points = PointsEditor()
        self.points.setObjectName("mapping_default_points")
        self.points.setFixedWidth(self.points.fontMetrics().averageCharWidth() * 14)
        self.points.editingFinished.connect(lambda: self.points_edited.emit(self.points.value()))
        self.group = GroupEditor(())
        self.group.setObjectName("mapping_default_group")
        self.group.setMinimumWidth(self.group.fontMetrics().averageCharWidth() * 28)
        self.group.chosen.connect(self._send_group)
        edit = self.group.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(tr("default group"))
            edit.editingFinished.connect(self._send_group)
        points_label = field_label(tr("New ones &get"), self.points)
        group_label = field_label(tr("points in"), self.group)
        self.points.setAccessibleName(tr("Points of new assignments"))
        self.group.setAccessibleName(tr("Assignment group of new assignments"))
        defaults = QWidget()
        flow = FlowLayout(defaults, spacing=8)
        for label, field in ((points_label, self.points), (group_label, self.group)):
            label.setWordWrap(False)
            label.set_role("")
            together = QWidget()
            pair = QHBoxLayout(together)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(8)
            pair.addWidget(label)
            pair.addWidget(field)
            flow.addWidget(together)
        columns = Columns(side_by_side_from=letters(_SIDE_BY_SIDE_FROM), spacing=8)
        columns.add(self._build_left())
        columns.add(defaults, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(columns)

    def _build_left(self) -> QWidget:
        self.modules = ModuleChoice()
        left = QWidget()
        lines = QVBoxLayout(left)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self._totals)
        lines.addWidget(self.modules)
        return left

    @property
    def text(self) -> str:
        """The totals in words."""
        return self._totals.text()

    def show_totals(self, counts: Mapping[RowState, int]) -> None:
        """Sum up the rows."""
        self._totals.setText(totals_in_words(counts))

    def show_defaults(self, defaults: AssignmentDefaults, group_names: Sequence[str]) -> None:
        """Show what new assignments get."""
        self.modules.show_defaults(defaults)
        # What is being typed stays; what stands there unchanged follows, say an undo.
        before, self._shown = self._shown, defaults
        typing = self.points.hasFocus() and self.points.value() != before.points
        if not typing and self.points.value() != defaults.points:
            self.points.setValue(defaults.points)
        text = self.group.currentText().strip()
        focused = self.group.hasFocus()
        if not focused:
            self.group.offer(group_names)
        if text != defaults.group and not (focused and text != before.group):
            self.group.setEditText(defaults.group)

    def _send_group(self) -> None:
        self.group_edited.emit(self.group.currentText().strip())
