"""The list of saved setups: names, copies, questions, and setups that are open elsewhere."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from helpers.one_page import is_quiet, only
from wizard.setup.document import Courses, SetupDocument, encode, journal_key, new_document
from wizard.setup.steps import Step
from wizard.store.database import Database
from wizard.store.setups import SetupStore
from wizard.ui.app import WindowParts
from wizard.ui.assignments.assignments_page import AssignmentsPage
from wizard.ui.assignments.mapping_columns import Column
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.demo import Demo
from wizard.ui.messages import MessageKind
from wizard.ui.welcome.welcome_page import WelcomePage

MakeWindow = Callable[..., WindowParts]

INVALID = ["", "x" * 201, "tab\there", "two\nlines", "nul\x00", "right\u200fleft"]


@pytest.fixture
def make_window(make_window: Callable[..., WindowParts]) -> Callable[..., WindowParts]:
    return partial(make_window, pages=only(WelcomePage, CanvasPage, AssignmentsPage))


@pytest.fixture
def store(demo: Demo) -> Iterator[SetupStore]:
    """The saved setups as another program sees them."""
    store = SetupStore(demo.paths, Database(demo.paths.database_file))
    yield store
    store.database.close()


@pytest.fixture
def saved(make_window: MakeWindow) -> WindowParts:
    """The welcome page with one setup, open and saved."""
    parts = make_window(Step.WELCOME)
    parts.window.page.saved.show_saved()
    return parts


def assert_refused(parts: WindowParts, before: SetupDocument, says: str) -> None:
    """The open setup is as it was, and the strip says why."""
    assert parts.controller.document == before
    assert parts.window.strip.message.kind is MessageKind.FAILURE
    assert says in parts.window.strip.message.what


def add(store: SetupStore, name: str) -> SetupDocument:
    """Save a setup as another window would have."""
    document = replace(new_document(name), step=Step.COURSES)
    store.save(name, encode(document), {}, key=document.id)
    return document


def choose(parts: WindowParts, name: str) -> None:
    """Make a setup current in the list, which is read anew."""
    saved = parts.window.page.saved
    saved.show_saved()
    rows = [saved._model.index(row, 0) for row in range(saved.count)]
    saved.list.setCurrentIndex(next(row for row in rows if row.data() == name))


# --- names ------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", INVALID)
def test_no_setup_opens_under_a_name_that_cannot_be_saved(
    saved: WindowParts, tmp_path: Path, name: str
) -> None:
    before = saved.controller.document
    file = tmp_path / f"{'x' * 230}.json"
    file.write_bytes(encode(new_document(name)))
    page = saved.window.page
    for refused in (
        lambda: page.saved.start(name),
        lambda: page.saved.copy_chosen(name),
        lambda: page.saved.rename_chosen(name),
        lambda: page.saved.open_file(file),
    ):
        saved.controller.message.emit(None)
        assert not refused()
        assert_refused(saved, before, "cannot be the name of a setup")


def test_a_name_that_cannot_be_used_stays_where_it_was_typed(saved: WindowParts) -> None:
    page = saved.window.page
    page.new_name.setText("x" * 201)
    page.new_name.setFocus()
    QTest.keyClick(page.new_name, Qt.Key.Key_Return)
    assert saved.controller.step is Step.WELCOME
    assert page.new_name.text() == "x" * 201
    assert QApplication.focusWidget() is page.new_name


@pytest.mark.parametrize("ask", ["ask_copy_name", "ask_new_name"])
def test_a_dialog_asks_again_with_what_was_typed(
    saved: WindowParts, qtbot: QtBot, ask: str
) -> None:
    def dialogs() -> list[QInputDialog]:
        return [each for each in saved.window.findChildren(QInputDialog) if each.isVisible()]

    getattr(saved.window.page.saved, ask)()
    (first,) = dialogs()
    first.setTextValue("x" * 201)
    first.accept()
    (second,) = dialogs()
    assert second is not first
    assert second.textValue() == "x" * 201
    assert second.windowTitle() == first.windowTitle()
    second.setTextValue("A good name")
    second.accept()
    assert dialogs() == []
    assert saved.controller.document.name == "A good name"
    qtbot.waitUntil(lambda: is_quiet(saved))


def test_a_file_without_an_id_gets_one_that_its_journal_is_filed_under(
    saved: WindowParts, tmp_path: Path
) -> None:
    file = tmp_path / "setup.json"
    file.write_bytes(encode(SetupDocument(name="By hand")))
    saved.window.page.saved.open_file(file)
    assert (saved.controller.document.name, saved.controller.document.id) == ("By hand", "By hand")


def test_a_saved_setup_without_an_id_keeps_its_journal_when_it_is_renamed(
    saved: WindowParts, store: SetupStore
) -> None:
    store.save("By hand", encode(SetupDocument(name="By hand")), {})
    storage = saved.controller.storage
    storage.rename("By hand", "Renamed")
    assert journal_key(storage.load("Renamed")) == "By hand"


# --- questions --------------------------------------------------------------------------------


def question(parts: WindowParts) -> QMessageBox:
    """Return the box that is asking."""
    (box,) = [each for each in parts.window.findChildren(QMessageBox) if each.isVisible()]
    return box


def button_of(box: QMessageBox, text: str):
    return next(each for each in box.buttons() if each.text().replace("&", "") == text)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_escape_keep_the_setup(saved: WindowParts, store: SetupStore, key) -> None:
    saved.window.page.saved.ask_delete()
    box = question(saved)
    assert box.defaultButton() is button_of(box, "Keep it")
    QTest.keyClick(box, key)
    assert not box.isVisible()
    assert store.exists(saved.controller.document.name)


def test_the_button_that_says_delete_deletes(saved: WindowParts, store: SetupStore) -> None:
    saved.window.page.saved.ask_delete()
    button_of(question(saved), "Delete").click()
    assert store.list() == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_does_not_close_the_window_while_something_is_written(
    saved: WindowParts, monkeypatch: pytest.MonkeyPatch, key
) -> None:
    monkeypatch.setattr(saved.window.page, "hold_reason", lambda: "Something is being written.")
    saved.window.close()
    box = question(saved)
    assert "Something is being written." in box.informativeText()
    QTest.keyClick(box, key)
    assert not box.isVisible()
    assert saved.window.isVisible()
    saved.window.close()
    button_of(question(saved), "Close").click()
    assert not saved.window.isVisible()


def test_the_menu_of_the_button_is_offered_at_the_row_as_well(saved: WindowParts) -> None:
    page = saved.window.page.saved
    page.list.customContextMenuRequested.emit(QPoint(5, 5))
    menu = page.more_button.menu()
    assert menu.isVisible()
    assert [each.text() for each in menu.actions() if each.text()] == [
        "Copy for another pair of courses…",
        "Rename…",
        "Delete…",
    ]
    menu.close()


# --- open elsewhere ---------------------------------------------------------------------------


@pytest.mark.parametrize("act", ["open", "rename", "delete"])
def test_a_setup_that_is_open_in_another_process_is_left_alone(
    saved: WindowParts, store: SetupStore, demo: Demo, hold_elsewhere, act: str, qtbot: QtBot
) -> None:
    elsewhere = add(store, "Elsewhere")
    process = hold_elsewhere(demo.paths, elsewhere.id)
    choose(saved, "Elsewhere")
    before, data = saved.controller.document, store.load("Elsewhere")
    page = saved.window.page.saved
    acts = {
        "open": page.open_chosen,
        "rename": lambda: page.rename_chosen("Mine"),
        "delete": page.delete_chosen,
    }

    acts[act]()

    assert_refused(saved, before, "open in another window of the wizard")
    assert store.load("Elsewhere") == data
    process.kill()
    choose(saved, "Elsewhere")
    acts[act]()
    assert saved.window.strip.message is None or act != "open"
    assert saved.controller.document.name == ("Elsewhere" if act == "open" else before.name)
    assert store.exists("Elsewhere") is (act == "open")
    qtbot.waitUntil(lambda: is_quiet(saved))


def test_a_file_of_a_setup_that_is_open_in_another_process_is_not_opened(
    saved: WindowParts, demo: Demo, hold_elsewhere, tmp_path: Path
) -> None:
    document = new_document("From a file")
    hold_elsewhere(demo.paths, document.id)
    (tmp_path / "setup.json").write_bytes(encode(document))
    before = saved.controller.document
    saved.window.page.saved.open_file(tmp_path / "setup.json")
    assert_refused(saved, before, "open in another window of the wizard")


def test_a_second_window_gets_the_setup_once_the_first_has_left_it(
    make_window: MakeWindow, saved: WindowParts
) -> None:
    name = saved.controller.document.name
    second = make_window(Step.WELCOME, document=SetupDocument())
    choose(second, name)
    second.window.page.saved.open_chosen()
    assert_refused(second, SetupDocument(), "open in another window of the wizard")
    saved.controller.edit_part("lti_app", name="Written in the first")
    saved.window.close()
    second.window.page.saved.open_chosen()
    assert second.controller.document.lti_app.name == "Written in the first"


# --- damaged ----------------------------------------------------------------------------------


def test_a_damaged_setup_is_refused_when_opened_and_leaves_the_open_one_held(
    saved: WindowParts, store: SetupStore, make_window: MakeWindow
) -> None:
    store.save("Damaged", b'{"format": "codio-canvas', {}, key="d")
    choose(saved, "Damaged")
    before = saved.controller.document
    saved.window.page.saved.open_chosen()
    assert_refused(saved, before, "not a setup file")
    second = make_window(Step.WELCOME, document=SetupDocument())
    choose(second, before.name)
    second.window.page.saved.open_chosen()
    assert_refused(second, SetupDocument(), "open in another window of the wizard")


def test_a_damaged_setup_can_be_deleted_and_stands_in_no_others_way(
    saved: WindowParts, store: SetupStore
) -> None:
    store.save("Damaged", b"\xff", {}, key="d")
    add(store, "Sound")
    for name in ("Sound", "Damaged"):
        choose(saved, name)
        saved.window.page.saved.delete_chosen()
        assert not store.exists(name)
    assert saved.window.strip.message is None


# --- a copy for other courses -----------------------------------------------------------------


def test_a_copy_gives_its_rows_what_was_decided_for_those_of_their_names(
    make_window: MakeWindow, demo: Demo, qtbot: QtBot
) -> None:
    connection = demo.sandbox.connection
    courses = Courses(codio_course_id=connection.codio_course_id)
    parts = make_window(Step.ASSIGNMENTS, document=replace(demo.document, courses=courses))
    controller, session = parts.controller, parts.window.page.session
    qtbot.waitUntil(lambda: bool(session.judgement.rows) and is_quiet(parts))
    row = session.judgement.rows[3].codio_assignment_id
    session.edit([row], Column.POINTS, 7)
    name = controller.document.name
    controller.open(SetupDocument())
    choose(parts, name)

    assert parts.window.page.saved.copy_chosen("Next term")
    assert controller.document.assignments == ()
    controller.edit(lambda document: replace(document, courses=courses))
    parts.window.go_to(Step.ASSIGNMENTS)

    qtbot.waitUntil(lambda: bool(controller.document.assignments))
    assert [
        (each.codio_assignment_id, each.points) for each in controller.document.assignments
    ] == [(row, 7)]
    qtbot.waitUntil(lambda: session.model.row_of(row).points == 7 and is_quiet(parts))


# --- files of others --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b'{"format": "codio-canvas-wizard/setup", "wallpaper": 1}', "“wallpaper” at $"),
        (b'{"format": "codio-canvas-wizard/setup", "version": "1"}', "its version is '1'"),
        (b"[" * 99_999, "This is not a setup file"),
        (b"\x80\x81", "it is no text in UTF-8: byte 0, in line 1"),
        (b"\xff\xfe\x00", "it is no text in UTF-16"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(
    saved: WindowParts, tmp_path: Path, content: bytes, says: str
) -> None:
    before = saved.controller.document
    file = tmp_path / "setup.json"
    file.write_bytes(content)

    saved.window.page.saved.open_file(file)

    assert_refused(saved, before, says)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_file_that_an_editor_has_saved_is_opened(
    saved: WindowParts, tmp_path: Path, encoding: str
) -> None:
    file = tmp_path / "setup.json"
    file.write_bytes(encode(new_document("Größe")).decode().encode(encoding))

    saved.window.page.saved.open_file(file)

    assert saved.controller.document.name == "Größe"
