"""What of the things that have appeared is the wizard's own, when an answer was lost.

The one rule for every kind: its own is like what was sent, was not there before, and is not older
than the request by the service's own clock. Whatever else bears the same key is somebody else's:
it is never taken for the wizard's, and nothing is created beside it.
"""

from collections.abc import Callable, Iterable
from typing import Protocol, TypeVar

import msgspec

from wizard.setup.changes.base import Before, Services
from wizard.setup.moments import moment
from wizard.texts import tr


class Identified(Protocol):
    """Anything of Canvas that has an id."""

    @property
    def id(self) -> int:
        """Its id."""


T = TypeVar("T", bound=Identified)


class OthersError(Exception):
    """What an action was to make or change has been made or changed by somebody else meanwhile.

    The message says so, and what becomes of it.
    """


def find_own(
    alike: Iterable[T], before: Before | None, *, name: str, is_as_sent: Callable[[T], bool]
) -> T | None:
    """Return which of the things with the key of what an action creates is its own, if any.

    before: what was there already, and what time it was, as the request was about to be sent.
    name: what the thing is called, for the message.
    is_as_sent: tells whether one has every value that was sent, as far as Canvas tells them.
    Raises OthersError where one has appeared and none is the action's own.
    """
    known = set(before.ids) if before else set()
    appeared = [each for each in alike if each.id not in known]
    own = [each for each in appeared if is_as_sent(each) and not _is_older(each, before)]
    if appeared and not own:
        raise OthersError(
            tr(
                "Somebody else has created “{name}” meanwhile, or changed it since. It stays as it "
                "is, and nothing is created beside it.",
                name=name,
            )
        )
    # It was sent as soon as `before` was known: what others make in the same second comes after
    # it. Lists go by name or place, ids by age.
    return min(own, key=lambda each: each.id, default=None)


def changed_by_others(name: str) -> OthersError:
    """Return what to raise where something is neither as it was nor as it should be."""
    return OthersError(
        tr("Somebody else has changed “{name}” meanwhile. It stays as it is.", name=name)
    )


def gone_meanwhile(name: str) -> OthersError:
    """Return what to raise where what was to be changed is there no more."""
    return OthersError(tr("“{name}” is gone meanwhile: there is nothing to change.", name=name))


def at_this_time(before: Before | None, services: Services) -> Before | None:
    """Return `before` with what time it is by Canvas's clock, where that is known."""
    now = services.canvas.server_time
    if now is None:
        return before
    return msgspec.structs.replace(before or Before(), at=now.isoformat())


def _is_older(each: object, before: Before | None) -> bool:
    created = moment(getattr(each, "created_at", None))
    asked = moment(before.at if before is not None else None)
    return created is not None and asked is not None and created < asked
