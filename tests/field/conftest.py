"""What schools meet: situations that went wrong once, by kind.

A case stands for its kind, which is mended in the one place where it belongs.

| kind | what goes wrong | what is right |
| --- | --- | --- |
| K1 | One thing in two spellings counts as two. | A link is what it opens: organisation, course and assignment. Its text counts only where it has no such meaning. Nothing is made silently beside an equivalent link. |
| K2 | What no row asks for is never looked at. | Each link to Codio in the Canvas course that no row resolves to is told, with what it opens and how to mend it, before a namesake is made; on the command line as in the window. |
| K3 | What keeps students out of one assignment, or hides their grade, is not judged. | “Published” is not enough: a student can open it today, and sees the grade that came back. |
| K4 | A grade that differs counts as a grade that was lost. | What was entered is compared. Deductions, excuses and a teacher's own grade are told apart, and never is anybody advised to overwrite a person's grade. |
| K5 | What is absent counts as good news. | Where a part that was asked for is missing from an answer, the finding is unknown, and says so. |
| K6 | One odd value loses the whole list. | What is used is decoded, and nothing else; a list is read item by item. |
| K7 | A table's header, and what its columns mean, is ignored. | The header is read, Canvas's own forms are known, and roles are held against the roster both ways. |
| K8 | A file of the right family from the next program along is refused. | One reader for all tables, whatever encoding and separator; what Canvas exports is read as well. |
| K9 | What the clipboard adds is kept. | Characters that nobody sees, and quotation marks, are stripped or refused, and what does not look like a secret of Codio's is warned about. |
| K10 | Words that nobody can follow. | Every message names its service, and what an answer already says is foreseen. |
"""  # noqa: E501 - a table

import pytest

from helpers.breaking import confirm_everything, confirmable
from helpers.findings_said import not_good
from helpers.remembered_world import remembered
from helpers.world import World, build_world


class NotHealthyError(Exception):
    """The world is wrong before the case begins: no failure that a case may expect."""


@pytest.fixture
def fresh(tmp_path):
    """A small world with a complete setup that was never applied."""
    with build_world(tmp_path, assignments=4) as world:
        yield world


def set_up(world: World) -> None:
    if not world.apply().result.complete:
        raise NotHealthyError
    confirm_everything(world, confirmable(world))
    if wrong := not_good(world):
        raise NotHealthyError(wrong)


@pytest.fixture(scope="session")
def ready_once(tmp_path_factory):
    with remembered(tmp_path_factory.mktemp("ready"), set_up, assignments=4) as one:
        yield one


@pytest.fixture
def ready(ready_once, tmp_path) -> World:
    """A small world, set up by the wizard, where a person has confirmed what no API tells."""
    return ready_once.again(tmp_path)


@pytest.fixture
def answer_more(monkeypatch):
    """Lets the sandbox add to its answers: what a function of it returns gets more keys."""

    def add(module, function, more):
        plain = getattr(module, function)

        def fuller(*given, **named):
            return plain(*given, **named) | more(*given)

        monkeypatch.setattr(module, function, fuller)

    return add
