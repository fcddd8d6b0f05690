"""What a screen reader is told: reads AT-SPI for the tests, one JSON question a line.

Run with the system's Python, which has Debian's python3-gi and gir1.2-atspi-2.0. Its argument is
the process whose windows it reads. Questions: {"ask": "focus"} for the control that has the
focus, {"ask": "tree"} for everything shown, parents first. An answer of null says that there is
nothing yet.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version must be named before

STATES = (
    "ACTIVE",
    "CHECKED",
    "ENABLED",
    "EXPANDABLE",
    "FOCUSABLE",
    "FOCUSED",
    "SELECTED",
    "SHOWING",
    "VISIBLE",
)
MOST_CHILDREN = 400
VIEWS = {"list", "tree", "table", "tree table"}


def told(node, states, path):
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "description": node.get_description(),
        "text": text_of(node),
        "states": [name.lower() for name in STATES if name in states],
        "path": path,
    }


def text_of(node):
    text = node.get_text_iface()
    if text is None:
        return ""
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))


def states_of(node):
    held = node.get_state_set()
    return {name for name in STATES if held.contains(getattr(Atspi.StateType, name))}


def walk(node, path=""):
    """Yield what is shown below a node, with its states, parents first."""
    states = states_of(node)
    if path and "SHOWING" not in states:
        return
    yield node, states, path
    for index in range(min(node.get_child_count(), MOST_CHILDREN)):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child, f"{path}/{index}")


def program(process):
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_process_id() == process:
            child.set_cache_mask(Atspi.Cache.NONE)
            return child
    return None


def focus(node, path=""):
    """Return the innermost control with the focus.

    A current row counts only where its view has the focus: Qt calls it focused without that too.
    """
    states = states_of(node)
    if path and "SHOWING" not in states:
        return None
    focused = "FOCUSED" in states
    if focused or node.get_role_name() not in VIEWS:
        for index in range(min(node.get_child_count(), MOST_CHILDREN)):
            child = node.get_child_at_index(index)
            if child is not None and (found := focus(child, f"{path}/{index}")):
                return found
    return told(node, states, path) if focused else None


def tree(application):
    return [told(node, states, path) for node, states, path in walk(application)]


def main():
    process = int(sys.argv[1])
    Atspi.init()
    questions = {"focus": focus, "tree": tree}
    for line in sys.stdin:
        try:
            application = program(process)
            answer = questions[json.loads(line)["ask"]](application) if application else None
        except GLib.Error:
            answer = None  # What was being read has just gone.
        print(json.dumps(answer), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
