"""The values of an LTI app, and what changes of them, in words."""

from collections.abc import Iterator, Mapping

from wizard.setup.changes.base import change_in_words
from wizard.setup.lti_app.state import ToolState
from wizard.texts import tr


def labels() -> tuple[tuple[str, str], ...]:
    """Name each field of an app, in the order in which they are told."""
    return (
        ("name", tr("name")),
        ("consumer_key", tr("consumer key")),
        ("url", tr("launch URL")),
        ("domain", tr("domain")),
        ("privacy_level", tr("privacy")),
        ("custom_fields", tr("custom fields")),
    )


def value_in_words(value: str | Mapping[str, str]) -> str:
    """Write the value of a field."""
    if isinstance(value, str):
        return value
    return ", ".join(f"{key}={each}" for key, each in sorted(value.items()))


def changes_in_words(before: ToolState, after: ToolState, *, write_secret: bool) -> Iterator[str]:
    """Say which values change, and that the secret is written where it is."""
    for field, label in labels():
        was, will_be = getattr(before, field), getattr(after, field)
        if was != will_be:
            yield change_in_words(label, value_in_words(was), value_in_words(will_be))
    if write_secret:
        yield tr("shared secret (the one stored in Canvas cannot be read back)")
