"""A combo box for names that may be long: it does not grow with them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QWidget

from wizard.ui.widgets.plain_label import plain_tooltip

_ROLE = Qt.ItemDataRole
_FEWEST_LETTERS = 12
_MARGIN = 2


class NameBox(QComboBox):
    """Shows a name that is too long with an ellipsis, and whole in a tooltip, as its list does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_FEWEST_LETTERS)
        self.currentTextChanged.connect(lambda text: self.setToolTip(plain_tooltip(text)))

    def add_name(self, name: str, value: object) -> None:
        """Add an entry; `value` is its data."""
        self.addItem(name, value)
        self.setItemData(self.count() - 1, plain_tooltip(name), _ROLE.ToolTipRole)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Have as much of the name drawn as fits."""
        super().initStyleOption(option)
        style = self.style()
        part = QStyle.SubControl.SC_ComboBoxEditField
        place = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        width = place.width() - 2 * _MARGIN
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, width
        )


class NamesModel(QStringListModel):
    """Names, each with itself as its tooltip: made at once, however many there are."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = _ROLE.DisplayRole
    ) -> object:
        """Return the name, for the tooltip too."""
        if role == _ROLE.ToolTipRole:
            return plain_tooltip(str(super().data(index, _ROLE.DisplayRole)))
        return super().data(index, role)
