"""When Codio sends grades: the custom field that overrules Release Grades (codio.md §2.4)."""

from collections.abc import Mapping

SEND_GRADE_FIELD = "codio_send_grade"
"""Canvas lower-cases field names, and sends them with `custom_` in front (canvas.md §7)."""
_WITHOUT_RELEASE = frozenset({"ALWAYS", "CHANGED"})


def sends_without_release(custom_fields: Mapping[str, str]) -> bool:
    """Tell whether an app's custom fields make Codio send grades that are not released."""
    return any(
        name.lower().removeprefix("custom_") == SEND_GRADE_FIELD
        and value.strip().upper() in _WITHOUT_RELEASE
        for name, value in custom_fields.items()
    )
