"""The checks as a whole: named once, in order, and never stopped by what they find or miss."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from helpers.world import build_world
from wizard.findings import NEEDS_ATTENTION, Status
from wizard.http.errors import Problem, ProblemKind
from wizard.setup import operations
from wizard.setup.checks.registry import CHECKS
from wizard.setup.document import (
    CodioAssignments,
    Confirmation,
    InstallBy,
    MentorFilter,
    MentorRow,
    Students,
    with_confirmation,
)
from wizard.setup.snapshot import NotRead, Section, Snapshot, Unreadable
from wizard.setup.steps import ORDER

UNREADABLE = Unreadable(problem=Problem(kind=ProblemKind.SERVER_DOWN, service="Canvas", status=500))


@pytest.fixture(scope="module")
def applied_world(tmp_path_factory):
    """A healthy world after apply; the tests of this module only read it."""
    with build_world(tmp_path_factory.mktemp("checks"), assignments=6) as world:
        world.apply()
        yield world


@pytest.fixture(scope="module")
def snapshot(applied_world):
    return applied_world.read(thorough=True)


def check(document, snapshot):
    results = operations.check_all(document=document, snapshot=snapshot)
    return tuple(finding for step in ORDER for finding in results[step].findings)


def test_every_check_has_an_id_of_its_own_that_names_its_step():
    assert len({check.id for check in CHECKS}) == len(CHECKS)
    for one in CHECKS:
        step, _, what = one.id.partition(".")
        assert step == one.step.value, one.id
        assert re.fullmatch(r"[a-z0-9_]+", what), one.id


def test_every_required_check_exists_and_comes_earlier():
    earlier: set[str] = set()
    for one in CHECKS:
        assert set(one.requires) <= earlier, one.id
        earlier.add(one.id)


def test_every_check_says_what_it_proves_and_where_the_fact_comes_from():
    for one in CHECKS:
        assert one.title, one.id
        assert one.proves.endswith("."), one.id
        assert one.sources, one.id
        assert all(re.match(r"(canvas|codio)\.md §|design §", s) for s in one.sources), one.id


def test_every_check_of_canvas_md_is_answered_or_done_by_the_engine():
    """Of canvas.md §13, 15, 19 and 20 are launch, undo and throttling, which are no checks."""
    answered = {
        int(number)
        for one in CHECKS
        for source in one.sources
        for number in re.findall(r"canvas\.md §13 #(\d+)", source)
    }

    assert answered >= set(range(1, 19))


def test_every_check_yields_a_finding_where_everything_was_read(applied_world, snapshot):
    found = {finding.check for finding in check(applied_world.document, snapshot)}

    assert found == {check.id for check in CHECKS}


def test_in_a_healthy_world_nothing_is_failed_warned_of_or_blocked(applied_world, snapshot):
    findings = check(applied_world.document, snapshot)

    for finding in findings:
        if finding.status not in {Status.PASSED, Status.NOT_APPLICABLE}:
            assert finding.status is Status.UNKNOWN, finding
            assert finding.confirmable, finding
            assert finding.mend, finding


def test_what_a_person_confirms_is_confirmed_and_never_passed(applied_world, snapshot):
    document = applied_world.document
    unknown = {f.check for f in check(document, snapshot) if f.status is Status.UNKNOWN}
    for name in unknown:
        word = Confirmation(check=name, by="Dana Whitfield", at="2026-09-01T10:00:00Z")
        document = with_confirmation(document, word)

    proven = {Status.PASSED, Status.NOT_APPLICABLE}
    confirmed = [f for f in check(document, snapshot) if f.status not in proven]

    assert {finding.check for finding in confirmed} == unknown
    for finding in confirmed:
        assert finding.status is Status.CONFIRMED
        assert finding.found == "Dana Whitfield confirmed it."
        assert (finding.confirmed_by, finding.confirmed_at) == (
            "Dana Whitfield",
            "2026-09-01T10:00:00Z",
        )


def test_a_persons_word_never_covers_what_an_api_tells(applied_world, snapshot):
    document = applied_world.document
    before = check(document, replace(snapshot, tools=UNREADABLE))
    for name in [check.id for check in CHECKS]:
        document = with_confirmation(document, Confirmation(check=name, by="Dana", at=""))

    after = check(document, replace(snapshot, tools=UNREADABLE))

    for was, now in zip(before, after, strict=True):
        if not was.confirmable:
            assert now == was


def test_passed_and_failed_findings_rest_on_evidence_with_a_request_id(applied_world, snapshot):
    by_id = {one.id: one for one in CHECKS}
    for finding in check(applied_world.document, snapshot):
        if finding.status is Status.PASSED and by_id[finding.check].needs:
            assert finding.evidence, finding.check
            for evidence in finding.evidence:
                assert evidence.status == 200
                assert "?" not in evidence.endpoint
                assert evidence.at.endswith("Z")
                assert evidence.service != "Canvas" or evidence.request_id


@pytest.mark.parametrize("value", [NotRead(), UNREADABLE])
def test_with_nothing_read_nothing_is_passed_that_needs_it(applied_world, value):
    empty = Snapshot(**{section.value: value for section in Section})

    findings = check(applied_world.document, empty)

    needing = {one.id for one in CHECKS if one.needs}
    for finding in findings:
        if finding.check in needing:
            assert finding.status in {Status.UNKNOWN, Status.BLOCKED}, finding
            assert finding.found
            assert finding.mend


def test_a_blocked_finding_names_what_blocks_it(applied_world, snapshot):
    findings = check(applied_world.document, replace(snapshot, canvas_course=UNREADABLE))

    blocked = [finding for finding in findings if finding.status is Status.BLOCKED]

    assert blocked
    for finding in blocked:
        by = next(one for one in CHECKS if one.id == finding.blocked_by)
        assert finding.found == f"Not checked, because “{by.title}” failed."


@settings(max_examples=80)
@given(
    parts=st.fixed_dictionaries(
        {section.value: st.sampled_from(["read", "not read", "unreadable"]) for section in Section}
    ),
    rows=st.integers(0, 6),
    install_by=st.sampled_from(InstallBy),
    mentor_filter=st.sampled_from(MentorFilter),
    link=st.booleans(),
    key=st.sampled_from(["", "not a key"]),
    url=st.sampled_from(["", "https://apollo.codio.com/lti", "nonsense"]),
    field=st.sampled_from(
        ["", "$Canvas.user.id", '"a@example.edu;', "a@example.edu,b@example.edu"]
    ),
    may=st.builds(CodioAssignments, release_grades=st.booleans(), enable=st.booleans()),
    known_settings=st.integers(0, 6),
)
def test_no_check_raises_whatever_is_missing(
    applied_world,
    snapshot,
    parts,
    rows,
    install_by,
    mentor_filter,
    link,
    key,
    url,
    field,
    may,
    known_settings,
):
    values = {"not read": NotRead(), "unreadable": UNREADABLE}
    some = dict(list(snapshot.codio_settings.settings.items())[:known_settings])
    fewer = replace(snapshot, codio_settings=replace(snapshot.codio_settings, settings=some))
    damaged = replace(fewer, **{name: values[how] for name, how in parts.items() if how != "read"})
    healthy = applied_world.document
    document = replace(
        healthy,
        assignments=healthy.assignments[:rows],
        codio_assignments=may,
        lti_app=replace(healthy.lti_app, install_by=install_by, consumer_key=key, launch_url=url),
        students=Students(
            mentor_filter=mentor_filter,
            link_observers=link,
            mentor_field=field,
            mentors=(MentorRow(mentor="a@example.edu", learners=("b@example.edu",)),),
        ),
    )

    findings = check(document, damaged)

    ids = {finding.check for finding in findings}
    assert ids <= {check.id for check in CHECKS}
    for finding in findings:
        assert finding.found
        assert finding.status not in NEEDS_ATTENTION or finding.mend, finding
