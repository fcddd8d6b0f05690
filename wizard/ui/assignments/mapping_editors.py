"""The editors that open in the cells of the mapping table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QDoubleSpinBox, QWidget

from wizard.canvas.types import Assignment
from wizard.setup.document import Target
from wizard.setup.mapping.blueprint import is_locked
from wizard.ui.assignments.mapping_columns import points_word, tr
from wizard.ui.widgets.plain_label import plain_tooltip

MOST_POINTS = 100_000.0
_CHOICE = Qt.ItemDataRole.UserRole + 1

Choice = tuple[Target, int | None]


class TargetChoices(QStandardItemModel):
    """What a row can become: a new assignment, nothing, or one of Canvas's assignments.

    Thousands take long to list, and nobody sees them before an editor opens.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._list: Callable[[], None] | None = None

    def set_assignments(
        self,
        assignments: Sequence[Assignment],
        group_name_of: Callable[[Assignment], str],
        kinds_of: Callable[[Assignment], str],
    ) -> None:
        """Offer these from the next `fill` on. Equal names are told apart by group and id.

        `kinds_of` names what an assignment is that would lose something; empty for ordinary ones.
        """
        self._list = lambda: self._list_all(assignments, group_name_of, kinds_of)

    def fill(self) -> None:
        """List what is offered, if that has not been done."""
        if self._list is not None:
            self._list()
            self._list = None

    def _list_all(
        self,
        assignments: Sequence[Assignment],
        group_name_of: Callable[[Assignment], str],
        kinds_of: Callable[[Assignment], str],
    ) -> None:
        self.clear()
        own = (tr("Create new"), tr("Skip"))
        self._add(own[0], (Target.CREATE, None), "")
        self._add(own[1], (Target.SKIP, None), tr("The assignment stays out of Canvas."))
        named = Counter((*own, *(assignment.name for assignment in assignments)))
        for assignment in assignments:
            group = group_name_of(assignment)
            parts = [group, tr("{points} points").format(points=_points(assignment))]
            if assignment.has_submitted_submissions:
                parts.append(tr("has submissions"))
            if is_locked(assignment):
                parts.append(tr("partly locked by the blueprint"))
            help_text = " · ".join(part for part in parts if part)
            text = assignment.name
            if named[text] > 1:
                text = tr("{name} ({group}, no. {id})").format(
                    name=text, group=group, id=assignment.id
                )
            if kinds := kinds_of(assignment):
                text = tr("{name} – {kinds}").format(name=text, kinds=kinds)
                parts.append(tr("loses something as a Codio assignment"))
            self._add(text, (Target.EXISTING, assignment.id), help_text)

    def _add(self, text: str, choice: Choice, help_text: str) -> None:
        item = QStandardItem(text)
        item.setData(choice, _CHOICE)
        item.setToolTip(plain_tooltip(f"{text}\n{help_text}" if help_text else text))
        spoken = f"{text}, {help_text}" if help_text else text
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
        self.appendRow(item)


class SearchCombo(QComboBox):
    """A combo box whose list can be searched by typing any part of an entry.

    Signals: `chosen()` when the person has taken an entry or finished typing.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(12)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._on_completed)
        self.setCompleter(completer)
        self.activated.connect(lambda _index: self.chosen.emit())

    def _on_completed(self, text: str) -> None:
        index = self.findText(text)
        if index >= 0:
            self.setCurrentIndex(index)
        self.chosen.emit()


class TargetEditor(SearchCombo):
    """Chooses what a row becomes; typing searches Canvas's assignments."""

    def __init__(self, choices: TargetChoices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(choices)
        completer = self.completer()
        if completer is not None:
            completer.setModel(choices)
        self.setAccessibleName(tr("Canvas assignment"))
        edit = self.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(tr("Search Canvas's assignments"))
            edit.setAccessibleName(tr("Canvas assignment"))

    @property
    def choice(self) -> Choice | None:
        """What is chosen; None where the typed text is no entry."""
        index = self.currentIndex()
        if index < 0 or self.currentText() != self.itemText(index):
            index = self.findText(self.currentText())
        found = self.itemData(index, _CHOICE) if index >= 0 else None
        if found is None:
            return None
        target, identifier = found
        return Target(target), identifier

    def set_choice(self, choice: Choice) -> None:
        """Show what a row becomes now."""
        for index in range(self.count()):
            target, identifier = self.itemData(index, _CHOICE)
            if Target(target) is choice[0] and identifier == choice[1]:
                self.setCurrentIndex(index)
                return
        self.setCurrentIndex(-1)


class GroupEditor(SearchCombo):
    """Chooses an assignment group, or names a new one."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Assignment group"))
        self.addItems(list(names))
        self.set_hint(tr("Default"))
        edit = self.lineEdit()
        if edit is not None:
            edit.setAccessibleName(tr("Assignment group"))

    def set_hint(self, words: str) -> None:
        """Say what it means that no group is named."""
        edit = self.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(words)

    def offer(self, names: Sequence[str]) -> None:
        """Offer other groups; what was typed stays."""
        present = [self.itemText(index) for index in range(self.count())]
        if present != list(names):
            text = self.currentText()
            self.clear()
            self.addItems(list(names))
            self.setEditText(text)


class PointsEditor(QDoubleSpinBox):
    """A number of points, written without needless zeros.

    Signals: `shows(text)` whenever another text stands there, an empty one too.
    """

    shows = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().textChanged.connect(self.shows)
        self.setRange(0.0, MOST_POINTS)
        self.setDecimals(2)
        self.setAccessibleName(tr("Points"))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def set_hint(self, words: str) -> None:
        """Say what it means that no number is shown."""
        self.lineEdit().setPlaceholderText(words)

    def textFromValue(self, val: float) -> str:
        """Write 10 rather than 10.00, with the locale's decimal sign."""
        text = self.locale().toString(val, "f", 2)
        sign = self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(sign) if sign in text else text


def _points(assignment: Assignment) -> str:
    return points_word(assignment.points_possible or 0.0)
