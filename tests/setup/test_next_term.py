"""A setup copied for another pair of courses: what stays, what goes, what finds its row again."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from helpers.rows import row_with
from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.setup.document import (
    AssignmentDefaults,
    AssignmentMapping,
    CanvasConnection,
    CarriedRow,
    CodioConnection,
    Confirmation,
    Courses,
    LtiApp,
    MentorFilter,
    MentorRow,
    SetupDocument,
    Students,
    Target,
    UrlSource,
    decode,
    encode,
)
from wizard.setup.next_term import copied_for_other_courses, with_course_read, with_row_names
from wizard.setup.snapshot import CodioCourseFacts, NotRead
from wizard.setup.steps import Step


def course(identifier: str, *modules: tuple[str, tuple[str, ...]]) -> CodioCourseFacts:
    """Return a Codio course whose assignments have ids of its own."""
    made = tuple(
        CodioModule(
            id=f"{identifier}-{module}",
            name=module,
            assignments=tuple(
                CodioAssignment(id=f"{identifier}-{module}-{number}", name=name)
                for number, name in enumerate(names)
            ),
        )
        for module, names in modules
    )
    return CodioCourseFacts(
        course=CodioCourse(id=identifier, name=identifier, modules=made),
        teachers=(),
        students=(),
    )


AUTUMN = course("autumn", ("Python", ("Loops", "Lists")), ("Java", ("Loops", "Twice", "Twice")))
SPRING = course("spring", ("Java", ("Twice", "Loops")), ("Python", ("Lists", "New", "Loops")))

DOCUMENT = SetupDocument(
    id="old",
    name="Autumn",
    step=Step.RESULTS,
    canvas=CanvasConnection(address="https://school.instructure.com"),
    codio=CodioConnection(client_id="client"),
    courses=Courses(canvas_course_id=7, codio_course_id="autumn", publish_canvas_course=False),
    lti_app=LtiApp(name="Codio for us", consumer_key="key", custom_fields={"colour": "red"}),
    students=Students(
        hide_not_started=True,
        mentor_filter=MentorFilter.CODIO_API,
        mentor_field="ann@example.edu,ben@example.edu",
        mentors=(MentorRow(mentor="mia@example.edu", learners=("ann@example.edu",)),),
        link_observers=True,
    ),
    defaults=AssignmentDefaults(points=10, group="Homework"),
    assignments=(
        AssignmentMapping(codio_assignment_id="autumn-Python-0", target=Target.SKIP),
        AssignmentMapping(
            codio_assignment_id="autumn-Java-0",
            launch_url="https://lti.codio.com/lti/autumn",
            url_source=UrlSource.EXPORT,
            target=Target.EXISTING,
            canvas_assignment_id=99,
            canvas_name="Loops of autumn",
            points=5,
            group="Exam",
            published=False,
            new_tab=False,
            placed=True,
            module="Labs",
        ),
        AssignmentMapping(codio_assignment_id="autumn-Python-1", launch_url="https://x"),
        AssignmentMapping(codio_assignment_id="autumn-Java-1", points=1),
    ),
    confirmations=(Confirmation(check="lti_app.shared_secret", by="Pat", at="2026-08-01"),),
    passed_over=(Step.CANVAS,),
)
NAMED = with_row_names(DOCUMENT, AUTUMN)


def for_spring(copy: SetupDocument) -> SetupDocument:
    return replace(copy, courses=replace(copy.courses, codio_course_id="spring"))


def test_what_holds_for_the_school_stays():
    copy = copied_for_other_courses(NAMED, "Spring")
    assert copy.name == "Spring"
    assert copy.id not in {"", NAMED.id}
    assert copy.step is Step.COURSES
    assert (copy.canvas, copy.codio, copy.defaults) == (
        NAMED.canvas,
        NAMED.codio,
        NAMED.defaults,
    )
    assert copy.lti_app == NAMED.lti_app
    assert copy.students.hide_not_started
    assert copy.students.mentor_filter is MentorFilter.CODIO_API
    assert not copy.courses.publish_canvas_course


def test_nothing_of_the_old_courses_and_their_people_is_left():
    copy = copied_for_other_courses(NAMED, "Spring")
    text = encode(replace(copy, id="")).decode()  # An id may have any digits by chance.
    for old in ("autumn", "example.edu", "99", "lti.codio.com/lti/", "Pat"):
        assert old not in text
    assert not copy.students.link_observers
    assert (copy.assignments, copy.confirmations, copy.passed_over) == ((), (), ())
    assert copy.courses.canvas_course_id is None


@pytest.mark.parametrize(
    ("fields", "kept"),
    [
        ({"codio_course_target_id": "autumn"}, {}),
        ({"custom_codio_course_target_id": "autumn"}, {}),
        ({"codio_class_target_id": "python-autumn"}, {}),
        ({"codio_course_target_id": "$Canvas.course.id"}, None),
        ({"codio_parent_course_id": "autumn"}, {}),
        ({"codio_parent_course_id": "the-master"}, None),
        ({"codio_course_offering_sourcedid": "A26"}, {}),
        ({"codio_custom_mentor_for": "ann@example.edu"}, {}),
        ({"codio_custom_mentor_for": "$com.instructure.User.observees"}, None),
        ({"colour": "red"}, None),
    ],
)
def test_of_the_custom_fields_those_that_name_a_course_or_people_go(fields, kept):
    document = replace(NAMED, lti_app=replace(NAMED.lti_app, custom_fields=fields))
    copy = copied_for_other_courses(document, "Spring")
    assert copy.lti_app.custom_fields == (fields if kept is None else kept)


def test_a_variable_that_canvas_fills_in_for_each_mentor_stays():
    field = "$com.instructure.User.observees"
    document = replace(NAMED, students=replace(NAMED.students, mentor_field=field))
    assert copied_for_other_courses(document, "Spring").students.mentor_field == field


def test_choices_find_the_rows_of_their_module_and_name_in_the_new_course():
    copy = for_spring(copied_for_other_courses(NAMED, "Spring"))
    rows = {each.codio_assignment_id: each for each in with_course_read(copy, SPRING).assignments}
    assert rows == {
        "spring-Python-2": AssignmentMapping(
            codio_assignment_id="spring-Python-2", target=Target.SKIP
        ),
        "spring-Java-1": AssignmentMapping(
            codio_assignment_id="spring-Java-1",
            points=5,
            group="Exam",
            published=False,
            new_tab=False,
            placed=True,
            module="Labs",
        ),
    }


def test_a_name_that_stands_twice_gets_nothing():
    copy = copied_for_other_courses(NAMED, "Spring")
    assert {(each.module, each.name) for each in copy.carried_rows} == {
        ("Python", "Loops"),
        ("Java", "Loops"),
    }
    twice = replace(copy, carried_rows=(CarriedRow(module="Java", name="Twice", points=3),))
    back = replace(twice, courses=replace(copy.courses, codio_course_id="autumn"))
    assert with_course_read(back, AUTUMN).assignments == ()


def test_a_row_that_was_decided_meanwhile_is_left_alone_however_often_the_course_is_read():
    copy = for_spring(copied_for_other_courses(NAMED, "Spring"))
    own = AssignmentMapping(codio_assignment_id="spring-Python-2", points=42)
    once = with_course_read(replace(copy, assignments=(own,)), SPRING)
    assert row_with(once, "spring-Python-2") == own
    assert with_course_read(once, SPRING) is once


@pytest.mark.parametrize("read", [NotRead(), AUTUMN])
def test_another_course_than_the_chosen_one_gives_no_row_anything(read):
    copy = for_spring(copied_for_other_courses(NAMED, "Spring"))
    assert with_course_read(copy, read) is copy


def test_a_copy_of_a_copy_whose_course_was_never_read_carries_the_same_rows():
    copy = copied_for_other_courses(NAMED, "Spring")
    assert copied_for_other_courses(copy, "Summer").carried_rows == copy.carried_rows


def test_what_is_carried_outlasts_the_file():
    copy = copied_for_other_courses(NAMED, "Spring")
    assert decode(encode(copy)) == copy
    assert decode(encode(NAMED)).row_names["autumn-Java-0"] == ("Java", "Loops")


def test_a_file_from_before_there_were_names_of_rows_is_read_and_copied():
    older = msgspec.json.decode(encode(DOCUMENT))
    del older["row_names"], older["carried_rows"]
    read = decode(msgspec.json.encode(older))
    assert read == DOCUMENT
    assert copied_for_other_courses(read, "Spring").carried_rows == ()


@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.sampled_from("xyz"), st.none() | st.floats(1, 9)),
        max_size=6,
    )
)
def test_no_choice_ever_reaches_a_row_of_another_name(rows):
    modules = tuple(
        (module, tuple(name for each, name, _ in rows if each == module)) for module in "ab"
    )
    old, new = course("autumn", *modules), course("spring", *reversed(modules))
    points = {module: [p for each, _, p in rows if each == module] for module in "ab"}
    mappings = tuple(
        AssignmentMapping(codio_assignment_id=f"autumn-{module}-{number}", points=each)
        for module in "ab"
        for number, each in enumerate(points[module])
    )
    named = with_row_names(replace(DOCUMENT, assignments=mappings), old)
    result = with_course_read(for_spring(copied_for_other_courses(named, "Spring")), new)
    for mapping in result.assignments:
        assert (
            mapping.points
            == row_with(named, mapping.codio_assignment_id.replace("spring", "autumn")).points
        )
