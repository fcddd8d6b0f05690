"""Finds the files under `resources/`, from an installed wheel and from a checkout alike."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """Return the resource at the given path below `resources/`.

    In a wheel the folder lies inside the package; in a checkout, beside it.
    Raises FileNotFoundError where there is no such resource.
    """
    package = files("wizard")
    inside = package.joinpath("resources", *parts)
    if inside.is_file() or inside.is_dir():
        return inside
    beside = package.joinpath("..", "resources", *parts)
    if beside.is_file() or beside.is_dir():
        return beside
    raise FileNotFoundError("/".join(("resources", *parts)))
