"""The sandbox's Canvas as a WSGI application."""

import secrets
import uuid
from collections.abc import Callable
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from flask import Flask, Response, current_app, g, redirect, request
from werkzeug.exceptions import HTTPException

from wizard.sandbox.canvas import (
    accounts,
    assignment_groups,
    assignments,
    blueprint_templates,
    blueprints,
    content_exports,
    content_migrations,
    courses,
    enrolling,
    enrollments,
    grade_passback,
    gradebook,
    grading_periods,
    legacy_outcomes,
    module_items,
    modules,
    overrides,
    quizzes,
    resource_links,
    sections,
    sessionless,
    tokens,
    tools,
    users,
)
from wizard.sandbox.canvas.answers import CanvasError, listed_error, not_found, reply
from wizard.sandbox.canvas.authentication import (
    authenticate,
    check_scope,
    masquerade,
    strip_includes,
)
from wizard.sandbox.canvas.context import the_state
from wizard.sandbox.canvas.parameters import read_parameters
from wizard.sandbox.canvas.state import CanvasState
from wizard.sandbox.canvas.throttle import RequestThrottle

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

BLUEPRINTS = (
    users.blueprint,
    tokens.blueprint,
    accounts.blueprint,
    courses.blueprint,
    content_exports.blueprint,
    content_migrations.blueprint,
    enrollments.blueprint,
    enrolling.blueprint,
    tools.blueprint,
    sessionless.blueprint,
    assignments.blueprint,
    overrides.blueprint,
    assignment_groups.blueprint,
    blueprints.blueprint,
    blueprint_templates.blueprint,
    modules.blueprint,
    module_items.blueprint,
    quizzes.blueprint,
    sections.blueprint,
    grading_periods.blueprint,
    resource_links.blueprint,
    gradebook.blueprint,
    grade_passback.blueprint,
    legacy_outcomes.blueprint,
)
NO_USER_AGENT = {
    "error": "Forbidden",
    "message": "You are not authorized to access this site because you have not provided "
    "a valid user agent.",
}
NOT_FOUND_PAGE = """<!DOCTYPE html>
<html lang="en"><head><title>Page Not Found</title></head>
<body><h1>Page Not Found</h1><p>Sorry, we can't find that page!</p></body></html>
"""
LARGEST_BODY = 16 * 1024 * 1024


class CanvasApp(Flask):
    """Flask that answers one request at a time: the state is shared and mutable."""

    def full_dispatch_request(self) -> Response:
        """Answer a request while holding the state's lock."""
        with cast("CanvasState", self.extensions["canvas"]).lock:
            return super().full_dispatch_request()


def create_canvas_app(
    state: CanvasState,
    *,
    throttle: bool = True,
    inside_throttle: "Callable[[WSGIApplication], WSGIApplication] | None" = None,
) -> Flask:
    """Return the WSGI application that serves this state.

    Args:
        state: what the Canvas knows; shared with the caller.
        throttle: whether requests are counted and throttled (canvas.md §9).
        inside_throttle: wraps the application where its delays hold throttle cost.
    """
    app = copy(_stateless_app())
    app.extensions = {"canvas": state}
    if inside_throttle is not None:
        app.wsgi_app = inside_throttle(app.wsgi_app)  # type: ignore[assignment, method-assign]  # Flask's way
    if throttle:
        app.wsgi_app = RequestThrottle(  # type: ignore[method-assign]  # Flask's way
            app.wsgi_app, state.throttling, state.monotonic
        )
    return app


@cache
def _stateless_app() -> CanvasApp:
    """Return the application without a state; its routes, slow to compile, are made once."""
    app = CanvasApp("wizard.sandbox.canvas", static_folder=None)
    app.config["MAX_FORM_MEMORY_SIZE"] = LARGEST_BODY
    app.url_map.strict_slashes = False
    for blueprint in BLUEPRINTS:
        app.register_blueprint(blueprint)
    app.add_url_rule("/", "login.root", _to_login)
    app.add_url_rule("/courses/<identifier>", "login.course", _to_login)
    app.add_url_rule("/login", "login.old", _to_login)
    app.add_url_rule("/login/canvas", "login.new", _login_page)
    app.before_request(_prepare)
    app.after_request(_add_headers)
    app.register_error_handler(CanvasError, _show_canvas_error)
    app.register_error_handler(HTTPException, _show_http_error)
    app.register_error_handler(Exception, _show_crash)
    return app


def _prepare() -> Response | None:
    state = the_state()
    g.request_context_id = str(uuid.uuid4())
    if state.user_agent_required and not request.headers.get("User-Agent", "").strip():
        return reply(NO_USER_AGENT, 403)
    if not request.path.startswith(("/api/v1/", "/login/oauth2/")):
        return None
    try:
        g.parameters = read_parameters(request)
    except ValueError:
        raise CanvasError(400, {"errors": [{"message": "malformed JSON"}]}) from None
    g.user, token = authenticate(state, request)
    g.logged_in = g.user
    if g.parameters.get("as_user_id"):
        g.user = masquerade(state, g.user, str(g.parameters["as_user_id"]))
    if request.url_rule is None:
        raise not_found()
    check_scope(token, request.method, request.path)
    strip_includes(token, g.parameters)
    return None


def _add_headers(response: Response) -> Response:
    controller, _, action = (request.endpoint or "application.not_found").partition(".")
    response.headers["X-Request-Context-Id"] = g.get("request_context_id", "")
    response.headers["X-Session-Id"] = secrets.token_hex(16)
    response.headers["X-Canvas-Meta"] = f"o={controller};n={action};"
    response.headers["Cache-Control"] = "max-age=0, private, must-revalidate"
    return response


def _show_canvas_error(error: CanvasError) -> Response:
    return reply(error.body, error.status, error.headers)


def _show_http_error(error: HTTPException) -> Response:
    """Answer what Flask itself refuses: unknown paths and methods are 404 in Canvas."""
    if isinstance(error.code, int) and error.code < 400:
        return cast("Response", error.get_response())
    if error.code in {404, 405} and not request.path.startswith("/api/"):
        return Response(NOT_FOUND_PAGE, 404, content_type="text/html; charset=utf-8")
    if error.code in {404, 405}:
        return _show_canvas_error(not_found())
    return _show_canvas_error(listed_error(error.code or 400, error.name))


def _show_crash(error: Exception) -> Response:
    """Answer a fault of the sandbox itself as Canvas answers its own (§10)."""
    current_app.logger.error("The sandbox's Canvas failed", exc_info=error)
    report = the_state().next_id("error_report")
    body: dict[str, Any] = {
        "errors": [{"message": "An error occurred.", "error_code": "internal_server_error"}],
        "error_report_id": report,
    }
    return reply(body, 500)


def _to_login(**_: str) -> Response:
    return cast("Response", redirect("/login/canvas", 302))


def _login_page() -> Response:
    page = "<!DOCTYPE html><html><head><title>Log In to Canvas</title></head><body></body></html>"
    return Response(page, content_type="text/html; charset=utf-8")
