"""The context menu of the mapping table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from wizard.setup.document import Target
from wizard.ui.assignments.mapping_columns import DATES, Column, tr
from wizard.ui.assignments.mapping_session import MappingSession


class MappingMenu(QMenu):
    """What can be done with the selected rows; goes away by itself."""

    def __init__(
        self,
        session: MappingSession,
        selected: tuple[str, ...],
        paste: Callable[[], None],
        column: int,
        parent: QWidget,
    ) -> None:
        """`column` is the one of the current cell, into which is pasted."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        suggested = [each for each in selected if each in session.suggestions]
        self._add(tr("Accept suggestion"), lambda: session.accept(suggested), bool(suggested))
        self._add(
            tr("Create new in Canvas"),
            lambda: session.edit(selected, Column.TARGET, (Target.CREATE, None)),
            bool(selected),
        )
        self._add(
            tr("Skip"),
            lambda: session.edit(selected, Column.TARGET, (Target.SKIP, None)),
            bool(selected),
        )
        self.addSeparator()
        words = tr("Paste dates or URLs") if column in DATES else tr("Paste URLs")
        self._add(words, paste, enabled=True)

    def _add(self, text: str, act: Callable[[], object], enabled: bool) -> None:  # noqa: FBT001 - one flag, named by its parameter
        action = self.addAction(text)
        action.setEnabled(enabled)
        action.triggered.connect(lambda _checked=False: act())
