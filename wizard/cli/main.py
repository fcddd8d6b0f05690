"""Runs a command and turns every error into words and an exit code."""

import argparse
import os
import sys
from collections.abc import Callable, Mapping

import msgspec

from wizard.canvas.address import AddressError
from wizard.cli import commands
from wizard.cli.allowed_hosts import HostNotAllowedError
from wizard.cli.dates import dates
from wizard.cli.environment import Environment, open_environment
from wizard.cli.journal import journal
from wizard.cli.patience import SecretsUnknownError
from wizard.cli.revoke import revoke
from wizard.cli.undo import undo
from wizard.cli.variables import HostVariableError, cleaning_in_words, take_variables
from wizard.cli.verify import verify
from wizard.http.errors import Cancelled, ServiceError
from wizard.imported.errors import FileError
from wizard.redact import redacted_terminal
from wizard.report.writer import UnknownFormatError
from wizard.setup.document import DocumentError
from wizard.setup.error_texts import explain
from wizard.setup.journal_file import JournalFileError
from wizard.setup.secret_hosts import SecretHostError
from wizard.setup.snapshot_file import SnapshotFileError
from wizard.store.errors import StoreError
from wizard.store.paths import default_paths
from wizard.store.secrets import KeyringSecretStore

_COMMANDS: dict[str, Callable[[Environment, argparse.Namespace], int]] = {
    "plan": commands.plan,
    "apply": commands.apply,
    "verify": verify,
    "undo": undo,
    "journal": journal,
    "dates": dates,
    "report": commands.report,
    "revoke": revoke,
}


_TOLD = (
    DocumentError,
    FileError,
    HostNotAllowedError,
    HostVariableError,
    JournalFileError,
    SnapshotFileError,
    StoreError,
    UnknownFormatError,
    OSError,
    SecretHostError,
    SecretsUnknownError,
)
"""Errors that say themselves what is wrong."""


def run_command(
    arguments: argparse.Namespace,
    environment: Environment | None = None,
    *,
    variables: Mapping[str, str] | None = None,
) -> int:
    """Run the command that was asked for and return its exit code.

    `environment` is the wizard's own files, the keyring and `variables` unless another one is
    given; `variables` are the process's, out of which the secrets are taken.
    """
    if arguments.command == "sandbox":
        return commands.sandbox(arguments)
    with redacted_terminal():
        return _run(arguments, environment, variables)


def _run(
    arguments: argparse.Namespace,
    environment: Environment | None,
    variables: Mapping[str, str] | None,
) -> int:
    try:
        if environment is None:
            given = take_variables(os.environ) if variables is None else variables
            for said in cleaning_in_words(given):
                _tell(said)
            environment = open_environment(default_paths(), KeyringSecretStore(), given)
        named = tuple(arguments.allow_host)
        environment = msgspec.structs.replace(environment, named_hosts=named)
        return _COMMANDS[arguments.command](environment, arguments)
    except (Cancelled, KeyboardInterrupt):
        _tell("Stopped. What was done until then stays done; run the command again to go on.")
    except ServiceError as error:
        explanation = explain(error.problem)
        _tell(f"{explanation.happened} {explanation.meaning}\nWhat to do: {explanation.mend}")
    except AddressError as error:
        _tell(
            f"The Canvas address of the setup cannot be used. {error}\nWhat to do: enter the "
            "address you see in the browser after you have logged in to Canvas."
        )
    except _TOLD as error:
        _tell(str(error))
    except ValueError as error:
        _tell(f"The setup cannot be used: {error}")
    return commands.ERROR


def _tell(text: str) -> None:
    print(text, file=sys.stderr)
