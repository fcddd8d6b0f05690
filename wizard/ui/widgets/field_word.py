"""A word below a field on what stands in it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from wizard.ui.announce import announce
from wizard.ui.widgets.card import set_property
from wizard.ui.widgets.plain_label import PlainLabel


class FieldWord(PlainLabel):
    """What a field's value seems to be: in green, or in red, and the field with it.

    It is hidden while nothing is to be said, and something new is read out.
    """

    def __init__(self, edit: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(role="good", parent=parent)
        self._edit = edit
        self._said = ("", False)
        self.hide()

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Say something, in red where it is wrong; empty says nothing."""
        self.set_role("error" if wrong else "good")
        self.setText(text)
        self.setVisible(bool(text))
        set_property(self._edit, "wrong", wrong)
        if text and (text, wrong) != self._said:
            announce(self._edit, text, assertive=wrong)
        self._said = (text, wrong)
