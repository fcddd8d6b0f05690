"""Turns an exchange with a service into the evidence of a finding."""

from wizard.findings import Evidence
from wizard.http.answer import Exchange


def evidence_of(exchange: Exchange) -> Evidence:
    """Return what a finding may say about an exchange: never its query, never its body."""
    return Evidence(
        service=exchange.service,
        endpoint=f"{exchange.method} {exchange.path}",
        at=exchange.at,
        status=exchange.status,
        request_id=exchange.request_id,
    )
