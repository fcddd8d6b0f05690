"""The links to Codio in a Canvas course that belong to no row, and what they open.

A course copy brings last term's assignments along, and people map by hand: students open whatever
is published, whether a row asks for it or not.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from wizard.canvas.types import Assignment
from wizard.codio.endpoints import UK_DOMAIN, US_DOMAIN, CodioEndpoints
from wizard.codio.launch_identity import identity_of_parsed
from wizard.codio.launch_url import LaunchUrl, LaunchUrlKind, parse_launch_url
from wizard.http.addresses import split_address
from wizard.setup.document import Target
from wizard.setup.mapping.imports import normalise
from wizard.setup.mapping.rows import MappingRow, RowState
from wizard.texts import tr

_TELLS_ITSELF = frozenset({RowState.SKIPPED, RowState.NO_URL, RowState.CONFLICT})
"""States of rows of which another check, or a person's choice, says what becomes of them."""


class OtherLink(msgspec.Struct, frozen=True, kw_only=True):
    """A Canvas assignment that opens Codio and belongs to no row.

    row: the one row of its name, where there is one.
    """

    assignment: Assignment
    url: LaunchUrl
    row: MappingRow | None


def link_to_codio(text: str, endpoints: CodioEndpoints) -> LaunchUrl | None:
    """Take an address apart that leads to Codio, to another region's too; None where it does not.

    The regions' domains are Codio's own (codio.md §1.1).
    """
    url = parse_launch_url(text, endpoints)
    if url.kind is not LaunchUrlKind.FOREIGN:
        return url
    host = (split_address(url.url).hostname or "").removesuffix(".")
    domains = (US_DOMAIN, UK_DOMAIN, endpoints.domain)
    return url if any(f".{host}".endswith(f".{domain}") for domain in domains if domain) else None


def find_other_links(
    rows: Iterable[MappingRow],
    assignments: Iterable[Assignment],
    *,
    codio_course_id: str,
    endpoints: CodioEndpoints,
) -> tuple[OtherLink, ...]:
    """Find the Canvas assignments that open Codio and that no row resolves to, in Canvas's order.

    Left out is what opens just what a row does: where that is not the row's own assignment, the
    row is in conflict and says so.
    """
    known = tuple(rows)
    own = {row.canvas.id for row in known if row.canvas is not None}
    own |= {
        row.mapping.canvas_assignment_id
        for row in known
        if row.mapping.target is Target.EXISTING and row.mapping.canvas_assignment_id is not None
    }
    meant = {
        identity_of_parsed(row.launch_url, codio_course_id)
        for row in known
        if row.launch_url is not None and row.state is not RowState.SKIPPED
    }
    told = {row.codio_assignment_id for row in known if row.state in _TELLS_ITSELF}
    by_title = _by_title(known)
    found = []
    for assignment in assignments:
        url = link_to_codio(assignment.launch_url or "", endpoints)
        if url is None or not assignment.launch_url or assignment.id in own:
            continue
        if identity_of_parsed(url, codio_course_id) in meant:
            continue
        of_course = url.course_id in {None, codio_course_id}
        if url.opens_assignment and of_course and url.assignment_id in told:
            continue
        named = by_title.get(normalise(assignment.name), [])
        row = named[0] if len(named) == 1 else None
        found.append(OtherLink(assignment=assignment, url=url, row=row))
    return tuple(found)


def _by_title(rows: Iterable[MappingRow]) -> Mapping[str, list[MappingRow]]:
    found: dict[str, list[MappingRow]] = defaultdict(list)
    for row in rows:
        names = (row.codio_name, f"{row.module}: {row.codio_name}", row.canvas_name)
        for name in dict.fromkeys(map(normalise, names)):
            found[name].append(row)
    return found


def opens_in_words(
    url: LaunchUrl, *, codio_course_id: str, course_names: Mapping[str, str] | None = None
) -> str:
    """Say what a link opens, within a sentence.

    course_names: the names of Codio's courses by id, as far as the account lists them.
    """
    name = (course_names or {}).get(url.course_id or "")
    if url.kind is LaunchUrlKind.PLAIN and url.course_id == codio_course_id:
        return tr("an assignment of the chosen Codio course ({id})", id=url.assignment_id or "")
    if url.kind is LaunchUrlKind.PLAIN and name:
        return tr("an assignment of the Codio course “{name}”", name=name)
    if url.kind is LaunchUrlKind.PLAIN:
        return tr("an assignment of another Codio course ({id})", id=url.course_id or "")
    if url.kind is LaunchUrlKind.CONSTANT:
        return tr(
            "the assignment {id} of whichever Codio course the app names",
            id=url.assignment_id or "",
        )
    if url.kind is LaunchUrlKind.COURSE_ENROL:
        return tr(
            "an enrolment in the Codio course “{name}”, from which no grade returns",
            name=name or url.course_id or "",
        )
    if url.kind is LaunchUrlKind.FOREIGN:
        return tr("another Codio ({url})", url=url.url)
    return tr("an address of Codio that belongs to no assignment ({url})", url=url.url)


def notes_on_creating(
    rows: Iterable[MappingRow],
    assignments: Iterable[Assignment],
    *,
    codio_course_id: str,
    endpoints: CodioEndpoints,
) -> tuple[str, ...]:
    """Say which links to Codio are there beside what a plan would create, and how to take them.

    Nothing is said where nothing is created.
    """
    known = tuple(rows)
    created = [row for row in known if row.state is RowState.WILL_CREATE]
    if not created:
        return ()
    links = find_other_links(
        known, assignments, codio_course_id=codio_course_id, endpoints=endpoints
    )
    by_title = _by_title(created)
    return tuple(
        _note(link, by_title.get(normalise(link.assignment.name), []), codio_course_id)
        for link in links
    )


def _note(link: OtherLink, namesakes: list[MappingRow], codio_course_id: str) -> str:
    there = tr(
        "The Canvas assignment “{name}” ({id}) opens {what}, and belongs to no row.",
        name=link.assignment.name,
        id=link.assignment.id,
        what=opens_in_words(link.url, codio_course_id=codio_course_id),
    )
    if not namesakes:
        return there
    row = namesakes[0]
    beside = tr(
        "“{name}” of {module} would be created beside it.",
        name=row.codio_name,
        module=row.module or tr("the course"),
    )
    return " ".join((there, beside, how_to_map(link.assignment, row)))


def how_to_map(assignment: Assignment, row: MappingRow | None) -> str:
    """Say how a person maps a row to an assignment, in the window and in a setup file."""
    if assignment.has_submitted_submissions:
        return tr("Students have submitted to it: it is kept as it is, with its grades.")
    if row is None:
        return tr(
            "To map a row to it, choose it there on the page Assignments, or write into the row of "
            'the setup file: "target": "existing", "canvas_assignment_id": {id}.',
            id=assignment.id,
        )
    return tr(
        "To map its row to it, choose it on the page Assignments (“Rewrite last term's links” "
        "does so for all of a copied course), or write into the row of the setup "
        'file whose codio_assignment_id is "{row}": "target": "existing", '
        '"canvas_assignment_id": {id}.',
        row=row.codio_assignment_id,
        id=assignment.id,
    )
