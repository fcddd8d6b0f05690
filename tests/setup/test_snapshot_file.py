"""A snapshot that was saved gives the same findings without a network, and holds no secret."""

import json
import secrets
from contextlib import ExitStack
from functools import cache
from itertools import chain

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from helpers.remembered_world import remembered
from wizard.canvas.types import CourseUser
from wizard.codio.types import CodioUser
from wizard.http.item_by_item import SetAside
from wizard.sandbox import people
from wizard.secret import Secret
from wizard.setup import operations
from wizard.setup.document import Confirmation, MentorFilter, new_document, with_confirmation
from wizard.setup.redaction import with_pseudonyms
from wizard.setup.snapshot import LaunchProof, People, Remembered, Snapshot
from wizard.setup.snapshot_file import (
    SnapshotFile,
    SnapshotFileError,
    decode_snapshot_file,
    encode_snapshot_file,
    keep_snapshot,
    redact_people,
)
from wizard.setup.steps import ORDER

SAVED_AT = "2026-11-20T07:30:00Z"


def findings_of(document, snapshot):
    results = operations.check_all(document=document, snapshot=snapshot)
    return tuple(chain.from_iterable(results[step].findings for step in ORDER))


def kept(world, snapshot=None) -> SnapshotFile:
    return keep_snapshot(
        document=world.document,
        snapshot=snapshot or world.read(),
        secrets=map(Secret, world.secrets.values()),
        saved_at=SAVED_AT,
    )


def reopened(file: SnapshotFile) -> SnapshotFile:
    return decode_snapshot_file(encode_snapshot_file(file))


def as_it_is(world):
    pass


def applied(world):
    world.apply()


def with_mentors(world):
    world.want_mentors("amira.haddad", "nobody.known", mentor_filter=MentorFilter.CODIO_API)
    world.apply()


def unreachable_codio(world):
    world.hearing.add("500:GET /api/v1/courses/")


def last_terms_links(world):
    world.apply()
    for assignment in world.sandbox.canvas.assignments.values():
        if assignment.tag is not None:
            assignment.tag.url = assignment.tag.url.replace("5", "6")


def unpublished_and_overdue(world):
    course = world.sandbox.canvas.courses[world.sandbox.canvas.course_id]
    course.workflow_state = "unpublished"
    world.change(lti_app=replace(world.document.lti_app, consumer_key="not the key"))


WORLDS = [
    as_it_is, applied, with_mentors, unreachable_codio, last_terms_links, unpublished_and_overdue,
]  # fmt: skip


@pytest.fixture(scope="module")
def arranged(tmp_path_factory):
    """Each of these worlds as it was read, made once: a test varies what is wanted."""
    with ExitStack() as worlds:

        @cache
        def once(arrange):
            root = tmp_path_factory.mktemp(arrange.__name__)
            return worlds.enter_context(remembered(root, arrange, assignments=6))

        yield lambda arrange: once(arrange).read_once()


@pytest.mark.parametrize("arrange", WORLDS)
def test_findings_from_the_file_are_those_of_what_was_read(arranged, arrange):
    world = arranged(arrange)

    file = reopened(kept(world))

    before = msgspec.json.encode(findings_of(world.document, world.read()))
    assert msgspec.json.encode(findings_of(file.setup, file.snapshot)) == before


@pytest.mark.parametrize("arrange", WORLDS)
def test_with_pseudonyms_the_findings_keep_their_kinds(arranged, arrange):
    world = arranged(arrange)
    word = Confirmation(check="students.hide_not_started", by="Dana Whitfield", at=SAVED_AT)
    world.document = with_confirmation(world.document, word)
    file = kept(world)

    redacted = reopened(redact_people(file))

    assert redacted.people_redacted

    def kinds(of):
        return [
            (f.check, f.status, f.confirmable, f.row) for f in findings_of(of.setup, of.snapshot)
        ]

    assert kinds(redacted) == kinds(file)


def test_with_pseudonyms_nobody_is_named(arranged):
    world = arranged(with_mentors)
    snapshot = replace(
        world.read(),
        remembered=Remembered(
            mentor_filter={people.MENTOR.email: ("amira.haddad@example.edu",)},
            launch=LaunchProof(student="Freya Holm", codio_assignment_id="1", assignment_name="L"),
        ),
    )

    text = encode_snapshot_file(redact_people(kept(world, snapshot))).decode()

    state = world.sandbox.canvas
    for user in state.users.values():
        assert user.name not in text
        assert user.email not in text
        assert user.email.split("@")[0] not in text
    assert "person-1@example.invalid" in text
    assert "@example.edu" not in text


def test_one_person_has_one_pseudonym_on_both_sides():
    roster = People(
        users=(
            CourseUser(id=1, name="Amira Haddad", email="amira@school.edu", login_id="ahaddad"),
            CourseUser(id=2, name="Ben Larsson", email=None),
            CourseUser(id=3, name="Amira Haddad", email="another.amira@school.edu"),
        ),
        enrollments=(),
    )
    in_codio = (
        CodioUser(id="x", name="Haddad A.", email="Amira@school.edu"),
        CodioUser(id="y", name="Ben Larsson", email="ben@school.edu"),
    )

    (changed, others), sentence = with_pseudonyms(
        (
            (roster, in_codio),
            "Ask Ben Larsson, not Ben Larssons (/students/ben%40school.edu/x).",
        )
    )

    emails = [user.email for user in changed.users]
    assert emails == ["person-1@example.invalid", None, "person-3@example.invalid"]
    assert others[0].email == "Person-1@example.invalid"  # As before, another case of the same.
    assert changed.users[0].login_id == "id-1"
    assert (others[1].name, others[1].email) == ("Person 2", "person-2@example.invalid")
    assert others[1].name == changed.users[1].name
    assert sentence == "Ask Person 2, not Ben Larssons (/students/person-2%40example.invalid/x)."


def test_people_who_could_not_be_read_have_pseudonyms_too():
    odd = (
        SetAside(kind="CodioUser", place=4, id="s", name="Ada Lind"),
        SetAside(kind="Assignment", place=2, name="Loops"),
    )

    (person, assignment), words = with_pseudonyms((odd, "Not read: Ada Lind, Loops."))

    assert (person.name, assignment.name) == ("Person 1", "Loops")
    assert words == "Not read: Person 1, Loops."


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Ann Lee", "Bo Ek", "Cy Dahl", "Di"]),
            st.sampled_from(["a@x.edu", "A@x.edu", "b@x.edu", "c@y.org", None]),
        ),
        max_size=8,
    )
)
def test_addresses_that_were_equal_stay_equal_and_others_stay_apart(rows):
    users = tuple(CourseUser(id=n, name=name, email=email) for n, (name, email) in enumerate(rows))

    changed = with_pseudonyms(users)

    for i, one in enumerate(users):
        for j, other in enumerate(users):
            if one.name == other.name:
                assert changed[i].name == changed[j].name
            if one.email and other.email:
                first, second = changed[i].email, changed[j].email
                assert (one.email == other.email) == (first == second)
                same = one.email.casefold() == other.email.casefold()
                assert same == (first.casefold() == second.casefold())
            else:
                assert (changed[i].email is None) == (one.email is None)


def test_planted_secrets_and_sessions_are_not_in_the_file(small_world):
    planted = {f"school-{secrets.token_urlsafe(18)}" for _ in range(3)}
    token, client, shared = sorted(planted)
    session = secrets.token_urlsafe(18)
    small_world.change_part(
        "lti_app", custom_fields={"note": f"secret is {shared}"}, consumer_key=f" {shared}"
    )
    small_world.change(name=f"Setup {token}")
    (course,) = (
        c for c in small_world.sandbox.canvas.courses.values()
        if c.id == small_world.sandbox.canvas.course_id
    )  # fmt: skip
    course.name = f"See https://canvas.example/x?a=1&session_token={session}&b=2 {client}"

    file = keep_snapshot(
        document=small_world.document,
        snapshot=small_world.read(),
        secrets=map(Secret, (token, client, shared, *small_world.secrets.values())),
        saved_at=SAVED_AT,
    )
    text = encode_snapshot_file(file).decode()

    for value in (*planted, *small_world.secrets.values(), session):
        assert value not in text
    assert "oauth_signature" not in text
    assert "&b=2" in text


def test_the_same_contents_give_the_same_bytes(arranged):
    file = kept(arranged(as_it_is))

    assert encode_snapshot_file(reopened(file)) == encode_snapshot_file(file)


def test_what_an_older_version_kept_in_other_places_gives_the_same_findings(arranged):
    """It kept the person's courses with the account, and which assignments Codio hides."""
    file = kept(arranged(as_it_is))
    content = json.loads(encode_snapshot_file(file))
    read = content["snapshot"]
    read["canvas_account"]["courses"] = read.pop("canvas_courses")["courses"]
    read["codio_course"]["hidden"] = ["one"]
    del read["codio_other_courses"], read["codio_account"]["is_whole"]

    old = decode_snapshot_file(json.dumps(content).encode())

    def judged(snapshot):
        return {(each.check, each.status): each.found for each in findings_of(file.setup, snapshot)}

    assert judged(old.snapshot) == judged(file.snapshot)


def test_descriptions_are_left_out(arranged):
    data = json.loads(encode_snapshot_file(kept(arranged(as_it_is))))

    rows = data["snapshot"]["assignments"]["assignments"]
    assert rows
    assert {row["description"] for row in rows} == {None}


class TestDamaged:
    @pytest.fixture
    def content(self):
        file = keep_snapshot(
            document=new_document("Autumn"), snapshot=Snapshot(), secrets=(), saved_at=SAVED_AT
        )
        return json.loads(encode_snapshot_file(file))

    def refused(self, content):
        data = content if isinstance(content, bytes) else json.dumps(content).encode()
        with pytest.raises(SnapshotFileError) as raised:
            decode_snapshot_file(data)
        return str(raised.value)

    def test_a_newer_version_is_named(self, content):
        message = self.refused(content | {"version": 99})
        assert "The snapshot file has version 99; this program reads up to 1." in message

    def test_a_newer_setup_inside_is_named(self, content):
        content["setup"]["version"] = 99
        assert "The setup in this snapshot file has version 99" in self.refused(content)

    def test_another_file_is_told_apart(self, content):
        assert "not 'codio-canvas-wizard/snapshot'" in self.refused(content["setup"])

    @pytest.mark.parametrize(
        "data", [b"", b"{", b"\xff\xfe", b"[]", b'"x"', b"<html>", b"null", b'{"x":' * 9999]
    )
    def test_what_is_no_json_object_is_no_snapshot_file(self, data):
        assert self.refused(data).startswith("This is not a snapshot file")

    def test_the_place_of_what_is_wrong_is_named(self, content):
        content["snapshot"]["tools"] = {
            "type": "Tools", "of_course": [{"id": "x"}], "of_accounts": [],
        }  # fmt: skip
        message = self.refused(content)
        assert message.startswith("The snapshot file is damaged")
        assert "$.snapshot.tools.of_course[0].id" in message

    def test_a_section_of_an_unknown_kind_is_named(self, content):
        content["snapshot"]["people"] = {"type": "Crowd"}
        assert "$.snapshot.people.type" in self.refused(content)

    def test_a_part_that_is_missing_is_named(self, content):
        del content["snapshot"]
        assert "missing required field `snapshot`" in self.refused(content)

    def test_a_file_that_was_cut_off_is_refused(self, content):
        whole = json.dumps(content).encode()
        for length in range(0, len(whole), 37):
            self.refused(whole[:length])
