"""The pane below the mapping table: what will happen to one row, in words, and its mends."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wizard.setup.document import Target
from wizard.setup.mapping.rows import Conflict, MappingRow
from wizard.setup.mapping.suggestions import Suggestion
from wizard.ui.assignments.mapping_columns import (
    STATE_ICONS,
    Column,
    percent,
    source_word,
    state_word,
    tr,
)
from wizard.ui.assignments.mapping_dates import DateWords
from wizard.ui.assignments.mapping_modules import ModuleField
from wizard.ui.assignments.mapping_words import row_in_words
from wizard.ui.desktop import Desktop
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import Button, ElidedButton
from wizard.ui.widgets.card import Columns, field_label, letters
from wizard.ui.widgets.guidance import open_button, set_url
from wizard.ui.widgets.plain_label import ElidedLabel, PlainLabel, plain_tooltip
from wizard.ui.widgets.tab_order import put_into_tab_order

_MOST_LETTERS = 40
_FIELDS_SIDE_BY_SIDE_FROM = 640


class MappingDetail(QWidget):
    """One row in full.

    Signals: `jump_requested(codio_assignment_id)` to the row of a conflict;
    `accept_requested(id)`, `dismiss_requested(id)` for its suggestion;
    `edit_requested(id, Column, value)` for launch URL and name;
    `convert_requested(id, Conflict)` for what a person may agree to;
    `module_requested(id, name)` for the Canvas module.
    """

    jump_requested = Signal(str)
    accept_requested = Signal(str)
    dismiss_requested = Signal(str)
    edit_requested = Signal(str, int, object)
    convert_requested = Signal(str, object)
    module_requested = Signal(str, str)

    def __init__(self, *, desktop: Desktop, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row: MappingRow | None = None
        self._conflicts: tuple[Conflict, ...] = ()
        self._extras: list[QWidget] = []
        self._icon = QLabel()
        self._name = ElidedLabel(role="strong")
        self._module = ElidedLabel(role="hint")
        self._words = PlainLabel()
        self.open_canvas = open_button(
            tr("Open in Canvas"), desktop=desktop, theme=theme, role="link"
        )
        self.open_codio = open_button(
            tr("Open in Codio"), desktop=desktop, theme=theme, role="link"
        )
        heading = QHBoxLayout()
        heading.setSpacing(8)
        heading.addWidget(self._icon)
        heading.addWidget(self._name)
        heading.addWidget(self._module, 1)
        heading.addWidget(self.open_codio)
        heading.addWidget(self.open_canvas)
        self._more = QVBoxLayout()
        self._more.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(heading)
        layout.addWidget(self._words)
        layout.addLayout(self._more)
        layout.addWidget(self._build_fields())
        layout.addStretch(1)
        theme.changed.connect(self._renew_icon)

    def _build_fields(self) -> QWidget:
        self._url = QLineEdit()
        self._url.setObjectName("mapping_detail_url")
        self._url.setPlaceholderText(tr("Paste the LTI Integration URL"))
        self._url.editingFinished.connect(lambda: self._finish(Column.URL, self._url))
        self._canvas_name = QLineEdit()
        self._canvas_name.setObjectName("mapping_detail_name")
        self._canvas_name.editingFinished.connect(
            lambda: self._finish(Column.NAME, self._canvas_name)
        )
        self._url_label = field_label(tr("Launch &URL"), self._url)
        name_label = field_label(tr("&Name in Canvas"), self._canvas_name)
        fields = Columns(side_by_side_from=_FIELDS_SIDE_BY_SIDE_FROM)
        for label, edit, stretch in (
            (self._url_label, self._url, 3),
            (name_label, self._canvas_name, 2),
        ):
            label.setWordWrap(False)
            field = QWidget()
            row = QHBoxLayout(field)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            row.addWidget(label)
            row.addWidget(edit, 1)
            fields.add(field, stretch)
        self._place = ModuleField()
        self._place.named.connect(self._name_module)
        fields.add(self._place, 2)
        return fields

    def _name_module(self, name: str) -> None:
        if self._row is not None:
            self.module_requested.emit(self._row.codio_assignment_id, name)

    @property
    def words(self) -> str:
        """What will happen to the row, as shown."""
        return self._words.text()

    def first_focus(self) -> QWidget:
        """Return the control where work on the row goes on."""
        for extra in self._extras:
            for made in extra.findChildren(Button):
                return made
        return self._url

    def show_row(
        self,
        row: MappingRow,
        *,
        suggestion: Suggestion | None,
        suggested_name: str,
        group_names: Mapping[int, str],
        other_names: Mapping[str, str],
        no_tool: bool,
        dates: DateWords,
        notes: Sequence[str] = (),
        placing: str = "",
        module_names: Sequence[str] = (),
        codio_url: str = "",
    ) -> None:
        """Show a row. `other_names` are the names of the rows it clashes with, by id.

        `no_tool` says that no installed app would answer its launch URL. `notes` are sentences on
        its dates; `placing` says in which Canvas module it stands or will; `codio_url` is where
        it is in Codio.
        """
        before, self._row = self._row, row
        same = before is not None and before.codio_assignment_id == row.codio_assignment_id
        self._name.set_full_text(row.codio_name)
        self._module.set_full_text(row.module)
        self._words.setText(f"{row_in_words(row, group_names, dates)} {placing}".strip())
        set_url(self.open_canvas, (row.canvas.html_url if row.canvas else None) or "")
        set_url(self.open_codio, codio_url)
        _fill(self._url, row.mapping.launch_url, same_row=same)
        source = source_word(row.mapping.url_source) if row.mapping.launch_url else ""
        self._url.setToolTip(plain_tooltip(source))
        creates = row.mapping.target is Target.CREATE and row.canvas is None
        _fill(self._canvas_name, row.mapping.canvas_name, same_row=same)
        self._canvas_name.setPlaceholderText(row.canvas_name)
        self._canvas_name.setEnabled(creates or row.mapping.target is Target.EXISTING)
        self._place.setVisible(bool(placing))
        self._place.show_module(row.mapping.module, module_names, same_row=same)
        self._renew_icon()
        self._clear_extras()
        for conflict in row.conflicts:
            self._add_conflict(row.codio_assignment_id, conflict, other_names)
        if suggestion is not None:
            self._add_suggestion(row, suggestion, suggested_name)
        if no_tool:
            self._add_line(
                tr(
                    "No app that is installed in Canvas now would answer this launch URL; the "
                    "step “LTI app” installs it."
                ),
                "info",
                "info",
            )
        for note in notes:
            self._add_line(note, "calendar", "info")
        put_into_tab_order(self, self._extras)

    def commit_typing(self, selected: Collection[str]) -> None:
        """Send what is being typed, unless its row is still the only one of those selected."""
        if self._row is None or tuple(selected) == (self._row.codio_assignment_id,):
            return
        for column, edit in ((Column.URL, self._url), (Column.NAME, self._canvas_name)):
            if edit.isModified():
                self._finish(column, edit)

    def _add_conflict(
        self, identifier: str, conflict: Conflict, other_names: Mapping[str, str]
    ) -> None:
        text = f"{conflict.words} {conflict.mend}"
        if conflict.asks is not None:
            convert = Button(tr("Con&vert it…"), theme=self._theme)
            convert.setObjectName("mapping_convert")
            convert.clicked.connect(lambda: self.convert_requested.emit(identifier, conflict))
            self._add_line(text, "alert", "danger", convert)
            return
        if conflict.proposed_name:
            use = ElidedButton(
                tr("Call it “{name}”").format(name=conflict.proposed_name), theme=self._theme
            )
            use.setObjectName("mapping_use_name")
            use.setMaximumWidth(letters(_MOST_LETTERS))
            use.clicked.connect(
                lambda: self.edit_requested.emit(
                    identifier, int(Column.NAME), conflict.proposed_name
                )
            )
            self._add_line(text, "alert", "danger", use)
            return
        other = conflict.other_row
        if other is None:
            self._add_line(text, "alert", "danger")
            return
        made = ElidedButton(
            tr("Go to “{name}”").format(name=other_names.get(other, tr("the other row"))),
            theme=self._theme,
            role="link",
        )
        made.setObjectName("mapping_jump")
        made.setMaximumWidth(letters(_MOST_LETTERS))  # leaves room for what the conflict is
        made.clicked.connect(lambda: self.jump_requested.emit(other))
        self._add_line(text, "alert", "danger", made)

    def _add_suggestion(self, row: MappingRow, suggestion: Suggestion, name: str) -> None:
        identifier = row.codio_assignment_id
        accept = Button(tr("U&se it"), theme=self._theme, icon="check")
        accept.setObjectName("mapping_accept")
        accept.setAccessibleName(tr("Use “{name}”").format(name=name))
        accept.clicked.connect(lambda: self.accept_requested.emit(identifier))
        dismiss = Button(tr("Not this one"), theme=self._theme, role="quiet")
        dismiss.setObjectName("mapping_dismiss")
        dismiss.clicked.connect(lambda: self.dismiss_requested.emit(identifier))
        text = tr("Suggested: “{name}”, {score} %. {reason}").format(
            name=name, score=percent(suggestion), reason=suggestion.reason
        )
        self._add_line(text, "search", "accent_text", accept, dismiss)

    def _add_line(self, text: str, icon: str, token: str, *buttons: Button) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        mark = QLabel()
        mark.setPixmap(self._theme.pixmap(icon, getattr(self._theme.tokens, token), 16))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(PlainLabel(text), 1)
        for made in buttons:
            line.addWidget(made)
        self._more.addWidget(holder)
        holder.show()
        self._extras.append(holder)

    def _clear_extras(self) -> None:
        for extra in self._extras:
            self._more.removeWidget(extra)
            extra.hide()
            extra.setParent(None)
            extra.deleteLater()
        self._extras = []

    def _finish(self, column: Column, edit: QLineEdit) -> None:
        if self._row is None:
            return
        mapping = self._row.mapping
        present = mapping.launch_url if column is Column.URL else mapping.canvas_name
        text = edit.text().strip()
        typed = edit.isModified()
        edit.setModified(False)
        # The row shown may lag behind what was typed before: the session knows what differs.
        if typed or text != present:
            self.edit_requested.emit(self._row.codio_assignment_id, int(column), text)

    @Slot()
    def _renew_icon(self) -> None:
        if self._row is None:
            return
        icon, token = STATE_ICONS[self._row.state]
        colour = getattr(self._theme.tokens, token)
        self._icon.setPixmap(self._theme.pixmap(icon, colour, 18))
        self._icon.setToolTip(plain_tooltip(state_word(self._row.state)))
        self._icon.setAccessibleName(state_word(self._row.state))


def _fill(edit: QLineEdit, text: str, *, same_row: bool) -> None:
    """Show a value, unless the person is just typing another one."""
    if same_row and edit.isModified() and edit.hasFocus():
        return
    if edit.text().strip() != text:
        edit.setText(text)
        edit.setCursorPosition(0)
