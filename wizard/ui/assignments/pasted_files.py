"""Files that a pasted text names."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl

from wizard.imported.characters import clean_words


def files_in(text: str) -> list[Path]:
    """Return the files that a text names, as file managers copy them: one path or URI a line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines or len(lines) > 10 or not all(_names_file(line) for line in lines):
        return []
    return [_path(line) for line in lines]


def _names_file(line: str) -> bool:
    try:
        return len(line) < 4096 and _path(line).is_file()
    except (OSError, ValueError):
        return False


def _path(line: str) -> Path:
    # Windows copies a file “as path” in quotes, and from its properties with a mark before it.
    bare = clean_words(line).strip("\"'\u201c\u201d")
    return Path(QUrl(bare).toLocalFile()) if bare.startswith("file:") else Path(bare)
