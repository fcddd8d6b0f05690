"""What loses something as a Codio assignment is never proposed, and asked about when chosen."""

import pytest
from msgspec.structs import replace

from wizard.canvas.types import Assignment, AssignmentGroup, ExternalTool, ExternalToolTag
from wizard.codio.endpoints import CodioEndpoints
from wizard.codio.types import CodioAssignment, CodioCourse, CodioModule
from wizard.setup.document import (
    AgreedConversion,
    AssignmentKind,
    AssignmentMapping,
    DocumentError,
    LtiApp,
    SetupDocument,
    Target,
    decode,
    encode,
    with_mappings,
)
from wizard.setup.mapping.conflicts import ConflictKind
from wizard.setup.mapping.conversion import kinds_of, types_to_put_back
from wizard.setup.mapping.imports import urls_in_canvas
from wizard.setup.mapping.last_term import find_last_term
from wizard.setup.mapping.rows import RowState, judge_rows
from wizard.setup.mapping.suggestions import find_suggestions
from wizard.setup.snapshot import Assignments, CodioCourseFacts, Snapshot, Tools

ENDPOINTS = CodioEndpoints.for_domain("codio.com")
COURSE, LAST_TERM, LOOPS, ARRAYS = "c" * 32, "d" * 32, "a" * 32, "b" * 32
BASE = "https://apollo.codio.com/lti/2c08254e-541a-4923-a9f1-224ed64b159e"
URL = f"{BASE}_{COURSE}_{LOOPS}"
OLD_URL = f"{BASE}_{LAST_TERM}_{LOOPS}"
APP = ExternalTool(id=9, name="Codio", domain="codio.com", consumer_key="our key")
CODIO = CodioCourse(
    id=COURSE,
    modules=(
        CodioModule(
            id="m1",
            name="Python",
            assignments=(
                CodioAssignment(id=LOOPS, name="Loops"),
                CodioAssignment(id=ARRAYS, name="Arrays"),
            ),
        ),
    ),
)


def tag(url: str) -> dict:
    return {
        "submission_types": ("external_tool",),
        "external_tool_tag_attributes": ExternalToolTag(url=url, content_id=9, new_tab=True),
    }


def canvas(**fields) -> Assignment:
    given = {"submission_types": ("online_upload",), "points_possible": 10.0} | fields
    return Assignment(id=1, name="Loops", assignment_group_id=5, published=True, **given)


KINDS = {
    "quiz": (canvas(submission_types=("online_quiz",)), "classic_quiz"),
    "graded survey, told by its quiz alone": (canvas(quiz_id=7), "classic_quiz"),
    "discussion": (canvas(submission_types=("discussion_topic",)), "graded_discussion"),
    "New Quiz": (
        canvas(**tag("https://q.example/lti"), is_quiz_lti_assignment=True), "new_quiz"
    ),
    "New Quiz at an address of Codio's": (
        canvas(**tag(OLD_URL), is_quiz_lti_assignment=True), "new_quiz"
    ),
    "another tool": (canvas(**tag("https://zybooks.example/x")), "other_tool"),
    "a tool on a host like Codio's": (
        canvas(**tag("https://apollo.codio.com.example/lti/x")), "other_tool"
    ),
    "a tool with no address that can be taken apart": (
        canvas(**tag("http://[broken")), "other_tool"
    ),
    "group work": (canvas(group_category_id=3), "group_assignment"),
    "peer reviews": (canvas(peer_reviews=True), "peer_reviewed"),
    "peer reviews on Codio": (canvas(**tag(OLD_URL), peer_reviews=True), "peer_reviewed"),
    "annotation beside upload": (
        canvas(submission_types=("online_upload", "student_annotation")), "annotated_document"
    ),
    "page": (canvas(submission_types=("wiki_page",)), "page"),
    "attendance": (canvas(submission_types=("attendance",)), "attendance"),
    "frozen": (canvas(frozen_attributes=("submission_types", "title")), "frozen"),
}  # fmt: skip
ORDINARY = {
    "upload": canvas(),
    "on paper": canvas(submission_types=("on_paper",)),
    "nothing": canvas(submission_types=("none",)),
    "not graded": canvas(submission_types=("not_graded",)),
    "absent fields": Assignment(id=1, name="Loops"),
    "no peer reviews": canvas(peer_reviews=False, is_quiz_lti_assignment=False),
    "title frozen": canvas(frozen_attributes=("title",)),
    "Codio": canvas(**tag(URL)),
    "last term's Codio": canvas(**tag(OLD_URL)),
    "groups on Codio already": canvas(**tag(OLD_URL), group_category_id=3),
    "Codio's course, not an assignment": canvas(**tag(f"{BASE}_course_{LAST_TERM}")),
}

each_kind = pytest.mark.parametrize(("assignment", "kind"), KINDS.values(), ids=KINDS)
each_ordinary = pytest.mark.parametrize("assignment", ORDINARY.values(), ids=ORDINARY)


def document(*mappings: AssignmentMapping) -> SetupDocument:
    """Return a setup as a person may have written it by hand."""
    return SetupDocument(lti_app=LtiApp(consumer_key="our key"), assignments=mappings)


def row_of(mapping: AssignmentMapping, *assignments: Assignment):
    snapshot = Snapshot(
        codio_course=CodioCourseFacts(course=CODIO, teachers=(), students=()),
        assignments=Assignments(
            assignments=assignments, groups=(AssignmentGroup(id=5, name="Assignments"),)
        ),
        tools=Tools(of_course=(APP,), of_accounts=()),
    )
    return judge_rows(document(mapping), snapshot, ENDPOINTS)[0]


def chosen(**fields) -> AssignmentMapping:
    given = {"target": Target.EXISTING, "canvas_assignment_id": 1, "launch_url": URL} | fields
    return AssignmentMapping(codio_assignment_id=LOOPS, **given)


def agreed(*kinds: str, assignment: int = 1) -> AgreedConversion:
    return AgreedConversion(
        canvas_assignment_id=assignment, kinds=tuple(AssignmentKind(kind) for kind in kinds)
    )


class TestKinds:
    @each_kind
    def test_each_is_known_by_what_canvas_serves(self, assignment, kind):
        assert kinds_of(assignment, ENDPOINTS) == (AssignmentKind(kind),)

    @each_ordinary
    def test_an_ordinary_one_is_of_none(self, assignment):
        assert kinds_of(assignment, ENDPOINTS) == ()

    def test_one_may_be_several(self):
        everything = canvas(
            submission_types=("discussion_topic",), group_category_id=3, peer_reviews=True
        )
        assert kinds_of(everything, ENDPOINTS) == (
            AssignmentKind.GRADED_DISCUSSION,
            AssignmentKind.GROUP_ASSIGNMENT,
            AssignmentKind.PEER_REVIEWED,
        )


class TestProposals:
    @each_kind
    def test_it_is_never_suggested_and_stands_in_nobodys_way(self, assignment, kind):
        groups = (AssignmentGroup(id=5, name="Assignments"),)
        found = find_suggestions(CODIO, [assignment], groups, endpoints=ENDPOINTS)
        other = Assignment(id=2, name="Loops", assignment_group_id=5)
        beside = find_suggestions(CODIO, [assignment, other], groups, endpoints=ENDPOINTS)

        assert found == ()
        assert [each.canvas_assignment_id for each in beside] == [2]

    @pytest.mark.parametrize(
        ("name", "says"),
        [
            ("New Quiz at an address of Codio's", "quiz of New Quizzes"),
            ("peer reviews on Codio", "peer-reviewed assignment"),
        ],
    )
    def test_last_terms_links_pass_it_over_and_say_why(self, name, says):
        given = document(AssignmentMapping(codio_assignment_id=LOOPS, launch_url=URL))
        found = find_last_term(given, CODIO, [KINDS[name][0]], endpoints=ENDPOINTS)
        ordinary = find_last_term(given, CODIO, [canvas(**tag(OLD_URL))], endpoints=ENDPOINTS)

        (left,) = found.left_out
        assert (left.text, found.links) == ("Loops", ())
        assert says in left.reason
        assert [each.canvas_assignment_id for each in ordinary.rewritten] == [1]

    def test_its_address_is_not_taken_for_a_rows_own(self):
        quiz = canvas(**tag(URL), is_quiz_lti_assignment=True)
        taken = urls_in_canvas(document(), CODIO, [quiz], endpoints=ENDPOINTS)
        ordinary = urls_in_canvas(document(), CODIO, [canvas(**tag(URL))], endpoints=ENDPOINTS)
        assert (taken.changed, len(ordinary.changed)) == ((), 1)


class TestChosen:
    @each_kind
    def test_it_is_a_conflict_of_its_own_that_names_the_loss_and_undo(self, assignment, kind):
        row = row_of(chosen(), assignment)

        (conflict,) = row.conflicts
        assert (row.state, conflict.kind) == (RowState.CONFLICT, ConflictKind.CONVERSION)
        assert conflict.asks == agreed(kind)
        assert "“Loops” is more than an ordinary assignment" in conflict.words
        assert "Undo" in conflict.words
        assert row.converts == ()

    @each_kind
    def test_with_a_persons_word_it_will_change(self, assignment, kind):
        row = row_of(chosen(agreed_conversion=agreed(kind)), assignment)
        assert (row.state, row.conflicts) == (RowState.WILL_CHANGE, ())
        assert row.converts == (AssignmentKind(kind),)

    @each_ordinary
    def test_an_ordinary_one_is_not_asked_about(self, assignment):
        row = row_of(chosen(), assignment)
        assert ConflictKind.CONVERSION not in {each.kind for each in row.conflicts}

    @pytest.mark.parametrize(
        "word",
        [
            None,
            agreed("classic_quiz", "group_assignment", assignment=2),
            agreed("graded_discussion"),
            agreed("classic_quiz"),
            agreed(),
        ],
        ids=["none", "another assignment", "another kind", "one kind of two", "no kind"],
    )
    def test_a_word_holds_for_that_assignment_and_all_that_it_is(self, word):
        quiz = canvas(submission_types=("online_quiz",), group_category_id=3)
        assert row_of(chosen(agreed_conversion=word), quiz).state is RowState.CONFLICT

    def test_a_word_for_more_than_it_is_now_holds(self):
        quiz = canvas(submission_types=("online_quiz",))
        word = agreed("classic_quiz", "group_assignment")
        row = row_of(chosen(agreed_conversion=word), quiz)
        assert row.converts == (AssignmentKind.CLASSIC_QUIZ,)

    def test_what_a_row_finds_by_its_address_is_asked_about_too(self):
        quiz = canvas(**tag(URL), is_quiz_lti_assignment=True)
        row = row_of(chosen(target=Target.CREATE, canvas_assignment_id=None, points=20.0), quiz)
        assert [each.kind for each in row.conflicts] == [ConflictKind.CONVERSION]

    def test_what_needs_no_change_loses_nothing(self):
        own = canvas(**tag(URL), peer_reviews=True)
        assert row_of(chosen(), own).state is RowState.MAPPED

    def test_submissions_stay_a_conflict_beside_the_word(self):
        quiz = canvas(submission_types=("online_quiz",), has_submitted_submissions=True)
        row = row_of(chosen(agreed_conversion=agreed("classic_quiz")), quiz)
        assert [each.kind for each in row.conflicts] == [ConflictKind.HAS_SUBMISSIONS]

    def test_the_other_tool_is_named_by_its_host(self):
        (conflict,) = row_of(chosen(), KINDS["another tool"][0]).conflicts
        assert "zybooks.example" in conflict.words


class TestTheWordInTheDocument:
    def test_it_survives_the_file(self):
        given = document(chosen(agreed_conversion=agreed("new_quiz", "group_assignment")))
        assert decode(encode(given)).assignments == given.assignments

    @pytest.mark.parametrize(
        "change",
        [
            {"canvas_assignment_id": 2},
            {"target": Target.CREATE, "canvas_assignment_id": None},
            {"target": Target.SKIP, "canvas_assignment_id": None},
        ],
        ids=["another", "new", "skip"],
    )
    def test_it_goes_with_the_target_and_does_not_come_back_with_it(self, change):
        before = document(chosen(agreed_conversion=agreed("classic_quiz")))
        (mapping,) = before.assignments
        away = with_mappings(before, (replace(mapping, **change),))
        back = replace(away.assignments[0], target=Target.EXISTING, canvas_assignment_id=1)
        assert with_mappings(away, (back,)).assignments[0].agreed_conversion is None

    def test_it_stays_while_other_things_of_the_row_change(self):
        before = document(chosen(agreed_conversion=agreed("classic_quiz")))
        (mapping,) = before.assignments
        after = with_mappings(before, (replace(mapping, points=7.0),))
        assert after.assignments[0].agreed_conversion == agreed("classic_quiz")

    @pytest.mark.parametrize(
        ("written", "says"),
        [
            (b'{"canvas_assignment_id": 1, "kinds": ["quizz"]}', "kinds[0]"),
            (b'{"canvas_assignment_id": 1, "kind": ["classic_quiz"]}', "“kinds” is meant"),
            (b'{"kinds": ["classic_quiz"]}', "canvas_assignment_id"),
            (b"true", "agreed_conversion"),
        ],
    )
    def test_a_slip_in_it_is_refused_by_name(self, written, says):
        data = encode(document(chosen()))
        with pytest.raises(DocumentError) as refused:
            decode(data.replace(b'"agreed_conversion": null', b'"agreed_conversion": ' + written))
        assert says in str(refused.value)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (("online_quiz",), ("none",)),
        (("discussion_topic",), ("none",)),
        (("attendance",), ("none",)),
        (("online_upload", "student_annotation"), ("online_upload",)),
        (("external_tool",), ("external_tool",)),
        (("online_url",), ("online_url",)),
        ((), ()),
    ],
)
def test_undo_sets_back_only_what_makes_nothing_new(before, after):
    assert types_to_put_back(before) == after
