"""Says at import, and by name, what a table was not told of."""

from collections.abc import Container, Iterable
from enum import Enum
from pkgutil import iter_modules
from types import ModuleType


def require_all(name: str, table: Container[object], members: Iterable[object]) -> None:
    """Raise TypeError with the names of the members that a table says nothing of.

    Beside a table it makes a new member of an enumeration stop the program before it starts,
    instead of a KeyError on the day that somebody comes upon the member.

    Args:
        name: what the table is called where it stands.
        table: what is to hold every member.
        members: an enumeration, or those of its members that the table is to hold.
    """
    missing = [_name(member) for member in members if member not in table]
    if missing:
        message = f"{name} says nothing of {', '.join(missing)}."
        raise TypeError(message)


def modules_of(package: ModuleType) -> tuple[str, ...]:
    """Return the full names of the modules of a package, none of which is imported."""
    return tuple(f"{package.__name__}.{each.name}" for each in iter_modules(package.__path__))


def _name(member: object) -> str:
    return f"{type(member).__name__}.{member.name}" if isinstance(member, Enum) else str(member)
