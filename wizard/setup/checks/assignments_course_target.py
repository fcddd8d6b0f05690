"""Checks of how Codio learns the course: plain or constant URLs, target, course copy."""

from collections import Counter
from collections.abc import Iterable

from wizard.codio.launch_url import LaunchUrlKind
from wizard.setup.changes.lti_tool import UpdateTool
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
from wizard.setup.document import UrlSource
from wizard.setup.lti_app.app import WANTED_APP, desired_tool, tool_in_words
from wizard.setup.lti_app.course_sis_id import shown_sis_id
from wizard.setup.lti_app.course_target import (
    TARGET_FIELD,
    CourseMode,
    ModeFields,
    fields_of,
    recognise_mode,
)
from wizard.setup.mapping.rows import ROWS, RowState
from wizard.setup.snapshot import Section, codio_courses_in
from wizard.setup.steps import Step
from wizard.texts import tr


def _fields(facts: Facts) -> ModeFields:
    """Return the fields as they stand in Canvas, or as they will where no app is installed."""
    app = facts.app
    if app is not None and app.ours is not None:
        return fields_of(app.ours.custom_fields)
    return fields_of(desired_tool(facts.document, facts.endpoints).custom_fields)


def _kinds(facts: Facts) -> tuple[LaunchUrlKind, ...]:
    return tuple(
        row.launch_url.kind
        for row in facts.rows
        if row.launch_url is not None and row.state is not RowState.SKIPPED
    )


def course_mode(facts: Facts) -> CourseMode:
    """Recognise the mode of the course from its rows and its app."""
    return recognise_mode(_kinds(facts), _fields(facts))


def _forms(facts: Facts) -> Iterable[Outcome]:
    counts = Counter(_kinds(facts))
    plain, constant = counts[LaunchUrlKind.PLAIN], counts[LaunchUrlKind.CONSTANT]
    match course_mode(facts):
        case CourseMode.MIXED:
            few = LaunchUrlKind.PLAIN if plain <= constant else LaunchUrlKind.CONSTANT
            names = [
                row.told_as
                for row in facts.rows
                if row.launch_url is not None
                and row.launch_url.kind is few
                and row.state is not RowState.SKIPPED
            ]
            yield failed(
                tr(
                    "{plain} launch URLs name their course and {constant} do not: “{name}” is one "
                    "of the few.",
                    plain=plain,
                    constant=constant,
                    name=names[0],
                ),
                expected=tr("All URLs with the course id, or, with constant URLs, none."),
                mend=tr(
                    "Enable LTI constant URLs was switched in Codio after some were copied. "
                    "Export the Assignment URLs again, import the file and apply the plan."
                ),
            )
        case CourseMode.UNKNOWN:
            yield not_applicable(tr("No launch URL is known yet."))
        case CourseMode.PLAIN:
            yield passed(tr("Every launch URL names its course."))
        case _:
            yield passed(tr("Every launch URL is constant; the app names the course."))


def _target(facts: Facts) -> Iterable[Outcome]:
    fields, app = _fields(facts), facts.app
    of_account = app is not None and app.ours is not None and not app.in_course
    if of_account and fields.target and not fields.target.startswith("$") and app and app.ours:
        yield warning(
            tr(
                "{tool} has {field}: every course of the account that uses it opens one Codio "
                "course.",
                tool=tool_in_words(facts.snapshot, app.ours.id, app.ours.name),
                field=TARGET_FIELD,
            ),
            mend=tr("Install an app in this course, and have the field removed there."),
        )
        return
    if LaunchUrlKind.CONSTANT not in _kinds(facts):
        yield not_applicable(tr("The launch URLs need no custom field that names the course."))
    elif fields.target:
        yield _judge_target(facts, fields)
    else:
        yield _without_target(facts, fields, of_account=of_account)


def _judge_target(facts: Facts, fields: ModeFields) -> Outcome:
    chosen = facts.document.courses.codio_course_id
    if fields.target == chosen:
        return passed(tr("{field} names the chosen Codio course.", field=TARGET_FIELD))
    for course in codio_courses_in(facts.snapshot):
        if course.id == fields.target:
            return failed(
                tr(
                    "{field} names another Codio course, “{name}”: students would enter that one.",
                    field=TARGET_FIELD,
                    name=course.name,
                ),
                expected=tr("{field}={id}", field=TARGET_FIELD, id=chosen or ""),
                mend=tr(
                    "Apply the plan: it writes the chosen course into the app. If the LTI app "
                    "page names the field itself, change it there first."
                ),
            )
    if facts.snapshot.remembered.launch is not None:
        return passed(tr("A watched launch entered the chosen course by “{value}”.",
                         value=fields.target))  # fmt: skip
    return unknown(
        tr("No API tells which Codio course “{value}” in {field} means.",
           value=fields.target, field=TARGET_FIELD),
        mend=tr(
            "Watch a test launch. After a course copy the value must be one that no other Canvas "
            "course has, and an instructor opens an assignment first; then confirm it here."
        ),
    )  # fmt: skip


def _without_target(facts: Facts, fields: ModeFields, *, of_account: bool) -> Outcome:
    sis_id = shown_sis_id(facts.snapshot.canvas_course)
    if sis_id is None and not fields.sourcedid and (of_account or fields.parent):
        return unknown(
            tr("Canvas does not show you whether the course has a SIS id, by which Codio would "
               "find it; nothing else tells which course is meant."),
            mend=tr("Watch a test launch, or open an assignment yourself and confirm it here."),
        )  # fmt: skip
    if fields.sourcedid or sis_id:
        if facts.snapshot.remembered.launch is not None:
            return passed(tr("A watched launch entered the chosen course by its SIS id."))
        if fields.sourcedid.startswith("$") and sis_id == "":
            return unknown(
                tr("The app passes the SIS id of the Canvas course on, and the course has none."),
                mend=tr("Give the course one, as “SIS id of the Canvas course” says, and check."),
            )
        return unknown(
            tr("Codio finds the course by its SIS id; no API tells which course that is."),
            mend=tr("Watch a test launch, or open an assignment yourself and confirm it here."),
        )
    if of_account:
        mend = tr("Install an app in this course: an account's app cannot name one course.")
    elif fields.parent:
        mend = tr(
            "Add {field} with a value of this Canvas course's own, such as Fall-2026, on the LTI "
            "app page; the plan writes it.",
            field=TARGET_FIELD,
        )
    else:
        mend = tr("Apply the plan: it writes {field} into the app.", field=TARGET_FIELD)
    return failed(
        tr("The launch URLs are constant, and nothing tells Codio which course is meant."),
        expected=tr("{field} among the app's custom fields.", field=TARGET_FIELD),
        mend=mend,
        by_hand=of_account or bool(fields.parent),
    )


def _copy(facts: Facts) -> Iterable[Outcome]:
    fields = _fields(facts)
    kinds = _kinds(facts)
    if not fields.parent:
        yield not_applicable(tr("The app asks Codio for no copy of a course."))
    elif LaunchUrlKind.PLAIN in kinds:
        yield warning(
            tr("The app has codio_parent_course_id, but launch URLs name their course: no copy "
               "is ever made."),
            mend=tr("Switch on constant URLs in Codio and import its export, or remove the field."),
        )  # fmt: skip
    elif not (fields.target or fields.sourcedid):
        yield failed(
            tr("The app has codio_parent_course_id, but no {field}.", field=TARGET_FIELD),
            expected=tr("Both fields: Codio files the copy under the second."),
            mend=tr(
                "Add {field} with a value of this Canvas course's own, such as Fall-2026, on the "
                "LTI app page.",
                field=TARGET_FIELD,
            ),
        )
    else:
        yield passed(tr("Codio copies its course for this Canvas course."))


def _derived(facts: Facts) -> Iterable[Outcome]:
    derived = [
        row
        for row in facts.rows
        if row.mapping.url_source is UrlSource.DERIVED and row.state is not RowState.SKIPPED
    ]
    proof = facts.snapshot.remembered.launch
    if not derived:
        yield not_applicable(tr("No launch URL was made by the wizard."))
    elif (
        proof is not None
        and not proof.started_others
        and proof.codio_assignment_id in {row.codio_assignment_id for row in derived}
    ):
        yield passed(
            tr("A launch of “{name}” proved the pattern of the {count} derived URLs.",
               name=proof.assignment_name, count=len(derived))
        )  # fmt: skip
    else:
        yield unknown(
            tr("{count} launch URLs are derived from another one, not proven; “{name}” is one.",
               count=len(derived), name=derived[0].told_as),
            mend=tr(
                "Import Codio's Assignment URLs export, or watch a test launch of one of them; or "
                "compare a few with Codio's Overview and confirm it here."
            ),
        )  # fmt: skip


_NEEDS = (Section.CODIO_COURSE, Section.TOOLS)
_REQUIRES = ("courses.canvas", "courses.codio")

CHECKS = (
    Check(
        id="assignments.url_forms",
        step=Step.ASSIGNMENTS,
        title="One form of launch URL",
        proves="The launch URLs are all plain, or all constant.",
        judge=_forms,
        needs=_NEEDS,
        uses=(ROWS,),
        requires=_REQUIRES,
        sources=("codio.md §2.3", "codio.md §5.5 #17"),
    ),
    Check(
        id="assignments.course_target",
        step=Step.ASSIGNMENTS,
        title="The course of constant URLs",
        proves="Codio knows which course a constant launch URL means.",
        judge=_target,
        needs=_NEEDS,
        about=(Section.CODIO_OTHER_COURSES,),
        consults=(Section.CANVAS_COURSE, Section.CODIO_ACCOUNT),
        uses=(ROWS, WANTED_APP),
        requires=_REQUIRES,
        confirmable=True,
        mended_by=(UpdateTool,),
        sources=("codio.md §2.4", "codio.md §5.5 #18", "codio.md §5.5 #19", "codio.md §5.5 #20"),
    ),
    Check(
        id="assignments.course_copy",
        step=Step.ASSIGNMENTS,
        title="Course copy",
        proves="Where Codio is to copy a course, it is told for whom.",
        judge=_copy,
        needs=_NEEDS,
        uses=(ROWS, WANTED_APP),
        requires=(*_REQUIRES, "assignments.course_target"),
        sources=("codio.md §5.3", "codio.md §5.5 #19"),
    ),
    Check(
        id="assignments.derived_urls",
        step=Step.ASSIGNMENTS,
        title="Derived launch URLs",
        proves="Launch URLs that the wizard made open what they should.",
        judge=_derived,
        needs=(Section.CODIO_COURSE,),
        uses=(ROWS,),
        requires=("courses.codio",),
        confirmable=True,
        sources=("codio.md §2.3", "design §3"),
    ),
)
