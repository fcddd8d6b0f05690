"""Renews the pictures in `tests/pictures`, which the tests compare the tour with.

    python packaging/pictures.py            all looks
    python packaging/pictures.py dark       one of them

Look at every picture before you commit it: from then on it is what the window should look like.
Draw them where the window's font is DejaVu Sans, or the tests will not compare them.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
KEPT = ROOT / "tests" / "pictures"
LOOKS = {
    "light": ("--scheme", "light"),
    "dark": ("--scheme", "dark"),
    "es": ("--scheme", "light", "--language", "es"),
}
_IN_FULL = frozenset({"light"})
"""The looks that the README shows; of the others half the size is enough to compare with."""
_COLOURS = 256


def renew(look: str) -> None:
    """Take the tour in a look and keep its pictures instead of the ones before."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run(  # noqa: S603 - our own program
            [sys.executable, "-m", "wizard", "--demo", "--tour", str(folder), *LOOKS[look]],
            check=True,
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        kept = KEPT / look
        kept.mkdir(parents=True, exist_ok=True)
        for file in kept.glob("*.png"):
            file.unlink()
        for file in sorted(folder.glob("[0-9][0-9]-*.png")):
            image = QImage(str(file))
            if look not in _IN_FULL:
                image = image.scaled(
                    image.size() / 2, mode=Qt.TransformationMode.SmoothTransformation
                )
            few_colours(image).save(str(kept / file.name), "PNG", 0)


def few_colours(image: QImage) -> QImage:
    """Return the image with a few of its colours alone: a third of the size, as sharp."""
    pixels = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    table = telling_colours(Counter(pixels))
    return image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither
    )


def telling_colours(counts: Mapping[int, int]) -> list[int]:
    """Choose the colours that leave the least to be seen of the others.

    One after the other the colour whose pixels would differ most, by number and distance, from
    what they get so far: an amber mark of a few pixels counts as much as a shade of a large area.
    """
    rgb = {each: (each >> 16 & 255, each >> 8 & 255, each & 255) for each in counts}
    chosen = [max(counts, key=counts.__getitem__)]
    apart = dict.fromkeys(counts, math.inf)
    while len(chosen) < min(_COLOURS, len(counts)):
        red, green, blue = rgb[chosen[-1]]
        for colour, (r, g, b) in rgb.items():
            distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2
            apart[colour] = min(apart[colour], distance)
        chosen.append(max(counts, key=lambda each: apart[each] * counts[each]))
    return chosen


def main(words: Sequence[str]) -> int:
    """Renew what the words name, or everything."""
    if unknown := set(words) - set(LOOKS):
        sys.stderr.write(f"Not a look: {', '.join(sorted(unknown))}\n\n{__doc__}")
        return 2
    for look in words or LOOKS:
        renew(look)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
