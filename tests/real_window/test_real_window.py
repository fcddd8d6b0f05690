"""The demo, driven from outside by the keyboard alone: from its first page to a report on disk."""

import re
from pathlib import Path

import pytest

from helpers.keyboard_story import Story
from helpers.running_demo import RunningDemo

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]


def test_a_setup_is_made_from_its_start_to_its_report_without_a_mouse(
    demo: RunningDemo, tmp_path: Path
) -> None:
    story = Story(demo, tmp_path)
    story.run()
    report = story.report.read_text(encoding="utf-8")
    assert "Introduction to Programming" in report
    assert len(re.findall(r'href="[^"]+/assignments/\d+"', report)) == 69
    assert "69 assignments were read back from Canvas" in report
    demo.person.press("alt+F4")
    assert demo.process.wait(30) == 0
