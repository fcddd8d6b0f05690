"""What the code cites can be opened: each section is there, and says where it can be read."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
REFERENCE = ROOT / "resources" / "reference"
SHEETS = {file.stem: file.read_text(encoding="utf-8") for file in REFERENCE.glob("*.md")}
SERVICES = ("canvas", "codio")
"""The services whose behaviour is told; of the design the house itself is the source."""

_HEADING = re.compile(r"^#{2,3} (\d+(?:\.\d+)?)\.? ", re.MULTILINE)
_SHEET = (
    r"(?<![\w/-])(?:(?P<sheet>(?:canvas|codio)[\w-]*)\\?\.md|(?P<design>design(?:\.md)?)(?= ?§))"
)
_ROWS = r"(?P<rows>(?:,? (?:#|rows? )\d+(?:(?:,| and) #?\d+\b)*)*)"
_CITATION = re.compile(rf"{_SHEET}|(?P<foreign>RFC \d+ )|§(?P<section>\d+(?:\\?\.\d+)?){_ROWS}")
_CITING = (".py", ".md", ".html", ".toml", ".ts")
_OF_THE_SANDBOX = {
    ROOT / "wizard" / "sandbox" / "canvas": "canvas",
    ROOT / "wizard" / "sandbox" / "codio": "codio",
    ROOT / "wizard" / "sandbox" / "README.md": "canvas",
}
"""Where a section stands for itself: each half of the sandbox is written from one sheet."""


def sections(sheet: str) -> dict[str, str]:
    """Return what stands below each numbered heading of a sheet, up to the next one."""
    _, *parts = _HEADING.split(SHEETS[sheet])
    return dict(zip(parts[::2], parts[1::2], strict=True))


def rows(text: str) -> set[str]:
    """Return the numbers of the rows of a section's tables."""
    return set(re.findall(r"^\| (\d+) \|", text, re.MULTILINE))


def citations(text: str, implied: str | None) -> Iterator[tuple[str, str, list[str]]]:
    """Give the sheet, the section and the rows of each citation; the section may be empty.

    A section belongs to the sheet that was named last before it, at most a few words away, or to
    the implied one. One that belongs to none has the sheet "?".
    """
    joined = re.sub(r"\s*\n\s*(?:#:? |\| )?", " ", text)
    named, end = implied or "?", 0
    for found in _CITATION.finditer(joined):
        between = joined[end : found.start()]
        if found["sheet"] or found["design"]:
            named, end = found["sheet"] or "design", found.end()
            yield named, "", []
        elif found["foreign"]:
            named, end = "", found.end()
        else:
            if len(between) > 80 or ")" in between or '"""' in between:
                named = implied or "?"
            if named:
                section = found["section"].replace("\\", "")
                yield named, section, re.findall(r"\d+", found["rows"])
            end = found.end()


def citing_files() -> Iterator[tuple[Path, str | None]]:
    for folder in ("wizard", "tests", "packaging", "resources"):
        for file in sorted((ROOT / folder).rglob("*")):
            if file.suffix in _CITING and file.name != Path(__file__).name:
                implied = [
                    name
                    for place, name in _OF_THE_SANDBOX.items()
                    if place in (file, *file.parents)
                ]
                if file.parent == REFERENCE:
                    implied = [file.stem]
                yield file, implied[0] if implied else None
    for name in ("README.md", "CONTRIBUTING.md", "pyproject.toml"):
        yield ROOT / name, None


def unresolved(text: str, implied: str | None = None) -> list[str]:
    """Return what a text cites and nobody could open."""
    wrong = []
    for sheet, section, numbers in citations(text, implied):
        if sheet not in SHEETS or (section and section not in sections(sheet)):
            wrong.append(f"{sheet} §{section}")
        elif section:
            there = rows(sections(sheet)[section])
            wrong += [f"{sheet} §{section} #{number}" for number in numbers if number not in there]
    return wrong


def test_every_citation_in_the_repository_leads_to_a_section():
    wrong = {
        file.relative_to(ROOT).as_posix(): cited
        for file, implied in citing_files()
        if (cited := unresolved(file.read_text(encoding="utf-8"), implied))
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Canvas drops it (canvas.md §5).", []),
        ("as in canvas.md §4, §4.1, §5 and codio.md §1.3", []),
        ("broken over lines (codio.md\n    §1.4)", []),
        ("# a comment of codio.md\n# §1.4", []),
        ("codio.md §5.5 #26, codio.md §5.5 row 22, codio.md §5.5 rows 1, 22 and 23", []),
        ("codio.md §1.6, 2000 of them", []),
        ("a host (RFC 3986 §3.2.2)", []),
        ("canvas.md §99", ["canvas §99"]),
        ("canvas.md §5, §5.9", ["canvas §5.9"]),
        ("broken over lines (codio.md\n    §7.7)", ["codio §7.7"]),
        ("codio.md §5.5 #99", ["codio §5.5 #99"]),
        ("codio.md §5.5 rows 1, 99", ["codio §5.5 #99"]),
        ("canvas-2026.md §1", ["canvas-2026 §", "canvas-2026 §1"]),
        ("design §77", ["design §77"]),
        ("by nobody's sheet (§4)", ["? §4"]),
        ("canvas.md §5). Of another (§4)", ["? §4"]),
    ],
)
def test_a_citation_that_nobody_can_open_is_named(text, wrong):
    assert unresolved(text) == wrong


@pytest.mark.parametrize("service", SERVICES)
def test_every_section_names_a_public_source_or_is_said_to_be_inferred(service):
    loose = [
        number
        for number, text in sections(service).items()
        if not re.search(r"https://|\binferred\b", text, re.IGNORECASE)
    ]
    assert loose == []


@pytest.mark.parametrize("sheet", sorted(SHEETS))
def test_sections_are_numbered_once_and_in_order(sheet):
    numbers = _HEADING.findall(SHEETS[sheet])
    assert numbers == sorted(
        set(numbers), key=lambda number: [int(part) for part in number.split(".")]
    )


def test_links_within_the_repository_lead_to_files():
    for file in [
        *REFERENCE.rglob("*.md"),
        *ROOT.glob("*.md"),
        *ROOT.glob(".github/*.md"),
        *ROOT.glob("wizard/sandbox/**/*.md"),
    ]:
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", file.read_text(encoding="utf-8")):
            assert (file.parent / target).exists(), f"{file.relative_to(ROOT)}: {target}"


def test_each_decision_is_listed_and_short():
    notes = {file.name: file for file in (REFERENCE / "decisions").glob("*.md")}
    listed = re.findall(r"\]\(([\w-]+\.md)\)", notes.pop("README.md").read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(notes)
    lengths = {
        name: len(file.read_text(encoding="utf-8").splitlines()) for name, file in notes.items()
    }
    assert {name: lines for name, lines in lengths.items() if not 10 <= lines <= 25} == {}


def test_the_wheel_holds_every_folder_of_resources_but_the_sheets():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shipped = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    wanted = {folder.name for folder in (ROOT / "resources").iterdir()} - {REFERENCE.name}
    assert shipped == {f"resources/{name}": f"wizard/resources/{name}" for name in wanted}
