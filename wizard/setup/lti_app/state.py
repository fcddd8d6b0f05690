"""The LTI app in the form in which it is compared, written and put back."""

import msgspec

from wizard.canvas.types import ExternalTool


class ToolState(msgspec.Struct, frozen=True, kw_only=True):
    """What the wizard sets on an LTI app in Canvas, the shared secret apart."""

    name: str
    consumer_key: str
    url: str
    domain: str
    privacy_level: str
    custom_fields: dict[str, str]


def current_tool(tool: ExternalTool) -> ToolState:
    """Return an installed app in the form in which it is compared."""
    return ToolState(
        name=tool.name,
        consumer_key=tool.consumer_key or "",
        url=tool.url or "",
        domain=tool.domain or "",
        privacy_level=tool.privacy_level or tool.workflow_state,
        custom_fields=dict(tool.custom_fields),
    )
