"""A token of the sandbox's administrator that is limited to scopes."""

from wizard.canvas.scopes import SCOPES


def limit_to_scopes(world, *, without: str = "", allow_includes: bool = True) -> None:
    """Limit the world's token to all scopes that the wizard asks for but one."""
    known = world.sandbox.canvas
    token = known.tokens[known.canvas_token]
    names = {scope.name for scope in SCOPES}
    assert not without or without in names
    token.scopes = frozenset(names - {without})
    token.made_by_hand, token.allow_includes = True, allow_includes
