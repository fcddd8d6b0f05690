"""Many threads read a list together: one reading for all that wait, and none older than may be."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from wizard.setup.changes.together import Together


class Readings:
    """Counts how often a list was read; it holds that number."""

    def __init__(self):
        self.count = 0

    def __call__(self):
        self.count += 1
        return self.count


def at_once(together, *works):
    """Let as many threads be at work, and return what each of them says."""
    together.expect(len(works))

    def work(each):
        with together.at_work():
            return each()

    with ThreadPoolExecutor(len(works)) as pool:
        return [future.result(60) for future in [pool.submit(work, each) for each in works]]


def test_all_that_ask_at_once_are_answered_by_one_reading():
    together, read = Together(), Readings()
    said = at_once(together, *[lambda: together.ask(("list",), read)] * 5)
    assert (said, read.count) == ([1] * 5, 1)


def test_what_was_read_a_moment_ago_is_not_read_again():
    together, read = Together(), Readings()
    at_once(together, lambda: together.ask(("list",), read))
    assert at_once(together, *[lambda: together.ask(("list",), read)] * 3) == [1, 1, 1]


def test_whoever_has_written_is_answered_by_a_reading_that_began_after_that():
    together, read = Together(), Readings()

    def compare_write_and_prove():
        before = together.ask(("list",), read)
        together.note_write()
        return before, together.ask(("list",), read)

    said = at_once(together, *[compare_write_and_prove] * 4)

    assert said == [(1, 2)] * 4
    # The proof of these is good enough for those that come next to begin with.
    assert at_once(together, lambda: together.ask(("list",), read)) == [2]


def test_after_as_many_writes_as_a_list_is_good_for_it_is_read_again():
    together, read = Together(good_for=2), Readings()
    at_once(together, lambda: together.ask(("list",), read))
    at_once(together, *[together.note_write] * 2)
    assert at_once(together, lambda: together.ask(("list",), read)) == [2]


def test_what_was_written_past_it_is_not_hidden_by_what_it_knows():
    together, read = Together(), Readings()
    at_once(together, lambda: together.ask(("list",), read))
    together.forget()
    assert at_once(together, lambda: together.ask(("list",), read)) == [2]


def test_a_failure_is_everybodys_and_nobodys_afterwards():
    together, read = Together(), Readings()

    def fail():
        raise ConnectionError

    def ask():
        with pytest.raises(ConnectionError):
            together.ask(("list",), fail)
        return True

    assert at_once(together, ask, ask) == [True, True]
    assert at_once(together, lambda: together.ask(("list",), read)) == [1]


def test_one_that_waits_for_something_else_holds_nobody_up():
    together, read = Together(), Readings()
    answered = threading.Event()

    def wait_long():
        with together.away():
            assert answered.wait(60)
        return together.ask(("list",), read)

    def ask():
        found = together.ask(("list",), read)
        answered.set()
        return found

    assert at_once(together, wait_long, ask) == [1, 1]


def test_one_that_breaks_off_holds_nobody_up():
    together, read = Together(), Readings()

    def break_off():
        raise KeyError

    with pytest.raises(KeyError):
        at_once(together, lambda: together.ask(("list",), read), break_off)
    assert read.count == 1
