"""Codio as one WSGI application: token endpoint, API, LTI provider and web pages."""

from collections.abc import Iterable
from contextlib import ExitStack
from copy import copy
from functools import cache
from typing import TYPE_CHECKING, cast

from flask import Flask, Response, current_app, jsonify, render_template, request
from flask.typing import ResponseReturnValue
from jinja2 import FunctionLoader
from werkzeug.exceptions import HTTPException
from werkzeug.local import LocalProxy

from wizard.resource_files import resource
from wizard.sandbox.codio.api_assignments import assignments_blueprint
from wizard.sandbox.codio.api_courses import courses_blueprint
from wizard.sandbox.codio.api_events import events_blueprint
from wizard.sandbox.codio.api_people import people_blueprint
from wizard.sandbox.codio.grade_return import deliver
from wizard.sandbox.codio.limits import RequestLimits
from wizard.sandbox.codio.lti import lti_blueprint
from wizard.sandbox.codio.pages import pages_blueprint
from wizard.sandbox.codio.problems import ApiError, LaunchError
from wizard.sandbox.codio.state import CodioState
from wizard.sandbox.codio.student_pages import student_pages_blueprint
from wizard.sandbox.codio.tokens import require_token, token_blueprint

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_STATE = "codio"
_LIMITS = "codio.limits"
_API = "/api/v1/"
_TOKEN = "/api/v1/token"  # noqa: S105 - an address.


def create_codio_app(state: CodioState, *, throttle: bool) -> Flask:
    """Return Codio's application.

    Args:
        state: what it knows; requests are answered one at a time under `state.lock`, so that
            whoever holds the lock may arrange it meanwhile.
        throttle: whether the request limits hold, and their headers are sent.
    """
    app = copy(_stateless_app())
    app.extensions = {_STATE: state, _LIMITS: RequestLimits(state) if throttle else None}
    _serialise(app, state)
    return app


@cache
def _stateless_app() -> Flask:
    """Return the application without a state; its routes, slow to compile, are made once."""
    app = Flask(__name__, static_folder=None)
    app.jinja_loader = FunctionLoader(_template)
    app.json.sort_keys = False  # type: ignore[attr-defined]  # Flask's default provider has it.
    state = cast("CodioState", LocalProxy(lambda: current_app.extensions[_STATE]))
    for blueprint in (
        token_blueprint(state),
        courses_blueprint(state),
        people_blueprint(state),
        assignments_blueprint(state),
        events_blueprint(state),
        lti_blueprint(state),
        pages_blueprint(state),
        student_pages_blueprint(state),
    ):
        app.register_blueprint(blueprint)
    _guard_api(app, state)
    app.register_error_handler(LaunchError, _refusal_page)
    app.register_error_handler(HTTPException, _http_problem)
    return app


def _template(name: str) -> str | None:
    try:
        return resource("templates", "sandbox", "codio", name).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None


def _is_api() -> bool:
    # The token endpoint is another host in reality, and counts in no limit.
    return request.path.startswith(_API) and request.path != _TOKEN


def _limits() -> RequestLimits | None:
    return cast("RequestLimits | None", current_app.extensions[_LIMITS])


def _guard_api(app: Flask, state: CodioState) -> None:
    @app.before_request
    def guard() -> None:
        if _is_api():
            require_token(state)
            if limits := _limits():
                limits.count()

    @app.after_request
    def add_limits(response: Response) -> Response:
        # The limits are an organisation's: without a token there is none to speak of.
        if (limits := _limits()) and _is_api() and response.status_code != 401:
            response.headers.update(limits.headers())
        return response

    @app.errorhandler(ApiError)
    def problem(error: ApiError) -> ResponseReturnValue:
        return jsonify(error.body()), error.status, error.headers


def _refusal_page(error: Exception) -> ResponseReturnValue:
    if not isinstance(error, LaunchError):
        raise error
    return render_template("refused.html", refusal=error), error.status


def _http_problem(error: Exception) -> ResponseReturnValue:
    if not isinstance(error, HTTPException):
        raise error
    status = error.code or 500
    if request.path.startswith(_API):
        return jsonify({"code": status, "message": error.name}), status
    return error.get_response()


def _serialise(app: Flask, state: CodioState) -> None:
    application = app.wsgi_app

    def one_at_a_time(
        environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        with state.lock, ExitStack() as stack:
            answer = application(environ, start_response)
            if hasattr(answer, "close"):
                stack.callback(answer.close)
            chunks = list(answer)
        deliver(state)
        return chunks

    app.wsgi_app = one_at_a_time  # type: ignore[method-assign]  # As Flask documents it.
