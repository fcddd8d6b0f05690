"""A copy of the program in which something may be added or forgotten."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


class CopiedHouse:
    """The program's files in a folder of a test's own; `run` runs there what the test edited."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("wizard", "resources", "packaging"):
            # Compiled files keep their worth, since the times are copied with them.
            shutil.copytree(ROOT / name, folder / name)
        shutil.copy2(ROOT / "pyproject.toml", folder)

    def write(self, file: str, text: str) -> None:
        """Write a file anew."""
        (self.folder / file).write_text(text, encoding="utf-8")

    def edit(self, file: str, old: str, new: str) -> None:
        """Put `new` in the one place where `old` stands."""
        text = (self.folder / file).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        self.write(file, text.replace(old, new))

    def add_member(self, file: str, enumeration: str) -> None:
        """Give an enumeration of texts a first member called ODD."""
        text = (self.folder / file).read_text(encoding="utf-8")
        kind = next(
            node
            for node in ast.parse(text).body
            if isinstance(node, ast.ClassDef) and node.name == enumeration
        )
        first = next(node.lineno for node in kind.body if isinstance(node, ast.Assign))
        lines = text.splitlines(keepends=True)
        lines.insert(first - 1, '    ODD = "odd"\n')
        self.write(file, "".join(lines))

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run Python with these words; what is imported there comes from the copy."""
        path = os.pathsep.join((str(self.folder), str(ROOT / "tests")))
        return subprocess.run(
            [sys.executable, *words],
            cwd=self.folder,
            env=os.environ | {"PYTHONPATH": path, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=False,
        )
