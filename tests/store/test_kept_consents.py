"""Consents are kept for each setup by itself, and go with it."""

import pytest

from wizard.store.allowed_hosts import AllowedHosts
from wizard.store.database import MIGRATIONS, Database
from wizard.store.paths import Paths
from wizard.store.setups import SetupStore

CONSENT = ("canvas_token", "canvas.school.edu")


@pytest.fixture
def database(tmp_path):
    opened = Database(Paths.below(tmp_path).database_file)
    yield opened
    opened.close()


def test_what_was_allowed_is_known_again_for_that_setup_alone(database):
    AllowedHosts(database).allow("key", [CONSENT, CONSENT])
    AllowedHosts(database).allow("key", [CONSENT])
    assert AllowedHosts(database).of("key") == {CONSENT}
    assert AllowedHosts(database).of("other") == frozenset()


def test_consents_go_with_the_last_setup_of_their_key(database, tmp_path):
    setups, allowed = SetupStore(Paths.below(tmp_path), database), AllowedHosts(database)
    for name in ("one", "two"):
        setups.save(name, b"{}", {}, key="key")
    allowed.allow("key", [CONSENT])
    setups.delete("one")
    assert allowed.of("key") == {CONSENT}
    setups.delete("two")
    assert allowed.of("key") == frozenset()


def test_a_database_of_before_knows_no_consent(tmp_path):
    paths = Paths.below(tmp_path)
    old = Database(paths.database_file, migrations=MIGRATIONS[:4])
    SetupStore(paths, old).exists("one")
    old.close()
    new = Database(paths.database_file)
    assert AllowedHosts(new).of("key") == frozenset()
    new.close()
