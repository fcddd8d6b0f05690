"""Last term's links: launch URLs that still open another Codio course, and their rewriting.

After a course copy the Canvas assignments launch the course they were copied from; nothing tells
so until a student opens one.
"""

from collections.abc import Collection, Iterable, Mapping

import msgspec

from wizard.canvas.types import Assignment
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_identity import LaunchIdentity, identity_of
from wizard.codio.launch_url import (
    LaunchUrl,
    LaunchUrlKind,
    parse_launch_url,
)
from wizard.codio.types import CodioCourse
from wizard.setup.document import AssignmentMapping, SetupDocument, Target, UrlSource
from wizard.setup.mapping.conversion import kinds_in_words, kinds_of
from wizard.setup.mapping.derived_urls import url_like
from wizard.setup.mapping.imports import RowFinder, Unmatched, opens_other_course
from wizard.setup.mapping.told_apart import names_in_canvas
from wizard.texts import tr


class LastTerm(msgspec.Struct, frozen=True, kw_only=True):
    """Every link to another Codio course that belongs to a row, and those brought to none.

    A link, in the row, in a Canvas assignment or in both, is the row as it would be rewritten;
    None where this course's own URL is not known yet.
    """

    links: tuple[AssignmentMapping | None, ...] = ()
    left_out: tuple[Unmatched, ...] = ()

    @property
    def rewritten(self) -> tuple[AssignmentMapping, ...]:
        """The rows that change when all links are rewritten together."""
        return tuple(link for link in self.links if link is not None)


def find_last_term(
    document: SetupDocument,
    course: CodioCourse,
    assignments: Iterable[Assignment],
    *,
    endpoints: CodioEndpoints,
) -> LastTerm:
    """Find the links to other Codio courses, in the rows and in Canvas.

    A Canvas assignment belongs to the row that targets it, else to the one row of its name. One
    that students have submitted to is left as it is, and so is what would lose something.
    """
    search = _Search(document, course, tuple(assignments), endpoints)
    names = names_in_canvas(search.assignments, (), {})
    links: dict[str, AssignmentMapping | None] = {}
    left_out: list[Unmatched] = []
    for assignment in search.assignments:
        if search.stale(assignment.launch_url or "") is None:
            continue
        found = search.row_of(assignment)
        reason = _reason_to_leave(assignment, found, links, endpoints)
        if reason or found is None:
            left_out.append(
                Unmatched(text=names.get(assignment.id, assignment.name), reason=reason)
            )
            continue
        mapping = search.mapping_of(found)
        if search.is_settled(mapping, assignment):
            continue
        links[found] = search.rewritten(mapping, assignment.id)
    for mapping in document.assignments:
        identifier = mapping.codio_assignment_id
        if mapping.target is Target.SKIP or identifier in links or identifier not in search.ids:
            continue
        if search.stale(mapping.launch_url) is not None:
            links[identifier] = search.rewritten(mapping, None)
    return LastTerm(links=tuple(links.values()), left_out=tuple(left_out))


def derive_missing(
    document: SetupDocument, course: CodioCourse, *, endpoints: CodioEndpoints
) -> tuple[AssignmentMapping, ...]:
    """Return the rows without a URL with the one that follows from this course's pattern.

    Nothing is returned unless a known URL of this course is made of the very ids that Codio's
    API gives (codio.md §2.3): it is a proposal for a person to accept.
    """
    pattern = _pattern(document, course, endpoints)
    if pattern is None:
        return ()
    mappings = {mapping.codio_assignment_id: mapping for mapping in document.assignments}
    return tuple(
        derived
        for assignment in course.assignments()
        if not (mapping := _mapping(mappings, assignment.id)).launch_url
        and mapping.target is not Target.SKIP
        and (derived := _derived(mapping, endpoints, pattern)) is not None
    )


def _mapping(mappings: Mapping[str, AssignmentMapping], identifier: str) -> AssignmentMapping:
    return mappings.get(identifier) or AssignmentMapping(codio_assignment_id=identifier)


def _pattern(
    document: SetupDocument, course: CodioCourse, endpoints: CodioEndpoints
) -> LaunchUrl | None:
    """Return a URL that a person or Codio gave and that is made of this course's own ids."""
    ids = {assignment.id for assignment in course.assignments()}
    for mapping in document.assignments:
        if not mapping.launch_url or mapping.url_source is UrlSource.DERIVED:
            continue
        url = parse_launch_url(mapping.launch_url, endpoints)
        plain = url.kind is LaunchUrlKind.PLAIN
        fits = url.course_id == course.id if plain else url.kind is LaunchUrlKind.CONSTANT
        if fits and url.assignment_id in ids:
            return url
    return None


def _reason_to_leave(
    assignment: Assignment,
    found: str | None,
    links: Collection[str],
    endpoints: CodioEndpoints,
) -> str:
    kinds = kinds_of(assignment, endpoints)
    if kinds:
        return tr(
            "It is more than an ordinary assignment ({kinds}); choose it by hand to see what it "
            "would lose.",
            kinds=kinds_in_words(kinds),
        )
    if assignment.has_submitted_submissions:
        return tr("Students have already submitted to it; it stays as it is.")
    if found is None:
        return tr("No row, or more than one, has this name; choose the row by hand.")
    if found in links:
        return tr("Another Canvas assignment of the same name is linked to this row.")
    return ""


class _Search:
    def __init__(
        self,
        document: SetupDocument,
        course: CodioCourse,
        assignments: tuple[Assignment, ...],
        endpoints: CodioEndpoints,
    ) -> None:
        self.assignments = assignments
        self.ids = frozenset(assignment.id for assignment in course.assignments())
        self._course = course
        self._endpoints = endpoints
        self._finder = RowFinder(course)
        self._pattern = _pattern(document, course, endpoints)
        self._opened = {
            self._meant(assignment.launch_url)
            for assignment in assignments
            if assignment.launch_url
        }
        self._mappings = {mapping.codio_assignment_id: mapping for mapping in document.assignments}
        self._targeted = {
            mapping.canvas_assignment_id: mapping.codio_assignment_id
            for mapping in document.assignments
            if mapping.target is Target.EXISTING
        }

    def stale(self, url: str) -> LaunchUrl | None:
        if not url:
            return None
        parsed = parse_launch_url(url, self._endpoints)
        plain = parsed.kind is LaunchUrlKind.PLAIN
        return parsed if plain and opens_other_course(parsed, self._course.id) else None

    def _meant(self, url: str) -> LaunchIdentity:
        return identity_of(url, self._endpoints.lti_url, self._course.id)

    def row_of(self, assignment: Assignment) -> str | None:
        found = self._targeted.get(assignment.id) or self._finder.by_title(assignment.name)
        return found if found in self.ids else None

    def mapping_of(self, identifier: str) -> AssignmentMapping:
        return _mapping(self._mappings, identifier)

    def is_settled(self, mapping: AssignmentMapping, assignment: Assignment) -> bool:
        """Whether the row says already what becomes of it, or another Canvas assignment has it."""
        has_own = bool(mapping.launch_url) and self.stale(mapping.launch_url) is None
        match mapping.target:
            case Target.SKIP:
                return True
            case Target.CREATE:
                return has_own and self._meant(mapping.launch_url) in self._opened
            case Target.EXISTING:
                return mapping.canvas_assignment_id != assignment.id or has_own

    def rewritten(
        self, mapping: AssignmentMapping, canvas_assignment_id: int | None
    ) -> AssignmentMapping | None:
        has_own = bool(mapping.launch_url) and self.stale(mapping.launch_url) is None
        rewritten: AssignmentMapping | None = mapping
        if not has_own:
            rewritten = _derived(mapping, self._endpoints, self._pattern)
        if rewritten is None or canvas_assignment_id is None:
            return rewritten
        return msgspec.structs.replace(
            rewritten, target=Target.EXISTING, canvas_assignment_id=canvas_assignment_id
        )


def _derived(
    mapping: AssignmentMapping,
    endpoints: CodioEndpoints,
    pattern: LaunchUrl | None,
) -> AssignmentMapping | None:
    if pattern is None:
        return None
    url = url_like(pattern, mapping.codio_assignment_id, endpoints=endpoints)
    return msgspec.structs.replace(mapping, launch_url=url, url_source=UrlSource.DERIVED)
