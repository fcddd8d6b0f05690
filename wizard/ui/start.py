"""Opens the window: on the person's own setups, on the demo, or driven by the tour."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QLocale

from wizard.languages import SOURCE_LANGUAGE
from wizard.setup import operations
from wizard.store.paths import default_paths
from wizard.store.secrets import KeyringSecretStore
from wizard.texts import language_of, spoken_in
from wizard.ui.app import run_window
from wizard.ui.theme import Scheme

_ERROR = 1


def open_wizard(*, demo: bool, tour: Path | None, scheme: str | None, language: str | None) -> int:
    """Show the window until it is closed and return the exit code.

    `tour` is the folder in which the tour of the demo leaves pictures and reports. `language` None
    is the system's; the tour's is English, so that its pictures can be compared.
    """
    chosen = Scheme(scheme) if scheme else None
    fallback = SOURCE_LANGUAGE if tour is not None else QLocale.system().name()
    spoken = language_of(language or fallback)
    with spoken_in(spoken):
        if demo:
            return _open_demo(tour, chosen, spoken.code)
        return run_window(
            paths=default_paths(),
            secrets=KeyringSecretStore(),
            operations=operations,
            scheme=chosen,
            language=spoken.code,
        )


def _open_demo(tour: Path | None, scheme: Scheme | None, language: str) -> int:
    try:
        from wizard.ui.demo import Demo
    except ImportError as error:
        print(  # noqa: T201 - said where the person looks who started it from a terminal
            f"The demo needs {error.name}, which is not installed. It comes with the extra "
            "“sandbox”: pip install 'codio-canvas-wizard[sandbox]'",
            file=sys.stderr,
        )
        return _ERROR
    with Demo() as running:
        if tour is None:
            print(running.addresses, flush=True)  # noqa: T201 - for who looks at it beside the window
            return run_window(
                paths=running.paths,
                secrets=running.secrets,
                operations=operations,
                document=running.document,
                scheme=scheme,
                language=language,
            )
        from wizard.ui.tour.tour import run_tour

        return run_tour(running, tour, scheme, language)
