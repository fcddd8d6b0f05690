"""Who signed a certificate that this computer does not trust."""

from __future__ import annotations

import contextlib
import socket
import ssl

_COMMON_NAME, _ORGANISATION = b"\x55\x04\x03", b"\x55\x04\x0a"
_SEQUENCE, _EXPLICIT_VERSION = 0x30, 0xA0
_TIMEOUT_SECONDS = 5.0


def issuer_of(host: str, port: int) -> str:
    """Return the name of the issuer of the host's certificate, or "" where it cannot be read.

    Nothing is sent over this connection: it only looks at the certificate.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    with contextlib.suppress(OSError, ValueError, IndexError):
        with (
            socket.create_connection((host, port), timeout=_TIMEOUT_SECONDS) as connection,
            context.wrap_socket(connection, server_hostname=host) as tls,
        ):
            certificate = tls.getpeercert(binary_form=True)
        return issuer_name(certificate or b"")
    return ""


def issuer_name(certificate: bytes) -> str:
    """Return the issuer's common name, else its organisation, from a certificate in DER.

    Raises:
        IndexError, ValueError: the bytes are no certificate.
    """
    _, body = _read(certificate)[:2]
    _, fields = _read(body)[:2]
    tag, _, rest = _read(fields)
    if tag == _EXPLICIT_VERSION:
        _, _, rest = _read(rest)
    _, _, rest = _read(rest)
    _, name, _ = _read(rest)
    found: dict[bytes, str] = {}
    while name:
        _, relative_name, name = _read(name)
        _, attribute, _ = _read(relative_name)
        _, kind, value = _read(attribute)
        _, text, _ = _read(value)
        found[kind] = text.decode("utf-8", "replace")
    return found.get(_COMMON_NAME) or found.get(_ORGANISATION) or ""


def _read(data: bytes) -> tuple[int, bytes, bytes]:
    """Return tag, content and remainder of the first DER element."""
    tag, length, start = data[0], data[1], 2
    if length & 0x80:
        size = length & 0x7F
        length, start = int.from_bytes(data[2 : 2 + size], "big"), 2 + size
    return tag, data[start : start + length], data[start + length :]
