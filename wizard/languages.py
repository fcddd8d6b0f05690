"""Which languages the program can speak, told without reading any translation."""

import os

SOURCE_LANGUAGE = "en"
"""The language the texts are written in; it needs no translations."""

_PACKAGE = os.path.dirname(__file__)  # noqa: PTH120 - `--help` starts without pathlib
_FOLDERS = (
    os.path.join(_PACKAGE, "resources", "translations"),  # noqa: PTH118
    os.path.join(os.path.dirname(_PACKAGE), "resources", "translations"),  # noqa: PTH118, PTH120
)
"""Where the translations lie in a wheel, and in a checkout."""


def _translated() -> list[str]:
    """Return the codes of the translations that are there; a file is all that a language needs."""
    folder = next((folder for folder in _FOLDERS if os.path.isdir(folder)), None)  # noqa: PTH112
    names = os.listdir(folder) if folder else []  # noqa: PTH208
    codes = {name[len("wizard_") : -len(".ts")] for name in names if name.endswith(".ts")}
    return sorted(codes - {SOURCE_LANGUAGE})  # Its file is the template that translators copy.


LANGUAGES = (SOURCE_LANGUAGE, *_translated())
"""The languages the program can speak."""
