"""The map of the house in CONTRIBUTING.md shows the rooms that are there, and no others."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MAP, ROOMS = re.findall(r"^```\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
HOUSE_ENDS = 78
"""The column behind which the picture shows the sandbox."""


def folders_with_code() -> set[str]:
    """Return them as a person writes them, such as `wizard/ui/shell`."""
    return {file.parent.relative_to(ROOT).as_posix() for file in ROOT.glob("wizard/**/*.py")}


def folders_described() -> dict[str, str]:
    """Return what is said of each folder, by the names above it."""
    found: dict[str, str] = {}
    above: list[str] = []
    for line in ROOMS.splitlines():
        told = re.fullmatch(r"((?:  )*)(\w+)/\s+(\S.*)", line)
        assert told, f"not a folder and what belongs there: {line!r}"
        del above[len(told[1]) // 2 :]
        above.append(told[2])
        assert "/".join(above) not in found, line
        found["/".join(above)] = told[3]
    return found


def test_every_folder_with_code_is_described_and_no_other():
    assert set(folders_described()) == folders_with_code()


def test_of_every_folder_it_is_said_what_belongs_there_and_what_does_not():
    loose = [folder for folder, told in folders_described().items() if told.count(";") != 1]
    assert loose == []


def test_the_picture_shows_every_room():
    rooms = {Path(folder).name for folder in folders_with_code() - {"wizard"}}
    assert rooms - set(re.findall(r"\w+", MAP)) == set()


def test_the_floors_of_the_picture_are_those_that_imports_are_held_to():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    layers = project["tool"]["importlinter"]["contracts"][0]["layers"]
    floors = [name.strip().removeprefix("wizard.") for each in layers for name in each.split("|")]

    lines = (line[:HOUSE_ENDS] for line in MAP.splitlines())
    house, _, ground = "\n".join(lines).partition("ground floor")
    shown = re.findall(r"─ (\w+)", house) + re.findall(r"\w+", ground)
    assert shown == floors
