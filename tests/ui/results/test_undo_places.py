"""What undo lists, leaves and says where record and course do not go together, twice over.

In the window and on the command line, in the same situation, on a real sandbox.
"""

import re
from contextlib import ExitStack

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent

from helpers.command_line import command_line_of
from helpers.one_page import RememberingDesktop, is_quiet, only
from helpers.undo_places import PLACES, Place, Scene
from helpers.undo_screen import answer, plan_as_text, text_of
from helpers.world import build_world
from wizard.secret import Secret
from wizard.setup import operations
from wizard.setup.credentials import places_of
from wizard.setup.document import encode
from wizard.setup.steps import Step
from wizard.store.secrets import MemorySecretStore, SecretName
from wizard.ui.app import build_window
from wizard.ui.results.results_page import ResultsPage
from wizard.ui.welcome.welcome_page import WelcomePage

FEW = {"assignments": 3}


@pytest.fixture
def scene(tmp_path, capsys):
    """A small setup that was applied."""
    with ExitStack() as stack:
        world = stack.enter_context(build_world(tmp_path, **FEW))
        command_line = stack.enter_context(command_line_of(world, capsys))
        assert command_line.run("apply", "--yes").code == 0
        yield Scene(command_line, tmp_path, stack, FEW)


@pytest.fixture
def open_results(qtbot, theme):
    """Open the window at the results of a scene's setup."""
    built = []

    def make(scene):
        world = scene.world
        document = replace(world.document, step=Step.RESULTS)
        secrets = MemorySecretStore()
        for name, value in world.secrets.items():
            secrets.write(*places_of(document)[SecretName(name)], Secret(value))
        parts = build_window(
            theme=theme,
            paths=world.paths,
            secrets=secrets,
            operations=operations,
            desktop=RememberingDesktop(),
            person="Pat",
            pages=only(WelcomePage, ResultsPage),
        )
        built.append(parts)
        file = scene.folder / "to-open.json"
        file.write_bytes(encode(document))
        parts.window.show()
        with qtbot.waitSignal(parts.controller.secrets.found):
            parts.window.pages[Step.WELCOME].saved.open_file(file)
        page = parts.window.page
        settle(qtbot, parts, page)
        return parts, page

    yield make
    for parts in built:
        parts.window.close()
        assert parts.jobs.shutdown()
        parts.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(qtbot, parts, page):
    qtbot.waitUntil(
        lambda: (
            is_quiet(parts) and not page.undo.run.is_running and page.overview_reader.is_current
        ),
        timeout=30_000,
    )


def offered_by(said: str) -> int:
    """How many changes the command line offers."""
    found = re.search(r"^(\d+) changes can be taken back\.", said, re.MULTILINE)
    return int(found[1]) if found else 0


def by_command_line(place: Place, scene: Scene) -> None:
    said = scene.command_line.run("undo")
    told = said.out + said.err
    assert offered_by(said.out) == place.lists
    assert [words for words in place.says if words not in told] == []
    words = ("--same-canvas", "--adopt-old-runs")
    assert [each for each in words if each in said.err] == [place.word] * bool(place.word)
    if place.word:
        said = scene.command_line.run("undo", place.word)
        told = said.out + said.err
        assert offered_by(said.out) == place.lists_by_word
        assert [words for words in place.says_by_word if words not in told] == []


def plan_in_window(qtbot, page):
    dialog = page.undo.dialog
    qtbot.waitUntil(
        lambda: dialog.view.isVisible() or dialog.retry_button.isVisible(), timeout=30_000
    )
    return dialog


def give_word(qtbot, parts, page, word):
    """Say what the option says, by the button that stands for it."""
    buttons = {
        "--same-canvas": page.undo.aside.same_button,
        "--adopt-old-runs": page.undo.aside.adopt_button,
    }
    assert {name for name, each in buttons.items() if each.isVisible()} == {word} - {""}
    if not word:
        return
    buttons[word].click()
    answer(page.undo.aside, yes=True)
    if word == "--adopt-old-runs":
        qtbot.waitUntil(page.undo.button.isEnabled, timeout=30_000)
        settle(qtbot, parts, page)
        page.undo.button.click()


_ALWAYS = {"a second host name", "an imported journal"}
"""The cases of every run, one for each way in the window; the others take longer in sum."""


@pytest.mark.parametrize(
    "place",
    [
        pytest.param(place, marks=[] if place.name in _ALWAYS else pytest.mark.slow, id=place.name)
        for place in PLACES
    ],
)
def test_window_and_command_line_list_leave_and_say_the_same(place, scene, open_results, qtbot):
    place.arrange(scene)
    scene.world.hearing.heard.clear()
    by_command_line(place, scene)

    parts, page = open_results(scene)
    page.undo.ask()
    dialog = plan_in_window(qtbot, page)
    told = text_of(page.undo) + plan_as_text(dialog)
    assert dialog.model.offered == place.lists
    assert [words for words in place.says_in_window or place.says if words not in told] == []
    if not place.lists:
        assert not dialog.undo_button.isVisible()
        dialog.reject()
        assert scene.world.hearing.writes() == []
    if not place.lists or place.word:
        give_word(qtbot, parts, page, place.word)
    if place.word:
        dialog = plan_in_window(qtbot, page)
        told = plan_as_text(dialog)
        assert dialog.model.offered == place.lists_by_word
        assert [words for words in place.says_by_word if words not in told] == []
    if place.lists or place.lists_by_word:
        dialog.undo_button.click()
        settle(qtbot, parts, page)
    assert len(scene.world.codio_assignments()) == place.left
