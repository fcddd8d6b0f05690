"""The sandbox's tables: every behaviour names its section and tests that exist."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SANDBOX = ROOT / "wizard" / "sandbox"
FOLDERS = [ROOT / "tests" / "sandbox", ROOT / "tests" / "conformance"]
TABLES = [(SANDBOX / "README.md", "canvas"), (SANDBOX / "codio" / "README.md", "codio")]


def rows(readme: Path) -> list[tuple[str, str, str]]:
    """Return behaviour, section and test of each row of the table of behaviours."""
    _, _, table = readme.read_text(encoding="utf-8").partition("\n## Behaviour")
    table = table.partition("\n## ")[0]
    cells = [line.strip("| ").split(" | ") for line in table.splitlines() if line.startswith("| ")]
    return [(row[0], row[1], row[2]) for row in cells[2:]]


def test_file(name: str, half: str) -> Path:
    file = name if name.endswith(".py") else f"test_{half}_{name}.py"
    found = [folder / file for folder in FOLDERS if (folder / file).exists()]
    assert len(found) == 1, f"{file} is in {len(found)} folders"
    return found[0]


def names_in(file: Path) -> set[str]:
    """Return its test classes, functions, and methods as `Class::method`."""
    found = set()
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            found.add(node.name)
            methods = [item for item in node.body if isinstance(item, ast.FunctionDef)]
            found |= {f"{node.name}::{method.name}" for method in methods}
        elif isinstance(node, ast.FunctionDef):
            found.add(node.name)
    return found


def named_tests(cell: str, half: str) -> list[tuple[Path, str]]:
    """Return what a cell names; a name alone that begins with `Test` is of the file before it."""
    named, file = [], None
    for text in re.findall(r"`([^`]+)`", cell):
        if text.startswith("Test"):
            assert file is not None, cell
            named.append((file, text))
            continue
        first, _, rest = text.partition("::")
        file = test_file(first, half)
        named.append((file, rest))
    return named


test_file.__test__ = False


@pytest.mark.parametrize(("readme", "half"), TABLES, ids=["canvas", "codio"])
def test_every_behaviour_names_its_section_and_tests_that_exist(readme, half):
    table = rows(readme)
    assert len(table) > 30
    for behaviour, section, cell in table:
        assert re.search(r"§\d|OpenAPI", section), behaviour
        tests = named_tests(cell, half)
        assert tests, behaviour
        for file, name in tests:
            assert not name or name in names_in(file), f"{behaviour}: no {name} in {file.name}"


@pytest.mark.parametrize(("readme", "half"), TABLES, ids=["canvas", "codio"])
def test_no_tested_behaviour_is_left_out(readme, half):
    named = [test for _, _, cell in rows(readme) for test in named_tests(cell, half)]
    whole_files = {file for file, name in named if not name}
    classes = {(file, name.partition("::")[0]) for file, name in named}
    for file in FOLDERS[0].glob(f"test_{half}_*.py"):
        for name in names_in(file):
            if "::" not in name and name.startswith("Test") and file not in whole_files:
                assert (file, name) in classes, f"{file.name}::{name} is in no table"
        assert file in {known for known, _ in named}, f"{file.name} is in no table"


@pytest.mark.parametrize(("readme", "half"), TABLES, ids=["canvas", "codio"])
def test_every_file_that_is_named_exists(readme, half):
    before, _, _ = readme.read_text(encoding="utf-8").partition("\n## What ")
    for line in before.splitlines():
        if not line.startswith("| "):
            continue
        *_, cell = line.strip("| ").split(" | ")
        folder = readme.parent
        for name in re.findall(r"`([\w/]+\.py)`", cell):
            folder = readme.parent / Path(name).parent if "/" in name else folder
            assert (folder / Path(name).name).exists(), f"{half}: {name}"
