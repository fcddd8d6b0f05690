"""The administrator's desktop: browser, clipboard and file dialogs, behind one protocol."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

SECRET_STAYS_MS = 60_000
"""How long a copied secret may stay in the clipboard."""


class Desktop(Protocol):
    """What the window asks of the desktop. The demo's tour puts a scripted one in its place."""

    def open_url(self, url: str) -> bool:
        """Open an address in the browser. False where there is none."""
        ...

    def open_file(self, file: Path) -> bool:
        """Open a file that the wizard wrote, in the program for its kind. False where none is."""
        ...

    def copy(self, text: str, *, secret: bool = False) -> None:
        """Put text into the clipboard; a secret is taken out again after a minute."""
        ...

    def clipboard_text(self) -> str:
        """Return the text that is in the clipboard."""
        ...

    def choose_file_to_open(
        self, parent: QWidget, title: str, name_filter: str, chosen: Callable[[Path], None]
    ) -> None:
        """Ask for a file; `chosen` is called with it, not at all if the person cancels."""
        ...

    def choose_file_to_save(
        self,
        parent: QWidget,
        title: str,
        suggestion: Path,
        name_filter: str,
        chosen: Callable[[Path], None],
    ) -> None:
        """Ask where to save; `chosen` is called with the file, not at all if they cancel."""
        ...


class SystemDesktop(QObject):
    """The real desktop.

    Signals: `not_opened(str)` with an address for which no browser could be found.
    """

    not_opened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._secret = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.forget_secret)
        if (application := QCoreApplication.instance()) is not None:
            application.aboutToQuit.connect(self.forget_secret)

    def open_url(self, url: str) -> bool:
        """Open an http or https address in the browser; anything else is refused."""
        address = QUrl(url)
        opened = address.scheme() in {"http", "https"} and QDesktopServices.openUrl(address)
        if not opened:
            self.not_opened.emit(url)
        return opened

    def open_file(self, file: Path) -> bool:
        """Open a file that the wizard wrote; nothing but a file that is there is opened."""
        return file.is_file() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))

    def copy(self, text: str, *, secret: bool = False) -> None:
        """Put text into the clipboard; a secret is taken out after a minute, or at the end."""
        QGuiApplication.clipboard().setText(text)
        self._secret = text if secret else ""
        if secret:
            self._timer.start(SECRET_STAYS_MS)
        else:
            self._timer.stop()

    def forget_secret(self) -> None:
        """Take a copied secret out of the clipboard, if it is still there."""
        clipboard = QGuiApplication.clipboard()
        if self._secret and clipboard.text() == self._secret:
            clipboard.clear()
        self._secret = ""

    def clipboard_text(self) -> str:
        """Return the text that is in the clipboard."""
        return QGuiApplication.clipboard().text()

    def choose_file_to_open(
        self, parent: QWidget, title: str, name_filter: str, chosen: Callable[[Path], None]
    ) -> None:
        """Ask for a file; `chosen` is called with it, not at all if the person cancels."""
        dialog = QFileDialog(parent, title)
        dialog.setNameFilter(name_filter)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        self._ask(dialog, chosen)

    def choose_file_to_save(
        self,
        parent: QWidget,
        title: str,
        suggestion: Path,
        name_filter: str,
        chosen: Callable[[Path], None],
    ) -> None:
        """Ask where to save; `chosen` is called with the file, not at all if they cancel."""
        dialog = QFileDialog(parent, title, str(suggestion.parent))
        dialog.setNameFilter(name_filter)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
        dialog.selectFile(suggestion.name)
        self._ask(dialog, chosen)

    def _ask(self, dialog: QFileDialog, chosen: Callable[[Path], None]) -> None:
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
