"""Why a change that was to be taken back stays: it is used, or it is no longer the wizard's own."""

from collections.abc import Collection, Iterable

from wizard.canvas.types import Assignment
from wizard.setup.changes.base import BaseAction, Done
from wizard.setup.mapping.blueprint import fields_in_words, is_locked, locked_fields
from wizard.setup.mapping.told_apart import names_in_canvas
from wizard.texts import tr


class KeptError(Exception):
    """The change stays; the message says why."""


class GoneError(Exception):
    """What was to be taken back is not there any more, as reading has proved."""


class ChangedSinceError(KeptError):
    """What was changed is neither as it was before nor as it was after."""

    def __init__(self, name: str) -> None:
        super().__init__(tr("Somebody has changed “{name}” since.", name=name))


def require_id(action: BaseAction, done: Done) -> int:
    """Return the id of what an action made. Raises KeptError where nobody knows it."""
    if done.id is None:
        raise KeptError(tr("What was created is not known: {action}", action=action.in_words()))
    return done.id


def keep_unless(is_own: bool, action: BaseAction) -> None:  # noqa: FBT001 - the one thing it asks
    """Raise KeptError where what is there is not what the wizard made.

    Another Canvas, or one that was put back from a copy, has other things under the same ids.
    """
    if not is_own:
        raise KeptError(
            tr(
                "What Canvas has there now is not what the wizard made: {action}",
                action=action.in_words(),
            )
        )


def keep_if_used(users: Collection[Assignment], known: Iterable[Assignment]) -> None:
    """Raise KeptError where assignments need what is to go. known: all of the course."""
    if users:
        raise KeptError(
            tr(
                "{count} assignments still use it, “{name}” among them.",
                count=len(users),
                name=_told(next(iter(users)), known),
            )
        )


def keep_if_submitted(
    assignments: Iterable[Assignment], *, told_as: str = "", known: Iterable[Assignment] = ()
) -> None:
    """Raise KeptError where students have submitted to one of the assignments.

    told_as: how the only one of them is named.
    known: all of the course, to tell one of several from its namesakes.
    """
    submitted = next((each for each in assignments if each.has_submitted_submissions), None)
    if submitted is not None:
        name = told_as or _told(submitted, known)
        raise KeptError(tr("Students have already submitted to “{name}”.", name=name))


def _told(assignment: Assignment, known: Iterable[Assignment]) -> str:
    return names_in_canvas(known, (), {}).get(assignment.id, assignment.name)


def keep_if_locked(assignment: Assignment, changed: Iterable[str], told_as: str = "") -> None:
    """Raise KeptError where a blueprint locks one of the fields that would be written back.

    Then none is written: whoever unlocks it can have all of them taken back.
    """
    if locked := locked_fields(assignment, changed):
        raise KeptError(
            tr(
                "Locked by the blueprint since: {fields} of “{name}”. Unlock it in the blueprint "
                "course, and undo again.",
                fields=fields_in_words(locked),
                name=told_as or assignment.name,
            )
        )


def keep_if_undeletable(assignment: Assignment, told_as: str = "") -> None:
    """Raise KeptError where a blueprint locks anything of an assignment: it cannot be deleted."""
    if is_locked(assignment):
        raise KeptError(
            tr(
                "Locked by the blueprint: “{name}” cannot be deleted here. Unlock it in the "
                "blueprint course, and undo again.",
                name=told_as or assignment.name,
            )
        )
