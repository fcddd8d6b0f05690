"""What the clipboard adds is taken out of a value, and nothing else is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.imported.characters import (
    Addition,
    clean_lines,
    clean_value,
    clean_words,
    is_unseen,
)

SECRET = "11f2b3c4-0000-4000-8000-123456789abc"

UNSEEN = {
    "zero-width space": "\u200b",
    "word joiner": "\u2060",
    "byte order mark": "\ufeff",
    "soft hyphen": "\u00ad",
    "right-to-left override": "\u202e",
    "isolate": "\u2068",
    "null": "\x00",
    "escape": "\x1b",
    "Hangul filler": "\u3164",
    "Braille blank": "\u2800",
    "combining grapheme joiner": "\u034f",
    "variation selector": "\ufe0f",
    "object replacement": "\ufffc",
    "tag": "\U000e0041",
    "Mongolian vowel separator": "\u180e",
}
QUOTED = ('"{}"', "'{}'", "\u201c{}\u201d", "\u201e{}\u201c", "\u00ab{}\u00bb", "`{}`", "<{}>",
          "\u2018{}\u2019", "\u300c{}\u300d", "\u201c\u00ab{}\u00bb\u201d", "{}\u201d")  # fmt: skip


@pytest.mark.parametrize("unseen", UNSEEN.values(), ids=UNSEEN.keys())
@pytest.mark.parametrize("place", [0, 8, 36])
def test_what_nobody_sees_is_taken_out_of_a_value_wherever_it_stands_and_told(unseen, place):
    cleaned = clean_value(SECRET[:place] + unseen + SECRET[place:])

    assert (cleaned.text, cleaned.additions) == (SECRET, {Addition.INVISIBLE})


@pytest.mark.parametrize("quoted", QUOTED)
def test_quotation_marks_and_brackets_around_a_value_are_taken_off_and_told(quoted):
    cleaned = clean_value(f" {quoted.format(SECRET)}\n")

    assert (cleaned.text, cleaned.additions) == (SECRET, {Addition.QUOTATION_MARKS})


@pytest.mark.parametrize("dash", ["\u2010", "\u2011", "\u2013", "\u2212", "\uff0d"])
def test_dashes_of_a_word_processor_become_hyphens_and_that_is_told(dash):
    cleaned = clean_value(SECRET.replace("-", dash))

    assert (cleaned.text, cleaned.additions) == (SECRET, {Addition.DASHES})


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u2003", "\u3000", "\u202f", "\n", "\u2028"])
def test_white_space_around_a_value_is_nothing_to_speak_of(space):
    assert clean_value(f"{space}{SECRET}{space}").text == SECRET


@pytest.mark.parametrize("space", ["\u00a0", "\u2003", "\n", "\r\n", "\u2028", "\t"])
def test_white_space_inside_stays_as_plain_spaces_for_whoever_judges_the_value(space):
    cleaned = clean_value(f"two{space}words")

    assert cleaned.text.split() == ["two", "words"]
    assert "two" + " " in cleaned.text
    assert cleaned.additions == {Addition.SPACES}


@given(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), max_size=40))
def test_what_stands_between_letters_and_digits_of_the_keyboard_is_never_touched(inner):
    value = f"a{inner}z"

    assert clean_value(value) == clean_value(clean_value(value).text)
    assert clean_value(value).text == value


@given(st.text())
def test_what_is_clean_stays_as_it_is(text):
    value, words = clean_value(text).text, clean_words(text)

    assert clean_value(value) == clean_value(clean_value(value).text)
    assert not clean_value(value).additions
    assert clean_words(words) == words
    assert clean_lines(clean_lines(text)) == clean_lines(text)


@given(st.text())
def test_nothing_unseen_is_left_in_a_value(text):
    value = clean_value(text).text

    assert not any(map(is_unseen, value))
    assert value == value.strip()


@pytest.mark.parametrize(
    ("words", "plain"),
    [
        ("Loops\u200b and\u00a0lists\ufeff", "Loops and lists"),
        ("\u202eLoops\u202c", "Loops"),
        ("Un\u00addenk\u00adbar", "Undenkbar"),
        ("\u201cLoops\u201d", "\u201cLoops\u201d"),
        ("one\u200done", "oneone"),
    ],
)
def test_names_keep_their_words_and_lose_what_nobody_sees(words, plain):
    assert clean_words(words) == plain


@pytest.mark.parametrize(
    "spelled",
    ["\u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0915\u094d\u200d\u0937",
     "\U0001f469\u200d\U0001f52c", "\u2764\ufe0f"],
    ids=["Persian", "Hindi", "scientist", "heart"],
)  # fmt: skip
def test_joiners_that_are_spelling_stay_in_a_name(spelled):
    assert clean_words(spelled) == spelled


def test_a_table_keeps_its_lines_and_cells():
    text = "\ufeffName\tURL\r\nLoops\u200b\u00a0one\thttps://a.edu\n"

    assert clean_lines(text) == "Name\tURL\r\nLoops one\thttps://a.edu\n"
