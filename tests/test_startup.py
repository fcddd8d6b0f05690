"""What does nothing but answer a question answers at once: it imports what it needs and no more."""

import subprocess
import sys

import pytest

FOREIGN = ("msgspec", "requests", "urllib3", "keyring", "platformdirs", "rapidfuzz", "PySide6")


@pytest.mark.parametrize(
    "words", [["--version"], ["--help"], ["plan", "--help"], ["apply"], ["--wrong"]], ids=" ".join
)
def test_words_that_start_nothing_import_no_library(words):
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            (
                "import sys; from wizard.__main__ import main\n"
                "try: main(sys.argv[1:])\n"
                "except SystemExit: pass\n"
                "print(*sys.modules, sep='\\n', file=sys.stderr)"
            ),
            *words,
        ],
        capture_output=True,
        text=True,
        check=True,
    ).stderr.split()

    assert "wizard.cli.arguments" in told
    assert [name for name in told if name in FOREIGN] == []
    assert sum(name.startswith("wizard") for name in told) < 10
