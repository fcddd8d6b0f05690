"""The program's log: a few small files for support, with every secret masked."""

import logging
from logging.handlers import RotatingFileHandler

from wizard.http.redact import Redactor, install_redaction
from wizard.store.paths import Paths, create_private_folder

FILE_NAME = "wizard.log"
_MOST_BYTES = 1_000_000
_OLDER_FILES = 3


def start_logging(paths: Paths) -> RotatingFileHandler:
    """Write what the program logs from now on to a file below `paths.logs`.

    Raises OSError where the folder cannot be made.
    """
    folder = create_private_folder(paths.logs)
    handler = RotatingFileHandler(
        folder / FILE_NAME, maxBytes=_MOST_BYTES, backupCount=_OLDER_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    install_redaction(Redactor(), [handler])
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler
