"""Which version the program says it is, installed and not."""

from importlib.metadata import PackageNotFoundError

import pytest

from wizard import version
from wizard.http.sessions import user_agent


def test_a_program_that_is_not_installed_says_so_and_asks_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
):
    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(version, "version", missing)
    assert version.program_version() == "not installed"
    assert user_agent().startswith("CodioCanvasSetupWizard/0 (+http")


def test_the_services_hear_the_version_that_people_read():
    assert f"/{version.program_version()} " in user_agent()
