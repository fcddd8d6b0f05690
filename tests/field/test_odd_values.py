"""An odd value in one place leaves the rest readable.

What nothing compares or shows is not read; a number counts as its text where a name or an
identifier is due; and what cannot be read of a list is set aside, by name, while the rest is kept.
"""

import pytest
from msgspec.structs import replace

from helpers.broken_worlds import complete_one, confirm_everything, confirmable
from helpers.findings_said import not_good
from helpers.odd_items import (
    CANVAS,
    CODIO,
    OddAnswers,
    Oddity,
    beside,
    inside,
    instead,
    with_fields,
)
from helpers.world import build_world
from wizard.findings import NEEDS_ATTENTION, Status
from wizard.sandbox import people
from wizard.sandbox.canvas import users
from wizard.setup.document import MentorFilter, Students
from wizard.setup.operations import check_all, read_sections
from wizard.setup.snapshot import Section, Unreadable
from wizard.setup.steps import ORDER, Step

READ_WHOLE = "results.read_whole"


@pytest.fixture(scope="module")
def set_up(tmp_path_factory):
    """A small world, set up by the wizard, and confirmed; nothing in these tests changes it."""
    with build_world(tmp_path_factory.mktemp("odd"), assignments=4) as world:
        assert world.apply().result.complete
        complete_one(world)
        confirm_everything(world, confirmable(world))
        assert not_good(world) == []
        yield world, OddAnswers(world)


@pytest.fixture
def world(set_up):
    return set_up[0]


@pytest.fixture
def odd(set_up):
    yield set_up[1]
    set_up[1].clear()


def looked_at(world, service=CODIO):
    """Return what was read, and the findings that are not good; of Canvas alone it is quicker."""
    snapshot = world.read(thorough=service == CODIO)
    results = check_all(document=world.document, snapshot=snapshot)
    every = (finding for step in ORDER for finding in results[step].findings)
    return snapshot, [finding for finding in every if finding.status in NEEDS_ATTENTION]


def unreadable(snapshot):
    return {s for s in Section if isinstance(getattr(snapshot, s.value), Unreadable)}


def test_a_number_as_sis_id_loses_no_check(ready, answer_more):
    answer_more(users, "_course_user_json", lambda *_: {"sis_user_id": 123451})

    assert [finding.check for finding in not_good(ready)] == []


HARMLESS = {
    "a number as login": Oddity(CANVAS, "/users[?]", with_fields(login_id=4711)),
    "a list as time zone of the course": Oddity(
        CANVAS, r"/courses/\d+[?]", lambda course: course | {"time_zone": ["Oslo"]}
    ),
    "a number as key of somebody's app": Oddity(
        CANVAS,
        r"/external_tools\?.*include_parents",
        beside({"id": 77, "name": 2026, "consumer_key": 5}),
    ),
    "a text as width of the app": Oddity(
        CANVAS, "/external_tools[?]", with_fields(selection_width="wide", icon_url=3)
    ),
    "a list as context of an assignment": Oddity(
        CANVAS, "/assignments[?]", with_fields(lti_context_id=["x"], needs_grading_count="many")
    ),
    "a text as role of an enrolment": Oddity(
        CANVAS, "/users[?]", with_fields(enrollments=[{"id": 5, "user_id": 1, "role_id": "none"}])
    ),
    "a number as date that nothing compares, in Codio": Oddity(
        CODIO,
        "GET /api/v1/courses/[^/]+[?]",
        lambda course: course | {"creationDate": 17, "tags": 1},
    ),
    "an odd exam in Codio": Oddity(
        CODIO, "/settings", lambda known: known | {"examMode": {"timedMode": "no"}}
    ),
    "a number as a student's name in Codio": Oddity(
        CODIO, "/teachers", with_fields(name=2026, login=["x"])
    ),
}


@pytest.mark.parametrize("case", HARMLESS)
def test_what_nothing_rests_on_may_have_any_form(world, odd, case):
    odd.add(HARMLESS[case])

    _, found = looked_at(world, HARMLESS[case].service)

    assert [(each.check, each.found) for each in found] == []


ASSIGNMENTS = {"assignments.listed", "assignments.conflicts", "results.links"}
OF_CODIO = {"courses.codio_assignments", "assignments.listed", "assignments.launch_urls"}
SETTINGS = {
    "results.enabled_in_codio", "results.closed_in_codio", "results.start_in_codio",
    "results.ip_range", "results.after_completion", "results.grade_release",
    "results.grade_return",
}  # fmt: skip


def other(item):
    """Not one that opens Codio."""
    return item["submission_types"] != ["external_tool"]


ODD = {
    "points that are a text": (
        Oddity(CANVAS, "/assignments[?]", with_fields(other, points_possible="ten", name="Essay")),
        "assignment “Essay”",
        ASSIGNMENTS,
    ),
    "an assignment that is null": (
        Oddity(CANVAS, "/assignments[?]", beside(None)), "assignment number", ASSIGNMENTS
    ),
    "an assignment that is a text": (
        Oddity(CANVAS, "/assignments[?]", beside("late")), "assignment number", ASSIGNMENTS
    ),
    "an assignment that is a list": (
        Oddity(CANVAS, "/assignments[?]", beside([5])), "assignment number", ASSIGNMENTS
    ),
    "a group without an id": (
        Oddity(CANVAS, "/assignment_groups", beside({"name": "Extras"})),
        "assignment group “Extras”",
        {"assignments.groups", "assignments.listed"},
    ),
    "a module item without a type": (
        Oddity(CANVAS, "/modules[?]", lambda modules: [
            *modules, {"id": 9, "name": "Week 9", "items": [{"id": 4, "title": "Start here"}]}]),
        "module item “Start here” (id 4) of “Week 9”",
        {"results.module_links"},
    ),
    "a person whose id is a word": (
        Oddity(CANVAS, "/users[?]", beside({"id": "me", "name": "Nobody Known"})),
        "person “Nobody Known”",
        {"students.roster"},
    ),
    "an observer without a person": (
        Oddity(
            CANVAS,
            "/enrollments[?].*Observer",
            beside({"id": 31, "type": "ObserverEnrollment"}),
        ),
        "enrollment with the id 31",
        {"students.roster"},
    ),
    "fields of an app as a list": (
        Oddity(CANVAS, "/external_tools[?]",
               beside({"id": 6, "name": "Maps", "url": "https://maps.example.org",
                       "custom_fields": ["a"]})),
        "app “Maps” (id 6)",
        {"lti_app.no_lti_1_3", "lti_app.others"},
    ),
    "an account that is nothing but a number": (
        Oddity(CANVAS, "GET /api/v1/accounts[?]", beside(5)), "account number", set()
    ),
    "a student's address as a number, in Codio": (
        Oddity(CODIO, "/students[?]", beside({"id": "s", "name": "Ada Lind", "email": 5})),
        "person “Ada Lind” (id s)",
        {"students.one_account", "students.same_addresses"},
    ),
    "an assignment of Codio that is null": (
        Oddity(CODIO, "GET /api/v1/courses/[^/]+[?]",
               inside("modules", 0, "assignments", change=beside(None))),
        "assignment number",
        OF_CODIO | SETTINGS - {"results.grade_return", "results.grade_release"}
        | {"results.assignments"},
    ),
    "a setting of Codio that is a word": (
        Oddity(CODIO, "/settings", lambda known: known | {"isDisabled": "perhaps"}),
        "settings of the assignment “",
        SETTINGS,
    ),
    "an event that is a text, in Codio": (
        Oddity(CODIO, "/events", inside("events", change=beside("boom"))),
        "event number",
        {"results.grading_failed"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", ODD)
def test_one_odd_item_is_named_and_loses_nothing_else(world, odd, case):
    oddity, named, unknown = ODD[case]
    odd.add(oddity)

    snapshot, found = looked_at(world, oddity.service)

    assert unreadable(snapshot) == set()
    told = [each for each in found if each.check == READ_WHOLE]
    assert told
    assert all(each.status is Status.WARNING and named in each.found for each in told)
    others = [each for each in found if each.check != READ_WHOLE]
    assert {each.check for each in others} == unknown
    assert all(each.status is Status.UNKNOWN and named in each.found for each in others)


def test_an_odd_course_of_the_list_is_named_beside_the_others_where_the_list_is_shown(world, odd):
    """It is read on the page where a course is chosen, without the chosen one."""
    odd.add(Oddity(CANVAS, "GET /api/v1/courses[?]", beside(5)))

    snapshot = read_sections(
        document=world.document,
        credentials=world.credentials,
        sections={Section.CANVAS_COURSES},
        previous=world.read(),
        cancellation=world.cancellation,
    )

    assert len(snapshot.canvas_courses.courses) > 1
    results = check_all(document=world.document, snapshot=snapshot)
    (told,) = (f for f in results[Step.RESULTS].findings if f.check == READ_WHOLE)
    assert told.status is Status.WARNING
    assert "course number" in told.found


def with_observers(world):
    """Let the mentors be the course's observers, for this test alone."""
    return replace(world.document, students=Students(mentor_filter=MentorFilter.OBSERVERS))


@pytest.mark.parametrize(
    ("lonely", "odd_ones_name", "status"),
    [
        (False, "Somebody Else", Status.UNKNOWN),
        (True, "Somebody Else", Status.FAILED),
        (True, people.MENTOR.name, Status.UNKNOWN),
        (True, "", Status.UNKNOWN),
    ],
    ids=["nobody is without", "somebody is without", "it may be theirs", "whose it is, is unknown"],
)
def test_observers_are_judged_beside_a_link_that_cannot_be_read(
    world, odd, lonely, odd_ones_name, status
):
    """A failure that is found anyway stands; that a link is missing is none, where it may be it."""
    if lonely:
        odd.add(Oddity(CANVAS, "/enrollments[?].*Observer", without_students))
    link = {"id": 31, "type": "ObserverEnrollment", "user": {"id": 9, "name": odd_ones_name}}
    odd.add(Oddity(CANVAS, "/enrollments[?].*Observer", beside(link)))

    snapshot = world.read()
    results = check_all(document=with_observers(world), snapshot=snapshot)

    found = next(f for f in results[Step.STUDENTS].findings if f.check == "students.observers")
    assert found.status is status


def without_students(links):
    return [link | {"associated_user_id": None} for link in links]


def test_a_role_that_came_and_cannot_be_read_is_not_called_left_out(world, odd):
    odd.add(Oddity(CANVAS, "/users[?]", with_fields(name="Ada Lind", enrollments=["student"])))

    results = check_all(document=with_observers(world), snapshot=world.read())

    found = next(f for f in results[Step.STUDENTS].findings if f.check == "students.observers")
    assert "enrollment number 1 of its list of “Ada Lind”" in found.found


def test_an_odd_item_on_a_later_page_leaves_all_pages_readable(world, odd, monkeypatch):
    monkeypatch.setattr("wizard.canvas.calls.PER_PAGE", ("per_page", "2"))
    whole = world.read().people.users
    odd.add(Oddity(CANVAS, "/users[?].*[?&]page=2", instead({"id": [], "name": "Nobody Known"})))

    people = world.read().people

    assert len(people.users) == len(whole) - 1 > 3
    assert [(each.name, each.place) for each in people.set_aside] == [("Nobody Known", 3)]


SHAPES = {"nothing": None, "a text": "later", "an object": {"a": 1}, "a list of texts": ["a", "b"]}
WHOLE = {
    "Canvas": (CANVAS, "/users[?]", Section.PEOPLE, "students.roster"),
    "Codio": (CODIO, "/students[?]", Section.CODIO_COURSE, "courses.codio"),
}


@pytest.mark.parametrize(
    ("service", "shape"), [*(("Canvas", shape) for shape in SHAPES), ("Codio", "an object")]
)
def test_an_answer_of_another_shape_is_unreadable_and_names_its_service(world, odd, service, shape):
    server, asked, section, check = WHOLE[service]
    odd.add(Oddity(server, asked, lambda _: SHAPES[shape]))

    snapshot, found = looked_at(world, CANVAS)

    assert unreadable(snapshot) == {section}
    told = next(each for each in found if each.check == check)
    assert told.found.startswith(f"{service} answered something")


CANVAS_ALONE = {
    "students.roster", "assignments.groups", "results.module_links", "results.app",
    "results.which_app", "results.dates",
}  # fmt: skip
CODIO_ALONE = {
    "courses.codio_assignments", "assignments.launch_urls", "assignments.skipped",
    "results.enabled_in_codio", "results.closed_in_codio", "results.grading_failed",
}  # fmt: skip
GRADINGS = "results.grading_failed"
REFUSALS = {
    "all of Codio's course": ("500:/api/v1/courses/{codio}", CANVAS_ALONE),
    "all of Codio": ("503:/token", CANVAS_ALONE),
    "Codio's progress": ("500:/progress", CANVAS_ALONE | CODIO_ALONE - {GRADINGS}),
    "Codio's settings": ("500:/settings", CANVAS_ALONE | {GRADINGS}),
    "Canvas's submissions": ("403:/submissions", CANVAS_ALONE | CODIO_ALONE),
    "Canvas's course": ("404:/courses/{canvas}", CODIO_ALONE),
    "Canvas's people": (
        "403:/courses/{canvas}/users",
        CODIO_ALONE | CANVAS_ALONE - {"students.roster"},
    ),
}


@pytest.mark.parametrize("case", REFUSALS)
def test_one_services_refusal_hides_nothing_of_the_other(world, case):
    fault, judged = REFUSALS[case]
    known = world.document.courses
    world.sandbox.faults.add(
        fault.format(codio=known.codio_course_id, canvas=known.canvas_course_id)
    )
    try:
        found = {finding.check: finding.status for finding in world.findings()}
    finally:
        world.sandbox.faults.clear()

    good = {Status.PASSED, Status.CONFIRMED, Status.NOT_APPLICABLE}
    assert {check: found.get(check) for check in judged if found.get(check) not in good} == {}
