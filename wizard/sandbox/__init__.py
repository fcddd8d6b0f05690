"""Canvas and Codio as real HTTP servers on loopback, for the demo and the tests."""

from wizard.sandbox.options import SandboxConnection, SandboxOptions
from wizard.sandbox.sandbox import Sandbox

__all__ = ["Sandbox", "SandboxConnection", "SandboxOptions"]
