"""Few Canvas names are compared with a Codio name, and no pair that matters is lost by it."""

import random

from hypothesis import given
from hypothesis import strategies as st

from wizard.setup.mapping import candidates
from wizard.setup.mapping.alike_words import AlikeWords
from wizard.setup.mapping.matching import CanvasAssignmentName, CodioAssignmentName, suggest_matches
from wizard.setup.mapping.name_parts import alike

LETTERS = "abeino"
WORDS = st.one_of(
    st.text(LETTERS, min_size=1, max_size=9),
    st.sampled_from(
        ["function", "functions", "functional", "func", "fn", "recursion", "recursoin", "java",
         "javascript", "introduction", "intro", "introductory", "iteration", "iterations"]
    ),
)  # fmt: skip
TOPICS = (
    *("loops", "arrays", "strings", "functions", "recursion", "files", "classes", "objects"),
    *("methods", "sorting", "searching", "graphs", "trees", "stacks", "queues", "hashing"),
)


@given(st.lists(WORDS, max_size=12), WORDS)
def test_the_words_that_are_alike_are_those_that_comparing_with_each_finds(words, word):
    assert AlikeWords(words).of(word) == {word} | {each for each in words if alike(word, each)}


def test_a_word_with_a_number_is_alike_only_to_itself():
    assert AlikeWords(["2d", "lab 3", "d"]).of("2d") == {"2d"}


def suggested(names, modules, others=None, groups=None):
    others = names if others is None else others
    return {
        int(each.codio_assignment_id): each.canvas_assignment_id
        for each in suggest_matches(
            [
                CodioAssignmentName(id=str(at), module=modules[at % len(modules)], name=name)
                for at, name in enumerate(names)
            ],
            [
                CanvasAssignmentName(
                    id=at, name=name, group=groups[at % len(groups)] if groups else ""
                )
                for at, name in enumerate(others)
            ],
        )
    }


def mixed(number):
    chosen = random.Random(7)
    names = []
    for at in range(number):
        one, two, three = sorted(chosen.sample(TOPICS, 3))
        forms = (f"Lab {at % 20}: {one} and {two}", f"{one} {two} {three} {at % 9}", f"{one} {at}")
        names.append(forms[at % 3])
    return names


def test_leaving_out_the_worst_candidates_leaves_the_suggestions(monkeypatch):
    names = mixed(400)
    others = names[:]
    random.Random(3).shuffle(others)
    few = suggested(names, ["Python", "Java"], others)
    monkeypatch.setattr(candidates, "COMPARISONS", 10**9)
    assert few == suggested(names, ["Python", "Java"], others)
    assert len(few) > 350


MANY = candidates.COMPARISONS // 200 + 10


def test_equal_names_beyond_all_that_are_compared_are_told_apart_by_order():
    number = 2 * MANY
    assert suggested(["Loops"] * number, ["Python"]) == {at: at for at in range(number)}


def test_of_more_equal_names_than_are_compared_none_is_guessed_where_one_is_missing():
    number = 2 * MANY
    assert suggested(["Loops"] * number, ["Python"], ["Loops"] * (number - 1)) == {}


def test_the_group_that_names_the_module_is_found_among_very_many_of_one_name():
    modules = ["Python", "Ruby", "Kotlin", "Haskell"]
    names = ["Loops"] * 4 * MANY
    groups = [modules[-1 - at] for at in range(4)]
    found = suggested(names, modules, groups=groups)
    assert len(found) == len(names)
    assert all(modules[row % 4] == groups[column % 4] for row, column in found.items())
