"""All checks as a list that can be filtered, with the one chosen in full beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QBoxLayout, QVBoxLayout, QWidget

from wizard.findings import Finding, Status, count_by_status
from wizard.setup.overview import progress_in_words, settings_progress_in_words
from wizard.setup.reading.age import oldest_evidence
from wizard.setup.reading.codio_settings import SettingsProgress
from wizard.setup.steps import Step, StepResult, results_for
from wizard.ui.findings.checks import URGENCY, CheckModel, is_shown, status_word
from wizard.ui.findings.finding_detail import FindingDetail
from wizard.ui.shell.busy_line import BusyLine
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card, Columns, letters
from wizard.ui.widgets.chips import Chips
from wizard.ui.widgets.grouped_model import VALUE
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.read_ago import ReadAgo
from wizard.ui.widgets.row_view import RowView

_SIDE_BY_SIDE_FROM = 780
_HEAD_IN_ONE_LINE_FROM = 55
_LIST_HEIGHT = 380
_ALL = "all"
_RENEW_MS = 200


class ChecksCard(Card):
    """Chips for the statuses, the list, and the finding chosen.

    Signals: `check_all_requested()`; what is asked of one finding comes from `detail`.
    """

    check_all_requested = Signal()

    def __init__(
        self, *, theme: Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._results: Mapping[Step, StepResult] = {}
        self._passed_over: tuple[Step, ...] = ()
        self._findings: tuple[Finding, ...] = ()
        self._picked = False
        self._choosing = False
        self._progress: SettingsProgress | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_RENEW_MS)
        self._soon.timeout.connect(self._renew_progress)
        self.setAccessibleName(self.tr("Checks"))
        self.chips = Chips(self.tr("Which checks are shown"), theme=theme)
        self.chips.choose(_ALL)
        self.chips.chosen.connect(self._fill)
        self.check_all_button = Button(
            self.tr("Check everything again"), theme=theme, role="quiet", icon="refresh"
        )
        self.check_all_button.setObjectName("check_everything")
        self.check_all_button.clicked.connect(self.check_all_requested)
        self.read_ago = ReadAgo(now)
        self.reading_line = BusyLine(theme=theme)
        self.model = CheckModel(self)
        self.view = RowView(self.tr("Checks"), theme=theme)
        self.view.setObjectName("checks")
        self.view.setFixedHeight(_LIST_HEIGHT)
        self.view.show_model(self.model)
        self.view.selectionModel().currentChanged.connect(self._on_chosen)
        self.view.activated.connect(self._on_activated)
        self.view.clicked.connect(self._on_picked)
        self.detail = FindingDetail(theme=theme)
        self.detail.check_requested.connect(self._on_picked)
        self.detail.confirm_requested.connect(self._on_picked)
        self.detail.accept_requested.connect(self._on_picked)
        self.detail.withdraw_requested.connect(self._on_picked)
        head = Columns(side_by_side_from=letters(_HEAD_IN_ONE_LINE_FROM))
        head.add(PlainLabel(self.tr("Checks"), role="heading"))
        head.add(self.check_all_button, 0, Qt.AlignmentFlag.AlignLeft)
        top = QVBoxLayout()
        top.setSpacing(6)
        top.addWidget(head)
        top.addWidget(self.read_ago)
        top.addWidget(self.chips)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(14)
        self._columns.addWidget(self.view, 3)
        self._columns.addWidget(self.detail, 2)
        self.body.addLayout(top)
        self.body.addWidget(self.reading_line)
        self.body.addLayout(self._columns)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Every finding, shown or filtered out."""
        return self._findings

    def set_results(
        self, results: Mapping[Step, StepResult], *, passed_over: Sequence[Step]
    ) -> None:
        """Show these results instead of the ones before."""
        self._results = dict(results)
        self._passed_over = tuple(passed_over)
        self._findings = results_for(results)
        self.read_ago.show_time(oldest_evidence(self._findings))
        self._fill()

    def set_busy(self, what: str) -> None:
        """Show that something is read or checked; empty ends it."""
        if what:
            self.reading_line.start(what)
        else:
            self.reading_line.stop()
            self._progress = None
            self.model.show_progress("")
        self.check_all_button.setEnabled(not what)
        self.detail.set_checking(bool(what))

    def show_progress(self, progress: SettingsProgress) -> None:
        """Show how far the settings are that some checks wait for, a few times a second at most."""
        self._progress = progress
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _renew_progress(self) -> None:
        if self._progress is not None and not self.check_all_button.isEnabled():
            self.reading_line.say(settings_progress_in_words(self._progress))
            self.model.show_progress(progress_in_words(self._progress))

    @Slot()
    def _fill(self) -> None:
        self._show_chips()
        chosen = self.detail.finding
        choice = self.chips.choice
        self.model.show_results(
            self._results,
            only=None if choice == _ALL else Status(choice),
            passed_over=self._passed_over,
        )
        self._choose(chosen)

    def _show_chips(self) -> None:
        counted = count_by_status(self._findings)
        if self.chips.choice != _ALL and not counted[Status(self.chips.choice)]:
            self.chips.choose(_ALL)
        shown = sum(map(is_shown, self._findings))
        every = self.tr("All {count}").format(count=shown)
        chips: list[tuple[str, ...]] = [(_ALL, every)]
        for status in URGENCY:
            if counted[status]:
                words = f"{status_word(status)} {counted[status]}"
                icon = f"status-{status.value}"
                chips.append((status.value, words, icon, f"status:{status.value}"))
        self.chips.set_chips(chips if self._findings else ())

    def _choose(self, chosen: Finding | None) -> None:
        """Keep the finding that the person picked, else take the first of the most urgent."""
        place = self.model.place_of(chosen) if chosen is not None and self._picked else None
        if place is None:
            self._picked = False
            place = self._most_urgent()
        if place is None:
            self.detail.set_finding(None)
            return
        group, row = place
        index = self.model.index(row, 0, self.model.index(group, 0))
        self._choosing = True
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._choosing = False
        self.detail.set_finding(index.data(VALUE))

    def _most_urgent(self) -> tuple[int, int] | None:
        for status in URGENCY:
            for finding in self._findings:
                if finding.status is status and (place := self.model.place_of(finding)):
                    return place
        return None

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        finding = index.data(VALUE) if index.isValid() else None
        if isinstance(finding, Finding) and not self._choosing:
            self._picked = True
            self.detail.set_finding(finding)

    @Slot()
    def _on_picked(self) -> None:
        self._picked = True

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if isinstance(index.data(VALUE), Finding):
            self.detail.go_button.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the detail below the list where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE_FROM
        self._columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
