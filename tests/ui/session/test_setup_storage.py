"""Saving in time and in order, deleting with all that belongs to a setup, course names."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from helpers.held_lane import HeldLane
from wizard.setup.document import SetupDocument, decode, journal_key, new_document
from wizard.setup.steps import Step
from wizard.store.errors import DatabaseUnusableError
from wizard.store.setups import SetupStore
from wizard.store.verifications import Verification, Verifications
from wizard.ui.app import WindowParts, show_crash
from wizard.ui.background.jobs import Lane
from wizard.ui.session.unsaved import UnsavedSetup

MakeWindow = Callable[..., WindowParts]

# --- saving -----------------------------------------------------------------------------------


def test_someone_who_types_on_and_on_is_saved_all_the_same(
    qtbot: QtBot, make_window: MakeWindow, store: SetupStore
) -> None:
    parts = make_window(Step.CANVAS)
    qtbot.waitUntil(lambda: store.exists(parts.controller.document.name))
    typed = 0

    def type_on() -> None:
        nonlocal typed
        typed += 1
        parts.controller.edit_part("lti_app", name=f"Typed {typed}")

    keys = QTimer()
    keys.timeout.connect(type_on)
    keys.start(20)
    name = parts.controller.document.name
    qtbot.waitUntil(lambda: decode(store.load(name)).lti_app.name.startswith("Typed"))
    assert keys.isActive()
    keys.stop()


@pytest.mark.parametrize("move", ["go_to", "pass_over"])
def test_a_change_of_page_is_saved_at_once_with_what_was_typed(
    qtbot: QtBot, patient: WindowParts, store: SetupStore, move: str
) -> None:
    controller = patient.controller
    controller.edit_part("canvas", address="https://typed.instructure.com")
    if move == "go_to":
        controller.go_to(Step.CODIO)
    else:
        controller.pass_over(Step.CANVAS)

    def saved() -> SetupDocument:
        return decode(store.load(controller.document.name))

    qtbot.waitUntil(lambda: saved().step is Step.CODIO)
    assert saved() == controller.document


@pytest.mark.parametrize("act", ["delete", "rename"])
def test_an_autosave_that_waits_for_its_turn_does_not_bring_the_setup_back(
    patient: WindowParts, store: SetupStore, act: str
) -> None:
    controller = patient.controller
    disk = HeldLane(patient, Lane.DISK)
    controller.edit_part("lti_app", name="Typed last")
    controller.storage.save_at_once()
    if act == "delete":
        controller.delete_setup(controller.document.name)
    else:
        controller.rename_setup(controller.document.name, "Renamed")
        assert decode(store.load("Renamed")).lti_app.name == "Typed last"
    disk.let_go()
    assert patient.jobs.shutdown()
    assert [each.name for each in store.list()] == ([] if act == "delete" else ["Renamed"])


def test_deleting_another_setup_keeps_what_is_unsaved_of_the_open_one(
    patient: WindowParts, store: SetupStore
) -> None:
    store.save("Another", b"", {})
    patient.controller.edit_part("lti_app", name="Typed last")
    patient.controller.delete_setup("Another")
    patient.controller.storage.save_now()
    saved = decode(store.load(patient.controller.document.name))
    assert saved.lti_app.name == "Typed last"


def test_what_could_not_be_written_is_written_the_next_time(
    store: SetupStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    unsaved = UnsavedSetup(store)
    unsaved.put(new_document("Autumn"), {})

    def full(*_arguments, **_named):
        raise DatabaseUnusableError("wizard.sqlite3", "disk full")

    with monkeypatch.context() as patch:
        patch.setattr(store, "save", full)
        with pytest.raises(DatabaseUnusableError):
            unsaved.save()
    unsaved.save()
    assert store.exists("Autumn")


def test_no_other_setup_opens_while_the_open_one_cannot_be_saved(
    patient: WindowParts, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments, **_named):
        raise DatabaseUnusableError("wizard.sqlite3", "disk full")

    patient.controller.edit_part("lti_app", name="Typed last")
    before = patient.controller.document
    with monkeypatch.context() as patch:
        patch.setattr(patient.controller.storage._setups, "save", full)
        with pytest.raises(DatabaseUnusableError):
            patient.controller.open(new_document("Next"))
    assert patient.controller.document == before


def test_the_crash_box_saves_before_it_says_so(patient: WindowParts, store: SetupStore) -> None:
    patient.controller.edit_part("lti_app", name="Typed last")
    box = show_crash(patient.window, RuntimeError, None)
    saved = decode(store.load(patient.controller.document.name))
    assert saved.lti_app.name == "Typed last"
    assert "What you entered is saved" in box.informativeText()
    box.close()


@pytest.mark.parametrize("error", [DatabaseUnusableError("wizard.sqlite3", "full"), KeyError("x")])
def test_the_crash_box_does_not_say_saved_where_it_could_not_save(
    patient: WindowParts, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_arguments, **_named):
        raise error

    patient.controller.edit_part("lti_app", name="Typed last")
    with monkeypatch.context() as patch:
        patch.setattr(patient.controller.storage._setups, "save", fail)
        box = show_crash(patient.window, RuntimeError, None)
    assert "What you entered last could not be saved" in box.informativeText()
    box.close()


# --- deleting ---------------------------------------------------------------------------------


def test_deleting_leaves_neither_journal_nor_verification_nor_place(
    patient: WindowParts, store: SetupStore
) -> None:
    controller = patient.controller
    key = journal_key(controller.document)
    assert key == controller.document.id != controller.document.name
    run = controller.journal.open_run(key, "apply", b"{}")
    controller.journal.begin(run, 1, b"{}", None)
    verified = Verification(verified_at=datetime(2026, 11, 16, tzinfo=UTC), findings=b"")
    Verifications(store.database).keep(key, verified)
    patient.controller.delete_setup(controller.document.name)
    assert patient.jobs.shutdown()
    assert controller.journal.entries(key) == ()
    assert Verifications(store.database).last(key) is None
    for table in ("journal_runs", "journal_entries", "verifications", "secret_places", "setups"):
        assert store.database.select(f"SELECT * FROM {table}") == []


# --- names -------------------------------------------------------------------------------------


def test_opening_a_setup_again_leaves_its_course_names_in_the_list(
    qtbot: QtBot, make_window: MakeWindow, store: SetupStore
) -> None:
    def summary() -> tuple[str, str]:
        (only,) = store.list()
        return only.canvas_course, only.codio_course

    first = make_window(Step.CANVAS).controller
    first.edit_part("courses", canvas_course_id=7, codio_course_id="c")
    first.storage.save_soon(
        first.document, {"canvas_course": "Introduction", "codio_course": "Python"}
    )
    first.close()
    second = make_window(Step.WELCOME, document=SetupDocument()).window
    with qtbot.waitSignal(second.controller.opened):
        second.page.saved.open_chosen()
    second.controller.storage.save_now()
    assert summary() == ("Introduction", "Python")
    second.controller.edit_part("courses", canvas_course_id=8)
    second.controller.storage.save_now()
    assert summary() == ("", "Python")
