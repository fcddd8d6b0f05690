"""Launch URLs reach the right rows, from exports, pastes and Canvas; nothing is lost in silence."""

from msgspec.structs import replace

from wizard.canvas.types import Assignment, ExternalToolTag
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.export_files import read_export
from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.setup.document import (
    AssignmentMapping,
    Courses,
    SetupDocument,
    Target,
    UrlSource,
    with_mappings,
)
from wizard.setup.mapping.imports import import_urls, urls_in_canvas
from wizard.setup.mapping.last_term import derive_missing, find_last_term

ENDPOINTS = CodioEndpoints.for_domain("codio.com")
ORGANIZATION = "443f176d-743e-4a11-9d2c-1b2c3d4e5f60"
COURSE = "c" * 32
OLD_COURSE = "0" * 32
LOOPS, LISTS, JAVA_LOOPS = "1" * 32, "2" * 32, "3" * 32
OLD_LOOPS, OLD_LISTS = "8" * 32, "9" * 32


def course() -> CodioCourse:
    return CodioCourse(
        id=COURSE,
        name="Programming",
        modules=(
            CodioModule(
                id="m1",
                name="Python",
                assignments=(
                    CodioAssignment(id=LOOPS, name="Loops"),
                    CodioAssignment(id=LISTS, name="2D Lists"),
                ),
            ),
            CodioModule(
                id="m2", name="Java", assignments=(CodioAssignment(id=JAVA_LOOPS, name="Loops"),)
            ),
        ),
    )


def url(assignment: str, course_id: str = COURSE) -> str:
    return f"{ENDPOINTS.lti_url}/{ORGANIZATION}_{course_id}_{assignment}"


def constant_url(assignment: str) -> str:
    return f"{ENDPOINTS.lti_url}/{ORGANIZATION}_{assignment}"


def document(*mappings: AssignmentMapping) -> SetupDocument:
    return with_mappings(
        SetupDocument(name="x", courses=Courses(canvas_course_id=1, codio_course_id=COURSE)),
        mappings,
    )


def with_url(assignment: str, launch_url: str, **more: object) -> AssignmentMapping:
    return AssignmentMapping(
        codio_assignment_id=assignment,
        launch_url=launch_url,
        **({"url_source": UrlSource.EXPORT} | more),
    )


def imported(text: str, before: SetupDocument | None = None):
    exported = read_export(text.encode(), ENDPOINTS)
    return import_urls(before or document(), course(), exported, endpoints=ENDPOINTS)


def in_canvas(identifier: int, name: str, launch_url: str, **more: object) -> Assignment:
    return Assignment(
        id=identifier,
        name=name,
        submission_types=("external_tool",),
        external_tool_tag_attributes=ExternalToolTag(url=launch_url),
        **more,
    )


def test_the_assignment_id_in_a_url_decides_over_the_name_beside_it():
    found = imported(f"Module,Assignment,URL\nJava,Loops,{url(LOOPS)}\n")

    assert [each.codio_assignment_id for each in found.changed] == [LOOPS]
    assert found.changed[0].url_source is UrlSource.EXPORT


def test_ids_that_cannot_be_compared_go_by_module_and_name():
    found = imported(
        f"Module,Assignment,URL\n"
        f"java , LOOPS,{constant_url('23w50f8t6CLA')}\nPython,2D  Lists,{constant_url('9ab')}\n"
    )

    given = {each.codio_assignment_id: each.launch_url for each in found.changed}
    assert given == {JAVA_LOOPS: constant_url("23w50f8t6CLA"), LISTS: constant_url("9ab")}


def test_a_name_that_two_modules_have_is_not_guessed():
    found = imported(f"Assignment,URL\nLoops,{constant_url('23w50f8t6CLA')}\n")

    assert not found.changed
    assert "Several assignments" in found.unmatched[0].reason


def test_a_module_in_front_of_the_name_tells_them_apart():
    found = imported(f"Assignment,URL\nJava: Loops,{constant_url('23w50f8t6CLA')}\n")

    assert [each.codio_assignment_id for each in found.changed] == [JAVA_LOOPS]


def test_last_terms_export_never_replaces_a_url_of_this_course():
    before = document(with_url(LOOPS, url(LOOPS)))
    found = imported(f"Module,Assignment,URL\nPython,Loops,{url(OLD_LOOPS, OLD_COURSE)}\n", before)

    assert not found.changed
    assert "another Codio course" in found.unmatched[0].reason


def test_last_terms_url_is_taken_where_there_is_none_so_that_it_shows_as_a_conflict():
    found = imported(f"Module,Assignment,URL\nPython,Loops,{url(OLD_LOOPS, OLD_COURSE)}\n")

    assert found.changed[0].launch_url == url(OLD_LOOPS, OLD_COURSE)


def test_two_lines_for_one_assignment_leave_the_second_out():
    found = imported(
        "Module,Assignment,URL\n"
        f"Python,Loops,{constant_url('23w50f8t6CLA')}\nPython,Loops,{constant_url('24x')}\n"
    )

    assert [each.launch_url for each in found.changed] == [constant_url("23w50f8t6CLA")]
    assert "same assignment" in found.unmatched[0].reason


def test_what_the_reader_rejected_is_listed_too():
    found = imported(f"Module,Assignment,URL\nPython,Loops,{url(LOOPS)}\nPython,2D Lists,not yet\n")

    assert [each.codio_assignment_id for each in found.changed] == [LOOPS]
    assert any("2D Lists" in each.text for each in found.unmatched)


def test_an_import_keeps_what_the_row_says_otherwise():
    before = document(AssignmentMapping(codio_assignment_id=LOOPS, target=Target.SKIP, points=7.0))
    found = imported(f"{url(LOOPS)}\n{url(LISTS)}\n", before)

    row = next(each for each in found.changed if each.codio_assignment_id == LOOPS)
    assert (row.target, row.points, row.launch_url) == (Target.SKIP, 7.0, url(LOOPS))


def test_importing_twice_changes_nothing_more():
    text = f"Module,Assignment,URL\nPython,Loops,{url(LOOPS)}\n"
    first = imported(text)
    second = imported(text, document(*first.changed))

    assert (second.changed, second.matched) == ((), 1)


def test_urls_that_canvas_opens_already_are_found_by_their_id_alone():
    assignments = [
        in_canvas(1, "Anything", url(LOOPS)),
        in_canvas(2, "2D Lists", url(OLD_LISTS, OLD_COURSE)),
        Assignment(id=3, name="Loops"),
    ]
    found = urls_in_canvas(document(), course(), assignments, endpoints=ENDPOINTS)

    assert found.changed == (with_url(LOOPS, url(LOOPS), url_source=UrlSource.CANVAS),)


def test_last_terms_links_in_rows_wait_for_one_url_of_this_course():
    stale = with_url(LOOPS, url(OLD_LOOPS, OLD_COURSE))
    found = find_last_term(document(stale), course(), (), endpoints=ENDPOINTS)
    assert found.links == (None,)

    known = with_url(LISTS, url(LISTS), url_source=UrlSource.PASTED)
    found = find_last_term(document(stale, known), course(), (), endpoints=ENDPOINTS)
    assert found.rewritten == (replace(stale, launch_url=url(LOOPS), url_source=UrlSource.DERIVED),)


def test_last_terms_links_in_canvas_are_brought_to_their_rows_by_name():
    own = with_url(LISTS, url(LISTS))
    assignments = [
        in_canvas(1, "2d lists", url(OLD_LISTS, OLD_COURSE)),
        in_canvas(2, "Python: Loops", url(OLD_LOOPS, OLD_COURSE)),
        in_canvas(3, "Loops", url("7" * 32, OLD_COURSE)),
        in_canvas(4, "Java: Loops", url("6" * 32, OLD_COURSE), has_submitted_submissions=True),
    ]
    found = find_last_term(document(own), course(), assignments, endpoints=ENDPOINTS)

    assert {each.codio_assignment_id: each for each in found.rewritten} == {
        LISTS: replace(own, target=Target.EXISTING, canvas_assignment_id=1),
        LOOPS: with_url(
            LOOPS,
            url(LOOPS),
            url_source=UrlSource.DERIVED,
            target=Target.EXISTING,
            canvas_assignment_id=2,
        ),
    }
    assert {each.text for each in found.left_out} == {"Loops", "Java: Loops"}


def test_once_rewritten_no_link_is_left():
    own = with_url(LISTS, url(LISTS))
    assignments = [in_canvas(1, "Python: Loops", url(OLD_LOOPS, OLD_COURSE))]
    before = document(own)
    found = find_last_term(before, course(), assignments, endpoints=ENDPOINTS)
    after = with_mappings(before, found.rewritten)

    assert find_last_term(after, course(), assignments, endpoints=ENDPOINTS).links == ()


def test_a_row_whose_assignment_is_in_canvas_already_is_not_bound_to_the_old_one():
    own = with_url(LOOPS, url(LOOPS))
    assignments = [
        in_canvas(1, "Python: Loops", url(OLD_LOOPS, OLD_COURSE)),
        in_canvas(2, "Loops, new", url(LOOPS)),
    ]

    found = find_last_term(document(own), course(), assignments, endpoints=ENDPOINTS)

    assert found.links == ()


def test_missing_urls_follow_only_from_one_made_of_the_apis_own_ids():
    assert derive_missing(document(), course(), endpoints=ENDPOINTS) == ()
    constant = with_url(LOOPS, constant_url("23w50f8t6CLA"))
    assert derive_missing(document(constant), course(), endpoints=ENDPOINTS) == ()

    known = with_url(LOOPS, url(LOOPS))
    derived = derive_missing(document(known), course(), endpoints=ENDPOINTS)
    assert {each.codio_assignment_id: each.launch_url for each in derived} == {
        LISTS: url(LISTS),
        JAVA_LOOPS: url(JAVA_LOOPS),
    }
    assert {each.url_source for each in derived} == {UrlSource.DERIVED}


def test_a_derived_url_proves_nothing_about_the_others():
    derived = with_url(LOOPS, url(LOOPS), url_source=UrlSource.DERIVED)

    assert derive_missing(document(derived), course(), endpoints=ENDPOINTS) == ()
