"""How much of what is worked out once is kept."""

FACTS = 2**18
"""Entries of a cache over all rows of a course. A cache that holds less than is asked for in one
round, in the same order each time, has thrown every entry away by the time it is asked for again:
a course beyond it would cost several times as much per row as one below."""
