"""What every page of the wizard is built on.

How to write a page
-------------------
* One class per step in `wizard/ui/<screen>/<step>_page.py`, at most 300 lines, derived from `Page`:

      class CanvasPage(Page):
          step = Step.CANVAS

          def title(self) -> str: ...          # the main instruction: "Connect to Canvas"
          def instruction(self) -> str: ...    # one or two sentences below it
          def build(self) -> None: ...         # make widgets once; add cards to `self.body`
          def load(self, document, snapshot): ...   # document and snapshot -> widgets
          def is_ready(self) -> bool: ...      # are the required fields filled in?
          def first_focus(self) -> QWidget: ...

* Widgets are made in `build` and only filled in `load`. `load` runs whenever the document or the
  snapshot changed while the page is shown, and each time it is about to be shown. It must not
  cause edits: connect to `textEdited`, `clicked`, `activated` (what a person does), never to
  `textChanged`, `toggled`, `currentIndexChanged`; use `set_text` below, which keeps the cursor.
* An edit goes straight to the controller: `self.controller.edit_part("canvas", address=text)`, or
  `self.controller.edit(change)` with a pure function from document to document. Pages keep no
  copy of what the document holds and never ask another page.
* Secrets: `self.controller.set_secret(SecretName.…, text)`, and `self.controller.credentials`.
* Requests are never made here. "Check", the footer, the busy line and the findings below the form
  are the frame's: `controller.check(step)` reads `sections_for(step)` and runs the checks. Lists
  that need reading before a check: `self.read_for_lists(sections)` in `entered`, which runs each
  time the page is shown, and for a setup that was just opened once its secrets are there.
  Other work: `Job(callable_with_cancellation)`, `self.controller.jobs.start(job, lane=Lane.WRITE)`;
  then `self.controller.adopt(snapshot)` and `adopt_results(results)`.
* A page whose main button does something (review): return its words from `commit_text` ("Create 24
  assignments in Canvas"; empty gives the usual Continue), do it in `commit`. While a page must not
  be left, `hold_reason` says why. Emit `changed` when one of these answers changes without an edit.
* `field_for(finding)` names the widget that a failed check is about: it gets the focus.
* What only a person can confirm: a `ConfirmBox`, handed to `self.keep_confirmations`.
* The findings come below `body`, or where `build` calls `self.place_findings()`: right below the
  form, where guidance follows it.
* Layout: `Card(heading, hint)` with `add_field(label, widget, hint)`; `Columns` for cards side by
  side that go one below the other in a small window; `Note` for a coloured remark; `Chooser` for
  a searchable list; `Guidance([...steps], illustration=…)` for what only a person can do, with a
  drawing whose `$tokens` are the scheme's colours; `CopyField` beside every value to be pasted
  elsewhere; `PasteEdit` for what comes from elsewhere; `SecretEdit`; `Button`/`button`,
  `icon_button`; `PlainLabel`/`ElidedLabel` for every text that may come from a server (a bare
  QLabel renders HTML). Looks are roles of `resources/style/wizard.qss`: title, heading, strong,
  field, hint, caption, error, good, mono for labels; primary, quiet, link, danger for buttons. No
  colour in code but through `self.theme.tokens`; a widget that paints renews on `theme.changed`.
* Every control has a name: `add_field` makes the label its buddy and names it; icon buttons take a
  name; anything else calls `setAccessibleName`. Give `objectName` to what tests and the tour press.
* `fills_height = True` for a page with a table that should take all the room (its `body` then
  stretches, and `content_width = 0` uses the full width).
* What shows or hides several parts does so within `arranged_once`, and a list whose rows are
  replaced adds each with `put_in`: else Qt lays the page out anew for each of them.
* Register the class in `wizard/ui/page_registry.py`, in the order of the steps.
* Texts: `self.tr("…")` with `{named}` places and `.format(…)`; none is glued from pieces.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import ClassVar

from PySide6.QtCore import QByteArray, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from wizard.findings import Finding, Status
from wizard.http.cancellation import Waiting
from wizard.setup.document import SetupDocument
from wizard.setup.lti_app.pasted_values import Judgement, Value, judge_value
from wizard.setup.overview import reading_in_words
from wizard.setup.snapshot import Section, Snapshot, Unreadable, is_held
from wizard.setup.steps import Step
from wizard.ui.background.jobs import Job
from wizard.ui.findings.accept_dialog import AcceptDialog
from wizard.ui.findings.findings_card import FindingsCard
from wizard.ui.messages import of_problem
from wizard.ui.session.controller import SetupController
from wizard.ui.shell.busy_line import BusyLine
from wizard.ui.theme import Theme
from wizard.ui.widgets.arranged_once import arranged_once
from wizard.ui.widgets.confirm_box import ConfirmBox
from wizard.ui.widgets.plain_label import PlainLabel

_MARGIN = 32


class Page(QWidget):
    """One step's page; the module's docstring says how to write one.

    Signals: `changed()` when `is_ready`, `commit_text` or `hold_reason` may answer differently
    although the document is the same; `finding_chosen(Finding)` when the person wants to go where
    it is mended.
    """

    step: ClassVar[Step]
    content_width: ClassVar[int] = 900
    """How wide the page may become, in logical pixels; 0 for as wide as the window."""
    fills_height: ClassVar[bool] = False

    checks_itself: ClassVar[bool] = False
    """Whether the page has a button of its own to check again, so that the footer needs none."""

    changed = Signal()
    finding_chosen = Signal(object)

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        own = ("step", "title", "instruction", "build", "load", "first_focus")
        missing = [name for name in own if getattr(cls, name, None) is getattr(Page, name, None)]
        if missing:
            raise TypeError(f"{cls.__name__} does not say its {', '.join(missing)}.")

    def __init__(
        self, controller: SetupController, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.controller = controller
        self.theme = theme
        self._title = PlainLabel(self.title(), role="title")
        self._instruction = PlainLabel(self.instruction(), role="instruction")
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self.busy_line = BusyLine(theme=theme)
        self.busy_line.cancelled.connect(controller.cancel_check)
        self._findings_card = FindingsCard(theme=theme)
        self.finding_list = self._findings_card.list
        self.accept_dialog: AcceptDialog | None = None
        self.finding_list.confirm_requested.connect(controller.words.confirm)
        self.finding_list.accept_requested.connect(self.ask_to_accept)
        self.finding_list.withdraw_requested.connect(controller.words.withdraw)
        layout = QVBoxLayout(self)
        bottom = _MARGIN // 2 if self.fills_height else _MARGIN
        layout.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, bottom)
        layout.setSpacing(6)
        layout.addWidget(self._title)
        layout.addWidget(self._instruction)
        layout.addSpacing(14)
        layout.addLayout(self.body, 1 if self.fills_height else 0)
        if not self.fills_height:
            layout.addSpacing(10)
        self.setAccessibleName(self.title())
        self.build()
        if self._findings_card.parent() is None:
            layout.addWidget(self.busy_line)
            layout.addWidget(self._findings_card)
        if not self.fills_height:
            layout.addStretch(1)

    # --- what a page says and does ------------------------------------------------------------

    def title(self) -> str:
        """Return the page's main instruction."""
        raise NotImplementedError

    def instruction(self) -> str:
        """Return one or two sentences that say what the page is for."""
        raise NotImplementedError

    def build(self) -> None:
        """Make the widgets, once, and add them to `body`."""
        raise NotImplementedError

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show the document and what was read; causes no edit."""
        raise NotImplementedError

    def is_ready(self) -> bool:
        """Tell whether the required fields are filled in, so that a check makes sense."""
        return True

    def first_focus(self) -> QWidget:
        """Return the control where work on the page begins."""
        raise NotImplementedError

    def field_for(self, finding: Finding) -> QWidget | None:
        """Return the control that a finding is about, None where there is no single one."""
        return None

    def hold_reason(self) -> str:
        """Say why the page must not be left now; empty when it may be."""
        return ""

    def commit_text(self) -> str:
        """Return the words of the page's own main button; empty for the usual Continue."""
        return ""

    def can_commit(self) -> bool:
        """Tell whether the page's own main button may be pressed."""
        return True

    def commit(self) -> None:
        """Do what the page's own main button says."""

    def check(self) -> None:
        """Check again what the page shows."""
        self.controller.check(self.step)

    def layout_state(self) -> QByteArray:
        """Return what the person has arranged on the page, to be restored next time."""
        return QByteArray()

    def restore_layout(self, state: QByteArray) -> bool:
        """Arrange the page as it was left; an empty state leaves it as it is."""
        return state.isEmpty()

    def entered(self) -> None:
        """Begin what the page needs when it is shown."""

    def left(self) -> None:
        """End what the page needs only while it is shown."""

    # --- what the frame does ------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the controller's present document, snapshot and findings."""
        with arranged_once(self):
            self.load(self.controller.document, self.controller.snapshot)
            self._show_findings()

    def place_findings(self) -> None:
        """Put busy line and findings here in `body`; without this call they come last."""
        self.body.addWidget(self.busy_line)
        self.body.addWidget(self._findings_card)

    def show_busy(self, what: str) -> None:
        """Show that something runs, with a way to cancel it; empty ends it."""
        if what:
            self.busy_line.start(what)
        else:
            self.busy_line.stop()

    def show_waiting(self, waiting: Waiting) -> None:
        """Say that a service makes us wait."""
        self.busy_line.show_waiting(waiting)

    def first_wrong_field(self) -> QWidget | None:
        """Return the control of the first failed finding, None where no control is meant."""
        for finding in self.finding_list.findings:
            if finding.status is Status.FAILED and (field := self.field_for(finding)):
                return field
        return None

    def check_on_enter(self, *edits: QLineEdit) -> None:
        """Let Enter in a field begin the check, once everything needed is filled in."""
        for edit in edits:
            edit.returnPressed.connect(self._on_enter)

    def _on_enter(self) -> None:
        if self.is_ready() and self.controller.checking is None:
            self.check()

    def keep_confirmations(self, *boxes: ConfirmBox) -> None:
        """Keep in the setup what the person confirms in these boxes."""
        for box in boxes:
            box.confirm_requested.connect(self.controller.words.confirm)
            box.withdraw_requested.connect(self.controller.words.withdraw)

    @Slot(str)
    def ask_to_accept(self, check: str) -> None:
        """Ask why the warnings of a check may stand, and until when."""
        words = self.controller.words
        self.accept_dialog = AcceptDialog(
            words.warnings(check),
            person=words.person,
            today=self.controller.now().date(),
            theme=self.theme,
            parent=self.window(),
        )
        self.accept_dialog.accepted_for.connect(
            lambda reason, until: words.accept(check, reason=reason, until=until)
        )
        self.accept_dialog.open()

    def read_for_lists(self, sections: Collection[Section]) -> Job | None:
        """Read sections that the page's lists show, unless they were read already.

        It says that it reads, and why where something could not be read; what could not be is
        tried again the next time. Returns the job, None where there is nothing to be read.
        """
        missing = [
            section
            for section in sections
            if not is_held(getattr(self.controller.snapshot, section.value))
        ]
        if not missing:
            return None
        job = self.controller.read(missing)
        self.show_busy(reading_in_words(missing[0]))
        self.busy_line.cancelled.connect(job.cancel)
        job.succeeded.connect(lambda _snapshot: self._say_what_is_unreadable(missing))
        job.waiting.connect(self.show_waiting)
        job.finished.connect(lambda: self._on_lists_read(job))
        return job

    def _say_what_is_unreadable(self, sections: Collection[Section]) -> None:
        for section in sections:
            value = getattr(self.controller.snapshot, section.value)
            if isinstance(value, Unreadable) and self.controller.step is self.step:
                self.controller.message.emit(of_problem(value.problem, by_itself=True))
                return

    def _on_lists_read(self, job: Job) -> None:
        self.busy_line.cancelled.disconnect(job.cancel)
        if self.controller.checking is not self.step:
            self.show_busy("")

    def judge_secret(self, wanted: Value, text: str) -> Judgement:
        """Say what was put into a field for a key, an id or a secret."""
        return judge_value(
            wanted, text.strip(), self.controller.document, self.controller.credentials
        )

    def _show_findings(self) -> None:
        result = self.controller.current_result(self.step)
        self._findings_card.set_findings(result.findings if result is not None else ())


def set_text(edit: QLineEdit, text: str) -> None:
    """Fill a line edit, unless it holds that already: the cursor stays where it is."""
    if edit.text().strip() != text:
        edit.setText(text)
