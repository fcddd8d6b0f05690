"""Brings launch URLs to the rows of the mapping screen: from exports, pastes and Canvas itself."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from wizard.canvas.types import Assignment
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import ExportedUrl, ExportedUrls
from wizard.codio.launch_identity import identity_of
from wizard.codio.launch_url import LaunchUrl, LaunchUrlKind, parse_launch_url
from wizard.codio.types import CodioCourse
from wizard.setup.document import AssignmentMapping, SetupDocument, UrlSource
from wizard.setup.mapping.conversion import kinds_of
from wizard.texts import tr


class Unmatched(msgspec.Struct, frozen=True, kw_only=True):
    """A launch URL, or a line of a file, that no row got, and why."""

    text: str
    reason: str


class Imported(msgspec.Struct, frozen=True, kw_only=True):
    """What an import does to the rows: nothing is changed yet, and nothing dropped in silence.

    `matched` counts the rows for which a URL was found, `changed` holds those that differ now.
    `disagreeing` names rows whose derived URL turned out wrong; they get the one that was given.
    """

    changed: tuple[AssignmentMapping, ...] = ()
    matched: int = 0
    unmatched: tuple[Unmatched, ...] = ()
    disagreeing: tuple[Unmatched, ...] = ()


def import_urls(
    document: SetupDocument,
    course: CodioCourse,
    exported: ExportedUrls,
    *,
    endpoints: CodioEndpoints,
    source: UrlSource = UrlSource.EXPORT,
) -> Imported:
    """Give each launch URL to the row of its assignment.

    The assignment id in the URL decides; where it cannot be compared with Codio's API
    (codio.md §2.3) module and name do, but only if they fit one row alone. A URL of another
    Codio course never takes the place of one that opens this course.
    """
    finder = RowFinder(course)
    mappings = {mapping.codio_assignment_id: mapping for mapping in document.assignments}
    given: dict[str, ExportedUrl] = {}
    unmatched = [Unmatched(text=line.text, reason=line.reason) for line in exported.rejected]
    for sure in (True, False):
        for row in exported.rows:
            by_id = finder.by_url(row.url)
            if (by_id is not None) is not sure:
                continue
            found, reason = (by_id, "") if by_id else finder.by_name(row)
            if found in given:
                reason = tr("Another line gives a launch URL to the same assignment.")
            elif found and _would_worsen(mappings.get(found), row.url, course, endpoints):
                reason = tr("It opens another Codio course; the row keeps the URL it has.")
            if reason:
                unmatched.append(Unmatched(text=_label(row), reason=reason))
            elif found:
                given[found] = row
    changed: list[AssignmentMapping] = []
    disagreeing: list[Unmatched] = []
    for identifier, row in given.items():
        mapping = _mapping(mappings, identifier)
        derived = mapping.url_source is UrlSource.DERIVED
        proposed, told = (
            identity_of(url, endpoints.lti_url) for url in (mapping.launch_url, row.url.url)
        )
        if derived and proposed != told:
            disagreeing.append(Unmatched(text=_label(row), reason=_derived_wrongly(mapping)))
        if mapping.launch_url != row.url.url or derived:
            # A derived URL that is given now as well is proven by it.
            changed.append(
                msgspec.structs.replace(mapping, launch_url=row.url.url, url_source=source)
            )
    return Imported(
        changed=tuple(changed),
        matched=len(given),
        unmatched=tuple(unmatched),
        disagreeing=tuple(disagreeing),
    )


def _derived_wrongly(mapping: AssignmentMapping) -> str:
    return tr(
        "Codio gives another URL than {url}, which was derived. Codio's is taken; other derived "
        "URLs may be as wrong, so import the whole Assignment URLs export.",
        url=mapping.launch_url,
    )


def urls_in_canvas(
    document: SetupDocument,
    course: CodioCourse,
    assignments: Iterable[Assignment],
    *,
    endpoints: CodioEndpoints,
) -> Imported:
    """Give rows without a URL the one that a Canvas assignment opens already.

    Only the assignment id in a URL decides here: names in Canvas are people's own. What would lose
    something is passed over.
    """
    finder = RowFinder(course)
    mappings = {mapping.codio_assignment_id: mapping for mapping in document.assignments}
    given: dict[str, AssignmentMapping] = {}
    matched: set[str] = set()
    for assignment in assignments:
        if not assignment.launch_url or kinds_of(assignment, endpoints):
            continue
        url = parse_launch_url(assignment.launch_url, endpoints)
        found = finder.by_url(url)
        if found is None:
            continue
        matched.add(found)
        mapping = _mapping(mappings, found)
        if not mapping.launch_url:
            given.setdefault(
                found,
                msgspec.structs.replace(
                    mapping, launch_url=assignment.launch_url, url_source=UrlSource.CANVAS
                ),
            )
    return Imported(changed=tuple(given.values()), matched=len(matched))


class RowFinder:
    """Finds the assignment of a Codio course that a launch URL or a line of an export means."""

    def __init__(self, course: CodioCourse) -> None:
        self._course_id = course.id
        self._ids = frozenset(assignment.id for assignment in course.assignments())
        self._shapes = frozenset(map(len, self._ids))
        self._by_module: dict[tuple[str, str], list[str]] = defaultdict(list)
        self._by_title: dict[str, list[str]] = defaultdict(list)
        for module in course.modules:
            for assignment in module.assignments:
                name = normalise(assignment.name)
                self._by_module[normalise(module.name), name].append(assignment.id)
                self._by_title[name].append(assignment.id)
        for module in course.modules:
            for assignment in module.assignments:
                self._by_title[normalise(f"{module.name}: {assignment.name}")].append(assignment.id)

    def by_url(self, url: LaunchUrl) -> str | None:
        """Return the assignment that the URL names by the ids of Codio's API, if it does."""
        if not url.opens_assignment or url.assignment_id not in self._ids:
            return None
        return None if opens_other_course(url, self._course_id) else url.assignment_id

    def by_name(self, row: ExportedUrl) -> tuple[str | None, str]:
        """Return the one assignment of that module and name, or None and the reason."""
        url = row.url
        if (
            url.course_id == self._course_id
            and len(url.assignment_id or "") in self._shapes
            and url.assignment_id not in self._ids
        ):
            return None, tr("It opens an assignment of this course that Codio's API does not list.")
        if not row.assignment:
            return None, tr("It is not of this course's assignments, and no name stands beside it.")
        name = normalise(row.assignment)
        if row.module:
            candidates = self._by_module.get((normalise(row.module), name), [])
        else:
            candidates = self._by_title.get(name, [])
        if not candidates:
            return None, tr("The chosen Codio course has no assignment of this name.")
        if len(candidates) > 1:
            return None, tr("Several assignments have this name; the module beside it is missing.")
        return candidates[0], ""

    def by_title(self, title: str) -> str | None:
        """Return the one assignment whose name, or “module: name”, is the title."""
        candidates = self._by_title.get(normalise(title), [])
        return candidates[0] if len(candidates) == 1 else None


def opens_other_course(url: LaunchUrl, codio_course_id: str) -> bool:
    """Tell whether a launch URL names another Codio course, as far as ids can be compared.

    Old courses carry ids of another shape in their URLs (codio.md §2.3); those tell nothing.
    """
    return (
        url.course_id is not None
        and len(url.course_id) == len(codio_course_id)
        and url.course_id != codio_course_id
    )


def opens_other_assignment(url: LaunchUrl, own: str, present: frozenset[str]) -> bool:
    """Tell whether a launch URL names another assignment than `own` of a course with `present`.

    Copied courses keep their parent's constant URLs, so that there an id which the course does
    not have tells nothing; nor does one of another shape (codio.md §2.3).
    """
    if url.assignment_id is None:
        return False
    if url.kind is LaunchUrlKind.CONSTANT:
        return url.assignment_id in present - {own}
    return len(url.assignment_id) == len(own) and url.assignment_id != own


def normalise(name: str) -> str:
    """Return a name without what exports and people write differently: case and spaces."""
    return " ".join(name.split()).casefold()


def _would_worsen(
    mapping: AssignmentMapping | None,
    url: LaunchUrl,
    course: CodioCourse,
    endpoints: CodioEndpoints,
) -> bool:
    if mapping is None or not mapping.launch_url or not opens_other_course(url, course.id):
        return False
    present = parse_launch_url(mapping.launch_url, endpoints)
    return present.opens_assignment and not opens_other_course(present, course.id)


def _mapping(mappings: Mapping[str, AssignmentMapping], identifier: str) -> AssignmentMapping:
    return mappings.get(identifier) or AssignmentMapping(codio_assignment_id=identifier)


def _label(row: ExportedUrl) -> str:
    parts: Sequence[str] = [part for part in (row.module, row.assignment) if part]
    return " · ".join(parts) or row.url.url
