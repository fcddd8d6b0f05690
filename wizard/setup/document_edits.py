"""Pure edits of the setup document that several pages make."""

from __future__ import annotations

from msgspec.structs import replace

from wizard.setup.connections import Credentials
from wizard.setup.document import SetupDocument
from wizard.setup.steps import Step
from wizard.store.secrets import SecretName


def with_part(document: SetupDocument, part: str, values: dict[str, object]) -> SetupDocument:
    """Return the document with fields of one of its parts replaced."""
    return replace(document, **{part: replace(getattr(document, part), **values)})


def with_passed_over(document: SetupDocument, step: Step) -> SetupDocument:
    """Return the document with a step marked as passed over, in the order of the steps."""
    steps = tuple(s for s in Step if s in document.passed_over or s is step)
    return replace(document, passed_over=steps)


def completed(typed: Credentials, found: Credentials) -> Credentials:
    """Return what was typed, and from what was found whatever was not."""
    names = [name.value for name in SecretName]
    return Credentials(**{name: getattr(typed, name) or getattr(found, name) for name in names})
