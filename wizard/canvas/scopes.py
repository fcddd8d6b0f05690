"""The scopes that an access token needs for what the wizard asks of Canvas.

A token is limited to scopes where its developer key enforces them, or where they were chosen when
it was made (canvas.md §1). A scope is a method and a route, such as `url:GET|/api/v1/courses/:id`
(the method of each page of developerdocs.instructure.com/services/canvas names its own). Canvas
compares the route, not the names of its placeholders (canvas-lms app/models/access_token.rb
`url_scopes_for_method`).
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

import msgspec


class ScopeUse(StrEnum):
    """What the wizard does with a scope."""

    READ = "read"
    """Without it a page or a verification cannot say how things stand."""
    INSTALL_APP = "install_app"
    MAKE_ASSIGNMENTS = "make_assignments"
    FILL_MODULES = "fill_modules"
    PUBLISH_COURSE = "publish_course"
    CREATE_COURSE = "create_course"
    LINK_OBSERVERS = "link_observers"
    UNDO = "undo"
    SHOW_TOKEN = "show_token"  # noqa: S105 - what is done, not a token
    TAKE_TOKEN_BACK = "take_token_back"  # noqa: S105
    BESIDES = "besides"
    """It is asked where it helps, and done without where Canvas refuses."""


class Scope(msgspec.Struct, frozen=True):
    """One route of Canvas's API, and what it is used for."""

    method: str
    path: str
    use: ScopeUse

    @property
    def name(self) -> str:
        """The scope as Canvas writes it."""
        return f"url:{self.method}|{self.path}"


_COURSE = "/api/v1/courses/:course_id"
_ACCOUNT = "/api/v1/accounts/:account_id"
_USER = "/api/v1/users/:user_id"

SCOPES: tuple[Scope, ...] = (
    Scope("GET", "/api/v1/users/:id", ScopeUse.READ),
    Scope("GET", f"{_USER}/profile", ScopeUse.READ),
    Scope("GET", "/api/v1/accounts", ScopeUse.READ),
    Scope("GET", "/api/v1/courses", ScopeUse.READ),
    Scope("GET", "/api/v1/courses/:id", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/permissions", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/external_tools", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/external_tools/sessionless_launch", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/assignments", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/assignment_groups", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/modules", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/modules/:module_id/items", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/users", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/enrollments", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/blueprint_subscriptions", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/assignments/:assignment_id/submissions", ScopeUse.READ),
    Scope("GET", f"{_COURSE}/external_tools/:external_tool_id", ScopeUse.INSTALL_APP),
    Scope("POST", f"{_COURSE}/external_tools", ScopeUse.INSTALL_APP),
    Scope("PUT", f"{_COURSE}/external_tools/:external_tool_id", ScopeUse.INSTALL_APP),
    Scope("GET", f"{_COURSE}/assignments/:id", ScopeUse.MAKE_ASSIGNMENTS),
    Scope("POST", f"{_COURSE}/assignments", ScopeUse.MAKE_ASSIGNMENTS),
    Scope("PUT", f"{_COURSE}/assignments/:id", ScopeUse.MAKE_ASSIGNMENTS),
    Scope("POST", f"{_COURSE}/assignment_groups", ScopeUse.MAKE_ASSIGNMENTS),
    Scope("GET", f"{_COURSE}/modules/:id", ScopeUse.FILL_MODULES),
    Scope("POST", f"{_COURSE}/modules", ScopeUse.FILL_MODULES),
    Scope("PUT", f"{_COURSE}/modules/:id", ScopeUse.FILL_MODULES),
    Scope("POST", f"{_COURSE}/modules/:module_id/items", ScopeUse.FILL_MODULES),
    Scope("PUT", "/api/v1/courses/:id", ScopeUse.PUBLISH_COURSE),
    Scope("GET", f"{_ACCOUNT}/courses", ScopeUse.CREATE_COURSE),
    Scope("POST", f"{_ACCOUNT}/courses", ScopeUse.CREATE_COURSE),
    Scope("POST", f"{_COURSE}/enrollments", ScopeUse.LINK_OBSERVERS),
    Scope("DELETE", "/api/v1/courses/:id", ScopeUse.UNDO),
    Scope("DELETE", f"{_COURSE}/external_tools/:external_tool_id", ScopeUse.UNDO),
    Scope("DELETE", f"{_COURSE}/assignments/:id", ScopeUse.UNDO),
    Scope("DELETE", f"{_COURSE}/assignment_groups/:assignment_group_id", ScopeUse.UNDO),
    Scope("DELETE", f"{_COURSE}/enrollments/:id", ScopeUse.UNDO),
    Scope("DELETE", f"{_COURSE}/modules/:id", ScopeUse.UNDO),
    Scope("DELETE", f"{_COURSE}/modules/:module_id/items/:id", ScopeUse.UNDO),
    Scope("GET", f"{_USER}/tokens/:id", ScopeUse.SHOW_TOKEN),
    Scope("GET", f"{_USER}/user_generated_tokens", ScopeUse.TAKE_TOKEN_BACK),
    Scope("DELETE", f"{_USER}/tokens/:id", ScopeUse.TAKE_TOKEN_BACK),
    Scope("GET", "/api/v1/course_accounts", ScopeUse.BESIDES),
    Scope("GET", "/api/v1/course_creation_accounts", ScopeUse.BESIDES),
    Scope("GET", f"{_ACCOUNT}/external_tools", ScopeUse.BESIDES),
    Scope("GET", f"{_COURSE}/lti_apps", ScopeUse.BESIDES),
    Scope("GET", f"{_COURSE}/grading_periods", ScopeUse.BESIDES),
)
"""Every route that the client asks for, each for its first use."""


def lacking(held: Iterable[str], uses: Iterable[ScopeUse]) -> tuple[Scope, ...]:
    """Return the scopes of these uses that none of the held ones allows."""
    wanted, allowed = frozenset(uses), tuple(held)
    return tuple(
        scope
        for scope in SCOPES
        if scope.use in wanted and not any(_allows(each, scope) for each in allowed)
    )


def _allows(held: str, wanted: Scope) -> bool:
    """Tell whether a scope as Canvas writes it lets the request through, as Canvas compares."""
    kind, _, route = held.partition("|")
    if kind != f"url:{wanted.method}":
        return False
    theirs, ours = route.split("/"), wanted.path.split("/")
    if "*" in theirs[-1][:1] and len(ours) >= len(theirs):
        return all(map(_fits, theirs[:-1], ours))
    return len(theirs) == len(ours) and all(map(_fits, theirs, ours))


def _fits(held: str, wanted: str) -> bool:
    return held == wanted or held.startswith(":")
