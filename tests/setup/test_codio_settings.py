"""Settings of Codio's assignments: changed where a person lets the wizard, and put back."""

import pytest
from msgspec.structs import replace

from helpers.breaking import codio_assignment
from helpers.broken_in_codio import complete_one
from helpers.world import actions_of
from wizard.findings import Status
from wizard.http.errors import Problem, ProblemKind
from wizard.sandbox.codio.state import User
from wizard.setup import operations
from wizard.setup.changes.codio_assignment import UpdateCodioAssignment
from wizard.setup.changes.undo import UndoState
from wizard.setup.checks.results_codio import sends_without_release
from wizard.setup.document import CodioAssignments, Target
from wizard.setup.snapshot import CodioSettings, Grades, NotRead, Unreadable

SETTINGS = "/settings"


@pytest.fixture
def world(applied_once, tmp_path):
    return applied_once(6).again(tmp_path)


def let_the_wizard(world, **may) -> None:
    world.change(codio_assignments=CodioAssignments(**may))


def heard(world, text: str) -> list[str]:
    return [line for line in world.hearing.heard if text in line]


class TestReading:
    def test_settings_are_read_once_each_and_only_when_asked_for(self, world):
        assert isinstance(world.read().codio_settings, NotRead)
        assert heard(world, SETTINGS) == []

        settings = world.read(thorough=True).codio_settings

        assert isinstance(settings, CodioSettings)
        assert len(settings.settings) == len(heard(world, SETTINGS)) == 6

    def test_a_skipped_assignment_is_not_asked_about(self, world):
        world.change_row(0, target=Target.SKIP)

        world.read(thorough=True)

        assert len(heard(world, SETTINGS)) == 5

    def test_they_are_read_for_a_plan_that_may_change_them(self, world):
        let_the_wizard(world, release_grades=True)

        assert isinstance(world.read().codio_settings, CodioSettings)

    def test_grades_take_a_handful_of_requests_however_many_students_there_are(self, world):
        state = world.sandbox.codio
        for number in range(40):
            user = User(
                id=f"{number:032x}", name=f"S{number}", login=f"s{number}", email=f"s{number}@x.org"
            )
            state.users[user.id] = user
            state.course.students.append(user.id)

        grades = world.read(thorough=True).grades

        assert isinstance(grades, Grades)
        assert len(heard(world, "/progress")) == 5
        assert len(heard(world, "/submissions")) == 0

    def test_completed_work_is_compared_with_what_canvas_shows(self, world):
        complete_one(world)

        grades = world.read(thorough=True).grades

        assert isinstance(grades, Grades)
        (one,) = grades.returns
        assert (one.student, one.percent, one.score) == ("Amira Haddad", 80, 80.0)
        assert len(heard(world, "/submissions")) == 1


class TestSayingNothingThatIsNotKnown:
    def test_without_a_thorough_reading_nothing_is_said_of_the_settings(self, world):

        results = operations.check_all(document=world.document, snapshot=world.read())

        checks = {finding.check for result in results.values() for finding in result.findings}
        assert "results.enabled_in_codio" not in checks

    def test_settings_that_codio_refuses_are_unknown(self, world):

        refused = Unreadable(problem=Problem(kind=ProblemKind.NOT_AUTHORIZED, service="Codio"))
        snapshot = replace(world.read(thorough=True), codio_settings=refused)

        results = operations.check_all(document=world.document, snapshot=snapshot)

        found = [f for result in results.values() for f in result.findings]
        one = next(f for f in found if f.check == "results.enabled_in_codio")
        assert one.status is Status.UNKNOWN
        assert one.mend


class TestChanging:
    def test_by_default_nothing_in_codio_is_changed(self, world):
        codio_assignment(world).settings.isDisabled = True

        assert world.plan().is_empty

    def test_only_what_a_person_allows_is_planned_and_said(self, world):
        codio_assignment(world).settings.isDisabled = True
        let_the_wizard(world, enable=True)

        (action,) = world.plan().actions

        assert isinstance(action, UpdateCodioAssignment)
        assert action.in_words() == (
            f"Change “{codio_assignment(world).name}” in Codio: enable it for students."
        )

    def test_grades_are_released_once_and_undo_puts_them_back(self, world):
        codio_assignment(world, 2).settings.releaseGrades = True
        let_the_wizard(world, release_grades=True)

        assert len(actions_of(world.plan(), UpdateCodioAssignment)) == 5
        assert world.apply().result.complete

        course = world.sandbox.codio.course
        assert all(a.settings.releaseGrades for _, a in course.assignments())
        assert world.plan().is_empty
        world.undo()
        released = [a.id for _, a in course.assignments() if a.settings.releaseGrades]
        assert released == [codio_assignment(world, 2).id]

    def test_other_settings_stay_as_they_are(self, world):
        settings = codio_assignment(world).settings
        settings.visibilityOnCompleted, settings.action = "READ_ONLY_RESUBMIT", "DISABLE"
        let_the_wizard(world, release_grades=True)

        world.apply()

        after = codio_assignment(world).settings
        assert (after.visibilityOnCompleted, after.action) == ("READ_ONLY_RESUBMIT", "DISABLE")

    def test_undo_puts_back_its_own_setting_and_leaves_the_one_somebody_has_changed(self, world):
        let_the_wizard(world, release_grades=True)
        world.apply()
        codio_assignment(world).settings.isDisabled = True

        assert {result.state for result in world.undo()} == {UndoState.UNDONE}

        settings = codio_assignment(world).settings
        assert (settings.isDisabled, settings.releaseGrades) == (True, False)

    def test_undo_keeps_settings_of_which_none_is_its_own_any_more(self, world):
        codio_assignment(world).settings.isDisabled = True
        let_the_wizard(world, enable=True)
        world.apply()
        codio_assignment(world).settings.isDisabled = None

        kept = [result for result in world.undo() if result.state is UndoState.KEPT]

        name = codio_assignment(world).name
        assert [result.message for result in kept] == [f"Somebody has changed “{name}” since."]

    def test_an_answer_that_is_lost_is_read_back_and_not_sent_twice(self, world):
        let_the_wizard(world, release_grades=True)
        world.hearing.add("drop:POST /api/v1/courses:1")

        assert world.apply().result.complete
        assert len([x for x in heard(world, SETTINGS) if x.startswith("POST")]) == 6


@pytest.mark.parametrize(
    ("fields", "sends"),
    [
        ({}, False),
        ({"codio_send_grade": "GRADE_RELEASE"}, False),
        ({"codio_send_grade": "always"}, True),
        ({"custom_codio_send_grade": " Changed "}, True),
        ({"CUSTOM_CODIO_SEND_GRADE": "ALWAYS"}, True),
        ({"send_grade": "ALWAYS"}, False),
    ],
)
def test_a_custom_field_may_send_grades_that_are_not_released(fields, sends):
    assert sends_without_release(fields) is sends


def test_with_that_field_no_release_is_asked_for(world):
    world.change_part("lti_app", custom_fields={"custom_codio_send_grade": "ALWAYS"})
    world.apply()

    assert world.finding("results.grade_release").status is Status.PASSED
