"""The check of the Canvas course's SIS id, where constant URLs or course copy are meant."""

from collections.abc import Iterable

from wizard.setup.changes.course_sis_id import SetCourseSisId
from wizard.setup.checks.base import (
    Check,
    Facts,
    Outcome,
    failed,
    not_applicable,
    passed,
    unknown,
    warning,
)
from wizard.setup.freshness import Part
from wizard.setup.lti_app.app import WANTED_APP
from wizard.setup.lti_app.course_sis_id import (
    SHOWING_LABEL,
    blank_in_words,
    courses_with,
    how_a_person_sets_it,
    is_to_be_set,
    launched_without_in_words,
    may_be_set,
    needs_sis_id,
    not_shown_in_words,
    objection_to,
    other_courses,
    shown_sis_id,
    wanted_fields,
)
from wizard.setup.snapshot import Section
from wizard.setup.steps import Step
from wizard.texts import tr


def _sis_id(facts: Facts) -> Iterable[Outcome]:
    if not needs_sis_id(facts.document, facts.app, facts.endpoints):
        yield not_applicable(
            tr("Neither constant URLs nor course copy are meant: launch URLs name the course.")
        )
        return
    found = shown_sis_id(facts.snapshot.canvas_course)
    if found is None:
        yield unknown(
            not_shown_in_words(),
            mend=tr(
                "Ask a Canvas administrator for the permission “{label}”, or to look under "
                "Settings → Course Details → SIS ID; confirm here that it has one of its own.",
                label=SHOWING_LABEL,
            ),
        )  # fmt: skip
    elif not found:
        yield _blank(facts)
    else:
        yield _unique(facts, found)


def _blank(facts: Facts) -> Outcome:
    if facts.snapshot.remembered.launch is not None:
        return passed(launched_without_in_words())
    nothing, mend = blank_in_words(), _mend(facts)
    if wanted_fields(facts.document, facts.app, facts.endpoints).target:
        return warning(nothing, mend=mend)
    return failed(
        nothing,
        expected=tr("A SIS id of its own: nothing else tells Codio the course."),
        mend=mend,
        by_hand=not is_to_be_set(facts.document.courses.sis_course_id, facts.snapshot),
    )


def _mend(facts: Facts) -> str:
    wanted = facts.document.courses.sis_course_id
    if not may_be_set(facts.snapshot):
        return how_a_person_sets_it()
    objection = objection_to(wanted, courses_with(wanted, facts.snapshot))
    if wanted and not objection:
        return tr("Go to Review and apply the plan: it sets “{sis_id}”.", sis_id=wanted)
    offer = tr(
        "Enter a SIS id of this course's own, such as Fall-2026, on the page “Courses” (in the "
        "setup file: courses.sis_course_id) before anybody opens an assignment; the plan sets it."
    )
    return f"{objection} {offer}" if objection else offer


def _unique(facts: Facts, found: str) -> Outcome:
    for course in courses_with(found, facts.snapshot):
        return failed(
            tr(
                "The SIS id “{sis_id}” is that of “{name}” too: Codio can take the two Canvas "
                "courses for one.",
                sis_id=found,
                name=course.name,
            ),
            expected=tr("A SIS id that no other Canvas course has."),
            mend=how_a_person_sets_it(),
        )
    count = len(other_courses(facts.snapshot))
    if not count:
        return passed(
            tr("It has the SIS id “{sis_id}”, which Canvas gives to no second course of its root "
               "account. None of other accounts was looked at.", sis_id=found)
        )  # fmt: skip
    return passed(
        tr(
            "It has the SIS id “{sis_id}”, and none of the {count} other courses that you see has "
            "the same.",
            sis_id=found,
            count=count,
        )
    )


CHECKS = (
    Check(
        id="assignments.sis_id",
        step=Step.ASSIGNMENTS,
        title="SIS id of the Canvas course",
        proves="Where launch URLs leave the course open, its SIS id tells Codio which it is.",
        judge=_sis_id,
        needs=(Section.CANVAS_COURSE, Section.TOOLS),
        consults=(Section.CANVAS_ACCOUNT, Section.CANVAS_COURSES),
        uses=(WANTED_APP,),
        parts=(Part.SIS_ID,),
        requires=("courses.canvas", "assignments.url_forms", "assignments.course_target"),
        confirmable=True,
        mended_by=(SetCourseSisId,),
        sources=("codio.md §5.3", "codio.md §6"),
    ),
)
