"""The recipes of CONTRIBUTING.md, carried out in a copy, and with each of their steps left out."""

from __future__ import annotations

import re
import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest

from helpers.copied_house import ROOT, CopiedHouse
from helpers.recipes import CHECK, CHECKS, ENDPOINT, FORM, PAGE, RECIPES, Recipe, Step

CONTRIBUTING = ROOT / "CONTRIBUTING.md"
MOST_FILES = 3


@pytest.fixture
def house(tmp_path: Path) -> CopiedHouse:
    return CopiedHouse(tmp_path)


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.heading)
def test_whoever_follows_a_recipe_is_done(house: CopiedHouse, recipe: Recipe) -> None:
    for step in recipe.steps:
        step.carry_out(house)

    ended = house.run("-c", recipe.accepted)

    assert ended.returncode == 0, ended.stderr


@pytest.mark.parametrize(
    ("recipe", "forgotten"),
    [
        pytest.param(recipe, step, id=f"{recipe.heading}, {step.what}")
        for recipe in RECIPES
        for step in recipe.steps
    ],
)
@pytest.mark.slow
def test_whoever_forgets_a_step_is_told_its_name(
    house: CopiedHouse, recipe: Recipe, forgotten: Step
) -> None:
    for step in recipe.steps:
        if step is not forgotten:
            step.carry_out(house)

    ended = house.run("-c", recipe.accepted)

    assert ended.returncode != 0
    assert forgotten.named in ended.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("recipe", "file", "right", "wrong", "named"),
    [
        pytest.param(
            CHECK, f"{CHECKS}/weather.py", 'id="review.', 'id="canvas.', "canvas.weather is shown",
            id="a check with the id of another step",
        ),
        pytest.param(
            CHECK, f"{CHECKS}/weather.py", "review.weather", "review.nothing_left",
            "review.nothing_left is the id of two checks", id="a check with the id of another",
        ),
        pytest.param(
            CHECK, f"{CHECKS}/weather.py", "courses.canvas", "courses.climate",
            "review.weather requires courses.climate", id="a check that requires none there is",
        ),
        pytest.param(
            CHECK, f"{CHECKS}/weather.py", "courses.canvas", "results.launch",
            "review.weather requires results.launch", id="a check that requires a later one",
        ),
        pytest.param(
            CHECK, f"{CHECKS}/weather.py", '        title="The sun shines",\n', "",
            "Missing required argument 'title'", id="a check without a title",
        ),
        pytest.param(
            PAGE, "wizard/ui/review/weather_page.py", "def title(", "def heading(",
            "WeatherPage does not say its title.", id="a page without a title",
        ),
        pytest.param(
            PAGE, "wizard/ui/page_registry.py", "    WeatherPage,\n    ReviewPage,\n",
            "    ReviewPage,\n    WeatherPage,\n",
            "not in the order of the steps: ReviewPage, WeatherPage.", id="a page out of order",
        ),
        pytest.param(
            FORM, "wizard/report/writer.py", 'command="Text…", ', "",
            "Missing required argument 'command'", id="a form without its words in the menu",
        ),
    ],
)  # fmt: skip
def test_whoever_errs_in_a_step_is_told_where(
    house: CopiedHouse, recipe: Recipe, file: str, right: str, wrong: str, named: str
) -> None:
    for step in recipe.steps:
        step.carry_out(house)
    house.edit(file, right, wrong)

    ended = house.run("-c", recipe.accepted)

    assert ended.returncode != 0
    assert named in ended.stderr.splitlines()[-1]


@pytest.mark.parametrize(
    ("file", "enumeration", "imported", "named"),
    [
        ("wizard/findings.py", "Status", "wizard.findings", "_WORK"),
        ("wizard/report/model.py", "ReportStatus", "wizard.report.presentation", "PRESENTATIONS"),
        ("wizard/setup/snapshot.py", "Section", "wizard.setup.snapshot", "Snapshot"),
        ("wizard/setup/freshness.py", "Part", "wizard.setup.freshness", "DECIDED_ON"),
        ("wizard/setup/mapping/rows.py", "RowState", "wizard.setup.report_builder", "_STATES"),
        ("wizard/setup/steps.py", "StepState", "wizard.ui.shell.step_rail", "_STATE_WORDS"),
        ("wizard/ui/messages.py", "MessageKind", "wizard.ui.widgets.message_icon", "_ICONS"),
    ],
)
def test_a_new_member_is_missed_where_nothing_is_said_of_it(
    house: CopiedHouse, file: str, enumeration: str, imported: str, named: str
) -> None:
    house.add_member(file, enumeration)

    ended = house.run("-c", f"import {imported}")

    assert f"TypeError: {named} says nothing of {enumeration}.ODD." in ended.stderr


def test_a_language_is_offered_once_its_file_is_there_and_missed_until_it_is_translated(
    house: CopiedHouse,
) -> None:
    speak = ("-m", "wizard", "--language", "fr", "--version")
    assert "invalid choice: 'fr'" in house.run(*speak).stderr

    assert house.run("packaging/translations.py", "update", "fr").returncode == 0

    assert house.run(*speak).returncode == 0
    complaints = house.run("packaging/translations.py", "check").stdout.splitlines()
    assert "fr: not translated: 'Students and mentors'" in complaints
    assert all(complaint.startswith("fr: ") for complaint in complaints)


def documented(heading: str) -> list[str]:
    """Return the file that each numbered step of a recipe is about."""
    text = CONTRIBUTING.read_text(encoding="utf-8").partition(f"\n### {heading}\n")[2]
    return re.findall(r"^\d\. `([^`]+)`:", text.partition("\n#")[0], re.MULTILINE)


def test_the_recipes_tried_here_are_the_ones_that_are_written_down():
    for recipe in RECIPES:
        files = documented(recipe.heading)
        patterns = [re.sub(r"<\w+>", r"\\w+", re.escape(file)) for file in files]
        touched = list(dict.fromkeys(step.file for step in recipe.steps))
        assert len(touched) == len(files), recipe.heading
        for pattern, file in zip(patterns, touched, strict=True):
            assert re.fullmatch(pattern, file), file


def test_no_recipe_touches_more_files_than_a_person_keeps_in_mind():
    section = CONTRIBUTING.read_text(encoding="utf-8").partition("\n## Recipes\n")[2]
    headings = re.findall(r"^### (An? .+)$", section.partition("\n## ")[0], re.MULTILINE)
    assert {recipe.heading for recipe in RECIPES} < set(headings)
    assert {
        h: len(documented(h)) for h in headings if not 0 < len(documented(h)) <= MOST_FILES
    } == {}


@pytest.fixture
def warm(house: CopiedHouse) -> CopiedHouse:
    """Give mypy what it already knows of the files, where it has run here before."""
    if find_spec("mypy") is None:
        pytest.skip("mypy is not installed")
    if (ROOT / ".mypy_cache").exists():
        shutil.copytree(ROOT / ".mypy_cache", house.folder / ".mypy_cache")
    return house


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_mypy_names_what_no_import_can_know(warm: CopiedHouse) -> None:
    warm.add_member("wizard/setup/snapshot.py", "Section")
    warm.add_member("wizard/setup/steps.py", "StepState")
    for step in (*CHECK.steps, *ENDPOINT.steps[1:]):
        step.carry_out(warm)
    warm.edit(f"{CHECKS}/weather.py", '        title="The sun shines",\n', "")

    said = warm.run("-m", "mypy").stdout

    for file, named in {
        "wizard/setup/reading/sections.py": '"Literal[Section.ODD]"; expected "Never"',
        "wizard/ui/shell/step_rail.py": '"Literal[StepState.ODD]"; expected "Never"',
        f"{CHECKS}/weather.py": 'Missing named argument "title"',
        "wizard/canvas/api.py": 'has no attribute "Weather"',
    }.items():
        assert any(line.startswith(f"{file}:") and named in line for line in said.splitlines()), (
            said
        )


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_tour_goes_through_a_new_page(house: CopiedHouse) -> None:
    for step in PAGE.steps:
        step.carry_out(house)

    ended = house.run("-m", "wizard", "--demo", "--tour", "out")

    assert ended.returncode == 0, ended.stderr
    assert list((house.folder / "out").glob("*weather*"))
