"""The report as PDF, laid out for A4 paper. Qt makes no tagged PDF: HTML is the accessible form.

Importing this module imports Qt; `wizard.report.writer` does so only when a PDF is asked for.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextTable,
    QTextTableCellFormat,
)
from PySide6.QtSvg import QSvgRenderer

from wizard.report.model import Report
from wizard.report.presentation import PRESENTATIONS, status_icon
from wizard.report.templates import render_template
from wizard.report.words import PROGRAM
from wizard.texts import tr

_RESOLUTION = 300
_CSS_RESOLUTION = 96
_MARGIN_MM = 17.0
_FOOTER_MM = 9.0
_ICON_PIXELS = 160
_SOFT = "#566072"


def to_pdf(report: Report) -> bytes:
    """Return the report as PDF with title, author and page numbers.

    Works with no display: where there is no QGuiApplication yet, one without a screen is made for
    as long as this takes.
    """
    with _gui_application():
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        writer = _writer(report, buffer)
        document = _document(report, writer)
        _avoid_bad_breaks(document)
        _paint(report, document, writer)
        buffer.close()
        return bytes(buffer.data().data())


@contextmanager
def _gui_application() -> Iterator[None]:
    if QGuiApplication.instance() is not None:
        yield
        return
    # By argument, not by environment, so that programs started later still find their screen.
    application = QGuiApplication(["codio-canvas-wizard", "-platform", "offscreen"])
    try:
        yield
    finally:
        application.shutdown()


def _writer(report: Report, buffer: QBuffer) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(f"{report.title} · {report.setup_name}")
    writer.setAuthor(report.canvas.connected_as or PROGRAM)
    writer.setCreator(f"{PROGRAM} {report.program_version}")
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    return writer


def _document(report: Report, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    document.setDefaultFont(_font(9.0))
    for status, presentation in PRESENTATIONS.items():
        document.addResource(
            QTextDocument.ResourceType.ImageResource.value,
            QUrl(f"status-{status}"),
            _icon_image(status, presentation.light.ink),
        )
    document.setHtml(render_template("report-paper.html", report))
    # Whole pixels: Qt counts pages in 1/64 of one, and a rest would put a page's first line on the
    # page before.
    document.setPageSize(QSizeF(writer.width(), writer.height() - round(_pixels(_FOOTER_MM))))
    return document


def _font(points: float) -> QFont:
    font = QFont(["Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "Arial"])
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(points)
    # A reader that searches for “Confirmed” would not find it written with the sign “ﬁ”.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def _icon_image(status: str, colour: str) -> QImage:
    image = QImage(_ICON_PIXELS, _ICON_PIXELS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(status_icon(status, colour).encode())).render(painter)
    painter.end()
    return image


def _avoid_bad_breaks(document: QTextDocument) -> None:
    """Keep rows whole, and headings with what follows, which QTextDocument does not do itself."""
    block = document.begin()
    while block.isValid():
        table = _outermost_table(block)
        if table is not None:
            _keep_rows_whole(document, table)
            block = document.findBlock(table.lastPosition()).next()
            continue
        if block.blockFormat().headingLevel() > 1 and _would_end_its_page(document, block):
            moved = block.blockFormat()
            moved.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            moved.setTopMargin(0)
            QTextCursor(block).setBlockFormat(moved)
            _lay_out_again(document)
        block = block.next()


def _lay_out_again(document: QTextDocument) -> None:
    # Qt lays out from the change on and then neither draws nor places some of the headings below.
    document.markContentsDirty(0, document.characterCount())


def _outermost_table(block: QTextBlock) -> QTextTable | None:
    table = None
    # The stubs leave out that the root frame has no parent.
    frame: QTextFrame | None = QTextCursor(block).currentFrame()
    while frame is not None:
        if isinstance(frame, QTextTable):
            table = frame
        frame = frame.parentFrame()
    return table


def _keep_rows_whole(document: QTextDocument, table: QTextTable) -> None:
    for row in range(1, table.rows()):
        top, bottom = _extent_of_row(document, table, row)
        if _page_at(document, top) != _page_at(document, bottom - 1):
            page_end = (_page_at(document, top) + 1) * document.pageSize().height()
            _add_space_below(table, row - 1, page_end - top)
            _lay_out_again(document)


def _add_space_below(table: QTextTable, row: int, pixels: float) -> None:
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        spaced = QTextTableCellFormat(cell.format())
        spaced.setBottomPadding(
            cell.format().toTableCellFormat().bottomPadding()
            + table.format().toTableFormat().cellPadding()
            + pixels * _CSS_RESOLUTION / _RESOLUTION
        )
        cell.setFormat(spaced)


def _extent_of_row(document: QTextDocument, table: QTextTable, row: int) -> tuple[float, float]:
    """Return where the row's text begins and ends, counted from the top of the document."""
    extents = []
    for column in range(table.columns()):
        cell = table.cellAt(row, column)
        for position in (cell.firstPosition(), cell.lastPosition()):
            block = document.findBlock(position)
            extents.append(document.documentLayout().blockBoundingRect(block))
    return min(each.top() for each in extents), max(each.bottom() for each in extents)


def _would_end_its_page(document: QTextDocument, heading: QTextBlock) -> bool:
    """Tell whether what a heading announces begins on a later page than the heading."""
    following = heading.next()
    while following.isValid() and following.blockFormat().headingLevel():
        following = following.next()
    if not following.isValid():
        return False
    table = _outermost_table(following)
    if table is None:
        last = document.documentLayout().blockBoundingRect(following).bottom()
    else:
        first_row = min(table.format().toTableFormat().headerRowCount(), table.rows() - 1)
        last = _extent_of_row(document, table, first_row)[1]
    top = document.documentLayout().blockBoundingRect(heading).top()
    return _page_at(document, last - 1) > _page_at(document, top)


def _page_at(document: QTextDocument, height: float) -> int:
    return int(height // document.pageSize().height())


def _paint(report: Report, document: QTextDocument, writer: QPdfWriter) -> None:
    painter = QPainter(writer)
    page_size = document.pageSize()
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        part = QRectF(0, page * page_size.height(), page_size.width(), page_size.height())
        painter.save()
        painter.translate(0, -part.top())
        # One pixel less, or the next page's first line would be drawn here too, clipped away.
        document.drawContents(painter, part.adjusted(0, 0, 0, -1))
        painter.restore()
        words = tr("Page {number} of {count}", number=page + 1, count=document.pageCount())
        _paint_footer(report, painter, writer, words)
    painter.end()


def _paint_footer(report: Report, painter: QPainter, writer: QPdfWriter, page: str) -> None:
    font = _font(7.5)
    painter.setFont(font)
    painter.setPen(QColor(_SOFT))
    height = _pixels(_FOOTER_MM) / 2
    line = QRectF(0, writer.height() - height, writer.width(), height)
    bottom = Qt.AlignmentFlag.AlignBottom
    painter.drawText(line, bottom | Qt.AlignmentFlag.AlignRight, page)
    name = QFontMetricsF(font, writer).elidedText(
        f"{report.title} · {report.setup_name}", Qt.TextElideMode.ElideRight, line.width() * 0.8
    )
    painter.drawText(line, bottom | Qt.AlignmentFlag.AlignLeft, name)


def _pixels(millimetres: float) -> float:
    return millimetres / 25.4 * _RESOLUTION
