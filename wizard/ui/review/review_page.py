"""The review page: the plan in words, then carrying it out; nothing is written before that."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMessageBox, QWidget

from wizard.setup.changes.apply import ActionState, Progress
from wizard.setup.changes.base import Service
from wizard.setup.changes.origin import Origin, in_words
from wizard.setup.changes.plan import Plan
from wizard.setup.document import SetupDocument, journal_key
from wizard.setup.operations import Applied
from wizard.setup.overview import Overview, reading_in_words
from wizard.setup.snapshot import Snapshot
from wizard.setup.steps import Step
from wizard.store.errors import StoreError
from wizard.ui.background.overview_reader import overview_reader_of
from wizard.ui.background.progress_panel import ProgressPanel
from wizard.ui.background.run_words import (
    applied_in_words,
    plan_in_words,
    read_back_in_words,
    refusal_in_words,
)
from wizard.ui.background.writing_run import WritingRun
from wizard.ui.confirm_dialog import ask_before
from wizard.ui.findings.obstacle_list import ObstacleList
from wizard.ui.messages import Message, MessageKind, of_error
from wizard.ui.review.choices_view import ChoicesView
from wizard.ui.review.plan_card import PlanCard
from wizard.ui.review.setup_summary import choices_of
from wizard.ui.shell.page import Page
from wizard.ui.widgets.arranged_once import arranged_once
from wizard.ui.widgets.card import Card
from wizard.ui.widgets.outcome_panel import OutcomePanel, troubles
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.plan_model import Line, PlanModel, commit_words

_SIDE_BY_SIDE_FROM = 860
_LEFT, _DONE = "left", "done"


class ReviewPage(Page):
    """Shows what would be changed, and changes it."""

    step = Step.REVIEW
    content_width = 0
    fills_height = True
    checks_itself = True

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Review and apply")

    def instruction(self) -> str:
        """Say what the page is for."""
        return self.tr(
            "This is everything the wizard would change. Nothing is written before you press the "
            "button below, and you can take it back later."
        )

    def build(self) -> None:
        """Make the plan, the choices beside it, and what appears while it is carried out."""
        self._applied: Applied | None = None
        self._applied_for = ""
        self._filled_from: Overview | None = None
        self._setup = ""
        self._made = 0
        self._choices_of: tuple[SetupDocument, Snapshot] | None = None
        self._run_lines: tuple[Line, ...] = ()
        self.question: QMessageBox | None = None
        self.overview_reader = overview_reader_of(self.controller)
        self.run = WritingRun(self.controller, self)
        self.model = PlanModel(self)
        self.obstacle_list = ObstacleList(theme=self.theme)
        self.interrupted = Card(role="inset")
        self.interrupted.body.addWidget(
            PlainLabel(
                self.tr(
                    "The last run was interrupted; it will be completed. Before anything else, "
                    "the wizard finds out what became of the change that was under way."
                )
            )
        )
        self.progress = ProgressPanel(self.run, theme=self.theme)
        self.outcome = OutcomePanel(theme=self.theme)
        self.choices = ChoicesView(self.tr("Your choices"), theme=self.theme)
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.columns.setSpacing(16)
        self.card = PlanCard(
            self.model, self.overview_reader, theme=self.theme, now=self.controller.now
        )
        self.columns.addWidget(self.card, 5)
        self.columns.addWidget(self.choices, 2)
        for widget in (self.obstacle_list, self.interrupted, self.progress, self.outcome):
            self.body.addWidget(widget)
        self.body.addLayout(self.columns, 1)
        self._connect()

    def _connect(self) -> None:
        self.overview_reader.overview_read.connect(self._on_overview)
        self.overview_reader.busy_changed.connect(self._on_reading)
        self.run.section_begun.connect(lambda s: self.progress.say(reading_in_words(s)))
        self.run.progressed.connect(self._on_progress)
        self.run.succeeded.connect(self._on_applied)
        self.run.cancelled.connect(self._on_cancelled)
        self.run.failed.connect(lambda e: self.controller.message.emit(refusal_in_words(e)))
        self.run.finished.connect(self._on_run_finished)
        self.progress.cancelled.connect(self.run.cancel)
        self.progress.renewed.connect(self._follow)
        self.outcome.retry_requested.connect(self.commit)
        self.obstacle_list.go_to_requested.connect(self.finding_chosen)
        self.choices.edit_requested.connect(self.controller.visit)
        self.card.chips.chosen.connect(self._fill)

    # --- what the page says -------------------------------------------------------------------

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show the choices; read and plan anew where something has changed since."""
        if journal_key(document) != self._setup:
            self._setup = journal_key(document)
            self._forget_run()
        if self._choices_of is None or any(
            now is not before
            for now, before in zip((document, snapshot), self._choices_of, strict=True)
        ):
            self._choices_of = (document, snapshot)
            self.choices.set_choices(choices_of(document, snapshot))
        if not self.run.is_running:
            self.overview_reader.renew()
        if self._filled_from is not self.overview_reader.latest:
            self._fill()
        self._show()

    def entered(self) -> None:
        """Read again what has grown old since it was read."""
        if not self.run.is_running:
            self.overview_reader.read_due()

    def first_focus(self) -> QWidget:
        """Begin with what stands in the way, else with the plan."""
        return self.obstacle_list.first_button() or self.card.view

    def first_wrong_field(self) -> QWidget | None:
        """Return the button of the first obstacle."""
        return self.obstacle_list.first_button()

    def hold_reason(self) -> str:
        """The page must not be left while something is written."""
        if not self.run.is_running:
            return ""
        return self.tr("Changes are being made. Press Cancel, or wait until they are made.")

    def commit_text(self) -> str:
        """Name the act."""
        overview = self.overview_reader.latest
        if self.run.is_running:
            return self.tr("Applying…")
        if overview is None or (overview.in_the_way and overview.plan.is_empty):
            return self.tr("Apply the plan")
        if overview.plan.is_empty and overview.unfinished:
            return self.tr("Complete the interrupted run")
        return commit_words(overview.plan.actions)

    def can_commit(self) -> bool:
        """There must be something to do, and nothing in its way."""
        overview = self.overview_reader.latest
        return (
            overview is not None
            and self.overview_reader.is_current
            and not self.overview_reader.is_busy
            and not self.run.is_running
            and not overview.in_the_way
            and (not overview.plan.is_empty or overview.unfinished > 0)
        )

    def check(self) -> None:
        """Read everything again and make the plan anew."""
        self.overview_reader.read_everything()

    def commit(self) -> None:
        """Carry the plan out."""
        overview = self.overview_reader.latest
        if overview is None or not self.can_commit():
            return
        if overview.moved_from is not None:
            self._ask_about_move(overview.moved_from, overview.origin)
            return
        self._applied = None
        self.controller.message.emit(None)
        self.model.begin(overview.plan.actions)
        self.run.apply(overview.plan, known=self.controller.snapshot)
        self.progress.begin(self.tr("Looking once more at what others may have changed…"))
        self._show()
        self.changed.emit()
        self.progress.cancel_button.setFocus()

    def _ask_about_move(self, before: Origin, now: Origin) -> None:
        """Ask whether this is another setup than the one that was carried out elsewhere."""
        self.question = ask_before(
            self._give_own_id,
            parent=self,
            question=self.tr(
                "This setup has been carried out in {elsewhere}. Now it names {here}."
            ).format(elsewhere=in_words(before), here=in_words(now)),
            consequence=self.tr(
                "With an id of its own it becomes another setup: what was changed before stays on "
                "record under the old id, and undo will never touch it from here."
            ),
            keep=self.tr("Change nothing"),
            destroy=self.tr("Give it an id of its own"),
        )

    @Slot()
    def _give_own_id(self) -> None:
        try:
            self.controller.give_own_id()
        except StoreError as error:
            self.controller.message.emit(of_error(error))
            return
        self.controller.message.emit(
            Message(
                kind=MessageKind.SUCCESS,
                what=self.tr("The setup has an id of its own now."),
                to_do=self.tr("Look through the plan and apply it."),
            )
        )

    def _show_findings(self) -> None:
        """The plan itself says what the check of this step finds."""

    def _forget_run(self) -> None:
        """Say no longer how the last run ended: it was another setup's."""
        self._applied = None
        self._run_lines = ()
        self._filled_from = None
        self.model.show_plan(Plan())

    # --- reading ------------------------------------------------------------------------------

    @Slot()
    def _on_reading(self) -> None:
        self._show()
        self.changed.emit()

    @Slot(object)
    def _on_overview(self, overview: Overview) -> None:
        if len(overview.made) < self._made:
            self._applied = None  # What the run had made was taken back since.
        self._made = len(overview.made)
        if self._applied is not None:
            if self._applied_for == overview.results[Step.REVIEW].inputs:
                self.outcome.say(read_back_in_words(overview))
            else:
                self._applied = None
        stopped = self._applied is not None and self._applied.result.cancelled
        self.card.chips.choose(_LEFT if self._applied is None or stopped else _DONE)
        if self.isVisible():
            self._fill()

    @Slot()
    def _fill(self) -> None:
        overview = self.overview_reader.latest
        if self.run.is_running or overview is None:
            return
        self._filled_from = overview
        if self._applied is not None and self.card.chips.choice == _DONE:
            self.model.show_run(self._run_lines)
        else:
            self.model.show_plan(overview.plan)
        self._show()

    # --- carrying out -------------------------------------------------------------------------

    @Slot(object)
    def _on_progress(self, progress: Progress) -> None:
        self.model.set_result(progress.position, progress.result)
        if progress.result.state is ActionState.RUNNING and progress.position == 0:
            self.progress.say(self.tr("Making the changes"))

    @Slot()
    def _follow(self) -> None:
        if self.run.is_running and 0 < self.run.over < self.run.total:
            group, row = self.model.place_of(self.run.over)
            self.card.view.scrollTo(self.model.index(row, 0, self.model.index(group, 0)))

    @Slot(object)
    def _on_applied(self, applied: Applied) -> None:
        self._applied = applied
        self._applied_for = self.controller.inputs_of(Step.REVIEW)
        self.model.end()
        self._run_lines = tuple(self.model.lines)
        self.card.view.scrollToTop()
        kind, heading = applied_in_words(applied, self._run_lines)
        self.outcome.show_outcome(
            kind,
            heading,
            told=(*applied.result.read_back.in_words, *applied.settled),
            lines=troubles(self._run_lines),
            stopped=applied.result.cancelled,
        )

    @Slot()
    def _on_cancelled(self) -> None:
        what = self.tr("Stopped before anything was changed.")
        self.controller.message.emit(Message(kind=MessageKind.INFORMATION, what=what))

    @Slot()
    def _on_run_finished(self) -> None:
        self.progress.end()
        if (applied := self._applied) is None:
            self.overview_reader.read_everything()
        else:
            services = {action.service for action in applied.plan.actions}
            self.overview_reader.read_after(Service if applied.settled else services)

    # --- showing ------------------------------------------------------------------------------

    def _show(self) -> None:
        with arranged_once(self, self.card):
            self._show_parts(self.overview_reader.latest, running=self.run.is_running)

    def _show_parts(self, overview: Overview | None, *, running: bool) -> None:
        in_the_way = overview.in_the_way if overview is not None and not running else ()
        self.obstacle_list.set_findings(in_the_way)
        self.interrupted.setVisible(
            overview is not None and overview.unfinished > 0 and not running
        )
        over = self._applied is not None and not running
        self.outcome.setVisible(over)
        self.outcome.retry_button.setVisible(over and self.can_commit())
        plan = overview.plan if overview is not None else None
        self.card.chips.set_chips(
            ((_DONE, self.tr("What was done")), (_LEFT, self.tr("What is left")))
            if over and plan is not None and not plan.is_empty
            else ()
        )
        self.card.read_again.setVisible(not running and not self.overview_reader.is_busy)
        self.card.state_label.setText(
            plan_in_words(overview, reading=self.overview_reader.is_busy, running=running)
        )
        self.card.show_age(overview)
        self.card.view.setVisible(self.model.rowCount() > 0)
        self.choices.setVisible(not running and not over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices below the plan where there is no room beside it."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE_FROM
        self.columns.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
