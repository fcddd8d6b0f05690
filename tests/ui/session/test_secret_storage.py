"""The secrets of the open setup: where they come from, and where they go."""

from collections.abc import Callable

import keyring
import pytest

from helpers.keyrings import DictionaryKeyring
from helpers.one_page import only
from wizard.setup.credentials import places_of
from wizard.setup.steps import Step
from wizard.store.secrets import KeyringSecretStore, SecretName
from wizard.ui.app import WindowParts
from wizard.ui.connections.canvas_page import CanvasPage
from wizard.ui.connections.codio_page import CodioPage
from wizard.ui.demo import Demo
from wizard.ui.welcome.welcome_page import WelcomePage

MakeWindow = Callable[..., WindowParts]


def test_the_window_takes_no_secret_from_the_environment(
    make_window: MakeWindow, demo: Demo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither over what the keyring has nor where it has nothing, and so it keeps none either."""
    backend = DictionaryKeyring()
    place = places_of(demo.document)[SecretName.CANVAS_TOKEN]
    backend.kept[place] = "of-the-keyring"
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    for name in SecretName:
        monkeypatch.setenv(f"CODIO_CANVAS_WIZARD_{name.name}", f"of-the-environment-{name}")

    parts = make_window(
        Step.CANVAS, secrets=KeyringSecretStore(), pages=only(WelcomePage, CanvasPage, CodioPage)
    )

    known = parts.controller.credentials
    assert known.canvas_token.reveal() == "of-the-keyring"
    assert (known.codio_client_secret, known.shared_secret) == (None, None)
    parts.window.close()
    assert parts.jobs.shutdown()
    assert backend.kept == {place: "of-the-keyring"}
