"""A window whose keyring does not answer: its pages begin, and secrets come late or not at all."""

import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from helpers.keyrings import BlockingKeyring, LockedKeyring
from helpers.silent_keyring import IS_THERE, SecretService
from wizard.setup import operations
from wizard.setup.credentials import places_of
from wizard.setup.document import encode
from wizard.setup.steps import Step
from wizard.store.keyring_lane import Patience
from wizard.store.secrets import ONLY_THIS_RUN, KeyringSecretStore, SecretName
from wizard.ui.app import WindowParts, build_window
from wizard.ui.demo import Demo
from wizard.ui.messages import MessageKind
from wizard.ui.theme import Theme

SHORT = Patience(told_after=0.02, given_up_after=0.1)
ENDLESS = Patience(told_after=0.02, given_up_after=60)
OpenWindow = Callable[..., WindowParts]


@pytest.fixture
def keyring(demo: Demo) -> Iterator[BlockingKeyring]:
    """One that has the secrets of the demo, and gives none of them out."""
    made = BlockingKeyring()
    for place in places_of(demo.document).values():
        made.kept[place] = demo.secrets.read(*place).reveal()
    yield made
    made.unlocked.set()


@pytest.fixture
def open_window(theme: Theme, demo: Demo, keyring: BlockingKeyring) -> Iterator[OpenWindow]:
    """Opens the demo's setup in a window, and lets the window end whatever the keyring does."""
    built = []

    def make(patience: Patience, backend: object = keyring, step: Step = Step.CANVAS):
        parts = build_window(
            theme=theme,
            paths=demo.paths,
            secrets=KeyringSecretStore(backend, patience=patience),
            operations=operations,
            person="Pat",
        )
        built.append(parts)
        parts.window.show()
        parts.controller.open(replace(demo.document, step=step))
        return parts

    yield make
    for parts in built:
        parts.window.close()
        assert parts.jobs.shutdown(), "a thread of the window is still running"
        parts.window.deleteLater()


def shows(parts: WindowParts, text: str) -> Callable[[], bool]:
    def is_shown() -> bool:
        message = parts.window.strip.message
        return message is not None and text in message.text

    return is_shown


WAITS, GIVEN_UP, ANSWERS = "Waiting for this computer's keyring", "did not answer", "has answered"


def test_pages_begin_while_the_keyring_is_waited_for_and_this_is_told(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    parts = open_window(ENDLESS)
    assert parts.controller.is_opening
    qtbot.waitUntil(shows(parts, WAITS))
    assert not parts.controller.is_opening
    assert "Unlock it where it asks for its password" in parts.window.strip.message.text
    assert parts.controller.credentials.canvas_token is None
    qtbot.waitUntil(lambda: parts.window.is_settled)
    assert parts.window.page.token.edit.isEnabled()


def test_secrets_that_come_late_are_taken_only_where_nobody_has_typed(
    qtbot: QtBot, open_window: OpenWindow, demo: Demo, keyring: BlockingKeyring
) -> None:
    parts = open_window(ENDLESS)
    controller = parts.controller
    qtbot.waitUntil(shows(parts, WAITS))
    controller.set_secret(SecretName.CANVAS_TOKEN, "typed meanwhile")
    controller.set_secret(SecretName.SHARED_SECRET, "typed and")
    controller.set_secret(SecretName.SHARED_SECRET, "")

    with qtbot.waitSignal(controller.secrets_came):
        keyring.unlocked.set()

    known = controller.credentials
    assert known.canvas_token.reveal() == "typed meanwhile"
    assert known.shared_secret is None
    assert known.codio_client_secret.reveal() == demo.sandbox.connection.codio_client_secret
    qtbot.waitUntil(shows(parts, ANSWERS))


def test_a_secret_that_comes_late_does_not_follow_an_address_that_was_corrected(
    qtbot: QtBot, open_window: OpenWindow, keyring: BlockingKeyring
) -> None:
    parts = open_window(ENDLESS)
    controller = parts.controller
    qtbot.waitUntil(shows(parts, WAITS))
    controller.type_part("canvas", address="https://other.instructure.com")
    with qtbot.waitSignal(controller.secrets_came):
        keyring.unlocked.set()
    assert controller.credentials.canvas_token is None
    assert controller.credentials.codio_client_secret is not None


def test_nor_does_one_that_comes_before_anything_was_told(
    qtbot: QtBot, open_window: OpenWindow, keyring: BlockingKeyring
) -> None:
    parts = open_window(Patience(told_after=60, given_up_after=60))
    controller = parts.controller
    assert controller.is_opening
    controller.type_part("canvas", address="https://other.instructure.com")
    with qtbot.waitSignal(controller.opened):
        keyring.unlocked.set()
    assert controller.credentials.canvas_token is None
    assert controller.credentials.codio_client_secret is not None


def test_given_up_it_says_where_secrets_are_kept_and_offers_to_try_again(
    qtbot: QtBot, open_window: OpenWindow, demo: Demo, keyring: BlockingKeyring
) -> None:
    parts = open_window(SHORT)
    window, controller = parts.window, parts.controller
    qtbot.waitUntil(shows(parts, GIVEN_UP))
    assert window.strip.message.kind is MessageKind.WARNING
    assert "kept only until you close the wizard" in window.strip.message.text
    qtbot.waitUntil(lambda: controller.secrets.where_kept == ONLY_THIS_RUN)
    controller.set_secret(SecretName.CANVAS_TOKEN, "typed meanwhile")
    keyring.blocks = ()  # A new question would be answered; the old one never is.

    with qtbot.waitSignal(controller.secrets_came):
        (button,) = window.strip.findChildren(QPushButton)
        assert button.text() == "Try again"
        assert button.isVisible()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(shows(parts, ANSWERS))
    place = places_of(demo.document)[SecretName.CANVAS_TOKEN]
    qtbot.waitUntil(lambda: keyring.kept[place] == "typed meanwhile")
    qtbot.waitUntil(lambda: controller.secrets.where_kept != ONLY_THIS_RUN)
    assert controller.credentials.shared_secret is not None
    assert not button.isVisible()


def test_trying_again_in_vain_says_so_once_more(
    qtbot: QtBot, open_window: OpenWindow, keyring: BlockingKeyring
) -> None:
    parts = open_window(SHORT)
    qtbot.waitUntil(shows(parts, GIVEN_UP))
    first = parts.window.strip.message
    first.act()
    qtbot.waitUntil(lambda: parts.window.strip.message is not first)
    qtbot.waitUntil(shows(parts, GIVEN_UP))
    assert keyring.asked == ["get", "get"]


def test_an_answer_after_it_was_given_up_brings_the_secrets_and_keeps_what_was_typed(
    qtbot: QtBot, open_window: OpenWindow, demo: Demo, keyring: BlockingKeyring
) -> None:
    parts = open_window(SHORT)
    controller = parts.controller
    qtbot.waitUntil(shows(parts, GIVEN_UP))
    controller.set_secret(SecretName.CANVAS_TOKEN, "typed meanwhile")
    controller.keep_everything()
    with qtbot.waitSignal(controller.secrets_came):
        keyring.unlocked.set()
    place = places_of(demo.document)[SecretName.CANVAS_TOKEN]
    qtbot.waitUntil(lambda: keyring.kept[place] == "typed meanwhile")
    qtbot.waitUntil(shows(parts, ANSWERS))


def test_the_next_setup_opened_after_that_is_told_and_waits_for_nothing(
    qtbot: QtBot, open_window: OpenWindow, demo: Demo, keyring: BlockingKeyring
) -> None:
    parts = open_window(SHORT)
    qtbot.waitUntil(shows(parts, GIVEN_UP))
    with qtbot.waitSignal(parts.controller.opened):
        parts.controller.open(replace(demo.document, id="another", name="Another"))
    qtbot.waitUntil(shows(parts, GIVEN_UP))
    assert keyring.asked == ["get"]


def test_a_keyring_that_blocks_only_where_it_is_written_to_is_told_and_given_up(
    qtbot: QtBot, open_window: OpenWindow, keyring: BlockingKeyring
) -> None:
    keyring.blocks = ("set",)
    parts = open_window(SHORT)
    qtbot.waitUntil(lambda: not parts.controller.is_opening)
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, "typed")
    parts.controller.keep_everything()
    qtbot.waitUntil(shows(parts, GIVEN_UP))
    qtbot.waitUntil(lambda: parts.controller.secrets.where_kept == ONLY_THIS_RUN)


def test_one_that_raises_lets_pages_begin_without_a_word_of_waiting(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    parts = open_window(SHORT, LockedKeyring())
    qtbot.waitUntil(lambda: not parts.controller.is_opening)
    assert parts.window.strip.message is None
    assert parts.controller.secrets.where_kept == ONLY_THIS_RUN


def test_closing_waits_a_moment_for_the_keyring_and_no_longer(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    parts = open_window(ENDLESS)
    qtbot.waitUntil(shows(parts, WAITS))
    parts.controller.set_secret(SecretName.CANVAS_TOKEN, "typed")
    parts.window.close()
    assert parts.jobs.shutdown(seconds=4.0)


REAL_WINDOW = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from wizard.setup import operations
from wizard.setup.document import decode
from wizard.store.keyring_lane import Patience
from wizard.store.paths import Paths
from wizard.store.secrets import KeyringSecretStore
from wizard.ui.app import run_window

def started(parts):
    def tell(message):
        if message is not None:
            print(message.what, flush=True)
            if message.act is not None:
                print(parts.controller.is_opening, flush=True)
                parts.window.close()
    parts.controller.message.connect(tell)

root = Path(sys.argv[1])
run_window(
    paths=Paths.below(root), operations=operations, language="en",
    secrets=KeyringSecretStore(patience=Patience(told_after=0.1, given_up_after=1)),
    document=decode((root / "setup.json").read_bytes()), started=started,
)
print("over", flush=True)
"""


@pytest.mark.skipif(
    not IS_THERE, reason="needs dbus-daemon and gnome-keyring-daemon (Debian: dbus, gnome-keyring)"
)
@pytest.mark.slow
def test_a_window_on_a_real_secret_service_that_is_silent_begins_and_ends(
    demo: Demo, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "setup.json").write_bytes(encode(replace(demo.document, step=Step.CANVAS)))
    service = SecretService(tmp_path / "service")
    for name, value in {**service.variables, "QT_QPA_PLATFORM": "offscreen"}.items():
        monkeypatch.setenv(name, value)
    service.fall_silent()
    try:
        ended = subprocess.run(
            [sys.executable, "-c", REAL_WINDOW, str(tmp_path)],
            capture_output=True, text=True, check=False, timeout=30,
        )  # fmt: skip
    finally:
        service.close()
    assert ended.stdout.splitlines() == [
        "Waiting for this computer's keyring, which holds the secrets of your setups.",
        "This computer's keyring did not answer within 1 s.",
        "False",
        "over",
    ]
    assert ended.returncode == 0
