"""Gives Qt the translations of `wizard.texts`, so that both speak from one file."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTranslator

from wizard.texts import Language


class TextsTranslator(QTranslator):
    """Translates by the English text alone, in whichever class it stands."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._texts = language.texts

    def isEmpty(self) -> bool:
        """Qt installs no translator that says it is empty."""
        return not self._texts

    def translate(
        self,
        _context: str | bytes,
        source: str | bytes,
        _disambiguation: str | bytes | None = None,
        _n: int = -1,
    ) -> str | None:
        """Return the translation; None passes the text on to the next translator."""
        text = source.decode() if isinstance(source, bytes) else source
        return self._texts.get(text)
