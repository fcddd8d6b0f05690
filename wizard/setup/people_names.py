"""People's names, compared as people compare them: for telling and suggesting, never for writing.

“Haddad, Amira” and “Amira  Haddad” are one name. Two people may bear it: whoever is meant is known
by e-mail address or id alone.
"""

import unicodedata

from wizard.imported.characters import clean_words


def name_key(name: str) -> tuple[str, ...]:
    """Return what two spellings of a name have in common: its words without order and accents."""
    words = "".join(c if c.isalnum() else " " for c in _plain(name)).split()
    return tuple(sorted(words))


def same_name(one: str, other: str) -> bool:
    """Tell whether two names are spellings of one; an empty name is nobody's."""
    return bool(name_key(one)) and name_key(one) == name_key(other)


def mentions(text: str, wanted: str) -> bool:
    """Tell whether every word that is looked for stands in a text, whole or in part."""
    plain = _plain(text)
    return all(word in plain for word in name_key(wanted))


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFKD", clean_words(text)).casefold()
    return "".join(c for c in apart if not unicodedata.combining(c))
