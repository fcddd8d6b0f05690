"""The comparison of pictures: blind to a number that changes, not to a layout that breaks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from helpers import pictures
from wizard.setup.steps import Step
from wizard.ui.app import WindowParts

MakeWindow = Callable[..., WindowParts]


@pytest.fixture
def window(make_window: MakeWindow):
    """The page “Canvas” in the size of the tour's pictures."""
    parts = make_window(Step.CANVAS)
    parts.window.resize(1280, 800)
    QApplication.processEvents()
    return parts.window


def picture_of(window) -> QImage:
    QApplication.processEvents()
    return window.grab().toImage()


def test_another_port_in_an_address_is_not_noticed(window) -> None:
    window.page.address.setText("http://127.0.0.1:33621")
    before = picture_of(window)
    window.page.address.setText("http://127.0.0.1:40587")
    assert pictures.compare(before, picture_of(window)).is_close


@pytest.mark.parametrize("part", ["_instruction", "token"])
def test_a_part_of_the_page_that_is_gone_is_noticed(window, part: str) -> None:
    before = picture_of(window)
    getattr(window.page, part).hide()
    found = pictures.compare(before, picture_of(window))
    assert not found.is_close, found


def test_a_page_that_has_moved_by_a_line_is_noticed(window) -> None:
    before = picture_of(window)
    window.page.layout().insertSpacing(0, 12)
    assert not pictures.compare(before, picture_of(window)).is_close


def test_a_button_that_is_cut_off_is_noticed(window) -> None:
    before = picture_of(window)
    cut = before.copy()
    button = window.footer.continue_button
    corner = button.mapTo(window, button.rect().topLeft())
    painter = QPainter(cut)
    half = QRect(corner, button.size()).adjusted(button.width() // 2, 0, 0, 0)
    painter.fillRect(half, QColor("white"))
    painter.end()
    assert not pictures.compare(before, cut).is_close


def test_a_window_of_another_size_is_noticed(window) -> None:
    before = picture_of(window)
    assert not pictures.compare(before, before.copy(0, 0, 1280, 760)).is_close


def test_pictures_that_are_missing_or_new_are_named(
    window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "KEPT", tmp_path / "kept")
    (tmp_path / "kept" / "light").mkdir(parents=True)
    shown = picture_of(window)
    shown.save(str(tmp_path / "kept" / "light" / "01-same.png"))
    shown.save(str(tmp_path / "kept" / "light" / "02-gone.png"))
    shown.save(str(tmp_path / "01-same.png"))
    shown.save(str(tmp_path / "03-new.png"))
    assert pictures.differences(tmp_path, "light") == {
        "02-gone.png": "not taken any more",
        "03-new.png": "not kept yet",
    }
