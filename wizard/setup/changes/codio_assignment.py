"""Changes the two settings of Codio's own assignments that its API can change (codio.md §1.4)."""

from collections.abc import Iterator

import msgspec

from wizard.codio.types import AssignmentSettings, AssignmentSettingsFields
from wizard.http.errors import NotFound
from wizard.setup.changes.answered import in_text
from wizard.setup.changes.base import (
    ActionError,
    BaseAction,
    Before,
    Change,
    Done,
    Made,
    PlanBasis,
    Service,
    Services,
    WayBack,
    change_in_words,
)
from wizard.setup.changes.keeping import ChangedSinceError
from wizard.setup.changes.recognition import changed_by_others, gone_meanwhile
from wizard.setup.changes.seen_now import Overtaken, SeenNow, changed_meanwhile
from wizard.setup.changes.steps_back import RestoreCodioAssignment
from wizard.setup.mapping.rows import RowState
from wizard.setup.snapshot import CodioCourseFacts, CodioSettings
from wizard.texts import tr


class CodioAssignmentState(msgspec.Struct, frozen=True, kw_only=True):
    """What the wizard may set on a Codio assignment; None where Codio does not tell."""

    release_grades: bool | None
    disabled: bool | None


class UpdateCodioAssignment(BaseAction, frozen=True, kw_only=True, tag=True):
    """Change the two settings of a Codio assignment that its API can change (codio.md §1.4)."""

    codio_course_id: str
    codio_assignment_id: str
    name: str
    current: CodioAssignmentState
    desired: CodioAssignmentState

    service = Service.CODIO
    icon = "edit"
    does = "changes the assignment in Codio, where the setup allows it"
    ends_launch_proof = False

    def heading(self) -> str:
        """Put it with the others in Codio."""
        return tr("Assignments in Codio")

    def in_words(self) -> str:
        """Name the assignment and what changes."""
        return tr(
            "Change “{name}” in Codio: {changes}.",
            name=self.name,
            changes="; ".join(self._changes_in_words()),
        )

    def _changes_in_words(self) -> Iterator[str]:
        before, after = self.current, self.desired
        if before.release_grades != after.release_grades:
            yield (
                tr("release its grades, so that they go back to Canvas")
                if after.release_grades
                else tr("no longer release its grades")
            )
        if before.disabled != after.disabled:
            yield tr("disable it") if after.disabled else tr("enable it for students")

    def look_before(self, services: Services) -> None:
        """Look at nothing: it says itself how the settings were."""

    def turn(self) -> str:
        """Go side by side: each has its own settings."""
        return ""

    def overtaken(self, seen: SeenNow) -> Overtaken | None:
        """Compare the settings that it would write with those the plan saw."""
        settings = seen.codio_settings(self.codio_course_id, self.codio_assignment_id)
        if settings is None:
            return None
        now = codio_assignment_state(settings)
        differences = [
            change_in_words(
                _setting_in_words(name, True),  # noqa: FBT003 - a setting's value
                in_text(getattr(self.current, name)),
                in_text(getattr(now, name)),
            )
            for name in ("release_grades", "disabled")
            if getattr(self.current, name) != getattr(self.desired, name)
            and getattr(self.current, name) != getattr(now, name)
        ]
        return Overtaken(words=changed_meanwhile(self.name, differences)) if differences else None

    def carry_out(self, services: Services, made: Made) -> Done:
        """Set what differs, and see that Codio has taken it."""
        self._set(self.current, self.desired, services)
        return Done()

    def find_made(self, before: Before | None, services: Services) -> Done | None:
        """See whether the settings are as they should be."""
        if services.codio is None:
            return None
        try:
            now = self._read(services)
        except NotFound:
            raise gone_meanwhile(self.name) from None
        if now == self.desired:
            return Done()
        if now != self.current:
            raise changed_by_others(self.name)
        return None

    def touches(self, done: Done) -> frozenset[str]:
        """Name the assignment."""
        return frozenset({f"codio {self.codio_assignment_id}"})

    def way_back(self, change: Change, changes: tuple[Change, ...], services: Services) -> WayBack:
        """Set back each setting that holds what was written."""
        now = self._read(services)
        fields: dict[str, bool] = {}
        told: list[str] = []
        left: list[str] = []
        for name, field in (("release_grades", "releaseGrades"), ("disabled", "isDisabled")):
            was, made, found = (getattr(s, name) for s in (self.current, self.desired, now))
            if was == made or found == was:
                continue
            if found == made:
                fields[field] = bool(was)
                told.append(_setting_in_words(name, bool(was)))
            else:
                left.append(_setting_in_words(name, bool(found)))
        if left and not fields:
            raise ChangedSinceError(self.name)
        if fields:
            yield RestoreCodioAssignment(
                codio_course_id=self.codio_course_id,
                codio_assignment_id=self.codio_assignment_id,
                name=self.name,
                told=", ".join(told),
                fields=fields,
            )
        return str(ChangedSinceError(self.name)) if left else ""

    def _read(self, services: Services) -> CodioAssignmentState:
        codio = services.require_codio()
        return codio_assignment_state(
            codio.get_assignment_settings(self.codio_course_id, self.codio_assignment_id)
        )

    def _set(
        self, before: CodioAssignmentState, after: CodioAssignmentState, services: Services
    ) -> None:
        codio = services.require_codio()
        changes: dict[str, bool | None] = {}
        if before.release_grades != after.release_grades:
            changes["releaseGrades"] = bool(after.release_grades)
        if before.disabled != after.disabled:
            changes["isDisabled"] = bool(after.disabled)
        fields = msgspec.structs.replace(AssignmentSettingsFields(), **changes)
        taken = codio.update_assignment_settings(
            self.codio_course_id, self.codio_assignment_id, fields
        )
        if any(getattr(taken, name) not in {value, None} for name, value in changes.items()):
            raise ActionError(tr("Codio did not take the settings of “{name}”.", name=self.name))


def _setting_in_words(name: str, value: bool) -> str:  # noqa: FBT001 - a setting's value
    if name == "release_grades":
        return tr("grades released") if value else tr("grades not released")
    return tr("disabled") if value else tr("enabled for students")


def codio_assignment_state(settings: AssignmentSettings) -> CodioAssignmentState:
    """Return a Codio assignment's settings in the form in which they are compared."""
    return CodioAssignmentState(release_grades=settings.releaseGrades, disabled=settings.isDisabled)


def plan_codio_assignments(basis: PlanBasis) -> Iterator[UpdateCodioAssignment]:
    """Plan for what the setup lets the wizard change in Codio's own assignments, and no more."""
    known, course = basis.snapshot.codio_settings, basis.snapshot.codio_course
    if not isinstance(known, CodioSettings) or not isinstance(course, CodioCourseFacts):
        return
    may = basis.document.codio_assignments
    for row in basis.rows:
        settings = known.settings.get(row.codio_assignment_id)
        if settings is None or row.state is RowState.SKIPPED:
            continue
        current = codio_assignment_state(settings)
        desired = msgspec.structs.replace(
            current,
            release_grades=True if may.release_grades else current.release_grades,
            disabled=False if may.enable and current.disabled else current.disabled,
        )
        if current != desired:
            yield UpdateCodioAssignment(
                codio_course_id=course.course.id,
                codio_assignment_id=row.codio_assignment_id,
                name=row.told_as,
                current=current,
                desired=desired,
            )
