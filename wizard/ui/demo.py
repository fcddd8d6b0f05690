"""The demo: the wizard on a Canvas and a Codio of its own, with the credentials filled in."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from msgspec.structs import replace

from wizard.sandbox import Sandbox, SandboxOptions
from wizard.secret import Secret
from wizard.setup.credentials import places_of
from wizard.setup.document import CanvasConnection, CodioConnection, LtiApp, SetupDocument
from wizard.setup.document import new_document as new_setup
from wizard.store.paths import Paths
from wizard.store.secrets import MemorySecretStore, SecretName

SETUP_NAME = "Demo: Introduction to Programming"


class Demo:
    """A running sandbox with a setup that knows how to reach it.

    Nothing of it touches the person's own setups or keyring: its files lie in a folder that is
    deleted at the end, its secrets in memory. Use it as a context manager.
    """

    def __init__(self, options: SandboxOptions | None = None) -> None:
        self.sandbox = Sandbox(options or SandboxOptions())
        self.secrets = MemorySecretStore()
        self._folder = Path(tempfile.mkdtemp(prefix="codio-canvas-wizard-demo-"))
        self.paths = Paths.below(self._folder)

    def __enter__(self) -> Self:
        self.sandbox.start()
        self._keep_secrets()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.sandbox.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    @property
    def document(self) -> SetupDocument:
        """A setup in which everything to log in is filled in, and nothing is chosen yet."""
        connection = self.sandbox.connection
        return replace(
            new_setup(SETUP_NAME),
            canvas=CanvasConnection(address=connection.canvas_url),
            codio=CodioConnection(
                client_id=connection.codio_client_id,
                api_url=connection.codio_url,
                auth_url=connection.codio_auth_url,
                lti_url=connection.lti_url,
            ),
            lti_app=LtiApp(consumer_key=connection.consumer_key, launch_url=connection.lti_url),
        )

    @property
    def export_address(self) -> str:
        """Where the sandbox's Codio gives out the Assignment URLs export, as its own pages do."""
        parts = urlsplit(self.sandbox.connection.codio_url)
        course = self.sandbox.connection.codio_course_id
        return f"{parts.scheme}://{parts.netloc}/home/teacher/{course}/assignment-urls.csv"

    @property
    def addresses(self) -> str:
        """Where the demo's services answer, one a line; no secret is among them."""
        connection = self.sandbox.connection
        return (
            f"The demo's Canvas: {connection.canvas_url}\n"
            f"The demo's Codio: {connection.codio_url}\n"
            f"Its Assignment URLs export, to import on “Assignments”: {self.export_address}"
        )

    def _keep_secrets(self) -> None:
        connection = self.sandbox.connection
        values = {
            SecretName.CANVAS_TOKEN: connection.canvas_token,
            SecretName.CODIO_CLIENT_SECRET: connection.codio_client_secret,
            SecretName.SHARED_SECRET: connection.shared_secret,
        }
        for name, place in places_of(self.document).items():
            self.secrets.write(*place, Secret(values[name]))
