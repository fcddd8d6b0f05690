"""Which version the program says it is: one place says it, and everything else reads it there."""

from importlib.metadata import version

from wizard.http.sessions import user_agent
from wizard.version import PROGRAM_VERSION


def test_what_is_installed_is_the_version_that_the_program_says():
    assert version("codio-canvas-wizard") == PROGRAM_VERSION


def test_the_services_hear_the_version_that_people_read():
    assert f"/{PROGRAM_VERSION} " in user_agent()
