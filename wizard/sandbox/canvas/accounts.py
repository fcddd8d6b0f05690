"""Accounts, and which of them a person administers or may create courses in (canvas.md §2)."""

from typing import Any

from flask import Blueprint, Response

from wizard.sandbox.canvas.answers import not_found, reply
from wizard.sandbox.canvas.context import (
    account_for,
    account_named,
    caller,
    parameters,
    the_state,
    unauthorized,
)
from wizard.sandbox.canvas.model import Account
from wizard.sandbox.canvas.pagination import bookmarked_page_of, page_of
from wizard.sandbox.canvas.parameters import strings
from wizard.sandbox.canvas.rights import (
    ACCOUNT_ADMIN,
    INSTRUCTOR_TYPES,
    account_rights,
    administers,
    shown_rights,
    where_courses_are_created,
)

blueprint = Blueprint("accounts", __name__)


def brief_account_json(account: Account) -> dict[str, Any]:
    """Return the few fields every list of accounts shows."""
    return {
        "id": account.id,
        "name": account.name,
        "workflow_state": "active",
        "parent_account_id": account.parent_account_id,
        "root_account_id": account.root_account_id,
    }


def account_json(account: Account) -> dict[str, Any]:
    """Return an account as its admins see it."""
    return brief_account_json(account) | {
        "uuid": account.uuid,
        "default_storage_quota_mb": 500,
        "default_user_storage_quota_mb": 50,
        "default_group_storage_quota_mb": 50,
        "default_time_zone": account.default_time_zone,
        "course_template_id": None,
    }


def permission_answer(rights: frozenset[str]) -> dict[str, bool]:
    """Return the asked-for rights; unknown ones are false, an empty list asks for all (§2)."""
    shown = shown_rights(the_state(), rights)
    asked = strings(parameters().get("permissions"))
    names = asked or sorted(shown_rights(the_state(), ACCOUNT_ADMIN) | shown)
    return {name: name in shown for name in names}


@blueprint.get("/api/v1/accounts")
def index() -> Response:
    """List the accounts a person has an admin role in; empty for everybody else."""
    state = the_state()
    accounts = [a for a in state.accounts.values() if a.id in caller().admin_of]
    return page_of(sorted(accounts, key=lambda account: account.id), account_json)


@blueprint.get("/api/v1/course_accounts")
def course_accounts() -> Response:
    """List the accounts of the courses a person teaches, on bookmark pages."""
    state = the_state()
    ids = {
        state.courses[row.course_id].account_id
        for row in state.enrollments.values()
        if row.user_id == caller().id
        and row.type in INSTRUCTOR_TYPES
        and row.enrollment_state == "active"
    }
    accounts = [state.accounts[account_id] for account_id in ids]
    return bookmarked_page_of(accounts, brief_account_json, lambda account: (account.id,))


@blueprint.get("/api/v1/manageable_accounts")
def manageable_accounts() -> Response:
    """List the accounts, sub-accounts included, in which an admin may manage courses."""
    return page_of(_managed(), brief_account_json)


@blueprint.get("/api/v1/course_creation_accounts")
def course_creation_accounts() -> Response:
    """List the accounts a person may create courses in; unknown on old versions."""
    state = the_state()
    if not state.course_creation_accounts_known:
        raise not_found()
    return page_of(where_courses_are_created(state, caller()), brief_account_json)


@blueprint.get("/api/v1/accounts/<identifier>")
def show(identifier: str) -> Response:
    """Show an account; its admins see more of it."""
    account = account_for(identifier)
    admin = administers(the_state(), caller(), account.id)
    return reply(account_json(account) if admin else brief_account_json(account))


@blueprint.get("/api/v1/accounts/<account_id>/sub_accounts")
def sub_accounts(account_id: str) -> Response:
    """List the direct sub-accounts of an account."""
    account = account_for(account_id, "read_course_list")
    accounts = the_state().accounts.values()
    below = [a for a in accounts if a.parent_account_id == account.id]
    return page_of(below, account_json)


@blueprint.get("/api/v1/accounts/<account_id>/permissions")
def permissions(account_id: str) -> Response:
    """Tell which of the named rights the caller has in an account."""
    rights = account_rights(the_state(), caller(), account_named(account_id))
    if not rights:
        raise unauthorized()
    return reply(permission_answer(rights))


def _managed() -> list[Account]:
    state = the_state()
    return [a for a in state.accounts.values() if administers(state, caller(), a.id)]
