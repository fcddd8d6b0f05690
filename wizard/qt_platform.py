"""Says which of Qt's system libraries, or which display, is missing before Qt would abort."""

import ctypes
import importlib
import os
import re
import sys
from pathlib import Path

NO_QT = 3
"""The exit code where the window cannot be shown on this computer."""

_LIBRARY = re.compile(r"((?<![\w+.-])lib[\w+.-]+\.so[\d.]*)")

_PACKAGES: dict[str, tuple[str, str]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
}
"""By library: the Debian and Ubuntu package, the Fedora package."""

_ALL_DEBIAN = "libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libfontconfig1 libxcb-cursor0"
_ALL_FEDORA = "libglvnd-egl libglvnd-glx libxkbcommon-x11 dbus-libs fontconfig xcb-util-cursor"


def missing_for_window(*, needs_screen: bool) -> str:
    """Return what keeps Qt from starting, in words with the mend; empty where nothing does.

    Without `needs_screen` Qt is told to draw in memory where there is no display.
    """
    if sys.platform != "linux":
        return _import_trouble()
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if not needs_screen and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    trouble = _import_trouble()
    if trouble:
        return trouble
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.partition(":")[0] in {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}:
        return ""
    if not has_display:
        return (
            "The wizard cannot show its window: there is no display (neither DISPLAY nor "
            "WAYLAND_DISPLAY is set).\n"
            "Start it in a desktop session. Without a screen, the command line works "
            "(codio-canvas-wizard --help), and so does --demo --tour DIR."
        )
    if os.environ.get("WAYLAND_DISPLAY") or platform.startswith("wayland"):
        return ""
    return _plugin_trouble()


def _import_trouble() -> str:
    try:
        for module in ("QtCore", "QtGui", "QtWidgets", "QtSvg"):
            importlib.import_module(f"PySide6.{module}")
    except ImportError as error:
        return in_words(str(error))
    return ""


def _plugin_trouble() -> str:
    core = importlib.import_module("PySide6.QtCore")
    folder = Path(core.QLibraryInfo.path(core.QLibraryInfo.LibraryPath.PluginsPath))
    plugin = folder / "platforms" / "libqxcb.so"
    if not plugin.is_file():
        return ""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return in_words(str(error))
    return ""


def in_words(error: str) -> str:
    """Name the library that a loader error is about, and the packages that bring it."""
    found = _LIBRARY.search(error)
    library = found.group(1) if found else ""
    debian, fedora = _PACKAGES.get(library, (_ALL_DEBIAN, _ALL_FEDORA))
    what = f"the system library {library}" if library else "a library"
    return (
        f"The wizard cannot show its window: {what} that Qt needs is missing ({error}).\n"
        f"On Debian or Ubuntu: sudo apt install {debian}\n"
        f"On Fedora: sudo dnf install {fedora}"
    )
