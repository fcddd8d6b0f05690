"""`helpers.breaking` under the name by which scripts outside the repository import it."""

from helpers.breaking import *  # noqa: F403
