"""A keyring that does not answer: it is told, given up once for all, and taken again later."""

import threading
import time

import pytest

from helpers.keyrings import BlockingKeyring, LockedKeyring
from wizard.secret import Secret
from wizard.store.keyring_lane import KeyringLane, Patience
from wizard.store.secrets import ONLY_THIS_RUN, KeyringSecretStore

SHORT = Patience(told_after=0.02, given_up_after=0.1)
ENDLESS = Patience(told_after=0.02, given_up_after=60)
TOKEN = ("codio-canvas-wizard/canvas.example.edu/canvas-token", "token")
OTHER = ("codio-canvas-wizard/canvas.example.edu/shared-secret", "key")


class Watcher:
    """Remembers what it was told, and lets be waited for it."""

    def __init__(self):
        self.told = []
        self._something = threading.Condition()

    def __getattr__(self, name):
        if not name.startswith("keyring_"):
            raise AttributeError(name)

        def tell(*_seconds):
            with self._something:
                self.told.append(name.removeprefix("keyring_"))
                self._something.notify_all()

        return tell

    def wait_for(self, what):
        with self._something:
            assert self._something.wait_for(lambda: what in self.told, timeout=20), self.told


@pytest.fixture
def keyring():
    made = BlockingKeyring()
    yield made
    made.unlocked.set()


def watched(keyring, patience=SHORT):
    store, watcher = KeyringSecretStore(keyring, patience=patience), Watcher()
    store.watch(watcher)
    return store, watcher


OPERATIONS = {
    "get": lambda store: store.read(*TOKEN) is None,
    "set": lambda store: store.write(*TOKEN, Secret("typed")) is False,
    "delete": lambda store: store.delete(*TOKEN) is False,
}


@pytest.mark.parametrize("kind", OPERATIONS)
def test_whatever_is_asked_is_told_and_then_given_up(kind):
    keyring = BlockingKeyring((kind,))
    keyring.kept[TOKEN] = "kept"
    store, watcher = watched(keyring)
    if kind == "get":
        keyring.blocks = ("get", "set", "delete")
    try:
        assert OPERATIONS[kind](store)
        assert watcher.told == ["waits", "given_up"]
        assert store.has_given_up
        assert store.trouble == "The keyring does not answer."
        assert store.where_kept() == ONLY_THIS_RUN
    finally:
        keyring.unlocked.set()


def test_after_one_was_given_up_nothing_is_asked_or_waited_for_any_more(keyring):
    store, watcher = watched(keyring)
    store.read(*TOKEN)
    for _ in range(50):
        assert store.read(*OTHER) is None
        assert store.write(*OTHER, Secret("typed")) is False
        assert store.read(*OTHER) == Secret("typed")
        assert store.delete(*OTHER) is False
    assert keyring.asked == ["get"]
    assert watcher.told == ["waits", "given_up"]


def test_all_who_wait_are_let_go_with_the_first(keyring):
    store, watcher = watched(keyring)
    waiting = [threading.Thread(target=store.read, args=TOKEN) for _ in range(4)]
    for each in waiting:
        each.start()
    for each in waiting:
        each.join(20)
        assert not each.is_alive()
    assert watcher.told == ["waits", "given_up"]
    assert keyring.asked == ["get"]


def test_one_that_answers_late_but_in_time_is_told_and_heard(keyring):
    keyring.kept[TOKEN] = "kept"
    store, watcher = watched(keyring, ENDLESS)
    threading.Thread(target=lambda: (watcher.wait_for("waits"), keyring.unlocked.set())).start()
    assert store.read(*TOKEN) == Secret("kept")
    assert watcher.told == ["waits", "answers"]
    assert not store.has_given_up


def test_one_that_answers_after_it_was_given_up_is_asked_again(keyring):
    keyring.kept[TOKEN] = "kept"
    store, watcher = watched(keyring)
    assert store.read(*TOKEN) is None
    keyring.unlocked.set()
    watcher.wait_for("answers")
    assert store.read(*TOKEN) == Secret("kept")
    assert store.where_kept() != ONLY_THIS_RUN


def test_trying_again_asks_beside_what_never_answers(keyring):
    keyring.kept[TOKEN] = "kept"
    store, _ = watched(keyring)
    assert store.read(*TOKEN) is None
    keyring.blocks = ()  # As after a prompt that was lost: the old question stays open for ever.
    assert store.read(*TOKEN) is None
    store.try_again()
    assert store.read(*TOKEN) == Secret("kept")


def test_trying_again_in_vain_is_told_and_given_up_once_more(keyring):
    store, watcher = watched(keyring)
    store.read(*TOKEN)
    store.try_again()
    store.read(*TOKEN)
    assert watcher.told == ["waits", "given_up", "waits", "given_up"]


def test_whoever_ends_waits_no_longer_than_a_moment(keyring):
    store, watcher = watched(keyring, ENDLESS)
    reading = threading.Thread(target=store.read, args=TOKEN)
    reading.start()
    watcher.wait_for("waits")
    store.hurry()
    reading.join(20)
    assert not reading.is_alive()


def test_one_that_raises_is_not_silent():
    store, watcher = watched(LockedKeyring())
    assert store.read(*TOKEN) is None
    assert watcher.told == []
    assert not store.has_given_up
    assert store.trouble == "The keyring refused (KeyringLocked)."


def test_finding_out_which_keyring_there_is_may_block_as_well(monkeypatch):
    asked = threading.Event()
    monkeypatch.setattr("keyring.get_keyring", lambda: asked.wait(30))
    store, watcher = watched(None)
    try:
        assert store.where_kept() == ONLY_THIS_RUN
        assert watcher.told == ["waits", "given_up"]
    finally:
        asked.set()


def test_a_thread_that_is_never_answered_keeps_no_program_alive(keyring):
    store, _ = watched(keyring)
    store.read(*TOKEN)
    threads = [each for each in threading.enumerate() if each.name == "keyring"]
    assert threads
    assert all(each.daemon for each in threads)


def test_what_waits_for_its_turn_has_its_time_from_the_answer_before_it():
    """Many slow answers are answers: only one that never comes is given up."""
    lane = KeyringLane(Patience(told_after=0.1, given_up_after=0.6))

    def slow():
        threading.Event().wait(0.25)
        return "answered"

    answers = []
    asking = [threading.Thread(target=lambda: answers.append(lane.ask(slow))) for _ in range(4)]
    for each in asking:
        each.start()
    for each in asking:
        each.join(20)
    assert answers == ["answered"] * 4
    assert not lane.has_given_up


def test_the_limits_are_those_that_were_promised():
    assert Patience() == Patience(told_after=2, given_up_after=15)


def test_the_time_is_kept(keyring):
    begun = time.monotonic()
    watched(keyring)[0].read(*TOKEN)
    assert SHORT.given_up_after <= time.monotonic() - begun < 5
