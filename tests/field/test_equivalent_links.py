"""A link is what it opens, however it is spelled."""

import pytest

from helpers.breaking import canvas_assignment
from helpers.world import actions_of
from wizard.setup.changes.assignment import CreateAssignment


def with_a_slash(url):
    return f"{url}/"


def with_a_query(url):
    return f"{url}?codio_page=intro"


def over_https(url):
    return url.replace("http://", "https://", 1)


def with_its_organization_in_capitals(url):
    lti, _, segment = url.rpartition("/")
    organization, rest = segment.split("_", 1)
    return f"{lti}/{organization.upper()}_{rest}"


def with_its_scheme_in_capitals(url):
    return url.replace("http://", "HTTP://", 1)


def with_a_fragment(url):
    return f"{url}#intro"


@pytest.mark.parametrize(
    "spelled",
    [
        with_a_slash,
        with_a_query,
        over_https,
        with_its_organization_in_capitals,
        with_its_scheme_in_capitals,
        with_a_fragment,
    ],
)
def test_no_second_assignment_is_planned_beside_one_that_opens_the_same(ready, spelled):
    there = canvas_assignment(ready)
    ready.submit(there.id)
    there.tag.url = spelled(there.tag.url)

    assert [made.name for made in actions_of(ready.plan(), CreateAssignment)] == []


@pytest.mark.parametrize("spelled", [with_a_slash, with_a_query, over_https])
def test_what_somebody_has_spelled_otherwise_since_is_not_taken_back(ready, spelled):
    there = canvas_assignment(ready)
    there.tag.url = spelled(there.tag.url)

    ready.undo()

    assert there.id in {each["id"] for each in ready.assignments()}
