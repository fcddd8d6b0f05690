"""axe-core, in headless Chromium, finds nothing to object to in the HTML report."""

import json
import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest

from wizard.report.html import to_html

pytestmark = pytest.mark.slow

AXE = Path(__file__).parent / "axe.cjs"
PACKAGES = ("axe-core@4", "playwright-core@1")
EVERY_ASPECT = {
    "light",
    "light, other end of the band",
    "dark",
    "dark, other end of the band",
    "narrow",
    "print",
    "print from a dark screen",
}


@pytest.fixture(scope="session")
def modules(tmp_path_factory):
    """Return a folder in which axe-core and what drives the browser are installed."""
    if shutil.which("node") is None:
        pytest.skip("node is not on this machine")
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("node is here, but npm is not, so axe-core cannot be installed")
    folder = tmp_path_factory.mktemp("axe")
    (folder / "package.json").write_text('{"private": true}')
    options = ["--no-audit", "--no-fund", "--ignore-scripts"]
    options += ["--fetch-retries=1", "--fetch-timeout=20000"]
    installed = subprocess.run(
        [npm, "install", *options, *PACKAGES],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    if installed.returncode:
        pytest.skip(f"npm could not install axe-core: it ended with {installed.returncode}")
    return folder / "node_modules"


@pytest.fixture(scope="session")
def chromium():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    pytest.skip("Chromium is not on this machine")


@pytest.fixture
def axe(modules, chromium, tmp_path):
    """Returns what axe-core finds in a page, by how the page is looked at."""

    def run(html):
        file = tmp_path / "report.html"
        file.write_text(html, encoding="utf-8")
        ran = subprocess.run(
            ["node", str(AXE), str(modules), chromium, str(file)],
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout)

    return run


def objections(found, kind="violations"):
    return [
        f"{aspect}: {each['id']} at {where['target']}: {where['why']}"
        for aspect, result in found.items()
        for each in result[kind]
        for where in each["where"]
    ]


def test_axe_finds_nothing_in_a_report_with_every_status_and_every_table(axe, report):
    found = axe(to_html(report))
    assert set(found) == EVERY_ASPECT
    assert objections(found) == []
    assert min(result["passes"] for result in found.values()) > 30
    colours = {aspect: result["background"] for aspect, result in found.items()}
    assert colours["light"] != colours["dark"]
    assert colours["print"] == colours["print from a dark screen"] == "rgb(255, 255, 255)"


def test_axe_leaves_no_colour_of_a_whole_page_undecided(axe, report):
    found = axe(to_html(report))
    del found["narrow"]  # Tables that scroll are cut there, and axe-core does not judge cut cells.
    undecided = objections(found, "incomplete")
    assert [each for each in undecided if "color-contrast" in each] == []


def test_axe_finds_nothing_in_the_report_of_a_setup_that_was_only_begun(axe, report):
    begun = msgspec.structs.replace(
        report, sections=(), assignments=(), mentors=(), actions=(), passed_over=(), manual_steps=()
    )
    assert objections(axe(to_html(begun))) == []


def test_axe_does_object_to_a_page_that_is_wrong(axe, report):
    wrong = to_html(report).replace('<html lang="en">', "<html>").replace("#545e6f", "#a0a0a0")
    found = {line.split(" at ")[0] for line in objections(axe(wrong))}
    assert {"light: color-contrast", "dark: html-has-lang", "print: html-has-lang"} <= found
    assert "dark: color-contrast" not in found
