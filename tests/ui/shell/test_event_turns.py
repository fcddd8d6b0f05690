"""What takes long is done piece by piece; between two pieces the window answers."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wizard.ui.shell.event_turns import EventTurns
from wizard.ui.widgets.arranged_once import arranged_once


class TestEventTurns:
    def test_each_act_has_a_turn_of_the_event_loop_of_its_own(self, qtbot):
        beats: list[str] = []
        beat = QTimer()
        beat.timeout.connect(lambda: beats.append("beat"))
        beat.start()
        turns = EventTurns()
        for name in ("show", "begin", "paint"):
            turns.add(lambda name=name: beats.append(name))

        qtbot.waitUntil(lambda: "paint" in beats)

        assert [each for each in beats if each != "beat"] == ["show", "begin", "paint"]
        assert all("beat" in beats[beats.index(one) : beats.index(other)] for one, other in PAIRS)
        assert turns.is_over

    def test_an_act_that_waits_already_is_done_once(self, qtbot):
        done: list[str] = []
        turns = EventTurns()
        turns.add(once := lambda: done.append("once"))
        turns.add(once)
        turns.add(lambda: done.append("last"))
        qtbot.waitUntil(lambda: "last" in done)
        assert done == ["once", "last"]

    def test_an_act_can_be_dropped_or_be_the_last(self, qtbot):
        done: list[str] = []
        acts = {name: lambda name=name: done.append(name) for name in ("dropped", "late", "early")}
        turns = EventTurns()
        for act in acts.values():
            turns.add(act)
        turns.drop(acts["dropped"])
        turns.postpone(acts["late"])
        turns.postpone(acts["dropped"])
        qtbot.waitUntil(lambda: turns.is_over)
        assert done == ["early", "late"]


PAIRS = (("show", "begin"), ("begin", "paint"))


class Counting(QWidget):
    """Counts how often it is given another place."""

    def __init__(self) -> None:
        super().__init__()
        self.moved = 0

    def moveEvent(self, event) -> None:
        super().moveEvent(event)
        self.moved += 1


class TestArrangedOnce:
    def page_with(self, qtbot, *hidden: QWidget) -> tuple[QWidget, Counting]:
        page, last = QWidget(), Counting()
        layout = QVBoxLayout(page)
        for widget in (*hidden, last):
            layout.addWidget(widget)
        for widget in hidden:
            widget.hide()
        qtbot.addWidget(page)
        page.resize(300, 300)
        page.show()
        qtbot.waitExposed(page)
        last.moved = 0
        return page, last

    def test_what_becomes_visible_together_is_laid_out_once(self, qtbot):
        labels = QLabel("one"), QLabel("two"), QLabel("three")
        page, last = self.page_with(qtbot, *labels)
        with arranged_once(page), arranged_once(page):
            for label in labels:
                label.show()
            assert last.moved == 0
        assert last.moved == 1
        assert last.y() > labels[-1].geometry().bottom()

    def test_without_it_each_part_lays_out_the_whole_page(self, qtbot):
        labels = QLabel("one"), QLabel("two"), QLabel("three")
        _page, last = self.page_with(qtbot, *labels)
        for label in labels:
            label.show()
        assert last.moved == len(labels)

    def test_a_part_with_a_layout_of_its_own_finds_its_place_too(self, qtbot):
        card, inner = QWidget(), QLabel("within")
        QHBoxLayout(card).addWidget(inner)
        inner.hide()
        page, last = self.page_with(qtbot, card)
        with arranged_once(page, card):
            card.show()
            inner.show()
        qtbot.waitUntil(lambda: inner.width() > 0 and inner.geometry().right() < card.width())
        assert last.y() > card.geometry().bottom()
