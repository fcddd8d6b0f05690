"""The sandbox's Canvas, written from canvas.md and from nothing else."""

from wizard.sandbox.canvas.app import create_canvas_app
from wizard.sandbox.canvas.seed import seed_canvas
from wizard.sandbox.canvas.state import CanvasState

__all__ = ["CanvasState", "create_canvas_app", "seed_canvas"]
