"""Replaces people by pseudonyms: one person, one pseudonym, in every place they are named.

Findings keep their kinds: an address stays an address, a missing one stays missing, two spellings
of one address that differ in case alone still do, and one person in two places stays one person.
"""

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any

import msgspec

from wizard.http.item_by_item import SetAside
from wizard.setup.people_names import name_key
from wizard.setup.set_aside import PEOPLE
from wizard.text_changes import T
from wizard.text_changes import with_texts_changed as with_texts_changed

_EMAIL = re.compile(r"[\w.%+'-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*")
_AT = re.compile(r"@|%40")
_DOMAIN = re.compile(r"[\w-]+(?:\.[\w-]+)*")
_OF_LOCAL_PART = re.compile(r"[\w.%+'-]")
_WORD = re.compile(r"\w+")
_MARKS = frozenset(
    {"email", "primary_email", "student_email", "login", "login_id", "sortable_name"}
)
"""A struct with one of these fields is about a person."""
_ADDRESSES = ("email", "primary_email", "student_email", "login_id", "login")
_NAMES = ("name", "sortable_name", "short_name", "student_name", "display_name")
_IDENTIFIERS = ("login_id", "login", "sis_user_id", "integration_id", "lti_id")
_ALONE = ("student", "by")
"""Fields that hold a person's name in a struct that is about something else."""


def with_pseudonyms(value: T) -> T:
    """Return `value` with every person in it replaced."""
    people = _Pseudonyms()
    for struct in _structs(value):
        people.meet(struct)
    return with_texts_changed(value, people.replaced)


class _Pseudonyms:
    def __init__(self) -> None:
        self._count = 0
        self._numbers: dict[str, int] = {}
        """By address in lower case."""
        self._taken: set[int] = set()
        """The numbers of those who have an address."""
        self._spellings: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        """What stands for a whole text: a name, a login, an id at the school."""
        self._names: dict[str, int] = {}
        self._alike: dict[object, int] = {}
        """By a name without regard to order, case and accents, as names are compared."""
        self._by_first_word: dict[str, list[str]] = {}
        """Names of several words, the longest first."""

    def meet(self, struct: msgspec.Struct) -> None:
        """Learn who is named in a struct."""
        fields = {
            field.name: getattr(struct, field.name) for field in msgspec.structs.fields(struct)
        }
        texts = {
            name: value
            for name, value in fields.items()
            if isinstance(value, str) and not isinstance(value, Enum) and value.strip()
        }
        for name in _ALONE:
            if name in texts and not _EMAIL.fullmatch(texts[name]):
                self._learn((texts[name],), self._number_of_name(texts[name]))
        if isinstance(struct, SetAside) and struct.kind in PEOPLE and struct.name:
            self._learn((struct.name,), self._number_of_name(struct.name))
        if _MARKS.isdisjoint(fields):
            return
        addresses = [texts[n] for n in _ADDRESSES if _EMAIL.fullmatch(texts.get(n, ""))]
        names = [texts[n] for n in _NAMES if n in texts]
        number = self._number_of_person(addresses, names)
        self._learn(names, number)
        for name in _IDENTIFIERS:
            if name in texts and not _EMAIL.fullmatch(texts[name]):
                self._texts.setdefault(texts[name], f"id-{number}")

    def replaced(self, text: str) -> str:
        """Return a text with the people in it replaced."""
        if text in self._texts:
            return self._texts[text]
        return self._without_names(self._without_addresses(text))

    def _number_of_person(self, addresses: Iterable[str], names: Iterable[str]) -> int:
        keys = [address.casefold() for address in addresses]
        for key in keys:
            if key in self._numbers:
                return self._numbers[key]
        named = [self._names[name] for name in names if name in self._names]
        # Somebody of that name may have another address already: then each gets a number.
        number = next((n for n in named if not keys or n not in self._taken), None) or self._next()
        if keys:
            self._taken.add(number)
        for key in keys[:1]:
            self._numbers[key] = number
        return number

    def _number_of_name(self, name: str) -> int:
        return self._names.get(name) or self._next()

    def _learn(self, names: Iterable[str], number: int) -> None:
        for name in names:
            if name not in self._names:
                self._names[name] = number
                alike = self._alike.setdefault(name_key(name) or name, number)
                self._texts.setdefault(name, f"Person {alike}")
                words = _WORD.findall(name)
                if len(words) > 1 and name.startswith(words[0]):
                    others = self._by_first_word.setdefault(words[0], [])
                    others.append(name)
                    others.sort(key=len, reverse=True)

    def _address(self, text: str) -> str:
        plain = text.replace("%40", "@")
        key = plain.casefold()
        if key not in self._numbers:
            self._numbers[key] = self._next()
        first = self._spellings.setdefault(key, plain)
        word = "person" if plain == first else "Person"
        at = "@" if "@" in text else "%40"
        return f"{word}-{self._numbers[key]}{at}example.invalid"

    def _without_addresses(self, text: str) -> str:
        """Replace e-mail addresses, found by their @: who looks for their beginnings looks long."""
        parts, done = [], 0
        for at in _AT.finditer(text):
            domain = _DOMAIN.match(text, at.end())
            begin = at.start()
            while domain and begin > done and _OF_LOCAL_PART.match(text, begin - 1):
                begin -= 1
            if domain and begin < at.start():
                parts += [text[done:begin], self._address(text[begin : domain.end()])]
                done = domain.end()
        return "".join((*parts, text[done:]))

    def _without_names(self, text: str) -> str:
        """Replace names of two words and more: one word alone may be anything in a sentence."""
        parts, done = [], 0
        for word in _WORD.finditer(text):
            start = word.start()
            for name in self._by_first_word.get(word[0], ()) if start >= done else ():
                end = start + len(name)
                if text.startswith(name, start) and not _WORD.match(text, end):
                    parts += [text[done:start], self._texts[name]]
                    done = end
                    break
        return "".join((*parts, text[done:]))

    def _next(self) -> int:
        self._count += 1
        return self._count


def _structs(value: Any) -> Iterator[msgspec.Struct]:  # noqa: ANN401
    if isinstance(value, msgspec.Struct):
        yield value
        for field in msgspec.structs.fields(value):
            yield from _structs(getattr(value, field.name))
    elif isinstance(value, dict):
        for item in value.values():
            yield from _structs(item)
    elif isinstance(value, list | tuple | frozenset):
        for item in value:
            yield from _structs(item)
