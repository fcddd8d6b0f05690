"""A row of small buttons of which one is chosen: filters and lists to switch between."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QWidget

from wizard.ui.theme import Theme
from wizard.ui.widgets.arranged_once import arranged_once
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.parts import take_out
from wizard.ui.widgets.row_delegate import colour_of
from wizard.ui.widgets.tab_order import put_into_tab_order


class Chips(QWidget):
    """One of several choices, as buttons with icon and word; hidden while there is none.

    Signals: `chosen(key)` when a person chooses.
    """

    chosen = Signal(str)

    def __init__(self, name: str, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: tuple[tuple[str, ...], ...] = ()
        self._choice = ""
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._row = FlowLayout(self, spacing=4)
        theme.changed.connect(self._arrange)
        self.hide()

    @property
    def choice(self) -> str:
        """The key chosen; empty where there are no chips or the choice is none of them."""
        return self._choice

    def button(self, key: str) -> QToolButton | None:
        """Return the button of a key."""
        return self._buttons.get(key)

    def choose(self, key: str) -> None:
        """Choose a key."""
        self._choice = key
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def set_chips(self, chips: Sequence[tuple[str, ...]]) -> None:
        """Show these: key, words, and where there is an icon its name and tint."""
        if tuple(chips) != self._chips:
            self._chips = tuple(chips)
            self._arrange()
        self.setVisible(bool(chips))

    @Slot()
    def _arrange(self) -> None:
        """Show the chips in their order; the button of a key stays, and with it the focus."""
        with arranged_once(self):
            self._arrange_buttons()

    def _arrange_buttons(self) -> None:
        before, self._buttons = self._buttons, {}
        for key, words, *icon in self._chips:
            button = before.pop(key, None) or self._new_button(key)
            button.setText(f" {words}" if icon else words)
            button.setAccessibleName(words)
            if icon:
                button.setIcon(self._theme.icon(icon[0], colour_of(self._theme, icon[1])))
            button.setChecked(key == self._choice)
            self._row.removeWidget(button)
            self._row.addWidget(button)
            button.show()
            self._buttons[key] = button
        for gone in before.values():
            self._group.removeButton(gone)
        take_out(self._row, before.values())
        put_into_tab_order(self, self._buttons.values())

    def _new_button(self, key: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"chip_{key}")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(lambda: self._choose(key))
        self._group.addButton(button)
        return button

    def _choose(self, key: str) -> None:
        self._choice = key
        self.chosen.emit(key)
