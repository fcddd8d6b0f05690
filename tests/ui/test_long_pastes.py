"""Texts that are longer than any of their kind: said beside the field, and nothing is lost."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from helpers.one_page import RememberingDesktop
from wizard.codio.endpoints import US_DOMAIN, CodioEndpoints
from wizard.codio.export_files import LONGEST_PASTE, PasteKind, recognise_paste
from wizard.ui.theme import Theme
from wizard.ui.widgets.paste_edit import PasteEdit
from wizard.ui.widgets.plain_label import PlainLabel
from wizard.ui.widgets.secret_edit import LONGEST_SECRET, SecretEdit

ENDPOINTS = CodioEndpoints.for_domain(US_DOMAIN)


def words_of(edit) -> str:
    return " ".join(label.text() for label in edit.findChildren(PlainLabel))


@pytest.mark.parametrize("several_lines", [False, True])
def test_a_field_says_that_what_was_pasted_is_too_long_and_keeps_what_it_held(
    qtbot: QtBot, theme: Theme, several_lines: bool
) -> None:
    desktop = RememberingDesktop(clipboard="x" * (LONGEST_PASTE + 1))
    edit = PasteEdit(
        lambda text: recognise_paste(text, ENDPOINTS), {PasteKind.CONSUMER_KEY},
        desktop=desktop, theme=theme, several_lines=several_lines,
    )  # fmt: skip
    qtbot.addWidget(edit)
    edit.set_text("what it held")
    edit.paste()
    assert edit.text() == "what it held"
    assert "paste a part of it" in words_of(edit)


def test_a_line_that_qt_has_cut_off_is_not_taken_for_whole(qtbot: QtBot, theme: Theme) -> None:
    edit = PasteEdit(
        lambda text: recognise_paste(text, ENDPOINTS), {PasteKind.CONSUMER_KEY},
        desktop=RememberingDesktop(), theme=theme,
    )  # fmt: skip
    qtbot.addWidget(edit)
    edit.edit.insert("y" * 100_000)
    edit.edit.textEdited.emit(edit.edit.text())
    assert "longer than 32767 characters" in words_of(edit)


def test_a_secret_longer_than_any_is_refused_with_a_word(qtbot: QtBot, theme: Theme) -> None:
    desktop = RememberingDesktop(clipboard="z" * (LONGEST_SECRET + 1))
    edit = SecretEdit(desktop=desktop, theme=theme)
    qtbot.addWidget(edit)
    with qtbot.assertNotEmitted(edit.secret_edited):
        edit.paste()
    assert edit.edit.text() == ""
    assert f"longer than {LONGEST_SECRET} characters" in words_of(edit)


def test_nothing_is_told_of_a_text_longer_than_any_and_that_at_once() -> None:
    assert recognise_paste("https://a " * LONGEST_PASTE, ENDPOINTS).kind is PasteKind.UNKNOWN


def test_a_file_longer_than_any_is_read_no_further_than_tells(tmp_path: Path) -> None:
    from wizard.codio.export_files import MOST_BYTES, ExportError, read_export
    from wizard.store.json_files import read_file

    file = tmp_path / "huge.csv"
    with file.open("wb") as stream:
        stream.write(b"a,b\n")
        stream.truncate(MOST_BYTES * 100)  # Sparse: it takes no room on the disk.
    data = read_file(file, MOST_BYTES)
    assert len(data) == MOST_BYTES + 1
    with pytest.raises(ExportError, match="too big"):
        read_export(data, ENDPOINTS)
