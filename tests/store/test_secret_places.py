"""Where the secrets of each setup were put."""

import pytest

from wizard.store.secret_places import SecretPlaces

OLD = ("codio-canvas-wizard/old.example.edu/canvas-token", "token")
NEW = ("codio-canvas-wizard/new.example.edu/canvas-token", "token")


@pytest.fixture
def places(database):
    return SecretPlaces(database)


def test_every_place_is_remembered_once_until_it_is_struck_out(places):
    places.note("7c2f", [OLD])
    places.note("7c2f", [OLD, NEW])
    assert places.of("7c2f") == {OLD, NEW}
    places.forget("7c2f", OLD)
    assert places.of("7c2f") == {NEW}
    assert places.of("another") == frozenset()


def test_only_saved_setups_keep_a_place_in_use(setups, places):
    setups.save("Autumn", b"", {}, key="7c2f")
    places.note("7c2f", [NEW])
    places.note("deleted long ago", [OLD])
    assert places.in_use() == {NEW}
