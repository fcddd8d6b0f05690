"""Where a setup's record and what is there now do not go together, and what undo makes of each.

One table for window and command line: both must list, leave and say the same.
"""

import copy
import json
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from msgspec.structs import replace

from helpers.command_line import CommandLine
from helpers.world import World, build_world
from wizard.store.paths import Paths

OTHER_TIME = "2026-09-09T09:09:09Z"
SAME_UUID = "That course has the same uuid: it is another address of this Canvas, or one of"


@dataclass
class Scene:
    """An applied setup, and whatever else a case needs; `world` is where the person sits now."""

    command_line: CommandLine
    folder: Path
    stack: ExitStack
    options: dict[str, int]

    @property
    def world(self) -> World:
        return self.command_line.world

    def another_canvas(self) -> World:
        """Start a second Canvas and Codio, whose ids begin with the same numbers."""
        return self.stack.enter_context(build_world(self.folder / "other", **self.options))

    def move_to(self, other: World) -> None:
        """Let the setup name another world; its record stays on this computer."""
        known = self.world.document
        moved = replace(other.document, id=known.id, name=known.name, lti_app=known.lti_app)
        self.world.document = moved
        self.world.sandbox = other.sandbox
        self.command_line.use_secrets(other)

    def change_record(self, statement: str, *values: object) -> None:
        """Make the record what an older version, or another address, would have left."""
        with sqlite3.connect(self.world.paths.database_file) as database:
            database.execute(statement, values)


@dataclass(frozen=True)
class Place:
    """One case: what undo lists of the changes made, leaves as it is, and says.

    lists: how many changes it offers without anybody's word, `says` what it tells. The window
    tells `says_in_window` instead where it is not in the same situation: it gives a setup an id.
    word: the option with which a person says more, "" where nobody can. `lists_by_word`,
    `says_by_word` hold after that; `left` is how many Codio assignments are in the course in
    the end, after all that is offered was taken back.
    """

    name: str
    arrange: Callable[[Scene], None]
    lists: int
    left: int
    says: tuple[str, ...] = ()
    says_in_window: tuple[str, ...] = ()
    word: str = ""
    lists_by_word: int = 0
    says_by_word: tuple[str, ...] = ()


def second_address(scene: Scene) -> None:
    """Reach the same Canvas by another host name."""
    document = scene.world.document
    address = document.canvas.address.replace("127.0.0.1", "localhost")
    scene.world.change(canvas=replace(document.canvas, address=address))


def copied_canvas(scene: Scene) -> None:
    """Sit at a test copy of that Canvas, which has since got things of its own under those ids."""
    other = scene.another_canvas()
    there, here = scene.world.sandbox.canvas, other.sandbox.canvas
    for name in ("accounts", "courses", "assignments", "groups", "tools", "enrollments"):
        setattr(here, name, copy.deepcopy(getattr(there, name)))
    for thing in (*here.assignments.values(), *here.tools.values()):
        thing.created_at = OTHER_TIME
    scene.move_to(other)


def copied_file(scene: Scene) -> None:
    """Use a copy of the setup's file for a second course."""
    world = scene.world
    canvas = world.sandbox.canvas
    second = canvas.add_course("Second section", "CS 102", 1)
    canvas.enroll(canvas.user_named("Dana Whitfield").id, second.id, "TeacherEnrollment")
    world.change(courses=replace(world.document.courses, canvas_course_id=second.id))


def no_id(scene: Scene) -> None:
    """Use a file from which somebody has taken id and name."""
    scene.world.change(id="", name="")


def old_journal(scene: Scene) -> None:
    """Have a record of a version that noted neither where it was nor what Canvas answered."""
    scene.change_record("UPDATE journal_runs SET origin = NULL")
    with sqlite3.connect(scene.world.paths.database_file) as database:
        rows = database.execute("SELECT entry_id, result FROM journal_outcomes").fetchall()
        for entry, result in (row for row in rows if row[1] is not None):
            old = json.dumps({"id": json.loads(result)["id"]}).encode()
            database.execute(
                "UPDATE journal_outcomes SET result = ? WHERE entry_id = ?", (old, entry)
            )
    # Without what Canvas answered, only what was sent can be compared: here it is other.
    changed = scene.world.codio_assignments()[0]
    scene.world.sandbox.canvas.assignments[changed["id"]].points_possible = 3.0


def another_user(scene: Scene) -> None:
    """Sit there as a colleague, with a token of their own."""
    canvas = scene.world.sandbox.canvas
    canvas.user_named("Dana Whitfield").name = "Kim Colleague"


def imported_journal(scene: Scene) -> None:
    """Sit at another computer, with the record that a colleague has saved."""
    file = scene.folder / "record.json"
    assert scene.command_line.journal("export", file).code == 0
    where = Paths.below(scene.folder / "colleague")
    scene.world.root = scene.folder / "colleague"
    assert scene.world.paths == where
    scene.world.root.mkdir()
    scene.command_line.file = scene.world.root / "setup.json"
    assert scene.command_line.journal("import", file).code == 0


MADE = 5
"""What apply makes for three assignments: the app, the assignments, and the course published."""

PLACES = (
    Place(
        "a test copy of the Canvas",
        copied_canvas,
        lists=0,
        says=("5 changes were made in the course", SAME_UUID),
        word="--same-canvas",
        lists_by_word=1,
        says_by_word=("that was made at ", f"this at {OTHER_TIME}"),
        left=3,
    ),
    Place(
        "a second host name",
        second_address,
        lists=0,
        says=("5 changes were made in the course", SAME_UUID),
        word="--same-canvas",
        lists_by_word=MADE,
        left=0,
    ),
    Place(
        "a copied file",
        copied_file,
        lists=0,
        says=(
            "5 changes were made in the course “Introduction to Programming”",
            "they are left as they are",
        ),
        left=3,
    ),
    Place(
        "no id",
        no_id,
        lists=0,
        says=("This setup has neither an id nor a name",),
        says_in_window=("No record on this computer of changes by this setup in the course",),
        left=3,
    ),
    Place(
        "an old journal",
        old_journal,
        lists=0,
        says=("made by a version of this program that did not note",),
        word="--adopt-old-runs",
        lists_by_word=3,
        says_by_word=("since: points from “", "assignments still use it"),
        left=1,
    ),
    Place("another user", another_user, lists=MADE, left=0),
    Place("an imported journal", imported_journal, lists=MADE, left=0),
)
