"""One administrator's way through the demo with the keyboard alone, page by page."""

from collections.abc import Callable
from pathlib import Path
from urllib.request import urlopen

from helpers.running_demo import RunningDemo
from helpers.virtual_screen import wait_for

Look = Callable[[str], None]
APPLYING = 120.0


class Story:
    """What is pressed and typed; `look` is called with each page's name, as it is entered and left.

    Every wait is for what a screen reader is told, for a window, or for a file.
    """

    def __init__(self, demo: RunningDemo, folder: Path, look: Look = lambda _page: None) -> None:
        self._demo = demo
        self._person = demo.person
        self._folder = folder
        self._look = look
        self.report = folder / "report of the demo.html"

    def run(self) -> None:
        """Go from the first page to an exported report."""
        self._look("Welcome")
        self._go_on("Connect to Canvas")
        self._go_on("Connect to Codio")
        self._go_on("Choose the two courses")
        self._choose_courses()
        self._go_on("Set up the LTI app")
        self._confirm_key_and_secret()
        self._go_on("Link the Codio course to Canvas")
        self._tick("“Enable LTI” is on", "The address above is in")
        self._go_on("Decide what students and mentors see")
        self._tick("“Hide not started assignments” is off", "“Filter Learners For Mentors” is off")
        self._go_on("Map the assignments")
        self._map_assignments()
        self._go_on("Review and apply")
        self._apply()
        self._go_on("Results and report")
        self._export()

    def _go_on(self, title: str) -> None:
        """Press what the main button says, and be on the next page."""
        self._person.press("ctrl+Return")
        self._person.wait_to_find(title, role="label")
        self._look(title)

    def _choose_courses(self) -> None:
        for field, words, course in (
            ("Canvas courses: Search", "Introduction", "Introduction to Programming"),
            ("Codio courses: Search", "Coding Library", "Codio Coding Library"),
        ):
            self._person.tab_to(field)
            self._person.type(words)
            self._person.wait_to_find(course, role="list item")
            self._person.tab_to(course, role="list item")
            self._person.press("Home", "Return")
            self._person.wait_to_find(f"Chosen: {course}")
        self._person.wait_to_find("Check and continue", "enabled")

    def _confirm_key_and_secret(self) -> None:
        self._person.press("F5")
        self._person.wait_to_find("Confirm: Key and secret")
        self._look("Set up the LTI app, checked")
        self._confirm("Key and secret", "Step 5: LTI app. Checked and right")

    def _confirm(self, title: str, becomes: str) -> None:
        self._person.tab_to(f"Confirm: {title}")
        self._person.press("space")
        self._person.wait_to_find(becomes)
        # The focus is where it was, on the button that now takes the word back.
        wait_for(
            lambda: "Take back the confirmation" in self._person.focus()["name"],
            "the focus to stay with what was confirmed",
        )

    def _tick(self, *boxes: str) -> None:
        for box in boxes:
            self._person.tab_to(box, role="check box")
            self._person.press("space")
            self._person.wait_to_find(box, "checked")

    def _map_assignments(self) -> None:
        export = self._folder / "assignment urls.csv"
        with urlopen(self._demo.export_address, timeout=30) as answer:
            export.write_bytes(answer.read())
        self._person.press("alt+i")
        self._answer_file_dialog(export)
        self._person.wait_to_find("69 launch URLs taken from")
        wait_for(lambda: self._person.focus()["role"] == "table cell", "the focus on the rows")
        self._look("Map the assignments, imported")
        self._person.tab_to("Accept the", key="shift+Tab")
        self._person.press("space")
        self._person.wait_to_find("61 to create, 8 to change, 0 conflicts")
        self._person.press("F5")
        self._person.wait_to_find("Confirm: Published in Codio")
        self._confirm("Published in Codio", "Step 8: Assignments. Checked and right")

    def _apply(self) -> None:
        self._person.wait_to_find("Create 61 assignments", "enabled", role="push button")
        self._look("Review and apply, the plan")
        self._person.press("ctrl+Return")
        self._person.wait_to_find("Continue", "enabled", role="push button", patience=APPLYING)
        self._look("Review and apply, applied")

    def _export(self) -> None:
        self._person.wait_to_find("The course is open", role="table cell")
        self._look("Results and report, checked")
        self._person.tab_to("Export the report", key="shift+Tab")
        before = self._demo.screen.windows()
        self._person.press("space")
        # Qt keeps an open menu out of the tree of AT-SPI: the screen tells that it is there.
        wait_for(lambda: self._demo.screen.windows() - before, "the menu")
        self._person.press("Down", "Return")
        self._answer_file_dialog(self.report)
        self._person.wait_to_find("The report was written to")

    def _answer_file_dialog(self, file: Path) -> None:
        self._person.wait_to_find("File name:", "focused", role="text")
        self._person.press("ctrl+a")
        self._person.type(str(file))
        self._person.press("Return")
        wait_for(lambda: self._person.finds("File name:") is None, "the dialog to close")
