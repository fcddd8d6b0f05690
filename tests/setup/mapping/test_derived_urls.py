"""One launch URL gives the others as suggestions, says why not, and is proven or corrected."""

import pytest
from msgspec.structs import replace

from wizard.codio.export_files import read_assignment_urls
from wizard.codio.launch_url import parse_launch_url
from wizard.findings import Status
from wizard.setup.checks.run import gather_facts, verify
from wizard.setup.connections import endpoints_of
from wizard.setup.document import Confirmation, UrlSource, with_confirmation, with_mappings
from wizard.setup.mapping.derived_urls import (
    DerivedUrls,
    Misfit,
    derive_launch_urls,
    misfit_of_only_url,
)
from wizard.setup.mapping.imports import import_urls
from wizard.setup.mapping.last_term import derive_missing
from wizard.setup.snapshot import LaunchProof

CHECK = "assignments.derived_urls"
OTHER_ORGANIZATION = "443f176d-743e-4a11-9d2c-1b2c3d4e5f60"


@pytest.fixture
def as_read(untouched_once):
    """Six assignments as they were read: a test varies the rows."""
    return untouched_once(6).read_once()


@pytest.fixture
def exported(as_read):
    """The URLs that Codio's own export gives, which the rows have at first."""
    return {row.codio_assignment_id: row.launch_url for row in as_read.document.assignments}


def derived(world, text: str, **more):
    endpoints = endpoints_of(world.document)
    course = world.read().codio_course.course
    return derive_launch_urls(
        parse_launch_url(text, endpoints), course, endpoints=endpoints, **more
    )


def derive_all_from_first(world) -> None:
    """Forget every URL but the first, and fill in the others from it."""
    _, *others = world.document.assignments
    bare = [replace(row, launch_url="", url_source=UrlSource.NONE) for row in others]
    world.document = with_mappings(world.document, tuple(bare))
    course, endpoints = world.read().codio_course.course, endpoints_of(world.document)
    rows = derive_missing(world.document, course, endpoints=endpoints)
    world.document = with_mappings(world.document, rows)


def judged(world, snapshot):
    facts = gather_facts(world.document, snapshot, endpoints_of(world.document))
    return next(finding for finding in verify(facts) if finding.check == CHECK)


def test_all_urls_that_codio_exports_follow_from_any_one_of_them(as_read, exported):
    for url in exported.values():
        found = derived(as_read, url)
        assert isinstance(found, DerivedUrls)
        assert found.urls == exported


def test_constant_urls_follow_from_a_constant_one(as_read, exported):
    course_id = as_read.document.courses.codio_course_id
    constant = {key: url.replace(f"_{course_id}", "") for key, url in exported.items()}
    found = derived(as_read, next(iter(constant.values())))
    assert found.urls == constant


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda url, _: url.rsplit("/", 1)[0], "not the launch URL of an assignment"),
        (lambda url, course: url.replace(course, "0" * len(course)), "another Codio course"),
        (lambda url, course: url.replace(course, "5bec924abf01"), "another kind of id"),
        (lambda url, _: url.rsplit("_", 1)[0] + "_23w50f8t6CLA", "does not list by this id"),
    ],
)
def test_a_url_that_does_not_fit_says_why_and_asks_for_the_export(as_read, change, words):
    row = as_read.document.assignments[0]
    found = derived(as_read, change(row.launch_url, as_read.document.courses.codio_course_id))
    assert isinstance(found, Misfit)
    assert words in found.reason
    assert "Assignment URLs → Export" in found.mend


def test_a_url_of_another_organization_does_not_fit(as_read):
    row = as_read.document.assignments[0]
    found = derived(as_read, row.launch_url, organization_id=OTHER_ORGANIZATION)
    assert "another Codio organization" in found.reason


def test_a_copied_course_keeps_its_parent_s_ids_so_nothing_follows(small_world):
    for _, assignment in small_world.sandbox.codio.course.assignments():
        assignment.origin_id, assignment.id = assignment.id, assignment.id[::-1]
    row = small_world.document.assignments[0]
    course_id = small_world.document.courses.codio_course_id
    found = derived(small_world, row.launch_url.replace(f"_{course_id}", ""))
    assert "keeps the ids of the course it was copied from" in found.reason


def test_only_rows_that_want_a_url_are_filled(as_read, exported):
    derive_all_from_first(as_read)
    rows = as_read.document.assignments
    assert {row.codio_assignment_id: row.launch_url for row in rows} == exported
    assert [row.url_source for row in rows] == [UrlSource.EXPORT, *[UrlSource.DERIVED] * 5]


def test_derived_rows_are_mapped_but_unproven_until_somebody_says_so(small_world):
    derive_all_from_first(small_world)
    small_world.apply()
    assert len(small_world.codio_assignments()) == 6
    finding = small_world.finding(CHECK)
    assert (finding.status, finding.confirmable) == (Status.UNKNOWN, True)
    assert finding.found.startswith("5 launch URLs are derived from another one, not proven")
    assert "Import Codio's Assignment URLs export" in finding.mend
    word = Confirmation(check=CHECK, by="Dana Whitfield", at="2026-09-01T10:00:00Z")
    small_world.document = with_confirmation(small_world.document, word)
    assert small_world.finding(CHECK).status is Status.CONFIRMED


def test_a_launch_of_a_derived_row_proves_them_and_one_of_another_row_does_not(as_read):
    derive_all_from_first(as_read)
    snapshot = as_read.read()
    for position, status in ((0, Status.UNKNOWN), (1, Status.PASSED)):
        proof = LaunchProof(
            student="Amira Haddad",
            codio_assignment_id=as_read.document.assignments[position].codio_assignment_id,
            assignment_name="Lab",
        )
        seen = replace(snapshot, remembered=replace(snapshot.remembered, launch=proof))
        assert judged(as_read, seen).status is status


def export_of(world, change=lambda url: url):
    """Read an export with the names and URLs that the sandbox's course has."""
    lines = ["Module,Assignment,LTI Integration URL"]
    course_id = world.document.courses.codio_course_id
    lti = world.sandbox.connection.lti_url
    for module, assignment in world.sandbox.codio.course.assignments():
        url = change(f"{lti}_{course_id}_{assignment.id}")
        lines.append(f'"{module.name}","{assignment.name}",{url}')
    return read_assignment_urls("\n".join(lines).encode(), endpoints_of(world.document))


def take(world, exported):
    course = world.read().codio_course.course
    found = import_urls(world.document, course, exported, endpoints=endpoints_of(world.document))
    world.document = with_mappings(world.document, found.changed)
    return found


def test_an_export_that_agrees_proves_derived_urls(as_read):
    derive_all_from_first(as_read)
    found = take(as_read, export_of(as_read))
    assert (len(found.changed), found.disagreeing) == (5, ())
    assert {row.url_source for row in as_read.document.assignments} == {UrlSource.EXPORT}
    assert as_read.finding(CHECK).status is Status.NOT_APPLICABLE
    assert take(as_read, export_of(as_read)).changed == ()


def test_an_export_that_disagrees_is_taken_and_said(as_read):
    derive_all_from_first(as_read)
    right = as_read.document.assignments[3].launch_url
    other = right.replace(f"_{as_read.document.courses.codio_course_id}", "")
    found = take(as_read, export_of(as_read, lambda u: other if u == right else u))
    [told] = found.disagreeing
    assert told.reason == (
        f"Codio gives another URL than {right}, which was derived. Codio's is taken; other "
        "derived URLs may be as wrong, so import the whole Assignment URLs export."
    )
    assert as_read.document.assignments[3].launch_url == other


def test_the_mapping_screen_offers_constant_urls_too(as_read, exported):
    course_id = as_read.document.courses.codio_course_id
    constant = {key: url.replace(f"_{course_id}", "") for key, url in exported.items()}
    first, *others = as_read.document.assignments
    rows = [replace(row, launch_url="", url_source=UrlSource.NONE) for row in others]
    rows.append(replace(first, launch_url=constant[first.codio_assignment_id]))
    as_read.document = with_mappings(as_read.document, tuple(rows))
    course = as_read.read().codio_course.course
    endpoints = endpoints_of(as_read.document)
    found = derive_missing(as_read.document, course, endpoints=endpoints)
    del constant[first.codio_assignment_id]
    assert {row.codio_assignment_id: row.launch_url for row in found} == constant


def test_why_nothing_follows_is_said_while_a_single_url_is_known(as_read):
    first, *others = as_read.document.assignments
    bare = [replace(row, launch_url="", url_source=UrlSource.NONE) for row in others]
    strange = replace(first, launch_url=first.launch_url.rsplit("_", 1)[0] + "_23w50f8t6CLA")
    course = as_read.read().codio_course.course

    def said(*rows):
        document = replace(as_read.document, assignments=rows)
        found = misfit_of_only_url(document, course, endpoints=endpoints_of(document))
        return found.reason if found else None

    assert "does not list by this id" in said(strange, *bare)
    assert said(first, *bare) is None
    assert said(strange, *others) is None
    assert said(*bare) is None
