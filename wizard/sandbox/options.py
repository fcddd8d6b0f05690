"""What can be chosen when the sandbox starts, and what it tells once it has."""

from pathlib import Path

import msgspec


class SandboxOptions(msgspec.Struct, frozen=True, kw_only=True):
    """How to start the sandbox.

    Attributes:
        port: Canvas's port on loopback, Codio's is the next one; 0 takes any two free ones.
        course_file: the Codio course to start with; None for the sample course.
        assignments: size of a made-up Codio course to use instead.
        latency_ms: milliseconds every request takes longer.
        throttle: whether both services limit how fast they may be called.
        fault: faults to begin with, as `wizard.sandbox.faults` reads them.
    """

    port: int = 0
    course_file: Path | None = None
    assignments: int | None = None
    latency_ms: int = 0
    throttle: bool = True
    fault: str | None = None


class SandboxConnection(msgspec.Struct, frozen=True, kw_only=True):
    """Where the running sandbox is and what it takes to get in.

    The fields are the keys of the JSON line that the `sandbox` command prints.
    """

    canvas_url: str
    codio_url: str
    codio_auth_url: str
    lti_url: str
    canvas_token: str
    codio_client_id: str
    codio_client_secret: str
    consumer_key: str
    shared_secret: str
    canvas_course_id: int
    codio_course_id: str
