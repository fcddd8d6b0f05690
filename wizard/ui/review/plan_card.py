"""The card that holds the plan: its state in words, what is read for it, and the list itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wizard.setup.freshness import EVERYTHING
from wizard.setup.overview import Overview, reading_in_words
from wizard.setup.reading.age import oldest_fact
from wizard.setup.snapshot import Section
from wizard.ui.background.overview_reader import OverviewReader
from wizard.ui.shell.busy_line import BusyLine
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import button
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.chips import Chips
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.plan_model import PlanModel
from wizard.ui.widgets.read_ago import ReadAgo
from wizard.ui.widgets.row_view import RowView

_LEAST_HEIGHT = 240


class PlanCard(Card):
    """The plan as a list, with a line that shows what the overview reader reads."""

    def __init__(
        self,
        model: PlanModel,
        overview_reader: OverviewReader,
        *,
        theme: Theme,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._overview_reader = overview_reader
        self.setAccessibleName(self.tr("The plan"))
        self.state_label = PlainLabel(role="hint")
        self.read_ago = ReadAgo(now)
        self.chips = Chips(self.tr("Which list is shown"), theme=theme)
        self.read_again = button(
            self.tr("Read again"),
            overview_reader.read_everything,
            theme=theme,
            role="quiet",
            icon="refresh",
        )
        self.read_again.setObjectName("read_again")
        self.reading_line = BusyLine(theme=theme)
        self.reading_line.cancelled.connect(overview_reader.cancel)
        overview_reader.section_begun.connect(self._on_section_begun)
        overview_reader.waiting.connect(self.reading_line.show_waiting)
        overview_reader.busy_changed.connect(self._on_busy_changed)
        self.view = RowView(self.tr("The plan"), theme=theme)
        self.view.setObjectName("plan")
        self.view.setMinimumHeight(_LEAST_HEIGHT)
        self.view.show_model(model)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(PlainLabel(self.tr("The plan"), role="heading"))
        words.addWidget(self.state_label)
        words.addWidget(self.read_ago)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.chips)
        row.addWidget(self.read_again)
        self.body.addLayout(row)
        self.body.addWidget(self.reading_line)
        self.body.addWidget(self.view, 1)

    def show_age(self, overview: Overview | None) -> None:
        """Say how old the oldest of what the plan was made from is; nothing where there is none."""
        read = oldest_fact(overview.snapshot, EVERYTHING) if overview is not None else None
        self.read_ago.show_time(read)

    @Slot(object)
    def _on_section_begun(self, section: Section) -> None:
        self.reading_line.start(reading_in_words(section))

    @Slot()
    def _on_busy_changed(self) -> None:
        if self._overview_reader.is_busy:
            self.reading_line.start(self.tr("Making the plan…"))
        else:
            self.reading_line.stop()
