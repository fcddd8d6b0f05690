"""The program's log keeps what support needs and no secret."""

import logging
import secrets

import pytest

from wizard.logs import FILE_NAME, start_logging
from wizard.store.paths import Paths


@pytest.fixture
def log(tmp_path):
    root = logging.getLogger()
    level = root.level
    handler = start_logging(Paths.below(tmp_path))
    yield Paths.below(tmp_path).logs / FILE_NAME
    root.removeHandler(handler)
    root.setLevel(level)
    handler.close()


def test_what_happened_is_written_with_time_and_place(log):
    logging.getLogger("wizard.ui.background.jobs").warning("A request did not end in time.")
    assert "WARNING wizard.ui.background.jobs: A request did not end in time." in log.read_text(
        "utf-8"
    )


def test_secrets_are_masked_in_messages_and_in_tracebacks(log):
    token = secrets.token_hex(20)
    try:
        raise RuntimeError(f"GET /token?client_secret={token}")
    except RuntimeError:
        logging.getLogger("wizard").exception("Authorization: Bearer %s", token)
    written = log.read_text("utf-8")
    assert "RuntimeError" in written
    assert token not in written
