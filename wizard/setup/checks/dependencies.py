"""What the checks of a step depend on, derived from what each of them declares."""

import hashlib
from collections.abc import Iterable

import msgspec

from wizard.complete import require_all
from wizard.setup.checks.base import Check
from wizard.setup.checks.registry import CHECKS
from wizard.setup.document import Acceptance, Confirmation, SetupDocument
from wizard.setup.freshness import LISTS, READ_WITH, THOROUGH, Part, in_time
from wizard.setup.reading.courses import CHOSEN_IN
from wizard.setup.snapshot import NotRead, Section, Snapshot
from wizard.setup.steps import ORDER, Step
from wizard.store.secrets import SecretName

_BY_ID = {check.id: check for check in CHECKS}


def sections_of(check: Check) -> frozenset[Section]:
    """Return every section that a check looks at."""
    used = (section for looks in check.uses for section in looks.sections)
    return frozenset((*check.needs, *check.about, *check.consults, *used))


def parts_of(check: Check) -> frozenset[Part]:
    """Return every part of the document on which a check's finding depends."""
    used = (part for looks in check.uses for part in looks.parts)
    read = (part for section in sections_of(check) for part in READ_WITH[section].parts)
    return frozenset((*check.parts, *used, *read))


def secrets_of(check: Check) -> frozenset[SecretName]:
    """Return every secret on which a check's finding depends."""
    read = (name for section in sections_of(check) for name in READ_WITH[section].secrets)
    return frozenset((*check.secrets, *read))


def words_of(check: Check) -> frozenset[str]:
    """Return the confirmations on which a check's finding depends."""
    used = (word for looks in check.uses for word in looks.words)
    own = (check.id,) if check.confirmable else ()
    return frozenset((*check.words, *used, *own))


def _checks_of(step: Step) -> tuple[Check, ...]:
    return tuple(check for check in CHECKS if check.step is step)


def _shown_on(step: Step) -> tuple[Check, ...]:
    """Return the checks that a page shows: Results shows those of every step."""
    return CHECKS if step is Step.RESULTS else _checks_of(step)


def _rests_on(check: Check) -> tuple[Section, ...]:
    return (*check.needs, *check.about)


_FIRST_READ_ON = {
    section: step
    for step in reversed(ORDER)
    for check in _checks_of(step)
    for section in _rests_on(check)
}
"""The first page whose checks rest on a section."""
require_all(
    "_FIRST_READ_ON", _FIRST_READ_ON, {s for check in CHECKS for s in sections_of(check)} - THOROUGH
)


def sections_for(step: Step, snapshot: Snapshot) -> tuple[Section, ...]:
    """Return the sections that are to be read before the checks of a step are run.

    What they rest on is always read anew, and what else they look at where there is an old reading
    of it, which must not pass for a new one. What earlier checks rest on is read where it never
    was, as in a setup that was resumed. A list in which a course is chosen is read on the page
    whose checks rest on it; elsewhere with the chosen course, which stands for it if it is there.
    """
    checks = _checks_of(step)
    anew = {section for check in checks for section in _rests_on(check)}
    position = ORDER.index(step)
    missing = {
        section
        for section in {s for check in _required(checks) for s in _rests_on(check)}
        if _is_unread(snapshot, section)
    }
    besides = {
        section
        for section in {s for check in checks for s in sections_of(check)} - THOROUGH - LISTS
        if not _is_unread(snapshot, section) or ORDER.index(_FIRST_READ_ON[section]) < position
    }
    chosen = {CHOSEN_IN[section] for section in (missing & LISTS) - anew}
    return tuple(section for section in Section if section in anew | missing | besides | chosen)


def _required(checks: Iterable[Check]) -> Iterable[Check]:
    """Return the checks that must not have failed first, and those that these require."""
    for check in checks:
        required = [_BY_ID[name] for name in check.requires]
        yield from required
        yield from _required(required)


def _is_unread(snapshot: Snapshot, section: Section) -> bool:
    return isinstance(getattr(snapshot, section.value), NotRead)


def steps_of_secret(name: SecretName) -> frozenset[Step]:
    """Return the steps whose results a new value of the secret makes stale."""
    return frozenset(
        step for step in ORDER if any(name in secrets_of(check) for check in _shown_on(step))
    )


def check_that_tells_of(section: Section) -> Check:
    """Return the check that says it when the section could not be read."""
    return next(check for check in CHECKS if check.tells_of is section)


_INPUTS = {
    step: tuple(
        part
        for part in Part
        if part in in_time((p for check in _shown_on(step) for p in parts_of(check)), step)
    )
    for step in ORDER
}
_WORDS = {
    step: frozenset(word for check in _shown_on(step) for word in words_of(check)) for step in ORDER
}


def step_inputs(document: SetupDocument, step: Step) -> str:
    """Return a digest of what the results of a step depend on in the document."""
    parts: list[object] = [part.of(document) for part in _INPUTS[step]]
    parts.append(_confirmations(document, step))
    parts.append(_acceptances(document, step))
    return hashlib.sha256(msgspec.json.encode(parts)).hexdigest()


def _confirmations(document: SetupDocument, step: Step) -> tuple[Confirmation, ...]:
    return tuple(known for known in document.confirmations if known.check in _WORDS[step])


def _acceptances(document: SetupDocument, step: Step) -> tuple[Acceptance, ...]:
    shown = {check.id for check in _shown_on(step)}
    return tuple(known for known in document.acceptances if known.check in shown)


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
        if known is None or not _same_inputs(known[0], document, step):
            known = self._known[step] = document, step_inputs(document, step)
        return known[1]


def _same_inputs(one: SetupDocument, other: SetupDocument, step: Step) -> bool:
    """Tell whether two states of a document hold the very same values for a step.

    Values that are equal but not the same object count as different: nothing large is compared.
    """
    same_words = one.confirmations is other.confirmations and one.acceptances is other.acceptances
    return same_words and all(part.of(one) is part.of(other) for part in _INPUTS[step])
