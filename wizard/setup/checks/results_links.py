"""Checks of the links to Codio in the Canvas course that no row asks for."""

from collections.abc import Iterable

from wizard.canvas.types import ModuleItem
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.launch_url import LaunchUrl, LaunchUrlKind
from wizard.setup.checks.base import Check, Facts, Outcome, not_applicable, passed, warning
from wizard.setup.freshness import Part
from wizard.setup.mapping.other_links import (
    OtherLink,
    find_other_links,
    how_to_map,
    link_to_codio,
    opens_in_words,
)
from wizard.setup.mapping.rows import ROWS
from wizard.setup.mapping.told_apart import names_in_canvas
from wizard.setup.set_aside import Listed
from wizard.setup.snapshot import (
    Assignments,
    CodioCourseFacts,
    Modules,
    Section,
    codio_courses_in,
)
from wizard.setup.steps import Step
from wizard.texts import tr


def _links(facts: Facts) -> Iterable[Outcome]:
    read, codio = facts.snapshot.assignments, facts.snapshot.codio_course
    if not isinstance(read, Assignments) or not isinstance(codio, CodioCourseFacts):
        return
    links = find_other_links(
        facts.rows,
        read.assignments,
        codio_course_id=codio.course.id,
        endpoints=facts.endpoints,
    )
    modules = {row.canvas.id: row.module for row in facts.rows if row.canvas is not None}
    names = names_in_canvas(read.assignments, read.groups, modules)
    for link in links:
        name = names.get(link.assignment.id, link.assignment.name)
        yield warning(
            _found(facts, link, name),
            mend=_mend(link),
            subject=name,
            absent_from=(Listed.CODIO_ASSIGNMENT, Listed.CODIO_MODULE),
        )
    if not links:
        of_codio = sum(
            link_to_codio(each.launch_url or "", facts.endpoints) is not None
            for each in read.assignments
            if each.launch_url
        )
        if not of_codio:
            yield not_applicable(
                tr("No Canvas assignment opens Codio yet."), absent_from=(Listed.ASSIGNMENT,)
            )
            return
        yield passed(
            tr(
                "{count} Canvas assignments open Codio, and each belongs to a row. Links in pages "
                "and in the syllabus are not looked at.",
                count=of_codio,
            )
        )


def _module_links(facts: Facts) -> Iterable[Outcome]:
    read = facts.snapshot.modules
    if not isinstance(read, Modules):
        return
    clean = True
    for module in read.modules:
        for item in module.items or ():
            url = _of_item(item, facts.endpoints)
            if url is None:
                continue
            clean = False
            yield warning(
                tr(
                    "The item “{name}” of the Canvas module “{module}” opens {what} by itself, not "
                    "by an assignment: no grade comes back from there.",
                    name=item.title,
                    module=module.name,
                    what=_opens(facts, url),
                )
                + _state(item.published),
                mend=tr(
                    "In Canvas put the mapped assignment into the module instead, and unpublish or "
                    "delete this item by hand; or accept it."
                ),
                subject=tr("{name} ({module})", name=item.title, module=module.name),
            )
    if clean and read.modules:
        yield passed(
            tr(
                "No module item opens Codio by itself. Links in pages and in the syllabus are not "
                "looked at."
            )
        )
    elif clean:
        yield not_applicable(tr("The Canvas course has no modules."), absent_from=(Listed.MODULE,))


def _state(published: bool | None) -> str:  # noqa: FBT001 - Canvas's own field
    """Say whether it is published, where Canvas has told."""
    if published is None:
        return ""
    return f" {tr('It is published.') if published else tr('It is not published.')}"


def _of_item(item: ModuleItem, endpoints: CodioEndpoints) -> LaunchUrl | None:
    """Return what a tool's item opens in Codio; a mere web link only where it is an LTI address."""
    if not item.external_url:
        return None
    url = link_to_codio(item.external_url, endpoints)
    is_tool = item.type == "ExternalTool"
    return url if url is None or is_tool or url.kind is not LaunchUrlKind.FOREIGN else None


def _opens(facts: Facts, url: LaunchUrl) -> str:
    return opens_in_words(
        url,
        codio_course_id=facts.document.courses.codio_course_id or "",
        course_names=_course_names(facts),
    )


def _course_names(facts: Facts) -> dict[str, str]:
    """Return the names of Codio's courses by id, as far as they were read."""
    return {course.id: course.name for course in codio_courses_in(facts.snapshot)}


def _found(facts: Facts, link: OtherLink, name: str) -> str:
    assignment = link.assignment
    parts = [
        tr(
            "The Canvas assignment “{name}” belongs to no row, and opens {what}.",
            name=name,
            what=_opens(facts, link.url),
        ),
        tr("It is published.") if assignment.published else tr("It is not published."),
    ]
    if assignment.created_at:
        parts.append(tr("It was made on {date}.", date=assignment.created_at[:10]))
    if assignment.has_submitted_submissions:
        parts.append(tr("Students have submitted to it."))
    return " ".join(parts)


def _mend(link: OtherLink) -> str:
    if link.assignment.has_submitted_submissions:
        return tr(
            "Keep it in Canvas for its grades, and close it there (“Until”), so that nobody else "
            "starts it; or accept this."
        )
    return " ".join(
        (
            tr("Unpublish or delete it in Canvas by hand, or accept this."),
            how_to_map(link.assignment, link.row),
        )
    )


CHECKS = (
    Check(
        id="results.links",
        step=Step.RESULTS,
        title="Other links to Codio",
        proves="No Canvas assignment opens anything of Codio that the mapping does not know.",
        judge=_links,
        every=(Listed.ASSIGNMENT,),
        needs=(Section.CODIO_COURSE, Section.ASSIGNMENTS),
        consults=(Section.CODIO_ACCOUNT, Section.CODIO_OTHER_COURSES),
        uses=(ROWS,),
        requires=("courses.canvas", "courses.codio", "courses.codio_assignments"),
        sources=("canvas.md §5", "codio.md §2.3"),
    ),
    Check(
        id="results.module_links",
        step=Step.RESULTS,
        title="Links to Codio in modules",
        proves="No module item opens Codio around the assignments.",
        judge=_module_links,
        every=(Listed.MODULE, Listed.MODULE_ITEM),
        needs=(Section.MODULES,),
        consults=(Section.CODIO_ACCOUNT, Section.CODIO_OTHER_COURSES),
        parts=(Part.CODIO, Part.CODIO_COURSE),
        tells_of=Section.MODULES,
        requires=("courses.canvas",),
        sources=("canvas.md §6",),
    ),
)
