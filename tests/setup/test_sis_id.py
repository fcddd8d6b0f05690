"""The SIS id of the Canvas course: read, judged, offered, set, and taken back."""

from dataclasses import dataclass

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from helpers.breaking import administrator, canvas_course
from helpers.colleague import Colleague
from helpers.healthy_variants import import_urls
from helpers.world import actions_of, build_world
from wizard.canvas.types import Course
from wizard.findings import Status
from wizard.setup import operations
from wizard.setup.changes.apply import ActionState
from wizard.setup.changes.course_sis_id import SetCourseSisId
from wizard.setup.changes.undo import UndoState
from wizard.setup.document import DocumentError, SetupDocument, decode, encode
from wizard.setup.lti_app.course_sis_id import may_be_set, shown_sis_id, sis_id_of
from wizard.setup.next_term import copied_for_other_courses
from wizard.setup.snapshot import CanvasCourse, LaunchProof, NotRead, Remembered, Snapshot
from wizard.setup.steps import Step
from wizard.setup.undo_plan import plan_undo

WANTED = "Fall-2026"


def want_one(world) -> None:
    """Let the setup have constant URLs and name a SIS id; the Canvas course has none."""
    world.sandbox.codio.course.lti.enable_constant_urls = True
    import_urls(world, world.sandbox.codio.course)
    world.change_part("courses", sis_course_id=WANTED)


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=2) as one:
        want_one(one)
        yield one


@dataclass
class Read:
    """What was read once of such a world, to be varied."""

    document: SetupDocument
    snapshot: Snapshot

    def having(self, sis_id=None, **more):
        """Return it with this SIS id in Canvas; `rights`, `others` and parts of the courses."""
        course = self.snapshot.canvas_course
        rights = frozenset(more.pop("rights", course.rights))
        course = replace(course, course=replace(course.course, sis_course_id=sis_id), rights=rights)
        others = tuple(
            Course(id=9000 + number, name=name, sis_course_id=theirs)
            for number, (name, theirs) in enumerate(more.pop("others", {}).items())
        )
        account = replace(self.snapshot.canvas_account, courses=(course.course, *others))
        snapshot = replace(self.snapshot, canvas_course=course, canvas_account=account)
        courses = replace(self.document.courses, **more)
        return Read(replace(self.document, courses=courses), snapshot)

    def finding(self):
        results = operations.check_all(document=self.document, snapshot=self.snapshot)
        found = results[Step.ASSIGNMENTS].findings
        return next(each for each in found if each.check == "assignments.sis_id")

    def planned(self):
        plan = operations.make_plan(document=self.document, snapshot=self.snapshot)
        return [action.sis_id for action in actions_of(plan, SetCourseSisId)]


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    with build_world(tmp_path_factory.mktemp("read"), assignments=2) as one:
        want_one(one)
        return Read(one.document, one.read())


def in_canvas(world):
    return world.ask(world.course).json()["sis_course_id"]


def outcome(result):
    (found,) = [each for each in result.results if isinstance(each.action, SetCourseSisId)]
    return found


# --- what is known of it


@pytest.mark.parametrize(
    ("given", "found"),
    [("F26", "F26"), (" F 26 ", "F 26"), ("", ""), ("   ", ""), (None, ""), ("20261", "20261")],
)
def test_blank_in_any_form_is_none(given, found):
    assert sis_id_of(Course(id=1, sis_course_id=given)) == found


def test_a_field_that_is_absent_is_unknown():
    assert sis_id_of(Course(id=1)) is None
    assert shown_sis_id(NotRead()) is None


def test_none_counts_only_from_somebody_who_would_see_one():
    """Snapshots of older versions kept null for absent, and asked for no right."""
    course = Course(id=1, sis_course_id=None)
    assert shown_sis_id(CanvasCourse(course=course, rights=frozenset())) is None
    for right in ("read_sis", "manage_sis"):
        assert shown_sis_id(CanvasCourse(course=course, rights=frozenset({right}))) == ""


@pytest.mark.parametrize(
    ("sis_id", "rights", "offered"),
    [
        (None, {"read_sis", "manage_sis"}, True),
        ("  ", {"manage_sis"}, True),
        (None, {"read_sis"}, False),
        ("F26", {"read_sis", "manage_sis"}, False),
        (None, set(), False),
    ],
)
def test_it_is_offered_only_where_it_is_blank_and_may_be_set(sis_id, rights, offered):
    course = CanvasCourse(course=Course(id=1, sis_course_id=sis_id), rights=frozenset(rights))
    assert may_be_set(Snapshot(canvas_course=course)) is offered


# --- the check


def test_urls_that_name_their_course_need_none(read):
    course_id = read.document.courses.codio_course_id
    plain = tuple(
        replace(row, launch_url=f"_{course_id}_".join(row.launch_url.rsplit("_", 1)))
        for row in read.document.assignments
    )
    for rights in ({"read_sis", "manage_sis"}, set()):
        other = read.having(rights=rights)
        other.document = replace(other.document, assignments=plain)
        assert other.finding().status is Status.NOT_APPLICABLE


def test_course_copy_alone_asks_for_one(read):
    fields = {"codio_parent_course_id": "m", "codio_course_target_id": "copy"}
    other = read.having()
    app = replace(other.document.lti_app, custom_fields=fields)
    other.document = replace(other.document, assignments=(), lti_app=app)
    assert other.finding().status is Status.WARNING


def test_the_consequence_is_told(read):
    found = read.having().finding()
    assert found.status is Status.WARNING
    assert (
        "students then enter that one, and what they did before stays in the first" in found.found
    )
    assert found.mend == f"Go to Review and apply the plan: it sets “{WANTED}”."


def test_where_nothing_else_names_the_course_it_is_a_failure(read):
    fields = {"codio_course_offering_sourcedid": "$CourseOffering.sourcedId"}
    for wanted, planned in (("", False), (WANTED, True)):
        other = read.having(sis_course_id=wanted)
        app = replace(other.document.lti_app, custom_fields=fields)
        other.document = replace(other.document, lti_app=app)
        assert (other.finding().status, other.finding().planned) == (Status.FAILED, planned)
        results = operations.check_all(document=other.document, snapshot=other.snapshot)
        found = {each.check: each for each in results[Step.ASSIGNMENTS].findings}
        assert "and the course has none" in found["assignments.course_target"].found


def test_what_is_not_shown_is_unknown_and_a_person_may_know_it(read):
    for sis_id, rights in ((UNSET, {"manage_sis"}), (None, set()), (UNSET, set())):
        other = read.having(sis_id, rights=rights)
        assert (other.finding().status, other.finding().confirmable) == (Status.UNKNOWN, True)
        assert other.planned() == []


@pytest.mark.parametrize("theirs", ["Shared", "shared", " Shared "])
def test_another_course_with_it_fails_and_capitals_do_not_help(read, theirs):
    found = read.having("Shared", others={"Last term": theirs}).finding()
    assert found.status is Status.FAILED
    assert "“Shared” is that of “Last term” too" in found.found


def test_nobody_says_none_of_courses_that_were_not_seen(read):
    for others in ({}, {"Hidden": UNSET}):
        found = read.having(WANTED, others=others).finding()
        assert found.status is Status.PASSED
        assert "None of other accounts was looked at." in found.found
    found = read.having(WANTED, others={"Blank": None, "Other": "F25"}).finding()
    assert "none of the 2 other courses that you see has the same" in found.found


def test_after_a_watched_launch_none_is_to_be_given(read):
    proof = LaunchProof(student="Amira", codio_assignment_id="a", assignment_name="Loops")
    other = read.having()
    other.snapshot = replace(other.snapshot, remembered=Remembered(launch=proof))
    assert other.planned() == []
    late = replace(other.document, courses=replace(other.document.courses, sis_course_id=WANTED))
    notes = operations.make_plan(document=late, snapshot=other.snapshot).notes
    assert any("Give it none now" in note for note in notes)
    found = other.finding()
    assert found.status is Status.PASSED
    assert "Give it none now" in found.found


def test_an_app_above_the_course_is_not_condemned_for_a_sis_id_that_is_not_shown(read):
    """Whether Codio finds the course by it is unknown; where it has none, it cannot."""
    fields = {"codio_parent_course_id": read.document.courses.codio_course_id}
    for sis_id, status in ((UNSET, Status.UNKNOWN), (None, Status.FAILED), ("F26", Status.UNKNOWN)):
        other = read.having(sis_id, sis_course_id="")
        app = replace(other.document.lti_app, custom_fields=fields)
        other.document = replace(other.document, lti_app=app)
        results = operations.check_all(document=other.document, snapshot=other.snapshot)
        found = {each.check: each for each in results[Step.ASSIGNMENTS].findings}
        assert found["assignments.course_target"].status is status


# --- the plan


@pytest.mark.parametrize("sis_id", ["SP26", "0", " Fall-2026"])
def test_an_existing_one_is_never_changed(read, sis_id):
    assert read.having(sis_id).planned() == []


@pytest.mark.parametrize("blank", [None, "", "  "])
def test_it_is_planned_first_and_told_with_what_it_decides(read, blank):
    other = read.having(blank)
    assert other.planned() == [WANTED]
    first = operations.make_plan(document=other.document, snapshot=other.snapshot).actions[0]
    assert "From the first launch on Codio tells the course by it" in first.in_words()


def test_nothing_is_planned_without_the_right(read):
    assert read.having(rights={"read_sis"}).planned() == []


@pytest.mark.parametrize("wanted", ["", "   ", "x" * 256])
def test_nothing_is_planned_for_what_canvas_cannot_take(read, wanted):
    other = read.having(sis_course_id=wanted)
    assert other.planned() == []
    assert other.finding().status is Status.WARNING


def test_one_that_a_listed_course_has_is_objected_to_before_canvas_is_asked(read):
    other = read.having(others={"Last term": "fall-2026"})
    assert other.planned() == []
    assert "“Last term” has the SIS id “fall-2026” already" in other.finding().mend


@pytest.mark.parametrize(
    ("sis_id", "more", "reason"),
    [
        ("SP26", {}, "The course has “SP26”, and the wizard never changes one."),
        (UNSET, {}, "Canvas does not show you the SIS id of the course."),
        (None, {"rights": {"read_sis"}}, "Ask a Canvas administrator with the permission"),
        (None, {"others": {"Last term": WANTED}}, "“Last term” has the SIS id “Fall-2026” already"),
        (None, {"sis_course_id": "x" * 256}, "has 256 characters; Canvas takes 255 at most."),
    ],
)
def test_the_plan_says_why_it_does_not_set_one(read, sis_id, more, reason):
    other = read.having(sis_id, **more)
    plan = operations.make_plan(document=other.document, snapshot=other.snapshot)
    assert other.planned() == []
    (note,) = plan.notes
    assert note.startswith("The SIS id “")
    assert reason in note


@pytest.mark.parametrize(("sis_id", "wanted"), [(None, ""), (WANTED, WANTED), (None, WANTED)])
def test_the_plan_says_nothing_where_none_is_named_or_it_is_as_named(read, sis_id, wanted):
    other = read.having(sis_id, sis_course_id=wanted)
    plan = operations.make_plan(document=other.document, snapshot=other.snapshot)
    assert plan.notes == ()


# --- set and taken back


def test_it_is_set_read_back_and_taken_back(world):
    course = canvas_course(world).name
    assert world.apply().result.complete
    assert in_canvas(world) == WANTED
    assert world.finding("assignments.sis_id").status is Status.PASSED
    assert world.plan().is_empty
    foreseen = plan_undo(
        document=world.document,
        credentials=world.credentials,
        journal=world.journal,
        cancellation=world.cancellation,
    )
    (named,) = [each for each in foreseen.results if isinstance(each.action, SetCourseSisId)]
    assert named.steps == (f"Take the SIS id “{WANTED}” from the Canvas course “{course}”.",)
    assert "Codio does not tell whether somebody has." in named.message
    assert in_canvas(world) == WANTED, "it was only foreseen"
    result = undone(world)
    assert result.state is UndoState.UNDONE
    assert "Codio does not tell whether somebody has." in result.message
    assert in_canvas(world) is None


def test_one_that_is_taken_where_nobody_looked_is_refused_in_words(world):
    world.sandbox.canvas.add_course("Somebody else's", "X", 2, sis_course_id=WANTED)
    result = outcome(world.apply().result)
    assert result.state is ActionState.FAILED
    assert f'SIS ID "{WANTED}" is already in use. Nothing was changed.' in result.message
    assert "enter another on the page “Courses”" in result.message
    assert in_canvas(world) is None


@pytest.mark.parametrize(
    ("theirs", "words"),
    [
        ("SP26", "SIS id from “nothing” to “SP26”"),
        pytest.param(WANTED, "has the SIS id “Fall-2026” already", marks=pytest.mark.slow),
    ],
)
def test_one_that_somebody_sets_meanwhile_stays(world, theirs, words):
    colleague, acted = Colleague(world.sandbox), []

    def act(_):
        if not acted:
            acted.append(colleague.changes("", course={"sis_course_id": theirs}))

    result = outcome(world.apply(on_progress=act).result)
    assert (result.state, words in result.message) == (ActionState.SKIPPED, True), result.message
    assert in_canvas(world) == theirs


@pytest.mark.slow
def test_a_right_that_is_lost_meanwhile_is_told(world):
    def act(_):
        administrator(world).denied = {"manage_sis"}

    result = outcome(world.apply(on_progress=act).result)
    assert result.state is ActionState.FAILED
    assert "permission “SIS Data - manage” of the root account" in result.message


def undone(world):
    (found,) = [each for each in world.undo() if isinstance(each.action, SetCourseSisId)]
    return found


@pytest.mark.slow
def test_undo_leaves_one_that_somebody_has_changed(world):
    world.apply()
    canvas_course(world).sis_course_id = "SP26"
    assert undone(world).state is UndoState.KEPT
    assert in_canvas(world) == "SP26"


def test_undo_leaves_it_where_students_have_handed_in(world):
    world.apply()
    world.submit(world.codio_assignments()[0]["id"])
    assert undone(world).state is UndoState.KEPT
    assert in_canvas(world) == WANTED


# --- the consequence


@pytest.mark.slow
def test_a_sis_id_that_changes_after_the_first_launch_makes_a_second_copy(world):
    master = world.sandbox.codio.course
    master.lti.enable_course_copy = True
    world.change_part("lti_app", custom_fields={"codio_parent_course_id": master.id})
    world.apply()
    row = world.codio_assignments()[0]["id"]
    assert world.open_as("Dana Whitfield", row).status_code == 200
    assert world.open_as("Amira Haddad", row).status_code == 200
    canvas_course(world).sis_course_id = "Spring-2027"
    assert world.open_as("Dana Whitfield", row).status_code == 200
    first, second = (
        course for course in world.sandbox.codio.courses.values() if course.parent_id == master.id
    )
    started = [[a for _, a in copy.assignments() if a.progress] for copy in (first, second)]
    assert [len(each) for each in started] == [1, 0], "what she did stays in the first"


# --- the setup file


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        (" Fall-2026\n", "Fall-2026"),
        ("CS 101 Fall", "CS 101 Fall"),
        ("\u200bF26\ufeff", "F26"),
        ("F\u00a026", "F 26"),
        ("20261", "20261"),
    ],
)
def test_what_is_pasted_is_cleaned_and_kept_in_the_file(read, written, kept):
    again = decode(encode(read.having(sis_course_id=written).document))
    assert (again.version, again.courses.sis_course_id) == (3, kept)


def test_a_number_in_the_file_is_refused_by_its_place(read):
    content = encode(read.document).replace(b'"Fall-2026"', b"2026")
    with pytest.raises(DocumentError, match=r"courses\.sis_course_id"):
        decode(content)


def test_a_copy_for_next_term_has_none(read):
    assert copied_for_other_courses(read.document, "Spring").courses.sis_course_id == ""
