"""The sandbox: Canvas and Codio, running side by side on loopback."""

from types import TracebackType
from typing import Self

from wizard.sandbox.canvas import create_canvas_app
from wizard.sandbox.codio import create_codio_app
from wizard.sandbox.faults import Faults
from wizard.sandbox.options import SandboxConnection, SandboxOptions
from wizard.sandbox.seed import seed
from wizard.sandbox.server import LoopbackServer


class Sandbox:
    """Canvas and Codio as real HTTP servers, from `start` (or `with`) until `stop`.

    Attributes:
        canvas: what the Canvas knows, for a test to arrange; hold its `lock` to change it.
        codio: what the Codio knows.
        faults: what goes wrong in both.
    """

    def __init__(self, options: SandboxOptions | None = None) -> None:
        """Make both services; raises ValueError or OSError for a bad course file or fault."""
        self.options = options or SandboxOptions()
        self.faults = Faults(self.options.fault, latency_ms=self.options.latency_ms)
        self.canvas, self.codio = seed(self.options)
        self._canvas_server: LoopbackServer | None = None
        self._codio_server: LoopbackServer | None = None

    def start(self) -> None:
        """Begin to serve; raises OSError where a port is taken."""
        port, throttle = self.options.port, self.options.throttle
        canvas_app = create_canvas_app(
            self.canvas, throttle=throttle, inside_throttle=self.faults.wrap
        )
        codio_app = create_codio_app(self.codio, throttle=throttle)
        self._canvas_server = LoopbackServer(canvas_app, port)
        try:
            codio_port = port + 1 if port else 0
            self._codio_server = LoopbackServer(self.faults.wrap(codio_app), codio_port)
        except OSError:
            self._canvas_server.stop()
            self._canvas_server = None
            raise
        self._canvas_server.start()
        self._codio_server.start()

    def stop(self) -> None:
        """Stop serving; stopping twice is no fault."""
        self.faults.late.stop()
        for server in (self._canvas_server, self._codio_server):
            if server is not None:
                server.stop()
        self._canvas_server = self._codio_server = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def connection(self) -> SandboxConnection:
        """Where the services are and how to get in; raises RuntimeError before `start`."""
        if self._canvas_server is None or self._codio_server is None:
            raise RuntimeError("The sandbox has not been started.")
        codio = self._codio_server.url
        return SandboxConnection(
            canvas_url=self._canvas_server.url,
            codio_url=f"{codio}/api/v1",
            codio_auth_url=f"{codio}/api/v1/token",
            lti_url=f"{codio}/lti/{self.codio.organization_id}",
            canvas_token=self.canvas.canvas_token,
            codio_client_id=self.codio.client_id,
            codio_client_secret=self.codio.client_secret,
            consumer_key=self.codio.consumer_key,
            shared_secret=self.codio.shared_secret,
            canvas_course_id=self.canvas.course_id,
            codio_course_id=self.codio.course_id,
        )
