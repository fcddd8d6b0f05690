"""The text of a file whose encoding nobody tells."""

from __future__ import annotations

from wizard.imported.errors import FileError
from wizard.texts import tr

_APOSTROPHES = "\u2019\u2018\u00b4"
"""They stand inside words: O'Brien."""


def decode_text(data: bytes) -> str:
    """Return a text file's content: UTF-8, UTF-16 with or without a mark, else Windows or Mac.

    What is no UTF-8 was saved by Excel in the encoding of its computer: Windows-1252, or Mac
    Roman; taken is the one in which the words look like words.

    Raises FileError where it is no text.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        candidates: tuple[str, ...] = ("utf-16",)
    elif b"\x00" in data[:200]:
        candidates = ("utf-16-le", "utf-16-be") if data[:1] != b"\x00" else ("utf-16-be",)
    else:
        candidates = ("utf-8-sig",)
    texts = _decoded(data, candidates)
    if not texts and candidates == ("utf-8-sig",):
        texts = sorted(_decoded(data, ("cp1252", "mac-roman", "latin-1")), key=_strangeness)
    if not texts:
        raise FileError(tr("The file is not a text file."))
    return texts[0]


def _decoded(data: bytes, encodings: tuple[str, ...]) -> list[str]:
    texts = []
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            texts.append(text)
    return texts


def _strangeness(text: str) -> int:
    """Count the places at which no word of any language goes on."""
    if text.isascii():
        return 0
    beside = zip(" " + text, text, text[1:] + " ", strict=False)
    return sum(_is_strange(before, c, after) for before, c, after in beside if not c.isascii())


def _is_strange(before: str, character: str, after: str) -> bool:
    if "\x80" <= character <= "\x9f":
        return True
    if not (before.isalpha() or after.isalpha()) or character in _APOSTROPHES:
        return False
    if not character.isalpha():
        return before.isalpha() and after.isalpha()
    return character.isupper() and before.islower()
