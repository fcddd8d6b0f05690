"""What people and their tools read of the project says the same as the project itself."""

import re
import tomllib
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import yaml

from wizard.http.sessions import PROJECT_URL
from wizard.version import PROGRAM_VERSION

ROOT = Path(__file__).parent.parent
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
KINDS = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"]
"""The kinds of change that Keep a Changelog knows, in its order."""


def versions() -> dict[str, str]:
    """Return what the changelog says of each version, newest first."""
    _, *parts = re.split(r"^## \[(.+?)\]", CHANGELOG, flags=re.MULTILINE)
    return dict(zip(parts[::2], parts[1::2], strict=True))


def test_the_changelog_begins_with_what_is_not_released_and_ends_with_the_first_version():
    assert re.findall(r"^## (.*)$", CHANGELOG, re.MULTILINE)[0] == "[Unreleased]"
    dates = [date.fromisoformat(text[3:13]) for text in list(versions().values())[1:]]
    assert dates == sorted(dates, reverse=True)
    assert dates


def test_each_change_stands_below_its_kind():
    for version, text in versions().items():
        before, *kinds = re.split(r"^### (.*)$", text, flags=re.MULTILINE)
        assert "* " not in before, version
        assert kinds[::2] == [kind for kind in KINDS if kind in kinds[::2]], version
        assert all(re.search(r"^\* ", changes, re.MULTILINE) for changes in kinds[1::2]), version


def test_the_version_and_the_releases_that_software_centres_show_are_in_the_changelog():
    assert PROGRAM_VERSION in versions()
    file = next((ROOT / "packaging" / "linux").glob("*.metainfo.xml"))
    for release in ET.parse(file).iter("release"):
        assert versions()[release.attrib["version"]].startswith(f" - {release.attrib['date']}\n")


def test_vulnerabilities_are_reported_where_the_project_is():
    text = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")
    assert f"<{PROJECT_URL}/security/advisories/new>" in text
    assert "@" not in text


def test_before_a_commit_nothing_is_fetched_and_what_ci_asks_of_lint_and_types_is_asked():
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    assert [repository["repo"] for repository in config["repos"]] == ["local"]
    hooks = config["repos"][0]["hooks"]
    assert {hook["language"] for hook in hooks} == {"system"}
    begun = {" ".join(hook["entry"].split()[:2]) for hook in hooks}

    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    lint = ci.partition('step "Lint, types, layers')[2].partition("\nstep ")[0]
    lines = re.findall(r"^(\.venv/bin/.*)$", lint, re.MULTILINE)
    asked = {" ".join(words.split()[:2]) for words in lines}
    asked = {words for words in asked if not words.endswith("/pip install")}
    assert asked
    assert asked <= begun


def test_what_runs_before_a_commit_comes_with_the_extra_for_developers():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extra = " ".join(project["project"]["optional-dependencies"]["develop"])
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    tools = {hook["entry"].split()[0].rpartition("/")[2] for hook in config["repos"][0]["hooks"]}
    packages = {"lint-imports": "import-linter", "python": ""}
    assert [tool for tool in tools if packages.get(tool, tool) not in extra] == []
