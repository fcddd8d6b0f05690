"""Which Canvas module a row's assignment goes into: by name, and never by a guess."""

import pytest
from msgspec.structs import replace

from wizard.canvas.types import (
    Assignment,
    ExternalTool,
    ExternalToolTag,
    Module,
    ModuleItem,
)
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.setup.document import (
    AssignmentDefaults,
    AssignmentMapping,
    SetupDocument,
    Target,
)
from wizard.setup.mapping.placement import Place, PlaceState, places, wants_modules
from wizard.setup.mapping.rows import judge_rows
from wizard.setup.snapshot import (
    Assignments,
    CodioCourseFacts,
    Modules,
    NotRead,
    Remembered,
    Snapshot,
    Tools,
)

ENDPOINTS = CodioEndpoints.for_domain("codio.com")
COURSE = "c" * 32
APP = ExternalTool(id=9, name="Codio", domain="codio.com", consumer_key="our key")
ON = AssignmentDefaults(place_in_modules=True)
WILL, PLACED, ASKED = PlaceState.WILL_PLACE, PlaceState.PLACED, PlaceState.QUESTION


def url(identifier: str) -> str:
    return (
        f"https://apollo.codio.com/lti/2c08254e-541a-4923-a9f1-224ed64b159e_{COURSE}_{identifier}"
    )


def identifier(number: int) -> str:
    return f"{number:032x}"


def document(*rows: dict, defaults: AssignmentDefaults = ON) -> SetupDocument:
    """A setup whose first rows have these choices; every assignment has its URL."""
    return SetupDocument(
        defaults=defaults,
        assignments=tuple(
            AssignmentMapping(
                codio_assignment_id=identifier(number),
                launch_url=url(identifier(number)),
                **(rows[number] if number < len(rows) else {}),
            )
            for number in range(4)
        ),
    )


def snapshot(*codio: str, canvas: tuple[Module, ...] = (), known: tuple[Assignment, ...] = ()):
    """One assignment in each of these modules of Codio, and these modules in Canvas."""
    course = CodioCourse(
        id=COURSE,
        name="Programming",
        modules=tuple(
            CodioModule(
                id=str(number),
                name=name,
                assignments=(CodioAssignment(id=identifier(number), name=f"Lab {number}"),),
            )
            for number, name in enumerate(codio)
        ),
    )
    return Snapshot(
        codio_course=CodioCourseFacts(course=course, teachers=(), students=()),
        tools=Tools(of_course=(APP,), of_accounts=()),
        assignments=Assignments(assignments=known, groups=()),
        modules=Modules(modules=canvas),
    )


def in_canvas(number: int, identifier_in_canvas: int) -> Assignment:
    tag = ExternalToolTag(url=url(identifier(number)), new_tab=True, content_id=9)
    return Assignment(
        id=identifier_in_canvas,
        name=f"Lab {number}",
        points_possible=100,
        published=True,
        submission_types=("external_tool",),
        external_tool_tag_attributes=tag,
    )


def module(number: int, name: str, *shown: int, published: bool = True) -> Module:
    items = tuple(ModuleItem(id=100 + each, type="Assignment", content_id=each) for each in shown)
    return Module(id=number, name=name, published=published, items=items)


def found(setup: SetupDocument, read: Snapshot) -> tuple[Place, ...]:
    return places(setup, read, judge_rows(setup, read, ENDPOINTS))


def told(setup: SetupDocument, read: Snapshot) -> list[tuple[PlaceState, str, int | None]]:
    return [(place.state, place.module, place.module_id) for place in found(setup, read)]


@pytest.mark.parametrize(
    ("codio", "canvas"),
    [
        ("Week 1: Loops", "Week 1 – Loops"),
        ("Úvod do programování", "uvod do PROGRAMOVANI"),
        ("C++", "c++"),
        ("A & B", "a b"),
        ("Files ", "  FILES"),
        ("Lists\u00a0and tuples", "Lists and  tuples"),
        ("★", "★"),
        ("Übung 3", "ÜBUNG 3!"),
    ],
)
def test_a_name_that_differs_in_case_accents_or_signs_is_the_same_module(codio, canvas):
    read = snapshot(codio, canvas=(module(5, canvas), module(6, "Other")))
    assert told(document(), read) == [(WILL, canvas, 5)]


@pytest.mark.parametrize(
    ("codio", "canvas"),
    [
        ("Week 1", "Week 10"),
        ("Loops", "Loops 2"),
        ("C", "C++"),
        ("Unit 1.1", "Unit 11"),
        ("SQL", "NoSQL"),
        ("Arrays", "Array"),
        ("★", "★★"),
        ("Java", "JavaScript"),
    ],
)
def test_another_name_is_another_module(codio, canvas):
    assert told(document(), snapshot(codio, canvas=(module(5, canvas),))) == [(WILL, codio, None)]


@pytest.mark.parametrize(
    "alike",
    [
        ["Week 2", "Week 2"],
        ["Week 2", "WEEK 2"],
        ["week 2.", "Week  2"],
        ["Wéek 2", "(Week 2)"],
        ["Week 2", "Week 2", "Week 2"],
    ],
)
def test_several_modules_of_one_name_are_a_question(alike):
    canvas = tuple(module(number, name) for number, name in enumerate(alike, start=5))
    (place,) = found(document(), snapshot("Week 2", canvas=canvas))
    assert (place.state, place.module_id) == (ASKED, None)
    assert "does not guess" in place.question
    assert all(f"“{name}” with id {5 + at}" in place.question for at, name in enumerate(alike))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("week 2", (WILL, "week 2", 6)),
        ("WEEK 2", (WILL, "WEEK 2", 5)),
        ("Week 2", (ASKED, "Week 2", None)),
        ("Bonus", (WILL, "Bonus", None)),
        ("extra!", (WILL, "Extra", 7)),
    ],
)
def test_a_name_written_into_the_row_decides_letter_by_letter(written, expected):
    canvas = (module(5, "WEEK 2"), module(6, "week 2"), module(7, "Extra"))
    assert told(document({"module": written}), snapshot("Week 2", canvas=canvas)) == [expected]


def test_modules_of_codio_with_one_name_share_a_new_one():
    assert told(document(), snapshot("Practice", "Loops", "PRACTICE")) == [
        (WILL, "Practice", None),
        (WILL, "Loops", None),
        (WILL, "Practice", None),
    ]


def test_a_module_without_a_name_is_a_question_until_the_row_names_one():
    assert told(document(), snapshot(" "))[0][0] is ASKED
    assert told(document({"module": "Extras"}), snapshot(" ")) == [(WILL, "Extras", None)]


@pytest.mark.parametrize(
    ("row", "made", "place_by_default", "expected"),
    [
        ({}, False, True, []),
        ({}, True, True, [WILL]),
        ({}, True, False, []),
        ({"placed": True}, False, False, [WILL]),
        ({"placed": False}, True, True, []),
        ({"target": Target.SKIP, "placed": True}, True, True, []),
    ],
)
def test_by_default_only_what_the_setup_has_made_is_placed(row, made, place_by_default, expected):
    setup = document(row, defaults=AssignmentDefaults(place_in_modules=place_by_default))
    read = snapshot("Loops", known=(in_canvas(0, 71),))
    if made:
        read = replace(read, remembered=Remembered(made_assignments=frozenset({71})))
    assert [place.state for place in found(setup, read)] == expected


def test_what_stands_in_any_module_is_placed_already():
    read = snapshot(
        "Loops", canvas=(module(5, "Loops"), module(6, "By hand", 71)), known=(in_canvas(0, 71),)
    )
    assert told(document({"placed": True}), read) == [(PLACED, "By hand", 6)]


def test_a_quiz_with_the_number_of_the_assignment_is_not_its_item():
    quiz = Module(id=6, name="Quizzes", items=(ModuleItem(id=1, type="Quiz", content_id=71),))
    read = snapshot("Loops", canvas=(quiz,), known=(in_canvas(0, 71),))
    assert told(document({"placed": True}), read) == [(WILL, "Loops", None)]


def test_nothing_is_said_of_modules_that_were_not_read_or_not_chosen():
    read = snapshot("Loops")
    assert found(document(), replace(read, modules=NotRead())) == ()
    assert found(document(defaults=AssignmentDefaults()), read) == ()
    assert wants_modules(document())
    assert wants_modules(document({"placed": True}, defaults=AssignmentDefaults()))
    assert not wants_modules(document({"placed": False}, defaults=AssignmentDefaults()))
