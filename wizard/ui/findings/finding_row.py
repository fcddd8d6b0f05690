"""One finding, painted: a page shows dozens, and a widget for each word would stall the window."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from wizard.findings import Evidence, Finding, Status
from wizard.report.presentation import presentation_of
from wizard.ui.theme import Scheme, Theme
from wizard.ui.widgets.buttons import Button

_ICON = 20
_AFTER_ICON = 8
_GAP = 12
_ABOVE = 4
_BETWEEN = 3
_MARK_WIDTH_EM = 7
_NARROWEST_WORDS_EM = 12
_WIDTHS_KEPT = 3
"""Layouts of one row ask for its height in a few widths, again and again."""


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("FindingRow", text)


class Words(NamedTuple):
    """A paragraph of a row: its text, in which size, how bold, and whether it is muted."""

    text: str
    size: float = 1.0
    bold: bool = False
    muted: bool = False


class FindingRow(QWidget):
    """Status in icon and word, title, what is, what should be, the mend, and evidence if asked.

    Signals: `confirm_requested(check)`, `accept_requested(check)` and
    `withdraw_requested(check)`.
    """

    confirm_requested = Signal(str)
    accept_requested = Signal(str)
    withdraw_requested = Signal(str)

    def __init__(self, finding: Finding, *, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.finding = finding
        self._theme = theme
        self._shown = presentation_of(finding.status)
        self._evidence = False
        self._laid_out: dict[int, list[tuple[QTextLayout, Words]]] = {}
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{self._shown.word}: {' '.join(self.text.splitlines())}")
        self.button = self._make_button()
        bold = QFontMetrics(theme.font(bold=True))
        word = _ICON + _AFTER_ICON + bold.horizontalAdvance(self._shown.word)
        self._mark_width = max(_MARK_WIDTH_EM * bold.height(), word)
        copy = QAction(tr("Copy the text"), self)
        copy.triggered.connect(self._copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @property
    def text(self) -> str:
        """Everything the row says, a paragraph a line."""
        return "\n".join(words.text for words in words_of(self.finding, evidence=self._evidence))

    def show_evidence(self, shown: bool) -> None:  # noqa: FBT001 - as Qt's own `setVisible`
        """Show which requests the finding rests on, or leave them out."""
        if shown != self._evidence:
            self._evidence = shown
            self._laid_out.clear()
            self._heights.clear()
            self.updateGeometry()
            self.update()

    # --- geometry -----------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """The words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in that width."""
        if width not in self._heights:
            if len(self._heights) > _WIDTHS_KEPT:
                self._heights.clear()
            self._heights[width] = self._height(width)
        return self._heights[width]

    def _height(self, width: int) -> int:
        layouts = self._layouts(self._words_width(width))
        words = sum(layout.boundingRect().height() for layout, _ in layouts)
        height = round(words) + _BETWEEN * max(len(layouts) - 1, 0)
        at_least = self.button.sizeHint().height() if self.button is not None else _ICON
        return max(height, at_least) + 2 * _ABOVE

    def sizeHint(self) -> QSize:
        """Ask for the height at the width the row has."""
        width = max(self.width(), self.minimumSizeHint().width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Leave room for a few words a line."""
        em = self.fontMetrics().height()
        width = self._mark_width + _GAP + _NARROWEST_WORDS_EM * em + self._button_width()
        return QSize(width, _ICON + 2 * _ABOVE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the right."""
        super().resizeEvent(event)
        if self.button is not None:
            size = self.button.sizeHint()
            self.button.setGeometry(QRect(self.width() - size.width(), _ABOVE, *size.toTuple()))

    def _button_width(self) -> int:
        return self.button.sizeHint().width() + _GAP if self.button is not None else 0

    def _words_width(self, width: int) -> int:
        return max(width - self._mark_width - _GAP - self._button_width(), 1)

    def _layouts(self, width: int) -> list[tuple[QTextLayout, Words]]:
        if width not in self._laid_out:
            if len(self._laid_out) > _WIDTHS_KEPT:
                self._laid_out.clear()
            self._laid_out[width] = [
                (_lay_out(words.text, self._theme.font(words.size, bold=words.bold), width), words)
                for words in words_of(self.finding, evidence=self._evidence)
            ]
        return self._laid_out[width]

    # --- painting and acting ------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint mark and words."""
        tokens, light = self._theme.tokens, self._theme.scheme is Scheme.LIGHT
        ink = self._shown.light.ink if light else self._shown.dark.ink
        painter = QPainter(self)
        icon = self._theme.pixmap(self._shown.icon.removesuffix(".svg"), ink, _ICON)
        painter.drawPixmap(0, _ABOVE, icon)
        painter.setFont(self._theme.font(bold=True))
        painter.setPen(QColor(ink))
        word = QRect(_ICON + _AFTER_ICON, _ABOVE, self._mark_width, _ICON)
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, self._shown.word)
        left, top = self._mark_width + _GAP, float(_ABOVE)
        for layout, words in self._layouts(self._words_width(self.width())):
            painter.setPen(QColor(tokens.muted if words.muted else tokens.text))
            layout.draw(painter, QPointF(left, top))
            top += layout.boundingRect().height() + _BETWEEN
        painter.end()
        event.accept()

    def _make_button(self) -> Button | None:
        finding = self.finding
        if finding.status is Status.CONFIRMED:
            made = Button(tr("Take back"), theme=self._theme, role="quiet", parent=self)
            name = tr("Take back the confirmation: {title}")
            made.clicked.connect(lambda: self.withdraw_requested.emit(finding.check))
        elif finding.confirmable:
            made = Button(tr("I have seen it"), theme=self._theme, icon="check", parent=self)
            name = tr("Confirm: {title}")
            made.clicked.connect(lambda: self.confirm_requested.emit(finding.check))
        elif finding.status is Status.WARNING:
            made = Button(tr("Accept…"), theme=self._theme, role="quiet", parent=self)
            name = tr("Accept the warning: {title}")
            made.clicked.connect(lambda: self.accept_requested.emit(finding.check))
        else:
            return None
        made.setAccessibleName(name.format(title=finding.title))
        made.setObjectName(button_name(finding.check))
        return made

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._shown.word}: {self.text}")


def words_of(finding: Finding, *, evidence: bool) -> tuple[Words, ...]:
    """Return what a row says, in the order in which it is read."""
    passed = finding.status in {Status.PASSED, Status.NOT_APPLICABLE} or finding.accepted_until
    said = (
        Words(finding.title, bold=True),
        Words(finding.found),
        Words(_said(tr("Should be: {text}"), "" if passed else finding.expected)),
        Words(_said(tr("What to do: {text}"), "" if passed else finding.mend)),
        Words(_confirmation(finding), size=0.9, muted=True),
        *(
            Words(evidence_in_words(each), size=0.9, muted=True)
            for each in finding.evidence
            if evidence
        ),
    )
    return tuple(words for words in said if words.text)


def button_name(check: str) -> str:
    """Return the object name of the button by which a person gives or takes back their word."""
    return f"confirm_{check}"


def evidence_in_words(evidence: Evidence) -> str:
    """Say on one line which exchange a finding rests on."""
    parts = [evidence.service, evidence.endpoint]
    if evidence.status is not None:
        parts.append(str(evidence.status))
    parts.append(evidence.at[:19].replace("T", " "))
    if evidence.request_id:
        parts.append(evidence.request_id)
    return " · ".join(part for part in parts if part)


def _said(pattern: str, text: str) -> str:
    return pattern.replace("{text}", text) if text else ""


def _confirmation(finding: Finding) -> str:
    if not finding.confirmed_by:
        return ""
    if finding.accepted_until:
        return tr("A warning, accepted by {who} until {until}: {reason}").format(
            who=finding.confirmed_by, until=finding.accepted_until, reason=finding.accepted_because
        )
    return tr("Confirmed by {who}, {when}.").format(
        who=finding.confirmed_by, when=finding.confirmed_at[:16].replace("T", " ")
    )


def _lay_out(text: str, font: QFont, width: int) -> QTextLayout:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    return layout
