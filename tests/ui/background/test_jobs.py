"""Jobs: results in the GUI thread, cancelling, stale results, lanes, shutdown."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from wizard.http.cancellation import Cancellation
from wizard.http.errors import Cancelled
from wizard.ui.background.jobs import PARALLEL_READS, Job, JobRunner, Lane


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    assert made.shutdown()


class Gate:
    """Work that waits until the test lets it go on."""

    def __init__(self, result: object = None) -> None:
        self.entered = threading.Event()
        self.open = threading.Event()
        self._result = result

    def __call__(self, cancellation: Cancellation) -> object:
        self.entered.set()
        assert self.open.wait(10)
        return self._result


def test_work_runs_elsewhere_and_its_result_arrives_in_the_gui_thread(
    qtbot: QtBot, runner: JobRunner
) -> None:
    gui = threading.get_ident()
    arrived: list[tuple[int, int]] = []
    job = Job(lambda _cancellation: threading.get_ident())
    job.succeeded.connect(lambda where: arrived.append((where, threading.get_ident())))
    with qtbot.waitSignal(job.finished):
        runner.start(job)
    ((where, heard),) = arrived
    assert where != gui
    assert heard == gui
    assert QThread.isMainThread()


def test_an_exception_arrives_as_failed_and_never_as_succeeded(
    qtbot: QtBot, runner: JobRunner
) -> None:
    def work(_cancellation: Cancellation) -> None:
        raise ValueError("no")

    job = Job(work)
    with (
        qtbot.assertNotEmitted(job.succeeded),
        qtbot.waitSignal(job.failed) as failed,
        qtbot.waitSignal(job.finished),
    ):
        runner.start(job)
    assert str(failed.args[0]) == "no"


def test_progress_arrives_in_order_and_before_the_end(qtbot: QtBot, runner: JobRunner) -> None:
    heard: list[object] = []
    job: Job

    def work(_cancellation: Cancellation) -> None:
        for number in range(50):
            job.report(number)

    job = Job(work)
    job.progressed.connect(heard.append)
    job.finished.connect(lambda: heard.append("end"))
    with qtbot.waitSignal(job.finished):
        runner.start(job)
    assert heard == [*range(50), "end"]


def test_a_cancelled_read_is_over_at_once_and_its_late_result_is_dropped(
    qtbot: QtBot, runner: JobRunner
) -> None:
    gate = Gate("late")
    job = runner.start(Job(gate))
    assert gate.entered.wait(5)
    with qtbot.waitSignal(job.finished):
        job.cancel()
    assert not gate.open.is_set()
    assert job.is_over
    assert not runner.is_busy
    with qtbot.assertNotEmitted(job.succeeded), qtbot.assertNotEmitted(job.finished):
        gate.open.set()
        assert runner.shutdown()


def test_a_cancelled_write_ends_by_itself_so_that_its_outcome_is_known(
    qtbot: QtBot, runner: JobRunner
) -> None:
    gate = Gate("written")
    job = runner.start(Job(gate), lane=Lane.WRITE)
    assert gate.entered.wait(5)
    job.cancel()
    assert not job.is_over
    with qtbot.waitSignal(job.succeeded) as succeeded:
        gate.open.set()
    assert succeeded.args == ["written"]


def test_only_the_newest_job_of_a_key_is_heard(qtbot: QtBot, runner: JobRunner) -> None:
    old, new = Gate("old"), Gate("new")
    heard: list[object] = []
    for gate in (old, new):
        job = Job(gate)
        job.succeeded.connect(heard.append)
        runner.start(job, key="check")
    with qtbot.waitSignal(job.finished):
        new.open.set()
    old.open.set()
    assert runner.shutdown()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert heard == ["new"]


def test_a_job_cancelled_before_it_began_does_nothing(qtbot: QtBot, runner: JobRunner) -> None:
    gate = Gate()
    runner.start(Job(gate), lane=Lane.WRITE)
    done: list[str] = []
    waiting = runner.start(Job(lambda _cancellation: done.append("done")), lane=Lane.WRITE)
    waiting.cancel()
    with qtbot.waitSignal(waiting.failed) as failed:
        gate.open.set()
    assert isinstance(failed.args[0], Cancelled)
    assert done == []


def test_writes_run_one_after_the_other_and_reads_side_by_side(
    qtbot: QtBot, runner: JobRunner
) -> None:
    writes = [Gate(), Gate()]
    reads = [Gate() for _ in range(PARALLEL_READS + 1)]
    for gate in writes:
        runner.start(Job(gate), lane=Lane.WRITE)
    for gate in reads:
        runner.start(Job(gate))
    assert all(gate.entered.wait(5) for gate in (writes[0], *reads[:PARALLEL_READS]))
    assert not writes[1].entered.is_set()
    assert not reads[PARALLEL_READS].entered.is_set()
    for gate in (*writes, *reads):
        gate.open.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert all(gate.entered.is_set() for gate in (*writes, *reads))


def test_shutdown_does_not_wait_for_ever(qtbot: QtBot) -> None:
    runner = JobRunner()
    gate = Gate()
    runner.start(Job(gate))
    assert gate.entered.wait(5)
    assert not runner.shutdown(seconds=0.05)
    gate.open.set()
    assert runner.shutdown()


def test_shutdown_lets_disk_work_finish(qtbot: QtBot) -> None:
    runner = JobRunner()
    kept: list[int] = []
    for number in range(3):
        runner.start(Job(lambda _cancellation, number=number: kept.append(number)), lane=Lane.DISK)
    assert runner.shutdown()
    assert kept == [0, 1, 2]


def test_a_job_started_after_shutdown_is_over_at_once(qtbot: QtBot) -> None:
    runner = JobRunner()
    runner.shutdown()
    job = runner.start(Job(lambda _cancellation: None))
    assert job.is_over
    assert not runner.is_busy
