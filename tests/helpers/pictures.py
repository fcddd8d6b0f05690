"""Compares pictures of the window with the ones kept in `tests/pictures`, so that a broken layout
is seen.

Ports, times and request ids differ from run to run, so that no two pictures are the same to the
pixel. Both are looked at from afar: cut into cells of 8 by 8 pixels of the window, each as bright
as its pixels on average. A digit that differs changes a cell or two, and little; a card that is
missing, moved or cut off changes hundreds, and much. So a picture may also have been taken on a
finer screen, or be kept smaller.
"""

from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QApplication

KEPT = Path(__file__).parent.parent / "pictures"
FONT = "DejaVu Sans"
"""The font of the kept pictures; in another one, every line has another length."""
COLUMNS = 160
"""Into how many columns of cells a picture is cut, however wide it is."""
NOTICED = 24
"""By how much of 255 the brightness of a cell must differ to count."""
MOST_CELLS = 24
"""How many cells may count: of 16,000 in a window of 1280 by 800 pixels."""


class Comparison(NamedTuple):
    """How many cells differ, and which part of the picture they lie in."""

    cells: int
    where: str

    @property
    def is_close(self) -> bool:
        return self.cells <= MOST_CELLS


def skip_in_another_font() -> None:
    """Skip the test where the window is drawn in another font than the kept pictures."""
    family = QFontInfo(QApplication.font()).family()
    if family != FONT:
        pytest.skip(f"The kept pictures are drawn in {FONT}, this window in {family}.")


def compare(expected: QImage, shown: QImage) -> Comparison:
    """Return in how many cells two pictures differ; all of them where their shapes differ."""
    size = QSize(COLUMNS, round(COLUMNS * shown.height() / shown.width()))
    if expected.width() * shown.height() != expected.height() * shown.width():
        return Comparison(size.width() * size.height(), f"{shown.size()} for {expected.size()}")
    before, after = cells_of(expected, size), cells_of(shown, size)
    differing = [
        divmod(number, COLUMNS)
        for number, (one, other) in enumerate(zip(before, after, strict=True))
        if abs(one - other) > NOTICED
    ]
    if not differing:
        return Comparison(0, "nowhere")
    down = [line / size.height() for line, _ in differing]
    across = [column / COLUMNS for _, column in differing]
    return Comparison(
        len(differing),
        f"{min(down):.0%} to {max(down):.0%} from the top, "
        f"{min(across):.0%} to {max(across):.0%} from the left",
    )


def cells_of(image: QImage, size: QSize) -> bytes:
    """Return the brightness of every cell, line by line."""
    small = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    return b"".join(
        bytes(grey.constScanLine(line)[: size.width()]) for line in range(size.height())
    )


def differences(folder: Path, look: str) -> dict[str, str]:
    """Compare the pictures in a folder with the kept ones of a look, such as "dark".

    Returns what is wrong, by file name; empty where all are there and close enough.
    """
    kept = {file.name: file for file in (KEPT / look).glob("*.png")}
    taken = {file.name: file for file in folder.glob("[0-9][0-9]-*.png")}
    wrong = dict.fromkeys(kept.keys() - taken.keys(), "not taken any more")
    wrong |= dict.fromkeys(taken.keys() - kept.keys(), "not kept yet")
    for name in sorted(kept.keys() & taken.keys()):
        found = compare(QImage(str(kept[name])), QImage(str(taken[name])))
        if not found.is_close:
            wrong[name] = f"{found.cells} cells differ, {found.where}"
    return wrong
