"""Where a Codio on loopback is."""

from wizard.codio.client import CodioEndpoints


def endpoints(url: str) -> CodioEndpoints:
    """Return the addresses of a service that is token endpoint, API and LTI provider in one."""
    return CodioEndpoints(
        domain="codio.com",
        api_url=f"{url}/api/v1",
        auth_url=f"{url}/api/v1/token",
        lti_url=f"{url}/lti",
    )
