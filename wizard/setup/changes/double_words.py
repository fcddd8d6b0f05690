"""What every deletion of the younger of two says: that it is one, what has changed, what stays."""

from wizard.setup.changes.answered import Facts, in_text, label_of
from wizard.setup.changes.base import change_in_words
from wizard.setup.changes.seen_now import Overtaken, changed_meanwhile
from wizard.texts import tr


def heading() -> str:
    """Return the heading under which the plan lists what is there twice."""
    return tr("What is there twice")


def to_the_minute(moment: str) -> str:
    """Return a moment of Canvas as a person reads it, in UTC to the minute."""
    return moment.replace("T", " ")[:16]


def changed(name: str, known: Facts, now: Facts) -> Overtaken | None:
    """Say which field is not as it was made; its age is one of them."""
    differences = [
        change_in_words(label_of(field), in_text(value), in_text(now.get(field)))
        for field, value in known.items()
        if (value or None) != (now.get(field) or None)
    ]
    return Overtaken(words=changed_meanwhile(name, differences)) if differences else None


def alone(name: str) -> Overtaken:
    """Say that the one that was to stay is gone, so that this one stays."""
    return Overtaken(
        words=tr(
            "The other “{name}”, which was to stay, is not there any more, so this one stays.",
            name=name,
        )
    )


def nothing_back(name: str) -> str:
    """Say in an undo that the younger one does not come back."""
    return tr(
        "The second “{name}” was deleted and stays deleted: the other one stands in its place.",
        name=name,
    )
