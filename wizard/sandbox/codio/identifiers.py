"""Identifiers in the shapes Codio uses, the same at every start for the same names."""

import uuid

_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "codio.sandbox.invalid")


def stable_uuid(*parts: str) -> str:
    """Return the UUID, with hyphens, that belongs to these names."""
    return str(uuid.uuid5(_NAMESPACE, "\x1f".join(parts)))


def stable_id(*parts: str) -> str:
    """Return the 32 hex characters that belong to these names.

    Codio's course, module and assignment ids of today look like this (codio.md §1.3).
    """
    return uuid.uuid5(_NAMESPACE, "\x1f".join(parts)).hex


def fresh_id() -> str:
    """Return 32 hex characters that no other call has returned."""
    return uuid.uuid4().hex
