"""Where the command line finds setups, secrets and the journal."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

from wizard.cli.allowed_hosts import with_allowed_hosts
from wizard.cli.patience import read_patiently
from wizard.cli.variables import host_variable_of, secrets_in
from wizard.secret import Secret
from wizard.setup.changes.unknown_outcomes import PATIENT, Waits
from wizard.setup.connections import Credentials, hide_secrets
from wizard.setup.credentials import places_of
from wizard.setup.document import (
    MOST_BYTES,
    SetupDocument,
    decode,
    encode,
    journal_key,
    new_document,
)
from wizard.setup.operations import NoKeyError
from wizard.setup.secret_hosts import Service
from wizard.store.allowed_hosts import AllowedHosts
from wizard.store.database import Database
from wizard.store.journal import Journal
from wizard.store.json_files import read_file
from wizard.store.locks import Holder, SetupLocks
from wizard.store.paths import Paths, write_whole_file
from wizard.store.secrets import SecretName, SecretStore
from wizard.store.setups import SUMMARY_KEYS, SetupStore
from wizard.store.verifications import Verifications


class Environment(msgspec.Struct, frozen=True, kw_only=True):
    """What a command works with; `given` are the secrets set for this command on purpose.

    `host_variables` and `named_hosts`, from the command's options, say where secrets may go;
    `waits` how long a change is looked for whose answer was lost.
    """

    setups: SetupStore
    journal: Journal
    verifications: Verifications
    secrets: SecretStore
    given: Mapping[SecretName, Secret]
    locks: SetupLocks
    allowed_hosts: AllowedHosts
    host_variables: Mapping[str, str] = {}
    named_hosts: tuple[str, ...] = ()
    waits: Waits = PATIENT


def open_environment(
    paths: Paths, secrets: SecretStore, variables: Mapping[str, str]
) -> Environment:
    """Open the wizard's own files below the given paths; `variables` may hold secrets."""
    database = Database(paths.database_file)
    return Environment(
        setups=SetupStore(paths, database),
        journal=Journal(database),
        verifications=Verifications(database),
        secrets=secrets,
        given=secrets_in(variables),
        locks=SetupLocks(paths),
        allowed_hosts=AllowedHosts(database),
        host_variables={name: variables.get(name, "") for name in map(host_variable_of, Service)},
    )


def load_setup(environment: Environment, name_or_file: str) -> SetupDocument:
    """Read a setup by its name, or from a file.

    Raises DocumentError for a damaged one, StoreError for an unknown name, OSError for a file
    that cannot be read.
    """
    if _is_file(name_or_file):
        return decode(read_file(Path(name_or_file), MOST_BYTES))
    return decode(environment.setups.load(name_or_file))


def _is_file(name_or_file: str) -> bool:
    file = Path(name_or_file)
    return file.suffix == ".json" or file.is_file()


@contextmanager
def held_setup(environment: Environment, name_or_file: str) -> Iterator[SetupDocument]:
    """Read a setup and let no window or other command have it while the block runs.

    Raises SetupInUseError where one has it, NoKeyError for a setup that nothing tells apart from
    others, and what `load_setup` raises.
    """
    key = journal_key(load_setup(environment, name_or_file))
    if not key:
        raise NoKeyError
    with environment.locks.hold(key, Holder.COMMAND):
        # Read once more: a window may have saved it just before it let go.
        yield load_setup(environment, name_or_file)


def give_own_id(environment: Environment, name_or_file: str) -> None:
    """Write an id that no other setup has into a setup, in place of the one it has.

    What the journal knows under the old one stays there. Raises what `load_setup` raises, and
    OSError where the file cannot be written.
    """
    document = load_setup(environment, name_or_file)
    changed = msgspec.structs.replace(document, id=new_document(document.name).id)
    save_setup(environment, name_or_file, changed)


def save_setup(environment: Environment, name_or_file: str, document: SetupDocument) -> None:
    """Write a setup where it was read from. Raises OSError where the file cannot be written."""
    if _is_file(name_or_file):
        write_whole_file(Path(name_or_file), encode(document))
        return
    summary = next(each for each in environment.setups.list() if each.name == name_or_file)
    kept = {key: getattr(summary, key) for key in SUMMARY_KEYS}
    environment.setups.save(name_or_file, encode(document), kept, key=document.id)


def find_credentials(environment: Environment, document: SetupDocument) -> Credentials:
    """Read the setup's secrets, which go to no host that nobody has named.

    Raises ValueError for an address that cannot be one, HostNotAllowedError, and
    SecretsUnknownError where the keyring does not answer.
    """
    credentials = read_patiently(places_of(document), environment.secrets, given=environment.given)
    hide_secrets(document, credentials)
    return with_allowed_hosts(
        document,
        credentials,
        given=environment.given,
        variables=environment.host_variables,
        options=environment.named_hosts,
        store=environment.allowed_hosts,
    )
