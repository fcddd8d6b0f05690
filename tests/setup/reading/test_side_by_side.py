"""Tasks are read side by side, each once those that it builds on are over."""

import threading

import pytest

from wizard.setup.reading.side_by_side import AT_ONCE, read_side_by_side

PATIENCE = 20


def run(tasks, read, builds_on=None, service_of=lambda task: task[0]):
    """Read tasks whose names begin with their service's letter; return how each began and ended."""
    told = []
    read_side_by_side(
        tasks,
        builds_on=builds_on or {},
        service_of=service_of,
        read=read,
        on_begin=lambda task: told.append(("begin", task)),
        on_end=lambda task, value: told.append(("end", task, value)),
    )
    return told


def test_each_ends_with_what_was_read():
    told = run(["a1", "b1"], str.upper)

    assert sorted(each for each in told if each[0] == "end") == [
        ("end", "a1", "A1"), ("end", "b1", "B1"),
    ]  # fmt: skip


def test_as_many_of_a_service_are_read_at_once_as_may_be_asked():
    all_there = threading.Barrier(AT_ONCE)

    run([f"a{number}" for number in range(AT_ONCE)], lambda _: all_there.wait(PATIENCE))


def test_a_silent_service_holds_up_no_other():
    others_read = threading.Event()
    silent = [f"a{number}" for number in range(2 * AT_ONCE)]

    def read(task):
        if task == "b-last":
            others_read.set()
        elif task in silent:
            assert others_read.wait(PATIENCE)

    run([*silent, "b1", "b2", "b-last"], read, {"b-last": ["b1", "b2"]})


def test_what_builds_on_another_begins_once_that_is_kept():
    told = run(["a3", "a2", "a1"], str.upper, {"a2": ["a1"], "a3": ["a2", "a1"]})

    assert [each[:2] for each in told] == [
        ("begin", "a1"), ("end", "a1"), ("begin", "a2"), ("end", "a2"), ("begin", "a3"),
        ("end", "a3"),
    ]  # fmt: skip


def test_what_is_not_asked_for_is_not_waited_for():
    assert ("end", "a2", "A2") in run(["a2"], str.upper, {"a2": ["a1"]})


def test_a_failure_is_raised_once_all_that_runs_has_ended_and_nothing_more_begins():
    ended = []
    failing = threading.Event()

    def read(task):
        if task == "a1":
            failing.set()
            raise OSError(task)
        assert failing.wait(PATIENCE)
        ended.append(task)

    begun = []
    with pytest.raises(OSError, match="a1"):
        read_side_by_side(
            ["a1", "a2", "a3"],
            builds_on={"a3": ["a1"]},
            service_of=lambda _: "a",
            read=read,
            on_begin=begun.append,
            on_end=lambda task, value: None,
        )
    assert begun == ["a1", "a2"]
    assert ended == ["a2"]
