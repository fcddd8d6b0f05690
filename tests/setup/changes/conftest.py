import pytest

from wizard.canvas.client import connect_canvas
from wizard.codio.client import connect_codio
from wizard.codio.endpoints import CodioEndpoints
from wizard.secret import Secret
from wizard.setup.changes.base import Services


@pytest.fixture
def services(service, timing):
    """Canvas and Codio, both of which say what the test tells them to say."""
    endpoints = CodioEndpoints(
        domain="codio.com",
        api_url=f"{service.url}/api/v1",
        auth_url=f"{service.url}/api/v1/token",
        lti_url=f"{service.url}/lti",
    )
    canvas = connect_canvas(service.url, Secret("a-token-of-somebody"), timing=timing)
    codio = connect_codio(endpoints, "client-7", Secret("the-client-secret"), timing=timing)
    yield Services(canvas=canvas, codio=codio, shared_secret=None)
    canvas.close()
    codio.close()
