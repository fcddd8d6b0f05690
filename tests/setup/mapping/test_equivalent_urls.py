"""A link is what it opens: wherever two are compared, another spelling is no other link."""

import pytest
from msgspec.structs import replace

from wizard.canvas.types import Assignment, AssignmentGroup, ExternalTool, ExternalToolTag
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import read_export
from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.setup.document import (
    AssignmentMapping,
    Courses,
    LtiApp,
    SetupDocument,
    Target,
    UrlSource,
)
from wizard.setup.mapping.conflicts import ConflictKind
from wizard.setup.mapping.imports import import_urls
from wizard.setup.mapping.last_term import find_last_term
from wizard.setup.mapping.rows import RowState, judge_rows
from wizard.setup.snapshot import Assignments, CodioCourseFacts, Snapshot, Tools

ENDPOINTS = CodioEndpoints.for_domain("codio.com")
ORGANIZATION = "2c08254e-541a-4923-a9f1-224ed64b159e"
COURSE, LAST_TERM, LOOPS, LISTS = "c" * 32, "0" * 32, "a" * 32, "b" * 32
URL = f"https://apollo.codio.com/lti/{ORGANIZATION}_{COURSE}_{LOOPS}"
CONSTANT = f"https://apollo.codio.com/lti/{ORGANIZATION}_{LOOPS}"
APP = ExternalTool(id=9, name="Codio", domain="codio.com", consumer_key="our key")
CODIO_COURSE = CodioCourse(
    id=COURSE,
    name="Programming",
    modules=(
        CodioModule(
            id="m1",
            name="Python",
            assignments=(
                CodioAssignment(id=LOOPS, name="Loops"),
                CodioAssignment(id=LISTS, name="Lists"),
            ),
        ),
    ),
)

SPELLED_OTHERWISE = {
    "two slashes behind it": f"{URL}//",
    "the port of https": URL.replace("codio.com", "codio.com:443"),
    "the host in capitals": URL.replace("apollo.codio.com", "APOLLO.Codio.com"),
    "an encoded underscore": URL.replace(f"_{COURSE}", f"%5f{COURSE}"),
    "an encoded digit": URL.replace("/lti/2c08", "/lti/%32c08"),
    "a way round": URL.replace("/lti/", "/lti/x/../"),
    "no scheme": URL.removeprefix("https://"),
    "no encryption": URL.replace("https", "http"),
    "a query of two": f"{URL}?b=2&a=1",
    "all of it": f" HTTP://Apollo.Codio.com:80/lti/{ORGANIZATION.upper()}_{COURSE}%5F{LOOPS}/?a#b ",
}
spelled_otherwise = pytest.mark.parametrize(
    "url", SPELLED_OTHERWISE.values(), ids=SPELLED_OTHERWISE.keys()
)
ONE = SPELLED_OTHERWISE["an encoded underscore"]


def in_canvas(identifier: int, url: str, **more) -> Assignment:
    return Assignment(
        id=identifier,
        **{
            "name": "Loops",
            "points_possible": 10,
            "assignment_group_id": 5,
            "published": True,
            "submission_types": ("external_tool",),
            "external_tool_tag_attributes": ExternalToolTag(
                url=url, new_tab=True, content_id=APP.id
            ),
            "has_submitted_submissions": True,
        }
        | more,
    )


def row(url: str = URL, assignment: str = LOOPS, **more) -> AssignmentMapping:
    return AssignmentMapping(codio_assignment_id=assignment, launch_url=url, **more)


def document(*rows: AssignmentMapping, **more) -> SetupDocument:
    return SetupDocument(
        name="Autumn",
        courses=Courses(canvas_course_id=1, codio_course_id=COURSE),
        lti_app=LtiApp(consumer_key="our key"),
        assignments=rows,
        **more,
    )


def judge(*rows: AssignmentMapping, canvas: tuple[Assignment, ...] = (), app=APP):
    facts = CodioCourseFacts(course=CODIO_COURSE, teachers=(), students=())
    snapshot = Snapshot(
        codio_course=facts,
        assignments=Assignments(
            assignments=canvas, groups=(AssignmentGroup(id=5, name="Assignments"),)
        ),
        tools=Tools(of_course=(app,), of_accounts=()),
    )
    return judge_rows(document(*rows), snapshot, ENDPOINTS)


@spelled_otherwise
def test_a_row_has_what_opens_the_same_already_and_leaves_its_url_as_it_is(url):
    loops, _ = judge(row(), canvas=(in_canvas(1, url),))

    assert loops.state is RowState.MAPPED
    assert loops.desired.url == in_canvas(1, url).launch_url


@spelled_otherwise
def test_a_row_that_is_spelled_otherwise_has_the_one_in_canvas(url):
    loops, _ = judge(row(url), canvas=(in_canvas(1, URL),))

    assert (loops.state, loops.desired.url) == (RowState.MAPPED, URL)


def test_two_rows_that_open_the_same_stand_in_each_others_way():
    for each in judge(row(), row(ONE, LISTS)):
        assert ConflictKind.URL_TWICE in {conflict.kind for conflict in each.conflicts}


def test_two_assignments_of_canvas_that_open_the_same_are_told_before_a_third_is_made():
    both = (in_canvas(1, URL), in_canvas(2, ONE, name="Loops, copied"))

    loops, _ = judge(row(), canvas=both)

    assert [conflict.kind for conflict in loops.conflicts] == [ConflictKind.URL_TWICE_IN_CANVAS]
    assert "Loops, copied" in loops.conflicts[0].words


def test_another_one_that_opens_the_same_is_told_beside_the_chosen_one():
    both = (in_canvas(1, URL), in_canvas(2, ONE, name="Loops, copied"))

    loops, _ = judge(row(target=Target.EXISTING, canvas_assignment_id=1), canvas=both)

    assert [conflict.kind for conflict in loops.conflicts] == [ConflictKind.URL_TWICE_IN_CANVAS]


def test_an_export_proves_a_derived_url_however_it_spells_it():
    derived = row(url_source=UrlSource.DERIVED)
    exported = read_export(f"Python,Loops,{ONE}\n".encode(), ENDPOINTS)

    found = import_urls(document(derived), CODIO_COURSE, exported, endpoints=ENDPOINTS)

    assert (found.disagreeing, len(found.changed)) == ((), 1)


@pytest.mark.parametrize("again", [f"Python,Loops,{ONE}", f"Python,Loops,{URL},{ONE}"])
def test_a_link_that_an_export_repeats_in_another_spelling_is_no_second_link(again):
    first = "" if URL in again else f"Python,Loops,{URL}\n"

    exported = read_export(f"Module,Assignment,URL\n{first}{again}\n".encode(), ENDPOINTS)

    assert [each.url.assignment_id for each in exported.rows] == [LOOPS]
    assert "second launch URL" not in "".join(line.reason for line in exported.rejected)


def test_last_terms_link_beside_one_that_opens_this_terms_is_left_alone():
    old = URL.replace(COURSE, LAST_TERM)
    canvas = (
        in_canvas(1, ONE, has_submitted_submissions=False),
        in_canvas(2, old, has_submitted_submissions=False),
    )

    found = find_last_term(document(row()), CODIO_COURSE, canvas, endpoints=ENDPOINTS)

    assert found.links == ()


# What a constant URL opens is for the app to tell


def app_naming(course: str | None) -> ExternalTool:
    return replace(APP, custom_fields={"codio_course_target_id": course} if course else {})


def test_a_constant_url_of_the_same_assignment_is_the_same_link():
    loops, _ = judge(row(), canvas=(in_canvas(1, CONSTANT),), app=app_naming(COURSE))

    assert (loops.state, loops.desired.url) == (RowState.MAPPED, CONSTANT)


@pytest.mark.parametrize("course", [None, LAST_TERM])
def test_a_constant_url_that_no_app_leads_to_the_course_is_written_anew(course):
    there = in_canvas(1, CONSTANT, has_submitted_submissions=False)

    loops, _ = judge(row(), canvas=(there,), app=app_naming(course))

    assert (loops.state, loops.desired.url) == (RowState.WILL_CHANGE, URL)


def test_where_students_have_submitted_to_it_the_way_out_is_not_a_second_one():
    loops, _ = judge(row(), canvas=(in_canvas(1, CONSTANT),), app=app_naming(None))

    assert [conflict.kind for conflict in loops.conflicts] == [ConflictKind.HAS_SUBMISSIONS]
    assert CONSTANT in loops.conflicts[0].mend
    assert "new" not in loops.conflicts[0].mend


def test_a_spelling_that_no_app_answers_is_written_anew_and_nothing_made_beside_it():
    there = in_canvas(1, URL.replace("codio.com", "codio.com."), has_submitted_submissions=False)

    loops, _ = judge(row(), canvas=(there,))

    assert (loops.state, loops.canvas.id) == (RowState.WILL_CHANGE, 1)
    assert loops.desired.url == URL


# What is another link


@pytest.mark.parametrize(
    "url",
    [
        URL.replace(COURSE, LAST_TERM),
        URL.replace(LOOPS, LISTS),
        URL.replace("2c08", "2c09"),
        URL.replace("codio.com", "codio.co.uk"),
        URL.replace("codio.com", "codio.com:8443"),
        URL.replace(f"_{COURSE}", f"%2F{COURSE}"),
        f"https://apollo.codio.com/lti/{ORGANIZATION}_course_{COURSE}",
        f"https://apollo.codio.com/lti/{ORGANIZATION}",
    ],
)
def test_what_opens_something_else_is_another_link(url):
    loops, _ = judge(row(), canvas=(in_canvas(1, url),))

    assert loops.state is RowState.WILL_CREATE


def test_of_another_tool_a_query_may_mean_everything():
    first, second = (f"https://tool.example/launch/{ORGANIZATION}?item={n}" for n in (1, 2))

    rows = judge(row(first), row(second, LISTS))

    for each in rows:
        assert ConflictKind.URL_TWICE not in {conflict.kind for conflict in each.conflicts}
