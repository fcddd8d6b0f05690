"""Setup files that editors, people and other programs have had in hand."""

import json

import msgspec
import pytest
from msgspec import inspect

from wizard.setup.document import (
    MOST_BYTES,
    Acceptance,
    AgreedConversion,
    AssignmentMapping,
    CarriedRow,
    Confirmation,
    DocumentError,
    MentorRow,
    SetupDocument,
    Students,
    decode,
    encode,
    new_document,
)
from wizard.setup.snapshot import Snapshot
from wizard.setup.snapshot_file import (
    SnapshotFileError,
    decode_snapshot_file,
    encode_snapshot_file,
    keep_snapshot,
)
from wizard.setup.steps import Step

WHOLE = msgspec.structs.replace(
    new_document("Größe – 数学"),
    step=Step.REVIEW,
    students=Students(mentors=(MentorRow(mentor="a@x.edu", learners=("b@x.edu",)),)),
    assignments=(
        AssignmentMapping(
            codio_assignment_id="a1",
            canvas_assignment_id=7,
            agreed_conversion=AgreedConversion(canvas_assignment_id=7),
        ),
    ),
    confirmations=(Confirmation(check="a.b", by="Dana", at="2026-09-01"),),
    acceptances=(
        Acceptance(
            check="a.b", found=("…",), by="Dana", at="2026-09-01", reason="…", until="2026-12-31"
        ),
    ),
    carried_rows=(CarriedRow(module="One", name="Lists"),),
)
PLACES = {
    "$": (),
    "$.canvas": ("canvas",),
    "$.codio": ("codio",),
    "$.courses": ("courses",),
    "$.lti_app": ("lti_app",),
    "$.students": ("students",),
    "$.students.mentors[0]": ("students", "mentors", 0),
    "$.defaults": ("defaults",),
    "$.assignments[0]": ("assignments", 0),
    "$.assignments[0].agreed_conversion": ("assignments", 0, "agreed_conversion"),
    "$.codio_assignments": ("codio_assignments",),
    "$.confirmations[0]": ("confirmations", 0),
    "$.acceptances[0]": ("acceptances", 0),
    "$.carried_rows[0]": ("carried_rows", 0),
}


def refused(data: bytes) -> str:
    with pytest.raises(DocumentError) as raised:
        decode(data)
    return str(raised.value)


def changed(way: tuple[str | int, ...], **fields: object) -> bytes:
    content = json.loads(encode(WHOLE))
    part = content
    for key in way:
        part = part[key]
    part.update(fields)
    return json.dumps(content).encode()


# --- what an editor adds ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"], ids=str
)
def test_every_encoding_that_editors_save_in_is_read(encoding):
    assert decode(encode(WHOLE).decode().encode(encoding)) == WHOLE


def test_big_endian_with_a_mark_is_read():
    assert decode(b"\xfe\xff" + encode(WHOLE).decode().encode("utf-16-be")) == WHOLE


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b'{\n"name": "Gr\xf6\xdfe"}', "it is no text in UTF-8: byte 13, in line 2"),
        (b"\xff\xfe{\x00\x00\xd8", "it is no text in UTF-16: byte 4"),
        (b"\xff\xfe{", "it is no text in UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_with_the_place(data, says):
    assert says in refused(data)


# --- unknown fields ---------------------------------------------------------------------------


@pytest.mark.parametrize(("place", "way"), PLACES.items(), ids=PLACES)
def test_an_unknown_field_is_refused_by_name_at_every_depth(place, way):
    assert f"“wallpaper” at {place}." in refused(changed(way, wallpaper="blue"))


def test_a_misspelt_decision_is_not_taken_by_default():
    said = refused(changed(("courses",), publish_canvas_corse=False))

    assert said == (
        "The setup file has a field that this program does not know: “publish_canvas_corse” at "
        "$.courses. Nothing was opened. Perhaps “publish_canvas_course” is meant; correct it, or "
        "take it out."
    )


def test_the_name_of_an_unknown_field_is_clipped_and_on_one_line():
    said = refused(changed((), **{"\x1b[2J\n" + "x" * 10_000: 1}))

    assert len(said) < 400
    assert said.isprintable()


def test_names_that_a_person_chooses_are_no_fields():
    content = changed(("lti_app",), custom_fields={"anything": "1"})
    assert decode(content).lti_app.custom_fields == {"anything": "1"}


def test_no_part_of_the_document_passes_over_unknown_fields():
    waiting, seen = [inspect.type_info(SetupDocument)], set()
    while waiting:
        info = waiting.pop()
        if isinstance(info, inspect.StructType) and info.cls not in seen:
            seen.add(info.cls)
            assert info.forbid_unknown_fields, info.cls
            waiting += [field.type for field in info.fields]
        waiting += getattr(info, "types", ())
        below = ("item_type", "value_type")
        waiting += [getattr(info, name) for name in below if hasattr(info, name)]
        waiting += getattr(info, "item_types", ())
    assert len(seen) == len(PLACES)


def test_the_setup_in_a_snapshot_file_is_read_as_strictly():
    file = keep_snapshot(document=WHOLE, snapshot=Snapshot(), secrets=(), saved_at="2026-09-01")
    content = json.loads(encode_snapshot_file(file))
    content["setup"]["courses"]["publish_canvas_corse"] = False

    with pytest.raises(SnapshotFileError, match=r"publish_canvas_corse.*\$\.setup\.courses"):
        decode_snapshot_file(json.dumps(content).encode())


# --- versions, numbers, depth -----------------------------------------------------------------


@pytest.mark.parametrize("version", ["1", -1, 0, 1.0, 1.5, True, None, [1], {"a": 1}, "x" * 9000])
def test_a_version_that_is_none_is_refused(version):
    said = refused(changed((), version=version))

    assert "which is no whole number from 1 up - at `$.version`" in said
    assert len(said) < 400


def test_a_version_far_ahead_is_refused_in_few_words():
    said = refused(changed((), version=10**400))

    assert "Install the newer program to open it." in said
    assert len(said) < 400


@pytest.mark.parametrize("form", [5, None, True, ["codio-canvas-wizard/setup"], "x" * 9000])
def test_a_format_that_is_none_is_refused(form):
    said = refused(changed((), format=form))

    assert said.startswith("This is not a setup file (its format is ")
    assert len(said) < 400


@pytest.mark.parametrize("data", [b"null", b"[]", b'"x"', b"5", b"true", b"", b" ", b"<a/>"])
def test_what_is_no_object_is_no_setup_file(data):
    assert refused(data).startswith("This is not a setup file (")


@pytest.mark.parametrize("number", [10**19, 10**400, -1, 0, 2**63, "7", 1.0])
@pytest.mark.parametrize(
    ("way", "field"),
    [(("courses",), "canvas_course_id"), (("assignments", 0), "canvas_assignment_id")],
)
def test_a_number_that_is_no_id_is_refused_with_the_place(number, way, field):
    assert f".{field}`" in refused(changed(way, **{field: number}))


def test_a_number_of_five_thousand_digits_is_refused_with_the_place():
    data = encode(WHOLE).replace(b'"points": 100.0', b'"points": ' + b"9" * 5000)
    assert "out of range - at `$.defaults.points`" in refused(data)


@pytest.mark.parametrize("opening", [b"[", b'{"a":', b'{"format":', b'{"version":[', b'{"x":{"y":'])
def test_deep_nesting_is_refused(opening):
    assert refused(opening * 50_000).startswith("This is not a setup file (")


def test_a_file_that_is_far_too_long_is_refused_before_it_is_read():
    said = refused(b" " * (MOST_BYTES + 1))
    assert "it is longer than 32 MB" in said
