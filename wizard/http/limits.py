"""How long a request and a list may take, and how much they may hold."""

from __future__ import annotations

import msgspec

TIMEOUTS = (10.0, 60.0)
"""Seconds to connect, and between two pieces of an answer (canvas.md §0)."""
MOST_PAGES = 2000
"""Pages of one list; Canvas gives 100 entries to a page (canvas.md §8)."""
LONGEST_LINKS = 64 * 1024
"""Characters of a Link header: five addresses (canvas.md §8), each as long as any may be."""
MOST_REDIRECTS = 5
MOST_FIELD_ERRORS = 20
"""Complaints about single fields that are shown of one answer."""


class TransportLimits(msgspec.Struct, frozen=True, kw_only=True):
    """How long and how much: seconds and bytes.

    answer_seconds: for one request of any method, from its first byte to its answer's last.
    list_seconds: for a list with all of its pages, pauses between them included.
    """

    timeouts: tuple[float, float] = TIMEOUTS
    answer_seconds: float = 300.0
    answer_bytes: int = 32 * 1024 * 1024
    list_seconds: float = 1800.0
