"""What depends on what is declared once, and what is really touched is held against it."""

import dataclasses
import re
from collections import defaultdict
from types import SimpleNamespace

import msgspec
import pytest
from msgspec.structs import replace

from helpers.broken_in_codio import add_codio_student, complete_one
from helpers.broken_worlds import CATALOGUE
from helpers.colleague import Colleague
from helpers.healthy_variants import VARIANTS
from helpers.recorded_reads import RecordedFacts, record, without_times
from helpers.world import build_world
from wizard.sandbox.codio.launch_urls import assignment_url
from wizard.secret import Secret
from wizard.setup import operations
from wizard.setup.changes.plan import PLAN
from wizard.setup.checks.dependencies import (
    InputDigests,
    check_that_tells_of,
    parts_of,
    secrets_of,
    sections_for,
    sections_of,
    step_inputs,
    steps_of_secret,
    words_of,
)
from wizard.setup.checks.registry import CHECKS
from wizard.setup.document import (
    CanvasConnection,
    Confirmation,
    SetupDocument,
    new_document,
    with_confirmation,
)
from wizard.setup.freshness import (
    DECIDED_ON,
    EVERYTHING,
    READ_WITH,
    THOROUGH,
    Part,
    outdated_sections,
)
from wizard.setup.lti_app.app import APP
from wizard.setup.mapping.rows import ROWS
from wizard.setup.snapshot import NotRead, Section, Snapshot, Unreadable
from wizard.setup.steps import ORDER, Step
from wizard.store.secrets import SecretName

NEVER_JUDGED = {
    "format", "version", "id", "name", "step", "passed_over", "row_names", "carried_rows",
    "confirmations", "acceptances",
}  # fmt: skip
"""Fields of the document that no check looks at; people's words are told apart by check."""


def fresh(world):
    """Nothing was applied yet."""


@pytest.fixture(scope="module")
def touched(applied_once, untouched_once, tmp_path_factory):
    """What each check, and rows, app and plan, looked at in healthy and broken worlds."""
    seen = defaultdict(lambda: SimpleNamespace(sections=set(), parts=set(), secrets=False))
    of_each = {broken.check: broken.break_it for broken in reversed(CATALOGUE)}
    # What a check consults it looks at in some of its worlds alone.
    consulting = {check.id for check in CHECKS if check.consults}
    more = {broken.break_it for broken in CATALOGUE if broken.check in consulting}
    breaks = [fresh, *of_each.values(), *(more - set(of_each.values())), *VARIANTS]
    for change in breaks:
        once = untouched_once if change is fresh else applied_once
        world = once(6).again(tmp_path_factory.mktemp("touched"))
        change(world)
        snapshot = world.read(thorough=True)
        for check in CHECKS:
            if all(is_there(snapshot, section) for section in check.needs):
                note(seen[check.id], record(check, world.document, snapshot))
        for worked_out in ("rows", "app", "plan"):
            facts = RecordedFacts(world.document, snapshot)
            getattr(facts, worked_out)
            note(seen[worked_out], facts)
    return seen


def is_there(snapshot, section):
    return not isinstance(getattr(snapshot, section.value), NotRead | Unreadable)


def note(seen, facts):
    seen.sections |= facts.sections
    seen.parts |= facts.parts
    seen.secrets |= facts.looks_at_secrets


@pytest.mark.slow
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_looks_at_what_it_declares_and_at_nothing_else(check, touched):
    seen = touched[check.id]

    assert seen.sections <= sections_of(check)
    assert seen.parts - {"confirmations"} <= parts_of(check)
    assert not seen.secrets or check.secrets
    assert "confirmations" not in seen.parts or words_of(check)
    # Nor does it declare what it never looks at: a page would read it for nothing.
    assert set(check.consults) <= seen.sections
    assert set(check.uses) == set() or sections_of(check) - set(check.needs) <= seen.sections
    if check.id not in WITHOUT_LOOKING:
        assert {part.value for part in check.parts} <= seen.parts


WITHOUT_LOOKING = {"lti_app.shared_secret"}
"""Told by the traits of the secret, which were worked out with the consumer key."""


@pytest.mark.slow
@pytest.mark.parametrize(("worked_out", "looks"), [("rows", ROWS), ("app", APP), ("plan", PLAN)])
def test_what_is_worked_out_looks_at_what_stands_beside_it(worked_out, looks, touched):
    seen = touched[worked_out]

    assert seen.sections == set(looks.sections)
    assert seen.parts - {"confirmations"} == {part.value for part in looks.parts}
    assert ("confirmations" in seen.parts) is bool(looks.words)


def test_every_field_of_the_document_is_a_part_or_is_never_judged():
    fields = {field.name for field in msgspec.structs.fields(SetupDocument)}
    courses = {f"courses.{f.name}" for f in msgspec.structs.fields(type(SetupDocument().courses))}

    parts = {part.value for part in Part}

    assert parts == (fields - NEVER_JUDGED - {"courses"}) | courses
    assert all(part.of(new_document("Autumn")) is not NotRead for part in Part)


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A world where something has been completed, so that every section asks for something."""
    with build_world(tmp_path_factory.mktemp("read"), assignments=4) as world:
        world.apply()
        complete_one(world)
        link_to_another_course(world)
        yield world


def link_to_another_course(world):
    """Have a colleague's assignment open another course of the same Codio organisation."""
    codio = world.sandbox.codio
    other = next(course for course in codio.courses.values() if course.id != codio.course_id)
    assignment = next(each for module in other.modules for each in module.assignments)
    base = world.sandbox.connection.lti_url.partition("/lti")[0]
    Colleague(world.sandbox).makes_assignment(
        "Of last term", assignment_url(base, other, assignment)
    )


def read_anew(world, sections, before, **credentials):
    return operations.read_sections(
        document=world.document,
        credentials=replace(world.credentials, **credentials),
        sections=sections,
        previous=before,
        cancellation=world.cancellation,
    )


class TestReading:
    @pytest.mark.parametrize("section", list(Section))
    def test_a_section_is_read_where_and_with_what_it_says(self, graded, section):
        before = graded.read(thorough=True)
        graded.hearing.heard.clear()

        read_anew(graded, {section}, before)

        courses, heard = graded.document.courses, " ".join(graded.hearing.heard)
        asked = {
            Part.CANVAS: re.search(r"/users/self|/courses/1158|/v1/courses\b(?!/)", heard)
            is not None,
            Part.CANVAS_COURSE: f"/courses/{courses.canvas_course_id}" in heard,
            Part.CODIO: re.search(r"/token\b", heard) is not None,
            Part.CODIO_COURSE: f"/courses/{courses.codio_course_id}" in heard,
        }
        read = READ_WITH[section]
        compared = {
            Section.LAUNCHES: {Part.CODIO},
            Section.GRADES: {Part.CODIO, Part.CODIO_COURSE},
            Section.CODIO_OTHER_COURSES: {Part.CANVAS, Part.CANVAS_COURSE, Part.CODIO_COURSE},
        }.get(section, set())
        assert {part for part, was in asked.items() if was} == (
            asked.keys() & set(read.parts)
        ) - compared
        assert (SecretName.CANVAS_TOKEN in read.secrets) is asked[Part.CANVAS]
        assert (SecretName.CODIO_CLIENT_SECRET in read.secrets) is asked[Part.CODIO]

    def test_only_a_launch_is_read_with_the_shared_secret(self, graded):
        graded.read(thorough=True)  # Its launches give people their LTI ids.
        before = graded.read(thorough=True)

        after = read_anew(graded, set(Section), before, shared_secret=Secret("another"))

        differing = {
            s
            for s in Section
            if without_times(getattr(before, s.value)) != without_times(getattr(after, s.value))
        }
        secret = SecretName.SHARED_SECRET
        assert differing == {s for s, read in READ_WITH.items() if secret in read.secrets}


class TestWhatFollows:
    @pytest.mark.parametrize(
        ("changes", "outdated"),
        [
            ({"name": "Renamed"}, set()),
            ({"canvas": "address"}, set(Section) - {Section.CODIO_ACCOUNT, Section.CODIO_COURSE,
                                                   Section.CODIO_SETTINGS,
                                                   Section.CODIO_RESULTS}),
            ({"codio": "client_id"}, {Section.CODIO_ACCOUNT, Section.CODIO_COURSE,
                                      Section.CODIO_OTHER_COURSES,
                                      Section.CODIO_SETTINGS, Section.CODIO_RESULTS,
                                      Section.GRADES, Section.LAUNCHES}),
            ({"lti_app": "consumer_key"}, {Section.LAUNCHES}),
            ({"students": "mentor_field"}, set()),
        ],
    )  # fmt: skip
    def test_an_edit_outdates_what_was_read_with_it(self, changes, outdated):
        document = new_document("Autumn")
        ((part, field),) = changes.items()
        value = getattr(document, part)
        edited = field if part == "name" else replace(value, **{field: "https://x.example"})

        assert outdated_sections(document, replace(document, **{part: edited})) == outdated

    def test_what_takes_many_requests_is_not_part_of_everything(self):
        assert {Section.CODIO_SETTINGS, Section.CODIO_RESULTS, Section.GRADES} == THOROUGH
        assert set(EVERYTHING) == set(Section) - THOROUGH

    def test_a_new_secret_makes_stale_what_was_judged_with_the_old_one(self):
        assert steps_of_secret(SecretName.CANVAS_TOKEN) == set(Step) - {Step.WELCOME, Step.CODIO}
        assert steps_of_secret(SecretName.CODIO_CLIENT_SECRET) == set(Step) - {
            Step.WELCOME,
            Step.CANVAS,
        }
        assert steps_of_secret(SecretName.SHARED_SECRET) == {
            Step.LTI_APP,
            Step.REVIEW,
            Step.RESULTS,
        }
        assert all(secrets_of(check) <= set(SecretName) for check in CHECKS)

    def test_a_choice_of_a_later_page_does_not_make_an_earlier_one_stale(self):
        document = new_document("Autumn")
        skipping = replace(document, defaults=replace(document.defaults, points=5.0))

        stale = {s for s in Step if step_inputs(document, s) != step_inputs(skipping, s)}

        assert stale == {Step.ASSIGNMENTS, Step.REVIEW, Step.RESULTS}
        assert DECIDED_ON[Part.DEFAULTS] is Step.ASSIGNMENTS

    def test_a_step_is_stale_only_when_what_it_looked_at_changes(self):
        document = new_document("Algebra")
        renamed = replace(document, name="Geometry", step=Step.REVIEW)
        moved = replace(document, canvas=CanvasConnection(address="https://x.example"))

        for step in Step:
            assert step_inputs(document, step) == step_inputs(renamed, step)
            changes = step_inputs(document, step) != step_inputs(moved, step)
            assert changes == (step not in {Step.WELCOME, Step.CODIO}), step

    def test_a_confirmation_makes_stale_the_page_that_asks_for_it_and_the_results(self):
        document = new_document("Autumn")
        word = Confirmation(check="students.hide_not_started", by="Dana", at="2026-09-01T10:00:00Z")
        confirmed = with_confirmation(document, word)

        stale = {s for s in Step if step_inputs(document, s) != step_inputs(confirmed, s)}

        assert stale == {Step.STUDENTS, Step.RESULTS}

    def test_kept_digests_follow_the_document(self):
        digests, document = InputDigests(), new_document("Autumn")
        for changed in (document, replace(document, name="B"), replace(document, defaults=None)):
            for step in ORDER:
                assert digests.of(changed, step) == step_inputs(changed, step)

    def test_each_section_that_a_plan_cannot_do_without_has_a_check_that_tells_of_it(self):
        for section in (Section.CANVAS_COURSE, *ROWS.sections, Section.PEOPLE):
            assert section in sections_of(check_that_tells_of(section))


class TestCheckAgain:
    def check_again(self, world, step, snapshot):
        read = read_anew(world, sections_for(step, snapshot), snapshot)
        return operations.check_step(step=step, document=world.document, snapshot=read).findings

    def test_on_assignments_an_assignment_added_in_codio_meanwhile_is_seen(self, small_world):
        world, before = small_world, small_world.read()
        course = world.sandbox.codio.course
        added = dataclasses.replace(
            course.modules[0].assignments[0], id="addedmeanwhile", name="Brand-new lab"
        )
        course.modules[0].assignments.append(added)

        findings = self.check_again(world, Step.ASSIGNMENTS, before)

        (missing,) = [f for f in findings if f.check == "assignments.launch_urls" and f.subject]
        assert "Brand-new lab" in f"{missing.found} {missing.subject}"

    def test_on_students_somebody_who_came_to_codio_meanwhile_is_seen(self, small_world):
        world, before = small_world, small_world.read()
        add_codio_student(world, "Quentin Vole", "quentin@example.edu")

        findings = self.check_again(world, Step.STUDENTS, before)

        (strange,) = [f for f in findings if f.check == "students.same_addresses"]
        assert "Quentin Vole" in strange.found

    def test_a_setup_that_was_resumed_reads_what_its_checks_rest_on(self):
        for step in Step:
            sections = set(sections_for(step, Snapshot()))
            needed = {s for check in CHECKS if check.step is step for s in check.needs}
            assert needed <= sections, step

    def test_what_takes_many_requests_is_read_for_the_results_alone(self, small_world):
        snapshot = small_world.read(thorough=True)

        reading = {step: THOROUGH & set(sections_for(step, snapshot)) for step in Step}

        assert {step for step, slow in reading.items() if slow} == {Step.RESULTS}
