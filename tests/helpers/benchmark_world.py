"""A world whose services run elsewhere, at the pace of real ones, to measure the engine in."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from helpers.sandbox_process import SandboxProcess, sandbox_process
from helpers.world import World, credentials_of, healthy_document
from wizard.codio.launch_identity import identity_of
from wizard.http.cancellation import Cancellation
from wizard.setup.connections import endpoints_of

LATENCY_MS = 150
"""Milliseconds to a service that is hosted on another continent, or is busy."""
ONE_IN = 20
"""Of so many answers one is lost, where rightness is looked at."""


class BenchmarkWorld(World):
    """Waits as the product does, and pauses are pauses."""

    sandbox: SandboxProcess

    @property
    def course(self) -> str:
        return f"courses/{self.sandbox.connection.canvas_course_id}"

    def faults_of_what_is_made(self) -> tuple[str, ...]:
        """Say what is not as it must be after an apply: each once, and in the setup's order."""
        lti_url = endpoints_of(self.document).lti_url
        wanted = [identity_of(row.launch_url, lti_url) for row in self.document.assignments]
        rows = sorted(self.codio_assignments(), key=lambda row: row["position"])
        made = [identity_of(row["external_tool_tag_attributes"]["url"], lti_url) for row in rows]
        told = []
        if doubles := len(made) - len(set(made)):
            told.append(f"{doubles} duplicates")
        if missing := len(set(wanted) - set(made)):
            told.append(f"{missing} missing")
        if not told and made != wanted:
            out = sum(one != other for one, other in zip(made, wanted, strict=True))
            told.append(f"{out} out of order")
        return tuple(told)


@contextmanager
def benchmark_world(root: Path, **options) -> Iterator[BenchmarkWorld]:
    """Start a sandbox elsewhere, and a complete setup for it; `options` are `SandboxOptions`."""
    with sandbox_process(**{"latency_ms": LATENCY_MS} | options) as sandbox:
        root.mkdir(parents=True, exist_ok=True)
        document = healthy_document(sandbox)
        world = BenchmarkWorld(sandbox, root, document, credentials_of(sandbox), Cancellation())
        sandbox.order(forget=True)
        yield world
