"""Records what a check looks at: sections of the snapshot, parts of the document, secrets.

Only what is really touched is recorded, so that a declaration can be held against it.
"""

from functools import cached_property
from types import FunctionType, MethodType

from msgspec.structs import replace

from wizard.setup.changes.plan import make_plan
from wizard.setup.checks.base import Check
from wizard.setup.connections import endpoints_of
from wizard.setup.document import Courses, SetupDocument
from wizard.setup.lti_app.app import app_of
from wizard.setup.mapping.rows import judge_rows
from wizard.setup.reading.asked_parts import missing_part
from wizard.setup.snapshot import CodioSettings, Section, Snapshot


def without_times(read):
    """Return what a section holds without what differs between two readings of the same."""
    times = {"read_at": {}, "begun_at": ""} if isinstance(read, CodioSettings) else {}
    return replace(read, evidence=(), **times)


class _Recording:
    """Stands in for a value and notes which of its fields are asked for."""

    def __init__(self, value, seen, prefix=""):
        self.__dict__.update(_value=value, _seen=seen, _prefix=prefix)

    def __getattr__(self, name):
        found = getattr(self._value, name)
        kind = getattr(type(self._value), name, None)
        if isinstance(kind, FunctionType):
            return MethodType(kind, self)
        if isinstance(found, Courses):
            return _Recording(found, self._seen, f"{name}.")
        self._seen.add(self._prefix + name)
        return found


class RecordedFacts:
    """The facts of a check; rows, app and plan are worked out when they are asked for."""

    def __init__(self, document: SetupDocument, snapshot: Snapshot) -> None:
        self.read: set[str] = set()
        self.document = _Recording(document, self.read)
        self.snapshot = _Recording(snapshot, self.read, "snapshot.")

    @cached_property
    def endpoints(self):
        return endpoints_of(self.document)

    @cached_property
    def rows(self):
        return judge_rows(self.document, self.snapshot, self.endpoints)

    @cached_property
    def app(self):
        return app_of(self.document, self.snapshot, self.endpoints)

    @cached_property
    def plan(self):
        return make_plan(self.document, self.snapshot, self.endpoints)

    @property
    def sections(self) -> set[Section]:
        return {section for section in Section if f"snapshot.{section.value}" in self.read}

    @property
    def parts(self) -> set[str]:
        """The fields of the document that were asked for, those of the courses one by one."""
        return {name for name in self.read if not name.startswith("snapshot.")}

    @property
    def looks_at_secrets(self) -> bool:
        return "snapshot.secret" in self.read


def record(check: Check, document: SetupDocument, snapshot: Snapshot) -> RecordedFacts:
    """Judge once and return what was looked at."""
    facts = RecordedFacts(document, snapshot)
    missing_part(check.asked, facts.snapshot)
    list(check.judge(facts))
    return facts
