"""What every part of the setup document has in common: no unknown fields, and clean values."""

from collections.abc import Callable
from functools import lru_cache

import msgspec

from wizard.http.wrapped_addresses import unwrapped
from wizard.imported.characters import clean_value
from wizard.remembered import FACTS


def cleaned_value(text: str) -> str:
    """Return a key, an id or an e-mail address without what the clipboard adds to it."""
    return clean_value(text).text


@lru_cache(maxsize=FACTS)  # Thousands of rows are made anew with each edit of all.
def cleaned_address(text: str) -> str:
    """Return a web address without what the clipboard and a mail program have put around it."""
    return unwrapped(clean_value(text).text)


class DocumentPart(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the document. A field of another name is a slip, never to be passed over.

    Whatever a person typed, pasted, or has in a setup file is cleaned as it becomes a part, in
    its `__post_init__`: no page and no command can forget it.
    """

    def clean(self, clean: Callable[[str], str], *names: str) -> None:
        """Clean the fields of these names that hold a text."""
        for name in names:
            text = getattr(self, name)
            if text and (cleaned := clean(text)) != text:
                msgspec.structs.force_setattr(self, name, cleaned)
