"""Everything there is to say of a setup: results, plan, what stands in its way, what can be undone.

The window shows it, and computes it in a job.
"""

import msgspec

from wizard.complete import require_all
from wizard.findings import Finding, Status
from wizard.setup.changes.actions import Action, decode_action
from wizard.setup.changes.journal_facts import LeftAside, records_of
from wizard.setup.changes.origin import Origin, origin_of
from wizard.setup.changes.plan import Plan, sections_of_plan
from wizard.setup.checks.dependencies import check_that_tells_of
from wizard.setup.checks.run import gather_facts, obstacles, results_by_step, verify
from wizard.setup.connections import endpoints_of
from wizard.setup.document import SetupDocument
from wizard.setup.drift import Drift
from wizard.setup.error_texts import explain
from wizard.setup.mapping.rows import MappingRow
from wizard.setup.reading.codio_settings import SettingsProgress
from wizard.setup.snapshot import NotRead, Section, Snapshot, Unreadable
from wizard.setup.steps import Step, StepResult, results_for
from wizard.store.journal import Journal
from wizard.texts import tr


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """What was found for a document: results of all steps, the plan, and what stands in its way.

    `unread` are findings about what a plan needs and could not be read; `unfinished` is the
    number of actions that an interrupted run has left open; `made` are the actions that could be
    taken back, the last one first, `origin` says where; `left_aside` are changes that are not known
    to be this course's, and `moved_from` is where the setup was carried out if all was done
    elsewhere; `rows` are the judged rows of the mapping screen; `drift` is what has changed since
    the last verification, None where this was none.
    """

    document: SetupDocument
    snapshot: Snapshot
    results: dict[Step, StepResult]
    plan: Plan
    obstacles: tuple[Finding, ...]
    unread: tuple[Finding, ...]
    unfinished: int
    made: tuple[Action, ...]
    origin: Origin
    left_aside: tuple[LeftAside, ...]
    moved_from: Origin | None
    rows: tuple[MappingRow, ...]
    drift: Drift | None = None
    read: frozenset[Section] = frozenset(Section)
    """Which sections of the snapshot were read for it; the others were known before."""

    @property
    def in_the_way(self) -> tuple[Finding, ...]:
        """Everything for which the plan may not be carried out."""
        return self.obstacles or self.unread


def overview_of(document: SetupDocument, snapshot: Snapshot, journal: Journal) -> Overview:
    """Run every check and make the plan; blocks."""
    records = records_of(journal, document, origin_of(document, snapshot))
    facts = gather_facts(document, snapshot, endpoints_of(document))
    results = results_by_step(document, verify(facts))
    return Overview(
        document=document,
        snapshot=snapshot,
        results=results,
        plan=facts.plan,
        obstacles=obstacles(document, results_for(results)),
        unread=unread_findings(document, snapshot),
        unfinished=len(records.unfinished),
        made=tuple(decode_action(entry.action) for entry in records.undoable),
        origin=records.origin,
        left_aside=records.left_aside,
        moved_from=records.moved_from,
        rows=facts.rows,
    )


def unread_findings(document: SetupDocument, snapshot: Snapshot) -> tuple[Finding, ...]:
    """Return one finding for each section that a plan needs and that could not be read.

    A plan made without them would be too short, and an empty one would look like success.
    """
    needed = sections_of_plan(document)
    return tuple(
        finding
        for section in Section
        if section in needed and (finding := _unread(section, getattr(snapshot, section.value)))
    )


def _unread(section: Section, value: object) -> Finding | None:
    title = tr("Not read: {what}", what=section_name(section))
    if isinstance(value, Unreadable):
        explanation = explain(value.problem)
        found, mend = f"{explanation.happened} {explanation.meaning}", explanation.mend
    elif isinstance(value, NotRead):
        found = tr("The plan cannot be made without it.")
        mend = tr("Fill in the page, check it, and come back.")
    else:
        return None
    return Finding(
        check=f"review.read.{section.value}",
        step=check_that_tells_of(section).step.value,
        status=Status.UNKNOWN,
        title=title,
        found=found,
        mend=mend,
    )


def section_name(section: Section) -> str:
    """Return what a section holds, as it follows “Reading”."""
    return tr(_SECTIONS[section])


_SECTIONS = {
    Section.CANVAS_ACCOUNT: "your Canvas account",
    Section.CANVAS_TOKEN: "what your access token may do",
    Section.CODIO_ACCOUNT: "your Codio organization",
    Section.CANVAS_COURSES: "your courses in Canvas",
    Section.CANVAS_COURSE: "the Canvas course",
    Section.CODIO_COURSE: "the Codio course",
    Section.CODIO_OTHER_COURSES: "other Codio courses that are named",
    Section.TOOLS: "the apps in Canvas",
    Section.ASSIGNMENTS: "the assignments in Canvas",
    Section.MODULES: "the modules in Canvas",
    Section.PEOPLE: "the people of the Canvas course",
    Section.LAUNCHES: "which app answers a launch",
    Section.CODIO_SETTINGS: "the settings of the assignments in Codio",
    Section.CODIO_RESULTS: "completed work in Codio",
    Section.GRADES: "samples of grades",
}
require_all("_SECTIONS", _SECTIONS, Section)


def settings_progress_in_words(progress: SettingsProgress) -> str:
    """Say how far the settings of Codio's assignments are read, and about how long it takes yet."""
    return tr("Settings of Codio's assignments: {progress}", progress=progress_in_words(progress))


def progress_in_words(progress: SettingsProgress) -> str:
    """Say it without naming what is read: “120 of 300, about 40 s left”."""
    counts = {"read": progress.read, "total": progress.total}
    seconds = max(1, round(progress.seconds_left))
    if seconds < _MINUTES_FROM_SECONDS:
        return tr("{read} of {total}, about {seconds} s left", **counts, seconds=seconds)
    return tr("{read} of {total}, about {minutes} min left", **counts, minutes=round(seconds / 60))


_MINUTES_FROM_SECONDS = 90


def reading_in_words(section: Section) -> str:
    """Say which section is being read."""
    return tr("Reading {what}…", what=section_name(section))
