"""Where one region of Codio lives."""

from __future__ import annotations

import re

import msgspec

from wizard.http.addresses import split_address
from wizard.http.loopback import is_loopback
from wizard.texts import tr

US_DOMAIN = "codio.com"
UK_DOMAIN = "codio.co.uk"
_ORGANISATION = re.compile(r"/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", re.IGNORECASE)


class CodioEndpoints(msgspec.Struct, frozen=True, kw_only=True):
    """The addresses of one Codio: API base, token endpoint and LTI base (codio.md §1.1, §2.3).

    Attributes:
        domain: what the administrator chooses, `codio.com` or `codio.co.uk`.
        api_url: up to and with `/api/v1`.
        auth_url: up to and with `/api/v1/token`.
        lti_url: up to and with `/lti`; given as an organisation's "LTI URL", its UUID is left out.
    """

    domain: str
    api_url: str
    auth_url: str
    lti_url: str

    def __post_init__(self) -> None:
        for url in (self.api_url, self.auth_url, self.lti_url):
            parts = split_address(url)
            secure = parts.scheme == "https" or is_loopback(parts.hostname or "")
            if parts.scheme not in ("http", "https") or not parts.hostname or not secure:
                raise ValueError(
                    tr("Codio's addresses must begin with https://, not as in {url}.", url=url)
                )
        for name in ("api_url", "auth_url", "lti_url"):
            msgspec.structs.force_setattr(self, name, getattr(self, name).rstrip("/"))
        base = _ORGANISATION.sub("", self.lti_url)
        msgspec.structs.force_setattr(self, "lti_url", base)

    @classmethod
    def for_domain(cls, domain: str) -> CodioEndpoints:
        """Return the addresses of a region, as the official client makes them.

        `domain` may be the address at which a person logs in, as it is copied from a browser.
        """
        name = _host_in(domain)
        return cls(
            domain=name,
            api_url=f"https://octopus.{name}/api/v1",
            auth_url=f"https://oauth.{name}/api/v1/token",
            lti_url=f"https://apollo.{name}/lti",
        )


def is_uk_domain(domain: str) -> bool:
    """Whether the domain is Codio's UK region, for which Canvas's App Center does not work."""
    host = _host_in(domain)
    return host == UK_DOMAIN or host.endswith(f".{UK_DOMAIN}")


def _host_in(domain: str) -> str:
    name = domain.strip().lower()
    is_address = "://" in name
    host = split_address(name if is_address else f"//{name}").netloc
    return host if host or is_address else name
