"""Reads whose access token it is, which accounts they administer, and where they may create."""

from wizard.canvas.client import CanvasClient, probe_host
from wizard.canvas.types import Profile, User
from wizard.http.cancellation import Cancellation
from wizard.http.errors import NotAuthorized, NotFound
from wizard.setup.reading.course_creation import read_creation_accounts
from wizard.setup.reading.recorded import Recorded
from wizard.setup.snapshot import CanvasAccount


def read_canvas_account(
    canvas: CanvasClient, address: str, cancellation: Cancellation, recorded: Recorded
) -> CanvasAccount:
    """Ask without the token whether a Canvas is there, then, at once, all about the token's owner.

    Much waits for it. Raises ServiceError, and AddressError where the address is none.
    """
    probe_host(address, cancellation=cancellation)
    recorded.answered["Canvas"].set()
    (user, profile), administered, creation = recorded.at_once(
        "Canvas",
        lambda: _person(canvas),
        canvas.list_accounts,
        lambda: read_creation_accounts(canvas),
    )
    return CanvasAccount(
        user=user,
        profile=profile,
        admin_accounts=administered,
        creation_accounts=creation,
    )


def _person(canvas: CanvasClient) -> tuple[User, Profile | None]:
    """Return the token's owner; where it may be read, their profile says it all (canvas.md §1)."""
    try:
        profile = canvas.get_profile()
    except (NotFound, NotAuthorized):
        return canvas.get_self(), None
    user = User(
        id=profile.id,
        name=profile.name,
        email=profile.primary_email,
    )
    return user, profile
