"""What a person says of a finding: that they have seen it, or that it may stand for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from wizard.setup.acceptances import warnings_of, with_acceptance, without_word
from wizard.setup.document import Acceptance, Confirmation, with_confirmation
from wizard.setup.snapshot import person_of

if TYPE_CHECKING:
    from wizard.ui.session.controller import SetupController


class SpokenWords(QObject):
    """Notes in the setup what a person says, in their name and with the time."""

    def __init__(self, controller: SetupController, *, person: str) -> None:
        """`person` is who says it where Canvas does not tell whose the token is."""
        super().__init__(controller)
        self._controller = controller
        self._person = person

    @property
    def person(self) -> str:
        """In whose name it is noted."""
        return person_of(self._controller.snapshot) or self._person

    def warnings(self, check: str) -> tuple[str, ...]:
        """Return what the warnings of a check say now, word for word."""
        results = self._controller.results.values()
        return warnings_of(check, (f for result in results for f in result.findings))

    @Slot(str)
    def confirm(self, check: str) -> None:
        """Note that a person has seen what no API can read, and check the step again."""
        word = Confirmation(check=check, by=self.person, at=self._at())
        self._controller.edit(lambda document: with_confirmation(document, word))
        self._controller.recheck(self._controller.step)

    def accept(self, check: str, *, reason: str, until: str) -> None:
        """Note that the warnings of a check may stand until the day `until`, as 2026-12-31."""
        word = Acceptance(
            check=check,
            found=self.warnings(check),
            by=self.person,
            at=self._at(),
            reason=reason,
            until=until,
        )
        self._controller.edit(lambda document: with_acceptance(document, word))
        self._controller.recheck(self._controller.step)

    @Slot(str)
    def withdraw(self, check: str) -> None:
        """Take back what was said of a check, and check the step again."""
        self._controller.edit(lambda document: without_word(document, check))
        self._controller.recheck(self._controller.step)

    def _at(self) -> str:
        return self._controller.now().isoformat()
