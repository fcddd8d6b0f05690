"""What Canvas would refuse of an app is told field by field, before anything is sent."""

import pytest

from wizard.setup.lti_app.limits import LONGEST_DOMAIN, LONGEST_KEY, LONGEST_NAME, app_refusals
from wizard.setup.lti_app.state import ToolState


def refused(**fields):
    usual = {
        "name": "Codio", "consumer_key": "key", "url": "", "domain": "codio.com",
        "privacy_level": "public", "custom_fields": {},
    }  # fmt: skip
    return [each.found for each in app_refusals(ToolState(**(usual | fields)))]


@pytest.mark.parametrize(
    ("fields", "names"),
    [
        ({}, []),
        ({"name": "  "}, ["The LTI app has no name."]),
        ({"name": "n" * LONGEST_NAME}, []),
        ({"name": "n" * (LONGEST_NAME + 1)}, ["Name in Canvas"]),
        ({"consumer_key": "k" * LONGEST_KEY}, []),
        ({"consumer_key": "k" * (LONGEST_KEY + 1)}, ["LTI Consumer"]),
        ({"domain": "d" * LONGEST_DOMAIN}, []),
        ({"domain": "d" * (LONGEST_DOMAIN + 1)}, ["Domain"]),
        ({"name": "", "domain": "d" * 300}, ["The LTI app has no name.", "Domain"]),
    ],
)
def test_each_field_has_its_limit(fields, names):
    found = refused(**fields)

    assert len(found) == len(names)
    assert all(name in text for name, text in zip(names, found, strict=True))
