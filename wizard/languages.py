"""Which languages the program can speak, told without reading any translation."""

import os

from wizard.resource_files import RESOURCES

SOURCE_LANGUAGE = "en"
"""The language the texts are written in; it needs no translations."""


def _translated() -> list[str]:
    """Return the codes of the translations that are there; a file is all that a language needs."""
    names = os.listdir(os.path.join(RESOURCES, "translations"))  # noqa: PTH118, PTH208
    codes = {name[len("wizard_") : -len(".ts")] for name in names if name.endswith(".ts")}
    return sorted(codes - {SOURCE_LANGUAGE})  # Its file is the template that translators copy.


LANGUAGES = (SOURCE_LANGUAGE, *_translated())
"""The languages the program can speak."""
