"""How it stands, in one sentence, and the report: to look at, and to keep in every form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wizard.findings import Finding
from wizard.report.writer import FORMATS, FORMS
from wizard.setup.steps import Step
from wizard.texts import tr
from wizard.ui.background.report_export import ReportExport
from wizard.ui.desktop import Desktop
from wizard.ui.findings.checks import summary_in_words, verdict_in_words
from wizard.ui.messages import Message, MessageKind
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button
from wizard.ui.widgets.card import Card, Columns, letters
from wizard.ui.widgets.flow_layout import FlowLayout
from wizard.ui.widgets.message_icon import MessageIcon
from wizard.ui.widgets.plain_label import PlainLabel

_ICON_SIZE = 28
_SIDE_BY_SIDE_FROM = 90


class ReportPanel(Card):
    """The verdict, the counts, and the buttons of the report."""

    def __init__(
        self,
        files: ReportExport,
        *,
        desktop: Desktop,
        theme: Theme,
        tell: Callable[[Message], object],
        parent: QWidget | None = None,
    ) -> None:
        """`tell` puts a message into the strip."""
        super().__init__(parent=parent)
        self._files = files
        self._desktop = desktop
        self._tell = tell
        self._to_open: Path | None = None
        self._icon = MessageIcon(size=_ICON_SIZE, theme=theme)
        self._verdict = PlainLabel(role="heading")
        self.summary = PlainLabel(role="hint")
        self.open_button = Button(
            self.tr("Open the report in the browser"), theme=theme, role="primary", icon="open"
        )
        self.open_button.setObjectName("open_report")
        self.open_button.clicked.connect(self.open_in_browser)
        self.export_button = Button(self.tr("Export"), theme=theme, icon="download")
        self.export_button.setObjectName("export_report")
        self.export_button.setAccessibleName(self.tr("Export the report"))
        self.export_button.setMenu(self._menu())
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._verdict)
        words.addWidget(self.summary)
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        buttons = QWidget()
        flow = FlowLayout(buttons, spacing=12)
        flow.addWidget(self.export_button)
        flow.addWidget(self.open_button)
        columns = Columns(side_by_side_from=letters(_SIDE_BY_SIDE_FROM), spacing=12)
        columns.add(said)
        columns.add(buttons, 0)
        self.body.addWidget(columns)
        files.written.connect(self._on_written)
        files.busy_changed.connect(self._renew)

    def _menu(self) -> QMenu:
        menu = QMenu(self.export_button)
        for form in FORMS:
            action = menu.addAction(tr(form.command))
            action.setObjectName(f"export{form.suffix}")
            action.triggered.connect(lambda _checked=False, s=form.suffix: self.ask_where(s))
        menu.addSeparator()
        all_forms = menu.addAction(self.tr("All of them, side by side…"))
        all_forms.setObjectName("export_all")
        all_forms.triggered.connect(lambda: self.ask_where(".html", every=True))
        return menu

    def set_findings(self, findings: Sequence[Finding], unchecked: Sequence[Step] = ()) -> None:
        """Show verdict and counts of these findings; `unchecked` steps keep them from being all."""
        kind, verdict = verdict_in_words(findings, unchecked)
        self._icon.set_kind(kind)
        self._verdict.setText(verdict)
        self.summary.setText(summary_in_words(findings, unchecked))
        self._renew()

    @property
    def verdict(self) -> str:
        """The verdict, as shown."""
        return self._verdict.text()

    def ask_where(self, suffix: str, *, every: bool = False) -> None:
        """Ask for a file and write the report there; with `every`, the other forms beside it."""

        def chosen(file: Path) -> None:
            named = file if file.suffix.lower() == suffix else Path(f"{file}{suffix}")
            others = [named.with_suffix(other) for other in FORMATS if every and other != suffix]
            self._files.export([named, *others])

        self._desktop.choose_file_to_save(
            self,
            self.tr("Export the report"),
            self._files.suggestion(suffix),
            f"{suffix.removeprefix('.').upper()} (*{suffix})",
            chosen,
        )

    @Slot()
    def open_in_browser(self) -> None:
        """Write the report as a web page and open it."""
        self._to_open = self._files.for_browser()
        self._files.write([self._to_open])

    @Slot(object)
    def _on_written(self, files: Sequence[Path]) -> None:
        if list(files) == [self._to_open]:
            self._to_open = None
            if not self._desktop.open_file(files[0]):
                what = self.tr("No browser could be opened. The report is here: {file}")
                told = what.format(file=files[0])
                self._tell(Message(kind=MessageKind.WARNING, what=told))
            return
        what = self.tr("The report was written to {file}.").format(file=files[0])
        if len(files) > 1:
            text = self.tr("The report was written to {folder}, in {count} forms.")
            what = text.format(folder=files[0].parent, count=len(files))
        self._tell(Message(kind=MessageKind.SUCCESS, what=what))

    @Slot()
    def _renew(self) -> None:
        for made in (self.open_button, self.export_button):
            made.setEnabled(not self._files.is_busy)
