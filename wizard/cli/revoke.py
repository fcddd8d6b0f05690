"""The command `revoke`: the Canvas token is deleted in Canvas and forgotten here."""

import argparse
import sys

from wizard.cli.commands import CHANGES, DONE, ERROR, make_cancellation
from wizard.cli.environment import Environment, find_credentials, held_setup, load_setup
from wizard.cli.output import one_line
from wizard.cli.variables import variable_of
from wizard.setup.credentials import forget_secret
from wizard.setup.operations import NoKeyError
from wizard.setup.token_taking_back import (
    NotProvedError,
    TakenBack,
    find_own_token,
    outcome_in_words,
    take_token_back,
    token_in_words,
    what_is_lost,
)
from wizard.store.secrets import SecretName


def revoke(environment: Environment, arguments: argparse.Namespace) -> int:
    """Say which token would be taken back and what is lost; with --yes take it back."""
    try:
        return _take_back(environment, arguments) if arguments.yes else _say(environment, arguments)
    except (NoKeyError, NotProvedError) as error:
        print(f"Nothing was taken back. {one_line(str(error))}", file=sys.stderr)
    return ERROR


def _say(environment: Environment, arguments: argparse.Namespace) -> int:
    document = load_setup(environment, arguments.setup)
    found = find_own_token(
        document=document,
        credentials=find_credentials(environment, document),
        cancellation=make_cancellation(),
    )
    print(one_line(f"This setup's Canvas token can be taken back. {token_in_words(found)}"))
    print(one_line(what_is_lost()))
    print("Nothing was taken back. Add --yes to do it.", file=sys.stderr)
    return CHANGES


def _take_back(environment: Environment, arguments: argparse.Namespace) -> int:
    with held_setup(environment, arguments.setup) as document:
        outcome = take_token_back(
            document=document,
            credentials=find_credentials(environment, document),
            forget=lambda place, secret: forget_secret(environment.secrets, place, secret),
            cancellation=make_cancellation(),
        )
    if outcome.state is not TakenBack.DONE:
        print(one_line(outcome_in_words(outcome)), file=sys.stderr)
        return ERROR
    print(one_line(outcome_in_words(outcome)))
    if SecretName.CANVAS_TOKEN in environment.given:
        print(f"It came from {variable_of(SecretName.CANVAS_TOKEN)}: remove it there too.")
    return DONE
