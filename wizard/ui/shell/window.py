"""The window: step rail, page stack, message strip and footer, all derived in one `refresh`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wizard.findings import Finding
from wizard.http.cancellation import Waiting
from wizard.setup.steps import Step, StepState, mended_on, needs_check, previous_step, step_name
from wizard.ui.confirm_dialog import ask_before
from wizard.ui.messages import Message, MessageKind
from wizard.ui.session.controller import SetupController
from wizard.ui.shell.event_turns import EventTurns
from wizard.ui.shell.footer import GO_ON, Footer
from wizard.ui.shell.host_question import HostQuestion
from wizard.ui.shell.message_strip import MessageStrip
from wizard.ui.shell.page import Page
from wizard.ui.shell.page_area import scrolling
from wizard.ui.shell.step_rail import WIDE, StepRail
from wizard.ui.theme import Theme
from wizard.ui.widgets.plain_label import ElidedLabel, PlainLabel

DEFAULT_SIZE = QSize(1280, 800)
_NARROW_BELOW = 900


class WizardWindow(QMainWindow):
    """Shows the page of the controller's step and what can be done there."""

    def __init__(
        self,
        controller: SetupController,
        theme: Theme,
        pages: Sequence[Page],
        *,
        settings: QSettings | None = None,
    ) -> None:
        """`pages` may be of some steps only; `settings` remembers the window's size."""
        super().__init__()
        self._painting = False
        self._turns = EventTurns(self)
        self._begun = False
        self.controller = controller
        self.theme = theme
        self.pages: dict[Step, Page] = {page.step: page for page in pages}
        self._settings = settings
        self._closing = False
        self._build()
        self.host_question = HostQuestion(controller.hosts, self)
        self._connect()
        self.resize(DEFAULT_SIZE)
        if settings is not None and (geometry := settings.value("geometry")):
            self.restoreGeometry(geometry)
        if settings is not None:
            for step, page in self.pages.items():
                page.restore_layout(settings.value(f"layout/{step.value}") or QByteArray())
        self._shown = self.pages.get(controller.step, pages[0])
        self.refresh()
        self._show_page()

    @property
    def page(self) -> Page:
        """The page shown."""
        return self.pages.get(self.controller.step) or self._shown

    @property
    def is_settled(self) -> bool:
        """Whether the page has been shown and painted, and has begun what it begins by itself."""
        return self._turns.is_over

    # --- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        central = QWidget()
        central.setObjectName("central")
        columns = QHBoxLayout(central)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self._build_rail())
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self.strip = MessageStrip(theme=self.theme)
        strip_margin = QVBoxLayout()
        strip_margin.setContentsMargins(32, 0, 32, 0)
        strip_margin.addWidget(self.strip)
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(scrolling(page))
        right.addLayout(strip_margin)
        right.addWidget(self.stack, 1)
        self.footer = Footer(theme=self.theme)
        right.addWidget(self.footer)
        columns.addLayout(right, 1)
        self._strip_margin = strip_margin
        self.setCentralWidget(central)

    def _build_rail(self) -> QWidget:
        panel = QWidget()
        panel.setObjectName("rail")
        panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rail = StepRail(theme=self.theme)
        self._setup_caption = PlainLabel(self.tr("Setup"), role="caption")
        self._setup_name = ElidedLabel(role="strong")
        self._setup_box = QWidget()
        words = QVBoxLayout(self._setup_box)
        words.setContentsMargins(20, 18, 16, 10)
        words.setSpacing(2)
        words.addWidget(self._setup_caption)
        words.addWidget(self._setup_name)
        layout = QVBoxLayout(panel)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        layout.addWidget(self._setup_box)
        layout.addWidget(self.rail, 1)
        return panel

    def _connect(self) -> None:
        controller = self.controller
        controller.document_changed.connect(self.refresh)
        controller.snapshot_changed.connect(self.refresh)
        controller.secrets_changed.connect(self.refresh)
        controller.results_changed.connect(self.refresh)
        controller.opened.connect(lambda: self._turns.add(self._begin))
        controller.busy_changed.connect(self._on_busy_changed)
        controller.waited.connect(self._on_waited)
        controller.step_changed.connect(self._on_step_changed)
        controller.message.connect(self.show_message)
        controller.hosts.agreed.connect(self._begin_again)
        controller.secrets_came.connect(self._begin_again)
        for page in self.pages.values():
            page.changed.connect(self.refresh)
            page.finding_chosen.connect(self.show_finding)
        self.rail.step_chosen.connect(self.go_to)
        self.footer.back_button.clicked.connect(self.go_back)
        self.footer.check_button.clicked.connect(self.check)
        self.footer.continue_button.clicked.connect(self.go_on)
        self.footer.continue_anyway_button.clicked.connect(self._go_on_anyway)
        self.footer.cancel_button.clicked.connect(controller.cancel_check)
        application = QApplication.instance()
        assert isinstance(application, QApplication)  # noqa: S101 - widgets cannot be without one
        for keys, action in (
            (GO_ON, self.footer.continue_button.click),
            ("Alt+Left", self.footer.back_button.click),
            ("F5", self.check),
            ("Escape", controller.cancel_check),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)
        application.focusChanged.connect(self._on_focus_changed)

    # --- what the footer does -----------------------------------------------------------------

    @Slot()
    def go_on(self) -> None:
        """Do what the main button says: the page's own act, check, or go on."""
        page = self.page
        if page.commit_text():
            page.commit()
        elif needs_check(page.step, self.controller.state_of(page.step)):
            self.controller.check(page.step, advance=True)
        else:
            following = self.controller.following(page.step)
            if following is not None:
                self.go_to(following)
            else:
                self.close()

    @Slot()
    def go_back(self) -> None:
        """Show the page before this one."""
        previous = previous_step(self.controller.step)
        if previous is not None:
            self.go_to(previous)

    @Slot()
    def check(self) -> None:
        """Check the page shown."""
        page = self.page
        if page.is_ready() and self.controller.checking is None and not page.hold_reason():
            page.check()

    @Slot(object)
    def show_finding(self, finding: Finding) -> None:
        """Show the page on which a finding is mended, with the focus where that is done."""
        step = mended_on(finding)
        if self.page.hold_reason() or step not in self.pages:
            return
        self.controller.visit(step)
        self._show_page()
        self._enter()
        if field := self.page.field_for(finding):
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def go_to(self, step: Step) -> None:
        """Show the page of a step, unless the present one must not be left."""
        reason = self.page.hold_reason() or self._missing_setup(step)
        if reason:
            self.show_message(Message(kind=MessageKind.INFORMATION, what=reason))
            self.rail.set_current(self.controller.step)
            return
        if step in self.pages:
            self.controller.go_to(step)

    @Slot()
    def _go_on_anyway(self) -> None:
        if not self.page.hold_reason():
            self.controller.pass_over(self.controller.step)

    def _missing_setup(self, step: Step) -> str:
        if self.controller.has_setup or step is Step.WELCOME:
            return ""
        return self.tr("Start a setup, or open one, first: everything you enter belongs to it.")

    # --- showing ------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Derive page, rail, footer and title from the controller."""
        if self._closing:
            return
        self.page.refresh()
        self._refresh_rail()
        self.footer.renew(self.page, self.controller)
        name = self.controller.document.name
        program = self.tr("Codio–Canvas setup")
        self.setWindowTitle(f"{name} · {program}" if name else program)
        self._setup_name.set_full_text(name or self.tr("None open yet"))

    def _refresh_rail(self) -> None:
        controller = self.controller
        for step in Step:
            if not controller.has_setup:
                self.rail.set_state(step, None)
            elif step is Step.WELCOME:
                self.rail.set_state(step, StepState.COMPLETE, self.tr("Setup open"))
            else:
                self.rail.set_state(step, controller.state_of(step))
        self.rail.set_current(controller.step)

    @Slot(object)
    def show_message(self, message: Message | None) -> None:
        """Show a message above the page; after a failure, put the focus where it is mended."""
        self.strip.show_message(message)
        shown = message is not None
        self._strip_margin.setContentsMargins(32, 20 if shown else 0, 32, 8 if shown else 0)
        if message is not None and message.kind is MessageKind.FAILURE and not message.by_itself:
            (self.page.first_wrong_field() or self.strip).setFocus()

    @Slot(object)
    def _on_step_changed(self, _step: Step) -> None:
        page = self.page
        if page is not self._shown:
            self._shown.left()
            self._shown = page
        self._begun = False
        self._turns.add(self._show_page)

    def _show_page(self) -> None:
        """Show the page of the controller's step, which has been filled already."""
        self._turns.drop(self._show_page)
        self.stack.setCurrentIndex(list(self.pages).index(self._shown.step))
        self._turns.add(self._enter)
        self._turns.postpone(self._paint)

    def _enter(self) -> None:
        """Begin on the page that is shown now."""
        self._turns.drop(self._enter)
        self._begin()
        self._shown.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> None:
        """Begin what the page needs, once the secrets of its setup are there."""
        if not (self._begun or self._closing or self.controller.is_opening):
            self._begun = True
            self._shown.entered()

    @Slot()
    def _begin_again(self) -> None:
        """Read what the page shows, unless a check that was begun again reads it."""
        if self.controller.checking is None:
            self._shown.entered()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Scroll to where the work goes on, once it is known where on the page that is."""
        if now is not None:
            self._turns.add(self._scroll_to_focus)
            self._turns.postpone(self._paint)

    def _scroll_to_focus(self) -> None:
        area, now = self.stack.currentWidget(), QApplication.focusWidget()
        if isinstance(area, QScrollArea) and now is not None and area.isAncestorOf(now):
            area.ensureWidgetVisible(now, 24, 48)

    @Slot()
    def _on_busy_changed(self) -> None:
        checking = self.controller.checking
        for page in self.pages.values():
            if page.step is checking:
                name = step_name(page.step)
                page.show_busy(self.tr("Checking “{step}”…").format(step=name))
            else:
                page.show_busy("")
        self.refresh()

    @Slot(object)
    def _on_waited(self, waiting: Waiting) -> None:
        self.page.show_waiting(waiting)

    # --- Qt -----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Paint in a turn of the event loop of its own: between a change and that, the loop lives.

        Qt paints at the end of the turn in which something changed; on a large page both take long.
        """
        if event.type() == QEvent.Type.UpdateRequest and not self._painting:
            self._turns.add(self._paint)
            return True
        return super().event(event)

    def _paint(self) -> None:
        self._painting = True
        QApplication.sendEvent(self, QEvent(QEvent.Type.UpdateRequest))
        self._painting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the rail as circles alone in a small window."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_BELOW
        self.rail.set_narrow(narrow)
        self._setup_box.setVisible(not narrow)

    def minimumSizeHint(self) -> QSize:
        """Allow the window to become small: pages scroll."""
        return QSize(WIDE + 240, 360)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save everything and end; while something is being written, ask first."""
        reason = "" if self._closing else self.page.hold_reason()
        if reason:
            event.ignore()
            self._ask_to_close(reason)
            return
        self._closing = True
        if self._settings is not None:
            self._settings.setValue("geometry", self.saveGeometry())
            for step, page in self.pages.items():
                self._settings.setValue(f"layout/{step.value}", page.layout_state())
        self.controller.close()
        event.accept()

    def _ask_to_close(self, reason: str) -> None:
        ask_before(
            self._close_anyway,
            parent=self,
            question=self.tr("Close the wizard now?"),
            consequence=self.tr("{reason} What was begun is noted, and can be resumed.").format(
                reason=reason
            ),
            keep=self.tr("Stay"),
            destroy=self.tr("Close"),
        )

    @Slot()
    def _close_anyway(self) -> None:
        self._closing = True
        self.close()
