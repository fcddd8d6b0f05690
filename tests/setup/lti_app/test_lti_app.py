"""The values that an app gets in Canvas where the setup does not name them."""

import msgspec
import pytest

from wizard.codio.endpoints import CodioEndpoints
from wizard.setup.document import new_document
from wizard.setup.lti_app.app import app_domain, desired_tool


@pytest.mark.parametrize(
    ("lti_url", "domain"),
    [
        ("https://apollo.codio.com/lti", "codio.com"),
        ("https://APOLLO.Codio.com/lti", "codio.com"),
        ("https://apollo.evilcodio.com/lti", "apollo.evilcodio.com"),
        ("https://evilcodio.com/lti", "evilcodio.com"),
        ("https://codio.com.evil.example/lti", "codio.com.evil.example"),
        ("http://127.0.0.1:5001/lti", "127.0.0.1:5001"),
    ],
)
def test_the_bare_domain_is_for_codios_own_hosts_and_a_stand_in_keeps_its_own(lti_url, domain):
    """With the domain of Codio an app elsewhere would answer no launch, or those of Codio."""
    endpoints = CodioEndpoints(
        domain="codio.com",
        api_url="https://octopus.codio.com/api/v1",
        auth_url="https://oauth.codio.com/api/v1/token",
        lti_url=lti_url,
    )
    assert app_domain(endpoints) == domain


@pytest.mark.parametrize("typed", ["codio.com/", " https://Codio.com/ ", "codio.com/lti"])
def test_a_domain_that_was_typed_is_written_so_that_canvas_matches_it(typed):
    document = new_document("Autumn")
    app = msgspec.structs.replace(document.lti_app, domain=typed)
    wanted = desired_tool(
        msgspec.structs.replace(document, lti_app=app), CodioEndpoints.for_domain("codio.com")
    )
    assert wanted.domain == "codio.com"
