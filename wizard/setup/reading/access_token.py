"""Reads what Canvas tells of the access token that is used, found by its hint."""

from wizard.canvas.access_token import ShownToken, hints_of
from wizard.canvas.client import CanvasClient
from wizard.http.errors import NotFound, NotTheApi
from wizard.secret import Secret
from wizard.setup.snapshot import CanvasToken

_NOT_FOUND = 404


def find_access_token(canvas: CanvasClient, token: Secret) -> tuple[Secret, ShownToken] | None:
    """Return the token that Canvas shows for a hint of this one, with that hint, or None.

    The first of its hints that Canvas knows counts. A hint of digits may also be the number of
    another token (canvas-lms tokens_controller.rb `find_token`), and letters may be compared
    without their case, so that the hint that Canvas shows must be the very same one.

    Raises ServiceError where Canvas refuses to tell.
    """
    for hint in hints_of(token):
        try:
            shown = canvas.show_token(hint)
        except NotFound:
            continue
        except NotTheApi as error:
            if error.problem.status == _NOT_FOUND:
                continue  # A page in place of an answer: this Canvas has no such address.
            raise
        if _is_it(shown, hint):
            return hint, shown
    return None


def read_access_token(canvas: CanvasClient, token: Secret) -> CanvasToken:
    """Return what is known of the token that is used. Raises ServiceError."""
    found = find_access_token(canvas, token)
    return CanvasToken(token=found[1].token if found is not None else None)


def _is_it(shown: ShownToken, hint: Secret) -> bool:
    """Tell whether an answer is about the hint; of an app's token Canvas shows none."""
    return shown.hint == hint if shown.hint else not hint.reveal().isdecimal()
