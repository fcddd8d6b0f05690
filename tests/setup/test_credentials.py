"""Where each secret of a setup is kept, and which source counts where several have one."""

import pytest
from msgspec.structs import replace

from helpers.keyrings import LockedKeyring
from wizard.secret import Secret
from wizard.setup.connections import Credentials
from wizard.setup.credentials import (
    known_secrets,
    of_same_places,
    places_of,
    read_credentials,
)
from wizard.setup.document import CanvasConnection, CodioConnection, LtiApp, SetupDocument
from wizard.store.secrets import KeyringSecretStore, SecretName

COMPLETE = SetupDocument(
    canvas=CanvasConnection(address="https://Canvas.Example.edu/courses/7"),
    codio=CodioConnection(client_id="client"),
    lti_app=LtiApp(consumer_key="key"),
)

TOKEN, CLIENT_SECRET, SHARED_SECRET = SecretName


def test_each_secret_has_a_service_of_its_own_at_the_host_it_opens():
    assert places_of(COMPLETE) == {
        TOKEN: ("codio-canvas-wizard/canvas.example.edu/canvas-token", "token"),
        CLIENT_SECRET: ("codio-canvas-wizard/octopus.codio.com/codio-client-secret", "client"),
        SHARED_SECRET: ("codio-canvas-wizard/apollo.codio.com/shared-secret", "key"),
    }


@pytest.mark.parametrize(
    ("part", "nowhere"),
    [("canvas", TOKEN), ("codio", CLIENT_SECRET), ("lti_app", SHARED_SECRET)],
)
def test_a_secret_is_kept_nowhere_while_host_or_name_is_missing(part, nowhere):
    bare = replace(COMPLETE, **{part: getattr(SetupDocument(), part)})

    assert set(SecretName) - places_of(bare).keys() == {nowhere}


def test_an_address_that_cannot_be_one_is_refused():
    with pytest.raises(ValueError, match="https"):
        places_of(replace(COMPLETE, codio=CodioConnection(api_url="ftp://codio.example")))


# What each source has, and what the command line and the window then work with. The command line
# has nothing in flight, the window nothing given.
PRECEDENCE = [
    # given, in flight, refused by the keyring, kept in it: command line, window
    ("given", "flying", "memory", "keyring", "given", "flying"),
    ("given", None, "memory", "keyring", "given", "memory"),
    ("given", None, None, "keyring", "given", "keyring"),
    ("given", None, None, None, "given", None),
    ("given", "flying", None, None, "given", "flying"),
    (None, "flying", "memory", "keyring", "memory", "flying"),
    (None, "flying", None, "keyring", "keyring", "flying"),
    (None, "flying", None, None, None, "flying"),
    (None, None, "memory", "keyring", "memory", "memory"),
    (None, None, "memory", None, "memory", "memory"),
    (None, None, None, "keyring", "keyring", "keyring"),
    (None, None, None, None, None, None),
]


@pytest.mark.parametrize("name", SecretName)
@pytest.mark.parametrize(
    ("given", "in_flight", "refused", "kept", "command_line", "window"), PRECEDENCE
)
def test_what_was_given_counts_before_what_is_in_flight_before_what_is_kept(
    name, given, in_flight, refused, kept, command_line, window
):
    places = places_of(COMPLETE)
    keyring = LockedKeyring()
    store = KeyringSecretStore(keyring)
    if refused:
        store.write(*places[name], Secret(refused))
    keyring.locked = False
    if kept:
        keyring.kept[places[name]] = kept

    in_command = read_credentials(places, store, given={name: Secret(given)} if given else {})
    in_window = read_credentials(
        places, store, in_flight={places[name]: Secret(in_flight)} if in_flight else {}
    )

    assert in_command == alone(name, command_line)
    assert in_window == alone(name, window)


def test_a_secret_is_taken_only_where_it_is_still_wanted():
    found = Credentials(
        canvas_token=Secret("t"), codio_client_secret=Secret("c"), shared_secret=Secret("s")
    )
    moved = replace(COMPLETE, canvas=CanvasConnection(address="https://other.example.edu"))

    kept = of_same_places(found, places_of(COMPLETE), places_of(moved))

    assert kept == replace(found, canvas_token=None)
    assert of_same_places(found, places_of(COMPLETE), places_of(COMPLETE)) == found


def test_a_secret_that_was_given_needs_no_place():
    store = KeyringSecretStore(LockedKeyring())

    found = read_credentials({}, store, given={TOKEN: Secret("given")})

    assert found == alone(TOKEN, "given")


def test_the_keyring_is_not_asked_for_what_was_given():
    class AskedError(Exception):
        pass

    class Store:
        def read(self, _service, _username):
            raise AskedError

    every = {name: Secret(name.value) for name in SecretName}
    assert known_secrets(read_credentials(places_of(COMPLETE), Store(), given=every)) == every
    with pytest.raises(AskedError):
        read_credentials(places_of(COMPLETE), Store())


def test_an_empty_secret_is_not_known():
    credentials = Credentials(canvas_token=Secret(""), shared_secret=Secret("s"))

    assert known_secrets(credentials) == {SHARED_SECRET: Secret("s")}


def alone(name, value):
    return Credentials(**{name.value: Secret(value)}) if value else Credentials()
