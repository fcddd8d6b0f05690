"""Trusting what the computer trusts: its own certificate store, not a list of our own."""

from __future__ import annotations

import truststore


def install_trust_store() -> None:
    """Have every TLS connection of this process checked against the operating system's store.

    Networks that inspect TLS put their issuer there. To be called once by the program's entry,
    before the first connection, and by no library (https://truststore.readthedocs.io).
    """
    truststore.inject_into_ssl()
