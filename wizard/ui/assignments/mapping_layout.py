"""The columns of the mapping table: their widths, and what the person has arranged of them."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTreeView

from wizard.store.json_files import JsonFileError, decode_json
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.assignments.mapping_widths import column_widths, shared_out
from wizard.ui.theme import Theme

_MOST_WIDTH = 10_000


class KeptLayout(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the person has arranged; the defaults stand for what they left alone.

    `widths` are in pixels, one a column; `sort_column` -1 is Codio's own order.
    """

    widths: tuple[int, ...] = ()
    sort_column: int = -1
    descending: bool = False


def encode_layout(layout: KeptLayout) -> bytes:
    """Write a layout down; empty where nothing was arranged."""
    return b"" if layout == KeptLayout() else msgspec.json.encode(layout)


def decode_layout(kept: bytes) -> KeptLayout | None:
    """Read a layout back; None where it is another version's."""
    if not kept:
        return KeptLayout()
    try:
        layout = decode_json(kept, KeptLayout)
    except JsonFileError:
        return None
    widths = layout.widths
    sound = all(0 < width < _MOST_WIDTH for width in widths) and len(widths) in (0, len(Column))
    return layout if sound and -1 <= layout.sort_column < len(Column) else None


class MappingColumns(QObject):
    """Shares out the table's width among its columns, until the person sets a width of their own.

    Only what the person has arranged is remembered: what follows from the window's size is made
    anew in the next session, whose window may have another one.
    """

    def __init__(self, view: QTreeView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._header = view.header()
        self._sharing = False
        self._widths_chosen = False
        header = self._header
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        view.setSortingEnabled(True)
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = QFontMetrics(theme.font()).averageCharWidth()
        header.setMinimumSectionSize(5 * letter)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._on_section_resized)
        header.sortIndicatorChanged.connect(self.share_out)

    def share_out(self) -> None:
        """Give every column what it needs, and the rest to names and targets."""
        if self._widths_chosen:
            return
        # The style knows how wide a heading is together with its arrow.
        sorted_by = self._header.sortIndicatorSection()
        arrow = {}
        if 0 <= sorted_by < len(Column):
            arrow = {Column(sorted_by): self._header.sectionSizeHint(sorted_by)}
        self._resize(
            shared_out(
                self._view.viewport().width(),
                column_widths(self._theme),
                column_widths(self._theme, narrow=True),
                arrow,
            )
        )

    def state(self) -> QByteArray:
        """Return what the person has arranged, to be remembered; empty for nothing."""
        header = self._header
        sort_column = header.sortIndicatorSection()
        layout = KeptLayout(
            widths=tuple(header.sectionSize(column) for column in Column)
            if self._widths_chosen
            else (),
            sort_column=sort_column,
            descending=sort_column >= 0
            and header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
        )
        return QByteArray(encode_layout(layout))

    def restore(self, state: QByteArray) -> bool:
        """Take up what was arranged; False, and nothing done, where it is another version's."""
        layout = decode_layout(bytes(state.data()))
        if layout is None:
            return False
        if layout.widths:
            self._widths_chosen = True
            self._resize(dict(zip(Column, layout.widths, strict=True)))
        order = Qt.SortOrder.DescendingOrder if layout.descending else Qt.SortOrder.AscendingOrder
        self._header.setSortIndicator(layout.sort_column, order)
        return True

    def _resize(self, widths: dict[Column, int]) -> None:
        self._sharing = True
        for column, width in widths.items():
            if self._header.sectionSize(column) != width:
                self._header.resizeSection(column, width)
        self._sharing = False

    def _on_section_resized(self, _section: int, _before: int, _now: int) -> None:
        # Before it is shown, Qt resizes columns by itself; nobody can drag one then.
        if not self._sharing and self._view.isVisible():
            self._widths_chosen = True
