"""Both services' starting states."""

from pathlib import Path
from typing import NamedTuple

from wizard.resource_files import resource
from wizard.sandbox.canvas import CanvasState, seed_canvas
from wizard.sandbox.codio import CodioState, seed_codio
from wizard.sandbox.options import SandboxOptions

SAMPLE_COURSE = ("courses", "codio-coding-library.json")


class Seed(NamedTuple):
    """The two states a sandbox starts with."""

    canvas: CanvasState
    codio: CodioState


def seed(options: SandboxOptions) -> Seed:
    """Return fresh states for these options.

    Raises FileNotFoundError or ValueError for a course file that cannot be read.
    """
    course_file = options.course_file or Path(str(resource(*SAMPLE_COURSE)))
    return Seed(seed_canvas(), seed_codio(course_file, options.assignments))
