"""Both services' starting states."""

from typing import NamedTuple

from wizard.sandbox.canvas import CanvasState, seed_canvas
from wizard.sandbox.codio import CodioState, seed_codio
from wizard.sandbox.options import SandboxOptions


class Seed(NamedTuple):
    """The two states a sandbox starts with."""

    canvas: CanvasState
    codio: CodioState


def seed(options: SandboxOptions) -> Seed:
    """Return fresh states for these options; Codio starts with the sample course by default.

    Raises OSError or ValueError for a course file that cannot be read.
    """
    return Seed(seed_canvas(), seed_codio(options.course_file, options.assignments))
