"""The tour: the main job from the welcome page to the exported report, on real pages."""

import json
import os
import subprocess
import sys

import pytest
import requests

from helpers import pictures
from wizard.report.writer import FORMATS
from wizard.setup.document import decode
from wizard.ui.demo import Demo
from wizard.ui.tour.tour import run_tour

pytestmark = pytest.mark.slow
SUBMITTED = "Loops (Python) – homework"
PNG = b"\x89PNG\r\n\x1a\n"


class Canvas:
    """What a stranger sees of the demo's Canvas over HTTP."""

    def __init__(self, demo):
        connection = demo.sandbox.connection
        self._base = f"{connection.canvas_url}/api/v1/courses/{connection.canvas_course_id}"
        self._headers = {
            "Authorization": f"Bearer {connection.canvas_token}",
            "User-Agent": "a stranger",
        }

    def course(self):
        return requests.get(self._base, headers=self._headers, timeout=10).json()

    def listed(self, what):
        found, url = [], f"{self._base}/{what}?per_page=100"
        while url:
            answer = requests.get(url, headers=self._headers, timeout=10)
            found += answer.json()
            url = answer.links.get("next", {}).get("url")
        return found


@pytest.fixture(scope="module")
def toured(qapp, tmp_path_factory):
    """Exit code, folder, and Canvas before and after the tour."""
    folder = tmp_path_factory.mktemp("tour")
    with Demo() as demo:
        canvas = Canvas(demo)
        before = canvas.listed("assignments")
        code = run_tour(demo, folder, None)
        after = {
            "assignments": canvas.listed("assignments"),
            "tools": canvas.listed("external_tools"),
            "course": canvas.course(),
        }
        codio = demo.sandbox.codio.course
        codio_assignments = [
            assignment for module in codio.modules for assignment in module.assignments
        ]
        organization = demo.sandbox.codio.organization_id
    return {
        "code": code,
        "folder": folder,
        "before": before,
        **after,
        "codio": codio_assignments,
        "organization": organization,
        "codio_course": codio.id,
    }


def opening_codio(toured):
    return [
        assignment
        for assignment in toured["assignments"]
        if assignment.get("external_tool_tag_attributes")
    ]


def test_every_check_it_expects_passed(toured):
    assert toured["code"] == 0


def test_it_leaves_a_picture_of_every_page_and_the_report_in_five_forms(toured):
    pictures = sorted(toured["folder"].glob("[0-9][0-9]-*.png"))
    assert len(pictures) >= 10
    assert all(picture.read_bytes().startswith(PNG) for picture in pictures)
    for form in FORMATS:
        assert (toured["folder"] / f"report{form}").stat().st_size > 1000
    report = json.loads((toured["folder"] / "report.json").read_text(encoding="utf-8"))
    assert len(report["report"]["assignments"]) == 69


def test_its_pictures_look_like_the_ones_kept(toured):
    pictures.skip_in_another_font()
    assert pictures.differences(toured["folder"], "light") == {}


@pytest.mark.timeout(300)
@pytest.mark.parametrize(("scheme", "scale"), [("dark", "1"), ("light", "2")])
def test_in_the_dark_and_at_200_percent_they_look_like_the_ones_kept(qapp, tmp_path, scheme, scale):
    pictures.skip_in_another_font()
    run = subprocess.run(
        [sys.executable, "-m", "wizard", "--demo", "--tour", str(tmp_path), "--scheme", scheme],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"QT_SCALE_FACTOR": scale},
    )
    assert run.returncode == 0, run.stderr
    assert pictures.differences(tmp_path, scheme) == {}


def test_canvas_holds_exactly_one_published_assignment_for_each_codio_assignment(toured):
    opened = [
        a["external_tool_tag_attributes"]["url"].rsplit("/", 1)[1] for a in opening_codio(toured)
    ]
    wanted = [
        f"{toured['organization']}_{toured['codio_course']}_{assignment.id}"
        for assignment in toured["codio"]
    ]
    assert sorted(opened) == sorted(wanted)
    assert len(wanted) == 69
    assert all(assignment["published"] for assignment in opening_codio(toured))


def test_each_opens_in_a_new_tab_by_the_installed_app_and_is_worth_points(toured):
    (tool,) = toured["tools"]
    for assignment in opening_codio(toured):
        tag = assignment["external_tool_tag_attributes"]
        assert tag["new_tab"] is True
        assert tag["content_id"] == tool["id"]
        assert assignment["points_possible"] > 0
        assert assignment["submission_types"] == ["external_tool"]


def test_the_course_is_published(toured):
    assert toured["course"]["workflow_state"] == "available"


def test_the_assignment_with_submissions_is_untouched(toured):
    (before,) = [a for a in toured["before"] if a["has_submitted_submissions"]]
    assert before["name"] == SUBMITTED
    (after,) = [a for a in toured["assignments"] if a["id"] == before["id"]]
    assert after == before


def test_the_setup_it_leaves_can_be_read_and_holds_no_secret(toured):
    data = (toured["folder"] / "setup.json").read_bytes()
    document = decode(data)
    assert len(document.assignments) == 69
    assert document.canvas.address
