"""Checks of the links to Codio in the Canvas course that no row asks for."""

from collections import Counter
from collections.abc import Iterable

from wizard.setup.checks.base import Check, Facts, Outcome, passed, warning
from wizard.setup.mapping.other_links import (
    OtherLink,
    find_other_links,
    how_to_map,
    link_to_codio,
    opens_in_words,
)
from wizard.setup.mapping.rows import ROWS
from wizard.setup.snapshot import Assignments, CodioAccount, CodioCourseFacts, Section
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
    names = Counter(assignment.name for assignment in read.assignments)
    groups = {group.id: group.name for group in read.groups}
    for link in links:
        subject = link.assignment.name
        if names[subject] > 1:
            subject = f"{subject} ({groups.get(link.assignment.assignment_group_id or 0, '')})"
        yield warning(_found(facts, link), mend=_mend(link), subject=subject)
    if not links:
        of_codio = sum(
            link_to_codio(each.launch_url or "", facts.endpoints) is not None
            for each in read.assignments
            if each.launch_url
        )
        yield passed(
            tr(
                "{count} Canvas assignments open Codio, and each belongs to a row. Links in pages "
                "and in the syllabus are not looked at.",
                count=of_codio,
            )
        )


def course_names(facts: Facts) -> dict[str, str]:
    """Return the names of Codio's courses by id, as far as they were read."""
    account = facts.snapshot.codio_account
    courses = account.courses if isinstance(account, CodioAccount) else ()
    return {course.id: course.name for course in courses}


def _found(facts: Facts, link: OtherLink) -> str:
    assignment = link.assignment
    parts = [
        tr(
            "The Canvas assignment “{name}” belongs to no row, and opens {what}.",
            name=assignment.name,
            what=opens_in_words(
                link.url,
                codio_course_id=facts.document.courses.codio_course_id or "",
                course_names=course_names(facts),
            ),
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
        needs=(Section.CODIO_COURSE, Section.ASSIGNMENTS),
        consults=(Section.CODIO_ACCOUNT,),
        uses=(ROWS,),
        requires=("courses.canvas", "courses.codio"),
        sources=("canvas.md §5", "codio.md §2.3"),
    ),
)
