"""At which level each installed app sits; Canvas's list does not tell (canvas.md §4)."""

from collections.abc import Iterable
from contextlib import suppress

from wizard.canvas.client import CanvasClient
from wizard.canvas.types import Account, Course, ExternalTool
from wizard.http.errors import NotAuthorized, NotFound, ScopeMissing
from wizard.setup.snapshot import ToolPlace, Tools

_REFUSALS = (NotAuthorized, NotFound, ScopeMissing)


def read_tools(
    canvas: CanvasClient, course_id: int, course: Course | None, admin_accounts: Iterable[Account]
) -> Tools:
    """Read the apps of a course and of all accounts above it, each with its level where told.

    Where there is none at all, or none of accounts, nothing more is asked. The level comes from the
    undocumented `lti_apps`, else from the list of each account, where the token may read one.
    """
    every = canvas.list_external_tools(course_id, include_parents=True)
    # Which of them are the course's own, nothing but the course's own list tells (canvas.md §4).
    of_course = canvas.list_external_tools(course_id) if every else ()
    own = {tool.id for tool in of_course}
    of_accounts = tuple(tool for tool in every if tool.id not in own)
    if not of_accounts:
        return Tools(of_course=of_course, of_accounts=())
    chain = _chain(canvas, course, admin_accounts)
    return Tools(
        of_course=of_course,
        of_accounts=of_accounts,
        places=_places(
            of_accounts, chain, _account_of_tools(canvas, course_id, of_accounts, chain)
        ),
    )


def _chain(
    canvas: CanvasClient, course: Course | None, admin_accounts: Iterable[Account]
) -> tuple[Account, ...]:
    """Return the accounts above the course, nearest first, as far as the token may know them."""
    if course is None or course.account_id is None:
        return ()
    known = {account.id: account for account in admin_accounts}
    if course.account is not None:
        known.setdefault(course.account.id, course.account)
    if course.account_id not in known or known[course.account_id].parent_account_id:
        with suppress(*_REFUSALS):
            for account in canvas.list_course_accounts():
                known.setdefault(account.id, account)
    chain: list[Account] = []
    following: int | None = course.account_id
    while following is not None and following not in {account.id for account in chain}:
        account = known.get(following) or Account(id=following)
        chain.append(account)
        following = account.parent_account_id
    root = course.root_account_id
    if root is not None and root not in {account.id for account in chain}:
        chain.append(known.get(root) or Account(id=root))
    return tuple(chain)


def _account_of_tools(
    canvas: CanvasClient,
    course_id: int,
    tools: Iterable[ExternalTool],
    chain: tuple[Account, ...],
) -> dict[int, int]:
    if len(chain) == 1 and chain[0].parent_account_id is None:
        return {tool.id: chain[0].id for tool in tools}
    with suppress(*_REFUSALS):
        return {
            app.app_id: app.context_id
            for app in canvas.list_lti_apps(course_id)
            if app.app_type == "ContextExternalTool" and app.context == "Account" and app.context_id
        }
    found: dict[int, int] = {}
    for account in chain:
        with suppress(*_REFUSALS):
            for tool in canvas.list_account_external_tools(account.id):
                found[tool.id] = account.id
    return found


def _places(
    tools: Iterable[ExternalTool], chain: tuple[Account, ...], accounts: dict[int, int]
) -> tuple[ToolPlace, ...]:
    position = {account.id: number for number, account in enumerate(chain, start=1)}
    names = {account.id: account.name for account in chain}
    return tuple(
        ToolPlace(
            tool_id=tool.id,
            level=position.get(accounts[tool.id]),
            account_name=names.get(accounts[tool.id], ""),
        )
        for tool in tools
        if tool.id in accounts
    )
