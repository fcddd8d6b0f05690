"""One lane for everything that is asked of a keyring, which may never answer.

A Secret Service asks a person in a prompt that nobody may see, or at night nobody is there. Its
answer is waited for in a thread that keeps no program alive; who asked is told, and does without.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Generic, Protocol, TypeVar

import msgspec

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Patience(msgspec.Struct, frozen=True, kw_only=True):
    """How long a keyring is waited for, in seconds: before it is told, and before it is given up.

    One that answers at all has the whole time again for the next thing that is asked of it.
    """

    told_after: float = 2.0
    given_up_after: float = 15.0


DEFAULT_PATIENCE = Patience()


class KeyringWatcher(Protocol):
    """Who is told how the keyring does, in whichever thread that is noticed."""

    def keyring_waits(self, seconds: float) -> None:
        """It has not answered yet, and is given up `seconds` from now."""
        ...

    def keyring_given_up(self, seconds: float) -> None:
        """It has not answered for `seconds`; nobody waits for it any more."""
        ...

    def keyring_answers(self) -> None:
        """It has answered after all, and can be asked again."""
        ...


class KeyringSilentError(Exception):
    """The keyring did not answer in time, now or before."""


class _Question(Generic[T]):
    """Something asked of the keyring, and what became of it."""

    def __init__(self, ask: Callable[[], T]) -> None:
        self.ask = ask
        self.answer: T | None = None
        self.error: BaseException | None = None
        self.is_over = False


class KeyringLane:
    """Asks one thing after the other in a thread of its own, and gives all of them up at once.

    After that nothing is waited for any more, until an answer comes late or `try_again`.
    """

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._changed = threading.Condition()
        self._questions: deque[_Question[Any]] = deque()
        self._worker: object | None = None
        self._answered_at = time.monotonic()
        self._given_up = False
        self._told = False
        self._latest = float("inf")
        self._watcher: KeyringWatcher | None = None

    @property
    def patience(self) -> Patience:
        """How long an answer is waited for."""
        return self._patience

    @property
    def has_given_up(self) -> bool:
        """Whether nothing is asked any more, because nothing was answered."""
        return self._given_up

    def watch(self, watcher: KeyringWatcher | None) -> None:
        """Tell `watcher` from now on, and nobody else; with None nobody, once this returns."""
        with self._changed:
            self._watcher = watcher

    def ask(self, ask: Callable[[], T]) -> T:
        """Return what `ask` returns, or raise what it raises, if that comes in time.

        Raises KeyringSilentError where it does not, and at once where the keyring was given up.
        """
        question = _Question(ask)
        with self._changed:
            if self._given_up:
                raise KeyringSilentError
            self._questions.append(question)
            self._work()
            asked_at = time.monotonic()
            self._wait(question, asked_at, self._patience.told_after)
            if not (question.is_over or self._given_up or self._told):
                self._told = True
                left = self._left(asked_at, self._patience.given_up_after)
                self._tell(lambda watcher: watcher.keyring_waits(max(left, 0.0)))
            self._wait(question, asked_at, self._patience.given_up_after)
            if not question.is_over:
                self._give_up()
                raise KeyringSilentError
        if question.error is not None:
            raise question.error
        return question.answer  # type: ignore[return-value]  # it is over, and no error

    def try_again(self) -> None:
        """Ask anew, beside what is still not answered: that may never be."""
        with self._changed:
            self._given_up, self._told, self._worker = False, False, None
            self._latest = float("inf")
            self._answered_at = time.monotonic()

    def hurry(self) -> None:
        """Wait no longer than until it would be told, for the program is about to end."""
        with self._changed:
            self._latest = time.monotonic() + self._patience.told_after
            self._changed.notify_all()

    def _wait(self, question: _Question[T], asked_at: float, seconds: float) -> None:
        while not (question.is_over or self._given_up):
            left = self._left(asked_at, seconds)
            if left <= 0:
                return
            self._changed.wait(left)

    def _left(self, asked_at: float, seconds: float) -> float:
        # What waits for its turn is not given up while what stands before it is answered.
        return min(max(asked_at, self._answered_at) + seconds, self._latest) - time.monotonic()

    def _give_up(self) -> None:
        if not self._given_up:
            self._given_up = True
            self._questions.clear()
            self._changed.notify_all()
            _log.info("The keyring did not answer and is given up.")
            seconds = self._patience.given_up_after
            self._tell(lambda watcher: watcher.keyring_given_up(seconds))

    def _work(self) -> None:
        """Have the questions asked, unless a thread is at it."""
        if self._worker is None:
            self._worker = worker = object()
            threading.Thread(
                target=self._ask_all, args=(worker,), name="keyring", daemon=True
            ).start()

    def _ask_all(self, worker: object) -> None:
        while True:
            with self._changed:
                if self._worker is not worker:
                    return  # Another thread has taken its place.
                if not self._questions:
                    self._worker = None
                    return
                question = self._questions.popleft()
            try:
                question.answer = question.ask()
            except BaseException as error:  # noqa: BLE001 - it is raised where it was asked
                question.error = error
            with self._changed:
                question.is_over = True
                self._answered()
                self._changed.notify_all()

    def _answered(self) -> None:
        was_told = self._told
        self._answered_at = time.monotonic()
        self._given_up, self._told = False, False
        if was_told:
            self._tell(lambda watcher: watcher.keyring_answers())

    def _tell(self, tell: Callable[[KeyringWatcher], None]) -> None:
        if self._watcher is not None:
            tell(self._watcher)
