"""How many of an organisation's requests one reading may take.

A module of its own, without imports: the command line names the number before it knows what to do.
"""

USUAL_REQUESTS = 2500
"""Where a person names no other number: a quarter of the 10,000 that all integrations of the
organisation have together for a day (codio.md §1.6)."""
