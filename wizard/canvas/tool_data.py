"""The JSON of an external tool, made ready for its type."""

from typing import Any


def tool_data(data: Any) -> Any:  # noqa: ANN401 - JSON
    """Return a tool's JSON with every custom field's value as text."""
    fields = data.get("custom_fields") if isinstance(data, dict) else None
    if not isinstance(fields, dict):
        return data
    return data | {"custom_fields": {str(name): str(value) for name, value in fields.items()}}
