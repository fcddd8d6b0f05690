"""Terms to search a list by; one that is too short is refused (lib/search_term_helper.rb)."""

from wizard.sandbox.canvas.answers import CanvasError
from wizard.sandbox.canvas.context import parameters, the_state


def search_term() -> str:
    """Return the term asked for in lower case, empty where none is.

    Raises CanvasError 400 for one that is too short.
    """
    term = str(parameters().get("search_term") or "").strip().lower()
    shortest = the_state().minimum_search_length
    if term and len(term) < shortest:
        message = f"{shortest} or more characters is required"
        error = {"field": "search_term", "code": "invalid", "message": message}
        raise CanvasError(400, {"errors": [error]})
    return term
