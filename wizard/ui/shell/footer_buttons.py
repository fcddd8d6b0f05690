"""The buttons below the pages, in the order of the platform, each reached by Tab."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialogButtonBox


class FooterButtons(QDialogButtonBox):
    """A button box that Tab walks through.

    Whenever a button is shown or hidden Qt's box arranges them anew and makes one its focus proxy,
    which is right for a dialog that gives the box the focus. But Tab then jumps from the page to
    that button, past those before it (Qt 6.11).
    """

    def event(self, event: QEvent) -> bool:
        """Take the focus proxy away once the buttons were arranged."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.setFocusProxy(None)  # type: ignore[arg-type]  # the stub leaves None out, Qt does not
        return handled
