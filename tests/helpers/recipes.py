"""The recipes of CONTRIBUTING.md as edits: what a person following them would write."""

from __future__ import annotations

import msgspec

from helpers.copied_house import CopiedHouse

CHECKS = "wizard/setup/checks"


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One thing to write: a new file's `text`, or `edits` of a file that is there.

    named: what the complaint names when the step is left out.
    """

    what: str
    file: str
    text: str = ""
    edits: tuple[tuple[str, str], ...] = ()
    named: str

    def carry_out(self, house: CopiedHouse) -> None:
        if self.text:
            house.write(self.file, self.text)
        for old, new in self.edits:
            house.edit(self.file, old, new)


class Recipe(msgspec.Struct, frozen=True, kw_only=True):
    """A heading of CONTRIBUTING.md, its steps, and the code that shows that it worked."""

    heading: str
    steps: tuple[Step, ...]
    accepted: str


CHECK = Recipe(
    heading="A check",
    steps=(
        Step(
            what="the check",
            file=f"{CHECKS}/weather.py",
            text='''"""Checks of the weather."""

from wizard.setup.checks.base import Check, passed
from wizard.setup.steps import Step

CHECKS = (
    Check(
        id="review.weather",
        step=Step.REVIEW,
        title="The sun shines",
        proves="Nobody needs an umbrella.",
        judge=lambda facts: [passed("It shines.")],
        requires=("courses.canvas",),
        sources=("design §2",),
    ),
)
''',
            named="cannot import name 'weather'",
        ),
        Step(
            what="its module in the registry",
            file=f"{CHECKS}/registry.py",
            edits=(
                ("    students,\n)\nfrom", "    students,\n    weather,\n)\nfrom"),
                ("    results_course,\n)\n_NO", "    results_course,\n    weather,\n)\n_NO"),
            ),
            named="The registry says nothing of wizard.setup.checks.weather.",
        ),
    ),
    accepted="""
from wizard.setup.checks.registry import CHECKS
from wizard.setup.checks.table import render
assert "review.weather" in [check.id for check in CHECKS]
assert "| `review.weather` | Nobody needs an umbrella. |" in render()
""",
)

PAGE = Recipe(
    heading="A page",
    steps=(
        Step(
            what="the step",
            file="wizard/setup/steps.py",
            edits=(
                ('    REVIEW = "review"\n', '    WEATHER = "weather"\n    REVIEW = "review"\n'),
            ),
            named="WEATHER",
        ),
        Step(
            what="the step's title",
            file="wizard/setup/steps.py",
            edits=(("    Step.REVIEW: ", '    Step.WEATHER: "Weather",\n    Step.REVIEW: '),),
            named="_NAMES says nothing of Step.WEATHER.",
        ),
        Step(
            what="the page",
            file="wizard/ui/review/weather_page.py",
            text='''"""The page of the weather."""

from PySide6.QtWidgets import QPushButton, QWidget

from wizard.setup.document import SetupDocument
from wizard.setup.snapshot import Snapshot
from wizard.setup.steps import Step
from wizard.ui.shell.page import Page


class WeatherPage(Page):
    """Says what the weather is like."""

    step = Step.WEATHER

    def title(self) -> str:
        """Return the page's main instruction."""
        return self.tr("Look out of the window")

    def instruction(self) -> str:
        """Return what the page is for."""
        return self.tr("Whoever goes out should know.")

    def build(self) -> None:
        """Make the widgets."""
        self.window_button = QPushButton(self.tr("Open it"))
        self.body.addWidget(self.window_button)

    def load(self, document: SetupDocument, snapshot: Snapshot) -> None:
        """Show nothing: the weather is not in the document."""

    def first_focus(self) -> QWidget:
        """Return the button."""
        return self.window_button
''',
            named="No module named 'wizard.ui.review.weather_page'",
        ),
        Step(
            what="the page among the pages",
            file="wizard/ui/page_registry.py",
            edits=(
                (
                    "from wizard.ui.session",
                    "from wizard.ui.review.weather_page import WeatherPage\nfrom wizard.ui.session",
                ),
                ("    ReviewPage,\n", "    WeatherPage,\n    ReviewPage,\n"),
            ),
            named="PAGES says nothing of Step.WEATHER.",
        ),
    ),
    accepted="""
from wizard.setup.steps import ORDER, Step, step_name
from wizard.ui.page_registry import PAGES
assert PAGES[ORDER.index(Step.WEATHER)].__name__ == "WeatherPage"
assert step_name(Step.WEATHER) == "Weather"
""",
)

KIND_OF_CHANGE = Recipe(
    heading="A kind of change",
    steps=(
        Step(
            what="the kind",
            file="wizard/setup/changes/weather.py",
            text='''"""Makes the sun shine."""

from collections.abc import Iterable

from wizard.setup.changes.base import (
    BaseAction,
    Before,
    Change,
    Done,
    Made,
    PlanBasis,
    Service,
    Services,
    WayBack,
)
from wizard.setup.changes.seen_now import SeenNow


class MakeSunshine(BaseAction, frozen=True, kw_only=True, tag=True):
    """Let the sun shine on the course."""

    course_id: int

    service = Service.CANVAS
    icon = "plus"
    does = "makes the sun shine"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it under a heading of its own."""
        return "Weather"

    def in_words(self) -> str:
        """Say what it is about."""
        return "Let the sun shine."

    def look_before(self, services: Services) -> None:
        """Look at nothing."""

    def overtaken(self, seen: SeenNow) -> None:
        """Let everybody else make it shine too."""

    def carry_out(self, services: Services, made: Made) -> Done:
        """Wait for it."""
        return Done()

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """Find that it shines."""
        return Done()

    def way_back(
        self, change: Change, changes: tuple[Change, ...], services: Services
    ) -> WayBack:
        """Wait for the night."""
        return ""
        yield


def plan_weather(basis: PlanBasis) -> Iterable[MakeSunshine]:
    """Plan nothing."""
    return ()
''',
            named="No module named 'wizard.setup.changes.weather'",
        ),
        Step(
            what="the kind among the actions",
            file="wizard/setup/changes/actions.py",
            edits=(
                (
                    "\nAction = (",
                    (
                        "from wizard.setup.changes.weather import MakeSunshine, plan_weather\n"
                        "\nAction = ("
                    ),
                ),
                ("    | PublishCourse\n", "    | MakeSunshine\n    | PublishCourse\n"),
            ),
            named="MakeSunshine",
        ),
        Step(
            what="its place in the plan",
            file="wizard/setup/changes/actions.py",
            edits=(
                (
                    "    Planned(kinds=(PublishCourse,)",
                    (
                        "    Planned(kinds=(MakeSunshine,), plan=plan_weather),\n"
                        "    Planned(kinds=(PublishCourse,)"
                    ),
                ),
            ),
            named="Not in PLANNED or ASKED_FOR of wizard.setup.changes.actions: MakeSunshine.",
        ),
    ),
    accepted="""
from wizard.setup.changes.actions import decode_action, encode_action
from wizard.setup.changes.weather import MakeSunshine
action = MakeSunshine(course_id=7)
assert decode_action(encode_action(action)) == action
""",
)

ENDPOINT = Recipe(
    heading="An endpoint of a service",
    steps=(
        Step(
            what="the answer's shape",
            file="wizard/canvas/types.py",
            edits=(
                (
                    "class Profile(",
                    '''class Weather(msgspec.Struct, frozen=True, kw_only=True):
    """The sky."""

    sunny: bool


class Profile(''',
                ),
            ),
            named="cannot import name 'Weather'",
        ),
        Step(
            what="the client's method",
            file="wizard/canvas/api.py",
            edits=(
                ("    User,\n)\n", "    User,\n    Weather,\n)\n"),
                (
                    "    def get_profile(",
                    '''    def get_weather(self) -> Weather:
        """Return the sky."""
        return self._get("users/self/weather", Weather)

    def get_profile(''',
                ),
            ),
            named="'CanvasClient' has no attribute 'get_weather'",
        ),
        Step(
            what="the sandbox's answer",
            file="wizard/sandbox/canvas/users.py",
            edits=(
                (
                    '@blueprint.get("/api/v1/users/<identifier>")',
                    '''@blueprint.get("/api/v1/users/self/weather")
def weather() -> Response:
    """Show the sky."""
    return reply({"sunny": True})


@blueprint.get("/api/v1/users/<identifier>")''',
                ),
            ),
            named="get_weather: GET api/v1/users/self/weather",
        ),
    ),
    accepted="""
from helpers.endpoints import unanswered_by_canvas
from wizard.canvas.api import CanvasClient
CanvasClient.get_weather
assert not unanswered_by_canvas(), unanswered_by_canvas()
""",
)

FORM = Recipe(
    heading="A form of the report",
    steps=(
        Step(
            what="the writer",
            file="wizard/report/plain_text.py",
            text='''"""The report as plain text."""

from wizard.report.model import Report


def to_plain_text(report: Report) -> str:
    """Return the report's title."""
    return report.title
''',
            named="No module named 'wizard.report.plain_text'",
        ),
        Step(
            what="the form among the forms",
            file="wizard/report/writer.py",
            edits=(
                (
                    "from wizard.store",
                    "from wizard.report.plain_text import to_plain_text\nfrom wizard.store",
                ),
                (
                    "write=to_json),\n",
                    """write=to_json),
    ReportForm(suffix=".txt", command="Text…", write=to_plain_text),
""",
                ),
            ),
            named="FORMS says nothing of wizard.report.plain_text.",
        ),
    ),
    accepted="""
from datetime import UTC, datetime
from pathlib import Path
from wizard.report.model import Report
from wizard.report.writer import FORMATS, write_report
assert ".txt" in FORMATS
now = datetime.now(UTC)
write_report(Report(title="T", setup_name="", generated_at=now, program_version=""), Path("a.txt"))
assert Path("a.txt").read_text() == "T"
""",
)

RECIPES = (KIND_OF_CHANGE, CHECK, PAGE, ENDPOINT, FORM)
