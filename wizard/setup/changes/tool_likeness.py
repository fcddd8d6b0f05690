"""Whether an app is the one that is meant: told by its key and domain, not by name or id."""

from wizard.canvas.types import ExternalTool
from wizard.setup.changes.seen_now import Amiss, SeenNow, missing_again, there_twice
from wizard.setup.lti_app.state import ToolState


def is_app(tool: ExternalTool, *states: ToolState) -> bool:
    """Tell whether an app has key and domain of one of the states that the wizard knew it in."""
    return (tool.consumer_key, _plain(tool.domain)) in {
        (state.consumer_key, _plain(state.domain)) for state in states
    }


def installed_once(
    seen: SeenNow, course_id: int, state: ToolState, made: int | None
) -> Amiss | None:
    """See that what was made is installed, and no other app with its key and domain."""
    alike = [tool.id for tool in seen.tools(course_id, state.domain or "") if is_app(tool, state)]
    if made not in alike:
        return missing_again(state.name)
    return there_twice(state.name, alike) if len(alike) > 1 else None


def _plain(domain: str | None) -> str:
    return (domain or "").strip().lower()
