"""The one cleaner for what is pasted or imported: what nobody sees, and what stands around it.

Mail programs, web pages, word processors and chats add characters that nobody can see, quotation
marks, and dashes in place of hyphens. A key with one of them in it opens nothing.
"""

from __future__ import annotations

import unicodedata
from enum import StrEnum

import msgspec

_QUOTES = (
    "\"'`\u00b4\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\u00ab\u00bb\u2039\u203a"
    "\uff02\uff07\u300c\u300d\u300e\u300f\u301d\u301e\u301f"
)
_DASHES = dict.fromkeys(
    map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"), "-"
)
_JOINERS = "\u200c\u200d"
"""Between letters they are spelling, in Persian and in the languages of India; and in emoji."""
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufffc")
"""They take no room, or look like a space, although Unicode counts them as letters or signs."""
_SELECTORS = (("\u180b", "\u180f"), ("\ufe00", "\ufe0f"), ("\U000e0100", "\U000e01ef"))


class Addition(StrEnum):
    """What was found in a value that nobody means to be in it."""

    INVISIBLE = "invisible"
    QUOTATION_MARKS = "quotation_marks"
    DASHES = "dashes"
    """Dashes of a word processor where hyphens belong."""
    SPACES = "spaces"
    """Line breaks, and spaces that are none of the keyboard's; plain ones stand in their place."""


class Cleaned(msgspec.Struct, frozen=True):
    """A value without what was added to it, and what that was."""

    text: str
    additions: frozenset[Addition] = frozenset()


def clean_value(text: str) -> Cleaned:
    """Return one value that is copied whole: a key, a secret, an id, an e-mail or web address.

    What nobody sees is taken out wherever it stands: such a value never holds it, and nobody
    could find it. White space and quotation marks are taken off its ends. White space inside
    stays, as plain spaces, for whoever judges the value: two values may have been copied at once.
    """
    if text.isascii() and text.isprintable() and text.strip(" \"'`<>") == text:
        return Cleaned(text)
    seen = _without_unseen(text)
    plain = _with_plain_spaces(seen)
    straight = plain.translate(_DASHES)
    bare = _unquoted(straight)
    found = {
        Addition.INVISIBLE: seen != text,
        Addition.SPACES: plain.strip() != seen.strip(),
        Addition.DASHES: straight != plain,
        Addition.QUOTATION_MARKS: bare != straight.strip(),
    }
    return Cleaned(bare, frozenset(each for each, present in found.items() if present))


def clean_words(text: str) -> str:
    """Return a name or other words on one line: white space is plain, what nobody sees is gone.

    Joiners and variants between letters other than ASCII stay: there they are spelling.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    return _without_unseen(_with_plain_spaces(text), spelled=True).strip()


def clean_lines(text: str) -> str:
    """Return a text of several lines, or a table, without what nobody sees in it.

    Line breaks and tabs stay: they part rows and cells.
    """
    return _without_unseen(_with_plain_spaces(text, kept="\t\r\n"), spelled=True)


def _unquoted(text: str) -> str:
    """Take white space, quotation marks and a pair of angle brackets off both ends."""
    bare = text.strip()
    while True:
        less = bare.strip(_QUOTES).strip()
        if less[:1] == "<" and less[-1:] == ">":
            less = less[1:-1].strip()
        if less == bare:
            return bare
        bare = less


def _with_plain_spaces(text: str, kept: str = "") -> str:
    exotic = {ord(c): " " for c in set(text) if c.isspace() and c != " " and c not in kept}
    return text.translate(exotic) if exotic else text


def _without_unseen(text: str, *, spelled: bool = False) -> str:
    unseen = {c for c in set(text) if is_unseen(c)}
    spelling = {c for c in unseen if c in _JOINERS or _is_selector(c)} if spelled else set()
    if spelling:
        text = "".join(
            c
            for place, c in enumerate(text)
            if c not in spelling or _is_spelling(text[place - 1 : place], text[place : place + 2])
        )
    gone = dict.fromkeys(map(ord, unseen - spelling))
    return text.translate(gone) if gone else text


def is_unseen(character: str) -> bool:
    """Tell whether nobody sees a character, which may be one of control, format, filler or variant.

    White space counts as seen. It is told by Unicode's categories Cc, Cf and Cs, and by a list of
    what is drawn as nothing beside them.
    """
    if character.isspace():
        return False
    if character in _UNSEEN or _is_selector(character):
        return True
    return unicodedata.category(character) in {"Cc", "Cf", "Cs"}


def _is_selector(character: str) -> bool:
    return any(first <= character <= last for first, last in _SELECTORS)


def _is_spelling(before: str, sign_and_next: str) -> bool:
    """Tell whether a joiner or variant belongs to letters or signs other than ASCII beside it."""
    sign, after = sign_and_next[0], sign_and_next[1:]
    if not before or before.isascii() or is_unseen(before):
        return False
    if _is_selector(sign):
        return True
    return bool(after) and not after.isascii() and not after.isspace()
