"""The shared widgets: server text stays text, secrets leave, pastes are recognised."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wizard.codio.endpoints import US_DOMAIN, CodioEndpoints
from wizard.codio.export_files import Paste, PasteKind, recognise_paste
from wizard.findings import Evidence, Finding, Status
from wizard.http.cancellation import Waiting
from wizard.secret import Secret
from wizard.setup.lti_app.pasted_values import Judgement
from wizard.ui.desktop import SystemDesktop
from wizard.ui.findings.finding_list import FindingList
from wizard.ui.findings.finding_row import FindingRow
from wizard.ui.shell.busy_line import APPEARS_AFTER_MS, BusyLine
from wizard.ui.theme import Theme
from wizard.ui.widgets.buttons import IconButton
from wizard.ui.widgets.chips import Chips
from wizard.ui.widgets.chooser import Choice, Chooser
from wizard.ui.widgets.copy_field import CopyField
from wizard.ui.widgets.paste_edit import PasteEdit
from wizard.ui.widgets.plain_label import ElidedLabel, PlainLabel
from wizard.ui.widgets.secret_edit import SecretEdit


def recognise(text: str) -> Paste:
    return recognise_paste(text, CodioEndpoints.for_domain(US_DOMAIN))


@pytest.fixture
def desktop() -> SystemDesktop:
    return SystemDesktop()


class FileBrowser(QObject):
    """What Qt hands files to, in place of the machine's own programs."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        self.opened.append(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))


@pytest.fixture
def browser() -> Iterator[list[str]]:
    taking = FileBrowser()
    QDesktopServices.setUrlHandler("file", taking, "open")
    yield taking.opened
    QDesktopServices.unsetUrlHandler("file")


def test_a_label_shows_html_of_a_server_as_text(qtbot: QtBot, theme: Theme) -> None:
    label = PlainLabel("<b>Course</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>Course</b>"


def test_a_long_name_ends_in_an_ellipsis_and_is_whole_in_the_tooltip(
    qtbot: QtBot, theme: Theme
) -> None:
    name = "A course with a <very> long name & more " * 3
    label = ElidedLabel(name)
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    assert label.text().endswith("…")
    assert label.full_text == " ".join(name.split())
    assert label.accessibleName() == label.full_text
    assert "&lt;very>" in label.toolTip()
    label.resize(5000, 24)
    assert label.text() == label.full_text
    assert label.toolTip() == ""


def test_a_copied_value_is_in_the_clipboard_and_stays(
    qtbot: QtBot, theme: Theme, desktop: SystemDesktop
) -> None:
    field = CopyField("Course LMS URL", desktop=desktop, theme=theme)
    qtbot.addWidget(field)
    field.set_value("https://school.instructure.com/courses/1")
    field.button.click()
    desktop.forget_secret()
    assert QGuiApplication.clipboard().text() == "https://school.instructure.com/courses/1"
    assert field.button.text() == "Copied"


def test_a_copied_secret_leaves_the_clipboard_again(
    qtbot: QtBot, theme: Theme, desktop: SystemDesktop
) -> None:
    field = CopyField("Shared secret", desktop=desktop, theme=theme)
    qtbot.addWidget(field)
    field.set_secret(Secret("hidden-value"))
    assert "hidden-value" not in field.edit.text()
    field.button.click()
    assert QGuiApplication.clipboard().text() == "hidden-value"
    assert desktop._timer.remainingTime() > 50_000
    desktop.forget_secret()
    assert QGuiApplication.clipboard().text() == ""


def test_what_somebody_copied_meanwhile_is_not_taken_out_of_the_clipboard(
    qtbot: QtBot, theme: Theme, desktop: SystemDesktop
) -> None:
    desktop.copy("hidden-value", secret=True)
    QGuiApplication.clipboard().setText("something else")
    desktop.forget_secret()
    assert QGuiApplication.clipboard().text() == "something else"


def test_only_web_addresses_are_opened_and_the_rest_is_told(
    qtbot: QtBot, desktop: SystemDesktop
) -> None:
    for address in ("file:///etc/passwd", ""):
        with qtbot.waitSignal(desktop.not_opened) as told:
            assert not desktop.open_url(address)
        assert told.args == [address]


def test_only_files_that_are_there_are_opened(
    desktop: SystemDesktop, tmp_path: Path, browser: list[str]
) -> None:
    report = tmp_path / "a report.html"
    assert not desktop.open_file(report)
    report.touch()
    assert desktop.open_file(report)
    assert browser == [report.as_uri()]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("0e5a9d1c-1111-4222-8333-123456789abc", PasteKind.CONSUMER_KEY),
        ("LTI Consumer: 0e5a9d1c-1111-4222-8333-123456789abc", PasteKind.CONSUMER_KEY),
    ],
)
def test_a_paste_of_the_right_kind_is_named(
    qtbot: QtBot, theme: Theme, desktop: SystemDesktop, text: str, kind: PasteKind
) -> None:
    edit = PasteEdit(recognise, {PasteKind.CONSUMER_KEY}, desktop=desktop, theme=theme)
    qtbot.addWidget(edit)
    desktop.copy(text)
    with qtbot.waitSignal(edit.recognised) as recognised:
        edit.paste()
    assert recognised.args[0].kind is kind
    assert recognised.args[0].text == "0e5a9d1c-1111-4222-8333-123456789abc"
    assert "consumer key" in edit._word.text()
    assert edit.edit.property("wrong") is False


def test_a_paste_that_belongs_elsewhere_is_named_as_wrong(
    qtbot: QtBot, theme: Theme, desktop: SystemDesktop
) -> None:
    edit = PasteEdit(recognise, {PasteKind.CONSUMER_KEY}, desktop=desktop, theme=theme)
    qtbot.addWidget(edit)
    with qtbot.assertNotEmitted(edit.recognised):
        QTest.keyClicks(edit.edit, "https://school.instructure.com/courses/12")
    assert "Canvas course" in edit._word.text()
    assert edit.edit.property("wrong") is True


def test_filling_a_paste_field_is_not_an_edit(
    qtbot: QtBot, theme: Theme, desktop: SystemDesktop
) -> None:
    for several_lines in (False, True):
        edit = PasteEdit(
            recognise,
            {PasteKind.CONSUMER_KEY},
            desktop=desktop,
            theme=theme,
            several_lines=several_lines,
        )
        qtbot.addWidget(edit)
        with qtbot.assertNotEmitted(edit.edited):
            edit.set_text("0e5a9d1c-1111-4222-8333-123456789abc")


def test_a_secret_field_says_where_the_secret_is_kept(qtbot: QtBot, theme: Theme) -> None:
    edit = SecretEdit(desktop=SystemDesktop(), theme=theme)
    qtbot.addWidget(edit)
    edit.set_where_kept("in the macOS Keychain")
    assert "in the macOS Keychain" in edit._kept.text()
    heard: list[str] = []
    edit.secret_edited.connect(heard.append)
    QTest.keyClicks(edit.edit, " x")
    assert heard == ["", "x"]


def finding(status: Status, **values: object) -> Finding:
    return Finding(
        check="lti_app.secret",
        step="lti_app",
        status=status,
        title="Title",
        found="Found",
        **values,
    )


def test_a_finding_shows_word_found_expected_and_mend(qtbot: QtBot, theme: Theme) -> None:
    shown = FindingList(theme=theme)
    qtbot.addWidget(shown)
    evidence = Evidence(
        service="Canvas", endpoint="GET /api", at="2026-01-02T03:04:05+00:00", request_id="id-1"
    )
    shown.set_findings(
        [finding(Status.FAILED, expected="Expected", mend="Mend", evidence=(evidence,))]
    )
    row = shown.findChild(FindingRow)
    assert row.text.splitlines() == [
        "Title", "Found", "Should be: Expected", "What to do: Mend"
    ]  # fmt: skip
    assert row.accessibleName().startswith("Failed: Title")
    height = row.heightForWidth(600)
    shown.show_evidence(True)
    assert row.text.splitlines()[-1] == "Canvas · GET /api · 2026-01-02 03:04:05 · id-1"
    assert row.heightForWidth(600) > height


def test_what_one_check_says_of_many_rows_is_one_finding_that_names_the_first(
    qtbot: QtBot, theme: Theme
) -> None:
    shown = FindingList(theme=theme)
    qtbot.addWidget(shown)
    many = [
        msgspec.structs.replace(finding(Status.FAILED), found=f"Row {number}", row=f"r{number}")
        for number in range(1, 61)
    ]
    shown.set_findings([finding(Status.PASSED), *many])
    rows = shown.findChildren(FindingRow)
    assert len(rows) == 2
    assert rows[0].finding.row == "r1"
    assert rows[0].text.splitlines() == [
        "Title (60)", "Row 1", "Row 2", "Row 3", "Row 4", "Row 5", "… and 55 more."
    ]  # fmt: skip


def test_a_finding_of_long_words_stays_within_its_width(qtbot: QtBot, theme: Theme) -> None:
    row = FindingRow(finding(Status.FAILED, mend="x" * 400), theme=theme)
    qtbot.addWidget(row)
    assert row.minimumSizeHint().width() < 500
    assert row.heightForWidth(500) > row.heightForWidth(2000)


def test_the_text_of_a_finding_can_be_copied(qtbot: QtBot, theme: Theme) -> None:
    row = FindingRow(finding(Status.FAILED, mend="Mend"), theme=theme)
    qtbot.addWidget(row)
    row.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "Failed: Title\nFound\nWhat to do: Mend"


def test_what_no_api_can_read_can_be_confirmed_and_taken_back(qtbot: QtBot, theme: Theme) -> None:
    shown = FindingList(theme=theme)
    qtbot.addWidget(shown)
    shown.set_findings([finding(Status.UNKNOWN, confirmable=True)])
    with qtbot.waitSignal(shown.confirm_requested) as confirmed:
        shown.findChild(object, "confirm_lti_app.secret").click()
    assert confirmed.args == ["lti_app.secret"]
    shown.set_findings(
        [finding(Status.CONFIRMED, confirmed_by="Pat", confirmed_at="2026-01-02T03:04:05")]
    )
    assert "Confirmed by Pat, 2026-01-02 03:04." in shown.findChildren(FindingRow)[-1].text


def test_whoever_confirms_by_keyboard_stays_where_they_were(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(QLineEdit())
    shown = FindingList(theme=theme)
    layout.addWidget(shown)
    shown.set_findings([finding(Status.UNKNOWN, confirmable=True)])
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button = shown.findChild(QPushButton, "confirm_lti_app.secret")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    shown.set_findings([])  # The word changed the document: what was found before is outdated.
    shown.set_findings(
        [finding(Status.CONFIRMED, confirmed_by="Pat", confirmed_at="2026-01-02T03:04:05")]
    )
    focused = window.focusWidget()
    assert focused.accessibleName().startswith("Take back the confirmation")
    shown.set_findings([finding(Status.UNKNOWN, confirmable=True)])
    assert window.focusWidget().accessibleName().startswith("Confirm: ")


def test_a_secret_is_shown_and_hidden_again_by_keys(qtbot: QtBot, theme: Theme) -> None:
    edit = SecretEdit(desktop=SystemDesktop(), theme=theme)
    qtbot.addWidget(edit)
    with qtbot.waitActive(edit):
        edit.show()
        edit.activateWindow()
    edit.edit.setFocus()
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for mode in (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password):
        QTest.keyClick(edit.edit, Qt.Key.Key_H, control_shift)
        assert edit.edit.echoMode() is mode


def test_a_secret_is_pasted_with_a_button_and_what_it_is_is_said(
    qtbot: QtBot, desktop: SystemDesktop, theme: Theme
) -> None:
    edit = SecretEdit(desktop=desktop, theme=theme)
    qtbot.addWidget(edit)
    desktop.copy("  hidden-value\n")
    with qtbot.waitSignal(edit.secret_edited) as edited:
        edit.findChild(IconButton).click()
    assert edited.args == ["hidden-value"]
    edit.say(Judgement(words="This is something else.", wrong=True))
    assert edit.word.text() == "This is something else."
    assert edit.word.property("role") == "error"
    assert edit.edit.property("wrong")
    edit.say(Judgement())
    assert not edit.word.isVisibleTo(edit)


def test_a_shown_secret_is_hidden_again_when_it_is_left(qtbot: QtBot, theme: Theme) -> None:
    edit = SecretEdit(desktop=SystemDesktop(), theme=theme)
    qtbot.addWidget(edit)
    edit.set_secret(Secret("hidden-value"))
    edit.show()
    edit._show.setChecked(True)
    edit.set_secret(Secret("hidden-value"))
    assert edit.edit.echoMode() is QLineEdit.EchoMode.Normal
    edit.hide()
    edit.show()
    assert edit.edit.echoMode() is QLineEdit.EchoMode.Password


def test_the_secret_of_another_setup_is_masked_whatever_was_shown_before(
    qtbot: QtBot, theme: Theme
) -> None:
    edit = SecretEdit(desktop=SystemDesktop(), theme=theme)
    qtbot.addWidget(edit)
    edit.show()
    edit.set_secret(Secret("hidden-value"))
    edit._show.setChecked(True)
    edit.set_secret(Secret("another-value"))
    assert edit.edit.echoMode() is QLineEdit.EchoMode.Password


def test_a_passed_finding_offers_nothing_to_confirm(qtbot: QtBot, theme: Theme) -> None:
    shown = FindingList(theme=theme)
    qtbot.addWidget(shown)
    shown.set_findings([finding(Status.PASSED)])
    assert shown.findChild(object, "confirm_lti_app.secret") is None


def test_the_chip_with_the_focus_keeps_it_while_counts_and_chips_change(
    qtbot: QtBot, theme: Theme
) -> None:
    """The focus used to jump to the next control in the window, once for each change."""
    chips = Chips("Which checks are shown", theme=theme)
    qtbot.addWidget(chips)
    chips.choose("all")
    chips.set_chips([("all", "All 3"), ("unknown", "Unknown 3")])
    with qtbot.waitActive(chips):
        chips.show()
        chips.activateWindow()
    chips.button("all").setFocus()
    moves = []
    QGuiApplication.instance().focusObjectChanged.connect(moves.append)
    chips.set_chips([("all", "All 4"), ("confirmed", "Confirmed 1"), ("unknown", "Unknown 3")])
    chips.set_chips([("all", "All 4"), ("confirmed", "Confirmed 4")])
    QGuiApplication.instance().focusObjectChanged.disconnect(moves.append)
    assert moves == []
    assert chips.button("all").hasFocus()
    assert [chips.button(key).text() for key in ("all", "confirmed")] == ["All 4", "Confirmed 4"]
    assert chips.button("unknown") is None


def test_what_ends_quickly_never_shows_that_it_runs(qtbot: QtBot, theme: Theme) -> None:
    line = BusyLine(theme=theme)
    qtbot.addWidget(line)
    line.start("Asking Canvas")
    assert not line.isVisible()
    assert line._delay.interval() == APPEARS_AFTER_MS
    line.stop()
    assert not line._delay.isActive()


def test_a_throttled_request_says_who_makes_us_wait(qtbot: QtBot, theme: Theme) -> None:
    line = BusyLine(theme=theme)
    qtbot.addWidget(line)
    line.start("Asking Canvas.")
    with qtbot.waitActive(line):
        qtbot.waitUntil(line.isVisible)
    line.show_waiting(Waiting(service="Canvas", seconds=12.4, reason="throttled"))
    assert line._label.text() == "Asking Canvas. Canvas is limiting requests; waiting 12 s."
    line.stop()
    assert not line.isVisible()


@pytest.fixture
def chooser(qtbot: QtBot, theme: Theme) -> Chooser:
    made = Chooser("Courses", "Search", theme=theme)
    qtbot.addWidget(made)
    made.set_choices(
        [Choice(key=str(number), name=f"Course {number}", detail="CS") for number in range(200)]
    )
    return made


def test_searching_filters_by_name_and_detail(chooser: Chooser, qtbot: QtBot) -> None:
    QTest.keyClicks(chooser.search, "course 19")
    assert chooser.list.model().rowCount() == 11
    chooser.search.clear()
    assert chooser.list.model().rowCount() == 200


def test_moving_in_a_list_chooses_nothing_before_it_is_asked_to(
    chooser: Chooser, qtbot: QtBot
) -> None:
    chooser.show()
    chooser.list.setFocus()
    with qtbot.assertNotEmitted(chooser.chosen):
        QTest.keyClick(chooser.list, Qt.Key.Key_Down)
        QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        QTest.keyClick(chooser.list, Qt.Key.Key_Return)
    assert chosen.args[0] == str(chooser.list.currentIndex().row())


def test_what_is_chosen_by_program_is_not_reported_as_chosen_by_a_person(
    chooser: Chooser, qtbot: QtBot, recording: Callable[..., list[object]]
) -> None:
    heard = recording(chooser.chosen)
    chooser.set_chosen("5")
    assert chooser.list.currentIndex().row() == 5
    assert heard == []


@pytest.fixture
def recording() -> Callable[..., list[object]]:
    def record(signal: object) -> list[object]:
        heard: list[object] = []
        signal.connect(heard.append)
        return heard

    return record


def test_the_model_of_the_chooser_keeps_qts_rules(chooser: Chooser, qtmodeltester: object) -> None:
    qtmodeltester.check(chooser.list.model(), force_py=False)
