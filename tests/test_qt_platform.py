"""Where the window cannot be shown, the program says why and what to install, and ends with 3."""

import os
import subprocess
import sys

import pytest

from wizard.qt_platform import NO_QT, in_words

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can lack a display")


def run_without_display(*words):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "wizard", *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@linux
def test_a_window_without_a_display_ends_with_three_and_says_what_to_do():
    ended = run_without_display()
    assert ended.returncode == NO_QT == 3
    assert "there is no display" in ended.stderr
    assert "--demo --tour" in ended.stderr
    assert "Traceback" not in ended.stderr


@linux
def test_the_command_line_needs_no_display():
    assert run_without_display("--version").returncode == 0


@pytest.mark.parametrize(
    ("error", "library", "debian", "fedora"),
    [
        (
            "libEGL.so.1: cannot open shared object file: No such file or directory",
            "libEGL.so.1",
            "sudo apt install libegl1\n",
            "sudo dnf install libglvnd-egl",
        ),
        (
            "libxcb-cursor.so.0: cannot open shared object file: No such file or directory",
            "libxcb-cursor.so.0",
            "sudo apt install libxcb-cursor0\n",
            "sudo dnf install xcb-util-cursor",
        ),
    ],
)
def test_a_missing_library_is_named_with_the_package_that_brings_it(error, library, debian, fedora):
    words = in_words(error)
    assert library in words
    assert debian in words
    assert fedora in words


def test_an_unknown_library_is_answered_with_everything_qt_needs():
    words = in_words("libnever.so.9: cannot open shared object file")
    assert "libegl1" in words
    assert "libxcb-cursor0" in words
