"""What the clipboard adds to a value that is pasted."""

import pytest

from helpers.breaking import canvas_assignment
from wizard.findings import Status


@pytest.mark.parametrize(
    "pasted",
    [
        pytest.param("{}\u200b", id="zero-width space"),
        pytest.param("\ufeff{}", id="byte order mark"),
        pytest.param("“{}”", id="quotation marks"),
        pytest.param("{}\u00a0", id="no-break space"),
    ],
)
def test_a_shared_secret_with_something_pasted_around_it_works_or_does_not_pass(fresh, pasted):
    fresh.change_secret(shared_secret=pasted.format(fresh.secrets["shared_secret"]))

    passes = fresh.finding("lti_app.shared_secret").status is Status.PASSED

    assert not passes or launch(fresh).status_code == 200


def launch(world):
    world.apply()
    return world.open_as("Amira Haddad", canvas_assignment(world).id)
