"""Name matching: measured on labelled courses, and its rules one by one."""

import json
import random
from pathlib import Path

import pytest

from helpers.counted_work import operations_of
from wizard.setup.mapping.matching import CanvasAssignmentName, CodioAssignmentName, suggest_matches

COURSES = json.loads((Path(__file__).parent / "matching_pairs.json").read_text(encoding="utf-8"))


def _names(rows):
    """Return the two sides of a labelled course; a row's place is the id on both."""
    codio = [
        CodioAssignmentName(id=str(at), module=row["module"], name=row["codio"])
        for at, row in enumerate(rows)
        if row["codio"]
    ]
    canvas = [
        CanvasAssignmentName(id=at, name=row["canvas"], group=row["group"])
        for at, row in enumerate(rows)
        if row["canvas"]
    ]
    return codio, canvas


def _suggest(codio, canvas):
    """Suggest for `(module, name)` and `name` or `(group, name)`; ids are places."""
    pairs = [each if isinstance(each, tuple) else ("", each) for each in canvas]
    return suggest_matches(
        [
            CodioAssignmentName(id=str(at), module=module, name=name)
            for at, (module, name) in enumerate(codio)
        ],
        [
            CanvasAssignmentName(id=at, name=name, group=group)
            for at, (group, name) in enumerate(pairs)
        ],
    )


def _pairs(suggestions):
    return {(int(each.codio_assignment_id), each.canvas_assignment_id) for each in suggestions}


def _one(codio, canvas):
    (suggestion,) = _suggest([codio], [canvas])
    return suggestion


@pytest.mark.parametrize("order", ["as given", "reversed", "by name", "shuffled"])
def test_precision_and_recall_over_the_labelled_courses(order, capsys):
    labelled = suggested = right = certain = certain_and_right = 0
    for course in COURSES:
        codio, canvas = _names(course["rows"])
        if order == "reversed":
            canvas.reverse()
        elif order == "by name":
            canvas.sort(key=lambda each: each.name)
        elif order == "shuffled":
            random.Random(course["course"]).shuffle(canvas)
        known = {int(each.id) for each in codio} & {each.id for each in canvas}
        suggestions = suggest_matches(codio, canvas)
        labelled += len(known)
        suggested += len(suggestions)
        for each in suggestions:
            correct = int(each.codio_assignment_id) == each.canvas_assignment_id
            right += correct
            certain += each.certain
            certain_and_right += correct and each.certain
    precision, recall = certain_and_right / certain, right / labelled
    with capsys.disabled():
        print(  # noqa: T201 - the figures are asked for
            f"\n  Canvas {order}: {labelled} pairs, {suggested} suggested, {right} right, "
            f"{certain} certain; precision of certain {precision:.3f}, recall {recall:.3f}"
        )
    assert labelled >= 200
    assert precision >= 0.98
    assert recall >= 0.95
    assert certain_and_right / labelled >= 0.85  # Or nothing would ever be called certain.


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course["course"])
def test_every_assignment_is_suggested_once_and_in_codios_order(course):
    codio, canvas = _names(course["rows"])
    suggestions = suggest_matches(codio, canvas)
    rows = [int(each.codio_assignment_id) for each in suggestions]
    columns = [each.canvas_assignment_id for each in suggestions]
    assert rows == sorted(set(rows))
    assert len(set(columns)) == len(columns)
    assert all(0 < each.score <= 100 and each.reason.endswith(".") for each in suggestions)
    assert suggest_matches(codio, canvas) == suggestions


def test_loops_of_python_is_not_loops_of_java():
    codio = [("Coding with Python", "Loops"), ("Coding with Java", "Loops")]
    assert _pairs(_suggest(codio, ["Java: Loops", "Python: Loops"])) == {(0, 1), (1, 0)}
    assert _pairs(_suggest(codio, ["JavaScript: Loops"])) == set()
    assert _pairs(_suggest(codio, ["Java: Loops"])) == {(1, 0)}


def test_javascript_is_not_java():
    codio = [("Java", "Arrays"), ("Javascript", "Arrays")]
    assert _pairs(_suggest(codio, ["JS arrays"])) == {(1, 0)}
    assert _pairs(_suggest(codio, ["[Java] arrays"])) == {(0, 0)}


def test_the_assignment_group_can_name_the_module():
    codio = [("Python", "Loops"), ("MySQL", "Loops")]
    suggestions = _suggest(codio, [("SQL labs", "Loops"), ("Py labs", "Loops")])
    assert _pairs(suggestions) == {(0, 1), (1, 0)}
    assert all(each.certain for each in suggestions)


def test_one_name_that_could_be_any_of_several_is_not_guessed():
    codio = [("Python", "Loops"), ("Java", "Loops"), ("Crunch", "Loops")]
    assert _suggest(codio, ["Loops"]) == ()


def test_what_is_left_when_the_others_have_found_theirs_is_suggested_but_not_certain():
    codio = [("Python", "Loops"), ("Java", "Loops")]
    suggestions = _suggest(codio, ["Loops", "Java Loops"])
    assert _pairs(suggestions) == {(0, 0), (1, 1)}
    assert [each.certain for each in suggestions] == [False, True]


def test_as_many_equal_names_on_both_sides_are_told_apart_by_order_and_are_not_certain():
    codio = [("Python", "Loops"), ("Java", "Loops")]
    suggestions = _suggest(codio, ["Loops", "Loops"])
    assert _pairs(suggestions) == {(0, 0), (1, 1)}
    assert not any(each.certain for each in suggestions)


@pytest.mark.parametrize(
    ("codio", "canvas"),
    [
        ("Lists 1", "Lists 2"),
        ("Homework 1", "HW10"),
        ("Lab 3", "Lab 4"),
        ("Dynamic programming part 2", "Dynamic programming, part III"),
        ("2D Arrays", "3D arrays"),
        ("Exercise 2.1", "Exercise 2.10"),
    ],
)
def test_other_numbers_are_other_assignments(codio, canvas):
    assert not any(each.certain for each in _suggest([("", codio)], [canvas]))
    assert _pairs(_suggest([("", codio)], [canvas, codio])) == {(0, 1)}


def test_a_number_on_one_side_alone_is_never_certain():
    assert not _one(("", "Lists"), "Lists 2").certain


@pytest.mark.parametrize(
    ("codio", "canvas"),
    [
        ("Loops", "Lab 3: Loops"),
        ("Loops", "Week 2 - Loops"),
        ("Loops", "Week 02 / Lab 3 – loops (10 pts)"),
        ("Loops", "1.2 LOOPS"),
        ("Loops", "A4) Loops"),
        ("Homework 4", "HW4"),
        ("Homework 4", "hw #04"),
        ("Numeric and string expressions", "Numeric & String Expressions"),
        ("2D Arrays", "Two-dimensional arrays"),
        ("Greedy algorithms II", "Greedy algorithms 2"),
        ("Merge Sort", "Mergesort"),
        ("Introduction", "Intro"),
        ("Évaluation", "evaluation"),
        ("数据结构", "数据结构"),
        ("C++", "C++"),
    ],
)
def test_one_name_written_differently_is_certain(codio, canvas):
    suggestion = _one(("", codio), canvas)
    assert suggestion.certain, suggestion


@pytest.mark.parametrize(
    ("codio", "canvas"),
    [
        ("Singly linked lists", "Doubly linked lists"),
        ("Inner joins", "Outer joins"),
        ("Reading files", "Writing files"),
        ("Encoding", "Decoding"),
        ("Loops", "Midterm exam"),
        ("C++", "C#"),
        ("", "Loops"),
        ("Loops", ""),
        ("???", "!!!"),
    ],
)
def test_different_things_are_never_certain(codio, canvas):
    assert not any(each.certain for each in _suggest([("", codio)], [canvas]))


def test_a_renumbered_lab_is_suggested_for_a_person_to_decide():
    suggestion = _one(("", "Lab 3 - Scheduling"), "Lab 4 - Scheduling")
    assert not suggestion.certain


def test_an_exact_name_wins_over_a_better_total():
    codio = [("", "Stacks"), ("", "Stacks and queues")]
    suggestions = _suggest(codio, ["Stacks and queues", "Stacks"])
    assert _pairs(suggestions) == {(0, 1), (1, 0)}


def test_the_reason_says_what_matched():
    assert _one(("Python", "Loops"), "Loops").reason == "Same name."
    codio = [("Python", "Loops"), ("Java", "Loops")]
    named = _suggest(codio, ["Python Loops"])[0].reason
    assert named == (
        "Same name but for spelling, numbering or punctuation; Canvas names the module “Python”."
    )
    assert _one(("", "Homework 4"), "HW4").reason == "Same name and number (homework 4)."
    assert "another one is about as close" in _suggest(codio, ["Loops", "Loops"])[0].reason


def test_nothing_to_match_gives_nothing():
    assert _suggest([], ["Loops"]) == ()
    assert _suggest([("Python", "Loops")], []) == ()


def _words(number):
    draw = random.Random(number)
    return " ".join(draw.choice(VOCABULARY) for _ in range(4))


VOCABULARY = [
    f"{first}{middle}{last}"
    for first in "bcdfglmprst"
    for middle in "aeiou"
    for last in ("nd", "rk")
]


MANY_NAMES = pytest.mark.parametrize(
    ("codio", "canvas"),
    [
        (_words, _words),
        (lambda number: "Loops", lambda number: "Loops"),
        (lambda number: f"Exercise {number}", lambda number: f"Ex. {299 - number}"),
        (lambda number: f"Loops and arrays {number}", lambda number: f"Arrays, loops {number}"),
        (lambda number: f"Lab {number}: Loops", lambda number: f"Lab {number}: Loops"),
    ],
    ids=["words", "all equal", "numbered", "numbered names", "labelled"],
)


def _operations(codio, canvas, number):
    """Count what it takes to suggest that many names; returns how many were suggested, too."""
    modules = [f"Module {letter} {_words(at)}" for at, letter in enumerate("abcdefghijkl")]
    ours = [(modules[at % 12], codio(at)) for at in range(number)]
    theirs = [canvas(at) for at in range(number)]
    suggested = []
    operations = operations_of(lambda: suggested.append(_suggest(ours, theirs)))
    return operations, len(suggested[0])


@MANY_NAMES
def test_three_hundred_by_three_hundred_take_less_than_ten_million_operations(codio, canvas):
    operations, suggested = _operations(codio, canvas, 300)

    assert suggested > 250
    # A quarter of a second or so; 90,000 pairs of names make about 70 each at most.
    assert operations < 10_000_000


@pytest.mark.slow
@MANY_NAMES
def test_four_times_the_names_take_at_most_six_times_the_operations(codio, canvas):
    few, many = (_operations(codio, canvas, number)[0] for number in (250, 1000))

    # An exponent of 1.3. Trying each with each takes 16 times as many.
    assert many < 4**1.3 * few
