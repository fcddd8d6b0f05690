"""The one door through which every text of the layers without Qt passes on its way to a person.

The language belongs to the process, as Qt's translators and `locale` do: the engine speaks from
worker threads that Qt starts, which a context variable would not reach. So it is no value that code
sets here and there, but a stretch of the program: `spoken_in` around the window, English outside.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import msgspec
from defusedxml import ElementTree

from wizard.languages import LANGUAGES, SOURCE_LANGUAGE
from wizard.resource_files import resource


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """A language's code, such as “es”, and its translations by their English source."""

    code: str
    texts: Mapping[str, str]


ENGLISH = Language(code=SOURCE_LANGUAGE, texts={})

_spoken: list[Language] = [ENGLISH]


def tr(text: str, /, **values: object) -> str:
    """Return `text` in the language spoken, with its named placeholders filled in.

    `text` is the English sentence as a literal, so that a translation tool can collect it.
    Values are data: they are inserted as they are and never interpreted.
    """
    shown = _spoken[-1].texts.get(text, text)
    return shown.format(**values) if values else shown


def spoken_code() -> str:
    """Return the code of the language spoken, such as “en”."""
    return _spoken[-1].code


@contextmanager
def spoken_in(language: Language) -> Iterator[None]:
    """Speak the language while the block runs, in every thread; what it lacks stays English."""
    _spoken.append(language)
    try:
        yield
    finally:
        _spoken.pop()


def language_of(name: str) -> Language:
    """Return a language with its finished translations, by a name such as “es” or “es_MX”.

    It is English where the program has no translation. Translations are read from Qt Linguist's
    own file, so that nothing has to be compiled in a wheel or a checkout.
    """
    code = name.replace("-", "_").partition("_")[0].casefold()
    if code == SOURCE_LANGUAGE or code not in LANGUAGES:
        return ENGLISH
    content = resource("translations", f"wizard_{code}.ts").read_bytes()
    texts = {}
    for message in ElementTree.fromstring(content).iter("message"):
        translation = message.find("translation")
        if translation is not None and translation.get("type") is None and translation.text:
            texts[message.findtext("source") or ""] = translation.text
    return Language(code=code, texts=texts)


def clip(text: str, length: int = 300) -> str:
    """Return text on one line, without control characters, of at most `length` characters.

    What lies far behind them is not even looked at: a text from outside may be of any length.
    """
    near = text[: 16 * length]
    line = " ".join("".join(c if c.isprintable() else " " for c in near).split())
    if len(line) <= length and len(near) == len(text):
        return line
    return line[: length - 1] + "…"
