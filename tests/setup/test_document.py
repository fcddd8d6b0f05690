"""The setup document: portable, versioned, and without a secret in it."""

import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from helpers.rows import row_with
from wizard.setup import document as documents
from wizard.setup.document import (
    AssignmentMapping,
    Confirmation,
    DocumentError,
    MentorRow,
    SetupDocument,
    Students,
    Target,
    decode,
    encode,
    new_document,
    with_confirmation,
    with_mappings,
    without_confirmation,
)
from wizard.setup.steps import Step

texts = st.text(max_size=20)
dates = st.sampled_from([None, "", "2026-09-01T05:59:59Z", "0001-01-01T00:00:00Z"])


def optional_strategies():
    """Build every part of a document from its own fields, without a hand-written list."""
    return st.builds(
        SetupDocument,
        format=st.just(documents.FORMAT),
        version=st.just(documents.VERSION),
        id=texts,
        name=texts,
        step=st.sampled_from(Step),
        canvas=st.builds(documents.CanvasConnection, address=texts),
        codio=st.builds(documents.CodioConnection, domain=texts, client_id=texts),
        courses=st.builds(
            documents.Courses,
            canvas_course_id=st.none() | st.integers(1, 10**14),
            codio_course_id=st.none() | texts,
            publish_canvas_course=st.booleans(),
        ),
        lti_app=st.builds(
            documents.LtiApp,
            name=texts,
            consumer_key=texts,
            custom_fields=st.dictionaries(texts, texts, max_size=3),
            install_by=st.sampled_from(documents.InstallBy),
        ),
        students=st.builds(
            Students,
            mentor_filter=st.sampled_from(documents.MentorFilter),
            mentors=st.lists(
                st.builds(MentorRow, mentor=texts, learners=st.lists(texts, max_size=2).map(tuple)),
                max_size=2,
            ).map(tuple),
        ),
        assignments=st.lists(
            st.builds(
                AssignmentMapping,
                codio_assignment_id=texts,
                target=st.sampled_from(Target),
                points=st.none() | st.floats(0, 1e6),
                group=st.none() | texts,
                due_at=dates,
                unlock_at=dates,
                lock_at=dates,
            ),
            max_size=3,
        ).map(tuple),
        confirmations=st.lists(
            st.builds(Confirmation, check=texts, by=texts, at=texts), max_size=2
        ).map(tuple),
        passed_over=st.lists(st.sampled_from(Step), max_size=2).map(tuple),
    )


@settings(max_examples=40)
@given(document=optional_strategies())
def test_what_is_written_is_read_again(document):
    assert decode(encode(document)) == document


def test_a_setup_file_is_text_that_a_person_can_read_and_compare(world):
    lines = encode(world.document).decode().splitlines()

    assert lines[0] == "{"
    assert '  "format": "codio-canvas-wizard/setup",' in lines
    assert len(lines) > 69


def test_a_setup_file_holds_no_secret_and_no_field_for_one(world):
    text = encode(world.document).decode()

    assert not [value for value in world.secrets.values() if value in text]
    keys = {key for part in msgspec.to_builtins(world.document).values() for key in _keys(part)}
    assert not [key for key in keys if "secret" in key or "token" in key or "password" in key]


def _keys(part):
    return part.keys() if isinstance(part, dict) else ()


def test_a_field_that_nobody_knows_is_refused_by_name():
    content = json.loads(encode(new_document("Algebra")))

    with pytest.raises(DocumentError) as refused:
        decode(json.dumps(content | {"wallpaper": "blue"}).encode())

    assert str(refused.value) == (
        "The setup file has a field that this program does not know: “wallpaper” at $. Nothing was "
        "opened. Take it out; if a newer program wrote it, install that one."
    )


def test_an_older_file_gets_the_defaults_of_what_it_does_not_know_yet():
    read = decode(b'{"format": "codio-canvas-wizard/setup", "version": 1, "name": "Old"}')

    assert (read.name, read.defaults.points, read.step) == ("Old", 100.0, Step.WELCOME)


def test_an_older_file_is_written_again_in_the_version_of_now():
    read = decode(b'{"format": "codio-canvas-wizard/setup", "version": 1, "name": "Old"}')

    assert json.loads(encode(read))["version"] == documents.VERSION


def test_a_newer_version_is_refused_and_says_what_to_do():
    content = json.loads(encode(new_document("Algebra"))) | {"version": 7}

    with pytest.raises(DocumentError) as refused:
        decode(json.dumps(content).encode())

    assert str(refused.value) == (
        "This setup file has version 7; this program reads up to "
        f"{documents.VERSION}. Nothing was opened. Install the newer program to open it."
    )


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda text: text[: len(text) // 2], "This is not a setup file (Input data was truncated"),
        (lambda text: b"", "This is not a setup file (Input data was truncated"),
        (lambda text: b"[1, 2]", "This is not a setup file (Expected `object`"),
        (lambda text: b'{"name": "x"}', "its format is '', not codio-canvas-wizard/setup"),
        (
            lambda text: text.replace(b'"new_tab": true', b'"new_tab": "yes"', 1),
            "The setup file is damaged (Expected `bool`, got `str` - at `$.assignments[0].new_tab`",
        ),
        (
            lambda text: text.replace(b'"target": "create"', b'"target": "perhaps"', 1),
            "at `$.assignments[0].target`",
        ),
        (
            lambda text: text.replace(b'"address": "', b'"address": 5, "x": "', 1),
            "at `$.canvas.address`",
        ),
    ],
)
def test_a_damaged_file_is_refused_with_the_place(damage, says):
    whole = replace(
        new_document("Algebra"), assignments=(AssignmentMapping(codio_assignment_id="a1"),)
    )

    with pytest.raises(DocumentError) as refused:
        decode(damage(encode(whole)))

    assert says in str(refused.value)


def test_changed_rows_take_the_place_of_those_they_change():
    first, second = (AssignmentMapping(codio_assignment_id=name) for name in ("a", "b"))
    document = with_mappings(new_document("Algebra"), (first, second))

    changed = with_mappings(document, (replace(first, points=5),))

    assert [row.points for row in changed.assignments] == [5, None]
    assert row_with(changed, "b") == second


def test_a_confirmation_replaces_the_one_before_and_can_be_taken_back():
    word = Confirmation(check="results.launch", by="Dana", at="2026-09-01T10:00:00Z")
    document = with_confirmation(new_document("Algebra"), word)

    again = with_confirmation(document, replace(word, by="Ruth"))

    assert [known.by for known in again.confirmations] == ["Ruth"]
    assert without_confirmation(again, "results.launch").confirmations == ()
