"""The word “fake”, which Canvas writes where an imported app has neither key nor secret.

The file of a course export holds none; a copy within one Canvas brings both along
(canvas.md §15.5, context_external_tool_importer.rb).
"""

from wizard.canvas.types import ExternalTool
from wizard.setup.lti_app.tool_finder import is_lti_1_3
from wizard.texts import tr

_FAKE = "fake"


def is_word_of_imports(text: str | None) -> bool:
    """Tell whether a key or secret is that word."""
    return (text or "").strip().casefold() == _FAKE


def came_with_an_import(tool: ExternalTool) -> bool:
    """Tell whether an LTI 1.1 app came with an imported course and was never completed."""
    return is_word_of_imports(tool.consumer_key) and not is_lti_1_3(tool)


def imported_in_words(named: str) -> str:
    """Say what such an app is; `named` names it within a sentence."""
    return tr(
        "{tool} came with an imported course: its key is “fake”, the word that Canvas writes where "
        "a course file holds neither key nor secret. Codio lets nobody in through it.",
        tool=named,
    )
