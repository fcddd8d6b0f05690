"""A desktop on which every file dialog is answered at once, and no browser opens."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


class ScriptedDesktop:
    """Stands in for the person's desktop while the tour drives the window.

    Set `next_file` before pressing what asks for a file. Addresses that would have been opened in
    the browser are kept in `opened`.
    """

    def __init__(self) -> None:
        self.next_file: Path | None = None
        self.opened: list[str] = []

    def open_url(self, url: str) -> bool:
        """Note the address."""
        self.opened.append(url)
        return True

    def open_file(self, file: Path) -> bool:
        """Note the file's address."""
        self.opened.append(file.as_uri())
        return True

    def copy(self, text: str, *, secret: bool = False) -> None:
        """Put text into the clipboard; the tour ends long before a secret would be removed."""
        del secret
        QGuiApplication.clipboard().setText(text)

    def clipboard_text(self) -> str:
        """Return the text that is in the clipboard."""
        return QGuiApplication.clipboard().text()

    def choose_file_to_open(
        self, parent: QWidget, title: str, name_filter: str, chosen: Callable[[Path], None]
    ) -> None:
        """Choose the next file."""
        del parent, title, name_filter
        self._answer(chosen)

    def choose_file_to_save(
        self,
        parent: QWidget,
        title: str,
        suggestion: Path,
        name_filter: str,
        chosen: Callable[[Path], None],
    ) -> None:
        """Choose the next file."""
        del parent, title, suggestion, name_filter
        self._answer(chosen)

    def _answer(self, chosen: Callable[[Path], None]) -> None:
        file, self.next_file = self.next_file, None
        if file is not None:
            chosen(file)
