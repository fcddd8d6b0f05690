"""Reads where a person may create courses."""

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Account
from wizard.http.errors import Cancelled, ServiceError


def read_creation_accounts(canvas: CanvasClient) -> tuple[Account, ...] | None:
    """Return the accounts in which the person may create courses, None where it is not told.

    Nothing but an offer rests on it: an old Canvas does not know, a token may not be let
    (canvas.md §2). Raises Cancelled.
    """
    try:
        return canvas.list_course_creation_accounts()
    except Cancelled:
        raise
    except ServiceError:
        return None
