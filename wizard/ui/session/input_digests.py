"""Keeps the digests of what each step's checks depend on."""

from __future__ import annotations

from wizard.setup.document import SetupDocument, same_inputs, step_inputs
from wizard.setup.steps import Step


class InputDigests:
    """Digests of the steps' inputs, each computed anew only when these have changed.

    The window asks for all of them after every edit, and a digest of thousands of assignments takes
    its time.
    """

    def __init__(self) -> None:
        self._known: dict[Step, tuple[SetupDocument, str]] = {}

    def of(self, document: SetupDocument, step: Step) -> str:
        """Return what `step_inputs` says of a document."""
        known = self._known.get(step)
        if known is None or not same_inputs(known[0], document, step):
            known = self._known[step] = document, step_inputs(document, step)
        return known[1]
