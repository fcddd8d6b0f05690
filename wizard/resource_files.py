"""Finds the files under `resources/`, from an installed wheel and from a checkout alike."""

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

# `--help` asks where the translations lie, and starts without pathlib.
_PACKAGE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120
_INSIDE, _BESIDE = (
    os.path.join(folder, "resources")  # noqa: PTH118
    for folder in (_PACKAGE, os.path.dirname(_PACKAGE))  # noqa: PTH120
)
RESOURCES = _INSIDE if os.path.isdir(_INSIDE) else _BESIDE  # noqa: PTH112
"""The folder itself: inside the package in a wheel, beside it in a checkout."""


def resource(*parts: str) -> "Path":
    """Return the resource at the given path below `resources/`.

    Raises FileNotFoundError where there is no such resource.
    """
    from pathlib import Path

    path = Path(RESOURCES, *parts)
    if not path.exists():
        raise FileNotFoundError("/".join(("resources", *parts)))
    return path
