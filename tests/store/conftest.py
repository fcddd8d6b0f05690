"""A real database file for each test."""

import pytest

from wizard.store.database import Database
from wizard.store.journal import Journal
from wizard.store.paths import Paths
from wizard.store.setups import SetupStore


@pytest.fixture
def paths(tmp_path):
    return Paths.below(tmp_path)


@pytest.fixture
def database(paths):
    database = Database(paths.database_file)
    yield database
    database.close()


@pytest.fixture
def setups(paths, database):
    return SetupStore(paths, database)


@pytest.fixture
def journal(database):
    return Journal(database)
