"""What the wizard says of a world that is not as it should be."""

from helpers.world import World
from wizard.findings import NEEDS_ATTENTION, Finding


def not_good(world: World) -> list[Finding]:
    """Return the findings that are neither passed nor confirmed."""
    return [finding for finding in world.findings() if finding.status in NEEDS_ATTENTION]


def words_of(finding: Finding) -> str:
    return f"{finding.found} {finding.subject}"


def is_named(world: World, name: str) -> bool:
    """Tell whether a finding that is not good names it."""
    return any(name.casefold() in words_of(finding).casefold() for finding in not_good(world))
