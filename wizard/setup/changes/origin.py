"""Where a setup changes something: which Canvas and which course the journal's runs belong to.

Ids alone prove nothing: a test Canvas, its copy and the production one count from the same numbers.
"""

from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum
from functools import lru_cache

import msgspec

from wizard.canvas.address import AddressError, normalise_address
from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Account, Course, User
from wizard.http.addresses import split_address
from wizard.http.errors import NotAuthorized, NotFound
from wizard.setup.document import SetupDocument
from wizard.setup.snapshot import CanvasAccount, CanvasCourse, Snapshot
from wizard.store.journal import decoded
from wizard.texts import tr


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """A course of a Canvas, as far as it could be read; the user is noted, never compared."""

    canvas_host: str
    account_id: int | None = None
    """The root account's."""
    account_uuid: str | None = None
    course_id: int | None = None
    """None before a course is chosen, as in the run that creates it."""
    course_uuid: str | None = None
    course_name: str = ""
    user_id: int | None = None
    user_name: str = ""
    by_word: bool = False
    """Whether the run did not note it and a person said it afterwards."""


_COMPARED = ("course_id", "account_id", "account_uuid", "course_uuid")
"""What must not differ where both sides could read it."""

_PROOF = ("course_uuid", "account_id")
"""What both sides must have read: what is not known equals nothing."""


class Likeness(StrEnum):
    """How sure it is that two origins are one course of one Canvas."""

    SAME = "same"
    ASK = "ask"
    """Only a person can tell: another address of one Canvas, a copy of it, or not to be read."""
    OTHER = "other"


def origin_of(document: SetupDocument, snapshot: Snapshot) -> Origin:
    """Return where a setup changes something now, as far as the snapshot knows it."""
    account, course = snapshot.canvas_account, snapshot.canvas_course
    return _origin(
        document,
        course=course.course if isinstance(course, CanvasCourse) else None,
        user=account.user if isinstance(account, CanvasAccount) else None,
        admin_accounts=account.admin_accounts if isinstance(account, CanvasAccount) else (),
    )


def read_origin(document: SetupDocument, canvas: CanvasClient) -> Origin:
    """Read from Canvas where a setup changes something.

    Raises ServiceError where the chosen course cannot be read: what is there is not known then.
    """
    course_id = document.courses.canvas_course_id
    course = canvas.get_course(course_id) if course_id is not None else None
    accounts: tuple[Account, ...] = ()
    with suppress(NotAuthorized, NotFound):
        accounts = canvas.list_accounts()
    return _origin(document, course=course, user=canvas.get_self(), admin_accounts=accounts)


def _origin(
    document: SetupDocument,
    *,
    course: Course | None,
    user: User | None,
    admin_accounts: Iterable[Account],
) -> Origin:
    root = course.root_account_id if course is not None else None
    uuids = {account.id: account.uuid for account in admin_accounts}
    return Origin(
        canvas_host=_host(document.canvas.address),
        account_id=root,
        account_uuid=uuids.get(root) if root is not None else None,
        course_id=document.courses.canvas_course_id,
        course_uuid=course.uuid if course is not None else None,
        course_name=course.name if course is not None else "",
        user_id=user.id if user is not None else None,
        user_name=user.name if user is not None else "",
    )


def encode_origin(origin: Origin) -> bytes:
    """Write an origin as JSON for the journal."""
    return msgspec.json.encode(origin)


@lru_cache(maxsize=256)
def decode_origin(data: bytes) -> Origin:
    """Read an origin from the journal, once for all the entries of a run.

    Raises JournalDamagedError.
    """
    return decoded(data, Origin)


def _host(address: str) -> str:
    try:
        return split_address(normalise_address(address)).netloc
    except AddressError:
        return ""


def in_words(origin: Origin) -> str:
    """Name an origin's course and host."""
    if origin.course_id is None:
        return origin.canvas_host
    if not origin.course_name:
        return tr("course {id} on {host}", id=origin.course_id, host=origin.canvas_host)
    return tr(
        "the course “{name}” ({id}) on {host}",
        name=origin.course_name,
        id=origin.course_id,
        host=origin.canvas_host,
    )


def likeness(one: Origin, other: Origin) -> Likeness:
    """Compare two origins; a host or a uuid that is not known is equal to nothing.

    Equal uuids under another host are another address of the same Canvas, or a copy of it: both
    have been seen, and nothing that Canvas answers tells them apart.
    """
    if not one.canvas_host or not other.canvas_host or one.course_id != other.course_id:
        return Likeness.OTHER
    for name in _COMPARED:
        known = {getattr(one, name), getattr(other, name)}
        if None not in known and len(known) > 1:
            return Likeness.OTHER
    if one.canvas_host != other.canvas_host:
        same_course = one.course_uuid is not None and one.course_uuid == other.course_uuid
        return Likeness.ASK if same_course else Likeness.OTHER
    if one.course_id is None or one.by_word or other.by_word:
        return Likeness.SAME
    proof = [getattr(origin, name) for origin in (one, other) for name in _PROOF]
    return Likeness.ASK if None in proof else Likeness.SAME
