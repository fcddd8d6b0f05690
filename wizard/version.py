"""Which version of the program this is."""

from importlib.metadata import PackageNotFoundError, version

from wizard.texts import tr

DISTRIBUTION = "codio-canvas-wizard"
"""The name that the program is installed under."""


def installed_version() -> str | None:
    """Return the version that is installed; None where the program runs without being installed."""
    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return None


def program_version() -> str:
    """Return the version as a person reads it."""
    return installed_version() or tr("not installed")
