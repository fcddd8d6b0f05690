"""One page of the window on the real sandbox, for a setup whose courses are chosen."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from wizard.sandbox import Sandbox
from wizard.setup.document import Courses, LtiApp, SetupDocument
from wizard.ui.app import WindowParts
from wizard.ui.demo import Demo
from wizard.ui.session.controller import SetupController
from wizard.ui.shell.page import Page
from wizard.ui.theme import Theme


@dataclass
class RememberingDesktop:
    """A desktop whose clipboard and file dialogs answer as a test says."""

    opened: list[str] = field(default_factory=list)
    clipboard: str = ""
    copied_secret: bool = False
    file: Path | None = None

    def open_url(self, url: str) -> bool:
        self.opened.append(url)
        return True

    def open_file(self, file: Path) -> bool:
        self.opened.append(file.as_uri())
        return True

    def copy(self, text: str, *, secret: bool = False) -> None:
        self.clipboard, self.copied_secret = text, secret

    def clipboard_text(self) -> str:
        return self.clipboard

    def choose_file_to_open(self, _parent, _title, _name_filter, chosen) -> None:
        if self.file:
            chosen(self.file)

    def choose_file_to_save(self, _parent, _title, _suggestion, _name_filter, chosen) -> None:
        if self.file:
            chosen(self.file)


def is_quiet(parts: WindowParts) -> bool:
    """Whether the page has been shown, and nothing is read or written for it any more."""
    return parts.window.is_settled and not parts.jobs.is_busy


@dataclass
class OnePage:
    """The page shown, the window around it, and what stands behind both."""

    parts: WindowParts
    page: Any
    demo: Demo
    desktop: RememberingDesktop

    @property
    def controller(self):
        return self.parts.controller

    @property
    def document(self) -> SetupDocument:
        return self.parts.controller.document

    @property
    def sandbox(self) -> Sandbox:
        return self.demo.sandbox

    def control(self, name: str) -> Any:
        """Return the control of this object name, which must be shown."""
        found = self.page.findChild(QWidget, name)
        assert found is not None, name
        assert found.isVisible(), f"{name} is not shown"
        return found


def only(*kinds: type[Page]) -> Callable[[SetupController, Theme], tuple[Page, ...]]:
    """Return what makes these pages alone: a window of all ten takes long to build."""
    return lambda controller, theme: tuple(kind(controller, theme) for kind in kinds)


def open_page(
    page: type[Page],
    make_window: Callable[..., WindowParts],
    demo: Demo,
    change: Callable[[SetupDocument], SetupDocument] = lambda document: document,
) -> OnePage:
    """Open the window at `page`; `change` of a setup with both courses chosen is what it shows.

    The LTI app is not filled in.
    """
    connection = demo.sandbox.connection
    courses = Courses(
        canvas_course_id=connection.canvas_course_id, codio_course_id=connection.codio_course_id
    )
    document = replace(demo.document, courses=courses, lti_app=LtiApp())
    desktop = RememberingDesktop()
    parts = make_window(
        step=page.step,
        document=change(document),
        desktop=desktop,
        pages=only(page),
    )
    return OnePage(parts=parts, page=parts.window.pages[page.step], demo=demo, desktop=desktop)


def nameless_controls(page: QWidget) -> list[str]:
    """List the controls shown that a person can reach and a screen reader has no name for."""
    found = []
    for widget in page.findChildren(QWidget):
        reachable = widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        if reachable and widget.focusProxy() is None:
            interface = QAccessible.queryAccessibleInterface(widget)
            if not interface.text(QAccessible.Text.Name).strip():
                found.append(f"{type(widget).__name__} {widget.objectName()!r}")
    return found
