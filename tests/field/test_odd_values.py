"""An odd value in one place leaves the rest readable.

What nothing compares or shows is not read; a number counts as its text where a name or an
identifier is due; and what cannot be read of a list is set aside, by name, while the rest is kept.
"""

import pytest

from helpers.findings_said import not_good
from helpers.odd_items import (
    CANVAS,
    CODIO,
    OddAnswers,
    Oddity,
    beside,
    inside,
    with_fields,
)
from wizard.findings import Status
from wizard.sandbox.canvas import users
from wizard.setup.snapshot import Section, Unreadable

READ_WHOLE = "results.read_whole"


@pytest.fixture
def odd(ready):
    return OddAnswers(ready)


def unreadable(snapshot):
    return [s for s in Section if isinstance(getattr(snapshot, s.value), Unreadable)]


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
def test_what_nothing_rests_on_may_have_any_form(ready, odd, case):
    odd.add(HARMLESS[case])

    assert [(f.check, f.found) for f in not_good(ready)] == []


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
        Oddity(CANVAS, "/enrollments[?].*Observer", beside({"id": 31, "type": "ObserverEnrollment"})),
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
    "a course that is nothing but a number": (
        Oddity(CANVAS, "GET /api/v1/courses[?]", beside(5)), "course number", set()
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
def test_one_odd_item_is_named_and_loses_nothing_else(ready, odd, case):
    oddity, named, unknown = ODD[case]
    odd.add(oddity)

    found = not_good(ready)

    assert unreadable(ready.read(thorough=True)) == []
    told = [each for each in found if each.check == READ_WHOLE]
    assert told
    assert all(each.status is Status.WARNING and named in each.found for each in told)
    others = [each for each in found if each.check != READ_WHOLE]
    assert {each.check for each in others} == unknown
    assert all(each.status is Status.UNKNOWN and named in each.found for each in others)
