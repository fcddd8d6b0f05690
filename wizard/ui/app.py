"""Starts the window: application, look, language, and what happens when something breaks."""

from __future__ import annotations

import getpass
import logging
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from types import TracebackType

import msgspec
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QSettings,
    QTranslator,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from wizard.languages import SOURCE_LANGUAGE
from wizard.setup.document import SetupDocument
from wizard.store.allowed_hosts import AllowedHosts
from wizard.store.database import Database
from wizard.store.journal import Journal
from wizard.store.paths import APPLICATION, Paths
from wizard.store.secret_places import SecretPlaces
from wizard.store.secrets import SecretStore
from wizard.store.setups import SetupStore
from wizard.store.verifications import Verifications
from wizard.texts import language_of
from wizard.ui.background.garbage_collection import GarbageCollection
from wizard.ui.background.jobs import JobRunner
from wizard.ui.background.overview_reader import OverviewReader
from wizard.ui.confirm_dialog import set_plain_texts
from wizard.ui.desktop import Desktop, SystemDesktop
from wizard.ui.messages import not_opened
from wizard.ui.page_registry import make_pages
from wizard.ui.session.controller import SetupController
from wizard.ui.session.engine import Operations
from wizard.ui.session.host_consent import HostConsent
from wizard.ui.session.secret_storage import SecretStorage
from wizard.ui.session.setup_storage import SetupStorage
from wizard.ui.shell.page import Page
from wizard.ui.shell.window import WizardWindow
from wizard.ui.theme import Scheme, Theme, icon_pixmap
from wizard.ui.translator import TextsTranslator

_log = logging.getLogger(__name__)


def build_application(
    *, scheme: Scheme | None = None, language: str = ""
) -> tuple[QApplication, Theme]:
    """Make the application with its look, icon and language.

    `scheme` None follows the system; `language` is a code such as "es", empty for the system's.
    """
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication([APPLICATION])
    QCoreApplication.setApplicationName(APPLICATION)
    application.setDesktopFileName(APPLICATION)
    icon = QIcon()
    for size in (16, 32, 48, 128):
        icon.addPixmap(icon_pixmap("application", "#000000", size))
    application.setWindowIcon(icon)
    install_language(application, language or QLocale.system().name())
    return application, Theme(application, scheme)


def install_language(application: QApplication, language: str) -> bool:
    """Show the texts in a language, with Qt's own buttons. False where we have no translation."""
    spoken = language_of(language)
    if spoken.code == SOURCE_LANGUAGE:
        return language.partition("_")[0] == SOURCE_LANGUAGE
    of_qt = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{spoken.code}", folder):
        application.installTranslator(of_qt)
    application.installTranslator(TextsTranslator(spoken, application))
    return True


class WindowParts(msgspec.Struct, frozen=True, kw_only=True):
    """The window with what must outlive it."""

    window: WizardWindow
    controller: SetupController
    jobs: JobRunner
    theme: Theme


def build_window(
    *,
    theme: Theme,
    paths: Paths,
    secrets: SecretStore,
    operations: Operations,
    desktop: Desktop | None = None,
    settings: QSettings | None = None,
    person: str = "",
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    pages: Callable[[SetupController, Theme], Sequence[Page]] = make_pages,
) -> WindowParts:
    """Wire the window to stores, desktop and engine. Nothing is shown or read yet."""
    jobs = JobRunner()
    database = Database(paths.database_file)
    setups = SetupStore(paths, database)
    secret_storage = SecretStorage(store=secrets, places=SecretPlaces(database), jobs=jobs)
    system = SystemDesktop()
    controller = SetupController(
        operations=operations,
        storage=SetupStorage(setups=setups, secrets=secret_storage, jobs=jobs),
        secrets=secret_storage,
        hosts=HostConsent(AllowedHosts(database), jobs),
        journal=Journal(database),
        desktop=desktop or system,
        jobs=jobs,
        now=now,
        person=person or name_of_person(),
    )
    system.not_opened.connect(lambda url: controller.message.emit(not_opened(url)))
    # All pages share it, as the controller's child; it needs what the controller has no use for.
    OverviewReader(controller, controller, verifications=Verifications(database))
    with theme.put_on_last():
        window = WizardWindow(controller, theme, pages(controller, theme), settings=settings)
    return WindowParts(window=window, controller=controller, jobs=jobs, theme=theme)


def run_window(
    *,
    paths: Paths,
    secrets: SecretStore,
    operations: Operations,
    document: SetupDocument | None = None,
    desktop: Desktop | None = None,
    scheme: Scheme | None = None,
    language: str = "",
    started: Callable[[WindowParts], None] | None = None,
) -> int:
    """Show the window until it is closed; returns the exit code.

    `document` is opened at once; `started` is called once the window is shown (the tour drives
    the pages from there).
    """
    application, theme = build_application(scheme=scheme, language=language)
    settings = QSettings(str(paths.state / "window.ini"), QSettings.Format.IniFormat)
    parts = build_window(
        theme=theme,
        paths=paths,
        secrets=secrets,
        operations=operations,
        desktop=desktop,
        settings=settings,
    )
    garbage = GarbageCollection(lambda: not parts.jobs.is_busy)
    previous_hook = sys.excepthook
    sys.excepthook = _crash_hook(parts.window)
    try:
        if document is not None:
            parts.controller.open(document)
        parts.window.show()
        if started is not None:
            started(parts)
        garbage.start()
        code = application.exec()
    finally:
        garbage.stop()
        # The end may have been asked for twice; the second time must not end the next event loop.
        QCoreApplication.removePostedEvents(application, QEvent.Type.Quit.value)
        sys.excepthook = previous_hook
    if not parts.jobs.shutdown():
        _log.warning("A request did not end in time; the program ends without it.")
        logging.shutdown()
        os._exit(code)
    return code


def name_of_person() -> str:
    """Return the name under which this person is logged in, for what they confirm."""
    try:
        return getpass.getuser()
    except OSError:
        return QCoreApplication.translate("app", "the person at this computer")


def _crash_hook(
    window: WizardWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        _log.error("A fault in the window", exc_info=(kind, error, trace))
        show_crash(window, kind, trace)

    return hook


def show_crash(
    window: WizardWindow, kind: type[BaseException], trace: TracebackType | None
) -> QMessageBox:
    """Save everything, then say that the program is at fault, where, and what to do.

    Nothing of any value is shown.
    """
    frames = traceback.extract_tb(trace)
    place = f"{os.path.basename(frames[-1].filename)}:{frames[-1].lineno}" if frames else ""  # noqa: PTH119
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Critical)
    what = QCoreApplication.translate("app", "A fault in this program stopped what it did.")
    if _everything_is_kept(window):
        advice = QCoreApplication.translate(
            "app",
            "What you entered is saved, and what was sent to Canvas is noted. Close the wizard, "
            "open it again and go on where you were. If it happens once more, report it with "
            "these words: {kind} at {place}.",
        )
    else:
        advice = QCoreApplication.translate(
            "app",
            "What you entered last could not be saved; what was sent to Canvas is noted. Write "
            "down what is on this page, close the wizard and open it again. If it happens once "
            "more, report it with these words: {kind} at {place}.",
        )
    set_plain_texts(box, what, advice.format(kind=kind.__name__, place=place))
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def _everything_is_kept(window: WizardWindow) -> bool:
    try:
        return window.controller.keep_everything()
    except Exception:  # noqa: BLE001 - whatever it is, the box must still come
        _log.exception("A fault while saving after a fault")
        return False
