"""The secrets of setups: where a window takes them from, and that none outlives its setup."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from helpers.held_lane import HeldLane
from helpers.keyrings import DictionaryKeyring
from wizard.cli.variables import variable_of
from wizard.setup.connections import Credentials
from wizard.setup.credentials import places_of
from wizard.setup.document import CanvasConnection
from wizard.setup.steps import Step
from wizard.store.secret_places import SecretPlaces
from wizard.store.secrets import KeyringSecretStore, SecretName
from wizard.store.setups import SetupStore
from wizard.ui.app import WindowParts
from wizard.ui.background.jobs import Lane
from wizard.ui.demo import Demo

MakeWindow = Callable[..., WindowParts]


def test_a_secret_typed_before_any_check_is_there_when_the_setup_is_opened_again(
    qtbot: QtBot, patient: WindowParts
) -> None:
    controller = patient.controller
    first = controller.document
    controller.set_secret(SecretName.CANVAS_TOKEN, "typed-and-never-checked")
    # The second uses the same place: it must not read what was there before.
    keyring = HeldLane(patient, Lane.KEYRING)
    with qtbot.waitSignal(controller.opened):
        controller.open(replace(first, id="another", name="Another"))
    assert controller.credentials.canvas_token.reveal() == "typed-and-never-checked"
    with qtbot.waitSignal(controller.secrets.kept):
        keyring.let_go()
    with qtbot.waitSignal(controller.opened):
        controller.open(first)
    assert controller.credentials.canvas_token.reveal() == "typed-and-never-checked"


def test_the_typed_secret_of_a_deleted_setup_is_not_kept(patient: WindowParts, demo: Demo) -> None:
    patient.controller.set_secret(SecretName.CANVAS_TOKEN, "typed-and-never-checked")
    patient.controller.delete_setup(patient.controller.document.name)
    assert patient.jobs.shutdown()
    assert repr(demo.secrets) == "<MemorySecretStore: 0 secrets>"


def test_the_window_takes_no_secret_from_the_environment(
    make_window: MakeWindow, demo: Demo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither over what the keyring has nor where it has nothing, and so it keeps none either."""
    backend = DictionaryKeyring()
    place = places_of(demo.document)[SecretName.CANVAS_TOKEN]
    backend.kept[place] = "of-the-keyring"
    monkeypatch.setattr("keyring.get_keyring", lambda: backend)
    for name in SecretName:
        monkeypatch.setenv(variable_of(name), f"of-the-environment-{name}")

    parts = make_window(Step.CANVAS, secrets=KeyringSecretStore())

    known = parts.controller.credentials
    assert known.canvas_token.reveal() == "of-the-keyring"
    assert (known.codio_client_secret, known.shared_secret) == (None, None)
    parts.window.close()
    assert parts.jobs.shutdown()
    assert backend.kept == {place: "of-the-keyring"}


def test_a_setup_opens_without_secrets_where_they_cannot_be_read(
    qtbot: QtBot, patient: WindowParts, demo: Demo, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_service: str, _username: str) -> None:
        raise OSError("gone")

    controller = patient.controller
    elsewhere = CanvasConnection(address="https://other.instructure.com")
    monkeypatch.setattr(demo.secrets, "read", fail)
    with qtbot.waitSignals([controller.secrets.failed, controller.opened]):
        controller.open(replace(demo.document, id="another", name="Another", canvas=elsewhere))
    assert controller.credentials == Credentials()
    assert not controller.is_opening


# --- deleting ----------------------------------------------------------------------------------


def test_secrets_of_an_old_address_and_an_old_id_go_with_the_setup(
    patient: WindowParts, demo: Demo
) -> None:
    controller = patient.controller
    keyring = HeldLane(patient, Lane.KEYRING)  # None of them is written yet when it is deleted.
    controller.set_secret(SecretName.CANVAS_TOKEN, "first-token")
    for address, client in (
        ("https://old.instructure.com", "old-client"),
        ("https://new.instructure.com", "new-client"),
    ):
        controller.edit_part("canvas", address=address)
        controller.edit_part("codio", client_id=client)
        controller.keep_everything()
    controller.delete_setup(controller.document.name)
    keyring.let_go()
    assert patient.jobs.shutdown()
    assert repr(demo.secrets) == "<MemorySecretStore: 0 secrets>"


def test_secrets_of_an_old_address_still_go_with_a_setup_that_was_given_an_id_of_its_own(
    patient: WindowParts, demo: Demo, store: SetupStore
) -> None:
    controller = patient.controller
    copied = controller.document.id
    keyring = HeldLane(patient, Lane.KEYRING)
    controller.edit_part("canvas", address="https://old.instructure.com")
    controller.keep_everything()
    controller.give_own_id()
    controller.edit_part("canvas", address="https://new.instructure.com")
    controller.keep_everything()
    assert controller.document.id != copied
    controller.delete_setup(controller.document.name)
    keyring.let_go()
    assert patient.jobs.shutdown()
    assert repr(demo.secrets) == "<MemorySecretStore: 0 secrets>"
    assert SecretPlaces(store.database).in_use() == frozenset()


def test_a_secret_that_another_setup_lists_stays(
    patient: WindowParts, demo: Demo, qtbot: QtBot, store: SetupStore
) -> None:
    controller = patient.controller
    first = controller.document
    with qtbot.waitSignal(controller.opened):
        controller.open(replace(first, id="another", name="Another"))
    controller.storage.save_now()
    controller.delete_setup(first.name)
    assert patient.jobs.shutdown()
    assert repr(demo.secrets) == "<MemorySecretStore: 3 secrets>"
    assert SecretPlaces(store.database).of(first.id) == frozenset()
    assert len(SecretPlaces(store.database).of("another")) == 3


def test_a_place_stays_noted_while_the_keyring_will_not_let_its_secret_go(
    patient: WindowParts, demo: Demo, store: SetupStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller = patient.controller
    key = controller.document.id
    monkeypatch.setattr(demo.secrets, "delete", lambda _service, _username: False)
    controller.delete_setup(controller.document.name)
    assert patient.jobs.shutdown()
    assert len(SecretPlaces(store.database).of(key)) == 3
    assert SecretPlaces(store.database).in_use() == frozenset()


def test_no_place_ever_holds_a_value(patient: WindowParts, demo: Demo) -> None:
    patient.controller.keep_everything()
    assert patient.jobs.shutdown()
    connection = demo.sandbox.connection
    files = [each for each in demo.paths.data.rglob("*") if each.is_file()]
    data = b"".join(each.read_bytes() for each in files)
    for value in (
        connection.canvas_token,
        connection.codio_client_secret,
        connection.shared_secret,
    ):
        assert value.encode() not in data
