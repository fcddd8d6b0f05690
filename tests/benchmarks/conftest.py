"""The application whose windows are measured."""

import pytest
from PySide6.QtWidgets import QApplication

from wizard.ui.app import build_application
from wizard.ui.theme import Scheme, Theme


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return build_application(scheme=Scheme.LIGHT, language="en")[1]
