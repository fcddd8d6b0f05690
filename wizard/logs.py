"""The program's log: a few small files for support, with every secret masked."""

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from wizard.http.redact import install_redaction
from wizard.redact import RUN
from wizard.store.paths import Paths, create_private_file, create_private_folder

FILE_NAME = "wizard.log"
_MOST_BYTES = 1_000_000
_OLDER_FILES = 3


class _PrivateLogFile(RotatingFileHandler):
    """Log files that are their owner's alone, the new one after each rotation as well."""

    def _open(self) -> TextIOWrapper:
        create_private_file(Path(self.baseFilename))
        return super()._open()


def start_logging(paths: Paths) -> RotatingFileHandler:
    """Write what the program logs from now on to a file below `paths.logs`.

    Raises OSError where the folder cannot be made.
    """
    folder = create_private_folder(paths.logs)
    handler = _PrivateLogFile(
        folder / FILE_NAME, maxBytes=_MOST_BYTES, backupCount=_OLDER_FILES, encoding="utf-8"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    install_redaction(RUN, [handler])
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler
