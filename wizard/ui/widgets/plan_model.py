"""The plan as rows: in words, grouped, and what becomes of each action while it is carried out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

import msgspec
from PySide6.QtCore import QCoreApplication, QObject

from wizard.complete import require_all
from wizard.setup.changes.actions import Action
from wizard.setup.changes.apply import ActionResult
from wizard.setup.changes.assignment import CreateAssignment
from wizard.setup.changes.plan import LeftOut, Plan
from wizard.setup.changes.undo import UndoResult
from wizard.ui.widgets.grouped_model import Group, GroupedModel, RowLook


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("PlanModel", text)


class LineState(StrEnum):
    """How far one action of a list is; the middle ones are the engine's words."""

    PLANNED = "planned"
    WAITING = "waiting"
    RUNNING = "running"
    UNKNOWN = "unknown"
    DONE = "done"
    ADOPTED = "adopted"
    FAILED = "failed"
    SKIPPED = "skipped"
    NOT_BEGUN = "not_begun"
    INTERRUPTED = "interrupted"
    UNDONE = "undone"
    KEPT = "kept"


OVER = frozenset(
    {
        LineState.DONE,
        LineState.ADOPTED,
        LineState.FAILED,
        LineState.SKIPPED,
        LineState.UNDONE,
        LineState.KEPT,
    }
)
_ENDED = {
    LineState.WAITING: LineState.NOT_BEGUN,
    LineState.RUNNING: LineState.INTERRUPTED,
    LineState.UNKNOWN: LineState.INTERRUPTED,
}


class Line(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One action with its state; `message` and `mend` say why it failed, was skipped or kept."""

    action: Action
    state: LineState = LineState.PLANNED
    message: str = ""
    mend: str = ""


class PlanModel(GroupedModel):
    """The actions of a plan or of an undo under their headings, each with its state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_look, parent)
        self._lines: list[Line] = []
        self._places: list[tuple[int, int]] = []
        self._over: list[int] = []

    @property
    def lines(self) -> Sequence[Line]:
        """The actions in the order in which they are carried out."""
        return self._lines

    @property
    def counts(self) -> dict[LineState, int]:
        """How many actions are in each state."""
        return counted(self._lines)

    def show_plan(self, plan: Plan) -> None:
        """Show what would be done and what is left out."""
        lines = tuple(Line(action=action) for action in plan.actions)
        self._show(lines, plan.left_out, plan.notes)

    def begin(self, actions: Sequence[Action]) -> None:
        """Show actions that are about to be carried out."""
        self._show(tuple(Line(action=action, state=LineState.WAITING) for action in actions), ())

    def show_run(self, lines: Sequence[Line]) -> None:
        """Show the actions of a run in whatever state each is."""
        self._show(tuple(lines), ())

    def end(self) -> None:
        """Show what the end of the run has left undone."""
        if any(line.state in _ENDED for line in self._lines):
            ended = (
                Line(action=line.action, state=_ENDED[line.state]) if line.state in _ENDED else line
                for line in self._lines
            )
            self._show(tuple(ended), ())

    def set_result(self, position: int, result: ActionResult) -> None:
        """Note what became of the action at a position, counted from 0."""
        self._set(
            position,
            Line(
                action=result.action,
                state=LineState(result.state.value),
                message=result.message,
                mend=result.mend,
            ),
        )

    def set_undo_result(self, position: int, result: UndoResult) -> None:
        """Note what became of taking back the action at a position, counted from 0."""
        self._set(
            position,
            Line(action=result.action, state=LineState(result.state.value), message=result.message),
        )

    def waiting_for(self, action: Action, hint: int) -> int | None:
        """Return the position of an action that waits, looked for first at `hint`."""
        order: tuple[int, ...] = (hint, *range(len(self._lines))) if hint < len(self._lines) else ()
        for position in order:
            line = self._lines[position]
            if line.state is LineState.WAITING and line.action == action:
                return position
        return None

    def place_of(self, position: int) -> tuple[int, int]:
        """Return group and row of the action at a position."""
        return self._places[position]

    def _show(
        self, lines: tuple[Line, ...], left_out: Sequence[LeftOut], notes: Sequence[str] = ()
    ) -> None:
        by_title: dict[str, list[Line]] = {}
        self._lines = list(lines)
        self._places = []
        numbers: dict[str, int] = {}
        for line in lines:
            title = line.action.heading()
            number = numbers.setdefault(title, len(numbers))
            same = by_title.setdefault(title, [])
            self._places.append((number, len(same)))
            same.append(line)
        self._over = [sum(each.state in OVER for each in same) for same in by_title.values()]
        groups = [
            Group(heading=_heading(title, same, self._over[numbers[title]]), values=same)
            for title, same in by_title.items()
        ]
        if left_out:
            heading = RowLook(title=tr("Left out"), word=str(len(left_out)), heading=True)
            groups.append(Group(heading=heading, values=left_out))
        if notes:
            heading = RowLook(title=tr("Note"), word=str(len(notes)), heading=True)
            groups.append(Group(heading=heading, values=notes))
        self.set_groups(groups)

    def _set(self, position: int, line: Line) -> None:
        before = self._lines[position]
        self._lines[position] = line
        group, row = self._places[position]
        self.replace_value(group, row, line)
        self._over[group] += (line.state in OVER) - (before.state in OVER)
        title = self.heading(group).title
        self.replace_heading(group, _heading(title, self.values(group), self._over[group]))


def _look(value: object) -> RowLook:
    if isinstance(value, Line):
        return look_of(value)
    if isinstance(value, str):
        return RowLook(title=value, icon="info", tint="accent_text")
    left_out = value
    assert isinstance(left_out, LeftOut)  # noqa: S101 - the model holds nothing else
    body = f"{left_out.reason} {left_out.mend}".strip()
    return RowLook(title=left_out.name, body=body, icon="skip", tint="muted")


def counted(lines: Sequence[Line]) -> dict[LineState, int]:
    """Count actions by state, every state present."""
    numbers = Counter(line.state for line in lines)
    return {state: numbers[state] for state in LineState}


def look_of(line: Line) -> RowLook:
    """Return how an action is drawn."""
    if line.state is LineState.PLANNED:
        icon = line.action.icon
        tint = "success" if icon == "plus" else "accent_text"
        return RowLook(title=line.action.in_words(), icon=icon, tint=tint)
    icon, tint = _STATE_ICONS[line.state]
    return RowLook(
        title=line.action.in_words(),
        body=" ".join(part for part in (line.message, line.mend) if part),
        icon=icon,
        tint=tint,
        word=state_in_words(line.state),
        body_tint="danger" if line.state is LineState.FAILED else "muted",
    )


def state_in_words(state: LineState) -> str:
    """Return a state as one or two words."""
    return tr(_STATE_WORDS[state])


_STATE_WORDS = {
    LineState.PLANNED: "",
    LineState.WAITING: "Waiting",
    LineState.RUNNING: "Running",
    LineState.UNKNOWN: "Not known yet",
    LineState.DONE: "Done",
    LineState.ADOPTED: "Found done",
    LineState.FAILED: "Failed",
    LineState.SKIPPED: "Skipped",
    LineState.NOT_BEGUN: "Not begun",
    LineState.INTERRUPTED: "Interrupted",
    LineState.UNDONE: "Taken back",
    LineState.KEPT: "Kept",
}
require_all("_STATE_WORDS", _STATE_WORDS, LineState)


_STATE_ICONS = {
    LineState.WAITING: ("clock", "faint"),
    LineState.RUNNING: ("refresh", "accent_text"),
    LineState.UNKNOWN: ("clock", "warning"),
    LineState.DONE: ("success", "success"),
    LineState.ADOPTED: ("success", "success"),
    LineState.FAILED: ("error", "danger"),
    LineState.SKIPPED: ("skip", "warning"),
    LineState.NOT_BEGUN: ("minus-small", "muted"),
    LineState.INTERRUPTED: ("alert", "warning"),
    LineState.UNDONE: ("undo", "success"),
    LineState.KEPT: ("info", "warning"),
}
require_all("_STATE_ICONS", _STATE_ICONS, set(LineState) - {LineState.PLANNED})


def _heading(title: str, lines: Sequence[object], over: int) -> RowLook:
    first = lines[0]
    word = str(len(lines))
    if isinstance(first, Line) and first.state is not LineState.PLANNED:
        word = tr("{over} of {total}").format(over=over, total=len(lines))
    return RowLook(title=title, word=word, heading=True)


def commit_words(actions: Sequence[Action]) -> str:
    """Name the act: what the commit button says for these actions; empty for none."""
    new = sum(isinstance(action, CreateAssignment) for action in actions)
    other = len(actions) - new
    match (new, other):
        case (0, 0):
            return ""
        case (0, 1):
            return tr("Make 1 change")
        case (0, _):
            return tr("Make {other} changes").format(other=other)
        case (1, 0):
            return tr("Create 1 assignment in Canvas")
        case (_, 0):
            return tr("Create {new} assignments in Canvas").format(new=new)
        case (1, 1):
            return tr("Create 1 assignment and make 1 other change in Canvas")
        case (1, _):
            return tr("Create 1 assignment and make {other} other changes in Canvas").format(
                other=other
            )
        case (_, 1):
            return tr("Create {new} assignments and make 1 other change in Canvas").format(new=new)
        case _:
            return tr("Create {new} assignments and make {other} other changes in Canvas").format(
                new=new, other=other
            )
