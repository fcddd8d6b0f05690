"""The last verification of each setup."""

from datetime import UTC, datetime

from wizard.store.database import MIGRATIONS, Database
from wizard.store.verifications import Verification, Verifications

MONDAY = Verification(verified_at=datetime(2026, 11, 16, 7, 30, tzinfo=UTC), findings=b"one")
FRIDAY = Verification(verified_at=datetime(2026, 11, 20, 7, 30, tzinfo=UTC), findings=b"two")


def test_a_setup_that_was_never_verified_has_none(database):
    assert Verifications(database).last("autumn") is None


def test_the_last_verification_is_kept_for_each_setup(database):
    verifications = Verifications(database)
    verifications.keep("autumn", MONDAY)
    verifications.keep("spring", MONDAY)
    verifications.keep("autumn", FRIDAY)

    assert verifications.last("autumn") == FRIDAY
    assert verifications.last("spring") == MONDAY


def test_a_file_from_before_there_were_verifications_takes_them(paths):
    old = Database(paths.database_file, migrations=MIGRATIONS[:1])
    old.select("SELECT 1")
    old.close()

    new = Database(paths.database_file)
    Verifications(new).keep("autumn", MONDAY)

    assert Verifications(new).last("autumn") == MONDAY
    new.close()
