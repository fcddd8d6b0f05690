"""Constant URLs and course copy: recognised, held to the field that names the course, mended."""

import pytest
import requests

from helpers.remembered_world import remembered
from helpers.world import actions_of, build_world
from wizard.codio.export_files import read_assignment_urls
from wizard.codio.launch_url import LaunchUrlKind
from wizard.findings import Status
from wizard.sandbox.codio.launch_urls import assignment_url
from wizard.setup.changes.assignment import UpdateAssignment
from wizard.setup.changes.lti_tool import UpdateTool
from wizard.setup.connections import endpoints_of
from wizard.setup.document import AssignmentMapping, UrlSource, with_mappings
from wizard.setup.lti_app.course_target import (
    TARGET_FIELD,
    CourseMode,
    ModeFields,
    fields_of,
    recognise_mode,
)
from wizard.setup.mapping.imports import import_urls
from wizard.setup.mapping.last_term import find_last_term

PARENT_FIELD = "codio_parent_course_id"
PLAIN, CONSTANT = LaunchUrlKind.PLAIN, LaunchUrlKind.CONSTANT


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=6) as built:
        yield built


@pytest.fixture
def applied(applied_once, tmp_path):
    return applied_once(6).again(tmp_path)


def switch_constant_urls_on(world) -> None:
    """Constant URLs on in Codio, and its export imported after that."""
    world.sandbox.codio.course.lti.enable_constant_urls = True
    import_again(world)


def apply_with_constant_urls(world) -> None:
    switch_constant_urls_on(world)
    assert world.apply().result.complete


@pytest.fixture
def constant_world(world):
    switch_constant_urls_on(world)
    return world


@pytest.fixture(scope="module")
def constant_applied_once(tmp_path_factory):
    with remembered(
        tmp_path_factory.mktemp("constant"), apply_with_constant_urls, assignments=6
    ) as one:
        yield one


@pytest.fixture
def constant_applied(constant_applied_once, tmp_path):
    return constant_applied_once.again(tmp_path)


def import_again(world, course=None) -> None:
    codio = world.sandbox.codio
    course = course or codio.course
    base = world.sandbox.connection.lti_url.partition("/lti/")[0]
    rows = []
    for _, assignment in course.assignments():
        url = assignment_url(base, course, assignment)
        rows.append(
            AssignmentMapping(
                codio_assignment_id=assignment.id, launch_url=url, url_source=UrlSource.EXPORT
            )
        )
    world.change(assignments=tuple(rows))


def tool(world):
    return next(tool for tool in world.sandbox.canvas.tools.values() if not tool.deleted)


def set_fields(world, **fields) -> None:
    """Change the fields in Canvas behind the wizard's back."""
    tool(world).custom_fields = fields


def statuses(world, *checks: str) -> dict[str, Status]:
    found = world.findings()
    return {
        check: next(finding.status for finding in found if finding.check == f"assignments.{check}")
        for check in checks or ("url_forms", "course_target", "course_copy")
    }


def started(world, course=None) -> set[str]:
    course = course or world.sandbox.codio.course
    return {assignment.id for _, assignment in course.assignments() if assignment.progress}


def last_term(world):
    return next(
        course for course in world.sandbox.codio.courses.values() if "Last term" in course.name
    )


# --- recognising


def test_the_mode_follows_from_urls_and_fields():
    copy, none = ModeFields(parent="p"), ModeFields()
    assert recognise_mode([], none) is CourseMode.UNKNOWN
    assert recognise_mode([PLAIN, PLAIN], none) is CourseMode.PLAIN
    assert recognise_mode([CONSTANT], none) is CourseMode.CONSTANT
    assert recognise_mode([CONSTANT], copy) is CourseMode.COURSE_COPY
    assert recognise_mode([], copy) is CourseMode.COURSE_COPY
    assert recognise_mode([PLAIN, CONSTANT], copy) is CourseMode.MIXED


def test_old_and_prefixed_spellings_of_the_fields_are_known():
    assert fields_of({"codio_class_target_id": "a", "codio_parent_class_id": "b"}) == ModeFields(
        target="a", parent="b"
    )
    assert fields_of({"custom_codio_course_target_id": " c "}).target == "c"
    sourcedid = {"custom_codio_course_offering_sourcedid": "$CourseOffering.sourcedId"}
    assert fields_of(sourcedid).sourcedid == "$CourseOffering.sourcedId"


# --- constant URLs


def test_the_plan_names_the_course_in_a_new_app_and_a_launch_works(constant_applied):
    world = constant_applied
    assert tool(world).custom_fields == {TARGET_FIELD: world.document.courses.codio_course_id}
    assert set(statuses(world).values()) == {Status.PASSED, Status.NOT_APPLICABLE}
    assert world.plan().is_empty
    before = started(world)
    row = world.codio_assignments()[0]
    assert world.open_as("Amira Haddad", row["id"]).status_code == 200
    opened = row["external_tool_tag_attributes"]["url"].rsplit("_", 1)[1]
    assert started(world) - before == {opened}


@pytest.mark.slow
def test_constant_urls_without_a_target_are_an_error_that_the_plan_mends(constant_applied):
    world = constant_applied
    set_fields(world)
    assert world.open_as("Amira Haddad", world.codio_assignments()[0]["id"]).status_code == 404
    finding = world.finding("assignments.course_target")
    assert finding.status is Status.FAILED
    assert finding.mend == f"Apply the plan: it writes {TARGET_FIELD} into the app."
    assert world.finding("results.app").status is Status.PASSED, "one thing wrong, one finding"
    assert len(actions_of(world.plan(), UpdateTool)) == 1
    world.apply()
    assert statuses(world, "course_target") == {"course_target": Status.PASSED}
    assert world.open_as("Amira Haddad", world.codio_assignments()[0]["id"]).status_code == 200


def test_a_target_that_is_another_course_is_an_error_that_the_plan_mends(constant_applied):
    world = constant_applied
    set_fields(world, codio_course_target_id=last_term(world).id)
    finding = world.finding("assignments.course_target")
    assert finding.status is Status.FAILED
    assert "another Codio course, “Made-up Course of 6 Assignments (Last term)”" in finding.found
    world.apply()
    assert tool(world).custom_fields == {TARGET_FIELD: world.document.courses.codio_course_id}
    assert statuses(world, "course_target") == {"course_target": Status.PASSED}


def test_a_target_that_the_document_names_itself_is_never_overruled(constant_world):
    world = constant_world
    world.change_part("lti_app", custom_fields={TARGET_FIELD: last_term(world).id})
    world.apply()
    assert tool(world).custom_fields[TARGET_FIELD] == last_term(world).id
    assert statuses(world, "course_target") == {"course_target": Status.FAILED}
    assert world.plan().is_empty


def test_a_sis_id_may_name_the_course_but_only_a_launch_shows_it(constant_world):
    world = constant_world
    fields = {"custom_codio_course_offering_sourcedid": "$CourseOffering.sourcedId"}
    world.change_part("lti_app", custom_fields=fields)
    world.apply()
    assert TARGET_FIELD not in tool(world).custom_fields
    finding = world.finding("assignments.course_target")
    assert (finding.status, finding.confirmable) == (Status.UNKNOWN, True)


def test_an_app_of_an_account_that_names_one_course_is_a_warning(constant_applied):
    world = constant_applied
    set_fields(world, codio_course_target_id=world.document.courses.codio_course_id)
    installed = tool(world)
    installed.context_type, installed.context_id = "Account", 2
    finding = world.finding("assignments.course_target")
    assert finding.status is Status.WARNING
    assert finding.found.startswith("“Codio” of account “School of Engineering” has")


def test_an_app_of_an_account_without_a_target_is_an_error_for_constant_urls(constant_applied):
    world = constant_applied
    set_fields(world)
    installed = tool(world)
    installed.context_type, installed.context_id = "Account", 2
    assert "Install an app in this course" in world.finding("assignments.course_target").mend


def test_two_forms_of_url_are_an_error(constant_world):
    world = constant_world
    row = world.document.assignments[2]
    course_id = world.document.courses.codio_course_id
    plain = row.launch_url.replace(
        f"_{row.codio_assignment_id}", f"_{course_id}_{row.codio_assignment_id}"
    )
    world.change_row(2, launch_url=plain)
    finding = world.finding("assignments.url_forms")
    assert finding.status is Status.FAILED
    assert finding.found.startswith("1 launch URLs name their course and 5 do not")


def test_plain_urls_need_no_field(applied):
    world = applied
    assert tool(world).custom_fields == {}
    assert set(statuses(world).values()) == {Status.PASSED, Status.NOT_APPLICABLE}


# --- course copy


def copied(world):
    """A Canvas copy of the master course, opened once by its instructor: Codio makes the child."""
    master = world.sandbox.codio.course
    master.lti.enable_constant_urls = master.lti.enable_course_copy = True
    import_again(world)
    fields = {PARENT_FIELD: master.id, TARGET_FIELD: "Fall-2026"}
    world.change_part("lti_app", custom_fields=fields)
    world.apply()
    row = world.codio_assignments()[0]
    assert world.open_as("Dana Whitfield", row["id"]).status_code == 200
    return next(c for c in world.sandbox.codio.courses.values() if c.parent_id == master.id)


def test_a_copied_course_is_healthy_with_its_parent_s_urls(world):
    child = copied(world)
    world.change_part("courses", codio_course_id=child.id)
    import_again(world, child)
    found = {finding.check: finding for finding in world.findings()}
    assert found["assignments.conflicts"].status is Status.PASSED
    assert found["assignments.url_forms"].status is Status.PASSED
    assert found["assignments.course_copy"].status is Status.PASSED
    target = found["assignments.course_target"]
    assert (target.status, target.confirmable) == (Status.UNKNOWN, True)
    assert found["course_lms_url.entered"].status is Status.PASSED
    assert tool(world).custom_fields[TARGET_FIELD] == "Fall-2026"
    assert world.plan().is_empty
    assert world.open_as("Amira Haddad", world.codio_assignments()[0]["id"]).status_code == 200
    assert len(started(world, child)) == 1


def test_names_bring_the_export_of_a_copied_course_to_its_rows(world):
    child = copied(world)
    world.change_part("courses", codio_course_id=child.id)
    world.change(assignments=())
    address = world.sandbox.connection.codio_url.replace("/api/v1", "")
    csv = requests.get(f"{address}/home/teacher/{child.id}/assignment-urls.csv", timeout=10).content
    endpoints = endpoints_of(world.document)
    course = world.read().codio_course.course
    found = import_urls(
        world.document, course, read_assignment_urls(csv, endpoints), endpoints=endpoints
    )
    assert (found.matched, found.unmatched) == (6, ())


def test_a_parent_without_a_target_is_an_error(world):
    world.change_part("lti_app", custom_fields={PARENT_FIELD: "61f1d78d48cd9f566a356ed6762579e3"})
    world.sandbox.codio.course.lti.enable_constant_urls = True
    import_again(world)
    world.apply()
    assert TARGET_FIELD not in tool(world).custom_fields, "only a person can name the copy"
    finding = world.finding("assignments.course_target")
    assert finding.status is Status.FAILED
    assert "such as Fall-2026" in finding.mend
    assert statuses(world, "course_copy") == {"course_copy": Status.BLOCKED}


def test_a_parent_with_plain_urls_is_a_warning(world):
    fields = {PARENT_FIELD: "61f1d78d48cd9f566a356ed6762579e3", TARGET_FIELD: "Fall-2026"}
    world.change_part("lti_app", custom_fields=fields)
    world.apply()
    assert statuses(world, "course_copy") == {"course_copy": Status.WARNING}


# --- last term's links


def test_last_term_s_urls_are_found_and_rewritten_in_one_plan(applied):
    world = applied
    old = last_term(world)
    canvas = world.sandbox.canvas
    course_id = world.document.courses.codio_course_id
    own = {row.codio_assignment_id: row.launch_url for row in world.document.assignments}
    for assignment in canvas.assignments.values():
        if assignment.tag is not None:
            assignment.tag.url = assignment.tag.url.replace(course_id, old.id)
    snapshot = world.read()
    found = find_last_term(
        world.document,
        snapshot.codio_course.course,
        snapshot.assignments.assignments,
        endpoints=endpoints_of(world.document),
    )
    assert len(found.rewritten) == 6
    world.document = with_mappings(world.document, found.rewritten)
    plan = world.plan()
    assert len(plan.actions) == len(actions_of(plan, UpdateAssignment)) == 6
    world.apply()
    urls = {row["external_tool_tag_attributes"]["url"] for row in world.codio_assignments()}
    assert urls == set(own.values())
    assert world.plan().is_empty
