"""What a screen reader is told of every page, over AT-SPI."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from helpers.keyboard_story import Story
from helpers.running_demo import RunningDemo
from helpers.virtual_screen import wait_for
from wizard.report.presentation import PRESENTATIONS

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]

FITTING = {
    "check box",
    "combo box",
    "label",  # Of a finding: its words can be selected.
    "list",
    "list item",
    "panel",  # The message above the page: it takes the focus so that it is read.
    "password text",
    "push button",
    "radio button",
    "spin button",
    "table cell",
    "text",
    "tree",
}
CELLS = {"list item", "table cell"}


class Reader:
    """Looks at every page as the story passes it, and notes what is wrong."""

    def __init__(self, demo: RunningDemo) -> None:
        self._person = demo.person
        self.pages: list[str] = []
        self.nameless: list[str] = []
        self.unfitting: list[str] = []
        self.lost: list[str] = []
        self.statuses: dict[str, set[str]] = {}

    def look(self, page: str) -> None:
        self.pages.append(page)
        tree = self._person.tree()
        for node in tree:
            self._judge(page, node)
        words = {shown.word for shown in PRESENTATIONS.values()}
        self.statuses[page] = {
            word for word in words for node in tree if node["name"].startswith(f"{word}: ")
        }
        focus = self._person.focus()
        if "focusable" not in focus["states"] or focus["name"].startswith("Step "):
            self.lost.append(f"{page}: {focus['role']} “{focus['name']}”")

    def _judge(self, page: str, node: Mapping[str, Any]) -> None:
        said = f"{page}: {node['role']} at {node['path']}"
        takes_focus = "focusable" in node["states"]
        if (takes_focus or node["role"] in CELLS) and not node["name"].strip():
            self.nameless.append(said)
        if takes_focus and node["role"] not in FITTING:
            self.unfitting.append(f"{said} “{node['name']}”")


def test_every_page_can_be_read_and_the_focus_is_where_work_goes_on(
    demo: RunningDemo, tmp_path: Path
) -> None:
    reader = Reader(demo)
    Story(demo, tmp_path, reader.look).run()
    assert len(reader.pages) == 15
    assert reader.nameless == []
    assert reader.unfitting == []
    assert reader.lost == []
    assert reader.statuses["Set up the LTI app, checked"] == {"Passed", "Unknown"}
    assert reader.statuses["Results and report, checked"] >= {"Passed", "Unknown"}


def test_after_a_red_check_the_focus_is_in_the_wrong_field_and_the_reason_is_read(
    demo: RunningDemo,
) -> None:
    person = demo.person
    person.press("ctrl+Return")
    person.wait_to_find("Access token", "focused", role="password text")
    person.press("ctrl+a")
    person.type("1~notATokenOfThisCanvas")
    person.tab_to("Open my Canvas settings")
    person.press("ctrl+Return")
    person.wait_to_find("Failed: ")
    wait_for(lambda: person.focus()["name"] == "Access token", "the focus in the wrong field")
    person.wait_to_find("Step 2: Canvas. ", "selected")
