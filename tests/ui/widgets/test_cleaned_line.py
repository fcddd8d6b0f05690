"""Ctrl+V, the button and a drop bring the same into a field, and say what was taken out."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from helpers.wrapped import MIMECAST, safe_links
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import PasteKind, recognise_paste
from wizard.secret import Secret
from wizard.setup.lti_app.pasted_values import Judgement
from wizard.ui.desktop import SystemDesktop
from wizard.ui.theme import Theme
from wizard.ui.widgets.cleaned_line import CleanedLine
from wizard.ui.widgets.paste_edit import PasteEdit
from wizard.ui.widgets.secret_edit import SecretEdit

KEY = "87ba3236-fa39-5d62-a7fc-b4046ad7e6e2"
LAUNCH = f"https://apollo.codio.com/lti/{KEY}_61f1d78d48cd_a1"
US = CodioEndpoints.for_domain("codio.com")

Field = SecretEdit | PasteEdit


def by_keys(field: Field, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keySequence(field.edit, QKeySequence(QKeySequence.StandardKey.Paste))


def by_button(field: Field, text: str) -> None:
    QApplication.clipboard().setText(text)
    field.paste()


def by_drop(field: Field, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    where, none = QPointF(3, 3), Qt.KeyboardModifier.NoModifier
    # Qt sends drops to the target of a drag alone; the line takes it as it comes from there.
    field.edit.dropEvent(QDropEvent(where, copy, data, left, none))


WAYS = pytest.mark.parametrize("bring", [by_keys, by_button, by_drop])
Bring = Callable[[Field, str], None]


@pytest.fixture
def secret(qtbot: QtBot, theme: Theme) -> SecretEdit:
    made = SecretEdit(desktop=SystemDesktop(), theme=theme)
    qtbot.addWidget(made)
    made.secret_edited.connect(lambda _text: made.say(Judgement(words="Recognised.")))
    return made


@pytest.fixture
def key(qtbot: QtBot, theme: Theme) -> PasteEdit:
    kinds = {PasteKind.CONSUMER_KEY, PasteKind.LAUNCH_URL}
    made = PasteEdit(
        lambda text: recognise_paste(text, US), kinds, desktop=SystemDesktop(), theme=theme
    )
    qtbot.addWidget(made)
    return made


@WAYS
@pytest.mark.parametrize(
    ("dirty", "told"),
    [
        (f"{KEY}\u200b", "An invisible character was taken out."),
        (f"{KEY[:9]}\u00ad{KEY[9:]}", "An invisible character was taken out."),
        (f"“{KEY}”", "Quotation marks around it were taken off."),
        (KEY.replace("-", "\u2011"), "Dashes in it were made hyphens."),
        (f"{KEY}\n", ""),
    ],
)
def test_a_secret_comes_in_clean_by_every_way_and_is_told(
    secret: SecretEdit, bring: Bring, dirty: str, told: str
) -> None:
    heard: list[str] = []
    secret.secret_edited.connect(heard.append)

    bring(secret, dirty)

    assert heard[-1:] == [KEY]
    assert secret.edit.text().strip() == KEY
    assert secret.word.text() == f"{told} Recognised.".strip()


@WAYS
@pytest.mark.parametrize("space", ["\n", "\r\n", "\u2028", "\u00a0"])
def test_a_line_break_inside_is_a_space_by_every_way_and_is_told(
    secret: SecretEdit, bring: Bring, space: str
) -> None:
    heard: list[str] = []
    secret.secret_edited.connect(heard.append)

    bring(secret, f"two{space}words")

    assert heard[-1].split() == ["two", "words"]
    assert heard[-1].isprintable()
    assert secret.word.text().startswith("A line break or wide space in it was made a plain space.")


@WAYS
def test_an_address_comes_out_of_the_link_around_it_by_every_way(
    key: PasteEdit, bring: Bring
) -> None:
    bring(key, safe_links(LAUNCH))

    assert key.text() == LAUNCH
    assert key._word.text() == (
        "The address was taken out of the link around it. Recognised: a Codio launch URL."
    )


def test_a_link_that_keeps_its_address_is_told(key: PasteEdit) -> None:
    by_keys(key, MIMECAST)

    assert "link of Mimecast" in key._word.text()
    assert key.edit.property("wrong") is True


def test_what_is_typed_on_after_it_is_not_told_of(secret: SecretEdit) -> None:
    by_keys(secret, f"{KEY}\u200b")
    QTest.keyClicks(secret.edit, "x")

    assert secret.word.text() == "Recognised."


def test_another_value_in_the_field_is_not_told_of(secret: SecretEdit, key: PasteEdit) -> None:
    by_keys(secret, f"{KEY}\u200b")
    secret.set_secret(Secret("another"))
    secret.say(Judgement())
    by_keys(key, f"{KEY}\u200b")
    key.set_text(KEY[::-1])

    assert (secret.word.text(), key._word.text()) == ("", "")


def test_spaces_stay_while_a_person_types(qtbot: QtBot) -> None:
    edit = QLineEdit()
    qtbot.addWidget(edit)
    line = CleanedLine(edit)
    heard: list[str] = []
    line.edited.connect(heard.append)

    QTest.keyClicks(edit, "two words ")

    assert edit.text() == "two words "
    assert heard[-1] == "two words"


@pytest.mark.parametrize("bring", [by_keys, by_button])
@pytest.mark.parametrize("text", [KEY, f"{KEY}\u200b"])
def test_a_paste_can_be_undone(key: PasteEdit, bring: Bring, text: str) -> None:
    QTest.keyClicks(key.edit, "before")
    key.edit.selectAll()

    bring(key, text)
    pasted = key.text()
    QTest.keySequence(key.edit, QKeySequence(QKeySequence.StandardKey.Undo))

    assert (pasted, key.text()) == (KEY, "before")
