"""What a run has made, read back at its end: each thing is there, and is there once."""

from collections.abc import Iterable

import msgspec

from wizard.http.errors import Cancelled, ServiceError
from wizard.setup.changes.base import BaseAction, Done
from wizard.setup.changes.seen_now import Amiss, SeenNow
from wizard.setup.error_texts import explain
from wizard.texts import tr


class ReadBack(msgspec.Struct, frozen=True, kw_only=True):
    """What reading a run's own launch URLs, keys and groups has shown, in sentences.

    unread: why it could not all be read; then nobody knows.
    unordered: why what was created is not in the order of the Codio course.
    """

    doubles: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    unordered: tuple[str, ...] = ()

    @property
    def in_words(self) -> tuple[str, ...]:
        """Everything that is not as it should be; nothing where all of it stands once."""
        return (*self.doubles, *self.missing, *self.unread, *self.unordered)


def read_back(made: Iterable[tuple[BaseAction, Done]], seen: SeenNow) -> ReadBack:
    """Read once more what actions have made; each list is asked for once.

    seen: has read nothing since the last of them was made, or is told to forget it.
    A list that cannot be read is told and not asked for again.
    """
    amiss: list[Amiss] = []
    unread: dict[str, str] = {}
    for action, done in made:
        kind = type(action).__name__
        if kind in unread:
            continue
        try:
            found = action.read_back(done, seen)
        except Cancelled:
            unread["stopped"] = tr("What was made was not read back: it was stopped.")
            break
        except ServiceError as error:
            unread[kind] = tr(
                "What was made could not be read back: {reason}",
                reason=explain(error.problem).reason,
            )
            continue
        if found is not None:
            amiss.append(found)
    return ReadBack(
        doubles=tuple(dict.fromkeys(each.words for each in amiss if each.is_double)),
        missing=tuple(dict.fromkeys(each.words for each in amiss if not each.is_double)),
        unread=tuple(dict.fromkeys(unread.values())),
    )
