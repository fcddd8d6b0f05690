"""What Canvas is asked about the caller's own access tokens (canvas.md §1)."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from wizard.canvas.access_token import ShownToken, shown_token
from wizard.canvas.calls import CanvasCalls
from wizard.http.answer import Answer
from wizard.http.decode import load_json, not_json, problem_with, text_of
from wizard.http.errors import Problem, ProblemKind, error_for
from wizard.http.pagination import pages
from wizard.secret import Secret


class TokenCalls(CanvasCalls):
    """Shows, lists and deletes tokens of the caller; their secrets come from none of these.

    The answers are read with their nulls: a token whose end is null never ends, and of one whose
    end did not come nothing is known.
    """

    def show_token(self, identifier: Secret | int) -> ShownToken:
        """Return the caller's token of this hint, or of this number.

        Raises NotFound where the caller has none, which an old Canvas says of every token.
        """
        answer = self._request("GET", _path(identifier))
        return shown_token(_object(_content(answer), answer))

    def list_own_tokens(self) -> tuple[ShownToken, ...]:
        """Return the tokens that the caller has made by hand, whatever their state.

        Everybody may list their own (canvas-lms app/models/user.rb, `set_policy`:
        `view_user_generated_access_tokens`); an old Canvas answers NotFound.
        """
        path = "api/v1/users/self/user_generated_tokens"
        found: list[ShownToken] = []
        for answer in pages(self._transport, path, [("per_page", "100")]):
            content = _content(answer)
            if not isinstance(content, list):
                raise error_for(_unexpected(answer))
            found += [shown_token(_object(item, answer)) for item in content]
        return tuple(found)

    def delete_token(self, token_id: int) -> None:
        """Delete a token of the caller, be it the one that this very request carries.

        From then on whoever sends it is answered 401 (tokens_controller_spec.rb).
        """
        self._request("DELETE", _path(token_id))


def _path(identifier: Secret | int) -> str:
    text = str(identifier) if isinstance(identifier, int) else identifier.reveal()
    return f"users/self/tokens/{quote(text, safe='')}"


def _content(answer: Answer) -> Any:  # noqa: ANN401 - before it is read, JSON may be anything
    try:
        return load_json(text_of(answer))
    except ValueError:
        pass
    raise error_for(not_json(answer))


def _object(value: object, answer: Answer) -> dict[str, Any]:
    if isinstance(value, dict):
        return value
    raise error_for(_unexpected(answer))


def _unexpected(answer: Answer) -> Problem:
    message = "The answer is not what this service is known to send."
    return problem_with(answer, ProblemKind.UNEXPECTED_ANSWER, message)
