"""Colours, type and icons of the window, light and dark, from the tokens in `resources/style`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from string import Template

import msgspec
from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, QTemporaryDir, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from wizard.known_types import known
from wizard.resource_files import resource

_ICON_SIZES = (16, 20, 24)
_QSS_ICONS = {
    "chevron-down": "muted",
    "chevron-up": "muted",
    "check-small": "on_accent",
    "minus-small": "on_accent",
    "dot-small": "on_accent",
}


class Scheme(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Tokens(msgspec.Struct, frozen=True, kw_only=True):
    """The named colours of a scheme, each as `#rrggbb`."""

    window: str
    rail: str
    surface: str
    raised: str
    field: str
    field_read_only: str
    text: str
    muted: str
    faint: str
    border: str
    border_strong: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    accent_soft: str
    selection: str
    hover: str
    focus: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    info: str
    info_soft: str


@lru_cache(maxsize=2)
def tokens_of(scheme: Scheme) -> Tokens:
    """Return the colours of a scheme."""
    data = resource("style", f"{scheme.value}.json").read_bytes()
    return msgspec.json.decode(data, type=known(Tokens))


@lru_cache(maxsize=512)
def _tinted(name: str, colour: str) -> bytes:
    source = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return source.replace("currentColor", colour).encode()


def icon_pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Draw an icon of `resources/icons` in a colour, `size` logical pixels wide and high."""
    renderer = QSvgRenderer(QByteArray(_tinted(name, colour)))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size * ratio, size * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _drawn_icon(name: str, colour: str, faint: str, gap: int, ratio: float) -> QIcon:
    icon = QIcon()
    for size in _ICON_SIZES:
        for mode, shown in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, faint)):
            icon.addPixmap(_widened(icon_pixmap(name, shown, size, ratio), gap), mode)
    return icon


def _widened(pixmap: QPixmap, sixteenths: int) -> QPixmap:
    if not sixteenths:
        return pixmap
    wide = QPixmap(pixmap.width() * (16 + sixteenths) // 16, pixmap.height())
    wide.setDevicePixelRatio(pixmap.devicePixelRatio())
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide


class Theme(QObject):
    """The look of the running application.

    Signals: `changed()` after the scheme changed; whoever paints or holds icons renews them then.
    """

    changed = Signal()

    def __init__(self, application: QApplication, forced: Scheme | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._forced = forced
        self._files = QTemporaryDir()
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._icons: dict[tuple[str, str, str, int, float], QIcon] = {}
        self._base_size = max(application.font().pointSizeF(), 9.0)
        self._scheme = forced or self._scheme_of_system()
        application.setStyle("Fusion")
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def scheme(self) -> Scheme:
        """The scheme shown now."""
        return self._scheme

    @property
    def tokens(self) -> Tokens:
        """The colours shown now."""
        return tokens_of(self._scheme)

    @property
    def ratio(self) -> float:
        """How many pixels of the screen make one of the window's, in each direction."""
        return self._application.devicePixelRatio()

    def force(self, scheme: Scheme | None) -> None:
        """Show this scheme whatever the system says; None follows the system again."""
        self._forced = scheme
        self._show(scheme or self._scheme_of_system())

    def icon(self, name: str, colour: str = "", *, gap: int = 0) -> QIcon:
        """Return an icon of `resources/icons`, tinted; `colour` is `#rrggbb`, or text's colour.

        `gap` is room to the right of it, in sixteenths of its width, where text follows.
        """
        look = (name, colour or self.tokens.text, self.tokens.faint, gap, self.ratio)
        if look not in self._icons:
            self._icons[look] = _drawn_icon(*look)
        return self._icons[look]

    def pixmap(self, name: str, colour: str = "", size: int = 20) -> QPixmap:
        """Return one picture of an icon, for labels and delegates."""
        look = (name, colour or self.tokens.text, size, self.ratio)
        if look not in self._pixmaps:
            self._pixmaps[look] = icon_pixmap(*look)
        return self._pixmaps[look]

    def font(self, factor: float = 1.0, *, bold: bool = False) -> QFont:
        """Return the system's font, `factor` times as large, for what is painted by hand."""
        font = QFont(self._application.font())
        font.setPointSizeF(self._base_size * factor)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    @contextmanager
    def put_on_last(self) -> Iterator[None]:
        """Put the style sheet on once at the end of a block that builds many widgets.

        Qt styles whatever is in a widget anew each time the widget is put into another. A window
        is several levels deep, and that took three quarters of the time to build it.
        """
        sheet = self._application.styleSheet()
        self._application.setStyleSheet("")
        try:
            yield
        finally:
            self._application.setStyleSheet(sheet)

    def _scheme_of_system(self) -> Scheme:
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Scheme.DARK if dark else Scheme.LIGHT

    def _follow_system(self) -> None:
        if self._forced is None:
            self._show(self._scheme_of_system())

    def _show(self, scheme: Scheme) -> None:
        if scheme is not self._scheme:
            self._scheme = scheme
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        template = resource("style", "wizard.qss").read_text(encoding="utf-8")
        values: dict[str, str] = dict(msgspec.structs.asdict(self.tokens))
        for name, factor in _TYPE_SCALE.items():
            values[name] = f"{self._base_size * factor:.1f}"
        for name, token in _QSS_ICONS.items():
            file = Path(self._files.path()) / f"{name}-{self._scheme.value}.svg"
            file.write_bytes(_tinted(name, values[token]))
            values[f"icon_{name.replace('-', '_')}"] = file.as_posix()
        return Template(template).substitute(values)


_TYPE_SCALE = {
    "size_title": 1.75,
    "size_heading": 1.2,
    "size_lead": 1.05,
    "size_body": 1.0,
    "size_small": 0.9,
}


def _palette(tokens: Tokens) -> QPalette:
    """Give Qt's own drawing the same colours, and mend what a style sheet cannot reach."""
    roles = QPalette.ColorRole
    palette = QPalette()
    for role, colour in {
        roles.Window: tokens.window,
        roles.WindowText: tokens.text,
        roles.Base: tokens.field,
        roles.AlternateBase: tokens.raised,
        roles.Text: tokens.text,
        roles.Button: tokens.surface,
        roles.ButtonText: tokens.text,
        roles.BrightText: tokens.danger,
        roles.ToolTipBase: tokens.surface,
        roles.ToolTipText: tokens.text,
        roles.PlaceholderText: tokens.faint,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent,
        roles.Link: tokens.accent_text,
        roles.LinkVisited: tokens.accent_text,
        roles.Accent: tokens.accent,
        roles.Light: tokens.surface,
        roles.Midlight: tokens.border,
        roles.Mid: tokens.border,
        roles.Dark: tokens.border_strong,
        roles.Shadow: tokens.border_strong,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.faint))
    return palette
