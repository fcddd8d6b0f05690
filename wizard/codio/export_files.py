"""Files and texts that hold launch URLs: what Codio's "LTI/LMS Connections" exports, and pastes.

Canvas's own course export holds them as well, and people keep them in workbooks.
"""

from __future__ import annotations

from wizard.codio.assignment_urls import read_assignment_urls as read_assignment_urls
from wizard.codio.cartridge import MOST_BYTES as MOST_BYTES
from wizard.codio.cartridge import read_cartridge as read_cartridge
from wizard.codio.cartridge import read_link_xml as read_link_xml
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.exported_urls import ExportedUrl as ExportedUrl
from wizard.codio.exported_urls import ExportedUrls as ExportedUrls
from wizard.codio.exported_urls import ExportError as ExportError
from wizard.codio.exported_urls import RejectedLine as RejectedLine
from wizard.codio.paste import LONGEST_PASTE as LONGEST_PASTE
from wizard.codio.paste import Paste as Paste
from wizard.codio.paste import PasteKind as PasteKind
from wizard.codio.paste import recognise_paste as recognise_paste
from wizard.imported.archive import ZIP
from wizard.imported.workbook import holds_workbook
from wizard.texts import tr


def read_export(data: bytes, endpoints: CodioEndpoints) -> ExportedUrls:
    """Return the launch URLs of an export, told apart by content and not by file name.

    Raises:
        ExportError: the file is empty, none of them, or cannot be read.
    """
    start = data[:400].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if not start:
        raise ExportError(tr("The file is empty."))
    if data.startswith(ZIP) and not holds_workbook(data):
        return read_cartridge(data, endpoints)
    if start.startswith((b"<!doctype html", b"<html")):
        raise ExportError(tr("The file is a web page, not an export."))
    if start.startswith(b"<"):
        return read_link_xml(data, endpoints)
    return read_assignment_urls(data, endpoints)
