"""`helpers.world` under the name by which scripts outside the repository import it."""

from helpers.world import *  # noqa: F403
