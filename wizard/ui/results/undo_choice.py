"""What of an undo's plan a person wants: each change with its box, and what stays with its reason.

Leaving a change out keeps what it rests on as well; `UndoPlan` knows what that is.
"""

from __future__ import annotations

from collections.abc import Collection

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from wizard.setup.changes.undo import UndoResult, UndoState
from wizard.setup.undo_plan import UndoGroup, UndoPlan, in_words
from wizard.ui.widgets.grouped_model import VALUE, Group, GroupedModel, Index, RowLook
from wizard.ui.widgets.plan_model import Line, LineState


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("UndoChoice", text)


class ChoiceLine(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One change of the plan: whether it goes, and which change that stays keeps it."""

    result: UndoResult
    goes: bool = False
    kept_by: UndoResult | None = None

    @property
    def can_go(self) -> bool:
        """Whether the plan found that it can be taken back."""
        return self.result.state is UndoState.UNDONE


class UndoChoiceModel(GroupedModel):
    """The plan of an undo under its headings; everything that can go is ticked at first.

    Signals: `choice_changed()`.
    """

    choice_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_look, parent)
        self._plan: UndoPlan | None = None
        self._refused: set[int] = set()
        self._going: frozenset[int] = frozenset()

    @property
    def going(self) -> frozenset[int]:
        """The ids of the journal's entries that the person wants to be taken back."""
        return self._going

    @property
    def offered(self) -> int:
        """How many changes can be taken back."""
        return len(self._plan.undoable) if self._plan is not None else 0

    @property
    def left_out(self) -> int:
        """How many changes could be taken back and stay because the person says so."""
        return self.offered - len(self._going)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The changes that go, in the order in which they do; then what stays in any case."""
        if self._plan is None:
            return ()
        going = (each for each in self._plan.results if each.entry in self._going)
        return (
            *(Line(action=each.action, state=LineState.WAITING) for each in going),
            *(
                Line(
                    action=each.action,
                    state=LineState(each.state.value),
                    message=each.message,
                )
                for each in self._plan.standing
            ),
        )

    def show_undo(self, plan: UndoPlan) -> None:
        """Show a plan with all ticked that can be taken back."""
        self._plan = plan
        self._refused = set()
        self._going = plan.without(())
        self.set_groups(self._groups(plan))
        self.choice_changed.emit()

    def toggle(self, index: Index) -> None:
        """Tick or untick a row; a heading all of its rows, which it ticks where not all are."""
        if self._plan is None:
            return
        line = index.data(VALUE)
        lines = [line] if isinstance(line, ChoiceLine) else list(self.values(index.row()))
        entries = {each.result.entry for each in lines if isinstance(each, ChoiceLine)}
        offered = entries & {each.entry for each in self._plan.undoable}
        if offered <= self._going | self._held(offered):
            self._refused |= offered
        else:
            self._refused -= offered
        self._going = self._plan.without(self._refused)
        self.replace_groups(self._groups(self._plan))
        self.choice_changed.emit()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that a row can be ticked only where it can."""
        given = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        line = index.data(VALUE)
        if isinstance(line, ChoiceLine):
            has_box = line.can_go and line.kept_by is None
        else:
            heading = self.heading(index.row()) if index.isValid() else RowLook(title="")
            has_box = heading.check is not None and not heading.fixed
        return given | Qt.ItemFlag.ItemIsUserCheckable if has_box else given

    def _held(self, entries: Collection[int]) -> set[int]:
        """Return those that stay only because of another change that does."""
        return {each for each in entries if each not in self._refused} - self._going

    def _groups(self, plan: UndoPlan) -> list[Group]:
        return [self._group(plan, group) for group in plan.groups]

    def _group(self, plan: UndoPlan, group: UndoGroup) -> Group:
        lines = [self._line(plan, result) for result in group.results]
        total, goes = len(lines), sum(line.goes for line in lines)
        if not group.can_go:
            return Group(
                heading=RowLook(title=group.heading, word=str(total), heading=True), values=lines
            )
        check = Qt.CheckState.PartiallyChecked
        if goes in {0, total}:
            check = Qt.CheckState.Checked if goes else Qt.CheckState.Unchecked
        heading = RowLook(
            title=group.heading,
            word=tr("{goes} of {total}").format(goes=goes, total=total),
            heading=True,
            check=check,
            fixed=all(line.kept_by is not None for line in lines),
        )
        return Group(heading=heading, values=lines)

    def _line(self, plan: UndoPlan, result: UndoResult) -> ChoiceLine:
        goes = result.entry in self._going
        kept_by = None
        if not goes and result.state is UndoState.UNDONE and result.entry not in self._refused:
            kept_by = plan.what_keeps(result.entry, self._going)
        return ChoiceLine(result=result, goes=goes, kept_by=kept_by)


def _look(value: object) -> RowLook:
    line = value
    assert isinstance(line, ChoiceLine)  # noqa: S101 - the model holds nothing else
    result = line.result
    if not line.can_go:
        known = result.state is UndoState.KEPT
        return RowLook(
            title=in_words(result),
            body=result.message,
            icon="info" if known else "alert",
            tint="warning",
            word=tr("Stays") if known else tr("Not known"),
        )
    if line.kept_by is not None:
        return RowLook(
            title=in_words(result),
            body=tr("It cannot go while this stays: {change}").format(
                change=line.kept_by.action.in_words()
            ),
            icon="info",
            tint="muted",
            word=tr("Stays"),
            check=Qt.CheckState.Unchecked,
            fixed=True,
        )
    return RowLook(
        title=in_words(result),
        body=result.message,
        icon="undo" if line.goes else "minus-small",
        tint="warning" if line.goes else "muted",
        word="" if line.goes else tr("Stays"),
        check=Qt.CheckState.Checked if line.goes else Qt.CheckState.Unchecked,
    )
