"""Codio as an HTTP server: its public API, its LTI 1.1 provider, and the pages a person uses."""

from wizard.sandbox.codio.app import create_codio_app
from wizard.sandbox.codio.seed import seed_codio
from wizard.sandbox.codio.state import CodioState

__all__ = ["CodioState", "create_codio_app", "seed_codio"]
